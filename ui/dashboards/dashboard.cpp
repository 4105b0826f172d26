#include "dashboards/dashboard.h"

#include <QCoreApplication>

#include <array>

namespace headroom {

namespace {

constexpr std::array everyDashboard{Dashboard::overview,     Dashboard::marketShare, Dashboard::placement,
                                    Dashboard::fleet,        Dashboard::commitments, Dashboard::money,
                                    Dashboard::unitEconomics};

class DashboardText {
    Q_DECLARE_TR_FUNCTIONS(DashboardText)

  public:
    static QString title(Dashboard dashboard) {
        switch (dashboard) {
        case Dashboard::overview:
            return tr("Overview");
        case Dashboard::marketShare:
            return tr("Market share");
        case Dashboard::placement:
            return tr("Placement");
        case Dashboard::fleet:
            return tr("Fleet and power");
        case Dashboard::commitments:
            return tr("Commitments");
        case Dashboard::money:
            return tr("Revenue and cash");
        case Dashboard::unitEconomics:
            return tr("Unit economics");
        }
        return {};
    }

    static QString empty(Dashboard dashboard) {
        switch (dashboard) {
        case Dashboard::placement:
            return tr("This scenario has no workloads.");
        case Dashboard::commitments:
            return tr("This scenario has no commitments, revenue shares or capacity obligations.");
        default:
            return tr("This scenario has no providers.");
        }
    }
};

} // namespace

std::span<const Dashboard> dashboards() {
    return everyDashboard;
}

QString dashboardName(Dashboard dashboard) {
    switch (dashboard) {
    case Dashboard::overview:
        return QStringLiteral("overview");
    case Dashboard::marketShare:
        return QStringLiteral("market-share");
    case Dashboard::placement:
        return QStringLiteral("placement");
    case Dashboard::fleet:
        return QStringLiteral("fleet-and-power");
    case Dashboard::commitments:
        return QStringLiteral("commitments");
    case Dashboard::money:
        return QStringLiteral("revenue-and-cash");
    case Dashboard::unitEconomics:
        return QStringLiteral("unit-economics");
    }
    return {};
}

QString dashboardTitle(Dashboard dashboard) {
    return DashboardText::title(dashboard);
}

QString emptyDashboardText(Dashboard dashboard) {
    return DashboardText::empty(dashboard);
}

} // namespace headroom
