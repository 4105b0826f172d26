#include "charts/chart_export.h"
#include "cli/commands/commands.h"
#include "cli/drawing.h"
#include "cli/output.h"
#include "dashboards/chart_catalog.h"

namespace headroom::cli {
namespace {

/// Of a chart on paper, in pixels of the screen: a third of an A4 page.
constexpr QSizeF chartSize{720, 440};

Chart chartNamed(const Scenario& scenario, const QString& name, const QString& file) {
    if (const auto chart = findChart(scenario, name))
        return *chart;
    QStringList names;
    for (const Chart& chart : chartsOf(scenario))
        names << chart.id();
    throw Refusal(file,
                  QStringLiteral("there is no chart '%1'; there are %2").arg(name, names.join(QLatin1String(", "))));
}

class ChartCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("chart"); }
    QString arguments() const override { return QStringLiteral("FILE NAME -o OUT.pdf|svg|png"); }
    QString summary() const override { return QStringLiteral("Write one chart."); }
    QString example() const override { return QStringLiteral("chart plan.headroom market-share -o share.svg"); }
    std::pair<int, int> argumentCount() const override { return {2, 2}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption(scenarioOption());
        parser.addOption(setOption());
        parser.addOption(outputOption(QStringLiteral("The file to write: its name ends in .pdf, .svg or .png.")));
        parser.addOption(languageOption());
        addEnsembleOptions(parser);
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const QString out = outputOf(parser);
        const QStringList endings{QStringLiteral(".pdf"), QStringLiteral(".svg"), QStringLiteral(".png")};
        if (std::none_of(endings.begin(), endings.end(),
                         [&](const QString& ending) { return out.endsWith(ending, Qt::CaseInsensitive); }))
            throw UsageError(QStringLiteral("-o names no .pdf, .svg or .png file"));
        const QLocale locale = languageOf(parser);
        const SourcedScenario source = readChangedScenario(parser, console);
        const Chart chart = chartNamed(source.scenario, parser.positionalArguments()[1], source.file);
        refuseUnwritable(out);
        const Snapshot snapshot = snapshotOf(console, source.scenario, {chart}, ensembleCall(parser, source.scenario));
        const Theme theme = lightTheme();
        if (const auto failure = saveChart(buildChart(chart, *snapshot, {locale, &theme}), out, chartSize, locale))
            throw Refusal({}, *failure);
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeChart() {
    return std::make_unique<ChartCommand>();
}

} // namespace headroom::cli
