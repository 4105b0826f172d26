#include "json/field_json.h"
#include "json/json_reading.h"
#include "scenario_json.h"
#include "scenario_limits.h"
#include "scenario_words.h"
#include "uncertainty/sampler.h"
#include "validation.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

/// Whether a key is the beginning of a declared field's: a section, an entity or a group of fields in one.
bool isGroup(std::string_view key) {
    const auto parts = split(key);
    return std::ranges::any_of(fields(), [&](const FieldDecl& field) {
        const auto pattern = split(field.pattern);
        return parts.size() < pattern.size() &&
               std::equal(parts.begin(), parts.end(), pattern.begin(), [](std::string_view part, std::string_view own) {
                   return own.starts_with('<') || own == part;
               });
    });
}

std::optional<EntityKind> kindOfSection(std::string_view key) {
    for (int kind = 0; kind < entityKinds; ++kind) {
        if (section(static_cast<EntityKind>(kind)) == key)
            return static_cast<EntityKind>(kind);
    }
    return std::nullopt;
}

std::string canonicalId(const Json& json) {
    auto id = readText(json, "id");
    std::ranges::transform(id, id.begin(), [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    if (!isScenarioId(id))
        throw ImportError("id", HEADROOM_TEXT("not a UUID; it looks like 6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0a01"));
    return id;
}

/// Whether a format is that of a scenario, with the number of another version.
bool isLaterVersion(std::string_view format) {
    const auto slash = scenarioFormat.find('/') + 1;
    const auto version = format.substr(std::min(slash, format.size()));
    return format.starts_with(scenarioFormat.substr(0, slash)) && !version.empty() && version[0] != '0' &&
           version.find_first_not_of("0123456789") == version.npos;
}

void requireFormat(const Json& document) {
    if (!document.is_object())
        throw ImportError("", HEADROOM_TEXT("not a scenario: a scenario is an object in braces"));
    const auto found = document.find("format");
    if (found == document.end())
        throw ImportError("format", HEADROOM_TEXT("is missing; a scenario says \"format\": \"{0}\""),
                          {std::string(scenarioFormat)});
    const auto format = readText(*found, "format");
    if (format == scenarioFormat)
        return;
    if (isLaterVersion(format))
        throw ImportError("format",
                          HEADROOM_TEXT("\"{0}\" is newer than \"{1}\", the newest this program reads; update it"),
                          {format, std::string(scenarioFormat)});
    throw ImportError("format", HEADROOM_TEXT("\"{0}\" is not the format of a scenario, \"{1}\""),
                      {format, std::string(scenarioFormat)});
}

class ScenarioReader {
  public:
    explicit ScenarioReader(const Json& document) : document_(document) {}

    Scenario read() {
        readHead();
        for (const auto& member : document_.items()) {
            if (std::ranges::find(headNames, member.key()) == headNames.end())
                readMember(member.value(), member.key(), member.key());
        }
        if (!problems_.empty())
            throw ImportError(std::move(problems_));
        writeReferencePrices(scenario_);
        refuseUnknownReferences();
        return std::move(scenario_);
    }

  private:
    static constexpr std::array<std::string_view, 10> headNames{"format", "id",      "name", "description", "start",
                                                                "months", "sources", "tags", "correlation", "sampling"};

    /// Reads one part; a problem in it is kept, and the reading goes on with the next.
    template <typename Part>
    void attempt(const Part& part) {
        try {
            part();
        } catch (const ImportError& error) {
            problems_.insert(problems_.end(), error.problems().begin(), error.problems().end());
        }
    }

    template <typename Read>
    void optional(std::string_view name, const Read& readPart) {
        if (const auto found = document_.find(name); found != document_.end())
            attempt([&] { readPart(*found); });
    }

    void readHead() {
        attempt([&] { scenario_.id = canonicalId(requireMember(document_, "", "id")); });
        attempt([&] { scenario_.name = readText(requireMember(document_, "", "name"), "name"); });
        optional("description", [&](const Json& json) { scenario_.description = readText(json, "description"); });
        attempt([&] { scenario_.start = readMonth(requireMember(document_, "", "start"), "start"); });
        attempt([&] {
            const auto& months = requireMember(document_, "", "months");
            scenario_.months = static_cast<int>(readWholeNumber(months, "months", 1, limits::months));
        });
        optional("tags", [&](const Json& json) { readTags(json); });
        optional("sources", [&](const Json& json) { readSources(json); });
        optional("correlation", [&](const Json& json) { readCorrelations(json); });
        optional("sampling", [&](const Json& json) { readSampling(json); });
    }

    static void limit(std::size_t count, std::size_t most, const std::string& place) {
        if (count > most)
            throw ImportError(place, HEADROOM_TEXT("more than {0}; no scenario has as many"), {std::to_string(most)});
    }

    void readTags(const Json& json) {
        scenario_.tags = readTexts(json, "tags");
        limit(scenario_.tags.size(), limits::tags, "tags");
    }

    void readSources(const Json& json) {
        requireObject(json, "sources");
        limit(json.size(), limits::sources, "sources");
        for (const auto& member : json.items())
            attempt([&] { scenario_.sources.push_back(readSource(member.key(), member.value())); });
    }

    static Source readSource(const std::string& id, const Json& json) {
        const std::string place = "sources/" + id;
        requireName(id, place);
        requireObject(json, place);
        refuseOtherMembers(json, place, {"title", "address", "date", "confidence", "note"});
        const auto text = [&](std::string_view name) {
            const auto found = json.find(name);
            return found == json.end() ? std::string() : readText(*found, place + "/" + std::string(name));
        };
        Source source{id, text("title"), text("address"), text("date"), std::nullopt, text("note")};
        if (json.contains("confidence")) {
            source.confidence = confidenceNamed(text("confidence"));
            if (!source.confidence)
                throw ImportError(place + "/confidence", HEADROOM_TEXT("must be high, medium or low"));
        }
        return source;
    }

    void readCorrelations(const Json& json) {
        if (!json.is_array())
            throw ImportError("correlation", HEADROOM_TEXT("must be a list of [key, key, rank correlation]"));
        limit(json.size(), limits::correlations, "correlation");
        for (const auto& triple : json) {
            const std::string place = "correlation/" + std::to_string(scenario_.correlations.size());
            if (!triple.is_array() || triple.size() != 3)
                throw ImportError(place, HEADROOM_TEXT("must be [key, key, rank correlation]"));
            scenario_.correlations.push_back(
                {readText(triple[0], place), readText(triple[1], place), readNumber(triple[2], place)});
        }
    }

    void readSampling(const Json& json) {
        requireObject(json, "sampling");
        refuseOtherMembers(json, "sampling", {"method", "seed", "paths"});
        Sampling sampling;
        if (const auto method = json.find("method"); method != json.end())
            sampling.method = readText(*method, "sampling/method");
        if (!isSamplingMethod(sampling.method))
            throw ImportError("sampling/method", HEADROOM_TEXT("must be sobol, latin or random"));
        if (const auto seed = json.find("seed"); seed != json.end()) {
            if (!seed->is_number_unsigned())
                throw ImportError("sampling/seed", HEADROOM_TEXT("must be a whole number from 0"));
            sampling.seed = seed->get<std::uint64_t>();
        }
        if (const auto paths = json.find("paths"); paths != json.end())
            sampling.paths = static_cast<int>(readWholeNumber(*paths, "sampling/paths", 1, Sampler::mostPaths));
        scenario_.sampling = sampling;
    }

    void readMember(const Json& json, const std::string& name, const std::string& key) {
        attempt([&] {
            requireName(name, key);
            if (const auto* field = findField(key))
                readFieldInto(*field, json, key);
            else if (isGroup(key))
                readGroup(json, key);
            else
                throw ImportError(key, HEADROOM_TEXT("no such field"));
        });
    }

    void readFieldInto(const FieldDecl& field, const Json& json, const std::string& key) {
        FieldValue value = readField(field, json, key);
        forEachQuantity(std::as_const(value), [&](const std::string&, const Quantity&) { ++quantities_; });
        limit(quantities_, limits::quantities, key);
        scenario_.put(key, std::move(value));
    }

    void readGroup(const Json& json, const std::string& key) {
        requireObject(json, key);
        const auto kind = kindOfSection(key);
        if (kind)
            limit(json.size(), limits::entitiesOfAKind, key);
        for (const auto& member : json.items()) {
            // An entity of which nothing is written is there all the same.
            if (kind && member.value().is_object())
                scenario_.addEntity(*kind, member.key());
            readMember(member.value(), member.key(), key + "/" + member.key());
        }
    }

    /// Only when everything is read: a reference may stand before what it names.
    void refuseUnknownReferences() {
        for (const auto& problem : unknownReferences(scenario_))
            problems_.push_back({problem.key, problem.sentence});
        if (!problems_.empty())
            throw ImportError(std::move(problems_));
    }

    const Json& document_;
    Scenario scenario_;
    std::vector<ImportProblem> problems_;
    std::size_t quantities_ = 0;
};

} // namespace

Scenario readScenario(std::string_view json) {
    const Json document = parseJson(json);
    requireFormat(document);
    return ScenarioReader(document).read();
}

} // namespace headroom
