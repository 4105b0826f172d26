#pragma once

#include "field_value.h"

#include <QStyledItemDelegate>

class QStandardItemModel;

namespace headroom {

class EffectTargets;

/// "multiply by", "set to", and back.
QString operationText(Effect::Operation operation);
Effect::Operation operationOfText(const QString& text);

/// Shows and edits the cells of a table of effects: keys in words, with completion by key and by words, the operation
/// from a list.
class EffectDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    /// What stands for the key in a cell.
    static constexpr int wordsRole = Qt::UserRole;

    /// The targets must outlive the delegate.
    EffectDelegate(const EffectTargets& targets, QObject* parent);

    /// As wide as the list of operations needs.
    static int operationWidth(QWidget* table);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

  private:
    QWidget* keyEditor(QWidget* parent) const;

    const EffectTargets& targets_;
    /// Filled when it is first needed.
    QStandardItemModel* completions_;
};

} // namespace headroom
