#include "cli/commands/commands.h"
#include "cli/output.h"
#include "cli/scenario_source.h"
#include "number_text.h"
#include "words.h"

#include <nlohmann/json.hpp>

namespace headroom::cli {
namespace {

std::string rangeText(const std::optional<Range>& range) {
    return range ? numberText(range->low) + ".." + numberText(range->high) : "";
}

/// `pert(min=0.15, mode=0.2, max=0.3)`, and its truncation.
std::string distributionText(const std::optional<Distribution>& distribution) {
    if (!distribution)
        return "";
    std::string text;
    const auto add = [&](std::string_view name, double value) {
        text += (text.empty() ? "" : ", ") + std::string(name) + "=" + numberText(value);
    };
    const auto names = parameterNames(distribution->kind);
    for (std::size_t i = 0; i < names.size(); ++i)
        add(names[i], distribution->parameters[i]);
    for (std::size_t i = 0; i < distribution->values.size(); ++i)
        add(numberText(distribution->values[i]), distribution->weights[i]);
    text = std::string(name(distribution->kind)) + "(" + text + ")";
    return distribution->truncate ? text + " in " + rangeText(distribution->truncate) : text;
}

std::vector<std::string> row(const Scenario& scenario, const std::string& key) {
    const Quantity& quantity = *scenario.quantity(key);
    std::string sources;
    for (const std::string& id : quantity.source)
        sources += (sources.empty() ? "" : " ") + id;
    return {key,
            numberText(quantity.value),
            std::string(unitOf(scenario, key)),
            rangeText(quantity.range),
            distributionText(quantity.distribution),
            sources};
}

std::string json(const Table& table) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const auto& cells : table.rows) {
        nlohmann::ordered_json entry;
        for (std::size_t i = 0; i < cells.size(); ++i)
            entry[table.heading[i]] = cells[i];
        entry["value"] = *parseNumber(cells[1]);
        list.push_back(std::move(entry));
    }
    return list.dump(1) + "\n";
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
        deliver(parser, console,
                format == Format::json  ? json(table)
                : format == Format::csv ? csv(table)
                                        : printed(table));
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeQuantities() {
    return std::make_unique<QuantitiesCommand>();
}

} // namespace headroom::cli
