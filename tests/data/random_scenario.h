#pragma once

#include "scenario.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

namespace headroom {

/// Makes scenarios that use everything the format knows: every field, kind of path, kind of distribution, awkward
/// texts and extreme numbers. They are well formed; what they say is nonsense. One seed makes one sequence.
class RandomScenario {
  public:
    explicit RandomScenario(std::uint64_t seed) : random_(seed) {}

    Scenario make() {
        Scenario scenario;
        makeHead(scenario);
        for (int kind = 0; kind < entityKinds; ++kind)
            makeEntities(scenario, static_cast<EntityKind>(kind));
        for (const auto& field : fields()) {
            if (field.type != FieldType::effects)
                makeFields(scenario, field);
        }
        for (const auto& name : scenario.entities(EntityKind::event)) {
            if (chance(0.7))
                scenario.put("event/" + name + "/effects", effects(scenario));
        }
        makeCorrelations(scenario);
        writeReferencePrices(scenario);
        return scenario;
    }

    /// Changes one quantity, drops a field or adds one.
    void edit(Scenario& scenario) {
        const auto keys = scenario.quantityKeys();
        if (!keys.empty())
            *scenario.quantity(keys[below(keys.size())]) = quantity(scenario);
        const auto fieldKeys = scenario.fieldKeys();
        if (!fieldKeys.empty() && chance(0.3))
            scenario.erase(fieldKeys[below(fieldKeys.size())]);
        if (chance(0.3))
            makeEntities(scenario, static_cast<EntityKind>(below(entityKinds)));
        if (chance(0.3))
            makeHead(scenario);
        writeReferencePrices(scenario);
    }

    std::size_t below(std::size_t count) { return static_cast<std::size_t>(random_() % count); }
    bool chance(double probability) { return static_cast<double>(random_() >> 11) * 0x1p-53 < probability; }

    std::string text() {
        static constexpr std::array<const char*, 12> pieces{"Azure",       " ",      "\"quoted\"",    "back\\slash",
                                                            "line\nbreak", "tab\t",  "需要予測",      "é",
                                                            "\u00a0",      "🚀 lift", "'; drop table", "<b>&amp;</b>"};
        std::string text;
        for (auto i = below(5); i > 0; --i)
            text += pieces[below(pieces.size())];
        return text;
    }

    /// Any finite number: round, extreme or any bits at all.
    double number() {
        static constexpr std::array<double, 12> special{0.0,
                                                        1.0,
                                                        -1.0,
                                                        0.1,
                                                        1e-300,
                                                        5e-324,
                                                        1.7976931348623157e308,
                                                        2.5e11,
                                                        9007199254740993.0,
                                                        123456789012345680.0,
                                                        1.0 / 3.0,
                                                        -0.0};
        double number = 0;
        if (chance(0.3))
            number = special[below(special.size())];
        else if (chance(0.5))
            number = static_cast<double>(below(2'000'000)) / 1000 - 1000;
        else
            number = std::bit_cast<double>(random_());
        return std::isfinite(number) && number != 0 ? number : 0.0;
    }

