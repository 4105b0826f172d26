#pragma once

#include <QObject>
#include <QStringList>

#include <optional>

namespace headroom {

class Dialogs;
class Document;
class RecentFiles;
struct FileChoice;
class Settings;

/// What the File menu does to the document: it asks what must be asked, then acts, and says in one sentence what
/// failed.
class FileOperations : public QObject {
    Q_OBJECT

  public:
    /// All must outlive this; `window` is what dialogs stand before.
    FileOperations(Document& document, Settings& settings, RecentFiles& recent, Dialogs& dialogs, QWidget* window);

    /// Whether the document may be closed: nothing is unsaved, or the person saved or discarded it.
    bool mayClose();

    /// Opens the reference scenarios as a library without a file, on the one of this name.
    void newFromReference(const std::string& name);
    /// Opens the person's own copy of the reference library in the documents folder; it is made where there is none.
    void openReferenceLibrary();
    void open();
    /// A library, or a scenario as JSON, which becomes a library without a file.
    bool openPath(const QString& path);
    /// A library is opened, a scenario as JSON is imported into the open library.
    void drop(const QString& path);
    bool save();
    bool saveAs();
    void close();
    void importJson();
    void exportJson();
    /// Asks whether to read the library again where another program has written to it.
    void checkChangedElsewhere();

  signals:
    /// A library was opened from a file.
    void opened(const QString& path);

  private:
    /// What a save does about scenarios that another program has saved meanwhile.
    enum class Conflicts { none, elsewhere, stay };

    bool openLibrary(const QString& path);
    bool openJson(const QString& path);
    bool importFrom(const QString& path);
    std::optional<QString> fileToSave(const FileChoice& choice);
    Conflicts askAboutConflicts();
    bool finish(const std::optional<QString>& failure);
    void remember(const QString& path);
    QString folder() const;

    Document& document_;
    Settings& settings_;
    RecentFiles& recent_;
    Dialogs& dialogs_;
    QWidget* window_;
    bool asking_ = false;
};

/// The name under which people know the open library: that of its file, or "Untitled".
QString libraryName(const Document& document);

/// A file name, without an ending, made of a scenario's name.
QString fileNameFor(const QString& name);

/// Whether the window can open a file of this name.
bool canOpen(const QString& path);

} // namespace headroom
