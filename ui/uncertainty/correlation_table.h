#pragma once

#include "drivers/driver.h"

#include <QAbstractTableModel>

#include <set>

namespace headroom {

/// How to make correlations possible: the pairs that clash, by their places, and the whole percentage to which their
/// ranks have to be weakened.
struct Weakening {
    std::vector<std::size_t> pairs;
    int percentage = 0;
    double factor() const { return percentage / 100.0; }
};

/// The rank correlations of a scenario as a symmetric matrix, edited cell by cell: what is written above the diagonal
/// stands below it too. A rank of 0 is no correlation.
class CorrelationTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    /// Cells of pairs that together make the matrix impossible.
    static constexpr int impossibleRole = Qt::UserRole;
    /// How wide the names before the rows may be, in pixels.
    static constexpr int namesWidth = 380;
    /// The rank as a number.
    static constexpr int rankRole = Qt::UserRole + 1;

    explicit CorrelationTable(const Scenario& scenario, QObject* parent = nullptr);

    /// As a scenario holds them: those that were there in their order, then the new ones.
    std::vector<Correlation> correlations() const;
    const std::vector<std::string>& keys() const { return keys_; }
    void add(const std::string& key);
    /// The quantity of this row, with all its correlations.
    void remove(int row);
    /// The least that makes the correlations possible, of as few pairs as that takes; nothing where they are.
    std::optional<Weakening> weakening() const;
    void weaken(const Weakening& weakening);
    /// Places in `correlations()`.
    void markImpossible(const std::vector<std::size_t>& pairs);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  signals:
    void edited();

  private:
    using Pair = std::pair<std::string, std::string>;
    static Pair pairOf(const std::string& a, const std::string& b) { return std::minmax(a, b); }
    double rank(int row, int column) const;
    QString cellText(int row, int column, bool exact) const;
    /// Null for a key that the scenario has no quantity of.
    const Driver* driverOf(int section) const;
    QString nameOf(int section) const;
    QString rowName(int section) const;
    std::vector<Correlation> weakened(const Weakening& weakening) const;
    /// The largest percentage at which these pairs let numbers have the ranks; 0 where none does.
    int possiblePercentage(const std::vector<std::size_t>& pairs) const;

    std::vector<Driver> drivers_;
    std::vector<std::string> keys_;
    /// In the order of the file; each pair once.
    std::vector<Correlation> ranks_;
    std::set<Pair> impossible_;
};

} // namespace headroom
