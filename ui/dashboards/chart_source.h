#pragma once

#include "charts/chart_data.h"
#include "dashboards/chart_wants.h"
#include "run_snapshot.h"

#include <QLocale>

#include <functional>

namespace headroom {

struct Theme;

/// How charts are written and coloured.
struct ChartContext {
    QLocale locale;
    const Theme* theme = nullptr;
};

/// What a chart is made from: a run, the run it is compared with, and whom the chart is about. Series come as one value
/// a month of the run; those of the baseline are laid upon the same months, whatever months it has itself.
class ChartSource {
  public:
    /// `snapshot` must have a run, and outlive this. `chart`: the id of the chart, which names the fans that are its
    /// own. `wants` takes down what the chart shows of many futures; null where nobody asks.
    ChartSource(const RunSnapshot& snapshot, const ChartContext& context, std::string chart, std::string entity = {},
                ChartWants* wants = nullptr);

    const Scenario& scenario() const { return *snapshot_.scenario; }
    const RunView& run() const { return *snapshot_.run; }
    const QLocale& locale() const { return context_.locale; }
    const Theme& theme() const { return *context_.theme; }
    /// The commitment, provider, workload ... of a chart that is made for each.
    const std::string& entity() const { return entity_; }

    Month start() const { return run().plan().start(); }
    int months() const { return run().months(); }
    Month month(int index) const { return start() + index; }
    /// The place of a month in the run, or of the nearest one that the run has.
    int indexOf(Month month) const;
    const std::vector<std::string>& elements(Dimension dimension) const { return run().plan().elements(dimension); }

    /// A chart with these words and the months of the run.
    ChartData chart(const QString& title, const QString& subtitle, const char* unit) const;
    /// Every month of the series of this name; empty where the scenario has none such.
    std::vector<double> values(const std::string& series) const;
    /// Every month of a limit, a cap or a rate that the run records (`Plan::inputs`); empty where there is none such.
    std::vector<double> inputs(const std::string& fieldKey) const;

    /// Of every month of some futures, or of a run. It is kept beyond the chart, and computes many futures on any
    /// thread: it must own what it uses.
    using Derivation = decltype(WantedLine::derive);
    /// A line over the months of the run with its ghost, and its fan where there are many futures: in the months in
    /// which it has a value as planned.
    ChartSeries line(const QString& name, const QString& label, const QColor& colour, const Derivation& derive) const;
    ChartSeries line(const QString& name, const QString& label, const QColor& colour, const std::string& series) const;
    /// A line of which no more than a part is drawn as planned (`derive`), with the percentiles of another derivation,
    /// which holds what lies beyond the picture at its edge: so cut off, values keep their percentiles and lose their
    /// mean.
    ChartSeries cutLine(const QString& name, const QString& label, const QColor& colour, const Derivation& derive,
                        const Derivation& ofFuture) const;
    /// The same in the colour and with the short name of a provider.
    ChartSeries providerLine(std::string_view provider, const Derivation& derive) const;
    ChartSeries providerLine(std::string_view provider, const std::string& series) const;
    /// The same in the colour and with the label of a workload.
    ChartSeries workloadLine(std::string_view workload, const std::string& series) const;

    /// A value as charts write it on themselves.
    QString text(double value, const char* unit) const;

  private:
    ChartSeries ofProvider(std::string_view provider, ChartSeries line) const;
    ChartSeries madeLine(const QString& name, const QString& label, const QColor& colour, const Derivation& derive,
                         const WantedLine& wanted) const;
    std::string ownName(const QString& line) const { return chart_ + ':' + line.toStdString(); }
    std::vector<double> alignedBaseline(const std::vector<double>& values) const;

    const RunSnapshot& snapshot_;
    const ChartContext& context_;
    std::string chart_;
    std::string entity_;
    ChartWants* wants_;
};

/// The months of a series; none where there is none such.
FutureMonths seriesValues(const FuturesView& futures, const std::string& name);
std::vector<double> allMonths(SeriesView view);

/// Consecutive months in which something is missing, and the most that is missing in one of them.
struct Shortage {
    int first = 0;
    int last = 0;
    double most = 0;
};
/// `missing` has one value a month, positive where something is missing; what is below `least` is rounding dust. Gaps
/// of up to `bridged` months between two shortages do not part them.
std::vector<Shortage> shortages(const std::vector<double>& missing, double least, int bridged);

} // namespace headroom
