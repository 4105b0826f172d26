#include "cli/value_text.h"

#include "number_text.h"
#include "scenario_words.h"

namespace headroom::cli {
namespace {

void append(std::string& list, std::string_view part) {
    list += (list.empty() ? "" : ", ") + std::string(part);
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& each : names)
        append(text, each);
    return text;
}

struct Shape {
    std::string operator()(const Path& path) const {
        const std::string kind(name(path.kind));
        return path.kind == PathKind::curve ? kind + ", " + std::string(name(path.interpolation)) : kind;
    }
    std::string operator()(const Month& month) const { return month.text(); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
    std::string operator()(const Names& names) const { return joined(names.names); }
    std::string operator()(const Fractions& fractions) const {
        return std::to_string(fractions.fractions.size()) + " contract years";
    }
    std::string operator()(const Schedule& schedule) const { return std::string(name(schedule.kind)); }
    std::string operator()(const Settlement& settlement) const { return settlement.credit ? "credit" : "lost"; }
    std::string operator()(const ShareBase& base) const {
        switch (base.kind) {
        case ShareBase::Kind::revenue:
            return "revenue";
        case ShareBase::Kind::workloads:
            return "revenue of " + joined(base.workloads);
        case ShareBase::Kind::path:
            return (*this)(base.path);
        }
        return {};
    }
    std::string operator()(const Window& window) const { return window.first.text() + ".." + window.last.text(); }
    std::string operator()(const Effects& effects) const {
        std::string text;
        for (const Effect& effect : effects.effects)
            append(text, std::string(name(effect.operation)) + " " + effect.key);
        return text;
    }
};

} // namespace

std::string rangeText(const Range& range) {
    return numberText(range.low) + ".." + numberText(range.high);
}

std::string distributionText(const Distribution& distribution) {
    std::string text;
    const auto add = [&](std::string_view name, double value) {
        append(text, std::string(name) + "=" + numberText(value));
    };
    const auto names = parameterNames(distribution.kind);
    for (std::size_t i = 0; i < names.size(); ++i)
        add(names[i], distribution.parameters[i]);
    for (std::size_t i = 0; i < distribution.values.size(); ++i)
        add(numberText(distribution.values[i]), distribution.weights[i]);
    text = std::string(name(distribution.kind)) + "(" + text + ")";
    return distribution.truncate ? text + " in " + rangeText(*distribution.truncate) : text;
}

std::string samplingText(const Sampling& sampling) {
    return std::to_string(sampling.paths) + " paths, " + sampling.method + ", seed " + std::to_string(sampling.seed);
}

std::string shapeText(const FieldValue& value) {
    return std::visit(Shape{}, value);
}

} // namespace headroom::cli
