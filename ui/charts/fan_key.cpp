#include "charts/fan_key.h"

#include "charts/chart_fans.h"
#include "theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace headroom {

namespace {

constexpr double signWidth = 20;
constexpr double signGap = 6;
constexpr double entryGap = 18;
constexpr double keyPadding = 4;
constexpr int keyRowHeight = 20;

} // namespace

FanKey::FanKey(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

QSize FanKey::sizeHint() const {
    return {200, heightForWidth(200)};
}

int FanKey::heightForWidth(int width) const {
    return static_cast<int>(placedEntries(width).constLast().area.bottom());
}

QList<FanKey::Entry> FanKey::entries() {
    return {{Sign::median, tr("median")},
            {Sign::mean, tr("mean")},
            {Sign::planned, tr("as planned")},
            {Sign::baseline, tr("baseline")},
            {Sign::half, tr("half of all futures")},
            {Sign::nineTenths, tr("nine in ten")},
            {Sign::edge, tr("areas: means, with the spread of their edges")}};
}

QList<FanKey::Entry> FanKey::placedEntries(double width) {
    const QFontMetricsF metrics(smallFont());
    QList<Entry> placed = entries();
    QPointF place(keyPadding, 0);
    for (Entry& entry : placed) {
        const QSizeF size(signWidth + signGap + std::ceil(metrics.horizontalAdvance(entry.text)), keyRowHeight);
        if (place.x() > keyPadding && place.x() + size.width() > width)
            place = {keyPadding, place.y() + keyRowHeight};
        entry.area = QRectF(place, size);
        place.rx() += size.width() + entryGap;
    }
    return placed;
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
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
    }
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
    case Sign::mean:
        painter.setPen(meanPen(theme.accent));
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
    for (const Entry& entry : placedEntries(width())) {
        paintSign(painter, QRectF(entry.area.left(), entry.area.top() + 3, signWidth, keyRowHeight - 6), entry.sign);
        painter.setPen(themeOf(palette()).mutedText);
        painter.drawText(entry.area.adjusted(signWidth + signGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.text);
    }
}

} // namespace headroom
