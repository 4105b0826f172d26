#pragma once

#include "scenario.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace headroom {

/// What a person says about a scenario, apart from its fields.
struct ScenarioProperties {
    QString name;
    QString description;
    QStringList tags;
    bool operator==(const ScenarioProperties&) const = default;
};

/// The open library: its scenarios, the one being edited, what it is compared with, and the undo stack through which
/// every edit goes. Lives on the thread of the window and computes nothing.
///
/// Scenarios are immutable and shared: an edit makes a new one in the place of the old, so that a run on another thread
/// keeps what it was given. A reference from `scenario()` is good until the next edit.
class Document : public QObject {
    Q_OBJECT

  public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    // The library.

    /// Nothing is open: `scenario()` is an empty one.
    bool isEmpty() const { return entries_.empty(); }
    /// Opens scenarios that are in no file yet; the first one is edited.
    void openUntitled(std::vector<Scenario> scenarios);
    /// Closes the library without asking.
    void close();
    bool isModified() const { return !undoStack_.isClean(); }

    /// Ids in the order of the library.
    QStringList scenarioIds() const;
    /// Null where there is none such.
    const Scenario* scenarioById(const QString& id) const;
    QString currentId() const;
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
    void setBaselineScenario(const QString& id);
    /// The value in the running gesture, else the committed or the default one; NaN where there is none.
    double shownValue(const QString& key) const;

    QUndoStack* undoStack() { return &undoStack_; }

    // A gesture: many previews, then one commit, which is one undo step, or a cancel.

    /// Shows a value without editing the scenario. Begins a gesture; one that runs for another key is committed first.
    void previewQuantity(const QString& key, double value);
    /// No undo step where nothing changed; does nothing outside a gesture.
    void commitPreview();
    void cancelPreview();
    bool inGesture() const { return !previewKey_.isEmpty(); }
    QString previewKey() const { return previewKey_; }

    // Edits: each is one undo step at once, and none where nothing changes.

    /// Writes the field from its default where it was left out.
    void setQuantity(const QString& key, double value);
    /// To the baseline's value; where the baseline has none, back to the field's default.
    void resetQuantity(const QString& key);
    /// Nothing erases the field.
    void setField(const QString& fieldKey, std::optional<FieldValue> value);
    void setScenarioProperties(const QString& id, const ScenarioProperties& properties);
    ScenarioProperties scenarioProperties(const QString& id) const;

    /// Adds a scenario and shows it; one whose id the library has replaces that one, which keeps its place.
    void addScenario(const Scenario& scenario, const QString& undoText);
    /// A copy with a new id behind the original, which is then shown; returns its id.
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
    /// Another scenario, or other quantities in it: panels are built anew.
    void scenarioReplaced();
    void baselineChanged();
    /// Axes freeze between these two.
    void gestureStarted();
    void gestureEnded();
    /// Scenarios were added, removed, renamed, or another one is current.
    void scenariosChanged();
    void modifiedChanged(bool modified);

  private:
    struct Entry {
        std::shared_ptr<const Scenario> scenario;
        /// As last saved or opened, or as it was made.
        std::shared_ptr<const Scenario> saved;
    };
    /// An entry on its way in or out of the library.
    struct Placed {
        int index = 0;
        std::optional<Entry> entry;
    };

    int indexOf(const QString& id) const;
    const Entry* current() const;
    void reset(std::vector<Entry> entries);
    void pushField(const QString& fieldKey, std::optional<FieldValue> value, const QString& undoText);
    std::optional<FieldValue> resetField(const QuantityPlace& place, const std::optional<FieldValue>& ours) const;
    void pushEntry(Placed placed, const QString& undoText);
    void exchangeField(const QString& id, const QString& fieldKey, std::optional<FieldValue>& value);
    void exchangeProperties(const QString& id, ScenarioProperties& properties);
    void exchangeEntry(Placed& placed);
    void exchangeScenario(std::shared_ptr<const Scenario>& scenario);
    /// Leads the person to the scenario an undone or redone edit belongs to.
    void show(int index);
    void announceScenarios();
    void announceField(const QString& fieldKey, const std::optional<FieldValue>& before,
                       const std::optional<FieldValue>& after);
    QString undoTextFor(const QString& fieldKey) const;

    std::vector<Entry> entries_;
    int current_ = -1;
    QString baselineId_;
    QUndoStack undoStack_;
    QString previewKey_;
    double previewValue_ = 0;
};

} // namespace headroom
