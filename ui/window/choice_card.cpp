#include "window/choice_card.h"

#include "theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <functional>

namespace headroom {

namespace {

constexpr int cardPadding = 16;
constexpr int titleGap = 6;
constexpr int detailLines = 5;

QStringList wrapped(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// Where sentences end, the last one first. One that begins with a number is none to Unicode's rules.
QList<qsizetype> sentenceEnds(const QString& text) {
    QList<qsizetype> ends;
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    for (sentences.toEnd(); sentences.position() > 0; sentences.toPreviousBoundary())
        ends << sentences.position();
    static const QRegularExpression beforeNumber(QStringLiteral("\\. (?=\\d)"));
    for (auto matches = beforeNumber.globalMatch(text); matches.hasNext();)
        ends << matches.next().capturedEnd();
    std::ranges::sort(ends, std::greater{});
    return ends;
}

/// As many whole sentences of a text as there is room for; where not even the first fits, its beginning.
QStringList firstLines(const QString& text, const QFont& font, int width) {
    for (const qsizetype end : sentenceEnds(text)) {
        const QStringList lines = wrapped(text.left(end).trimmed(), font, width);
        if (lines.size() <= detailLines)
            return lines;
    }
    QStringList lines = wrapped(text, font, width);
    const QString rest = lines.mid(detailLines - 1).join(u' ');
    lines.resize(detailLines - 1);
    return lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
}

} // namespace

ChoiceCard::ChoiceCard(const QString& title, const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
    , detail_(detail.simplified()) {
    setText(title);
    setAccessibleDescription(detail_);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceCard::sizeHint() const {
    const int title = QFontMetrics(titleFont()).height();
    const int lines = detailLines * QFontMetrics(bodyFont()).lineSpacing();
    return {220, 2 * cardPadding + title + titleGap + lines};
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = isEnabled() && (underMouse() || hasFocus());
    painter.setPen(active ? theme.accent : theme.border);
    painter.setBrush(isDown() ? theme.field : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    QRect area = rect().adjusted(cardPadding, cardPadding, -cardPadding, -cardPadding);
    const QFontMetrics title(titleFont());
    painter.setFont(titleFont());
    painter.setPen(theme.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, title.elidedText(text(), Qt::ElideRight, area.width()));

    area.setTop(area.top() + title.height() + titleGap);
    const QFontMetrics body(bodyFont());
    painter.setFont(bodyFont());
    painter.setPen(theme.mutedText);
    for (const QString& line : firstLines(detail_, bodyFont(), area.width())) {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, line);
        area.setTop(area.top() + body.lineSpacing());
    }
}

} // namespace headroom
