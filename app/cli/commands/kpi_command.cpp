#include "cli/commands/commands.h"
#include "cli/ensemble_call.h"
#include "cli/ensemble_output.h"
#include "cli/output.h"
#include "cli/run_output.h"
#include "cli/scenario_source.h"
#include "kpi.h"

namespace headroom::cli {
namespace {

class KpiCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("kpi"); }
    QString arguments() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return QStringLiteral("Run a scenario and write its indicators."); }
    QString example() const override { return QStringLiteral("kpi plan.headroom --set event/price-war/on=true"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption(scenarioOption());
        parser.addOption(setOption());
        addEnsembleOptions(parser);
        parser.addOption(formatOption());
        parser.addOption(outputOption(QStringLiteral("The file to write instead of standard output.")));
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const Format format = formatOf(parser);
        Delivery delivery(parser, console);
        const SourcedScenario source = readChangedScenario(parser, console);
        if (const auto call = ensembleCall(parser, source.scenario)) {
            const auto values =
                ensembleValues(console, source.scenario, *call, {}, true, Keep::fans, {0, call->sampling.paths});
            const auto declarations = kpiDeclarations(*Plan::compile(source.scenario));
            delivery.write(indicatorsText(*values, declarations, format));
            delivery.finish();
            if (format == Format::csv)
                console.say(source.file, values->heading().words());
            return Exit::done;
        }
        const std::vector<Kpi> indicators = kpis(*headroom::run(Plan::compile(source.scenario)));
        delivery.write(format == Format::json  ? kpiJson(indicators)
                       : format == Format::csv ? csv(kpiTable(indicators, true))
                                               : printed(kpiTable(indicators, false)));
        delivery.finish();
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeKpi() {
    return std::make_unique<KpiCommand>();
}

} // namespace headroom::cli
