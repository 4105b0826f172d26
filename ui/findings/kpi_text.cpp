#include "findings/kpi_text.h"

#include "dashboards/entity_names.h"
#include "findings/odds_text.h"
#include "numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace headroom {

namespace {

/// Changes of shares are told in points of a hundredth: what is less than this rounds to none.
constexpr double leastPoints = 0.0005;

class KpiWords {
    Q_DECLARE_TR_FUNCTIONS(KpiWords)

  public:
    KpiWords(const RunSnapshot& snapshot, const QLocale& locale)
        : snapshot_(snapshot)
        , scenario_(*snapshot.scenario)
        , locale_(locale) {}

    KpiText share(const std::string& provider) const {
        const std::string name = "final_market_share/" + provider;
        const double value = number(snapshot_.kpis, name).value_or(0);
        KpiText text;
        text.caption = tr("%1 share, %2", "provider, year")
                           .arg(shortProviderName(scenario_, provider), QString::number(scenario_.last().year()));
        text.value = compactNumber(value, "fraction", locale_);
        text.precise = tr("%1 of AI cloud revenue in %2")
                           .arg(detailedNumber(value, "fraction", locale_), monthText(scenario_.last(), locale_));
        if (const auto before = number(snapshot_.baselineKpis, name)) {
            text.note = change(value, *before);
            text.precise += u'\n' + tr("Baseline: %1").arg(detailedNumber(*before, "fraction", locale_));
        }
        return text;
    }

    KpiText shortfall() const {
        const double value = number(snapshot_.kpis, "total_shortfall").value_or(0);
        KpiText text;
        text.caption = tr("Shortfall");
        text.value = compactNumber(value, "USD", locale_);
        text.precise = tr("Falls due beyond what is drawn: %1").arg(detailedNumber(value, "USD", locale_));
        const auto first = month(snapshot_.kpis, "first_shortfall_month");
        text.note = first ? tr("first due %1", "month").arg(shortMonthText(*first, locale_)) : tr("nothing falls due");
        text.breach = first.has_value();
        if (const ProbabilityFinding* odds = oddsOf("shortfall"))
            text.note = tr("due in %1", "odds").arg(oddsText(odds->probability, locale_));
        addBaseline("total_shortfall", "USD", text);
        return text;
    }

    KpiText cash() const {
        const double value = number(snapshot_.kpis, "lowest_cash").value_or(0);
        KpiText text;
        text.caption = tr("Lowest cash");
        text.value = compactNumber(value, "USD", locale_);
        text.precise = detailedNumber(value, "USD", locale_);
        if (const auto when = month(snapshot_.kpis, "lowest_cash_month"))
            text.note = value < 0 ? tr("below 0, %1", "month").arg(shortMonthText(*when, locale_))
                                  : shortMonthText(*when, locale_);
        text.breach = value < 0;
        if (const ProbabilityFinding* odds = oddsOf("cash"))
            text.note = tr("< 0 in %1", "odds").arg(oddsText(odds->probability, locale_));
        addBaseline("lowest_cash", "USD", text);
        return text;
    }

    /// Beside many futures, whose means and medians are other numbers.
    QString asPlanned(const QString& precise) const { return tr("As planned: %1", "an indicator").arg(precise); }

    KpiText power() const {
        const double value = number(snapshot_.kpis, "peak_mw").value_or(0);
        KpiText text;
        text.caption = tr("Peak power");
        text.value = compactNumber(value, "MW", locale_);
        text.precise = detailedNumber(value, "MW", locale_);
        text.note = shortMonthText(peakMonth("power_mw"), locale_);
        addBaseline("peak_mw", "MW", text);
        return text;
    }

  private:
    static std::optional<double> number(std::span<const Kpi> kpis, std::string_view name) {
        const Kpi* kpi = findKpi(kpis, name);
        const double* value = kpi ? std::get_if<double>(&kpi->value) : nullptr;
        return value ? std::optional(*value) : std::nullopt;
    }

    static std::optional<Month> month(std::span<const Kpi> kpis, std::string_view name) {
        const Kpi* kpi = findKpi(kpis, name);
        const auto* value = kpi ? std::get_if<std::optional<Month>>(&kpi->value) : nullptr;
        return value ? *value : std::nullopt;
    }

    /// What many futures say of a series; null where there are none, or it holds in hardly any.
    const ProbabilityFinding* oddsOf(std::string_view series) const {
        if (!snapshot_.futures)
            return nullptr;
        const auto found = std::ranges::find(snapshot_.futures->findings, series, &ProbabilityFinding::series);
        return found == snapshot_.futures->findings.end() ? nullptr : &*found;
    }

    Month peakMonth(const std::string& name) const {
        const SeriesView series = snapshot_.run->series(name);
        int peak = 0;
        for (int at = 1; at < series.size(); ++at)
            if (series[at] > series[peak])
                peak = at;
        return snapshot_.run->plan().start() + peak;
    }

    /// None is said only where both are written with the same digits.
    QString change(double value, double before) const {
        if (compactNumber(value, "fraction", locale_) == compactNumber(before, "fraction", locale_))
            return tr("as in the baseline");
        const double difference = value - before;
        if (std::abs(difference) < leastPoints) {
            const QString least = plainNumber(0.1, 1, locale_);
            return difference < 0 ? tr("▼ under %1 points").arg(least) : tr("▲ under %1 points").arg(least);
        }
        const QString points = plainNumber(std::abs(difference) * 100, 1, locale_);
        return difference < 0 ? tr("▼ %1 points").arg(points) : tr("▲ %1 points").arg(points);
    }

    void addBaseline(std::string_view name, const char* unit, KpiText& text) const {
        if (const auto before = number(snapshot_.baselineKpis, name))
            text.precise += u'\n' + tr("Baseline: %1").arg(detailedNumber(*before, unit, locale_));
    }

    const RunSnapshot& snapshot_;
    const Scenario& scenario_;
    const QLocale& locale_;
};

} // namespace

std::vector<KpiText> headlineKpis(const RunSnapshot& snapshot, const QLocale& locale) {
    const KpiWords words(snapshot, locale);
    std::vector<KpiText> texts;
    const std::vector<std::string> rented = rentedProviders(*snapshot.scenario);
    if (!rented.empty())
        texts.push_back(words.share(rented.front()));
    texts.push_back(words.shortfall());
    texts.push_back(words.cash());
    texts.push_back(words.power());
    if (snapshot.futures)
        for (KpiText& text : texts)
            text.precise = words.asPlanned(text.precise);
    return texts;
}

} // namespace headroom
