#include "uncertainty/correlation_table.h"

#include "numbers.h"
#include "uncertainty/correlation_matrix.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace headroom {

namespace {

bool joins(const Correlation& correlation, const std::string& a, const std::string& b) {
    return (correlation.first == a && correlation.second == b) || (correlation.first == b && correlation.second == a);
}

} // namespace

CorrelationTable::CorrelationTable(const Scenario& scenario, QObject* parent)
    : QAbstractTableModel(parent)
    , drivers_(listDrivers(scenario, QLocale())) {
    for (const Correlation& correlation : scenario.correlations) {
        for (const auto& key : {correlation.first, correlation.second}) {
            if (std::ranges::find(keys_, key) == keys_.end())
                keys_.push_back(key);
        }
        const auto twice = std::ranges::find_if(
            ranks_, [&](const auto& before) { return joins(before, correlation.first, correlation.second); });
        if (correlation.first != correlation.second && twice == ranks_.end())
            ranks_.push_back(correlation);
    }
}

std::vector<Correlation> CorrelationTable::correlations() const {
    return ranks_;
}

void CorrelationTable::add(const std::string& key) {
    if (std::ranges::find(keys_, key) != keys_.end())
        return;
    beginResetModel();
    keys_.push_back(key);
    endResetModel();
    emit edited();
}

void CorrelationTable::remove(int row) {
    if (row < 0 || row >= rowCount())
        return;
    const std::string key = keys_[static_cast<std::size_t>(row)];
    beginResetModel();
    std::erase_if(ranks_, [&](const auto& rank) { return rank.first == key || rank.second == key; });
    keys_.erase(keys_.begin() + row);
    endResetModel();
    emit edited();
}

std::vector<Correlation> CorrelationTable::weakened(const Weakening& weakening) const {
    std::vector<Correlation> weaker = ranks_;
    // Numbers that a person would have typed, and none stronger than asked.
    for (const std::size_t pair : weakening.pairs)
        weaker[pair].rank = std::trunc(weaker[pair].rank * weakening.percentage) / 100;
    return weaker;
}

void CorrelationTable::weaken(const Weakening& weakening) {
    beginResetModel();
    ranks_ = weakened(weakening);
    endResetModel();
    emit edited();
}

int CorrelationTable::possiblePercentage(const std::vector<std::size_t>& pairs) const {
    int possible = 0;
    for (int tooMuch = 100; tooMuch - possible > 1;) {
        const int middle = (possible + tooMuch) / 2;
        (impossible(weakened({pairs, middle})) ? tooMuch : possible) = middle;
    }
    return possible;
}

std::optional<Weakening> CorrelationTable::weakening() const {
    if (!impossible(ranks_))
        return std::nullopt;
    Weakening found;
    // Pairs that clash by themselves come one group after another; those already weakened to nothing are in none.
    while (const auto clash = impossible(weakened({found.pairs, 0}))) {
        std::vector<std::size_t> more;
        std::ranges::set_union(found.pairs, clash->pairs, std::back_inserter(more));
        if (more == found.pairs)
            break;
        found.pairs = std::move(more);
    }
    found.percentage = possiblePercentage(found.pairs);
    if (found.percentage > 0)
        return found;
    found.pairs.resize(ranks_.size());
    std::iota(found.pairs.begin(), found.pairs.end(), 0);
    return Weakening{found.pairs, possiblePercentage(found.pairs)};
}

void CorrelationTable::markImpossible(const std::vector<std::size_t>& pairs) {
    impossible_.clear();
    for (const std::size_t place : pairs)
        impossible_.insert(pairOf(ranks_[place].first, ranks_[place].second));
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {impossibleRole});
}

int CorrelationTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(keys_.size());
}

int CorrelationTable::columnCount(const QModelIndex& parent) const {
    return rowCount(parent);
}

