#include "document.h"

#include "model_text.h"
#include "quantity_edit.h"
#include "undo_commands.h"

#include <QUuid>

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

QString idOf(const Scenario& scenario) {
    return QString::fromStdString(scenario.id);
}

std::string freshId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

ScenarioProperties propertiesOf(const Scenario& scenario) {
    ScenarioProperties properties{
        QString::fromStdString(scenario.name), QString::fromStdString(scenario.description), {}};
    for (const std::string& tag : scenario.tags)
        properties.tags << QString::fromStdString(tag);
    return properties;
}

void write(Scenario& scenario, const ScenarioProperties& properties) {
    scenario.name = properties.name.toStdString();
    scenario.description = properties.description.toStdString();
    scenario.tags.clear();
    for (const QString& tag : properties.tags)
        scenario.tags.push_back(tag.toStdString());
}

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

} // namespace

Document::Document(QObject* parent) : QObject(parent) {
    connect(&undoStack_, &QUndoStack::cleanChanged, this, [this](bool clean) { emit modifiedChanged(!clean); });
}

Document::~Document() {
    // Commands go first: they refer to the document, and nobody may hear of their end.
    undoStack_.disconnect(this);
    undoStack_.clear();
}

void Document::openUntitled(std::vector<Scenario> scenarios) {
    std::vector<Entry> entries;
    for (Scenario& scenario : scenarios) {
        auto shared = std::make_shared<const Scenario>(std::move(scenario));
        entries.push_back({shared, shared});
    }
    reset(std::move(entries));
}

void Document::close() {
    reset({});
}

void Document::reset(std::vector<Entry> entries) {
    cancelPreview();
    undoStack_.clear();
    entries_ = std::move(entries);
    current_ = entries_.empty() ? -1 : 0;
    baselineId_.clear();
    announceScenarios();
}

QStringList Document::scenarioIds() const {
    QStringList ids;
    for (const Entry& entry : entries_)
        ids << idOf(*entry.scenario);
    return ids;
}

const Scenario* Document::scenarioById(const QString& id) const {
    const int index = indexOf(id);
    return index < 0 ? nullptr : entries_[index].scenario.get();
}

QString Document::currentId() const {
    return current() ? idOf(*current()->scenario) : QString();
}

int Document::indexOf(const QString& id) const {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (idOf(*entries_[i].scenario) == id)
            return static_cast<int>(i);
    }
    return -1;
}

const Document::Entry* Document::current() const {
    return current_ < 0 ? nullptr : &entries_[current_];
}

void Document::setCurrentScenario(const QString& id) {
    const int index = indexOf(id);
    if (index >= 0)
        show(index);
}

void Document::show(int index) {
    if (index == current_)
        return;
    commitPreview();
    current_ = index;
    announceScenarios();
}

std::shared_ptr<const Scenario> Document::shared() const {
    static const auto nothing = std::make_shared<const Scenario>();
    return current() ? current()->scenario : nothing;
}

std::shared_ptr<const Scenario> Document::sharedBaseline() const {
    if (!current())
        return nullptr;
    const int other = indexOf(baselineId());
    return other < 0 ? current()->saved : entries_[other].scenario;
}

QString Document::baselineId() const {
    return baselineId_ == currentId() || indexOf(baselineId_) < 0 ? QString() : baselineId_;
}

void Document::setBaselineScenario(const QString& id) {
    if (id == baselineId_)
        return;
    baselineId_ = id;
    emit baselineChanged();
}

double Document::shownValue(const QString& key) const {
    if (inGesture() && key == previewKey_)
        return previewValue_;
    return quantityValue(scenario(), key.toStdString()).value_or(std::numeric_limits<double>::quiet_NaN());
}

void Document::previewQuantity(const QString& key, double value) {
    if (isEmpty())
        return;
    if (key != previewKey_) {
        commitPreview();
        previewKey_ = key;
        emit gestureStarted();
    }
    previewValue_ = value;
    emit previewChanged(key, value);
}

void Document::commitPreview() {
    if (!inGesture())
        return;
    const QString key = previewKey_;
    // Clears the preview first, so that whoever hears of the edit reads the committed value.
    previewKey_.clear();
    if (quantityValue(scenario(), key.toStdString()) == previewValue_)
        emit quantityChanged(key);
    else
        setQuantity(key, previewValue_);
    emit gestureEnded();
}

void Document::cancelPreview() {
    if (!inGesture())
        return;
    const QString key = previewKey_;
    previewKey_.clear();
    emit quantityChanged(key);
    emit gestureEnded();
}

void Document::setQuantity(const QString& key, double value) {
    const auto place = placeOf(key.toStdString());
    if (isEmpty() || !place || quantityValue(scenario(), key.toStdString()) == value)
        return;
    auto field = withQuantity(scenario().field(place->fieldKey), *place, value);
    if (field)
        pushField(QString::fromStdString(place->fieldKey), std::move(field), undoTextFor(key));
}

