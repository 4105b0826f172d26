#include "window/scenario_list.h"

#include "document.h"

namespace headroom {

ScenarioList::ScenarioList(const Document& document, Purpose purpose, QObject* parent)
    : QAbstractListModel(parent)
    , document_(document)
    , purpose_(purpose) {}

int ScenarioList::rowCount(const QModelIndex& parent) const {
    // To compare with, the own past takes the row of the scenario itself.
    return parent.isValid() ? 0 : document_.scenarioCount();
}

int ScenarioList::placeOf(int row) const {
    if (purpose_ == Purpose::edit)
        return row;
    return row <= document_.currentIndex() ? row - 1 : row;
}

QString ScenarioList::idAt(int row) const {
    const int place = placeOf(row);
    return place < 0 ? QString() : document_.scenarioId(place);
}

int ScenarioList::chosenRow() const {
    if (purpose_ == Purpose::edit || document_.isEmpty())
        return document_.currentIndex();
    const int place = document_.baselineIndex();
    return place < document_.currentIndex() ? place + 1 : place;
}

QVariant ScenarioList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const int place = placeOf(index.row());
    if (place >= 0)
        return document_.scenarioName(place);
    return document_.path().isEmpty() ? tr("As opened") : tr("As last saved");
}

void ScenarioList::refresh() {
    beginResetModel();
    endResetModel();
}

} // namespace headroom
