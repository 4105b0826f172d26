#include "json/field_json.h"
#include "json/quantity_json.h"
#include "scenario_words.h"

namespace headroom {

namespace {

struct FieldWriter {
    Json operator()(const Path& path) const { return pathJson(path); }
    Json operator()(Month month) const { return month.text(); }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(bool flag) const { return flag; }
    Json operator()(const Names& names) const { return names.names; }

    Json operator()(const Fractions& fractions) const {
        Json json = Json::array();
        for (const auto& fraction : fractions.fractions)
            json.push_back(quantityJson(fraction));
        return json;
    }

    Json operator()(const Schedule& schedule) const {
        if (schedule.kind != Schedule::Kind::listed)
            return name(schedule.kind);
        return anchorsJson(schedule.minimums);
    }

    Json operator()(const Settlement& settlement) const {
        if (!settlement.credit)
            return "lost";
        Json json = Json::object();
        json["credit_months"] = quantityJson(settlement.creditMonths);
        return json;
    }

    Json operator()(const ShareBase& base) const {
        switch (base.kind) {
        case ShareBase::Kind::revenue:
            return "revenue";
        case ShareBase::Kind::workloads:
            return base.workloads;
        case ShareBase::Kind::path:
            break;
        }
        return pathJson(base.path);
    }

    Json operator()(const Window& window) const { return Json::array({window.first.text(), window.last.text()}); }

    Json operator()(const Effects& effects) const {
        Json json = Json::array();
        for (const auto& effect : effects.effects)
            json.push_back(effectJson(effect));
        return json;
    }

    static Json effectJson(const Effect& effect) {
        Json json = Json::object();
        json["key"] = effect.key;
        json["op"] = name(effect.operation);
        json["value"] = quantityJson(effect.value);
        if (effect.ramp != Quantity(0.0))
            json["ramp"] = quantityJson(effect.ramp);
        return json;
    }
};

} // namespace

Json fieldJson(const FieldValue& value) {
    return std::visit(FieldWriter{}, value);
}

} // namespace headroom
