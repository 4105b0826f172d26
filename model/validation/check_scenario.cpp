#include "uncertainty/sampler.h"
#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <set>

namespace headroom::validation {

namespace {

/// The last that has a year of four digits, as files write them.
constexpr Month lastMonth(9999, 12);

void checkSources(const Scenario& scenario, Problems& problems) {
    std::set<std::string_view> seen;
    for (const auto& source : scenario.sources) {
        if (!seen.insert(source.id).second)
            problems.error("sources/" + source.id, {HEADROOM_TEXT("Two sources have the name {0}."), {source.id}},
                           {HEADROOM_TEXT("Rename one of them."), {}});
    }
}

void checkSampling(const Scenario& scenario, Problems& problems) {
    if (!scenario.sampling)
        return;
    const auto& method = scenario.sampling->method;
    if (method != "sobol" && method != "latin" && method != "random")
        problems.error("sampling", {HEADROOM_TEXT("There is no sampling method {0}."), {method}},
                       {HEADROOM_TEXT("Choose sobol, latin or random."), {}});
    if (scenario.sampling->paths < 1)
        problems.error("sampling",
                       {HEADROOM_TEXT("An ensemble of {0} paths is empty."), {spelled(scenario.sampling->paths)}},
                       {HEADROOM_TEXT("Give a number of 1 or more."), {}});
    else if (scenario.sampling->paths > Sampler::mostPaths)
        problems.error("sampling",
                       {HEADROOM_TEXT("An ensemble of {0} paths is too large."), {spelled(scenario.sampling->paths)}},
                       {HEADROOM_TEXT("Give a whole number from 1 to {0}."), {spelled(Sampler::mostPaths)}});
}

/// The keys of a required field: one for each entity where it belongs to entities.
std::vector<std::string> keysOf(const Scenario& scenario, const FieldDecl& field) {
    if (!field.owner)
        return {std::string(field.pattern)};
    std::vector<std::string> keys;
    const auto name = field.pattern.substr(field.pattern.rfind('/') + 1);
    for (const auto& entity : scenario.entities(*field.owner))
        keys.push_back(keyOf(*field.owner, entity, name));
    return keys;
}

void checkRequired(const Scenario& scenario, Problems& problems) {
    for (const auto& field : fields()) {
        if (!field.required)
            continue;
        for (const auto& key : keysOf(scenario, field)) {
            if (!scenario.field(key))
                problems.error(key, {HEADROOM_TEXT("It is required and was left out."), {}},
                               {HEADROOM_TEXT("Give it a value; it has no default."), {}});
        }
    }
}

} // namespace

void checkScenario(const Scenario& scenario, Problems& problems) {
    if (scenario.months < 1 || scenario.months > mostMonths)
        problems.error("months", {HEADROOM_TEXT("A run of {0} months is not possible."), {spelled(scenario.months)}},
                       {HEADROOM_TEXT("Give a whole number from 1 to {0}."), {spelled(mostMonths)}});
    else if (scenario.start + (scenario.months - 1) > lastMonth)
        problems.error("start", {HEADROOM_TEXT("The run would end after {0}."), {lastMonth.text()}},
                       {HEADROOM_TEXT("Let it start earlier or take fewer months."), {}});
    checkSources(scenario, problems);
    checkSampling(scenario, problems);
    checkRequired(scenario, problems);
}

} // namespace headroom::validation
