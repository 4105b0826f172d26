#pragma once

#include "run_snapshot.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace headroom {

class Document;

/// The line below the charts: the months of the run and how long it took, with its many futures and how certain they
/// are; how far a long run is; how much rests on assumptions; what is saved.
class StatusLine : public QStatusBar {
    Q_OBJECT

  public:
    explicit StatusLine(const Document& document, QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    /// Of a run of many futures that takes long.
    void showProgress(int paths, int wanted);
    void endProgress();

  signals:
    /// The person gives up the run whose progress is shown.
    void cancelled();

  private:
    void buildProgress();
    void showFutures(const Futures* futures);
    QLabel* label(const QString& name);
    void countAssumptions();
    void noteSaved();
    void showSaved();

    const Document& document_;
    QLabel* period_;
    QLabel* runTime_;
    QLabel* futures_;
    QProgressBar* progress_;
    QToolButton* cancel_;
    QLabel* assumptions_;
    QLabel* saved_;
    QString savedText_;
};

} // namespace headroom
