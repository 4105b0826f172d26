#include "findings/kpi_names.h"

#include "dashboards/entity_names.h"
#include "numbers.h"

#include <QCoreApplication>

#include <array>
#include <charconv>

namespace headroom {

namespace {

struct KpiName {
    std::string_view name;
    const char* label;
    /// Of what follows the slash.
    std::optional<EntityKind> entity = std::nullopt;
};

class KpiLabels {
    Q_DECLARE_TR_FUNCTIONS(KpiLabels)

  public:
    static QString label(const char* text) { return tr(text); }
    static QString of(const QString& label, const QString& entity) {
        return tr("%1: %2", "indicator, entity").arg(label, entity);
    }
    static QString never() { return tr("never"); }

    static constexpr auto names = std::to_array<KpiName>({
        {"npv", QT_TR_NOOP("Net present value")},
        {"lowest_cash", QT_TR_NOOP("Lowest cash")},
        {"lowest_cash_month", QT_TR_NOOP("Month of the lowest cash")},
        {"first_month_below_zero", QT_TR_NOOP("First month with cash below zero")},
        {"funding_need", QT_TR_NOOP("Funding needed")},
        {"total_shortfall", QT_TR_NOOP("Shortfall of all commitments")},
        {"first_shortfall_month", QT_TR_NOOP("First month in which a shortfall falls due")},
        {"cap_month", QT_TR_NOOP("Cap reached"), EntityKind::revenueShare},
        {"exhausted", QT_TR_NOOP("Used up"), EntityKind::commitment},
        {"unavoidable", QT_TR_NOOP("Shortfall unavoidable from"), EntityKind::commitment},
        {"peak_accelerators", QT_TR_NOOP("Most accelerators installed")},
        {"peak_mw", QT_TR_NOOP("Most power deployed")},
        {"lowest_served_fraction", QT_TR_NOOP("Lowest part of demand served")},
        {"lowest_served_fraction_month", QT_TR_NOOP("Month of the lowest part served")},
        {"final_provider_share", QT_TR_NOOP("Part of the load at the end"), EntityKind::provider},
        {"final_market_share", QT_TR_NOOP("Market share at the end"), EntityKind::provider},
        {"final_hhi", QT_TR_NOOP("Concentration (HHI) at the end")},
        {"liability_beyond_horizon", QT_TR_NOOP("Still owed after the last month")},
        {"gross_margin", QT_TR_NOOP("Gross margin")},
        {"cost_per_mtok", QT_TR_NOOP("Compute cost per million tokens")},
        {"revenue_per_mtok", QT_TR_NOOP("Revenue per million tokens")},
    });
};

} // namespace

QString kpiLabel(const Scenario& scenario, std::string_view name) {
    const std::string_view stem = name.substr(0, name.find('/'));
    const auto found = std::ranges::find(KpiLabels::names, stem, &KpiName::name);
    if (found == KpiLabels::names.end())
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    const QString label = KpiLabels::label(found->label);
    return found->entity && stem != name
               ? KpiLabels::of(label, entityLabel(scenario, *found->entity, name.substr(stem.size() + 1)))
               : label;
}

QString kpiValue(const Kpi& kpi, const QLocale& locale) {
    if (const auto* month = std::get_if<std::optional<Month>>(&kpi.value))
        return *month ? monthText(**month, locale) : KpiLabels::never();
    const double value = std::get<double>(kpi.value);
    if (kpi.name == "final_hhi")
        return concentrationText(value, locale);
    return compactNumber(value, QString::fromUtf8(kpi.unit.data(), static_cast<qsizetype>(kpi.unit.size())), locale);
}

std::optional<int> kpiYear(std::string_view name) {
    const auto slash = name.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const std::string_view text = name.substr(slash + 1);
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    const auto stem = name.substr(0, slash);
    const bool yearly = stem == "gross_margin" || stem == "cost_per_mtok" || stem == "revenue_per_mtok";
    return whole && yearly ? std::optional(year) : std::nullopt;
}

} // namespace headroom
