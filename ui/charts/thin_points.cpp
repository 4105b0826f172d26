#include "charts/thin_points.h"

#include <cmath>
#include <limits>

namespace headroom {

namespace {

/// The slopes of lines from a kept point that pass every later point within the tolerance.
struct Slopes {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();

    bool contains(double slope) const { return slope >= least && slope <= most; }
    void narrow(QPointF from, QPointF to, double tolerance) {
        const double run = to.x() - from.x();
        least = std::max(least, (to.y() - tolerance - from.y()) / run);
        most = std::min(most, (to.y() + tolerance - from.y()) / run);
    }
};

} // namespace

QList<QPointF> thinnedPoints(const std::vector<double>& values, double tolerance) {
    QList<QPointF> kept;
    kept.reserve(static_cast<qsizetype>(values.size()));
    QPointF previous;
    Slopes slopes;
    bool pending = false;
    for (std::size_t t = 0; t < values.size(); ++t) {
        if (!std::isfinite(values[t]))
            continue;
        const QPointF point(static_cast<double>(t), values[t]);
        if (kept.isEmpty()) {
            kept.append(point);
            continue;
        }
        const QPointF from = kept.back();
        if (pending && !slopes.contains((point.y() - from.y()) / (point.x() - from.x()))) {
            kept.append(previous);
            slopes = {};
        }
        slopes.narrow(kept.back(), point, tolerance);
        previous = point;
        pending = true;
    }
    if (pending)
        kept.append(previous);
    return kept;
}

} // namespace headroom
