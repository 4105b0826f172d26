#include "charts/fan_key.h"

#include "charts/chart_fans.h"
#include "theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace headroom {

namespace {

constexpr double signWidth = 20;
constexpr double signGap = 6;
constexpr double entryGap = 18;
constexpr int keyHeight = 20;

} // namespace

FanKey::FanKey(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    describe();
}

QSize FanKey::sizeHint() const {
    return {200, keyHeight};
}

QList<FanKey::Entry> FanKey::entries() {
    return {{Sign::median, tr("median")},          {Sign::half, tr("half of all futures")},
            {Sign::nineTenths, tr("nine in ten")}, {Sign::edge, tr("areas: means, with the spread of their edges")},
            {Sign::planned, tr("as planned")},     {Sign::baseline, tr("baseline")}};
}

void FanKey::describe() {
    QStringList texts;
    for (const Entry& entry : entries())
        texts += entry.text;
    setAccessibleName(tr("What lines and bands mean"));
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
}

void FanKey::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void FanKey::paintSign(QPainter& painter, const QRectF& area, Sign sign) const {
    const Theme& theme = themeOf(palette());
    const QLineF middle(area.left(), area.center().y(), area.right(), area.center().y());
    const QRectF band = area.adjusted(0, 3, 0, -3);
    switch (sign) {
    case Sign::median:
        painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(middle);
        break;
    case Sign::half:
        painter.fillRect(band, blended(theme.accent, theme.ground, innerOpacity + outerOpacity));
        break;
    case Sign::nineTenths:
        painter.fillRect(band, blended(theme.accent, theme.ground, outerOpacity));
        break;
    case Sign::edge:
        painter.fillRect(band, blended(theme.accent, theme.ground, 0.82));
        painter.fillRect(band.adjusted(6, 0, -6, 0), blended(theme.text, theme.accent, 2 * edgeOpacity));
        break;
    case Sign::planned:
        painter.setPen(QPen(theme.accent, 1, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(middle);
        break;
    case Sign::baseline: {
        QPen pen(theme.mutedText, 1.2, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(middle);
        break;
    }
    }
}

void FanKey::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const QFontMetricsF metrics(smallFont());
    double x = 4;
    for (const Entry& entry : entries()) {
        const double width = signWidth + signGap + metrics.horizontalAdvance(entry.text);
        // In a narrow window the last ones give way.
        if (x + width > this->width())
            break;
        paintSign(painter, QRectF(x, 3, signWidth, keyHeight - 6), entry.sign);
        painter.setPen(themeOf(palette()).mutedText);
        painter.drawText(QRectF(x + signWidth + signGap, 0, width, keyHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.text);
        x += width + entryGap;
    }
}

} // namespace headroom
