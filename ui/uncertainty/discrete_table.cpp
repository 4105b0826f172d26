#include "uncertainty/discrete_table.h"

#include "numbers.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace headroom {

namespace {

enum Column { valueColumn, weightColumn, shareColumn, columns };

} // namespace

DiscreteTable::DiscreteTable(const QString& writtenUnit, QWidget* parent)
    : TypedCells(0, columns, parent)
    , unit_(writtenUnit) {
    setAccessibleName(tr("Values and weights"));
    setHorizontalHeaderLabels({tr("Value"), tr("Weight"), tr("Of futures")});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(26);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setFont(numberFont(font()));
    connect(this, &QTableWidget::itemChanged, this, [this] {
        showShares();
        emit edited();
    });
}

void DiscreteTable::setCell(int row, int column, const QString& text) {
    auto* cell = new QTableWidgetItem(text);
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (column == shareColumn)
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    setItem(row, column, cell);
}

void DiscreteTable::appendRow() {
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columns; ++column)
        setCell(row, column, {});
}

void DiscreteTable::setDistribution(const Distribution& distribution) {
    const QSignalBlocker quiet(this);
    setRowCount(0);
    for (std::size_t i = 0; i < distribution.values.size(); ++i) {
        const int row = rowCount();
        appendRow();
        setCell(row, valueColumn, exactNumber(distribution.values[i], unit_, locale()));
        setCell(row, weightColumn, exactNumber(distribution.weights[i], plainUnit, locale()));
    }
    showShares();
    if (rowCount() > 0)
        setCurrentCell(0, valueColumn);
}

std::optional<double> DiscreteTable::number(int row, int column) const {
    return parseNumber(item(row, column)->text().trimmed(), column == valueColumn ? unit_ : plainUnit, locale());
}

void DiscreteTable::showShares() {
    const QSignalBlocker quiet(this);
    double total = 0;
    for (int row = 0; row < rowCount(); ++row)
        total += number(row, weightColumn).value_or(0);
    for (int row = 0; row < rowCount(); ++row) {
        const auto weight = number(row, weightColumn);
        const bool known = weight && *weight >= 0 && total > 0;
        item(row, shareColumn)->setText(known ? compactNumber(*weight / total, u"fraction", locale()) : QString());
        item(row, shareColumn)->setForeground(themeOf(palette()).mutedText);
    }
}

QString DiscreteTable::refusal() const {
    for (int row = 0; row < rowCount(); ++row) {
        for (const int column : {valueColumn, weightColumn}) {
            if (!number(row, column))
                return tr("“%1” in row %2 is no number: write it as in %3.")
                    .arg(item(row, column)->text().trimmed())
                    .arg(row + 1)
                    .arg(compactNumber(1, column == valueColumn ? unit_ : plainUnit, locale()));
        }
    }
    return {};
}

bool DiscreteTable::read(Distribution& distribution) const {
    if (!refusal().isEmpty())
        return false;
    distribution.values.clear();
    distribution.weights.clear();
    for (int row = 0; row < rowCount(); ++row) {
        distribution.values.push_back(*number(row, valueColumn));
        distribution.weights.push_back(*number(row, weightColumn));
    }
    return true;
}

void DiscreteTable::addValue() {
    {
        const QSignalBlocker quiet(this);
        appendRow();
        setCell(rowCount() - 1, weightColumn, exactNumber(1, plainUnit, locale()));
        showShares();
    }
    setCurrentCell(rowCount() - 1, valueColumn);
    emit edited();
    setFocus();
    editItem(currentItem());
}

void DiscreteTable::removeSelected() {
    std::set<int, std::greater<>> rows;
    for (const QModelIndex& index : selectedIndexes())
        rows.insert(index.row());
    if (rows.empty())
        return;
    {
        const QSignalBlocker quiet(this);
        for (const int row : rows)
            removeRow(row);
        showShares();
    }
    setCurrentCell(std::min(*rows.rbegin(), rowCount() - 1), valueColumn);
    emit edited();
}

bool DiscreteTable::paste(const QString& text) {
    static const QRegularExpression lines("[\r\n]+");
    static const QRegularExpression cells("[\t;]");
    int row = std::max(0, currentRow());
    const QStringList given = text.split(lines, Qt::SkipEmptyParts);
    {
        const QSignalBlocker quiet(this);
        for (const QString& line : given) {
            const QStringList parts = line.split(cells);
            // A line without a number is the heading of the columns.
            if (!parseNumber(parts.first().trimmed(), unit_, locale()))
                continue;
            if (row == rowCount())
                appendRow();
            setCell(row, valueColumn, parts.first().trimmed());
            if (parts.size() > 1)
                setCell(row, weightColumn, parts[1].trimmed());
            else if (item(row, weightColumn)->text().isEmpty())
                setCell(row, weightColumn, exactNumber(1, plainUnit, locale()));
            ++row;
        }
        showShares();
    }
    if (row > std::max(0, currentRow()))
        emit edited();
    return row > std::max(0, currentRow());
}

void DiscreteTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste))
        paste(QApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        removeSelected();
    else if (event->key() == Qt::Key_Insert)
        addValue();
    else
        TypedCells::keyPressEvent(event);
}

} // namespace headroom
