#include "document.h"

#include "file_sentence.h"
#include "quantity_edit.h"

#include <QFileInfo>

#include <limits>

namespace headroom {

Document::Document(QObject* parent) : QObject(parent) {
    connect(&undoStack_, &QUndoStack::cleanChanged, this, [this](bool clean) { emit modifiedChanged(!clean); });
}

Document::~Document() {
    // Commands go first: they refer to the document, and nobody may hear of their end.
    undoStack_.disconnect(this);
    undoStack_.clear();
}

void Document::openUntitled(std::vector<Scenario> scenarios) {
    take(OpenLibrary::untitled(std::move(scenarios)));
}

std::optional<QString> Document::open(const QString& path) {
    std::optional<QString> empty;
    auto failure = attempt([&] {
        OpenLibrary library = OpenLibrary::open(path);
        if (library.size() == 0)
            empty = tr("%1: the library holds no scenario. Import one into it, or open another library.")
                        .arg(QFileInfo(path).fileName());
        else
            library.read(0);
        if (!empty)
            take(std::move(library));
    });
    return failure ? failure : empty;
}

std::optional<QString> Document::save() {
    commitPreview();
    auto failure = attempt([this] { library_.save(); });
    if (!failure)
        settle();
    return failure;
}

std::optional<QString> Document::saveAs(const QString& path) {
    commitPreview();
    auto failure = attempt([&] { library_.saveAs(path); });
    if (!failure)
        settle();
    return failure;
}

void Document::settle() {
    undoStack_.setClean();
    emit baselineChanged();
    emit fileChanged();
}

void Document::close() {
    take({});
}

void Document::take(OpenLibrary library) {
    cancelPreview();
    dropDraft();
    undoStack_.clear();
    library_ = std::move(library);
    current_ = isEmpty() ? -1 : 0;
    baselineId_.clear();
    announceScenarios();
    emit fileChanged();
}

bool Document::changedElsewhere() {
    bool changed = false;
    attempt([&] { changed = library_.changedElsewhere(); });
    return changed;
}

QStringList Document::conflicts() const {
    QStringList names;
    attempt([&] { names = library_.conflicts(); });
    return names;
}

void Document::acceptConflicts() {
    attempt([this] { library_.acceptConflicts(); });
}

QStringList Document::scenarioIds() const {
    QStringList ids;
    for (int i = 0; i < library_.size(); ++i)
        ids << library_.at(i).id;
    return ids;
}

ScenarioProperties Document::scenarioProperties(const QString& id) const {
    const int index = library_.indexOf(id);
    return index < 0 ? ScenarioProperties() : library_.at(index).properties;
}

std::shared_ptr<const Scenario> Document::readScenario(const QString& id) {
    const int index = library_.indexOf(id);
    if (index < 0)
        return nullptr;
    if (const auto failure = attempt([&] { library_.read(index); })) {
        emit failed(*failure);
        return nullptr;
    }
    return library_.at(index).scenario;
}

QString Document::currentId() const {
    return isEmpty() ? QString() : library_.at(current_).id;
}

void Document::setCurrentScenario(const QString& id) {
    if (readScenario(id))
        show(library_.indexOf(id));
}

void Document::show(int index) {
    if (index == current_)
        return;
    commitPreview();
    current_ = index;
    announceScenarios();
}

void Document::announceScenarios() {
    emit scenariosChanged();
    emit baselineChanged();
    emit scenarioReplaced();
}

std::shared_ptr<const Scenario> Document::shared() const {
    static const auto nothing = std::make_shared<const Scenario>();
    return isEmpty() ? nothing : library_.at(current_).scenario;
}

std::shared_ptr<const Scenario> Document::sharedBaseline() const {
    if (isEmpty())
        return nullptr;
    const int other = baselineIndex();
    return other < 0 ? library_.at(current_).saved : library_.at(other).scenario;
}

QString Document::baselineId() const {
    return baselineIndex() < 0 ? QString() : baselineId_;
}

int Document::baselineIndex() const {
    return baselineId_.isEmpty() || baselineId_ == currentId() ? -1 : library_.indexOf(baselineId_);
}

void Document::setBaselineScenario(const QString& id) {
    if (id == baselineId_ || (!id.isEmpty() && !readScenario(id)))
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

void Document::undo() {
    commitPreview();
    undoStack_.undo();
}

void Document::redo() {
    commitPreview();
    undoStack_.redo();
}

void Document::commitPreview() {
    emit entriesWanted();
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

} // namespace headroom
