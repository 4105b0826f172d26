#include "dashboards/chart_wants.h"

#include "run_snapshot.h"

#include <QStringList>

#include <span>

namespace headroom {

namespace {

/// The series of a stack that are shown, from the bottom up.
std::vector<std::size_t> shownSeries(const ChartData& data, const QSet<QString>& hidden) {
    std::vector<std::size_t> shown;
    for (std::size_t index = 0; index < data.series.size(); ++index)
        if (!hidden.contains(data.series[index].name))
            shown.push_back(index);
    return shown;
}

/// It says what is summed: `market-share^azure+aws`.
std::string edgeName(const ChartData& data, std::span<const std::size_t> below) {
    QStringList names;
    for (const std::size_t index : below)
        names += data.series[index].name;
    return (data.name + u'^' + names.join(u'+')).toStdString();
}

/// `act`: of every edge that has a fan, with the series below it; the last of these is the one it belongs to.
template <typename Act>
void forEachEdge(const ChartData& data, const QSet<QString>& hidden, const Act& act) {
    if (data.form == ChartForm::lines)
        return;
    const std::vector<std::size_t> shown = shownSeries(data, hidden);
    const bool whole = shown.size() == data.series.size();
    for (std::size_t count = 1; count <= shown.size(); ++count) {
        const bool last = count == shown.size();
        if (data.form == ChartForm::shares ? !(last && whole) : last)
            act(std::span(shown).first(count));
    }
}

/// The sum of lines within one future; as in a stack, what is negative counts as 0.
decltype(WantedLine::derive) sumOf(std::vector<WantedLine> parts) {
    return [parts = std::move(parts)](const FuturesView& futures) {
        FutureMonths sum = futures.zero();
        for (const WantedLine& part : parts) {
            if (part.isSeries)
                sum += futures.series(part.name).months().max(0);
            else
                sum += part.derive(futures).max(0);
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

void wantEdges(const ChartData& data, const QSet<QString>& hidden, ChartWants& wants) {
    forEachEdge(data, hidden, [&](std::span<const std::size_t> below) {
        std::vector<WantedLine> parts;
        for (const std::size_t index : below)
            parts.push_back(wants.lines.at(data.series[index].name));
        wants.edges.push_back({edgeName(data, below), sumOf(std::move(parts)), false});
    });
}

void addEdges(ChartData& data, const QSet<QString>& hidden, const RunSnapshot& snapshot) {
    data.edgesWithout = hidden;
    forEachEdge(data, hidden, [&](std::span<const std::size_t> below) {
        data.series[below.back()].edge = fanOf(snapshot, edgeName(data, below));
    });
}

} // namespace headroom
