#include "cli/difference.h"

#include "cli/run_output.h"
#include "number_text.h"
#include "validation.h"

#include <map>
#include <set>

namespace headroom::cli {
namespace {

/// A field's own words beside its quantities: what kind of path it is, a month, a name.
std::string shapeOf(const FieldValue& value) {
    if (const Path* path = std::get_if<Path>(&value))
        return path->kind == PathKind::curve ? "curve, " + std::string(name(path->interpolation))
                                             : std::string(name(path->kind));
    if (const Month* month = std::get_if<Month>(&value))
        return month->text();
    if (const std::string* text = std::get_if<std::string>(&value))
        return *text;
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const Names* names = std::get_if<Names>(&value)) {
        std::string text;
        for (const std::string& each : names->names)
            text += (text.empty() ? "" : ", ") + each;
        return text;
    }
    if (const Window* window = std::get_if<Window>(&value))
        return window->first.text() + ".." + window->last.text();
    return "written";
}

/// Every key of a scenario with what stands there, as text.
std::map<std::string, std::string> contentsOf(const Scenario& scenario, bool exact) {
    std::map<std::string, std::string> contents;
    for (const std::string& key : scenario.fieldKeys())
        contents[key] = shapeOf(*scenario.field(key));
    for (const std::string& key : scenario.quantityKeys()) {
        const double value = scenario.quantity(key)->value;
        contents[key] = exact ? numberText(value) : readable(value);
    }
    contents["start"] = scenario.start.text();
    contents["months"] = std::to_string(scenario.months);
    return contents;
}

void addDifferences(Table& table, const std::map<std::string, std::string>& a,
                    const std::map<std::string, std::string>& b, const char* what) {
    std::set<std::string> keys;
    for (const auto* side : {&a, &b})
        for (const auto& [key, text] : *side)
            keys.insert(key);
    for (const std::string& key : keys) {
        const auto left = a.find(key), right = b.find(key);
        const std::string before = left == a.end() ? "absent" : left->second;
        const std::string after = right == b.end() ? "absent" : right->second;
        if (before != after)
            table.rows.push_back({what, key, before, after});
    }
}

std::map<std::string, std::string> indicatorsOf(const Scenario& scenario, bool exact) {
    std::map<std::string, std::string> texts;
    for (const Kpi& kpi : kpis(*run(Plan::compile(scenario))))
        texts[kpi.name] = kpiText(kpi, exact);
    return texts;
}

} // namespace

Table difference(const Scenario& a, const Scenario& b, bool exact) {
    Table table{{"what", "key", "a", "b"}, {}, {false, false, true, true}};
    addDifferences(table, contentsOf(a, exact), contentsOf(b, exact), "input");
    addDifferences(table, indicatorsOf(a, exact), indicatorsOf(b, exact), "indicator");
    return table;
}

} // namespace headroom::cli
