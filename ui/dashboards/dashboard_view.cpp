#include "dashboards/dashboard_view.h"

#include "charts/chart_grid.h"
#include "charts/median_error.h"
#include "charts/time_chart.h"
#include "dashboards/chart_change.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

DashboardView::DashboardView(Dashboard dashboard, QWidget* parent)
    : QWidget(parent)
    , dashboard_(dashboard)
    , nothing_(new QLabel(this)) {
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    nothing_->setProperty("muted", true);
    nothing_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(nothing_);
}

void DashboardView::setSnapshot(const Snapshot& snapshot) {
    if (!snapshot || !snapshot->run)
        return;
    snapshot_ = snapshot;
    if (!grid_ || chartsOf(*snapshot->scenario, dashboard_) != charts_)
        rebuild();
    feedVisible();
}

void DashboardView::setAxesFrozen(bool frozen) {
    frozen_ = frozen;
    if (grid_)
        grid_->setAxesFrozen(frozen);
}

void DashboardView::setCursor(std::optional<Month> month) {
    cursor_ = month;
    if (grid_)
        grid_->setCursor(month);
}

bool DashboardView::showChart(const QString& id) {
    TimeChart* chart = chartWidget(id);
    if (!chart)
        return false;
    if (grid_->expanded() && grid_->expanded() != chart)
        grid_->setExpanded(nullptr);
    grid_->ensureWidgetVisible(chart);
    chart->setFocus(Qt::OtherFocusReason);
    return true;
}

TimeChart* DashboardView::chartWidget(const QString& id) const {
    const auto found = std::ranges::find(charts_, id, &Chart::id);
    return found == charts_.end() ? nullptr : grid_->charts()[found - charts_.begin()];
}

std::vector<SeenChart> DashboardView::chartsInSight() const {
    std::vector<SeenChart> inSight;
    for (std::size_t index = 0; index < charts_.size(); ++index)
        if (!grid_->charts()[static_cast<qsizetype>(index)]->visibleRegion().isEmpty())
            inSight.push_back(seen(index));
    return inSight;
}

std::optional<MedianError> DashboardView::medianError() const {
    std::optional<MedianError> worst;
    if (!grid_)
        return worst;
    for (const TimeChart* chart : grid_->charts()) {
        if (chart->visibleRegion().isEmpty())
            continue;
        const auto own = chart->medianError();
        if (chart->isRead())
            return own;
        if (own && !(worst && worst->part >= own->part))
            worst = own;
    }
    return worst;
}

SeenChart DashboardView::seen(std::size_t index) const {
    return {charts_[index], grid_->charts()[static_cast<qsizetype>(index)]->hiddenSeries()};
}

/// The sums of a stack are those of the series that are shown.
void DashboardView::noteSwitch(std::size_t index) {
    shown_[index] = nullptr;
    feed(index);
    noteSight();
}

void DashboardView::noteSight() {
    looking_ = false;
    std::vector<SeenChart> seen = chartsInSight();
    if (seen == inSight_)
        return;
    inSight_ = std::move(seen);
    emit sightChanged();
}

void DashboardView::rebuild() {
    charts_ = chartsOf(*snapshot_->scenario, dashboard_);
    shown_.assign(charts_.size(), nullptr);
    delete grid_;
    grid_ = new ChartGrid(this);
    for (const Chart& chart : charts_) {
        auto* widget = new TimeChart;
        widget->setObjectName(chart.id());
        widget->installEventFilter(this);
        const auto index = static_cast<std::size_t>(grid_->charts().size());
        connect(widget, &TimeChart::seriesShownChanged, this, [this, index] { noteSwitch(index); });
        grid_->addChart(widget);
    }
    grid_->setAxesFrozen(frozen_);
    grid_->setCursor(cursor_);
    connect(grid_, &ChartGrid::cursorMoved, this, [this](std::optional<Month> month) {
        cursor_ = month;
        emit cursorMoved(month);
    });
    connect(grid_, &ChartGrid::exportFailed, this, &DashboardView::exportFailed);
    connect(grid_, &ChartGrid::pointActivated, this, [this](TimeChart* chart, const QString& series, Month month) {
        emit pointActivated(chart->objectName(), series, month);
    });
    layout()->addWidget(grid_);
    grid_->setVisible(!charts_.empty());
    nothing_->setText(emptyDashboardText(dashboard_));
    nothing_->setVisible(charts_.empty());
}

void DashboardView::feedVisible() {
    for (std::size_t index = 0; index < charts_.size(); ++index)
        if (!grid_->charts()[static_cast<qsizetype>(index)]->visibleRegion().isEmpty())
            feed(index);
}

void DashboardView::feed(std::size_t index) {
    if (shown_[index] == snapshot_)
        return;
    shown_[index] = snapshot_;
    const ChartContext context{locale(), &themeOf(palette())};
    ChartData made = buildChart(seen(index), *snapshot_, context);
    TimeChart* chart = grid_->charts()[static_cast<qsizetype>(index)];
    if (!sameChart(made, chart->data()))
        chart->setData(std::move(made));
}

bool DashboardView::eventFilter(QObject* watched, QEvent* event) {
    // A chart that comes to light is made up just before it is painted.
    if (event->type() == QEvent::Paint && grid_) {
        const qsizetype index = grid_->charts().indexOf(static_cast<TimeChart*>(watched));
        if (index >= 0)
            feed(static_cast<std::size_t>(index));
        // Once all charts that come to light together have been painted.
        if (index >= 0 && !std::exchange(looking_, true))
            QMetaObject::invokeMethod(this, &DashboardView::noteSight, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void DashboardView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool words = event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
    if ((words || event->type() == QEvent::PaletteChange) && snapshot_) {
        shown_.assign(charts_.size(), nullptr);
        nothing_->setText(emptyDashboardText(dashboard_));
        feedVisible();
    }
}

} // namespace headroom
