#pragma once

#include <QString>

#include <span>

namespace headroom {

/// The pages of charts, in the order of their tabs.
enum class Dashboard { overview, marketShare, placement, fleet, commitments, money, unitEconomics };

std::span<const Dashboard> dashboards();
/// A stable name for settings and the command line: "market-share".
QString dashboardName(Dashboard dashboard);
/// "Market share".
QString dashboardTitle(Dashboard dashboard);
/// What a dashboard says where a scenario has nothing for it to show.
QString emptyDashboardText(Dashboard dashboard);

} // namespace headroom
