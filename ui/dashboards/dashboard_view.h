#pragma once

#include "dashboards/chart_catalog.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace headroom {

class ChartGrid;
class TimeChart;
struct MedianError;

/// One dashboard: the charts that the scenario of the latest run has for it. Charts that nobody sees are not made up;
/// they are when they come to light. Writes numbers in its own locale and colours in the theme of its palette.
class DashboardView : public QWidget {
    Q_OBJECT

  public:
    explicit DashboardView(Dashboard dashboard, QWidget* parent = nullptr);

    Dashboard dashboard() const { return dashboard_; }
    /// A snapshot without a run leaves what is shown.
    void setSnapshot(const Snapshot& snapshot);
    /// While a gesture runs, axes keep their range.
    void setAxesFrozen(bool frozen);
    /// Scrolls to a chart and gives it the focus; false where the dashboard does not have it.
    bool showChart(const QString& id);

    const std::vector<Chart>& charts() const { return charts_; }
    /// Those of its charts that somebody sees.
    std::vector<SeenChart> chartsInSight() const;
    /// The least certain median of the chart that is read, or else of all that are in sight.
    std::optional<MedianError> medianError() const;
    /// Null for a chart the dashboard does not have.
    TimeChart* chartWidget(const QString& id) const;

  public slots:
    void setCursor(std::optional<headroom::Month> month);

  signals:
    void cursorMoved(std::optional<headroom::Month> month);
    /// A point of a series was chosen, to be explained.
    void pointActivated(const QString& chart, const QString& series, headroom::Month month);
    void exportFailed(const QString& message);
    /// Other charts are in sight than before, or other series of them.
    void sightChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void rebuild();
    void feedVisible();
    void feed(std::size_t index);
    SeenChart seen(std::size_t index) const;
    void noteSwitch(std::size_t index);
    void noteSight();

    Dashboard dashboard_;
    Snapshot snapshot_;
    std::vector<Chart> charts_;
    /// The snapshot each chart shows, in the order of `charts_`.
    std::vector<Snapshot> shown_;
    ChartGrid* grid_ = nullptr;
    QLabel* nothing_;
    bool frozen_ = false;
    /// A look at what is in sight is under way.
    bool looking_ = false;
    std::vector<SeenChart> inSight_;
    std::optional<Month> cursor_;
};

} // namespace headroom
