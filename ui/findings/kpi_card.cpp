#include "findings/kpi_card.h"

#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace headroom {

namespace {

constexpr int sideMargin = 10;
constexpr int endMargin = 7;
constexpr int smallestNumber = 13, smallestWord = 10;

struct Line {
    QFont font;
    QColor colour;
    QString text;
};

/// The font, or a smaller one in which the text fits: 2,150億ドル is wider than $215 B.
QFont fitting(QFont font, const QString& text, int width) {
    const int smallest = font.pixelSize() > smallestNumber ? smallestNumber : smallestWord;
    while (font.pixelSize() > smallest && QFontMetrics(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

KpiCard::KpiCard(QWidget* parent)
    : QWidget(parent)
    , smallNumbers_(numberFont(smallFont()))
    , largeNumbers_(numberFont(indicatorFont())) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void KpiCard::setText(const KpiText& text) {
    if (text == text_)
        return;
    text_ = text;
    setToolTip(text.precise);
    setAccessibleName(tr("%1: %2, %3", "indicator, value, note").arg(text.caption, text.value, text.note));
    update();
}

QSize KpiCard::sizeHint() const {
    const int small = QFontMetrics(smallFont()).height();
    return {120, 2 * endMargin + 2 * small + QFontMetrics(indicatorFont()).height()};
}

void KpiCard::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.border, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);

    int top = endMargin;
    const QColor note = text_.breach ? textInk(theme.breach, theme.panel) : theme.mutedText;
    for (const Line& line : {Line{smallFont(), theme.mutedText, text_.caption},
                             Line{largeNumbers_, theme.text, text_.value}, Line{smallNumbers_, note, text_.note}}) {
        const QRect area(sideMargin, top, width() - 2 * sideMargin, QFontMetrics(line.font).height());
        const QFont font = fitting(line.font, line.text, area.width());
        painter.setFont(font);
        painter.setPen(line.colour);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(line.text, Qt::ElideRight, area.width()));
        top += area.height();
    }
}

} // namespace headroom
