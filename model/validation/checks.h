#pragma once

#include "validation/problems.h"

namespace headroom::validation {

/// The checks; each looks at the whole scenario for one sort of mistake.
void checkScenario(const Scenario& scenario, Problems& problems);
void checkNames(const Scenario& scenario, Problems& problems);
void checkReferences(const Scenario& scenario, Problems& problems);
void checkNumbers(const Scenario& scenario, Problems& problems);
void checkDistributions(const Scenario& scenario, Problems& problems);
void checkPaths(const Scenario& scenario, Problems& problems);
void checkGrowth(const Scenario& scenario, Problems& problems);
void checkChannels(const Scenario& scenario, Problems& problems);
void checkSupply(const Scenario& scenario, Problems& problems);
void checkExclusivity(const Scenario& scenario, Problems& problems);
void checkCommitments(const Scenario& scenario, Problems& problems);
void checkRevenueShares(const Scenario& scenario, Problems& problems);
void checkObligations(const Scenario& scenario, Problems& problems);
void checkTranches(const Scenario& scenario, Problems& problems);
void checkMarket(const Scenario& scenario, Problems& problems);
void checkEvents(const Scenario& scenario, Problems& problems);
void checkEffects(const Scenario& scenario, Problems& problems);
void checkCorrelations(const Scenario& scenario, Problems& problems);

} // namespace headroom::validation
