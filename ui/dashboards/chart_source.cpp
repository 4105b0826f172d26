#include "dashboards/chart_source.h"

#include "dashboards/entity_names.h"
#include "numbers.h"

#include <cmath>
#include <limits>

namespace headroom {

namespace {

/// The fan without the months in which the run as planned has no value.
std::shared_ptr<const ChartFan> whereKnown(std::shared_ptr<const ChartFan> fan, const std::vector<double>& planned) {
    const auto unknown = [](double value) { return std::isnan(value); };
    if (!fan || std::ranges::none_of(planned, unknown))
        return fan;
    ChartFan known = *fan;
    for (std::vector<double>* values : {&known.p5, &known.p25, &known.median, &known.p75, &known.p95, &known.mean})
        for (std::size_t month = 0; month < std::min(planned.size(), values->size()); ++month)
            if (unknown(planned[month]))
                (*values)[month] = planned[month];
    return std::make_shared<const ChartFan>(std::move(known));
}

std::vector<double> ofRun(const ChartSource::Derivation& derive, const RunView& run) {
    const FutureMonths months = derive(run);
    return {months.data(), months.data() + months.size()};
}

} // namespace

ChartSource::ChartSource(const RunSnapshot& snapshot, const ChartContext& context, std::string chart,
                         std::string entity, ChartWants* wants)
    : snapshot_(snapshot)
    , context_(context)
    , chart_(std::move(chart))
    , entity_(std::move(entity))
    , wants_(wants) {}

int ChartSource::indexOf(Month month) const {
    return std::clamp(month - start(), 0, months() - 1);
}

ChartData ChartSource::chart(const QString& title, const QString& subtitle, const char* unit) const {
    ChartData data;
    data.title = title;
    data.subtitle = subtitle;
    data.unit = QString::fromLatin1(unit);
    data.start = start();
    data.months = months();
    return data;
}

std::vector<double> ChartSource::values(const std::string& series) const {
    return allMonths(run().series(series));
}

std::vector<double> ChartSource::inputs(const std::string& fieldKey) const {
    return allMonths(run().input(fieldKey));
}

ChartSeries ChartSource::line(const QString& name, const QString& label, const QColor& colour,
                              const Derivation& derive) const {
    return madeLine(name, label, colour, derive, {ownName(name), derive, false});
}

ChartSeries ChartSource::line(const QString& name, const QString& label, const QColor& colour,
                              const std::string& series) const {
    const Derivation derive = [series](const FuturesView& futures) { return seriesValues(futures, series); };
    return madeLine(name, label, colour, derive, {series, derive, true});
}

ChartSeries ChartSource::cutLine(const QString& name, const QString& label, const QColor& colour,
                                 const Derivation& derive, const Derivation& ofFuture) const {
    ChartSeries series = madeLine(name, label, colour, derive, {ownName(name), ofFuture, false});
    if (series.fan) {
        ChartFan fan = *series.fan;
        fan.mean.clear();
        series.fan = std::make_shared<const ChartFan>(std::move(fan));
    }
    return series;
}

ChartSeries ChartSource::madeLine(const QString& name, const QString& label, const QColor& colour,
                                  const Derivation& derive, const WantedLine& wanted) const {
    ChartSeries series;
    series.name = name;
    series.label = label;
    series.colour = colour;
    series.values = ofRun(derive, run());
    if (snapshot_.baseline)
        series.baseline = alignedBaseline(ofRun(derive, *snapshot_.baseline));
    series.fan = whereKnown(fanOf(snapshot_, wanted.name), series.values);
    if (wants_)
        wants_->lines.insert_or_assign(name, wanted);
    return series;
}

ChartSeries ChartSource::providerLine(std::string_view provider, const Derivation& derive) const {
    return ofProvider(provider, line(QString::fromStdString(std::string(provider)), {}, {}, derive));
}

ChartSeries ChartSource::providerLine(std::string_view provider, const std::string& series) const {
    return ofProvider(provider, line(QString::fromStdString(std::string(provider)), {}, {}, series));
}

ChartSeries ChartSource::ofProvider(std::string_view provider, ChartSeries line) const {
    line.label = shortProviderName(scenario(), provider);
    line.colour = providerColour(scenario(), provider);
    line.dash = providerDash(scenario(), provider);
    return line;
}

ChartSeries ChartSource::workloadLine(std::string_view workload, const std::string& series) const {
    ChartSeries made =
        line(QString::fromStdString(std::string(workload)), entityLabel(scenario(), EntityKind::workload, workload),
             workloadColour(scenario(), workload), series);
    made.dash = workloadDash(scenario(), workload);
    return made;
}

QString ChartSource::text(double value, const char* unit) const {
    return compactNumber(value, unit, locale());
}

std::vector<double> ChartSource::alignedBaseline(const std::vector<double>& values) const {
    if (values.empty())
        return {};
    const int shift = start() - snapshot_.baseline->plan().start();
    const int last = static_cast<int>(values.size()) - 1;
    std::vector<double> aligned(static_cast<std::size_t>(months()), std::numeric_limits<double>::quiet_NaN());
    for (int month = std::max(0, -shift); month < months() && month + shift <= last; ++month)
        aligned[static_cast<std::size_t>(month)] = values[static_cast<std::size_t>(month + shift)];
    return aligned;
}

FutureMonths seriesValues(const FuturesView& futures, const std::string& name) {
    return futures.series(name).months();
}

std::vector<double> allMonths(SeriesView view) {
    std::vector<double> values(static_cast<std::size_t>(view.size()));
    for (int month = 0; month < view.size(); ++month)
        values[static_cast<std::size_t>(month)] = view[month];
    return values;
}

std::vector<Shortage> shortages(const std::vector<double>& missing, double least, int bridged) {
    std::vector<Shortage> found;
    for (int month = 0; month < static_cast<int>(missing.size()); ++month) {
        const double amount = missing[static_cast<std::size_t>(month)];
        if (!(amount >= least))
            continue;
        if (found.empty() || month - found.back().last - 1 > bridged)
            found.push_back({month, month, amount});
        found.back().last = month;
        found.back().most = std::max(found.back().most, amount);
    }
    return found;
}

} // namespace headroom
