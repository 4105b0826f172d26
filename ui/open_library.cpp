#include "open_library.h"

#include <QTemporaryDir>

#include <algorithm>
#include <unordered_map>

namespace headroom {

namespace {

QStringList toList(const std::vector<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts)
        list << QString::fromStdString(text);
    return list;
}

std::unordered_map<std::string, int> revisionsIn(const Library& file) {
    std::unordered_map<std::string, int> revisions;
    for (const LibraryEntry& stored : file.scenarios())
        revisions.emplace(stored.id, stored.revision);
    return revisions;
}

} // namespace

ScenarioProperties propertiesOf(const Scenario& scenario) {
    return {QString::fromStdString(scenario.name), QString::fromStdString(scenario.description), toList(scenario.tags)};
}

void write(Scenario& scenario, const ScenarioProperties& properties) {
    scenario.name = properties.name.toStdString();
    scenario.description = properties.description.toStdString();
    scenario.tags.clear();
    for (const QString& tag : properties.tags)
        scenario.tags.push_back(tag.toStdString());
}

OpenLibrary OpenLibrary::untitled(std::vector<Scenario> scenarios) {
    OpenLibrary library;
    for (Scenario& scenario : scenarios) {
        auto shared = std::make_shared<const Scenario>(std::move(scenario));
        library.scenarios_.push_back(
            {QString::fromStdString(shared->id), propertiesOf(*shared), shared, shared, 0, {}});
    }
    return library;
}

OpenLibrary OpenLibrary::open(const QString& path) {
    OpenLibrary library;
    library.file_ = Library::open(path);
    for (const LibraryEntry& entry : library.file_->scenarios()) {
        library.scenarios_.push_back(
            {QString::fromStdString(entry.id),
             {QString::fromStdString(entry.name), QString::fromStdString(entry.description), toList(entry.tags)},
             nullptr,
             nullptr,
             entry.revision,
             QString::fromStdString(entry.parent)});
        library.stored_.insert(entry.id);
    }
    return library;
}

int OpenLibrary::indexOf(const QString& id) const {
    const auto found = std::ranges::find(scenarios_, id, &OpenScenario::id);
    return found == scenarios_.end() ? -1 : static_cast<int>(found - scenarios_.begin());
}

std::shared_ptr<const Scenario> OpenLibrary::read(int index) {
    OpenScenario& entry = scenarios_[static_cast<std::size_t>(index)];
    if (!entry.scenario) {
        StoredScenario stored = file_->load(entry.id.toStdString());
        entry.scenario = entry.saved = std::make_shared<const Scenario>(std::move(stored.scenario));
        entry.revision = stored.revision;
        entry.properties = propertiesOf(*entry.scenario);
    }
    return entry.scenario;
}

int OpenLibrary::nearestRead(int index) const {
    for (int distance = 0; distance < size(); ++distance) {
        for (const int place : {index + distance, index - distance}) {
            if (place >= 0 && place < size() && at(place).scenario)
                return place;
        }
    }
    return 0;
}

void OpenLibrary::replace(int index, std::shared_ptr<const Scenario> scenario) {
    OpenScenario& entry = scenarios_[static_cast<std::size_t>(index)];
    entry.properties = propertiesOf(*scenario);
    entry.scenario = std::move(scenario);
}

void OpenLibrary::insert(int index, OpenScenario scenario) {
    scenarios_.insert(scenarios_.begin() + index, std::move(scenario));
}

OpenScenario OpenLibrary::take(int index) {
    // Once the file has lost it, an undo can bring back only what was read.
    read(index);
    OpenScenario taken = std::move(scenarios_[static_cast<std::size_t>(index)]);
    scenarios_.erase(scenarios_.begin() + index);
    return taken;
}

LibraryChanges OpenLibrary::changesFor(const Library& file) const {
    const auto inFile = revisionsIn(file);
    LibraryChanges changes;
    std::unordered_set<std::string> removed(stored_);
    for (const OpenScenario& entry : scenarios_) {
        const std::string id = entry.id.toStdString();
        removed.erase(id);
        // What another program removed comes back only where it was edited here.
        if (!inFile.contains(id) && (isEdited(entry) || !stored_.contains(id)))
            changes.added.push_back({*entry.scenario, entry.parent.toStdString()});
        else if (isEdited(entry))
            changes.changed.push_back({*entry.scenario, entry.revision});
    }
    changes.removed.assign(removed.begin(), removed.end());
    return changes;
}

void OpenLibrary::saveTo(Library& file) {
    const LibraryChanges changes = changesFor(file);
    const std::vector<int> revisions = file.apply(changes);
    for (const LibraryChanges::Added& added : changes.added)
        scenarios_[static_cast<std::size_t>(indexOf(QString::fromStdString(added.scenario.id)))].revision = 1;
    for (std::size_t i = 0; i < revisions.size(); ++i) {
        const auto id = QString::fromStdString(changes.changed[i].scenario.id);
        scenarios_[static_cast<std::size_t>(indexOf(id))].revision = revisions[i];
    }
}

void OpenLibrary::settle() {
    stored_.clear();
    for (OpenScenario& entry : scenarios_) {
        entry.saved = entry.scenario;
        stored_.insert(entry.id.toStdString());
    }
}

void OpenLibrary::save() {
    saveTo(*file_);
    settle();
}

void OpenLibrary::saveAs(const QString& path) {
    const QTemporaryDir folder;
    const QString draft = folder.filePath("library.headroom");
    if (file_)
        file_->copyTo(draft);
    else
        Library::create(draft);
    // Revisions are noted in a copy, so that a failure leaves this library as it was.
    OpenLibrary next;
    next.scenarios_ = scenarios_;
    next.stored_ = stored_;
    {
        Library file = Library::open(draft);
        // In the new file what is open here stands above what another program saved in the old one.
        next.holdAgainst(file);
        next.saveTo(file);
        file.copyTo(path);
    }
    next.file_ = Library::open(path);
    next.settle();
    *this = std::move(next);
}

QStringList OpenLibrary::conflicts() const {
    QStringList names;
    if (!file_)
        return names;
    const auto revisions = revisionsIn(*file_);
    for (const OpenScenario& entry : scenarios_) {
        const auto stored = revisions.find(entry.id.toStdString());
        if (isEdited(entry) && stored != revisions.end() && stored->second != entry.revision)
            names << entry.properties.name;
    }
    return names;
}

void OpenLibrary::acceptConflicts() {
    holdAgainst(*file_);
}

void OpenLibrary::holdAgainst(const Library& file) {
    const auto revisions = revisionsIn(file);
    for (OpenScenario& entry : scenarios_) {
        const auto stored = revisions.find(entry.id.toStdString());
        if (isEdited(entry) && stored != revisions.end())
            entry.revision = stored->second;
    }
}

} // namespace headroom
