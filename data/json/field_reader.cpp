#include "json/field_json.h"
#include "json/json_reading.h"
#include "json/quantity_json.h"
#include "scenario_words.h"

namespace headroom {

namespace {

Fractions readFractions(const Json& json, const std::string& place) {
    if (!json.is_array())
        throw ImportError(place, HEADROOM_TEXT("must be a list of numbers in brackets"));
    Fractions fractions;
    for (const auto& fraction : json)
        fractions.fractions.push_back(readQuantity(fraction, place + "/" + std::to_string(fractions.fractions.size())));
    return fractions;
}

Schedule readSchedule(const Json& json, const std::string& place) {
    if (json.is_array())
        return {Schedule::Kind::listed, readAnchors(json, place)};
    const auto kind = json.is_string() ? scheduleNamed(json.get<std::string>()) : std::nullopt;
    if (kind && kind != Schedule::Kind::listed)
        return {*kind, {}};
    throw ImportError(place, HEADROOM_TEXT("must be \"end\", \"annual\", \"monthly\" or a list of months and sums"));
}

Settlement readSettlement(const Json& json, const std::string& place) {
    if (json == "lost")
        return {};
    if (!json.is_object())
        throw ImportError(place, HEADROOM_TEXT("must be \"lost\" or {\"credit_months\": a number of months}"));
    refuseOtherMembers(json, place, {"credit_months"});
    return {true, readQuantity(requireMember(json, place, "credit_months"), place + "/credit_months")};
}

ShareBase readShareBase(const Json& json, const std::string& place) {
    if (json == "revenue")
        return {};
    if (json.is_string())
        throw ImportError(place, HEADROOM_TEXT("must be \"revenue\", a list of workloads or a path in USD/month"));
    if (json.is_array())
        return {ShareBase::Kind::workloads, readTexts(json, place), {}};
    return {ShareBase::Kind::path, {}, readPath(json, place)};
}

Window readWindow(const Json& json, const std::string& place) {
    if (!json.is_array() || json.size() != 2)
        throw ImportError(place, HEADROOM_TEXT("must be two months: [\"2026-06\", \"2028-06\"]"));
    return {readMonth(json[0], place), readMonth(json[1], place)};
}

Effect readEffect(const Json& json, const std::string& place) {
    requireObject(json, place);
    refuseOtherMembers(json, place, {"key", "op", "value", "ramp"});
    Effect effect;
    effect.key = readText(requireMember(json, place, "key"), place + "/key");
    const auto operation = operationNamed(readText(requireMember(json, place, "op"), place + "/op"));
    if (!operation)
        throw ImportError(place + "/op", HEADROOM_TEXT("must be \"multiply\" or \"set\""));
    effect.operation = *operation;
    effect.value = readQuantity(requireMember(json, place, "value"), place + "/value");
    if (const auto ramp = json.find("ramp"); ramp != json.end())
        effect.ramp = readQuantity(*ramp, place + "/ramp");
    return effect;
}

Effects readEffects(const Json& json, const std::string& place) {
    if (!json.is_array())
        throw ImportError(place, HEADROOM_TEXT("must be a list of effects in brackets"));
    Effects effects;
    for (const auto& effect : json)
        effects.effects.push_back(readEffect(effect, place + "/" + std::to_string(effects.effects.size())));
    return effects;
}

} // namespace

FieldValue readField(const FieldDecl& field, const Json& json, const std::string& place) {
    switch (field.type) {
    case FieldType::path:
        return readPath(json, place);
    case FieldType::month:
        return readMonth(json, place);
    case FieldType::text:
    case FieldType::reference:
        return readText(json, place);
    case FieldType::flag:
        return readFlag(json, place);
    case FieldType::names:
        return Names{readTexts(json, place)};
    case FieldType::fractions:
        return readFractions(json, place);
    case FieldType::schedule:
        return readSchedule(json, place);
    case FieldType::settlement:
        return readSettlement(json, place);
    case FieldType::shareBase:
        return readShareBase(json, place);
    case FieldType::window:
        return readWindow(json, place);
    case FieldType::effects:
        return readEffects(json, place);
    }
    throw ImportError(place, HEADROOM_TEXT("no such field"));
}

} // namespace headroom
