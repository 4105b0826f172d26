#pragma once

#include "validation/problems.h"

#include <limits>

namespace headroom::validation {

/// The name under which exclusivity clauses reach training.
inline constexpr std::string_view training = "training";

/// The longest run.
inline constexpr int mostMonths = 600;

/// Beyond these, products of a few numbers could leave what a double holds.
inline constexpr double largestNumber = 1e18;
inline constexpr double smallestNumber = 1e-18;

/// The ends of a domain.
struct Limits {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};

Limits limitsOf(Domain domain);

/// That a value lies outside its domain, and what would lie inside.
Message outside(Domain domain, double value);
Message insideOf(Domain domain);

/// The path of a field that is one or may hold one; null where it holds none.
const Path* pathOf(const FieldValue& value);
/// Whether a number is an anchor of a geometric curve, which is linear in its logarithm.
bool isGeometricAnchor(const Scenario& scenario, const QuantityPlace& place);
/// What one number of a scenario may be: what its field says, and above 0 where it is an anchor of a geometric curve.
Domain domainOfNumber(const Scenario& scenario, const QuantityPlace& place);
/// The value of a written field that is a bare number.
std::optional<double> numberOf(const Scenario& scenario, std::string_view key);
/// The same with its distribution; null where there is no such number.
const Quantity* quantityOf(const Scenario& scenario, std::string_view key);
/// Whether a provider names an accelerator in a mix or an opening fleet.
bool hasFleetOf(const Scenario& scenario, std::string_view provider, std::string_view accelerator);
/// That months are ascending, each once.
void checkMonthsAscend(const std::string& key, const std::vector<Anchor>& anchors, Problems& problems);
/// That the last month of a contract does not come before its first.
void checkTerm(const Scenario& scenario, EntityKind kind, std::string_view entity, Problems& problems);
/// Whether the path is anything but the number 0.
bool mayBeAboveZero(const Path& path);

} // namespace headroom::validation