  private:
    void makeHead(Scenario& scenario) {
        static constexpr std::string_view hexadecimal = "0123456789abcdef";
        if (scenario.id.empty()) {
            scenario.id = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
            for (auto& c : scenario.id)
                c = c == 'x' ? hexadecimal[below(16)] : c;
        }
        scenario.name = text();
        scenario.description = text();
        scenario.start = month();
        scenario.months = static_cast<int>(below(600)) + 1;
        scenario.tags.clear();
        for (auto i = below(4); i > 0; --i)
            scenario.tags.push_back(text());
        if (scenario.sources.empty())
            makeSources(scenario);
        scenario.sampling.reset();
        if (chance(0.5)) {
            static constexpr std::array<const char*, 3> methods{"sobol", "latin", "random"};
            scenario.sampling = Sampling{methods[below(3)], random_(), static_cast<int>(below(100'000)) + 1};
        }
    }

    void makeSources(Scenario& scenario) {
        for (auto i = below(5); i > 0; --i) {
            Source source{"F" + std::to_string(i), text(), text(), text(), std::nullopt, text()};
            if (chance(0.6))
                source.confidence = static_cast<Confidence>(below(3));
            scenario.sources.push_back(source);
        }
    }

    void makeEntities(Scenario& scenario, EntityKind kind) {
        static constexpr std::array<const char*, 8> names{"chat", "api", "with space", "クラウド",
                                                          "x0",   "42",  "a.b-c_d",    "\"q\""};
        for (auto i = below(4); i > 0; --i)
            scenario.addEntity(kind, names[below(names.size())]);
    }

    /// Writes a field for some of the entities it may belong to and be keyed by.
    void makeFields(Scenario& scenario, const FieldDecl& field) {
        std::vector<std::string> keys{std::string(field.pattern)};
        if (field.owner)
            keys = filled(keys, symbol(*field.owner), scenario.entities(*field.owner));
        if (field.keyedBy) {
            auto names = scenario.entities(*field.keyedBy);
            if (field.orOthers)
                names.emplace_back(others);
            keys = filled(keys, field.orOthers ? "q" : symbol(*field.keyedBy), names);
        }
        for (const auto& key : keys) {
            if (chance(0.6))
                putField(scenario, field, key);
        }
    }

    static std::vector<std::string> filled(const std::vector<std::string>& patterns, std::string_view nameSymbol,
                                           const std::vector<std::string>& names) {
        const std::string place = "<" + std::string(nameSymbol) + ">";
        std::vector<std::string> keys;
        for (const auto& pattern : patterns) {
            for (const auto& name : names)
                keys.push_back(std::string(pattern).replace(pattern.find(place), place.size(), name));
        }
        return keys;
    }

    void putField(Scenario& scenario, const FieldDecl& field, const std::string& key) {
        switch (field.type) {
        case FieldType::path:
            return scenario.put(key, path(scenario));
        case FieldType::month:
            return scenario.put(key, month());
        case FieldType::text:
            return scenario.put(key, text());
        case FieldType::flag:
            return scenario.put(key, chance(0.5));
        case FieldType::reference:
            if (const auto& names = scenario.entities(*field.refersTo); !names.empty())
                scenario.put(key, names[below(names.size())]);
            return;
        case FieldType::names:
            if (const auto& names = scenario.entities(*field.refersTo); !names.empty())
                scenario.put(key, Names{some(names)});
            return;
        case FieldType::fractions:
            return scenario.put(key, Fractions{quantities(scenario)});
        case FieldType::schedule:
            return scenario.put(key, schedule(scenario));
        case FieldType::settlement:
            return scenario.put(key, chance(0.5) ? Settlement{} : Settlement{true, quantity(scenario)});
        case FieldType::shareBase:
            return scenario.put(key, shareBase(scenario));
        case FieldType::window:
            return scenario.put(key, Window{month(), month()});
        case FieldType::effects:
            return;
        }
    }

    Month month() { return Month(1 + static_cast<int>(below(9998)), 1 + static_cast<int>(below(12))); }

    /// At least one of the names.
    std::vector<std::string> some(const std::vector<std::string>& names) {
        std::vector<std::string> chosen;
        std::ranges::copy_if(names, std::back_inserter(chosen), [&](const std::string&) { return chance(0.5); });
        std::ranges::reverse(chosen);
        return chosen.empty() ? std::vector{names.front()} : chosen;
    }

    Range range() {
        const double one = number();
        double other = number();
        while (other == one)
            other = number();
        return {std::min(one, other), std::max(one, other)};
    }

    Distribution distribution() {
        Distribution made;
        made.kind = static_cast<DistributionKind>(below(7));
        for (std::size_t i = 0; i < parameterNames(made.kind).size(); ++i)
            made.parameters.push_back(number());
        if (made.kind == DistributionKind::discrete) {
            for (auto i = below(40) + 1; i > 0; --i) {
                made.values.push_back(number());
                made.weights.push_back(number());
            }
        }
        if (chance(0.3))
            made.truncate = range();
        return made;
    }

    Quantity quantity(const Scenario& scenario) {
        Quantity made(number());
        if (chance(0.3))
            made.range = range();
        if (chance(0.3))
            made.distribution = distribution();
        if (chance(0.3))
            made.note = text();
        for (auto i = below(3); i > 0 && !scenario.sources.empty(); --i)
            made.source.push_back(scenario.sources[below(scenario.sources.size())].id);
        return made;
    }

    std::vector<Quantity> quantities(const Scenario& scenario) {
        std::vector<Quantity> made;
        for (auto i = below(14); i > 0; --i)
            made.push_back(quantity(scenario));
        return made;
    }

    std::vector<Anchor> anchors(const Scenario& scenario) {
        std::vector<Month> months{month()};
        for (auto i = below(6); i > 0; --i)
            months.push_back(month());
        std::ranges::sort(months);
        months.erase(std::ranges::unique(months).begin(), months.end());
        std::vector<Anchor> made;
        for (const auto at : months)
            made.push_back({at, quantity(scenario)});
        return made;
    }

    Path path(const Scenario& scenario) {
        Path made;
        made.kind = static_cast<PathKind>(below(5));
        made.parameters.clear();
        if (made.kind == PathKind::curve)
            return Path::curve(static_cast<Interpolation>(below(4)), anchors(scenario));
        for (std::size_t i = 0; i < parameterNames(made.kind).size(); ++i)
            made.parameters.push_back(quantity(scenario));
        return made;
    }

    Schedule schedule(const Scenario& scenario) {
        const auto kind = static_cast<Schedule::Kind>(below(4));
        return {kind, kind == Schedule::Kind::listed ? anchors(scenario) : std::vector<Anchor>{}};
    }

    ShareBase shareBase(const Scenario& scenario) {
        const auto& workloads = scenario.entities(EntityKind::workload);
        switch (below(workloads.empty() ? 2 : 3)) {
        case 0:
            return {};
        case 2:
            return {ShareBase::Kind::workloads, some(workloads), {}};
        default:
            return {ShareBase::Kind::path, {}, path(scenario)};
        }
    }

    Effects effects(const Scenario& scenario) {
        const auto targets = effectTargets(scenario, chance(0.5) ? "*/*" : "*/*/*");
        Effects made;
        for (auto i = below(12); i > 0 && !targets.empty(); --i) {
            const auto operation = chance(0.5) ? Effect::Operation::multiply : Effect::Operation::set;
            const auto& target = targets[below(targets.size())];
            if (!target.starts_with("event/"))
                made.effects.push_back(
                    {target, operation, quantity(scenario), chance(0.5) ? Quantity(0.0) : quantity(scenario)});
        }
        return made;
    }

    void makeCorrelations(Scenario& scenario) {
        const auto keys = scenario.quantityKeys();
        for (auto i = below(3); i > 0 && !keys.empty(); --i)
            scenario.correlations.push_back({keys[below(keys.size())], keys[below(keys.size())], number()});
    }

    std::mt19937_64 random_;
};

} // namespace headroom
