#pragma once

#include <QAbstractListModel>

namespace headroom {

class Document;

/// The scenarios of the library by name, to choose from. As those to compare with, the scenario's own past comes first
/// and the scenario itself is left out. Costs the same for one scenario and for ten thousand.
class ScenarioList : public QAbstractListModel {
    Q_OBJECT

  public:
    enum class Purpose { edit, compare };

    ScenarioList(const Document& document, Purpose purpose, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// The scenario of a row; empty for the own past.
    QString idAt(int row) const;
    /// The row of what the document edits, or compares with.
    int chosenRow() const;
    /// Follows a change of the document.
    void refresh();

  private:
    /// The place in the library of what stands in a row.
    int placeOf(int row) const;

    const Document& document_;
    Purpose purpose_;
};

} // namespace headroom
