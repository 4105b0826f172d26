#pragma once

#include "run_snapshot.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace headroom {

/// Says above the charts why the scenario does not run, and leads to the field that must be mended. Hidden otherwise.
class ProblemBar : public QFrame {
    Q_OBJECT

  public:
    explicit ProblemBar(QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);

  signals:
    void quantityRequested(const QString& key);

  private:
    QLabel* sentence_;
    QPushButton* show_;
    QString key_;
};

} // namespace headroom
