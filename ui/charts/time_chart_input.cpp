#include "charts/chart_frame.h"
#include "charts/chart_menu.h"
#include "charts/time_chart.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace headroom {

void TimeChart::mouseMoveEvent(QMouseEvent* event) {
    QWidget::setCursor(nameAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    pointAt(event->position());
}

void TimeChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    pointAt(event->position());
    if (const int name = nameAt(event->position()); name >= 0) {
        const QString& series = data().series[static_cast<std::size_t>(name)].name;
        setSeriesShown(series, !isSeriesShown(series));
    } else if (const int series = seriesAt(event->position()); series >= 0) {
        activate(series);
    }
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->position().y() < frame().plot.top())
        emit expandRequested(!expanded_);
    else
        mousePressEvent(event);
}

void TimeChart::leaveEvent(QEvent*) {
    reading_ = false;
    moveCursor(std::nullopt);
    update();
}

void TimeChart::keyPressEvent(QKeyEvent* event) {
    const int step = event->modifiers() & Qt::ShiftModifier ? 12 : 1;
    if (event->matches(QKeySequence::Copy))
        return copyToClipboard();
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursorBy(-step);
    case Qt::Key_Right:
        return moveCursorBy(step);
    case Qt::Key_Home:
        return moveCursorBy(-data().months);
    case Qt::Key_End:
        return moveCursorBy(data().months);
    case Qt::Key_Up:
        return chooseSeries(-1);
    case Qt::Key_Down:
        return chooseSeries(1);
    case Qt::Key_Space:
        if (chosen_ >= 0) {
            const QString& name = data().series[static_cast<std::size_t>(chosen_)].name;
            setSeriesShown(name, !isSeriesShown(name));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(chosen_);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    focusRing_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void TimeChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    chosen_ = -1;
    focusRing_ = false;
    reading_ = reading_ && underMouse();
    update();
}

void TimeChart::contextMenuEvent(QContextMenuEvent* event) {
    showMenu(event->pos());
}

void TimeChart::moveCursor(std::optional<Month> month) {
    if (month == cursor_)
        return;
    setCursor(month);
    emit cursorMoved(month);
}

void TimeChart::pointAt(QPointF point) {
    const QRectF room = frame().plot.adjusted(-4, -4, 4, 4);
    reading_ = data().months > 0 && room.contains(point);
    moveCursor(reading_ ? std::optional(data().start + frame().indexAt(point.x())) : std::nullopt);
    update();
}

void TimeChart::moveCursorBy(int months) {
    if (data().months < 1)
        return;
    const int index = cursorIndex();
    const int from = index >= 0 ? index : months > 0 ? -1 : data().months;
    reading_ = true;
    moveCursor(data().start + std::clamp(from + months, 0, data().months - 1));
    QAccessibleEvent read(this, QAccessible::ValueChanged);
    QAccessible::updateAccessibility(&read);
    update();
}

void TimeChart::chooseSeries(int step) {
    const int count = static_cast<int>(data().series.size());
    if (count == 0)
        return;
    // Upwards on the screen is forward in a stack, whose first series lies at the bottom.
    const int forward = data().form == ChartForm::lines ? step : -step;
    chosen_ = chosen_ < 0 ? (forward > 0 ? 0 : count - 1) : (chosen_ + forward + count) % count;
    update();
}

int TimeChart::nameAt(QPointF point) const {
    const std::vector<EndLabel>& labels = frame().endLabels;
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (labels[i].area.adjusted(-4, 0, 4, 0).contains(point))
            return static_cast<int>(i);
    return -1;
}

int TimeChart::seriesAt(QPointF point) const {
    const ChartFrame& place = frame();
    if (data().months < 1 || !place.plot.contains(point))
        return -1;
    const auto t = static_cast<std::size_t>(place.indexAt(point.x()));
    int nearest = -1;
    double least = 10;
    for (std::size_t i = 0; i < data().series.size(); ++i) {
        const ChartSeries& series = data().series[i];
        const std::vector<double>& drawn = drawnValues(series, data());
        if (!isSeriesShown(series.name) || t >= drawn.size())
            continue;
        double distance = std::abs(place.yOf(drawn[t]) - point.y());
        if (data().form != ChartForm::lines) {
            const StackedEdges& area = place.areas[i];
            distance = point.y() <= place.yOf(area.low[t]) && point.y() > place.yOf(area.high[t]) ? 0 : 10;
        }
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void TimeChart::activate(int series) {
    if (series >= 0 && cursor_)
        emit pointActivated(data().series[static_cast<std::size_t>(series)].name, *cursor_);
}

void TimeChart::showMenu(QPoint place) {
    QMenu menu(this);
    fillChartMenu(menu, *this);
    menu.exec(mapToGlobal(place));
}

} // namespace headroom
