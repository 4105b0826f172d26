#include "sensitivity/series_elements.h"

#include "dashboards/entity_names.h"

#include <QCoreApplication>

#include <map>

namespace headroom {

namespace {

/// `part`: what a pattern has in angle brackets.
std::optional<EntityKind> kindOf(std::string_view part) {
    static const std::map<std::string_view, EntityKind> kinds{
        {"<w>", EntityKind::workload},    {"<p>", EntityKind::provider},     {"<q>", EntityKind::provider},
        {"<c>", EntityKind::commitment},  {"<s>", EntityKind::revenueShare}, {"<o>", EntityKind::obligation},
        {"<a>", EntityKind::accelerator}, {"<k>", EntityKind::tranche}};
    const auto found = kinds.find(part);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

QString labelOf(const Scenario& scenario, std::string_view pattern, std::string_view name) {
    const auto wanted = split(pattern);
    const auto parts = split(name);
    QStringList labels;
    for (std::size_t i = 0; i < std::min(wanted.size(), parts.size()); ++i) {
        if (!wanted[i].starts_with('<'))
            continue;
        const auto kind = kindOf(wanted[i]);
        labels += kind ? entityLabel(scenario, *kind, parts[i])
                       : QString::fromUtf8(parts[i].data(), static_cast<qsizetype>(parts[i].size()));
    }
    return labels.join(QCoreApplication::translate("headroom::SensitivityDialog", ", ", "between names"));
}

} // namespace

std::vector<SeriesElement> seriesElements(const Scenario& scenario, const Plan& plan, const SeriesDecl& decl) {
    std::vector<SeriesElement> elements;
    if (decl.dimension == Dimension::none)
        return elements;
    const int count = static_cast<int>(plan.elements(decl.dimension).size());
    for (int element = 0; element < count; ++element) {
        const std::string& name = plan.seriesNames()[static_cast<std::size_t>(plan.seriesIndex(decl.id, element))];
        elements.push_back({QString::fromStdString(name), labelOf(scenario, decl.pattern, name)});
    }
    return elements;
}

} // namespace headroom
