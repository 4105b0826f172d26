#include "cli/commands/commands.h"
#include "cli/scenario_source.h"
#include "cli/table_output.h"
#include "cli/value_text.h"
#include "number_text.h"
#include "words.h"

namespace headroom::cli {
namespace {

std::vector<std::string> row(const Scenario& scenario, const std::string& key) {
    const Quantity& quantity = *scenario.quantity(key);
    std::string sources;
    for (const std::string& id : quantity.source)
        sources += (sources.empty() ? "" : " ") + id;
    return {key,
            numberText(quantity.value),
            std::string(unitOf(scenario, key)),
            quantity.range ? rangeText(*quantity.range) : "",
            quantity.distribution ? distributionText(*quantity.distribution) : "",
            sources};
}

class QuantitiesCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("quantities"); }
    QString arguments() const override { return QStringLiteral("FILE [--match GLOB]"); }
    QString summary() const override {
        return QStringLiteral("List quantities: key, value, unit, range, distribution, source.");
    }
    QString example() const override { return QStringLiteral("quantities plan.headroom --match 'workload/*/price/*'"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption(scenarioOption());
        parser.addOption({QStringLiteral("match"),
                          QStringLiteral("Only keys that match; * stands for anything within one part."),
                          QStringLiteral("GLOB")});
        parser.addOption(formatOption());
        parser.addOption(outputOption(QStringLiteral("The file to write instead of standard output.")));
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const Format format = formatOf(parser);
        const SourcedScenario source = readScenario(parser, console);
        const std::string glob = parser.value(QStringLiteral("match")).toStdString();
        Table table{
            {"key", "value", "unit", "range", "distribution", "source"}, {}, {false, true, false, false, false, false}};
        for (const std::string& key : source.scenario.quantityKeys())
            if (glob.empty() || matches(glob, key))
                table.rows.push_back(row(source.scenario, key));
        if (table.rows.empty() && !glob.empty())
            throw UsageError(QStringLiteral("no quantity matches '%1'; 'quantities' without --match lists them all")
                                 .arg(parser.value(QStringLiteral("match"))));
        deliver(parser, console, formatted(table, format));
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeQuantities() {
    return std::make_unique<QuantitiesCommand>();
}

} // namespace headroom::cli
