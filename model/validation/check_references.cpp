#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <algorithm>
#include <set>

namespace headroom::validation {

namespace {

/// The sentences about a name that names nothing, by the kind it should name.
Message unknown(EntityKind kind, const std::string& name) {
    switch (kind) {
    case EntityKind::workload:
        return {HEADROOM_TEXT("There is no workload {0}."), {name}};
    case EntityKind::accelerator:
        return {HEADROOM_TEXT("There is no accelerator {0}."), {name}};
    default:
        return {HEADROOM_TEXT("There is no provider {0}."), {name}};
    }
}

Message known(const Scenario& scenario, EntityKind kind) {
    std::string names;
    for (const auto& name : scenario.entities(kind))
        names += (names.empty() ? "" : ", ") + name;
    if (names.empty())
        return {HEADROOM_TEXT("Add it, or remove this reference to it."), {}};
    return {HEADROOM_TEXT("Add it, or use one of these: {0}."), {names}};
}

/// The check of one field's references.
class References {
  public:
    References(const Scenario& scenario, Problems& problems) : scenario_(scenario), problems_(problems) {}

    void check(const std::string& key, const FieldValue& value) {
        const auto parsed = parseFieldKey(key);
        const auto& field = *parsed->field;
        if (field.keyedBy && !(field.orOthers && parsed->name == others))
            checkName(key, *field.keyedBy, std::string(parsed->name));
        if (field.refersTo)
            checkValue(key, field, value);
        forEachQuantity(
            value, [&](const std::string& suffix, const Quantity& quantity) { checkSources(key + suffix, quantity); });
    }

  private:
    void checkName(const std::string& key, EntityKind kind, const std::string& name) {
        if (!scenario_.hasEntity(kind, name))
            problems_.error(key, unknown(kind, name), known(scenario_, kind));
    }

    void checkValue(const std::string& key, const FieldDecl& field, const FieldValue& value) {
        if (const auto* name = std::get_if<std::string>(&value))
            checkName(key, *field.refersTo, *name);
        if (const auto* list = std::get_if<Names>(&value))
            checkNames(key, *field.refersTo, list->names, training);
        const auto* base = std::get_if<ShareBase>(&value);
        if (base && base->kind == ShareBase::Kind::workloads)
            checkNames(key, *field.refersTo, base->workloads, {});
    }

    /// `also` is a name that stands for itself.
    void checkNames(const std::string& key, EntityKind kind, const std::vector<std::string>& names,
                    std::string_view also) {
        if (names.empty())
            problems_.error(key, {HEADROOM_TEXT("It names nothing."), {}}, {HEADROOM_TEXT("Name at least one."), {}});
        std::set<std::string_view> seen;
        for (const auto& name : names) {
            if (!seen.insert(name).second)
                problems_.error(key, {HEADROOM_TEXT("{0} is named twice."), {name}},
                                {HEADROOM_TEXT("Name it once."), {}});
            else if (name != also)
                checkName(key, kind, name);
        }
    }

    void checkSources(const std::string& key, const Quantity& quantity) {
        for (const auto& source : quantity.source) {
            if (!scenario_.source(source))
                problems_.error(key, {HEADROOM_TEXT("There is no source {0}."), {source}},
                                {HEADROOM_TEXT("Add it to the sources, or remove it here."), {}});
        }
    }

    const Scenario& scenario_;
    Problems& problems_;
};

void checkEffectTargets(const Scenario& scenario, const std::string& name, Problems& problems) {
    const std::string key = keyOf(EntityKind::event, name, "effects");
    const auto* effects = fieldAs<Effects>(scenario, key);
    for (std::size_t i = 0; effects && i < effects->effects.size(); ++i) {
        const auto& target = effects->effects[i].key;
        if (target.empty())
            problems.error(key, {HEADROOM_TEXT("Effect {0} does not say what it changes."), {spelled(i + 1)}},
                           {HEADROOM_TEXT("Name a key of this scenario; * stands for anything within one part."), {}});
        else if (effectTargets(scenario, target).empty())
            problems.error(key,
                           {HEADROOM_TEXT("Effect {0} changes {1}, which matches nothing."), {spelled(i + 1), target}},
                           {HEADROOM_TEXT("Name a key of this scenario; * stands for anything within one part."), {}});
    }
}

void checkCorrelation(const Scenario& scenario, std::size_t index, Problems& problems) {
    const auto& correlation = scenario.correlations[index];
    for (const auto& key : std::set{correlation.first, correlation.second}) {
        if (!scenario.quantity(key))
            problems.error("correlation/" + std::to_string(index),
                           {HEADROOM_TEXT("There is no quantity {0}."), {quantityNamed(key)}},
                           {HEADROOM_TEXT("Name the key of a quantity that the scenario gives."), {}});
    }
}

} // namespace

void checkReferences(const Scenario& scenario, Problems& problems) {
    References references(scenario, problems);
    for (const auto& [key, value] : scenario.writtenFields())
        references.check(key, value);
    for (const auto& name : scenario.entities(EntityKind::event))
        checkEffectTargets(scenario, name, problems);
    for (std::size_t i = 0; i < scenario.correlations.size(); ++i)
        checkCorrelation(scenario, i, problems);
}

} // namespace headroom::validation
