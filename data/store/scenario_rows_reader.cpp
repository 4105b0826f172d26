#include "number_text.h"
#include "scenario_words.h"
#include "store/scenario_rows.h"
#include "uncertainty/sampler.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace headroom {

namespace {

[[noreturn]] void refuseRow(const std::string& place) {
    throw RowError(
        {HEADROOM_TEXT("is damaged ({0} was not written by this program); restore it from a copy"), {place}});
}

/// The column of a row, of the type its table declares.
template <typename Value>
const Value& column(const Cells& cells, std::size_t index) {
    return std::get<Value>(cells[index]);
}

std::optional<std::string> optionalText(const Cells& cells, std::size_t index) {
    const auto* text = std::get_if<std::string>(&cells[index]);
    return text ? std::optional(*text) : std::nullopt;
}

std::optional<Range> optionalRange(const Cells& cells, std::size_t index) {
    const auto* low = std::get_if<double>(&cells[index]);
    const auto* high = std::get_if<double>(&cells[index + 1]);
    return low && high ? std::optional(Range{*low, *high}) : std::nullopt;
}

template <typename Value>
Value required(const std::optional<Value>& value, const std::string& place) {
    if (!value)
        refuseRow(place);
    return *value;
}

Month month(const std::optional<std::string>& text, const std::string& place) {
    return required(Month::parse(required(text, place)), place);
}

/// A quantity of a field, with what stands after the field's key.
struct Part {
    std::string suffix;
    Quantity quantity;
};

class RowReader {
  public:
    RowReader(const ScenarioRows& rows, Scenario& scenario) : rows_(rows), scenario_(scenario) {}

    void read() {
        readHead();
        readQuantities();
        for (const auto& [key, cells] : rows_[TableId::field]) {
            const auto& name = column<std::string>(key, 0);
            const auto* field = findField(name);
            if (!field || !std::ranges::all_of(split(name), isName))
                refuseRow(name);
            scenario_.put(name, fieldValue(*field, name, cells));
        }
        if (rowsOf(scenario_) != rows_)
            refuseRow(firstDifference());
    }

  private:
    void readHead() {
        for (const auto& [key, cells] : rows_[TableId::sampling])
            readSampling(cells);
        for (const auto& [key, cells] : rows_[TableId::tag])
            scenario_.tags.push_back(column<std::string>(cells, 0));
        readSources();
        readEntities();
        for (const auto& [key, cells] : rows_[TableId::correlation])
            scenario_.correlations.push_back(
                {column<std::string>(cells, 0), column<std::string>(cells, 1), column<double>(cells, 2)});
    }

    void readSampling(const Cells& cells) {
        Sampling sampling;
        sampling.method = column<std::string>(cells, 0);
        const auto& seed = column<std::string>(cells, 1);
        const auto paths = column<std::int64_t>(cells, 2);
        const auto read = std::from_chars(seed.data(), seed.data() + seed.size(), sampling.seed);
        if (read.ec != std::errc() || paths < 1 || paths > Sampler::mostPaths || !isSamplingMethod(sampling.method))
            refuseRow("sampling");
        sampling.paths = static_cast<int>(paths);
        scenario_.sampling = sampling;
    }

    void readSources() {
        std::map<std::int64_t, Source> sources;
        for (const auto& [key, cells] : rows_[TableId::source]) {
            const auto confidence = optionalText(cells, 4);
            sources[column<std::int64_t>(cells, 0)] = {column<std::string>(key, 0),
                                                       column<std::string>(cells, 1),
                                                       column<std::string>(cells, 2),
                                                       column<std::string>(cells, 3),
                                                       confidence ? confidenceNamed(*confidence) : std::nullopt,
                                                       column<std::string>(cells, 5)};
        }
        for (auto& [position, source] : sources)
            scenario_.sources.push_back(std::move(source));
    }

