#include "window/choice_card.h"

#include "theme.h"

#include <QPainter>
#include <QTextLayout>

namespace headroom {

namespace {

constexpr int cardPadding = 16;
constexpr int titleGap = 6;
constexpr int detailLines = 3;

/// The first lines of a text in a width; the last one ends in an ellipsis where there is more.
QStringList firstLines(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (lines.size() == detailLines - 1) {
            lines << QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
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
