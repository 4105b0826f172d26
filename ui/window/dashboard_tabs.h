#pragma once

#include "dashboards/chart_catalog.h"
#include "run_snapshot.h"

#include <QTabWidget>

namespace headroom {

class DashboardView;
struct MedianError;

/// The dashboards, one a tab, under one time cursor.
class DashboardTabs : public QTabWidget {
    Q_OBJECT

  public:
    explicit DashboardTabs(QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    void setAxesFrozen(bool frozen);

    Dashboard current() const;
    void show(Dashboard dashboard);
    /// The dashboard of this stable name; nothing happens where there is none.
    void showNamed(const QString& name);
    /// Leads to a chart: in the dashboard shown where it is there, else in its own.
    void showChart(const QString& id);
    DashboardView* view(Dashboard dashboard) const;
    /// The charts of the dashboard shown that somebody sees.
    std::vector<SeenChart> chartsInSight() const;
    /// The least certain median there.
    std::optional<MedianError> medianError() const;

  signals:
    void cursorMoved(std::optional<headroom::Month> month);
    void exportFailed(const QString& sentence);
    void sightChanged();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    std::vector<DashboardView*> views_;
    Snapshot snapshot_;
};

} // namespace headroom
