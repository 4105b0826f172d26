#include "dashboards/commitment_charts.h"

#include "dashboards/entity_names.h"
#include "dashboards/needed_pace.h"
#include "numbers.h"
#include "theme.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace headroom {

namespace {

/// More bars than this in one chart would write their amounts upon each other: the largest are told.
constexpr std::size_t amountsWritten = 3;
/// Checkpoints beyond this number (monthly ones) are the pace itself.
constexpr std::size_t checkpointsMarked = 12;
/// Coverage is drawn up to this multiple: what lies above is more than enough.
constexpr double coverageShown = 3;
/// The required run-rate is drawn up to this multiple of the largest draw.
constexpr double requiredShown = 2;
constexpr double gapValue = std::numeric_limits<double>::quiet_NaN();

using Values = std::vector<double>;

class CommitmentCharts {
    Q_DECLARE_TR_FUNCTIONS(CommitmentCharts)

  public:
    static ChartData commitment(const ChartSource& source) {
        const std::string& name = source.entity();
        const Values remaining = source.values("remaining/" + name);
        ChartSeries credited = commitmentLine(source, name, "credited/" + name);
        credited.label = tr("credited");
        const double amount = credited.values.back() + remaining.back();

        ChartData data = source.chart(title(source), tr("credited of %1").arg(source.text(amount, "USD")), "USD");
        addPace(source, data);
        addShortfalls(source, credited.values, data);
        data.series.push_back(std::move(credited));
        return data;
    }

    static ChartData burn(const ChartSource& source) {
        const std::string& name = source.entity();
        ChartData data = source.chart(title(source), tr("drawn and required"), "USD/month");
        ChartSeries drawn = commitmentLine(source, name, "drawn/" + name);
        drawn.label = tr("drawn");
        data.series.push_back(std::move(drawn));
        const double most = mostRequired(source.run(), name);
        ChartSeries required = source.cutLine(
            QStringLiteral("required"), tr("required"), source.theme().text,
            [name](const FuturesView& futures) { return requiredRate(futures, name); },
            [name, most](const FuturesView& futures) -> FutureMonths {
                return seriesValues(futures, "run_rate/" + name).min(most);
            });
        required.dash = Qt::DotLine;
        endMedian(required, most);
        data.series.push_back(std::move(required));
        return data;
    }

    static ChartData remaining(const ChartSource& source) {
        ChartData data = source.chart(tr("Remaining"), tr("of each commitment"), "USD");
        for (const std::string& name : source.elements(Dimension::commitment))
            data.series.push_back(commitmentLine(source, name, "remaining/" + name));
        return data;
    }

    static ChartData coverage(const ChartSource& source) {
        ChartData data = source.chart(tr("Coverage"), tr("draws of a year over what is required"), "fraction");
        for (const std::string& name : source.elements(Dimension::commitment))
            data.series.push_back(styled(
                source, name,
                source.cutLine(
                    QString::fromStdString(name), {}, {},
                    [name](const FuturesView& futures) { return coverageWhileOwed(futures, name, gapValue); },
                    [name](const FuturesView& futures) { return coverageWhileOwed(futures, name, coverageShown); })));
        data.limits.push_back({tr("enough"), {1.0}});
        return data;
    }

    static ChartData revenueShare(const ChartSource& source) {
        const std::string& name = source.entity();
        ChartData data = source.chart(entityLabel(source.scenario(), EntityKind::revenueShare, name),
                                      tr("revenue share, cumulative"), "USD");
        ChartSeries paid =
            source.line(QStringLiteral("paid"), tr("paid"), seriesColour(u"", 0), "revenue_share_total/" + name);
        const Values cap = source.inputs("revenue_share/" + name + "/cap");
        if (!cap.empty()) {
            data.limits.push_back({tr("cap"), cap});
            addCapMonth(source, paid.values, data);
        }
        data.series.push_back(std::move(paid));
        return data;
    }

