#include "findings/odds_text.h"

#include "dashboards/entity_names.h"
#include "numbers.h"

#include <QCoreApplication>

namespace headroom {

namespace {

constexpr double leastTold = 0.05;

class OddsWords {
    Q_DECLARE_TR_FUNCTIONS(OddsWords)

  public:
    OddsWords(const ProbabilityFinding& odds, const RunSnapshot& snapshot, const QLocale& locale)
        : odds_(odds)
        , scenario_(*snapshot.scenario)
        , locale_(locale) {}

    static QString percent(double probability, const QLocale& locale) {
        const int points = qRound(probability * 100);
        if (points < 1)
            return tr("under %1").arg(compactNumber(0.01, "fraction", locale));
        if (points > 99)
            return tr("over %1").arg(compactNumber(0.99, "fraction", locale));
        return compactNumber(points / 100.0, "fraction", locale);
    }

    QString title() const {
        switch (odds_.kind) {
        case FindingKind::shortfall:
            return tr("%1 falls short by %2 in %3 of futures", "commitment, month, odds")
                .arg(commitment(), month(odds_.until), odds());
        case FindingKind::cash:
            return tr("Cash runs out in %1 of futures").arg(odds());
        case FindingKind::cap:
            return tr("The revenue share to %1 reaches its cap in %2 of futures").arg(payee(), odds());
        default:
            return tr("Some demand is not served in %1 of futures").arg(odds());
        }
    }

    /// How much and when, of what happens in these futures.
    QString detail() const {
        switch (odds_.kind) {
        case FindingKind::shortfall:
            return tr("Expected %1, worst 5 % %2.", "amounts").arg(amount(odds_.expected), amount(odds_.worst));
        case FindingKind::cash:
            return tr("In half of them by %1. Needs %2 on average, %3 in the worst 5 %.", "month, amounts")
                .arg(month(*odds_.median), amount(odds_.expected), amount(odds_.worst));
        case FindingKind::cap:
            return tr("In half of them by %1.", "month").arg(month(*odds_.median));
        default:
            return tr("In half of them by %1. Up to %2 of it in the worst 5 %.", "month, fraction")
                .arg(month(*odds_.median), amount(odds_.worst));
        }
    }

    /// Behind a finding of the run as planned.
    QString sentence() const {
        switch (odds_.kind) {
        case FindingKind::shortfall:
            return tr("In %1 of futures; expected %2, worst 5 % %3.", "odds, amounts")
                .arg(odds(), amount(odds_.expected), amount(odds_.worst));
        case FindingKind::cash:
            return tr("In %1 of futures, half of them by %2; worst 5 % %3.", "odds, month, amount")
                .arg(odds(), month(*odds_.median), amount(odds_.worst));
        case FindingKind::cap:
            return tr("In %1 of futures, half of them by %2.", "odds, month").arg(odds(), month(*odds_.median));
        default:
            return tr("In %1 of futures; worst 5 % %2.", "odds, fraction").arg(odds(), amount(odds_.worst));
        }
    }

    static QString likely() { return tr("Odds"); }

  private:
    QString odds() const { return percent(odds_.probability, locale_); }
    QString month(Month month) const { return monthText(month, locale_); }
    QString amount(double value) const {
        const QString unit = QString::fromUtf8(odds_.unit.data(), static_cast<qsizetype>(odds_.unit.size()));
        return compactNumber(value, unit, locale_);
    }
    QString commitment() const {
        return shortProviderName(scenario_, providerOf(scenario_, EntityKind::commitment, odds_.entity));
    }
    QString payee() const {
        const std::string name = textOr(scenario_, "revenue_share/" + odds_.entity + "/payee", odds_.entity);
        return scenario_.hasEntity(EntityKind::provider, name) ? shortProviderName(scenario_, name)
                                                               : QString::fromStdString(name);
    }

    const ProbabilityFinding& odds_;
    const Scenario& scenario_;
    const QLocale& locale_;
};

bool isAbout(const ProbabilityFinding& odds, const Finding& finding) {
    return odds.kind == finding.kind && odds.entity == finding.entity && finding.level != FindingLevel::caution;
}

/// With percentages that no line breaks apart.
QString unbroken(QString text) {
    return text.replace(QStringLiteral("5 %"), QStringLiteral("5\u202F%"));
}

} // namespace

QString oddsText(double probability, const QLocale& locale) {
    return OddsWords::percent(probability, locale);
}

QString oddsSentence(const Finding& finding, const RunSnapshot& snapshot, const QLocale& locale) {
    if (!snapshot.futures)
        return {};
    for (const ProbabilityFinding& odds : snapshot.futures->findings)
        if (isAbout(odds, finding))
            return unbroken(OddsWords(odds, snapshot, locale).sentence());
    return {};
}

std::vector<ProbabilityFinding> furtherOdds(const RunSnapshot& snapshot) {
    std::vector<ProbabilityFinding> further;
    if (snapshot.futures)
        std::ranges::copy_if(snapshot.futures->findings, std::back_inserter(further), [&](const auto& odds) {
            const bool planned =
                std::ranges::any_of(snapshot.findings, [&](const Finding& finding) { return isAbout(odds, finding); });
            // Of all commitments together each one's own card tells.
            const bool isSum = odds.kind == FindingKind::shortfall && odds.entity.empty();
            return !planned && !isSum && odds.probability >= leastTold;
        });
    std::ranges::stable_sort(further, {}, levelOf);
    return further;
}

FindingLevel levelOf(const ProbabilityFinding& odds) {
    return odds.kind == FindingKind::cap ? FindingLevel::good : FindingLevel::caution;
}

FindingText findingText(const ProbabilityFinding& odds, const RunSnapshot& snapshot, const QLocale& locale) {
    const OddsWords words(odds, snapshot, locale);
    return {OddsWords::likely(), words.title(), unbroken(words.detail()), {}};
}

} // namespace headroom
