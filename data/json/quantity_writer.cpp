#include "json/quantity_json.h"

namespace headroom {

namespace {

Json rangeJson(const Range& range) {
    return Json::array({range.low, range.high});
}

Json distributionJson(const Distribution& distribution) {
    Json json = Json::object();
    json["kind"] = name(distribution.kind);
    const auto names = parameterNames(distribution.kind);
    for (std::size_t i = 0; i < names.size(); ++i)
        json[std::string(names[i])] = distribution.parameters[i];
    if (distribution.kind == DistributionKind::discrete) {
        json["values"] = distribution.values;
        json["weights"] = distribution.weights;
    }
    if (distribution.truncate)
        json["truncate"] = rangeJson(*distribution.truncate);
    return json;
}

} // namespace

Json quantityJson(const Quantity& quantity) {
    if (quantity == Quantity(quantity.value))
        return quantity.value;
    Json json = Json::object();
    json["value"] = quantity.value;
    if (quantity.range)
        json["range"] = rangeJson(*quantity.range);
    if (quantity.distribution)
        json["distribution"] = distributionJson(*quantity.distribution);
    if (!quantity.source.empty())
        json["source"] = quantity.source;
    if (!quantity.note.empty())
        json["note"] = quantity.note;
    return json;
}

Json anchorsJson(const std::vector<Anchor>& anchors) {
    Json json = Json::array();
    for (const auto& anchor : anchors)
        json.push_back(Json::array({anchor.month.text(), quantityJson(anchor.quantity)}));
    return json;
}

Json pathJson(const Path& path) {
    if (path.kind == PathKind::number)
        return quantityJson(path.parameters.front());
    Json json = Json::object();
    json["kind"] = name(path.kind);
    if (path.kind == PathKind::curve) {
        json["interpolation"] = name(path.interpolation);
        json["anchors"] = anchorsJson(path.anchors);
        return json;
    }
    const auto names = parameterNames(path.kind);
    for (std::size_t i = 0; i < names.size(); ++i)
        json[std::string(names[i])] = quantityJson(path.parameters[i]);
    return json;
}

} // namespace headroom
