#include "facts.h"

#include "csv_reader.h"
#include "json/json_reading.h"
#include "number_text.h"

#include <QFile>

#include <algorithm>
#include <array>

static void initialiseFactsResource() {
    Q_INIT_RESOURCE(facts);
}

namespace headroom {

namespace {

constexpr std::array<std::string_view, 13> factColumns{
    "id",   "topic",          "entity",       "quantity",       "low",        "value", "high",
    "unit", "date_or_period", "source_title", "source_address", "confidence", "note"};

Fact readFact(const CsvRecord& record) {
    Fact fact{record[0],
              record[1],
              record[2],
              record[3],
              parseNumber(record[4]),
              parseNumber(record[5]),
              parseNumber(record[6]),
              {},
              record[7],
              record[8],
              record[9],
              record[10],
              record[11],
              record[12]};
    if (!fact.value)
        fact.words = record[5];
    return fact;
}

std::vector<Fact> readFacts(std::string_view csv) {
    const auto records = readCsv(csv);
    if (records.empty() || !std::ranges::equal(records.front(), factColumns))
        throw CsvError(1, "has other columns than a list of facts");
    std::vector<Fact> facts;
    for (std::size_t i = 1; i < records.size(); ++i)
        facts.push_back(readFact(records[i]));
    return facts;
}

std::string optionalMember(const Json& object, const std::string& place, std::string_view name) {
    const auto found = object.find(name);
    return found == object.end() ? std::string() : readText(*found, place + "/" + std::string(name));
}

Claim readClaim(const Json& json, const std::string& place) {
    refuseOtherMembers(json, place, {"text", "facts"});
    Claim claim{readText(requireMember(json, place, "text"), place + "/text"), {}};
    if (const auto facts = json.find("facts"); facts != json.end())
        claim.facts = readTexts(*facts, place + "/facts");
    return claim;
}

Disagreement readDisagreement(const Json& json, const std::string& place) {
    refuseOtherMembers(json, place, {"title", "claims", "note", "record"});
    Disagreement disagreement{readText(requireMember(json, place, "title"), place + "/title"),
                              {},
                              optionalMember(json, place, "note"),
                              optionalMember(json, place, "record")};
    for (const auto& claim : requireMember(json, place, "claims"))
        disagreement.claims.push_back(readClaim(claim, place + "/claims"));
    return disagreement;
}

std::string resource(const char* name) {
    initialiseFactsResource();
    QFile file(QStringLiteral(":/headroom/facts/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program", name);
    return file.readAll().toStdString();
}

bool concerns(const Disagreement& disagreement, std::string_view factId) {
    return disagreement.record == factId || std::ranges::any_of(disagreement.claims, [&](const Claim& claim) {
               return std::ranges::find(claim.facts, factId) != claim.facts.end();
           });
}

} // namespace

Message Fact::figure() const {
    const auto text = [](const std::optional<double>& number) { return number ? numberText(*number) : std::string(); };
    if (!words.empty())
        return {"{0}", {words}};
    if (low && high && value)
        return {HEADROOM_TEXT("{0} ({1} to {2})"), {text(value), text(low), text(high)}};
    if (low && value && *low == *value)
        return {HEADROOM_TEXT("at least {0}"), {text(low)}};
    if ((high && value && *high == *value) || (high && !value && !low))
        return {HEADROOM_TEXT("at most {0}"), {text(high)}};
    const auto& first = low ? low : value;
    const auto& last = high ? high : value;
    if (first && last && *first != *last)
        return {HEADROOM_TEXT("{0} to {1}"), {text(first), text(last)}};
    return first ? Message{"{0}", {text(first)}} : Message{};
}

FactBase FactBase::load() {
    return read(resource("facts.csv"), resource("disagreements.json"));
}

FactBase FactBase::read(std::string_view factsCsv, std::string_view disagreementsJson) {
    FactBase base;
    base.facts_ = readFacts(factsCsv);
    const Json list = parseJson(disagreementsJson);
    for (std::size_t i = 0; i < list.size(); ++i)
        base.disagreements_.push_back(readDisagreement(list[i], std::to_string(i)));
    return base;
}

const Fact* FactBase::find(std::string_view id) const {
    const auto found = std::ranges::find(facts_, id, &Fact::id);
    return found == facts_.end() ? nullptr : &*found;
}

std::vector<const Disagreement*> FactBase::disagreementsOf(std::string_view factId) const {
    std::vector<const Disagreement*> found;
    for (const auto& disagreement : disagreements_) {
        if (concerns(disagreement, factId))
            found.push_back(&disagreement);
    }
    return found;
}

} // namespace headroom
