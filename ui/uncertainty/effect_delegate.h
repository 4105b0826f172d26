#pragma once

#include "field_value.h"

#include <QStyledItemDelegate>

class QStandardItemModel;

namespace headroom {

class EffectTargets;

/// "multiply by", "set to", and back.
QString operationText(Effect::Operation operation);
Effect::Operation operationOfText(const QString& text);

/// Edits the cells of a table of effects: keys with completion by key and by words, the operation from a list.
class EffectDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    /// The targets must outlive the delegate.
    EffectDelegate(const EffectTargets& targets, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

  private:
    QWidget* keyEditor(QWidget* parent) const;

    const EffectTargets& targets_;
    /// Filled when it is first needed.
    QStandardItemModel* completions_;
};

} // namespace headroom
