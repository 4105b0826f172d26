#include "scenario_limits.h"
#include "scenario_words.h"
#include "store/scenario_rows.h"
#include "words.h"

namespace headroom {

namespace {

Cell text(std::string_view value) {
    return std::string(value);
}

Cell position(std::size_t index) {
    return static_cast<std::int64_t>(index);
}

/// What the row of a field says besides its key.
struct FieldRow {
    Cell kind = {};
    Cell interpolation = {};
    Cell text = {};
    Cell flag = {};
    Cell month = {};
    Cell lastMonth = {};

    Cells cells() const { return {kind, interpolation, text, flag, month, lastMonth}; }
};

class RowWriter {
  public:
    explicit RowWriter(const Scenario& scenario) : scenario_(scenario) {}

    ScenarioRows write() {
        writeHead();
        for (const auto& key : scenario_.fieldKeys())
            writeField(key, *scenario_.field(key));
        return std::move(rows_);
    }

  private:
    void add(TableId id, Cells key, Cells rest, const std::string& place) {
        if (!rows_[id].emplace(std::move(key), std::move(rest)).second)
            throw RowError({HEADROOM_TEXT("{0} is there twice; keep one of the two"), {place}});
    }

    void writeHead() {
        if (const auto& sampling = scenario_.sampling)
            add(TableId::sampling, {},
                {text(sampling->method), std::to_string(sampling->seed), std::int64_t{sampling->paths}}, "sampling");
        for (std::size_t i = 0; i < scenario_.tags.size(); ++i)
            add(TableId::tag, {position(i)}, {text(scenario_.tags[i])}, "tags");
        for (std::size_t i = 0; i < scenario_.sources.size(); ++i)
            writeSource(i, scenario_.sources[i]);
        for (int kind = 0; kind < entityKinds; ++kind)
            writeEntities(static_cast<EntityKind>(kind));
        for (std::size_t i = 0; i < scenario_.correlations.size(); ++i) {
            const auto& correlation = scenario_.correlations[i];
            add(TableId::correlation, {position(i)},
                {text(correlation.first), text(correlation.second), correlation.rank}, "correlation");
        }
    }

    void writeSource(std::size_t place, const Source& source) {
        const Cell confidence = source.confidence ? text(name(*source.confidence)) : Cell();
        add(TableId::source, {text(source.id)},
            {position(place), text(source.title), text(source.address), text(source.date), confidence,
             text(source.note)},
            "sources/" + source.id);
    }

    void writeEntities(EntityKind kind) {
        const auto& names = scenario_.entities(kind);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string place = std::string(section(kind)) + "/" + names[i];
            if (!isName(names[i]))
                throw RowError({HEADROOM_TEXT("{0}: a name has 1 to {1} characters and no /, * or line breaks"),
                                {place, std::to_string(limits::nameLength)}});
            add(TableId::entity, {text(section(kind)), text(names[i])}, {position(i)}, place);
        }
    }

    void writeField(const std::string& key, const FieldValue& value) {
        const FieldRow row = std::visit([&](const auto& held) { return fieldRow(key, held); }, value);
        add(TableId::field, {text(key)}, row.cells(), key);
        forEachQuantity(value, [&](const std::string& suffix, const Quantity& quantity) {
            writeQuantity(key, key + suffix, quantity);
        });
    }

    FieldRow fieldRow(const std::string&, const Path& path) const {
        FieldRow row{.kind = text(name(path.kind))};
        if (path.kind == PathKind::curve)
            row.interpolation = text(name(path.interpolation));
        return row;
    }

    FieldRow fieldRow(const std::string&, Month month) const { return {.month = month.text()}; }
    FieldRow fieldRow(const std::string&, const std::string& value) const { return {.text = value}; }
    FieldRow fieldRow(const std::string&, bool flag) const { return {.flag = std::int64_t{flag}}; }
    FieldRow fieldRow(const std::string&, const Fractions&) const { return {}; }
    FieldRow fieldRow(const std::string&, const Schedule& schedule) const {
        return {.kind = text(name(schedule.kind))};
    }

    FieldRow fieldRow(const std::string&, const Settlement& settlement) const {
        return {.kind = text(settlement.credit ? "credit" : "lost")};
    }

    FieldRow fieldRow(const std::string&, const Window& window) const {
        return {.month = window.first.text(), .lastMonth = window.last.text()};
    }

    FieldRow fieldRow(const std::string& key, const Names& names) {
        writeNames(key, names.names);
        return {};
    }

    FieldRow fieldRow(const std::string& key, const ShareBase& base) {
        switch (base.kind) {
        case ShareBase::Kind::revenue:
            return {.kind = text("revenue")};
        case ShareBase::Kind::workloads:
            writeNames(key, base.workloads);
            return {.kind = text("workloads")};
        case ShareBase::Kind::path:
            break;
        }
        return fieldRow(key, base.path);
    }

    FieldRow fieldRow(const std::string& key, const Effects& effects) {
        for (std::size_t i = 0; i < effects.effects.size(); ++i) {
            const auto& effect = effects.effects[i];
            add(TableId::effect, {text(key), position(i)}, {text(effect.key), text(name(effect.operation))}, key);
        }
        return {};
    }

    void writeNames(const std::string& key, const std::vector<std::string>& names) {
        for (std::size_t i = 0; i < names.size(); ++i)
            add(TableId::fieldName, {text(key), position(i)}, {text(names[i])}, key);
    }

    void writeQuantity(const std::string& field, const std::string& key, const Quantity& quantity) {
        const auto end = [](const std::optional<Range>& range, double Range::*which) {
            return range ? Cell(*range.*which) : Cell();
        };
        add(TableId::quantity, {text(key)},
            {text(field), quantity.value, text(unitOf(scenario_, key)), end(quantity.range, &Range::low),
             end(quantity.range, &Range::high), text(quantity.note)},
            key);
        for (std::size_t i = 0; i < quantity.source.size(); ++i)
            add(TableId::quantitySource, {text(key), position(i)}, {text(quantity.source[i])}, key);
        if (quantity.distribution)
            writeDistribution(key, *quantity.distribution);
    }

    void writeDistribution(const std::string& key, const Distribution& distribution) {
        const auto& truncate = distribution.truncate;
        add(TableId::distribution, {text(key)},
            {text(name(distribution.kind)), truncate ? Cell(truncate->low) : Cell(),
             truncate ? Cell(truncate->high) : Cell()},
            key);
        const auto names = parameterNames(distribution.kind);
        for (std::size_t i = 0; i < names.size(); ++i)
            add(TableId::distributionParameter, {text(key), text(names[i])}, {distribution.parameters[i]}, key);
        for (std::size_t i = 0; i < distribution.values.size(); ++i)
            add(TableId::distributionOutcome, {text(key), position(i)},
                {distribution.values[i], distribution.weights[i]}, key);
    }

    const Scenario& scenario_;
    ScenarioRows rows_;
};

} // namespace

ScenarioRows rowsOf(const Scenario& scenario) {
    if (const auto place = firstUnwritable(scenario))
        throw RowError({HEADROOM_TEXT("{0} has a number that is not finite, or lacks one; enter it again"), {*place}});
    if (scenario.months < 1 || scenario.months > limits::months)
        throw RowError({HEADROOM_TEXT("months must be from 1 to {0}"), {std::to_string(limits::months)}});
    return RowWriter(scenario).write();
}

} // namespace headroom