    void readEntities() {
        std::map<std::pair<int, std::int64_t>, std::string> names;
        for (const auto& [key, cells] : rows_[TableId::entity]) {
            for (int kind = 0; kind < entityKinds; ++kind) {
                if (section(static_cast<EntityKind>(kind)) == column<std::string>(key, 0))
                    names[{kind, column<std::int64_t>(cells, 0)}] = column<std::string>(key, 1);
            }
        }
        for (const auto& [place, name] : names)
            scenario_.addEntity(static_cast<EntityKind>(place.first), name);
    }

    void readQuantities() {
        for (const auto& [key, cells] : rows_[TableId::quantity]) {
            const auto& name = column<std::string>(key, 0);
            const auto& field = column<std::string>(cells, 0);
            if (!name.starts_with(field))
                refuseRow(name);
            Quantity quantity(column<double>(cells, 1));
            quantity.range = optionalRange(cells, 3);
            quantity.note = column<std::string>(cells, 5);
            quantity.distribution = distribution(name);
            quantity.source = texts(TableId::quantitySource, name);
            parts_[field].push_back({name.substr(field.size()), std::move(quantity)});
        }
    }

    /// The rows of a table that belong to one row of another, whose key is the first part of theirs.
    auto rowsUnder(TableId id, const std::string& key) const {
        const auto& rows = rows_[id];
        const auto begin = rows.lower_bound(Cells{key});
        const auto end = std::find_if(begin, rows.end(), [&](const auto& row) { return row.first[0] != Cell(key); });
        return std::ranges::subrange(begin, end);
    }

    std::vector<std::string> texts(TableId id, const std::string& key) const {
        std::vector<std::string> found;
        for (const auto& [place, cells] : rowsUnder(id, key))
            found.push_back(column<std::string>(cells, 0));
        return found;
    }

    std::optional<Distribution> distribution(const std::string& key) const {
        const auto row = rows_[TableId::distribution].find(Cells{key});
        if (row == rows_[TableId::distribution].end())
            return std::nullopt;
        Distribution read;
        read.kind = required(distributionKind(column<std::string>(row->second, 0)), key);
        read.truncate = optionalRange(row->second, 1);
        for (const auto name : parameterNames(read.kind)) {
            const auto& parameters = rows_[TableId::distributionParameter];
            const auto parameter = parameters.find(Cells{key, std::string(name)});
            if (parameter == parameters.end())
                refuseRow(key);
            read.parameters.push_back(column<double>(parameter->second, 0));
        }
        for (const auto& [place, cells] : rowsUnder(TableId::distributionOutcome, key)) {
            read.values.push_back(column<double>(cells, 0));
            read.weights.push_back(column<double>(cells, 1));
        }
        return read;
    }

    FieldValue fieldValue(const FieldDecl& field, const std::string& key, const Cells& cells) {
        switch (field.type) {
        case FieldType::path:
            return path(key, cells);
        case FieldType::month:
            return month(optionalText(cells, 4), key);
        case FieldType::text:
        case FieldType::reference:
            return required(optionalText(cells, 2), key);
        case FieldType::flag:
            if (const auto* flag = std::get_if<std::int64_t>(&cells[3]))
                return *flag != 0;
            refuseRow(key);
        case FieldType::names:
            return Names{texts(TableId::fieldName, key)};
        case FieldType::fractions:
            return Fractions{listed(key)};
        case FieldType::schedule:
            return schedule(key, cells);
        case FieldType::settlement:
            return settlement(key, cells);
        case FieldType::shareBase:
            return shareBase(key, cells);
        case FieldType::window:
            return Window{month(optionalText(cells, 4), key), month(optionalText(cells, 5), key)};
        case FieldType::effects:
            return effects(key);
        }
        refuseRow(key);
    }

    std::string kindName(const std::string& key, const Cells& cells) const {
        return required(optionalText(cells, 0), key);
    }

