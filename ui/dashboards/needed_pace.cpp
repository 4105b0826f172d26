#include "dashboards/needed_pace.h"

#include "dashboards/entity_names.h"

#include <limits>

namespace headroom {

namespace {

constexpr int monthsOfYear = 12;

Schedule scheduleOf(const Scenario& scenario, const std::string& commitment) {
    const FieldValue* value = scenario.field("commitment/" + commitment + "/schedule");
    const auto* schedule = value ? std::get_if<Schedule>(value) : nullptr;
    return schedule ? *schedule : Schedule{};
}

/// Every so many months from the first one on, and the last one.
std::vector<Month> everyMonths(int step, Month from, Month until) {
    std::vector<Month> months;
    for (Month month = from + (step - 1); month < until; month = month + step)
        months.push_back(month);
    months.push_back(until);
    return months;
}

} // namespace

std::vector<Month> checkpointMonths(const Scenario& scenario, const std::string& commitment) {
    const Month from = monthField(scenario, "commitment/" + commitment + "/from").value_or(scenario.start);
    const Month until = monthField(scenario, "commitment/" + commitment + "/until").value_or(scenario.last());
    const Schedule schedule = scheduleOf(scenario, commitment);
    switch (schedule.kind) {
    case Schedule::Kind::end:
        return {until};
    case Schedule::Kind::annual:
        return everyMonths(monthsOfYear, from, until);
    case Schedule::Kind::monthly:
        return everyMonths(1, from, until);
    case Schedule::Kind::listed:
        break;
    }
    std::vector<Month> months;
    for (const Anchor& minimum : schedule.minimums)
        months.push_back(minimum.month);
    return months;
}

std::vector<double> neededPace(const Scenario& scenario, const RunView& run, const std::string& commitment) {
    const Month start = run.plan().start();
    const Month from = monthField(scenario, "commitment/" + commitment + "/from").value_or(start);
    const SeriesView minimum = run.series("minimum/" + commitment);
    std::vector<double> pace(static_cast<std::size_t>(run.months()), std::numeric_limits<double>::quiet_NaN());
    if (minimum.empty())
        return pace;
    double reached = run.series("credited/" + commitment)[0] - run.series("drawn/" + commitment)[0] -
                     run.series("shortfall/" + commitment)[0];
    int before = std::max(from - start, 0) - 1;
    for (Month checkpoint : checkpointMonths(scenario, commitment)) {
        const int at = checkpoint - start;
        if (at <= before || before >= run.months() - 1)
            continue;
        const double demanded = minimum[std::min(at, run.months() - 1)];
        for (int month = before + 1; month <= std::min(at, run.months() - 1); ++month)
            pace[static_cast<std::size_t>(month)] = reached + (demanded - reached) * (month - before) / (at - before);
        before = at;
        reached = demanded;
    }
    return pace;
}

} // namespace headroom
