#include "cli/run_output.h"

#include "number_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace headroom::cli {
namespace {

std::string monthOfRun(const RunView& run, int month) {
    return (run.plan().start() + month).text();
}

nlohmann::ordered_json jsonOfKpis(const std::vector<Kpi>& kpis) {
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const Kpi& kpi : kpis) {
        if (const double* number = std::get_if<double>(&kpi.value))
            object[kpi.name] = *number;
        else if (const auto& month = std::get<std::optional<Month>>(kpi.value))
            object[kpi.name] = month->text();
        else
            object[kpi.name] = nullptr;
    }
    return object;
}

} // namespace

Table seriesTable(const Plan& plan) {
    Table table{{"series", "unit", "kind", "section", "what it is"}, {}, {false, false, false, true, false}};
    constexpr const char* kinds[] = {"flow", "stock", "rate"};
    for (const std::string& name : plan.seriesNames()) {
        const SeriesDecl& series = *findSeries(name);
        table.rows.push_back({name, std::string(series.unit), kinds[static_cast<std::size_t>(series.kind)],
                              std::to_string(series.section), series.label});
    }
    return table;
}

Table longTable(const RunView& run, const std::vector<std::string>& names) {
    Table table{{"series", "month", "value"}, {}, {}};
    for (const std::string& name : names) {
        const SeriesView series = run.series(name);
        for (int t = 0; t < run.months(); ++t)
            table.rows.push_back({name, monthOfRun(run, t), numberText(series[t])});
    }
    return table;
}

Table wideTable(const RunView& run, const std::vector<std::string>& names) {
    Table table{{"month"}, {}, {false}};
    for (const std::string& name : names) {
        table.heading.push_back(name);
        table.numeric.push_back(true);
    }
    for (int t = 0; t < run.months(); ++t) {
        std::vector<std::string> row{monthOfRun(run, t)};
        for (const std::string& name : names)
            row.push_back(readable(run.series(name)[t]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string runJson(const RunView& run, const std::vector<std::string>& names) {
    nlohmann::ordered_json object;
    for (int t = 0; t < run.months(); ++t)
        object["months"].push_back(monthOfRun(run, t));
    for (const std::string& name : names) {
        const SeriesView series = run.series(name);
        for (int t = 0; t < run.months(); ++t)
            object["series"][name].push_back(series[t]);
    }
    object["kpi"] = jsonOfKpis(kpis(run));
    return object.dump() + "\n";
}

std::string kpiText(const Kpi& kpi, bool exact) {
    if (const double* number = std::get_if<double>(&kpi.value))
        return exact ? numberText(*number) : readable(*number);
    const auto& month = std::get<std::optional<Month>>(kpi.value);
    return month ? month->text() : exact ? "" : "never";
}

Table kpiTable(const std::vector<Kpi>& kpis, bool exact) {
    Table table{{"indicator", "value", "unit"}, {}, {false, true, false}};
    for (const Kpi& kpi : kpis)
        table.rows.push_back({kpi.name, kpiText(kpi, exact), std::string(kpi.unit)});
    return table;
}

std::string kpiJson(const std::vector<Kpi>& kpis) {
    return jsonOfKpis(kpis).dump(1) + "\n";
}

std::vector<std::string> chosenSeries(const Plan& plan, const QStringList& globs) {
    if (globs.isEmpty())
        return plan.seriesNames();
    std::vector<std::string> chosen;
    for (const QString& glob : globs) {
        const std::string pattern = glob.toStdString();
        const auto fits = [&](const std::string& name) { return matches(pattern, name); };
        if (std::none_of(plan.seriesNames().begin(), plan.seriesNames().end(), fits))
            throw UsageError(QStringLiteral("no series matches '%1'; '--series list' prints them all").arg(glob));
    }
    for (const std::string& name : plan.seriesNames())
        if (std::any_of(globs.begin(), globs.end(),
                        [&](const QString& glob) { return matches(glob.toStdString(), name); }))
            chosen.push_back(name);
    return chosen;
}

} // namespace headroom::cli