    Quantity part(const std::string& key, const std::string& suffix) const {
        const auto parts = parts_.find(key);
        if (parts == parts_.end())
            refuseRow(key + suffix);
        const auto found = std::ranges::find(parts->second, suffix, &Part::suffix);
        if (found == parts->second.end())
            refuseRow(key + suffix);
        return found->quantity;
    }

    std::vector<Anchor> anchors(const std::string& key) const {
        std::vector<Anchor> read;
        if (const auto parts = parts_.find(key); parts != parts_.end()) {
            for (const auto& [suffix, quantity] : parts->second)
                read.push_back({month(suffix.empty() ? suffix : suffix.substr(1), key + suffix), quantity});
        }
        return read;
    }

    std::vector<Quantity> listed(const std::string& key) const {
        std::vector<Quantity> read;
        const auto parts = parts_.find(key);
        const std::size_t count = parts == parts_.end() ? 0 : parts->second.size();
        for (std::size_t i = 0; i < count; ++i)
            read.push_back(part(key, "/" + std::to_string(i)));
        return read;
    }

    Path path(const std::string& key, const Cells& cells) const {
        const auto kind = required(pathKind(kindName(key, cells)), key);
        if (kind == PathKind::curve)
            return Path::curve(required(interpolation(required(optionalText(cells, 1), key)), key), anchors(key));
        Path read;
        read.kind = kind;
        read.parameters.clear();
        for (const auto name : parameterNames(kind))
            read.parameters.push_back(part(key, name.empty() ? std::string() : "/" + std::string(name)));
        return read;
    }

    Schedule schedule(const std::string& key, const Cells& cells) const {
        return {required(scheduleNamed(kindName(key, cells)), key), anchors(key)};
    }

    Settlement settlement(const std::string& key, const Cells& cells) const {
        if (kindName(key, cells) == "credit")
            return {true, part(key, "/credit_months")};
        return {};
    }

    ShareBase shareBase(const std::string& key, const Cells& cells) const {
        const auto kind = kindName(key, cells);
        if (kind == "revenue")
            return {};
        if (kind == "workloads")
            return {ShareBase::Kind::workloads, texts(TableId::fieldName, key), {}};
        return {ShareBase::Kind::path, {}, path(key, cells)};
    }

    Effects effects(const std::string& key) const {
        Effects read;
        for (const auto& [place, cells] : rowsUnder(TableId::effect, key)) {
            const std::string suffix = "/" + std::to_string(read.effects.size());
            read.effects.push_back({column<std::string>(cells, 0),
                                    required(operationNamed(column<std::string>(cells, 1)), key),
                                    part(key, suffix + "/value"), part(key, suffix + "/ramp")});
        }
        return read;
    }

    /// The place of the first row that taking the scenario apart does not make, or makes otherwise.
    std::string firstDifference() const {
        const ScenarioRows expected = rowsOf(scenario_);
        for (std::size_t id = 0; id < tableCount; ++id) {
            const auto& found = rows_.tables[id];
            for (const auto& row : found) {
                const auto same = expected.tables[id].find(row.first);
                if (same == expected.tables[id].end() || same->second != row.second)
                    return placeOfRow(static_cast<TableId>(id), row.first);
            }
        }
        return scenario_.id;
    }

    static std::string placeOfRow(TableId id, const Cells& key) {
        std::string place(table(id).name);
        for (const auto& cell : key) {
            if (const auto* text = std::get_if<std::string>(&cell))
                place += " " + *text;
            else if (const auto* number = std::get_if<std::int64_t>(&cell))
                place += " " + std::to_string(*number);
        }
        return place;
    }

    const ScenarioRows& rows_;
    Scenario& scenario_;
    std::unordered_map<std::string, std::vector<Part>> parts_;
};

} // namespace

void readRows(const ScenarioRows& rows, Scenario& scenario) {
    RowReader(rows, scenario).read();
}

} // namespace headroom
