#include "window/workspace.h"

#include "charts/fan_key.h"
#include "window/dashboard_tabs.h"
#include "window/problem_bar.h"

#include <QVBoxLayout>

namespace headroom {

Workspace::Workspace(QWidget* parent)
    : QWidget(parent)
    , problems_(new ProblemBar)
    , tabs_(new DashboardTabs)
    , key_(new FanKey) {
    // Takes the focus when a library opens, so that no field has it unasked.
    setFocusPolicy(Qt::ClickFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(0);
    column->addWidget(problems_);
    column->addWidget(tabs_, 1);
    column->addWidget(key_);
    key_->hide();
}

void Workspace::setSnapshot(const Snapshot& snapshot) {
    problems_->setSnapshot(snapshot);
    tabs_->setSnapshot(snapshot);
    key_->setVisible(snapshot->futures && !snapshot->futures->fans.empty());
}

} // namespace headroom
