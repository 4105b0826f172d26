#pragma once

#include "drivers/driver.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace headroom {

/// A field in which a person finds a quantity by any part of its name or key and takes it by Return or a click.
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
    void choose(const QModelIndex& index);

    QStandardItemModel* choices_;
    QCompleter* completer_;
};

} // namespace headroom
