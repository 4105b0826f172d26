#pragma once

#include "scenario.h"

#include <QColor>
#include <QString>

namespace headroom {

/// The name of an entity as a person says it: its label, or its key where it has none. `others` of the market has a
/// word of the window's language.
QString entityLabel(const Scenario& scenario, EntityKind kind, std::string_view name);

/// The label of a provider cut to what fits at the end of a line: the name in the label that is the provider's key
/// ("Microsoft Azure", `azure`: Azure), its initials ("Amazon Web Services", `aws`: AWS), else the label without what
/// stands in brackets.
QString shortProviderName(const Scenario& scenario, std::string_view provider);

/// The colour and the dash of a provider in every chart, table and finding.
QColor providerColour(const Scenario& scenario, std::string_view provider);
Qt::PenStyle providerDash(const Scenario& scenario, std::string_view provider);

/// Workloads are coloured by their place: none has a colour of its own.
QColor workloadColour(const Scenario& scenario, std::string_view workload);
Qt::PenStyle workloadDash(const Scenario& scenario, std::string_view workload);

/// The providers the lab rents from, in their order.
std::vector<std::string> rentedProviders(const Scenario& scenario);
bool isOwned(const Scenario& scenario, std::string_view provider);
/// The provider of a commitment or an obligation.
std::string providerOf(const Scenario& scenario, EntityKind kind, std::string_view name);
/// The month a field holds; nothing where it was left out.
std::optional<Month> monthField(const Scenario& scenario, const std::string& key);

} // namespace headroom
