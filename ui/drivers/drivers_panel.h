#pragma once

#include "drivers/driver.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace headroom {

class Document;
class DriverList;
class FilterChip;

/// The drivers of the scenario: a search, a few filters, and the list. Without a search it lists what somebody thought
/// about moving (a range or a distribution of its own) and what differs from the baseline; a search and the filters
/// look through everything.
class DriversPanel : public QWidget {
    Q_OBJECT

  public:
    explicit DriversPanel(Document& document, QWidget* parent = nullptr);
    ~DriversPanel() override;

    DriverList* list() const { return list_; }
    QLineEdit* searchField() const { return search_; }
    FilterChip* allChip() const { return all_; }
    FilterChip* changedChip() const { return changed_; }
    FilterChip* uncertainChip() const { return uncertain_; }
    FilterChip* assumptionsChip() const { return assumptions_; }
    /// What stands in the place of an empty list.
    QString emptyText() const;

    /// Scrolls to a quantity, or the first one of a field, and focuses its slider; false where there is none.
    bool showQuantity(const QString& key);
    void focusSearch();

    /// Which groups are closed and whether all quantities are listed, for the next start of the program.
    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

  signals:
    void sourceRequested(const QString& sourceId);
    /// The person wants to see and change what is believed about a quantity.
    void distributionRequested(const QString& key);

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildHead();
    void buildList();
    void addShortcuts();
    void connectDocument();
    void retranslate();
    /// Other quantities: all rows anew, at the same place.
    void rebuild();
    void filter();
    bool passesChips(const Driver& driver) const;
    bool isFiltered() const;
    /// The chip that hides most, or the one that lists all.
    FilterChip* filterInForce() const;
    void refreshRows(const QString& keyOrField);
    /// After an edit of a field: lists anew where a quantity became uncertain or certain.
    void followField(const QString& fieldKey);
    void showVisibleRows();
    void focusFirstRow();
    /// The quantity whose row has the focus of the window; empty where that is elsewhere.
    QString keyInFocus() const;
    /// Focuses a quantity's row or, where it is not listed any more, the one before it; else the filter that hides it:
    /// in the search Ctrl+Z would take back what was typed there.
    void focusNear(const QString& key);
    int indexOf(const QString& key) const;

    Document& document_;
    QLineEdit* search_ = nullptr;
    FilterChip* all_ = nullptr;
    FilterChip* changed_ = nullptr;
    FilterChip* uncertain_ = nullptr;
    FilterChip* assumptions_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    DriverList* list_ = nullptr;
    QLabel* empty_ = nullptr;
};

} // namespace headroom