double CorrelationTable::rank(int row, int column) const {
    if (row == column)
        return 1;
    const auto& a = keys_[static_cast<std::size_t>(row)];
    const auto& b = keys_[static_cast<std::size_t>(column)];
    const auto found = std::ranges::find_if(ranks_, [&](const auto& correlation) { return joins(correlation, a, b); });
    return found == ranks_.end() ? 0 : found->rank;
}

const Driver* CorrelationTable::driverOf(int section) const {
    const QString key = QString::fromStdString(keys_[static_cast<std::size_t>(section)]);
    const auto found = std::ranges::find(drivers_, key, &Driver::key);
    return found == drivers_.end() ? nullptr : &*found;
}

QString CorrelationTable::nameOf(int section) const {
    const Driver* driver = driverOf(section);
    return driver ? driver->fullLabel : QString::fromStdString(keys_[static_cast<std::size_t>(section)]);
}

QString CorrelationTable::cellText(int row, int column, bool exact) const {
    const double value = rank(row, column);
    if (exact)
        return exactNumber(value, plainUnit, QLocale());
    return row == column ? QStringLiteral("1") : value == 0 ? QString() : plainNumber(value, 2, QLocale());
}

QVariant CorrelationTable::data(const QModelIndex& index, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(index.row(), index.column(), role == Qt::EditRole);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1 and %2: %3", "two quantities, their rank correlation")
            .arg(nameOf(index.row()), nameOf(index.column()), plainNumber(rank(index.row(), index.column()), 2, {}));
    case impossibleRole:
        return impossible_.contains(
            pairOf(keys_[static_cast<std::size_t>(index.row())], keys_[static_cast<std::size_t>(index.column())]));
    case rankRole:
        return rank(index.row(), index.column());
    default:
        return {};
    }
}

QString CorrelationTable::rowName(int section) const {
    constexpr int padding = 20;
    // The name of the current row is bold.
    QFont bold = QGuiApplication::font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const Driver* driver = driverOf(section);
    QString name = QStringLiteral("%1   ").arg(section + 1);
    QString detail;
    if (driver) {
        name += driver->entity.isEmpty() ? driver->label
                                         : tr("%1: %2", "entity, quantity").arg(driver->entity, driver->label);
        detail = driver->detail.isEmpty() ? QString() : tr(", %1", "the part of a quantity").arg(driver->detail);
    } else {
        name += nameOf(section);
    }
    // What tells a quantity from its siblings stays.
    return metrics.elidedText(name, Qt::ElideRight, namesWidth - padding - metrics.horizontalAdvance(detail)) + detail;
}

QVariant CorrelationTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::ToolTipRole)
        return nameOf(section);
    if (role == Qt::TextAlignmentRole)
        return orientation == Qt::Vertical ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QString::number(section + 1) : rowName(section);
}

Qt::ItemFlags CorrelationTable::flags(const QModelIndex& index) const {
    const auto usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.row() == index.column() ? usual : usual | Qt::ItemIsEditable;
}

bool CorrelationTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString typed = value.toString().trimmed();
    const auto number = typed.isEmpty() ? std::optional(0.0) : parseNumber(typed, plainUnit, QLocale());
    if (role != Qt::EditRole || index.row() == index.column() || !number)
        return false;
    const auto& a = keys_[static_cast<std::size_t>(index.row())];
    const auto& b = keys_[static_cast<std::size_t>(index.column())];
    const auto found = std::ranges::find_if(ranks_, [&](const auto& correlation) { return joins(correlation, a, b); });
    if (found != ranks_.end() && *number == 0)
        ranks_.erase(found);
    else if (found != ranks_.end())
        found->rank = *number;
    else if (*number != 0)
        ranks_.push_back({keys_[static_cast<std::size_t>(std::min(index.row(), index.column()))],
                          keys_[static_cast<std::size_t>(std::max(index.row(), index.column()))], *number});
    const QModelIndex mirrored = this->index(index.column(), index.row());
    emit dataChanged(index, index);
    emit dataChanged(mirrored, mirrored);
    emit edited();
    return true;
}

} // namespace headroom
