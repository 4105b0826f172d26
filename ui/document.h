#pragma once

#include "open_library.h"

#include <QObject>
#include <QUndoStack>

namespace headroom {

/// The open library: its scenarios, the one being edited, what it is compared with, and the undo stack through which
/// every edit goes. Lives on the thread of the window and computes nothing.
///
/// Scenarios are immutable and shared: an edit puts a new one in the place of the old, so that a run on another thread
/// keeps what it was given. A reference from `scenario()` is good until the next edit.
class Document : public QObject {
    Q_OBJECT

  public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    // The library and its file. What fails returns one sentence, and all is as it was.

    /// Nothing is open: `scenario()` is an empty one.
    bool isEmpty() const { return library_.size() == 0; }
    /// Opens scenarios that are in no file yet; the first one is edited.
    void openUntitled(std::vector<Scenario> scenarios);
    std::optional<QString> open(const QString& path);
    /// Into the file it was opened from.
    std::optional<QString> save();
    /// Into another file, which is replaced as a whole and from then on the library's.
    std::optional<QString> saveAs(const QString& path);
    /// Closes the library without asking.
    void close();
    /// Empty where the library is in no file yet.
    QString path() const { return library_.path(); }
    bool isWritable() const { return library_.isWritable(); }
    /// Where opening kept the original of a file that it had to migrate; empty otherwise.
    QString backup() const { return library_.backup(); }
    bool isModified() const { return !undoStack_.isClean(); }

    /// Whether another program has written to the file since this was last asked. False where that cannot be seen.
    bool changedElsewhere();
    /// Names of scenarios edited here that another program has saved meanwhile: a save would write over them.
    QStringList conflicts() const;
    /// Lets the next save write over them.
    void acceptConflicts();

    // The scenarios of the library.

    int scenarioCount() const { return library_.size(); }
    QString scenarioId(int index) const { return library_.at(index).id; }
    QString scenarioName(int index) const { return library_.at(index).properties.name; }
    /// In the order of the library.
    QStringList scenarioIds() const;
    ScenarioProperties scenarioProperties(const QString& id) const;
    QString scenarioName(const QString& id) const { return scenarioProperties(id).name; }
    /// Reads it from the file where it was not yet looked at; null and `failed` where that does not work.
    std::shared_ptr<const Scenario> readScenario(const QString& id);
    QString currentId() const;
    /// -1 where nothing is open.
    int currentIndex() const { return current_; }
    /// Shows another scenario of the library. No edit, hence no undo step.
    void setCurrentScenario(const QString& id);

    // The scenario being edited.

    const Scenario& scenario() const { return *shared(); }
    std::shared_ptr<const Scenario> shared() const;
    /// What ghost lines, ticks and dots compare with; null when nothing is open.
    const Scenario* baseline() const { return sharedBaseline().get(); }
    std::shared_ptr<const Scenario> sharedBaseline() const;
    /// The scenario chosen to compare with; empty for the current one as it was last saved or opened.
    QString baselineId() const;
    /// Its place in the library; -1 for the own past.
    int baselineIndex() const;
    void setBaselineScenario(const QString& id);
    /// The value in the running gesture, else the committed or the default one; NaN where there is none.
    double shownValue(const QString& key) const;

    QUndoStack* undoStack() { return &undoStack_; }
    /// What is under way becomes an edit first.
    void undo();
    void redo();

    // A draft: what an editor that is open would make of the scenario. Runs show it; nothing is edited.

    /// The draft, else the scenario being edited.
    std::shared_ptr<const Scenario> sharedDraft() const { return draft_ ? draft_ : shared(); }
    void showDraft(Scenario draft);
    void dropDraft();
    bool hasDraft() const { return draft_ != nullptr; }

    // A gesture: many previews, then one commit, which is one undo step, or a cancel.

