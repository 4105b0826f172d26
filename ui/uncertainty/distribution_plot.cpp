#include "uncertainty/distribution_plot.h"

#include "charts/nice_ticks.h"
#include "numbers.h"
#include "theme.h"
#include "uncertainty/distribution_words.h"
#include "uncertainty/distributions.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

constexpr int sampleCount = 240;
/// What lies within is looked at to tell a peak from a density without end.
constexpr double firstUsual = 0.005;
constexpr double lastUsual = 0.995;
constexpr double numbersHeight = 20;
constexpr double noteHeight = 20;
/// Room for "100 %" right of the plot.
constexpr double rightRoom = 40;
constexpr double sideRoom = 6;
/// Beyond these a distribution without ends is not drawn.
constexpr double firstShown = 0.002;
constexpr double lastShown = 0.998;
/// A density may be infinite at an end: what is this many times higher than usual is cut.
constexpr double tallest = 3;
constexpr int mostTicks = 6;
constexpr double numberGap = 8;

/// From one end to the other.
std::vector<double> evenly(const Range& range) {
    std::vector<double> places;
    for (int i = 0; i <= sampleCount; ++i)
        places.push_back(range.low + (range.high - range.low) * i / sampleCount);
    return places;
}

/// Evenly over all that is shown, and where the futures are: a narrow peak stands between two even places.
std::vector<double> samplePlaces(const Distribution& distribution, const Range& shown) {
    std::vector<double> places = evenly(shown);
    if (distribution.kind == DistributionKind::discrete)
        return places;
    for (int i = 0; i < sampleCount; ++i)
        places.push_back(std::clamp(quantile(distribution, (i + 0.5) / sampleCount), shown.low, shown.high));
    std::ranges::sort(places);
    return places;
}

/// The density that is drawn to the top.
double topDensity(const Distribution& distribution, double highest) {
    std::vector<double> usual;
    for (const double x : evenly({quantile(distribution, firstUsual), quantile(distribution, lastUsual)})) {
        if (const double height = density(distribution, x); std::isfinite(height) && height > 0)
            usual.push_back(height);
    }
    if (usual.empty())
        return highest > 0 ? highest : 1;
    std::ranges::sort(usual);
    return std::min(highest, tallest * usual[usual.size() * 9 / 10]);
}

Range drawnRange(const Distribution& distribution, double value) {
    Range whole = support(distribution);
    if (!std::isfinite(whole.low))
        whole.low = quantile(distribution, firstShown);
    if (!std::isfinite(whole.high))
        whole.high = quantile(distribution, lastShown);
    // A far truncation is no end that one sees.
    if (distribution.kind == DistributionKind::normal || distribution.kind == DistributionKind::lognormal)
        whole = {std::max(whole.low, quantile(distribution, firstShown)),
                 std::min(whole.high, quantile(distribution, lastShown))};
    whole = {std::min(whole.low, value), std::max(whole.high, value)};
    const double width = whole.high - whole.low;
    const double margin = width > 0 ? 0.05 * width : std::max(std::abs(value), 1.0) * 0.1;
    return {whole.low - margin, whole.high + margin};
}

} // namespace

DistributionPlot::DistributionPlot(const QString& writtenUnit, QWidget* parent) : QWidget(parent), unit_(writtenUnit) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Density of the distribution"));
}

void DistributionPlot::setDistribution(const std::optional<Distribution>& distribution, double value) {
    distribution_ = distribution;
    value_ = value;
    stale_ = false;
    setAccessibleDescription(distribution ? distributionText(*distribution, unit_, locale()) : kindHelp(std::nullopt));
    takeSamples();
    update();
}

void DistributionPlot::setStale(bool stale) {
    stale_ = stale;
    update();
}

void DistributionPlot::takeSamples() {
    samples_.clear();
    if (!distribution_) {
        const double reach = std::max(std::abs(value_) / 2, 1e-9);
        shown_ = {value_ - reach, value_ + reach};
        return;
    }
    shown_ = drawnRange(*distribution_, value_);
    highest_ = 0;
    const auto note = [this](double height) {
        if (std::isfinite(height))
            highest_ = std::max(highest_, height);
    };
    for (const double x : samplePlaces(*distribution_, shown_)) {
        samples_.push_back({x, density(*distribution_, x), cumulative(*distribution_, x)});
        note(samples_.back().density);
    }
    for (const double value : distribution_->values)
        note(density(*distribution_, value));
    if (distribution_->kind != DistributionKind::discrete)
        highest_ = topDensity(*distribution_, highest_);
}

QRectF DistributionPlot::plotArea() const {
    return QRectF(rect()).adjusted(sideRoom, noteHeight, -rightRoom, -numbersHeight);
}

double DistributionPlot::across(double x) const {
    const QRectF area = plotArea();
    return area.left() + area.width() * (x - shown_.low) / (shown_.high - shown_.low);
}

double DistributionPlot::valueAt(double across) const {
    const QRectF area = plotArea();
    return shown_.low + (shown_.high - shown_.low) * (across - area.left()) / area.width();
}

double DistributionPlot::above(double part) const {
    const QRectF area = plotArea();
    return area.bottom() - area.height() * std::clamp(part, 0.0, 1.0);
}

QPolygonF DistributionPlot::densityLine(double from, double to) const {
    const auto point = [&](double x, double height) {
        // An infinite density is drawn to the top.
        return QPointF(across(x), above(std::isfinite(height) ? 0.97 * height / highest_ : 1));
    };
    QPolygonF line;
    line << point(from, density(*distribution_, from));
    for (const Sample& sample : samples_) {
        if (sample.x > from && sample.x < to)
            line << point(sample.x, sample.density);
    }
    line << point(to, density(*distribution_, to));
    return line;
}

