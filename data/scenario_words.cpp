#include "scenario_words.h"

#include "named_values.h"
#include "scenario_limits.h"

#include <cmath>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 3> confidenceNames{"high", "medium", "low"};
constexpr std::array<std::string_view, 4> scheduleNames{"end", "annual", "monthly", "listed"};
constexpr std::array<std::string_view, 2> operationNames{"multiply", "set"};
constexpr std::array<std::string_view, 3> samplingMethods{"sobol", "latin", "random"};

bool isFinite(const std::optional<Range>& range) {
    return !range || (std::isfinite(range->low) && std::isfinite(range->high));
}

bool areFinite(const std::vector<double>& numbers) {
    return std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); });
}

bool isWritable(const Distribution& distribution) {
    return distribution.parameters.size() == parameterNames(distribution.kind).size() &&
           distribution.values.size() == distribution.weights.size() && areFinite(distribution.parameters) &&
           areFinite(distribution.values) && areFinite(distribution.weights) && isFinite(distribution.truncate);
}

bool isWritable(const Quantity& quantity) {
    return std::isfinite(quantity.value) && isFinite(quantity.range) &&
           (!quantity.distribution || isWritable(*quantity.distribution));
}

bool isWritable(const Path& path) {
    return path.kind == PathKind::curve || path.parameters.size() == parameterNames(path.kind).size();
}

/// Whether the value has the numbers its kind asks for; whether they can be written is seen one by one.
bool isComplete(const FieldValue& value) {
    if (const auto* path = std::get_if<Path>(&value))
        return isWritable(*path);
    const auto* base = std::get_if<ShareBase>(&value);
    return !base || base->kind != ShareBase::Kind::path || isWritable(base->path);
}

} // namespace

std::string_view name(Confidence confidence) {
    return nameOf(confidenceNames, confidence);
}

std::optional<Confidence> confidenceNamed(std::string_view name) {
    return valueNamed<Confidence>(confidenceNames, name);
}

std::string_view name(Schedule::Kind kind) {
    return nameOf(scheduleNames, kind);
}

std::optional<Schedule::Kind> scheduleNamed(std::string_view name) {
    return valueNamed<Schedule::Kind>(scheduleNames, name);
}

std::string_view name(Effect::Operation operation) {
    return nameOf(operationNames, operation);
}

std::optional<Effect::Operation> operationNamed(std::string_view name) {
    return valueNamed<Effect::Operation>(operationNames, name);
}

bool isSamplingMethod(std::string_view name) {
    return std::ranges::find(samplingMethods, name) != samplingMethods.end();
}

bool isName(std::string_view text) {
    const bool control = std::ranges::any_of(text, [](unsigned char c) { return c < ' ' || c == 0x7F; });
    return !text.empty() && text.size() <= limits::nameLength && !control && text.find_first_of("/*") == text.npos;
}

bool isScenarioId(std::string_view text) {
    constexpr std::string_view shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::ranges::equal(shape, text, [](char expected, char c) {
        const bool hexadecimal = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        return expected == 'x' ? hexadecimal : c == expected;
    });
}

std::optional<std::string> firstUnwritable(const Scenario& scenario) {
    std::optional<std::string> found;
    for (const auto& key : scenario.fieldKeys()) {
        const auto& value = *scenario.field(key);
        if (!isComplete(value))
            return key;
        forEachQuantity(value, [&](const std::string& suffix, const Quantity& quantity) {
            if (!found && !isWritable(quantity))
                found = key + suffix;
        });
        if (found)
            return found;
    }
    for (std::size_t i = 0; i < scenario.correlations.size(); ++i) {
        if (!std::isfinite(scenario.correlations[i].rank))
            return "correlation/" + std::to_string(i);
    }
    return std::nullopt;
}

} // namespace headroom
