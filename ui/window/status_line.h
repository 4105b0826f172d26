#pragma once

#include "run_snapshot.h"

#include <QStatusBar>

class QLabel;

namespace headroom {

class Document;

/// The line below the charts: the months of the run and how long it took; how much rests on assumptions; what is saved.
class StatusLine : public QStatusBar {
    Q_OBJECT

  public:
    explicit StatusLine(const Document& document, QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);

  private:
    QLabel* label(const QString& name);
    void countAssumptions();
    void noteSaved();
    void showSaved();

    const Document& document_;
    QLabel* period_;
    QLabel* runTime_;
    QLabel* assumptions_;
    QLabel* saved_;
    QString savedText_;
};

} // namespace headroom
