#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace headroom {

/// Centres for labels of these heights that want to stand at `wanted` and must not overlap nor leave `top` to `bottom`:
/// order kept, squared displacement least. Where they do not all fit they overlap evenly.
std::vector<double> placedLabels(const std::vector<double>& wanted, const std::vector<double>& heights, double top,
                                 double bottom);

/// What a label should keep clear of: its own bar and the labels before it entirely, the points of lines where it can.
struct LabelObstacles {
    QRectF bar;
    std::vector<QRectF> labels;
    std::vector<QPointF> points;
};

/// The place of a label of this size beside, below or above its bar, within the room: to the right of its middle where
/// nothing lies there. Where no place is free of the bar it stands upon it.
QRectF labelBeside(const LabelObstacles& obstacles, const QSizeF& size, const QRectF& room);

} // namespace headroom