    static ChartData obligation(const ChartSource& source) {
        const std::string& name = source.entity();
        const std::string provider = providerOf(source.scenario(), EntityKind::obligation, name);
        ChartData data =
            source.chart(entityLabel(source.scenario(), EntityKind::obligation, name), tr("deployed and owed"), "MW");
        ChartSeries deployed = source.providerLine(provider, "deployed_mw/" + name);
        deployed.label = tr("deployed");
        data.series.push_back(std::move(deployed));
        data.limits.push_back({tr("obligation"), source.inputs("obligation/" + name + "/mw")});
        for (const Shortage& gap : shortages(source.values("obligation_gap/" + name), leastGap, 0))
            data.spans.push_back({source.month(gap.first), source.month(gap.last),
                                  tr("short %1").arg(source.text(gap.most, "MW")), ChartLevel::caution});
        return data;
    }

  private:
    /// Half a kilowatt: what is left of a difference of floating numbers is no gap.
    static constexpr double leastGap = 0.0005;

    /// The provider's name, or the commitment's own where the provider holds several.
    static QString title(const ChartSource& source) {
        const Scenario& scenario = source.scenario();
        const std::string provider = providerOf(scenario, EntityKind::commitment, source.entity());
        if (placeAmong(source, provider, source.entity(), Count::all) > 1)
            return entityLabel(scenario, EntityKind::commitment, source.entity());
        return tr("%1 commitment", "provider").arg(shortProviderName(scenario, provider));
    }

    enum class Count { before, all };
    /// How many commitments a provider holds, in all or before this one.
    static int placeAmong(const ChartSource& source, const std::string& provider, const std::string& name,
                          Count count) {
        int found = 0;
        for (const std::string& other : source.elements(Dimension::commitment)) {
            if (count == Count::before && other == name)
                break;
            found += providerOf(source.scenario(), EntityKind::commitment, other) == provider ? 1 : 0;
        }
        return found;
    }

    static ChartSeries commitmentLine(const ChartSource& source, const std::string& name, const std::string& series) {
        return styled(source, name, source.line(QString::fromStdString(name), {}, {}, series));
    }

    /// In the colour and with the name of the provider; a second commitment of the same one differs by its dash.
    static ChartSeries styled(const ChartSource& source, const std::string& name, ChartSeries series) {
        const std::string provider = providerOf(source.scenario(), EntityKind::commitment, name);
        series.label = shortProviderName(source.scenario(), provider);
        series.colour = providerColour(source.scenario(), provider);
        series.dash = providerDash(source.scenario(), provider);
        const int before = placeAmong(source, provider, name, Count::before);
        if (placeAmong(source, provider, name, Count::all) > 1)
            series.label = entityLabel(source.scenario(), EntityKind::commitment, name);
        if (before > 0)
            series.dash = before % 2 == 1 ? Qt::DashLine : Qt::DashDotLine;
        return series;
    }

    static void addPace(const ChartSource& source, ChartData& data) {
        std::vector<double> pace = neededPace(source.scenario(), source.run(), source.entity());
        const std::vector<Month> months = checkpointMonths(source.scenario(), source.entity());
        if (months.size() <= checkpointsMarked)
            for (Month month : months)
                if (month >= source.start() && month - source.start() < source.months())
                    data.markers.push_back(
                        {month, pace[static_cast<std::size_t>(month - source.start())], {}, ChartLevel::neutral});
        data.limits.push_back({tr("needed pace"), std::move(pace)});
    }

    static void addShortfalls(const ChartSource& source, const Values& credited, ChartData& data) {
        const Values shortfall = source.values("shortfall/" + source.entity());
        Values largest = shortfall;
        std::ranges::sort(largest, std::greater<>());
        const double least = largest.size() > amountsWritten ? largest[amountsWritten] : 0.0;
        for (int month = 0; month < source.months(); ++month) {
            const auto at = static_cast<std::size_t>(month);
            if (shortfall[at] <= 0)
                continue;
            const QString amount = tr("%1 due").arg(source.text(shortfall[at], "USD"));
            data.bars.push_back({source.month(month), credited[at] - shortfall[at], credited[at],
                                 shortfall[at] > least ? amount : QString(), ChartLevel::breach});
        }
    }