void DistributionPlot::paintAxis(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    const QRectF area = plotArea();
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(QPointF(area.left(), area.bottom() + 0.5), QPointF(area.right(), area.bottom() + 0.5));
    painter.setFont(numberFont(smallFont()));
    painter.setPen(theme.mutedText);
    double free = 0;
    const ValueTicks ticks = niceTicks(shown_.low, shown_.high, mostTicks);
    for (int i = 0; i < ticks.count(); ++i) {
        const double x = across(ticks.at(i));
        if (x < area.left() || x > area.right())
            continue;
        const QString text = previewNumber(ticks.at(i), unit_, locale());
        const double width = painter.fontMetrics().horizontalAdvance(text) + 2;
        const double left = std::clamp(x - width / 2, 0.0, this->width() - width);
        if (left < free)
            continue;
        free = left + width + numberGap;
        painter.drawText(QRectF(left, area.bottom() + 4, width, numbersHeight - 4), Qt::AlignCenter, text);
    }
}

void DistributionPlot::paintDensity(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    const double strength = stale_ ? 0.4 : 1;
    const Range whole{samples_.front().x, samples_.back().x};
    const auto at = [&](double p) { return quantile(*distribution_, p); };
    const std::array<double, 6> parts{whole.low, at(0.05), at(0.25), at(0.75), at(0.95), whole.high};
    const std::array<double, 5> tints{0.06, 0.18, 0.34, 0.18, 0.06};
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < tints.size(); ++i) {
        if (!(parts[i] < parts[i + 1]))
            continue;
        QPolygonF area = densityLine(parts[i], parts[i + 1]);
        area << QPointF(area.back().x(), above(0)) << QPointF(area.front().x(), above(0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(theme.accent, theme.panel, strength * tints[i]));
        painter.drawPolygon(area);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const double median = at(0.5);
    const double height = density(*distribution_, median);
    painter.setPen(QPen(blended(theme.accent, theme.panel, strength), 1));
    painter.drawLine(QPointF(across(median), above(0)),
                     QPointF(across(median), above(std::isfinite(height) ? 0.97 * height / highest_ : 1)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(blended(theme.accent, theme.panel, strength), 2));
    painter.drawPolyline(densityLine(whole.low, whole.high));
}

void DistributionPlot::paintBars(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    const double strength = stale_ ? 0.4 : 1;
    constexpr double barWidth = 10;
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(theme.accent, theme.panel, strength * 0.6));
    for (const double value : distribution_->values) {
        const double top = above(0.97 * density(*distribution_, value) / highest_);
        painter.drawRect(QRectF(across(value) - barWidth / 2, top, barWidth, above(0) - top));
    }
}

void DistributionPlot::paintCumulative(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    for (const Sample& sample : samples_)
        line << QPointF(across(sample.x), above(0.97 * sample.below));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(blended(theme.mutedText, theme.panel, stale_ ? 0.35 : 0.8), 1.25, Qt::DashLine));
    painter.drawPolyline(line);
    painter.setFont(numberFont(smallFont()));
    painter.setPen(theme.mutedText);
    const QRectF area = plotArea();
    for (const double part : {0.5, 1.0}) {
        const double y = above(0.97 * part);
        painter.drawText(QRectF(area.right() + 4, y - 8, rightRoom - 4, 16), Qt::AlignLeft | Qt::AlignVCenter,
                         compactNumber(part, u"fraction", locale()));
    }
}

void DistributionPlot::paintNote(QPainter& painter, double x, const QString& text) const {
    painter.setFont(numberFont(smallFont()));
    const double width = painter.fontMetrics().horizontalAdvance(text) + 4;
    const double left = std::clamp(x - width / 2, 0.0, this->width() - width);
    painter.drawText(QRectF(left, 0, width, noteHeight - 4), Qt::AlignCenter, text);
}

void DistributionPlot::paintValue(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    const double x = across(value_);
    painter.setPen(QPen(theme.text, 1));
    painter.drawLine(QPointF(x, noteHeight - 2), QPointF(x, above(0)));
    painter.setBrush(theme.dark ? theme.panel : Qt::white);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawEllipse(QPointF(x, above(0)), 4.5, 4.5);
    if (pointer_)
        return;
    painter.setPen(theme.text);
    paintNote(painter, x, tr("value %1").arg(previewNumber(value_, unit_, locale())));
}

void DistributionPlot::paintPointer(QPainter& painter) const {
    if (!pointer_ || !distribution_ || stale_)
        return;
    const Theme& theme = themeOf(palette());
    const double x = valueAt(*pointer_);
    const double below = cumulative(*distribution_, x);
    painter.setPen(QPen(theme.mutedText, 1));
    painter.drawLine(QPointF(*pointer_, noteHeight - 2), QPointF(*pointer_, above(0)));
    painter.setBrush(theme.mutedText);
    painter.drawEllipse(QPointF(*pointer_, above(0.97 * below)), 2.5, 2.5);
    painter.setPen(theme.text);
    paintNote(painter, *pointer_,
              tr("%1 of futures lie below %2")
                  .arg(compactNumber(below, u"fraction", locale()), previewNumber(x, unit_, locale())));
}

void DistributionPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    if (distribution_) {
        if (distribution_->kind == DistributionKind::discrete)
            paintBars(painter);
        else
            paintDensity(painter);
        paintCumulative(painter);
    }
    paintValue(painter);
    paintPointer(painter);
}

void DistributionPlot::mouseMoveEvent(QMouseEvent* event) {
    const QRectF area = plotArea();
    const double x = event->position().x();
    pointer_ = x >= area.left() && x <= area.right() ? std::optional(x) : std::nullopt;
    update();
}

void DistributionPlot::leaveEvent(QEvent*) {
    pointer_.reset();
    update();
}

} // namespace headroom
