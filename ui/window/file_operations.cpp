#include "window/file_operations.h"

#include "document.h"
#include "file_sentence.h"
#include "reference_scenarios.h"
#include "scenario_file.h"
#include "window/dialogs.h"
#include "window/recent_files.h"
#include "window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QStandardPaths>

namespace headroom {

namespace {

bool isJson(const QString& path) {
    return path.endsWith(".json", Qt::CaseInsensitive);
}

/// What reading a scenario from a file came to.
struct ReadScenario {
    std::optional<Scenario> scenario;
    QString failure;
};

ReadScenario readJson(const QString& path) {
    try {
        return {readScenarioFile(path), {}};
    } catch (const ImportError& error) {
        return {std::nullopt, fileSentence(path, error)};
    } catch (const FileError& error) {
        return {std::nullopt, fileSentence(error)};
    }
}

} // namespace

QString libraryName(const Document& document) {
    return document.path().isEmpty() ? FileOperations::tr("Untitled") : QFileInfo(document.path()).fileName();
}

QString fileNameFor(const QString& name) {
    // What some file system cannot have in a name, and dots that would hide the file.
    static const QRegularExpression forbidden(R"([/\\:*?"<>|\x00-\x1f])");
    static const QRegularExpression hiding(R"(^\.+)");
    return QString(name).replace(forbidden, "-").remove(hiding).simplified();
}

bool canOpen(const QString& path) {
    return isJson(path) || path.endsWith(".headroom", Qt::CaseInsensitive);
}

FileOperations::FileOperations(Document& document, Settings& settings, RecentFiles& recent, Dialogs& dialogs,
                               QWidget* window)
    : QObject(window)
    , document_(document)
    , settings_(settings)
    , recent_(recent)
    , dialogs_(dialogs)
    , window_(window) {}

bool FileOperations::mayClose() {
    document_.commitPreview();
    if (!document_.isModified())
        return true;
    const Question question{tr("“%1” has unsaved changes.").arg(libraryName(document_)),
                            tr("They are lost if you do not save them."),
                            {tr("Save"), tr("Discard"), tr("Cancel")},
                            0,
                            2};
    const int answer = dialogs_.ask(window_, question);
    return answer == 1 || (answer == 0 && save());
}

void FileOperations::newFromReference(const std::string& name) {
    if (!mayClose())
        return;
    std::vector<Scenario> scenarios;
    QString chosen;
    for (const std::string& reference : referenceNames()) {
        scenarios.push_back(loadReference(reference));
        if (reference == name)
            chosen = QString::fromStdString(scenarios.back().id);
    }
    document_.openUntitled(std::move(scenarios));
    document_.setCurrentScenario(chosen);
}

void FileOperations::openReferenceLibrary() {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = documents.filePath(tr("Headroom reference scenarios") + ".headroom");
    if (!QFileInfo::exists(path)) {
        documents.mkpath(".");
        if (!finish(attempt([&] { createReferenceLibrary(path); })))
            return;
    }
    openPath(path);
}

void FileOperations::open() {
    const FileChoice choice{tr("Open"),
                            folder(),
                            tr("Libraries and scenarios (*.headroom *.json);;Libraries (*.headroom);;Scenarios as JSON "
                               "(*.json);;All files (*)"),
                            {}};
    if (const auto path = dialogs_.fileToOpen(window_, choice))
        openPath(*path);
}

bool FileOperations::openPath(const QString& path) {
    if (!mayClose())
        return false;
    return isJson(path) ? openJson(path) : openLibrary(path);
}

bool FileOperations::openLibrary(const QString& path) {
    if (!finish(document_.open(path))) {
        if (!QFileInfo::exists(path))
            recent_.remove(path);
        return false;
    }
    remember(document_.path());
    if (!document_.backup().isEmpty())
        dialogs_.tell(window_, tr("%1 was written by an older version and has been brought up to date. The original is "
                                  "kept as %2.")
                                   .arg(libraryName(document_), QFileInfo(document_.backup()).fileName()));
    emit opened(document_.path());
    return true;
}

bool FileOperations::openJson(const QString& path) {
    ReadScenario read = readJson(path);
    if (!read.scenario)
        return finish(read.failure);
    document_.openUntitled({std::move(*read.scenario)});
    settings_.set(Setting::lastFolder, QFileInfo(path).absolutePath());
    return true;
}

void FileOperations::drop(const QString& path) {
    if (isJson(path) && !document_.isEmpty())
        importFrom(path);
    else
        openPath(path);
}

bool FileOperations::save() {
    if (document_.path().isEmpty() || !document_.isWritable())
        return saveAs();
    document_.commitPreview();
    switch (askAboutConflicts()) {
    case Conflicts::none:
        return finish(document_.save());
    case Conflicts::elsewhere:
        return saveAs();
    case Conflicts::stay:
        break;
    }
    return false;
}

