#include "uncertainty/effects_table.h"

#include "numbers.h"
#include "theme.h"
#include "uncertainty/effect_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace headroom {

namespace {

const QString monthsUnit = QStringLiteral("months");

} // namespace

EffectsTable::EffectsTable(const Scenario& scenario, QWidget* parent)
    : TypedCells(0, columns, parent)
    , targets_(scenario, locale()) {
    setAccessibleName(tr("What the event changes"));
    setHorizontalHeaderLabels({tr("Changes"), tr("Reaches"), tr("How"), tr("Value"), tr("Ramp")});
    horizontalHeaderItem(keyColumn)->setToolTip(
        tr("A quantity or path, found by its words or its key; in a key * stands for any one part."));
    horizontalHeaderItem(rampColumn)->setToolTip(tr("Months until the change is full; 0 is at once."));
    horizontalHeaderItem(reachColumn)->setToolTip(tr("How many quantities and paths it changes."));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(keyColumn, QHeaderView::Stretch);
    setColumnWidth(reachColumn, 72);
    setColumnWidth(valueColumn, 88);
    setColumnWidth(rampColumn, 88);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(28);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setItemDelegate(new EffectDelegate(targets_, this));
    // The line of the grid takes a pixel of it.
    setColumnWidth(operationColumn, EffectDelegate::operationWidth(this) + 1);
    connect(this, &QTableWidget::cellChanged, this, &EffectsTable::takeCell);
}

void EffectsTable::setCell(int row, int column, const QString& text, bool editable) {
    auto* cell = new QTableWidgetItem(text);
    const bool numeric = column == valueColumn || column == rampColumn;
    cell->setTextAlignment((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (!editable) {
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        cell->setForeground(themeOf(palette()).mutedText);
    }
    setItem(row, column, cell);
}

QString EffectsTable::valueUnit(const Effect& effect) const {
    return effect.operation == Effect::Operation::set ? targets_.writtenUnit(QString::fromStdString(effect.key))
                                                      : plainUnit;
}

void EffectsTable::showRow(int row) {
    showTarget(row);
    showNumber(row, valueColumn);
    showNumber(row, rampColumn);
}

void EffectsTable::showTarget(int row) {
    const QSignalBlocker quiet(this);
    const Effect& effect = effects_[static_cast<std::size_t>(row)];
    const QString key = QString::fromStdString(effect.key);
    setCell(row, keyColumn, key, true);
    setCell(row, reachColumn, key.isEmpty() ? QString() : QString::number(targets_.reached(key)), false);
    const QString words = targets_.words(key);
    item(row, keyColumn)->setData(EffectDelegate::wordsRole, words);
    item(row, keyColumn)->setData(Qt::AccessibleTextRole, words);
    item(row, keyColumn)->setToolTip(words == key ? key : words + u'\n' + key);
    item(row, reachColumn)->setToolTip(targets_.names(key));
    setCell(row, operationColumn, operationText(effect.operation), true);
}

void EffectsTable::showNumber(int row, int column) {
    const QSignalBlocker quiet(this);
    const Effect& effect = effects_[static_cast<std::size_t>(row)];
    const bool isValue = column == valueColumn;
    setCell(row, column,
            exactNumber(isValue ? effect.value.value : effect.ramp.value, isValue ? valueUnit(effect) : monthsUnit,
                        locale()),
            true);
}

void EffectsTable::setEffects(const Effects& effects) {
    const QSignalBlocker quiet(this);
    effects_ = effects.effects;
    setRowCount(static_cast<int>(effects_.size()));
    for (int row = 0; row < rowCount(); ++row)
        showRow(row);
    select(0, keyColumn);
}

Effects EffectsTable::effects() const {
    return {effects_};
}

std::optional<double> EffectsTable::number(int row, int column) const {
    const Effect& effect = effects_[static_cast<std::size_t>(row)];
    return parseNumber(item(row, column)->text().trimmed(), column == valueColumn ? valueUnit(effect) : monthsUnit,
                       locale());
}

QString EffectsTable::refusal() const {
    for (int row = 0; row < rowCount(); ++row) {
        for (const int column : {valueColumn, rampColumn}) {
            if (!number(row, column))
                return tr("“%1” in row %2 is no number: write it as in %3.")
                    .arg(item(row, column)->text().trimmed())
                    .arg(row + 1)
                    .arg(compactNumber(
                        1, column == valueColumn ? valueUnit(effects_[static_cast<std::size_t>(row)]) : monthsUnit,
                        locale()));
        }
    }
    return {};
}

void EffectsTable::takeCell(int row, int column) {
    Effect& effect = effects_[static_cast<std::size_t>(row)];
    const QString text = item(row, column)->text().trimmed();
    const auto value = number(row, valueColumn), ramp = number(row, rampColumn);
    if (column == keyColumn)
        effect.key = text.toStdString();
    else if (column == operationColumn)
        effect.operation = operationOfText(text);
    else if (column == valueColumn && value)
        effect.value.value = *value;
    else if (column == rampColumn && ramp)
        effect.ramp.value = *ramp;
    showTarget(row);
    // A number that cannot be read stays as it was typed, to be mended.
    if (value)
        showNumber(row, valueColumn);
    if (ramp)
        showNumber(row, rampColumn);
    emit edited();
}

void EffectsTable::select(int row, int column) {
    if (row >= 0 && row < rowCount())
        setCurrentCell(row, column);
}

void EffectsTable::addEffect() {
    effects_.push_back({});
    {
        const QSignalBlocker quiet(this);
        setRowCount(static_cast<int>(effects_.size()));
        showRow(rowCount() - 1);
    }
    select(rowCount() - 1, keyColumn);
    emit edited();
    setFocus();
    editItem(currentItem());
}

void EffectsTable::removeSelected() {
    const int row = currentRow();
    if (row < 0)
        return;
    effects_.erase(effects_.begin() + row);
    {
        const QSignalBlocker quiet(this);
        removeRow(row);
    }
    select(std::min(row, rowCount() - 1), keyColumn);
    emit edited();
}

void EffectsTable::moveSelected(int by) {
    const int row = currentRow();
    if (row < 0 || row + by < 0 || row + by >= rowCount())
        return;
    std::swap(effects_[static_cast<std::size_t>(row)], effects_[static_cast<std::size_t>(row + by)]);
    {
        const QSignalBlocker quiet(this);
        for (int column = 0; column < columns; ++column) {
            QTableWidgetItem* cell = takeItem(row, column);
            setItem(row, column, takeItem(row + by, column));
            setItem(row + by, column, cell);
        }
    }
    select(row + by, std::max(0, currentColumn()));
    emit edited();
}

void EffectsTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        removeSelected();
    else if (event->key() == Qt::Key_Insert)
        addEffect();
    else if (event->modifiers() & Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveSelected(event->key() == Qt::Key_Up ? -1 : 1);
    else
        TypedCells::keyPressEvent(event);
}

} // namespace headroom
