#include "cli/sensitivity_output.h"

#include "number_text.h"

#include <nlohmann/json.hpp>

namespace headroom::cli {
namespace {

std::string number(double value, bool exact) {
    return exact ? numberText(value) : readable(value);
}

/// The heading and the rows.
std::vector<std::vector<std::string>*> cellsOf(Table& table) {
    std::vector<std::vector<std::string>*> cells{&table.heading};
    for (auto& row : table.rows)
        cells.push_back(&row);
    return cells;
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

Table sensitivityTable(const Sensitivity& sensitivity, bool exact) {
    Table table{{"input", "first", "first_low", "first_high", "total", "total_low", "total_high"},
                {},
                {false, true, true, true, true, true, true}};
    for (const InputSensitivity& input : sensitivity.inputs) {
        std::vector<std::string> row{input.key};
        for (const double value : {input.first, input.firstInterval.low, input.firstInterval.high})
            row.push_back(number(value, exact));
        if (input.total)
            for (const double value : {*input.total, input.totalInterval->low, input.totalInterval->high})
                row.push_back(number(value, exact));
        row.resize(table.heading.size());
        table.rows.push_back(std::move(row));
    }
    // A reader needs no empty columns; a program needs the same ones always.
    if (sensitivity.correlated && !exact)
        for (auto* cells : cellsOf(table))
            cells->resize(4);
    return table;
}

std::string sensitivityJson(const Sensitivity& sensitivity, const Outcome& outcome, const Sampling& sampling) {
    nlohmann::ordered_json object = heading(outcome, "sobol");
    object["sampling"] = {
        {"method", sampling.method}, {"seed", sampling.seed}, {"paths", sampling.paths}, {"level", sensitivity.level}};
    object["runs"] = sensitivity.runs;
    object["correlated"] = sensitivity.correlated;
    object["mean"] = sensitivity.mean;
    object["variance"] = sensitivity.variance;
    object["confidence"] = sensitivity.confidence;
    object["inputs"] = nlohmann::ordered_json::array();
    for (const InputSensitivity& input : sensitivity.inputs) {
        nlohmann::ordered_json entry{{"input", input.key}, {"first", input.first}};
        entry["first_interval"] = {input.firstInterval.low, input.firstInterval.high};
        if (input.total) {
            entry["total"] = *input.total;
            entry["total_interval"] = {input.totalInterval->low, input.totalInterval->high};
        }
        object["inputs"].push_back(std::move(entry));
    }
    return object.dump(1) + "\n";
}

} // namespace headroom::cli