FileOperations::Conflicts FileOperations::askAboutConflicts() {
    const QStringList names = document_.conflicts();
    if (names.isEmpty())
        return Conflicts::none;
    const Question question{tr("Another program has saved %1 in %2 since you opened it.")
                                .arg(window_->locale().createSeparatedList(names), libraryName(document_)),
                            tr("Saving replaces what it wrote. To keep both, save your library under another name."),
                            {tr("Save under another name…"), tr("Replace"), tr("Cancel")},
                            0,
                            2};
    switch (dialogs_.ask(window_, question)) {
    case 0:
        return Conflicts::elsewhere;
    case 1:
        document_.acceptConflicts();
        return Conflicts::none;
    default:
        return Conflicts::stay;
    }
}

bool FileOperations::saveAs() {
    const QString name = document_.path().isEmpty() ? fileNameFor(document_.scenarioName(document_.currentId()))
                                                    : QFileInfo(document_.path()).completeBaseName();
    const FileChoice choice{tr("Save as"), QDir(folder()).filePath(name + ".headroom"), tr("Libraries (*.headroom)"),
                            QStringLiteral("headroom")};
    const auto path = fileToSave(choice);
    if (!path || !finish(document_.saveAs(*path)))
        return false;
    remember(document_.path());
    return true;
}

/// The ending decides how a file is opened again, so another one than that of its kind only stands before it.
std::optional<QString> FileOperations::fileToSave(const FileChoice& choice) {
    const auto chosen = dialogs_.fileToSave(window_, choice);
    const QString ending = '.' + choice.suffix;
    if (!chosen || chosen->endsWith(ending, Qt::CaseInsensitive))
        return chosen;
    const QString path = *chosen + ending;
    if (!QFileInfo::exists(path))
        return path;
    const Question question{
        tr("“%1” exists already.").arg(QFileInfo(path).fileName()),
        tr("The name you gave gets the ending %1. Replacing the file loses what is in it.").arg(ending),
        {tr("Replace"), tr("Cancel")},
        1,
        1};
    return dialogs_.ask(window_, question) == 0 ? std::optional(path) : std::nullopt;
}

void FileOperations::close() {
    if (!mayClose())
        return;
    document_.close();
    settings_.set(Setting::lastFile, QString());
}

void FileOperations::importJson() {
    const FileChoice choice{tr("Import a scenario"), folder(), tr("Scenarios as JSON (*.json)"), {}};
    if (const auto path = dialogs_.fileToOpen(window_, choice))
        importFrom(*path);
}

bool FileOperations::importFrom(const QString& path) {
    ReadScenario read = readJson(path);
    if (!read.scenario)
        return finish(read.failure);
    Scenario& scenario = *read.scenario;
    const QString id = QString::fromStdString(scenario.id);
    if (document_.scenarioIds().contains(id)) {
        const Question question{tr("The library already has this scenario, as “%1”.").arg(document_.scenarioName(id)),
                                tr("It can take the place of that one, or stand beside it as a copy."),
                                {tr("Replace"), tr("Add as a copy"), tr("Cancel")},
                                0,
                                2};
        const int answer = dialogs_.ask(window_, question);
        if (answer == 2)
            return false;
        if (answer == 1)
            scenario.id = newScenarioId();
    }
    document_.addScenario(scenario);
    settings_.set(Setting::lastFolder, QFileInfo(path).absolutePath());
    return true;
}

void FileOperations::exportJson() {
    const QString name = fileNameFor(document_.scenarioName(document_.currentId()));
    const FileChoice choice{tr("Export the scenario"), QDir(folder()).filePath(name + ".json"),
                            tr("Scenarios as JSON (*.json)"), QStringLiteral("json")};
    document_.commitPreview();
    if (const auto path = fileToSave(choice))
        finish(attempt([&] { writeScenarioFile(*path, document_.scenario()); }));
}

void FileOperations::checkChangedElsewhere() {
    // The question itself takes the focus from the window and gives it back.
    if (asking_ || document_.path().isEmpty() || !document_.changedElsewhere())
        return;
    const QScopedValueRollback asking(asking_, true);
    const QString loss = document_.isModified() ? tr("Your unsaved changes are lost if you read it again.")
                                                : tr("Nothing of yours is lost if you read it again.");
    const Question question{tr("Another program has changed %1.").arg(libraryName(document_)),
                            loss,
                            {tr("Read again"), tr("Keep what is open")},
                            document_.isModified() ? 1 : 0,
                            1};
    if (dialogs_.ask(window_, question) == 0) {
        const QString shown = document_.currentId();
        if (finish(document_.open(document_.path())))
            document_.setCurrentScenario(shown);
    }
}

bool FileOperations::finish(const std::optional<QString>& failure) {
    if (failure)
        dialogs_.tell(window_, *failure);
    return !failure;
}

void FileOperations::remember(const QString& path) {
    recent_.add(path);
    settings_.set(Setting::lastFile, path);
    settings_.set(Setting::lastFolder, QFileInfo(path).absolutePath());
}

QString FileOperations::folder() const {
    return settings_.value(Setting::lastFolder).toString();
}

} // namespace headroom
