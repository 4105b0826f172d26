#include "schema.h"

#include "month.h"
#include "schema/field_tables.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace headroom {

namespace {

struct EntityWords {
    std::string_view section;
    std::string_view symbol;
    Text label;
};

constexpr std::array<EntityWords, entityKinds> entityWords{{
    {"workload", "w", HEADROOM_TEXT("workload")},
    {"accelerator", "a", HEADROOM_TEXT("accelerator")},
    {"provider", "p", HEADROOM_TEXT("provider")},
    {"exclusivity", "x", HEADROOM_TEXT("exclusivity clause")},
    {"commitment", "c", HEADROOM_TEXT("commitment")},
    {"revenue_share", "s", HEADROOM_TEXT("revenue share")},
    {"obligation", "o", HEADROOM_TEXT("capacity obligation")},
    {"tranche", "k", HEADROOM_TEXT("funding tranche")},
    {"market/lab", "l", HEADROOM_TEXT("other lab")},
    {"event", "e", HEADROOM_TEXT("event")},
}};

const EntityWords& words(EntityKind kind) {
    return entityWords[static_cast<std::size_t>(kind)];
}

bool isName(std::string_view part) {
    return part.starts_with('<');
}

/// Whether a name at this place of a pattern is that of the entity the field belongs to: it stands right after the
/// section of its kind.
bool isOwner(std::string_view pattern, std::string_view part) {
    const auto kind = placeholderKind(part);
    return kind && pattern.starts_with(std::string(section(*kind)) + "/" + std::string(part));
}

void readNames(FieldDecl& field) {
    for (const auto part : split(field.pattern)) {
        if (!isName(part))
            continue;
        if (isOwner(field.pattern, part)) {
            field.owner = placeholderKind(part);
            continue;
        }
        field.orOthers = part == "<q>";
        field.keyedBy = field.orOthers ? EntityKind::provider : placeholderKind(part);
    }
}

std::vector<FieldDecl> allFields() {
    using namespace schema;
    std::vector<FieldDecl> all;
    for (const auto& section : {workloadFields(), serviceFields(), acceleratorFields(), providerFields(),
                                contractFields(), moneyFields(), eventFields()})
        all.insert(all.end(), section.begin(), section.end());
    for (auto& field : all)
        readNames(field);
    return all;
}

struct Pattern {
    std::vector<std::string_view> parts;
    const FieldDecl* field;
    /// Which part names the entity that holds the field; beyond all parts where none does.
    std::size_t owner;
};

Pattern patternOf(const FieldDecl& field) {
    auto parts = split(field.pattern);
    const auto owner =
        std::ranges::find_if(parts, [&](auto part) { return isName(part) && isOwner(field.pattern, part); });
    const auto place = static_cast<std::size_t>(owner - parts.begin());
    return {std::move(parts), &field, place};
}

/// The patterns that begin with a literal part.
std::span<const Pattern> patterns(std::string_view first) {
    using Sections = std::unordered_map<std::string_view, std::vector<Pattern>>;
    static const Sections sections = [] {
        Sections made;
        for (const auto& field : fields()) {
            auto pattern = patternOf(field);
            made[pattern.parts.front()].push_back(std::move(pattern));
        }
        return made;
    }();
    const auto found = sections.find(first);
    return found == sections.end() ? std::span<const Pattern>() : found->second;
}

bool covers(const Pattern& pattern, std::span<const std::string_view> parts) {
    return std::ranges::equal(pattern.parts, parts, [](std::string_view expected, std::string_view part) {
        return isName(expected) ? !part.empty() : expected == part;
    });
}

FieldKey takeApart(const Pattern& pattern, std::span<const std::string_view> parts) {
    FieldKey key{pattern.field, {}, {}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (isName(pattern.parts[i]))
            (i == pattern.owner ? key.entity : key.name) = parts[i];
    }
    return key;
}

struct Parameter {
    std::string_view name;
    Text label;
    /// Of the path itself where empty.
    std::string_view unit;
    std::optional<Domain> domain;
};

constexpr std::array<Parameter, 9> parameterDecls{{
    {"x0", HEADROOM_TEXT("value at the start"), "", std::nullopt},
    {"g_start", HEADROOM_TEXT("growth at the start"), "1/year", Domain::growth},
    {"g_end", HEADROOM_TEXT("growth in the long run"), "1/year", Domain::growth},
    {"half_life", HEADROOM_TEXT("half-life of the growth"), "years", Domain::positive},
    {"K", HEADROOM_TEXT("ceiling"), "", std::nullopt},
    {"q0", HEADROOM_TEXT("value at the start"), "", std::nullopt},
    {"d", HEADROOM_TEXT("yearly decline"), "1/year", Domain::fraction},
    {"credit_months", HEADROOM_TEXT("months of credit"), "months", Domain::nonNegative},
    {"ramp", HEADROOM_TEXT("ramp"), "months", Domain::nonNegative},
}};

std::string_view lastPart(std::string_view suffix) {
    return suffix.substr(suffix.rfind('/') + 1);
}

const Parameter* findParameter(std::string_view suffix) {
    const auto found = std::ranges::find(parameterDecls, lastPart(suffix), &Parameter::name);
    return found == parameterDecls.end() ? nullptr : &*found;
}

bool matchesPart(std::string_view pattern, std::string_view text) {
    // Where the last star stood and what it then stood for: the place to return to when the rest does not fit.
    std::size_t star = pattern.npos;
    std::size_t taken = 0;
    std::size_t at = 0;
    std::size_t place = 0;
    while (at < text.size()) {
        if (place < pattern.size() && pattern[place] == '*') {
            star = place++;
            taken = at;
        } else if (place < pattern.size() && pattern[place] == text[at]) {
            ++place;
            ++at;
        } else if (star != pattern.npos) {
            place = star + 1;
            at = ++taken;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', place) == pattern.npos;
}

} // namespace

FieldDecl schema::labelField(std::string_view pattern) {
    return {.pattern = pattern,
            .type = FieldType::text,
            .label = HEADROOM_TEXT("Name"),
            .help = HEADROOM_TEXT("The name that charts and tables show.")};
}

std::string_view section(EntityKind kind) {
    return words(kind).section;
}

std::string_view symbol(EntityKind kind) {
    return words(kind).symbol;
}

std::optional<EntityKind> placeholderKind(std::string_view part) {
    for (int i = 0; i < entityKinds; ++i) {
        const auto kind = static_cast<EntityKind>(i);
        if (part == "<" + std::string(symbol(kind)) + ">")
            return kind;
    }
    return std::nullopt;
}

Text label(EntityKind kind) {
    return words(kind).label;
}

std::span<const FieldDecl> fields() {
    static const std::vector<FieldDecl> all = allFields();
    return all;
}

std::optional<FieldKey> parseFieldKey(std::string_view key) {
    const auto parts = split(key);
    const auto candidates = patterns(parts.front());
    const auto found = std::ranges::find_if(candidates, [&](const Pattern& pattern) { return covers(pattern, parts); });
    if (found == candidates.end())
        return std::nullopt;
    return takeApart(*found, parts);
}

const FieldDecl* findField(std::string_view key) {
    const auto found = parseFieldKey(key);
    return found ? found->field : nullptr;
}

std::string_view unitOf(const FieldDecl& field, std::string_view suffix) {
    const auto* parameter = findParameter(suffix);
    if (parameter && !parameter->unit.empty())
        return parameter->unit;
    return field.unit;
}

Domain domainOf(const FieldDecl& field, std::string_view suffix) {
    const auto* parameter = findParameter(suffix);
    return parameter && parameter->domain ? *parameter->domain : field.domain;
}

Text parameterLabel(std::string_view suffix) {
    const auto* parameter = findParameter(suffix);
    return parameter ? parameter->label : "";
}

bool contains(Domain domain, double value) {
    if (!std::isfinite(value))
        return false;
    switch (domain) {
    case Domain::any:
        return true;
    case Domain::nonNegative:
        return value >= 0;
    case Domain::positive:
        return value > 0;
    case Domain::fraction:
        return value >= 0 && value <= 1;
    case Domain::openFraction:
        return value > 0 && value < 1;
    case Domain::positiveFraction:
        return value > 0 && value <= 1;
    case Domain::atLeastOne:
        return value >= 1;
    case Domain::growth:
        return value > -1;
    }
    return false;
}

std::string keyOf(EntityKind kind, std::string_view entity, std::string_view field) {
    std::string key(section(kind));
    key.append("/").append(entity).append("/").append(field);
    return key;
}

std::vector<std::string_view> split(std::string_view key) {
    constexpr std::size_t mostParts = 7;
    std::vector<std::string_view> parts;
    parts.reserve(mostParts);
    while (true) {
        const auto slash = key.find('/');
        parts.push_back(key.substr(0, slash));
        if (slash == key.npos)
            return parts;
        key.remove_prefix(slash + 1);
    }
}

bool matches(std::string_view pattern, std::string_view key) {
    while (true) {
        const auto patternEnd = pattern.find('/');
        const auto keyEnd = key.find('/');
        if (!matchesPart(pattern.substr(0, patternEnd), key.substr(0, keyEnd)))
            return false;
        if (patternEnd == pattern.npos || keyEnd == key.npos)
            return patternEnd == keyEnd;
        pattern.remove_prefix(patternEnd + 1);
        key.remove_prefix(keyEnd + 1);
    }
}

} // namespace headroom