    static void addCapMonth(const ChartSource& source, const Values& paid, ChartData& data) {
        const double reached = paid.back();
        const Values cap = data.limits.front().values;
        for (int month = 0; month < source.months(); ++month) {
            const auto at = static_cast<std::size_t>(month);
            if (paid[at] < cap[at] || paid[at] <= 0)
                continue;
            data.markers.push_back({source.month(month), reached,
                                    tr("reached %1").arg(shortMonthText(source.month(month), source.locale())),
                                    ChartLevel::good});
            return;
        }
    }

    /// What is left over few months left grows beyond all measure: up to here it stays on the scale of the draws.
    static double mostRequired(const RunView& run, const std::string& name) {
        const Values rate = allMonths(run.series("run_rate/" + name));
        const Values drawn = allMonths(run.series("drawn/" + name));
        const auto first = std::ranges::find_if(rate, [](double required) { return required > 0; });
        const auto largest = std::ranges::max_element(drawn);
        return requiredShown * std::max(first == rate.end() ? 0 : *first, largest == drawn.end() ? 0 : *largest);
    }

    /// The line ends where it leaves the scale.
    static FutureMonths requiredRate(const FuturesView& futures, const std::string& name) {
        FutureMonths rates = seriesValues(futures, "run_rate/" + name);
        for (int future = 0; future < futures.count(); ++future) {
            const double most = mostRequired(futures.future(future), name);
            auto rate = rates.row(future);
            const auto beyond = std::find_if(rate.begin(), rate.end(), [most](double value) { return value > most; });
            std::fill(beyond, rate.end(), gapValue);
            std::replace(rate.begin(), rate.end(), 0.0, gapValue);
        }
        return rates;
    }

    /// So does the median of many futures.
    static void endMedian(ChartSeries& required, double most) {
        if (!required.fan)
            return;
        ChartFan fan = *required.fan;
        const auto beyond = std::ranges::find_if(fan.median, [most](double value) { return value >= most; });
        std::fill(beyond, fan.median.end(), gapValue);
        required.fan = std::make_shared<const ChartFan>(std::move(fan));
    }

    /// No higher than what is plainly more than enough, and `free` while nothing is required.
    static FutureMonths coverageWhileOwed(const FuturesView& futures, const std::string& name, double free) {
        const FutureMonths coverage = seriesValues(futures, "coverage/" + name);
        return (futures.series("run_rate/" + name).months() > 0.0).select(coverage.min(coverageShown), free);
    }
};

} // namespace

std::vector<ChartDecl> commitmentCharts() {
    using enum Dashboard;
    return {
        {.name = "commitment",
         .each = EntityKind::commitment,
         .dashboards = {overview, commitments},
         .series = {"credited/<c>", "shortfall/<c>"},
         .build = CommitmentCharts::commitment},
        {.name = "remaining",
         .all = EntityKind::commitment,
         .dashboards = {commitments},
         .series = {"remaining/<c>"},
         .build = CommitmentCharts::remaining},
        {.name = "coverage",
         .all = EntityKind::commitment,
         .dashboards = {commitments},
         .series = {"coverage/<c>"},
         .build = CommitmentCharts::coverage},
        {.name = "burn",
         .each = EntityKind::commitment,
         .dashboards = {commitments},
         .series = {"drawn/<c>", "run_rate/<c>"},
         .build = CommitmentCharts::burn},
        {.name = "revenue-share",
         .each = EntityKind::revenueShare,
         .dashboards = {commitments},
         .series = {"revenue_share_total/<s>", "revenue_share/<s>"},
         .build = CommitmentCharts::revenueShare},
        {.name = "obligation",
         .each = EntityKind::obligation,
         .dashboards = {commitments},
         .series = {"deployed_mw/<o>", "obligation_gap/<o>"},
         .build = CommitmentCharts::obligation},
    };
}

} // namespace headroom
