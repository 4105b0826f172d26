#pragma once

#include "plan.h"

#include <QString>

#include <vector>

namespace headroom {

/// One series of those that a pattern stands for.
struct SeriesElement {
    /// `market_share/azure`.
    QString name;
    /// Whose it is, in words: "Azure".
    QString label;
};

/// All series of a pattern that a plan has; none for a series that the whole scenario has one of.
std::vector<SeriesElement> seriesElements(const Scenario& scenario, const Plan& plan, const SeriesDecl& decl);

} // namespace headroom
