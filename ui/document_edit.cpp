#include "document.h"
#include "model_text.h"
#include "quantity_edit.h"
#include "undo_commands.h"

#include <algorithm>
#include <limits>
#include <set>

// The edits of a document: each pushes one command, and each command exchanges one value.

namespace headroom {

namespace {

std::optional<FieldValue> copyOf(const FieldValue* value) {
    return value ? std::optional(*value) : std::nullopt;
}

struct NamedNumber {
    std::string suffix;
    double value = 0;
};

/// The numbers of a field; that of a field left out is its default.
std::vector<NamedNumber> numbersOf(const std::optional<FieldValue>& value, const FieldDecl& field) {
    std::vector<NamedNumber> numbers;
    if (value)
        forEachQuantity(*value, [&](const std::string& suffix, const Quantity& quantity) {
            numbers.push_back({suffix, quantity.value});
        });
    else if (field.type == FieldType::path)
        numbers.push_back({"", field.fallback.value_or(std::numeric_limits<double>::quiet_NaN())});
    return numbers;
}

bool sameNames(const std::vector<NamedNumber>& a, const std::vector<NamedNumber>& b) {
    return std::ranges::equal(a, b, {}, &NamedNumber::suffix, &NamedNumber::suffix);
}

/// Keys of the fields that are written otherwise, or in only one of the two.
std::set<std::string> changedFields(const Scenario& a, const Scenario& b) {
    std::set<std::string> keys;
    for (const auto* one : {&a, &b}) {
        for (const auto& [key, value] : one->writtenFields()) {
            if (copyOf(a.field(key)) != copyOf(b.field(key)))
                keys.insert(key);
        }
    }
    return keys;
}

/// Whether panels made for one scenario serve another: the same entities under the same labels, the same quantities.
bool sameStructure(const Scenario& a, const Scenario& b) {
    for (int kind = 0; kind < entityKinds; ++kind) {
        if (a.entities(static_cast<EntityKind>(kind)) != b.entities(static_cast<EntityKind>(kind)))
            return false;
    }
    return std::ranges::none_of(changedFields(a, b), [&](const std::string& key) {
        const FieldDecl& field = *findField(key);
        return field.type == FieldType::text ||
               !sameNames(numbersOf(copyOf(a.field(key)), field), numbersOf(copyOf(b.field(key)), field));
    });
}

} // namespace

void Document::setQuantity(const QString& key, double value) {
    const auto place = placeOf(key.toStdString());
    if (isEmpty() || !place || quantityValue(scenario(), key.toStdString()) == value)
        return;
    auto field = withQuantity(scenario().field(place->fieldKey), *place, value);
    if (field)
        pushField(QString::fromStdString(place->fieldKey), std::move(field));
}

void Document::resetQuantity(const QString& key) {
    cancelPreview();
    const auto place = placeOf(key.toStdString());
    if (isEmpty() || !place)
        return;
    const auto ours = copyOf(scenario().field(place->fieldKey));
    const auto reset = resetField(*place, ours);
    if (reset != ours)
        pushField(QString::fromStdString(place->fieldKey), reset);
}

std::optional<FieldValue> Document::resetField(const QuantityPlace& place,
                                               const std::optional<FieldValue>& ours) const {
    const FieldValue* theirs = sharedBaseline()->field(place.fieldKey);
    if (!theirs)
        return place.suffix.empty() ? std::nullopt : ours;
    const Quantity* target = findQuantity(*theirs, place.suffix);
    if (!target)
        return ours;
    auto reset = withQuantity(ours ? &*ours : nullptr, place, target->value);
    if (!reset)
        return ours;
    // From its own past the whole quantity returns; from another scenario what is planned and believed, not why.
    Quantity& quantity = *findQuantity(*reset, place.suffix);
    if (baselineId().isEmpty())
        quantity = *target;
    else
        quantity.distribution = target->distribution;
    return reset;
}

void Document::setField(const QString& fieldKey, std::optional<FieldValue> value) {
    cancelPreview();
    if (!isEmpty() && value != copyOf(scenario().field(fieldKey.toStdString())))
        pushField(fieldKey, std::move(value));
}

void Document::pushField(const QString& fieldKey, std::optional<FieldValue> value) {
    using Command = SetValue<std::optional<FieldValue>>;
    const FieldDecl& field = *findField(fieldKey.toStdString());
    const QString undoText = tr("change of “%1”").arg(modelText(field.label));
    undoStack_.push(new Command(undoText, std::move(value),
                                [this, id = currentId(), fieldKey](auto& held) { exchangeField(id, fieldKey, held); }));
}

void Document::exchangeField(const QString& id, const QString& fieldKey, std::optional<FieldValue>& value) {
    cancelPreview();
    show(library_.indexOf(id));
    const std::string key = fieldKey.toStdString();
    auto before = copyOf(scenario().field(key));
    auto edited = std::make_shared<Scenario>(scenario());
    if (value)
        edited->put(key, *value);
    else
        edited->erase(key);
    library_.replace(current_, std::move(edited));
    const auto after = std::exchange(value, std::move(before));
    announceField(fieldKey, value, after);
}

void Document::announceField(const QString& fieldKey, const std::optional<FieldValue>& before,
                             const std::optional<FieldValue>& after) {
    const FieldDecl& field = *findField(fieldKey.toStdString());
    const auto old = numbersOf(before, field);
    const auto now = numbersOf(after, field);
    if (!sameNames(old, now)) {
        emit scenarioReplaced();
        return;
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (old[i].value != now[i].value)
            emit quantityChanged(fieldKey + QString::fromStdString(now[i].suffix));
    }
    emit fieldChanged(fieldKey);
}

void Document::showDraft(Scenario draft) {
    draft_ = std::make_shared<const Scenario>(std::move(draft));
    emit draftChanged();
}

void Document::dropDraft() {
    if (!std::exchange(draft_, nullptr))
        return;
    emit draftChanged();
}

void Document::edit(const QString& undoText, Scenario edited) {
    cancelPreview();
    if (isEmpty() || edited == scenario())
        return;
    undoStack_.push(new SetValue<std::shared_ptr<const Scenario>>(
        undoText, std::make_shared<const Scenario>(std::move(edited)),
        [this, id = currentId()](auto& held) { exchangeEdited(id, held); }));
}

void Document::exchangeEdited(const QString& id, std::shared_ptr<const Scenario>& edited) {
    cancelPreview();
    show(library_.indexOf(id));
    const auto before = shared();
    const auto after = std::exchange(edited, before);
    library_.replace(current_, after);
    announceDifference(*before, *after);
}

void Document::announceDifference(const Scenario& before, const Scenario& after) {
    if (!sameStructure(before, after)) {
        emit scenarioReplaced();
        return;
    }
    for (const auto& key : changedFields(before, after))
        announceField(QString::fromStdString(key), copyOf(before.field(key)), copyOf(after.field(key)));
    if (before.correlations != after.correlations || before.sampling != after.sampling)
        emit ensembleChanged();
}

void Document::setScenarioProperties(const QString& id, const ScenarioProperties& properties) {
    commitPreview();
    if (!readScenario(id) || properties == scenarioProperties(id))
        return;
    undoStack_.push(new SetValue<ScenarioProperties>(tr("change of a scenario's properties"), properties,
                                                     [this, id](auto& held) { exchangeProperties(id, held); }));
}

void Document::exchangeProperties(const QString& id, ScenarioProperties& properties) {
    cancelPreview();
    const int index = library_.indexOf(id);
    auto edited = std::make_shared<Scenario>(*library_.at(index).scenario);
    write(*edited, std::exchange(properties, propertiesOf(*edited)));
    library_.replace(index, std::move(edited));
    emit scenariosChanged();
}

void Document::addScenario(const Scenario& scenario) {
    commitPreview();
    auto shared = std::make_shared<const Scenario>(scenario);
    const QString id = QString::fromStdString(scenario.id);
    const QString undoText = tr("import of a scenario");
    if (library_.indexOf(id) < 0)
        pushPlaced({library_.size(), OpenScenario{id, propertiesOf(scenario), shared, shared, 0, {}}, {}}, undoText);
    else if (readScenario(id))
        undoStack_.push(new SetValue<std::shared_ptr<const Scenario>>(undoText, std::move(shared),
                                                                      [this](auto& held) { exchangeScenario(held); }));
}

QString Document::duplicateScenario(const QString& id, const QString& name) {
    commitPreview();
    const auto original = readScenario(id);
    if (!original)
        return {};
    auto copy = std::make_shared<Scenario>(*original);
    copy->id = newScenarioId();
    copy->name = name.toStdString();
    const QString copyId = QString::fromStdString(copy->id);
    // At the end, where the file keeps it too.
    pushPlaced({library_.size(), OpenScenario{copyId, propertiesOf(*copy), copy, copy, 0, id}, {}},
               tr("duplicate of a scenario"));
    return copyId;
}

void Document::deleteScenario(const QString& id) {
    commitPreview();
    const int index = library_.indexOf(id);
    if (index < 0 || library_.size() < 2)
        return;
    // Both the one that goes and the one shown next must be at hand, now and whenever this is undone and redone.
    const int next = index + 1 < library_.size() ? index + 1 : index - 1;
    if (readScenario(id) && readScenario(library_.at(next).id))
        pushPlaced({index, std::nullopt, {}}, tr("deletion of a scenario"));
}

void Document::pushPlaced(Placed placed, const QString& undoText) {
    undoStack_.push(new SetValue<Placed>(undoText, std::move(placed), [this](auto& held) { exchangePlaced(held); }));
}

void Document::exchangePlaced(Placed& placed) {
    cancelPreview();
    if (placed.scenario) {
        placed.shownBefore = currentId();
        library_.insert(placed.index, *std::exchange(placed.scenario, std::nullopt));
        current_ = placed.index;
    } else {
        const QString shown = current_ == placed.index ? placed.shownBefore : currentId();
        placed.scenario = library_.take(placed.index);
        const int index = library_.indexOf(shown);
        current_ = index < 0 ? library_.nearestRead(placed.index) : index;
    }
    announceScenarios();
}

void Document::exchangeScenario(std::shared_ptr<const Scenario>& scenario) {
    cancelPreview();
    current_ = library_.indexOf(QString::fromStdString(scenario->id));
    auto before = shared();
    library_.replace(current_, std::exchange(scenario, std::move(before)));
    announceScenarios();
}

} // namespace headroom
