#include "cli/difference.h"

#include "cli/run_output.h"
#include "cli/value_text.h"
#include "number_text.h"
#include "validation.h"

#include <algorithm>
#include <map>
#include <set>

namespace headroom::cli {
namespace {

/// What stands at a place: in full, which is what is compared, and for reading.
struct Text {
    std::string exact;
    std::string brief;

    Text() = default;
    Text(std::string words) : exact(words), brief(std::move(words)) {}
    Text(std::string inFull, std::string inBrief) : exact(std::move(inFull)), brief(std::move(inBrief)) {}
};
using Texts = std::map<std::string, Text>;

/// The same for a pair however it was written.
std::string keyOf(const Correlation& correlation) {
    const auto [first, second] = std::minmax(correlation.first, correlation.second);
    return "correlation/" + first + " ~ " + second;
}

Texts inputsOf(const Scenario& scenario) {
    Texts texts;
    texts["start"] = {scenario.start.text()};
    texts["months"] = {std::to_string(scenario.months)};
    for (int kind = 0; kind < entityKinds; ++kind)
        for (const std::string& entity : scenario.entities(static_cast<EntityKind>(kind)))
            texts[std::string(section(static_cast<EntityKind>(kind))) + "/" + entity] = {"present"};
    for (const std::string& key : scenario.fieldKeys())
        texts[key] = {shapeText(*scenario.field(key))};
    for (const std::string& key : scenario.quantityKeys()) {
        const double value = scenario.quantity(key)->value;
        texts[key] = {numberText(value), readable(value)};
    }
    for (const Correlation& correlation : scenario.correlations)
        texts[keyOf(correlation)] = {numberText(correlation.rank)};
    if (scenario.sampling)
        texts["sampling"] = {samplingText(*scenario.sampling)};
    return texts;
}

Texts distributionsOf(const Scenario& scenario) {
    Texts texts;
    for (const std::string& key : scenario.quantityKeys())
        if (const auto& distribution = scenario.quantity(key)->distribution)
            texts[key] = {distributionText(*distribution)};
    return texts;
}

Texts indicatorsOf(const Scenario& scenario) {
    Texts texts;
    for (const Kpi& kpi : kpis(*run(Plan::compile(scenario))))
        texts[kpi.name] = {kpiText(kpi, true), kpiText(kpi, false)};
    return texts;
}

const Text* find(const Texts& texts, const std::string& key) {
    const auto found = texts.find(key);
    return found == texts.end() ? nullptr : &found->second;
}

/// What is the same for reading is shown in full, so that one sees what differs.
void addDifference(Table& table, const char* what, const std::string& key, const Text* a, const Text* b, bool exact) {
    if (a && b && a->exact == b->exact)
        return;
    const bool inFull = exact || (a && b && a->brief == b->brief);
    const auto cell = [inFull](const Text* text) {
        return !text ? std::string("absent") : inFull ? text->exact : text->brief;
    };
    table.rows.push_back({what, key, cell(a), cell(b)});
}

void addDifferences(Table& table, const char* what, const Texts& a, const Texts& b, bool exact) {
    std::set<std::string> keys;
    for (const Texts* side : {&a, &b})
        for (const auto& [key, text] : *side)
            keys.insert(key);
    for (const std::string& key : keys)
        addDifference(table, what, key, find(a, key), find(b, key), exact);
}

} // namespace

Table difference(const Scenario& a, const Scenario& b, bool exact) {
    Table table{{"what", "key", "a", "b"}, {}, {false, false, true, true}};
    addDifferences(table, "input", inputsOf(a), inputsOf(b), exact);
    addDifferences(table, "distribution", distributionsOf(a), distributionsOf(b), exact);
    if (canRun(a) && canRun(b))
        addDifferences(table, "indicator", indicatorsOf(a), indicatorsOf(b), exact);
    return table;
}

bool canRun(const Scenario& scenario) {
    return std::ranges::none_of(validate(scenario),
                                [](const Problem& problem) { return problem.severity == Severity::error; });
}

} // namespace headroom::cli