void Document::resetQuantity(const QString& key) {
    cancelPreview();
    const auto place = placeOf(key.toStdString());
    if (isEmpty() || !place)
        return;
    const auto ours = copyOf(scenario().field(place->fieldKey));
    const auto reset = resetField(*place, ours);
    if (reset != ours)
        pushField(QString::fromStdString(place->fieldKey), reset, undoTextFor(key));
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
    // From its own past the whole quantity returns; from another scenario only the value.
    if (reset && baselineId().isEmpty())
        *findQuantity(*reset, place.suffix) = *target;
    return reset ? reset : ours;
}

void Document::setField(const QString& fieldKey, std::optional<FieldValue> value) {
    cancelPreview();
    if (!isEmpty() && value != copyOf(scenario().field(fieldKey.toStdString())))
        pushField(fieldKey, std::move(value), undoTextFor(fieldKey));
}

void Document::pushField(const QString& fieldKey, std::optional<FieldValue> value, const QString& undoText) {
    using Command = SetValue<std::optional<FieldValue>>;
    undoStack_.push(new Command(undoText, std::move(value), [this, id = currentId(), fieldKey](auto& field) {
        exchangeField(id, fieldKey, field);
    }));
}

void Document::exchangeField(const QString& id, const QString& fieldKey, std::optional<FieldValue>& value) {
    cancelPreview();
    show(indexOf(id));
    const std::string key = fieldKey.toStdString();
    Entry& entry = entries_[current_];
    auto before = copyOf(entry.scenario->field(key));
    auto edited = std::make_shared<Scenario>(*entry.scenario);
    if (value)
        edited->put(key, *value);
    else
        edited->erase(key);
    entry.scenario = std::move(edited);
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

QString Document::undoTextFor(const QString& key) const {
    const auto place = placeOf(key.toStdString());
    return place ? tr("change of “%1”").arg(modelText(place->field->label)) : tr("change");
}

ScenarioProperties Document::scenarioProperties(const QString& id) const {
    const Scenario* scenario = scenarioById(id);
    return scenario ? propertiesOf(*scenario) : ScenarioProperties();
}

void Document::setScenarioProperties(const QString& id, const ScenarioProperties& properties) {
    if (indexOf(id) < 0 || properties == scenarioProperties(id))
        return;
    undoStack_.push(new SetValue<ScenarioProperties>(tr("change of the scenario's properties"), properties,
                                                     [this, id](auto& value) { exchangeProperties(id, value); }));
}

void Document::exchangeProperties(const QString& id, ScenarioProperties& properties) {
    cancelPreview();
    Entry& entry = entries_[indexOf(id)];
    auto edited = std::make_shared<Scenario>(*entry.scenario);
    write(*edited, std::exchange(properties, propertiesOf(*edited)));
    entry.scenario = std::move(edited);
    emit scenariosChanged();
}

void Document::addScenario(const Scenario& scenario, const QString& undoText) {
    auto shared = std::make_shared<const Scenario>(scenario);
    if (indexOf(idOf(scenario)) >= 0) {
        undoStack_.push(new SetValue<std::shared_ptr<const Scenario>>(
            undoText, std::move(shared), [this](auto& value) { exchangeScenario(value); }));
        return;
    }
    pushEntry({static_cast<int>(entries_.size()), Entry{shared, shared}}, undoText);
}

QString Document::duplicateScenario(const QString& id, const QString& name) {
    const int index = indexOf(id);
    if (index < 0)
        return {};
    auto copy = std::make_shared<Scenario>(*entries_[index].scenario);
    copy->id = freshId();
    copy->name = name.toStdString();
    const QString copyId = idOf(*copy);
    pushEntry({index + 1, Entry{copy, copy}}, tr("duplicate of a scenario"));
    return copyId;
}

void Document::deleteScenario(const QString& id) {
    const int index = indexOf(id);
    if (index >= 0 && entries_.size() > 1)
        pushEntry({index, std::nullopt}, tr("deletion of a scenario"));
}

void Document::pushEntry(Placed placed, const QString& undoText) {
    undoStack_.push(new SetValue<Placed>(undoText, std::move(placed), [this](auto& value) { exchangeEntry(value); }));
}

void Document::exchangeEntry(Placed& placed) {
    cancelPreview();
    const auto at = entries_.begin() + placed.index;
    if (placed.entry) {
        entries_.insert(at, *std::exchange(placed.entry, std::nullopt));
        current_ = placed.index;
    } else {
        placed.entry = *at;
        entries_.erase(at);
        if (current_ > placed.index || current_ == static_cast<int>(entries_.size()))
            --current_;
    }
    announceScenarios();
}

void Document::exchangeScenario(std::shared_ptr<const Scenario>& scenario) {
    cancelPreview();
    current_ = indexOf(idOf(*scenario));
    std::swap(entries_[current_].scenario, scenario);
    announceScenarios();
}

void Document::announceScenarios() {
    emit scenariosChanged();
    emit baselineChanged();
    emit scenarioReplaced();
}

} // namespace headroom
