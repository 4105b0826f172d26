#include "json/json_reading.h"
#include "json/quantity_json.h"

namespace headroom {

namespace {

std::vector<double> readNumbers(const Json& json, const std::string& place) {
    if (!json.is_array())
        throw ImportError(place, HEADROOM_TEXT("must be a list of numbers in brackets"));
    std::vector<double> numbers;
    for (const auto& number : json)
        numbers.push_back(readNumber(number, place));
    return numbers;
}

Range readRange(const Json& json, const std::string& place) {
    const auto ends = readNumbers(json, place);
    if (ends.size() != 2 || !(ends[0] < ends[1]))
        throw ImportError(place, HEADROOM_TEXT("must be two numbers, the lower one first"));
    return {ends[0], ends[1]};
}

void readOutcomes(const Json& json, const std::string& place, Distribution& distribution) {
    refuseOtherMembers(json, place, {"kind", "values", "weights", "truncate"});
    distribution.values = readNumbers(requireMember(json, place, "values"), place + "/values");
    distribution.weights = readNumbers(requireMember(json, place, "weights"), place + "/weights");
    if (distribution.values.empty() || distribution.values.size() != distribution.weights.size())
        throw ImportError(place + "/weights", HEADROOM_TEXT("must be as many as the values, at least one"));
}

void readParameters(const Json& json, const std::string& place, Distribution& distribution) {
    const auto names = parameterNames(distribution.kind);
    refuseOtherMembers(json, place, {"kind", "truncate"}, names);
    for (const auto name : names)
        distribution.parameters.push_back(
            readNumber(requireMember(json, place, name), place + "/" + std::string(name)));
}

Distribution readDistribution(const Json& json, const std::string& place) {
    requireObject(json, place);
    const auto kindName = readText(requireMember(json, place, "kind"), place + "/kind");
    const auto kind = distributionKind(kindName);
    if (!kind)
        throw ImportError(place + "/kind",
                          HEADROOM_TEXT("\"{0}\" is no kind of distribution; the kinds are uniform, "
                                        "triangular, pert, normal, lognormal, beta and discrete"),
                          {kindName});
    Distribution distribution;
    distribution.kind = *kind;
    if (*kind == DistributionKind::discrete)
        readOutcomes(json, place, distribution);
    else
        readParameters(json, place, distribution);
    if (const auto truncate = json.find("truncate"); truncate != json.end())
        distribution.truncate = readRange(*truncate, place + "/truncate");
    return distribution;
}

Path readCurve(const Json& json, const std::string& place) {
    refuseOtherMembers(json, place, {"kind", "interpolation", "anchors"});
    const std::string interpolationPlace = place + "/interpolation";
    const auto interpolationName = readText(requireMember(json, place, "interpolation"), interpolationPlace);
    const auto found = interpolation(interpolationName);
    if (!found)
        throw ImportError(interpolationPlace,
                          HEADROOM_TEXT("\"{0}\" is no interpolation; there are step, linear, "
                                        "geometric and smooth"),
                          {interpolationName});
    return Path::curve(*found, readAnchors(requireMember(json, place, "anchors"), place));
}

Path readGrowth(PathKind kind, const Json& json, const std::string& place) {
    const auto names = parameterNames(kind);
    refuseOtherMembers(json, place, {"kind"}, names);
    Path path;
    path.kind = kind;
    path.parameters.clear();
    for (const auto name : names)
        path.parameters.push_back(readQuantity(requireMember(json, place, name), place + "/" + std::string(name)));
    return path;
}

} // namespace

Quantity readQuantity(const Json& json, const std::string& place) {
    if (json.is_number())
        return readNumber(json, place);
    if (!json.is_object())
        throw ImportError(place, HEADROOM_TEXT("must be a number, or an object with a value"));
    refuseOtherMembers(json, place, {"value", "range", "distribution", "source", "note"});
    Quantity quantity(readNumber(requireMember(json, place, "value"), place + "/value"));
    if (const auto range = json.find("range"); range != json.end())
        quantity.range = readRange(*range, place + "/range");
    if (const auto distribution = json.find("distribution"); distribution != json.end())
        quantity.distribution = readDistribution(*distribution, place + "/distribution");
    if (const auto source = json.find("source"); source != json.end())
        quantity.source = readTexts(*source, place + "/source");
    if (const auto note = json.find("note"); note != json.end())
        quantity.note = readText(*note, place + "/note");
    return quantity;
}

std::vector<Anchor> readAnchors(const Json& json, const std::string& place) {
    if (!json.is_array() || json.empty())
        throw ImportError(place,
                          HEADROOM_TEXT("must be a list of months, each with a number: [[\"2025-01\", 1], ...]"));
    std::vector<Anchor> anchors;
    for (const auto& pair : json) {
        if (!pair.is_array() || pair.size() != 2 || !pair[0].is_string())
            throw ImportError(place, HEADROOM_TEXT("must be pairs of a month and a number: [\"2025-01\", 1]"));
        const std::string anchorPlace = place + "/" + pair[0].get<std::string>();
        const Month month = readMonth(pair[0], anchorPlace);
        if (!anchors.empty() && month <= anchors.back().month)
            throw ImportError(anchorPlace, HEADROOM_TEXT("must come after the month before it, {0}"),
                              {anchors.back().month.text()});
        anchors.push_back({month, readQuantity(pair[1], anchorPlace)});
    }
    return anchors;
}

Path readPath(const Json& json, const std::string& place) {
    if (!json.is_object() || !json.contains("kind"))
        return readQuantity(json, place);
    const auto kindName = readText(json.at("kind"), place + "/kind");
    const auto kind = pathKind(kindName);
    if (!kind || *kind == PathKind::number)
        throw ImportError(place + "/kind",
                          HEADROOM_TEXT("\"{0}\" is no kind of path; the kinds are curve, fading, "
                                        "logistic and decline"),
                          {kindName});
    return *kind == PathKind::curve ? readCurve(json, place) : readGrowth(*kind, json, place);
}

} // namespace headroom
