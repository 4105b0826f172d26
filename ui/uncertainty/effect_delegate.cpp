#include "uncertainty/effect_delegate.h"

#include "uncertainty/effect_targets.h"
#include "uncertainty/effects_table.h"
#include "uncertainty/uncertainty_text.h"
#include "window/two_line_delegate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <memory>

namespace headroom {

namespace {

/// What a completion looks through.
constexpr int searchedRole = Qt::UserRole + 2;
constexpr int shownCompletions = 8;
constexpr int completionWidth = 420;

QComboBox* operationList(QWidget* parent) {
    auto* list = new QComboBox(parent);
    for (const auto operation : {Effect::Operation::multiply, Effect::Operation::set})
        list->addItem(operationText(operation));
    return list;
}

/// Looks through keys and their words, and writes the key.
class KeyCompleter : public QCompleter {
  public:
    using QCompleter::QCompleter;

  protected:
    QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(TwoLineDelegate::detailRole).toString();
    }
};

} // namespace

QString operationText(Effect::Operation operation) {
    return operation == Effect::Operation::multiply ? UncertaintyText::tr("multiply by")
                                                    : UncertaintyText::tr("set to");
}

Effect::Operation operationOfText(const QString& text) {
    return text == operationText(Effect::Operation::set) ? Effect::Operation::set : Effect::Operation::multiply;
}

EffectDelegate::EffectDelegate(const EffectTargets& targets, QObject* parent)
    : QStyledItemDelegate(parent)
    , targets_(targets)
    , completions_(new QStandardItemModel(this)) {}

QWidget* EffectDelegate::keyEditor(QWidget* parent) const {
    if (completions_->rowCount() == 0) {
        targets_.fill(*completions_);
        for (int row = 0; row < completions_->rowCount(); ++row) {
            QStandardItem* item = completions_->item(row);
            item->setData(item->text() + u' ' + item->data(TwoLineDelegate::detailRole).toString(), searchedRole);
        }
    }
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(UncertaintyText::tr("Search what it changes"));
    auto* completer = new KeyCompleter(completions_, field);
    completer->setCompletionRole(searchedRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(shownCompletions);
    completer->popup()->setItemDelegate(new TwoLineDelegate(completer->popup()));
    completer->popup()->setMinimumWidth(completionWidth);
    completer->popup()->setProperty("card", true);
    field->setCompleter(completer);
    return field;
}

QWidget* EffectDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
    QWidget* editor = nullptr;
    if (index.column() == EffectsTable::keyColumn) {
        editor = keyEditor(parent);
    } else if (index.column() == EffectsTable::operationColumn) {
        editor = operationList(parent);
    } else {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    }
    return editor;
}

int EffectDelegate::operationWidth(QWidget* table) {
    const std::unique_ptr<QComboBox> list(operationList(table));
    list->ensurePolished();
    return list->sizeHint().width();
}

void EffectDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == EffectsTable::keyColumn)
        option->text = index.data(wordsRole).toString();
}

void EffectDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* list = qobject_cast<QComboBox*>(editor))
        list->setCurrentText(index.data().toString());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void EffectDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* list = qobject_cast<QComboBox*>(editor))
        model->setData(index, list->currentText());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace headroom
