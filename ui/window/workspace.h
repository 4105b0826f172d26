#pragma once

#include "run_snapshot.h"

#include <QWidget>

namespace headroom {

class DashboardTabs;
class FanKey;
class ProblemBar;

/// The centre of the window while a library is open: what keeps the scenario from running, the dashboards,
/// and what the lines and bands of many futures mean.
class Workspace : public QWidget {
    Q_OBJECT

  public:
    explicit Workspace(QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    DashboardTabs* tabs() const { return tabs_; }
    ProblemBar* problems() const { return problems_; }

  private:
    ProblemBar* problems_;
    DashboardTabs* tabs_;
    FanKey* key_;
};

} // namespace headroom
