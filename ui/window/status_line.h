#pragma once

#include "run_snapshot.h"

#include <QStatusBar>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace headroom {

class Document;
class FuturesSwitch;
struct MedianError;

/// The line below the charts: the months of the run; whether it is one or many futures, how these are drawn, how long
/// they took and how certain they are; how far a long run is; how much rests on assumptions; what is saved.
class StatusLine : public QStatusBar {
    Q_OBJECT

  public:
    /// `futures` switches many futures on and off; it must outlive this.
    StatusLine(const Document& document, QAction* futures, QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    /// Of the chart that is read, or else the largest on screen; nothing where there is none.
    void showMedianError(const std::optional<MedianError>& error);
    /// Of a run of many futures that takes long.
    void showProgress(int paths, int wanted);
    void endProgress();

  signals:
    /// The person gives up the run whose progress is shown.
    void cancelled();
    /// The person wants futures to be drawn in another way.
    void samplingRequested();

  private:
    void buildSampling();
    void buildProgress();
    void showTime(const RunSnapshot& snapshot);
    void showSampling(const RunSnapshot& snapshot);
    void showProblem(const Problem& problem);
    void showErrors();
    static QLabel* label(const QString& name, QLabel* label);
    void countAssumptions();
    void noteSaved();
    void showSaved();

    const Document& document_;
    QLabel* period_;
    FuturesSwitch* switch_;
    QLabel* time_;
    QToolButton* sampling_;
    QLabel* errors_;
    QProgressBar* progress_;
    QToolButton* cancel_;
    QLabel* assumptions_;
    QLabel* saved_;
    QString savedText_;
    Snapshot snapshot_;
    QString medianText_, medianHelp_;
};

} // namespace headroom
