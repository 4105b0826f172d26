#include "cli/field_text.h"

#include "number_text.h"
#include "quantity_edit.h"
#include "scenario_words.h"

namespace headroom::cli {
namespace {

/// What a person has to type for a field that this text is not; empty where it is understood.
struct Parsed {
    std::optional<FieldValue> value;
    QString expected;
};

Parsed monthField(const std::string& text) {
    if (const auto month = Month::parse(text))
        return {FieldValue(*month), {}};
    return {std::nullopt, QStringLiteral("a month such as 2027-12")};
}

Parsed parseFlag(const std::string& text) {
    if (text == "true" || text == "false")
        return {FieldValue(text == "true"), {}};
    return {std::nullopt, QStringLiteral("true or false")};
}

Parsed parseNames(const std::string& text) {
    Names names;
    for (const QString& name : QString::fromStdString(text).split(QLatin1Char(','), Qt::SkipEmptyParts))
        names.names.push_back(name.trimmed().toStdString());
    if (names.names.empty())
        return {std::nullopt, QStringLiteral("names with commas between them")};
    return {FieldValue(std::move(names)), {}};
}

Parsed parseSchedule(const std::string& text) {
    const auto kind = scheduleNamed(text);
    if (kind && *kind != Schedule::Kind::listed)
        return {FieldValue(Schedule{*kind, {}}), {}};
    return {std::nullopt, QStringLiteral("end, annual or monthly")};
}

Parsed parseWindow(const std::string& text) {
    const auto comma = text.find(',');
    const auto first = Month::parse(text.substr(0, comma));
    const auto last = comma == std::string::npos ? std::nullopt : Month::parse(text.substr(comma + 1));
    if (first && last)
        return {FieldValue(Window{*first, *last}), {}};
    return {std::nullopt, QStringLiteral("two months such as 2026-06,2028-06")};
}

Parsed numberField(const Scenario& scenario, const QuantityPlace& place, const std::string& text) {
    const auto number = headroom::parseNumber(text);
    if (!number)
        return {std::nullopt, QStringLiteral("a number in %1, with a point and without separators")
                                  .arg(QString::fromUtf8(unitOf(*place.field, place.suffix).data()))};
    return {withQuantity(scenario.field(place.fieldKey), place, *number),
            QStringLiteral("the key of one of its numbers")};
}

Parsed parse(const Scenario& scenario, const QuantityPlace& place, const std::string& text) {
    if (!place.suffix.empty())
        return numberField(scenario, place, text);
    switch (place.field->type) {
    case FieldType::month:
        return monthField(text);
    case FieldType::text:
    case FieldType::reference:
        return {FieldValue(text), {}};
    case FieldType::flag:
        return parseFlag(text);
    case FieldType::names:
        return parseNames(text);
    case FieldType::schedule:
        return parseSchedule(text);
    case FieldType::window:
        return parseWindow(text);
    case FieldType::settlement:
        if (text == "lost")
            return {FieldValue(Settlement{}), {}};
        return {std::nullopt, QStringLiteral("lost, or the key with /credit_months and a number")};
    case FieldType::shareBase:
        if (text == "revenue")
            return {FieldValue(ShareBase{}), {}};
        return {std::nullopt, QStringLiteral("revenue; other bases are written in JSON")};
    default:
        return numberField(scenario, place, text);
    }
}

/// The keys most like one that does not exist: those that share its last part, then its first two.
QString nearest(const Scenario& scenario, const std::string& key) {
    const auto parts = split(key);
    QStringList found;
    std::vector<std::string> keys = scenario.quantityKeys();
    const std::vector<std::string> fields = scenario.fieldKeys();
    keys.insert(keys.end(), fields.begin(), fields.end());
    const auto collect = [&](auto like) {
        for (const std::string& each : keys)
            if (found.size() < 3 && like(split(each)) && !found.contains(QString::fromStdString(each)))
                found << QString::fromStdString(each);
    };
    collect([&](const auto& other) {
        return other.size() == parts.size() && other.back() == parts.back() && other[0] == parts[0];
    });
    collect([&](const auto& other) {
        return other.size() > 1 && parts.size() > 1 && other[0] == parts[0] && other[1] == parts[1];
    });
    collect([&](const auto& other) { return other[0] == parts[0]; });
    return found.join(QLatin1String(", "));
}

[[noreturn]] void refuseKey(const Scenario& scenario, const std::string& key, const QString& file) {
    const QString like = nearest(scenario, key);
    throw Refusal(file, QStringLiteral("%1: there is no such key; %2")
                            .arg(QString::fromStdString(key),
                                 like.isEmpty() ? QStringLiteral("'quantities' lists the keys there are")
                                                : QStringLiteral("there are %1").arg(like)));
}

/// A key is that of a field, or of one number of it.
std::optional<QuantityPlace> placeOfFieldOrQuantity(const std::string& key) {
    if (const FieldDecl* field = findField(key))
        return QuantityPlace{key, "", field};
    return placeOf(key);
}

/// Whether the key's entity is there, so that a slip of the finger makes no new one.
bool entityExists(const Scenario& scenario, const QuantityPlace& place) {
    const auto key = parseFieldKey(place.fieldKey);
    if (!key)
        return false;
    const bool owner = !place.field->owner || scenario.hasEntity(*place.field->owner, key->entity);
    const bool second = !place.field->keyedBy || scenario.hasEntity(*place.field->keyedBy, key->name) ||
                        (place.field->orOthers && key->name == others);
    return owner && second;
}

} // namespace

void setField(Scenario& scenario, const QString& change, const QString& file) {
    const auto equals = change.indexOf(QLatin1Char('='));
    if (equals <= 0)
        throw UsageError(QStringLiteral("'%1' is no change; write KEY=VALUE").arg(change));
    const std::string key = change.left(equals).toStdString();
    const std::string text = change.mid(equals + 1).toStdString();
    const auto place = placeOfFieldOrQuantity(key);
    if (!place || !entityExists(scenario, *place))
        refuseKey(scenario, key, file);
    Parsed parsed = parse(scenario, *place, text);
    if (!parsed.value)
        throw Refusal(file, QStringLiteral("%1: '%2' is not understood; write %3")
                                .arg(QString::fromStdString(key), QString::fromStdString(text), parsed.expected));
    scenario.put(place->fieldKey, std::move(*parsed.value));
}

} // namespace headroom::cli
