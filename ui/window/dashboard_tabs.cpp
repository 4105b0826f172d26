#include "window/dashboard_tabs.h"

#include "charts/median_error.h"
#include "dashboards/dashboard_view.h"
#include "theme.h"

#include <QResizeEvent>
#include <QTabBar>

#include <algorithm>

namespace headroom {

namespace {

/// Sets its tabs apart where there is room; where there is little it moves them together, then writes them smaller, and
/// cuts their names last.
class TabBar : public QTabBar {
  public:
    void fit(int room) {
        setFont(bodyFont());
        if (namesWidth() > room)
            setFont(smallFont());
    }

  protected:
    /// Another style measures tabs anew and in the font of the application.
    void changeEvent(QEvent* event) override {
        QTabBar::changeEvent(event);
        if (event->type() == QEvent::StyleChange && parentWidget())
            fit(parentWidget()->width());
    }

    QSize tabSizeHint(int index) const override {
        constexpr int widest = 16;
        const int spare = (parentWidget()->width() - namesWidth()) / std::max(1, count());
        return QTabBar::tabSizeHint(index) + QSize(std::clamp(spare, 0, widest), 0);
    }

  private:
    int namesWidth() const {
        int names = 0;
        for (int i = 0; i < count(); ++i)
            names += QTabBar::tabSizeHint(i).width();
        return names;
    }
};

} // namespace

DashboardTabs::DashboardTabs(QWidget* parent) : QTabWidget(parent) {
    setTabBar(new TabBar);
    setDocumentMode(true);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setAccessibleName(tr("Dashboards"));
    for (const Dashboard dashboard : dashboards()) {
        auto* view = new DashboardView(dashboard);
        addTab(view, dashboardTitle(dashboard));
        views_.push_back(view);
        connect(view, &DashboardView::cursorMoved, this, &DashboardTabs::cursorMoved);
        connect(view, &DashboardView::exportFailed, this, &DashboardTabs::exportFailed);
        connect(view, &DashboardView::sightChanged, this, &DashboardTabs::sightChanged);
        connect(this, &DashboardTabs::cursorMoved, view, &DashboardView::setCursor);
    }
}

void DashboardTabs::resizeEvent(QResizeEvent* event) {
    static_cast<TabBar*>(tabBar())->fit(event->size().width());
    QTabWidget::resizeEvent(event);
}

void DashboardTabs::setSnapshot(const Snapshot& snapshot) {
    snapshot_ = snapshot;
    for (DashboardView* view : views_)
        view->setSnapshot(snapshot);
}

void DashboardTabs::setAxesFrozen(bool frozen) {
    for (DashboardView* view : views_)
        view->setAxesFrozen(frozen);
}

Dashboard DashboardTabs::current() const {
    return views_[static_cast<std::size_t>(currentIndex())]->dashboard();
}

DashboardView* DashboardTabs::view(Dashboard dashboard) const {
    return *std::ranges::find(views_, dashboard, &DashboardView::dashboard);
}

std::vector<SeenChart> DashboardTabs::chartsInSight() const {
    return view(current())->chartsInSight();
}

std::optional<MedianError> DashboardTabs::medianError() const {
    return view(current())->medianError();
}

void DashboardTabs::show(Dashboard dashboard) {
    setCurrentWidget(view(dashboard));
}

void DashboardTabs::showNamed(const QString& name) {
    for (const Dashboard dashboard : dashboards()) {
        if (dashboardName(dashboard) == name)
            show(dashboard);
    }
}

void DashboardTabs::showChart(const QString& id) {
    if (!snapshot_ || view(current())->showChart(id))
        return;
    if (const auto chart = findChart(*snapshot_->scenario, id)) {
        show(dashboardOf(*chart));
        view(current())->showChart(id);
    }
}

} // namespace headroom
