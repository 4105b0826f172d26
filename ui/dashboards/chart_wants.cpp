#include "dashboards/chart_wants.h"

#include "run_snapshot.h"

namespace headroom {

namespace {

std::string edgeName(const ChartData& data, const ChartSeries& series) {
    return data.name.toStdString() + '^' + series.name.toStdString();
}

bool hasEdgeFan(const ChartData& data, std::size_t index) {
    const bool last = index + 1 == data.series.size();
    return data.form == ChartForm::shares ? !last : data.form == ChartForm::stacked && last;
}

/// `valueOf`: of a month.
template <typename ValueOf>
void addTo(std::vector<double>& sum, const ValueOf& valueOf) {
    for (std::size_t month = 0; month < sum.size(); ++month) {
        const double own = valueOf(month);
        sum[month] += own > 0 ? own : 0;
    }
}

/// The sum of lines within one future; as in a stack, what is negative counts as 0.
decltype(WantedLine::derive) sumOf(std::vector<WantedLine> parts) {
    return [parts = std::move(parts)](const RunView& run) {
        std::vector<double> sum(static_cast<std::size_t>(run.months()));
        for (const WantedLine& part : parts) {
            if (part.isSeries)
                addTo(sum, [series = run.series(part.name)](std::size_t m) { return series[static_cast<int>(m)]; });
            else
                addTo(sum, [values = part.derive(run)](std::size_t m) { return values[m]; });
        }
        return sum;
    };
}

} // namespace

std::shared_ptr<const ChartFan> fanOf(const RunSnapshot& snapshot, const std::string& name) {
    if (!snapshot.futures || !snapshot.futures->fits(*snapshot.run))
        return nullptr;
    const auto found = snapshot.futures->fans.find(name);
    return found == snapshot.futures->fans.end() ? nullptr : found->second;
}

void wantEdges(const ChartData& data, ChartWants& wants) {
    if (data.form == ChartForm::lines)
        return;
    std::vector<WantedLine> below;
    for (std::size_t index = 0; index < data.series.size(); ++index) {
        below.push_back(wants.lines.at(data.series[index].name));
        if (hasEdgeFan(data, index))
            wants.edges.push_back({edgeName(data, data.series[index]), sumOf(below), false});
    }
}

void addEdges(ChartData& data, const RunSnapshot& snapshot) {
    for (std::size_t index = 0; index < data.series.size(); ++index)
        if (hasEdgeFan(data, index))
            data.series[index].edge = fanOf(snapshot, edgeName(data, data.series[index]));
}

} // namespace headroom
