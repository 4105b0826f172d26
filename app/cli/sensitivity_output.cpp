#include "cli/sensitivity_output.h"

#include "number_text.h"

#include <nlohmann/json.hpp>

namespace headroom::cli {
namespace {

std::string number(double value, bool exact) {
    return exact ? numberText(value) : readable(value);
}

/// What is explained, in front of the analysis of it.
nlohmann::ordered_json heading(const Outcome& outcome, const char* method) {
    nlohmann::ordered_json object;
    object["method"] = method;
    object[outcome.month() ? "series" : "kpi"] = outcome.name();
    if (outcome.month())
        object["month"] = outcome.month()->text();
    object["unit"] = outcome.unit();
    return object;
}

} // namespace

Table tornadoTable(const Tornado& tornado, bool exact) {
    Table table{{"input", "low", "high", "at_low", "at_high", "swing"}, {}, {false, true, true, true, true, true}};
    for (const TornadoBar& bar : tornado.bars) {
        std::vector<std::string> row{bar.key};
        for (const double value : {bar.input.low, bar.input.high, bar.atLow, bar.atHigh, bar.swing()})
            row.push_back(number(value, exact));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string tornadoJson(const Tornado& tornado, const Outcome& outcome) {
    nlohmann::ordered_json object = heading(outcome, "tornado");
    object["base"] = tornado.base;
    object["inputs"] = nlohmann::ordered_json::array();
    for (const TornadoBar& bar : tornado.bars)
        object["inputs"].push_back({{"input", bar.key},
                                    {"low", bar.input.low},
                                    {"high", bar.input.high},
                                    {"at_low", bar.atLow},
                                    {"at_high", bar.atHigh},
                                    {"swing", bar.swing()}});
    return object.dump(1) + "\n";
}

} // namespace headroom::cli