    /// Shows a value without editing the scenario. Begins a gesture; one that runs for another key is committed first.
    void previewQuantity(const QString& key, double value);
    /// Ends a gesture with an edit, and has whoever holds a typed value enter it. No undo step where nothing changed.
    void commitPreview();
    void cancelPreview();
    bool inGesture() const { return !previewKey_.isEmpty(); }
    QString previewKey() const { return previewKey_; }

    // Edits: each is one undo step at once, and none where nothing changes.

    /// Writes the field from its default where it was left out.
    void setQuantity(const QString& key, double value);
    /// To the baseline's value and distribution; where the baseline has none, back to the field's default.
    void resetQuantity(const QString& key);
    /// Nothing erases the field.
    void setField(const QString& fieldKey, std::optional<FieldValue> value);
    /// Puts an edited copy of the scenario into its place: any number of fields, events, correlations, the sampling.
    /// `undoText` completes "Undo ...".
    void edit(const QString& undoText, Scenario edited);
    void setScenarioProperties(const QString& id, const ScenarioProperties& properties);
    /// Adds a scenario and shows it; one whose id the library has takes that one's place.
    void addScenario(const Scenario& scenario);
    /// A copy with a new id, which is then shown; returns its id, or nothing and `failed`.
    QString duplicateScenario(const QString& id, const QString& name);
    /// Does nothing to the last scenario of a library.
    void deleteScenario(const QString& id);

  signals:
    /// While the hand moves: only this value changed.
    void previewChanged(const QString& key, double value);
    /// A quantity was set, undone or redone.
    void quantityChanged(const QString& key);
    /// After every edit of a field, its undo and redo, whatever in it changed.
    void fieldChanged(const QString& fieldKey);
    /// How an ensemble is drawn is another: its correlations or its sampling.
    void ensembleChanged();
    /// A draft is shown, another one, or none any more.
    void draftChanged();
    /// Another scenario, or other quantities in it: panels are built anew.
    void scenarioReplaced();
    void baselineChanged();
    /// Whoever holds a value that is typed and not entered enters it now.
    void entriesWanted();
    /// Axes freeze between these two.
    void gestureStarted();
    void gestureEnded();
    /// Scenarios were added, removed, renamed, or another one is current.
    void scenariosChanged();
    void modifiedChanged(bool modified);
    /// The library was opened, closed or saved: its path or saved state is another.
    void fileChanged();
    /// One sentence about a file that could not be read.
    void failed(const QString& sentence);

  private:
    /// A scenario on its way into the library (it holds one) or out of it.
    struct Placed {
        int index = 0;
        std::optional<OpenScenario> scenario;
        /// The scenario that was shown before this one came.
        QString shownBefore;
    };

    void take(OpenLibrary library);
    void settle();
    /// Leads the person to the scenario that an undone or redone edit belongs to.
    void show(int index);
    void announceScenarios();

    void pushField(const QString& fieldKey, std::optional<FieldValue> value);
    std::optional<FieldValue> resetField(const QuantityPlace& place, const std::optional<FieldValue>& ours) const;
    void announceField(const QString& fieldKey, const std::optional<FieldValue>& before,
                       const std::optional<FieldValue>& after);
    void pushPlaced(Placed placed, const QString& undoText);
    void exchangeField(const QString& id, const QString& fieldKey, std::optional<FieldValue>& value);
    void exchangeProperties(const QString& id, ScenarioProperties& properties);
    void exchangePlaced(Placed& placed);
    void exchangeScenario(std::shared_ptr<const Scenario>& scenario);
    void exchangeEdited(const QString& id, std::shared_ptr<const Scenario>& edited);
    void announceDifference(const Scenario& before, const Scenario& after);

    OpenLibrary library_;
    int current_ = -1;
    QString baselineId_;
    QUndoStack undoStack_;
    QString previewKey_;
    double previewValue_ = 0;
    std::shared_ptr<const Scenario> draft_;
};

} // namespace headroom
