#include "json/field_json.h"
#include "json/json_layout.h"
#include "scenario_json.h"
#include "scenario_words.h"

namespace headroom {

namespace {

/// The object at a key, made where it is not there yet.
Json& group(Json& document, std::span<const std::string_view> parts) {
    Json* place = &document;
    for (const auto part : parts)
        place = &(*place)[std::string(part)];
    return *place;
}

Json sourcesJson(const std::vector<Source>& sources) {
    Json json = Json::object();
    for (const auto& source : sources) {
        Json& entry = json[source.id] = Json::object();
        const auto write = [&](const char* name, const std::string& text) {
            if (!text.empty())
                entry[name] = text;
        };
        write("title", source.title);
        write("address", source.address);
        write("date", source.date);
        if (source.confidence)
            entry["confidence"] = name(*source.confidence);
        write("note", source.note);
    }
    return json;
}

void writeHead(const Scenario& scenario, Json& document) {
    document["format"] = scenarioFormat;
    document["id"] = scenario.id;
    document["name"] = scenario.name;
    if (!scenario.description.empty())
        document["description"] = scenario.description;
    document["start"] = scenario.start.text();
    document["months"] = scenario.months;
    if (!scenario.tags.empty())
        document["tags"] = scenario.tags;
    if (!scenario.sources.empty())
        document["sources"] = sourcesJson(scenario.sources);
}

/// Lays down the sections in the order of files, and in them the entities in theirs, also those without a field.
void writeSections(const Scenario& scenario, Json& document) {
    for (const auto& field : fields()) {
        document[std::string(split(field.pattern).front())];
        if (!field.owner)
            continue;
        const auto sectionParts = split(section(*field.owner));
        for (const auto& entity : scenario.entities(*field.owner)) {
            Json& place = group(document, sectionParts)[entity];
            if (place.is_null())
                place = Json::object();
        }
    }
}

void eraseEmptySections(Json& document) {
    for (const auto& field : fields()) {
        const std::string name(split(field.pattern).front());
        if (const auto found = document.find(name); found != document.end() && found->is_null())
            document.erase(found);
    }
}

void writeFields(const Scenario& scenario, Json& document) {
    writeSections(scenario, document);
    for (const auto& key : scenario.fieldKeys())
        group(document, split(key)) = fieldJson(*scenario.field(key));
    eraseEmptySections(document);
}

void writeTail(const Scenario& scenario, Json& document) {
    if (!scenario.correlations.empty()) {
        Json& list = document["correlation"] = Json::array();
        for (const auto& correlation : scenario.correlations)
            list.push_back(Json::array({correlation.first, correlation.second, correlation.rank}));
    }
    if (scenario.sampling) {
        Json& sampling = document["sampling"] = Json::object();
        sampling["method"] = scenario.sampling->method;
        sampling["seed"] = scenario.sampling->seed;
        sampling["paths"] = scenario.sampling->paths;
    }
}

} // namespace

std::string writeScenario(const Scenario& scenario) {
    if (const auto place = firstUnwritable(scenario))
        throw std::invalid_argument(*place + ": has a number that is not finite, or lacks one");
    Json document = Json::object();
    writeHead(scenario, document);
    writeFields(scenario, document);
    writeTail(scenario, document);
    return layOut(document);
}

} // namespace headroom
