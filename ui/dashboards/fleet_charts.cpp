#include "dashboards/fleet_charts.h"

#include "dashboards/entity_names.h"
#include "theme.h"

#include <QCoreApplication>

namespace headroom {

namespace {

/// What is missing counts from one accelerator and a hundredth of what is required on, as in the findings.
constexpr double leastMissing = 1;
constexpr double leastMissingPart = 0.01;
/// Shortages that a quarter parts are told as one.
constexpr int bridgedMonths = 3;

class FleetCharts {
    Q_DECLARE_TR_FUNCTIONS(FleetCharts)

  public:
    static ChartData allProviders(const ChartSource& source) {
        ChartData data = source.chart(tr("Fleet"), tr("installed and required"), "accelerators");
        data.series.push_back(source.line(QStringLiteral("installed"), tr("installed"), seriesColour(u"", 2), "fleet"));
        data.series.push_back(required(source, totalRequired));
        markShortages(source, totalMissing(source.run()), totalRequired(source.run()), data);
        return data;
    }

    static ChartData ofProvider(const ChartSource& source) {
        const std::string& provider = source.entity();
        ChartData data = source.chart(tr("%1 fleet", "provider").arg(shortProviderName(source.scenario(), provider)),
                                      tr("installed and required"), "accelerators");
        ChartSeries installed = source.providerLine(provider, "fleet/" + provider);
        installed.label = tr("installed");
        data.series.push_back(std::move(installed));
        data.series.push_back(
            required(source, [provider](const FuturesView& futures) { return requiredAt(futures, provider); }));
        markShortages(source, missingAt(source.run(), provider), requiredAt(source.run(), provider), data);
        return data;
    }

    static ChartData power(const ChartSource& source) {
        ChartData data = source.chart(tr("Power"), tr("deployed, by provider"), "MW");
        data.form = ChartForm::stacked;
        for (const std::string& provider : source.elements(Dimension::provider))
            data.series.push_back(source.providerLine(provider, "power_mw/" + provider));
        return data;
    }

    static ChartData powerOfProvider(const ChartSource& source) {
        const std::string& provider = source.entity();
        ChartData data = source.chart(tr("%1 power", "provider").arg(shortProviderName(source.scenario(), provider)),
                                      tr("deployed"), "MW");
        ChartSeries deployed = source.providerLine(provider, "power_mw/" + provider);
        deployed.label = tr("deployed");
        data.series.push_back(std::move(deployed));
        std::vector<double> cap = source.inputs("provider/" + provider + "/power_cap");
        if (!cap.empty())
            data.limits.push_back({tr("power cap"), std::move(cap)});
        return data;
    }

    static ChartData additions(const ChartSource& source) {
        ChartData data = source.chart(tr("Additions"), tr("joining the fleet"), "accelerators/month");
        data.form = ChartForm::stacked;
        for (const std::string& provider : source.elements(Dimension::provider))
            data.series.push_back(source.providerLine(
                provider, [provider](const FuturesView& futures) { return addedAt(futures, provider); }));
        return data;
    }

  private:
    static ChartSeries required(const ChartSource& source, const ChartSource::Derivation& derive) {
        ChartSeries series = source.line(QStringLiteral("required"), tr("required"), source.theme().text, derive);
        series.dash = Qt::DotLine;
        return series;
    }

    static FutureMonths requiredAt(const FuturesView& futures, const std::string& provider) {
        return seriesValues(futures, "required_fleet/" + provider);
    }

    static FutureMonths missingAt(const FuturesView& futures, const std::string& provider) {
        return (requiredAt(futures, provider) - futures.series("fleet/" + provider).months()).max(0.0);
    }

    static FutureMonths totalRequired(const FuturesView& futures) { return total(futures, requiredAt); }
    /// What one provider has too much does not help another.
    static FutureMonths totalMissing(const FuturesView& futures) { return total(futures, missingAt); }

    static FutureMonths total(const FuturesView& futures,
                              FutureMonths (*ofProvider)(const FuturesView&, const std::string&)) {
        FutureMonths sum = futures.zero();
        for (const std::string& provider : futures.plan().elements(Dimension::provider))
            sum += ofProvider(futures, provider);
        return sum;
    }

    static FutureMonths addedAt(const FuturesView& futures, const std::string& provider) {
        FutureMonths sum = futures.zero();
        const std::string prefix = provider + '/';
        for (const std::string& fleet : futures.plan().elements(Dimension::fleet))
            if (fleet.starts_with(prefix))
                sum += futures.series("added/" + fleet).months();
        return sum;
    }

    /// Both of a single run.
    static void markShortages(const ChartSource& source, const FutureMonths& missing, const FutureMonths& wanted,
                              ChartData& data) {
        std::vector<double> notable;
        for (Eigen::Index month = 0; month < missing.size(); ++month) {
            const bool counts = missing(month) > std::max(leastMissing, leastMissingPart * wanted(month));
            notable.push_back(counts ? missing(month) : 0);
        }
        for (const Shortage& shortage : shortages(notable, leastMissing, bridgedMonths))
            data.spans.push_back({source.month(shortage.first), source.month(shortage.last),
                                  tr("short %1").arg(source.text(shortage.most, "1")), ChartLevel::caution});
    }
};

} // namespace

std::vector<ChartDecl> fleetCharts() {
    using enum Dashboard;
    return {
        {.name = "fleet",
         .all = EntityKind::provider,
         .dashboards = {overview, fleet},
         .series = {"fleet"},
         .build = FleetCharts::allProviders},
        {.name = "power",
         .all = EntityKind::provider,
         .dashboards = {fleet},
         .series = {"power_mw"},
         .build = FleetCharts::power},
        {.name = "additions",
         .all = EntityKind::provider,
         .dashboards = {fleet},
         .series = {"added/<p>/<a>"},
         .build = FleetCharts::additions},
        {.name = "fleet-of",
         .each = EntityKind::provider,
         .dashboards = {fleet},
         .series = {"fleet/<p>", "required_fleet/<p>"},
         .build = FleetCharts::ofProvider},
        {.name = "power-of",
         .each = EntityKind::provider,
         .dashboards = {fleet},
         .series = {"power_mw/<p>"},
         .build = FleetCharts::powerOfProvider},
    };
}

} // namespace headroom
