#pragma once

#include "drivers/driver.h"

#include <QLineEdit>

class QCompleter;
class QStandardItem;
class QStandardItemModel;

namespace headroom {

/// A field in which a person finds a quantity by any part of its name or key and takes it by Return or a click. Where
/// nothing matches it says so.
class QuantityChooser : public QLineEdit {
    Q_OBJECT

  public:
    explicit QuantityChooser(QWidget* parent = nullptr);

    /// What can be chosen.
    void setChoices(const std::vector<Driver>& drivers);

  signals:
    void chosen(const QString& key);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void search();
    void addNothing(const QString& wanted);
    void choose(const QModelIndex& index);

    QStandardItemModel* choices_;
    /// Stands in the list where nothing else does; else null.
    QStandardItem* nothing_ = nullptr;
    QCompleter* completer_;
};

} // namespace headroom
