#include "findings/finding_text.h"

#include "dashboards/entity_names.h"
#include "model_text.h"
#include "numbers.h"
#include "sentences.h"
#include "words.h"

#include <QCoreApplication>

namespace headroom {

namespace {

class FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

  public:
    FindingWords(const RunSnapshot& snapshot, const QLocale& locale)
        : scenario_(*snapshot.scenario)
        , run_(*snapshot.run)
        , locale_(locale) {}

    FindingText text(const Finding& finding) const {
        FindingText words = sentences(finding);
        words.level = levelWord(finding.level);
        return words;
    }

    FindingText nothing() const {
        return {levelWord(FindingLevel::good),
                tr("Nothing breaches"),
                tr("Until %1 cash stays above zero, all demand is served and every commitment is met.")
                    .arg(monthText(scenario_.last(), locale_)),
                {}};
    }

    /// What a planner would do with a quantity, where there is a better word than to change it.
    static QString action(std::string_view pattern) {
        if (pattern == "provider/<p>/max_additions")
            return tr("Raise deliveries");
        if (pattern == "provider/<p>/power_cap")
            return tr("Raise the power cap");
        if (pattern == "commitment/<c>/amount")
            return tr("Change the amount");
        if (pattern == "revenue_share/<s>/cap")
            return tr("Change the cap");
        if (pattern == "obligation/<o>/mw")
            return tr("Change what is owed");
        if (pattern == "money/opening_cash")
            return tr("Raise opening cash");
        return {};
    }

    static QString change(const QString& quantity) { return tr("Change %1", "name of a driver").arg(quantity); }

  private:
    FindingText sentences(const Finding& finding) const {
        switch (finding.kind) {
        case FindingKind::shortfall:
            return shortfall(finding);
        case FindingKind::accelerators:
            return accelerators(finding);
        case FindingKind::cash:
            return cash(finding);
        case FindingKind::unserved:
            return unserved(finding);
        case FindingKind::obligation:
            return obligation(finding);
        case FindingKind::cap:
            return cap(finding);
        case FindingKind::exhausted:
            return exhausted(finding);
        case FindingKind::beyondHorizon:
            return beyondHorizon(finding);
        }
        return {};
    }

    FindingText shortfall(const Finding& finding) const {
        QString detail =
            finding.until && *finding.until != finding.from
                ? tr("%1 falls due from %2 to %3.").arg(amount(finding), month(finding.from), month(*finding.until))
                : tr("%1 falls due in %2.").arg(amount(finding), month(finding.from));
        if (finding.marker)
            detail = joinedSentences(detail, tr("From %1 it can no longer be avoided.").arg(month(*finding.marker)));
        return {
            {},
            tr("%1's %2 will not be used up", "provider, amount").arg(commitmentProvider(finding), committed(finding)),
            detail,
            tr("Place more on %1, agree on later checkpoints, or commit to less.").arg(commitmentProvider(finding))};
    }

    FindingText accelerators(const Finding& finding) const {
        const QString provider = shortProviderName(scenario_, finding.entity);
        return {{},
                tr("%1 is short of %2", "provider, 82 000 accelerators").arg(provider, amount(finding)),
                span(finding),
                tr("Raise its deliveries or its power cap, or place less on it.")};
    }

    FindingText cash(const Finding& finding) const {
        const QString lowest = finding.marker ? month(*finding.marker) : month(finding.from);
        if (finding.level != FindingLevel::breach)
            return {{},
                    tr("Cash falls to %1 in %2", "amount, month").arg(amount(finding), lowest),
                    tr("That is less than three months of cost."),
                    tr("Raise funding before then, or delay what falls due.")};
        const QString until =
            finding.until && *finding.until < scenario_.last()
                ? tr("Until %1, needs %2; lowest in %3.", "month, amount, month")
                      .arg(month(*finding.until), amount(finding), lowest)
                : tr("Until the end, needs %1; lowest in %2.", "amount, month").arg(amount(finding), lowest);
        return {{},
                tr("Cash is below zero from %1").arg(month(finding.from)),
                until,
                tr("Raise funding before then, or delay what falls due.")};
    }

    FindingText unserved(const Finding& finding) const {
        const QString size = compactNumber(finding.amount, "fraction", locale_);
        const QString title = finding.entity.empty()
                                  ? tr("%1 of demand is not served").arg(size)
                                  : tr("%1 of %2 is not served", "fraction, workload")
                                        .arg(size, entityLabel(scenario_, EntityKind::workload, finding.entity));
        return {{}, title, span(finding), tr("Add capacity, or let other providers take what is left over.")};
    }

    FindingText obligation(const Finding& finding) const {
        const std::string provider = providerOf(scenario_, EntityKind::obligation, finding.entity);
        return {{},
                tr("%1 of %2 is missing", "power, obligation")
                    .arg(amount(finding), entityLabel(scenario_, EntityKind::obligation, finding.entity)),
                span(finding),
                tr("Raise that family's part of what is bought at %1.").arg(shortProviderName(scenario_, provider))};
    }

    FindingText cap(const Finding& finding) const {
        return {{},
                tr("The revenue share to %1 reaches its cap in %2").arg(payee(finding.entity), month(finding.from)),
                tr("%1 is paid by then, and nothing after.").arg(amount(finding)),
                {}};
    }

    FindingText exhausted(const Finding& finding) const {
        QString detail;
        if (finding.marker && *finding.marker > finding.from)
            detail = tr("The contract ends in %1.").arg(month(*finding.marker));
        return {{},
                tr("%1's %2 is used up by %3", "provider, amount, month")
                    .arg(commitmentProvider(finding), committed(finding), month(finding.from)),
                detail,
                {}};
    }

    FindingText beyondHorizon(const Finding& finding) const {
        return {{},
                tr("%1 is still owed to %2 after %3", "amount, provider, month")
                    .arg(amount(finding), commitmentProvider(finding), month(scenario_.last())),
                finding.marker ? tr("The contract runs until %1.").arg(month(*finding.marker)) : QString(),
                tr("Look at more months, or commit to less.")};
    }

    QString span(const Finding& finding) const {
        if (!finding.until || *finding.until == finding.from)
            return tr("In %1.").arg(month(finding.from));
        if (*finding.until >= scenario_.last())
            return tr("From %1 to the end.").arg(month(finding.from));
        return tr("From %1 to %2.").arg(month(finding.from), month(*finding.until));
    }

    QString commitmentProvider(const Finding& finding) const {
        return shortProviderName(scenario_, providerOf(scenario_, EntityKind::commitment, finding.entity));
    }

    /// credited + remaining = amount in every month.
    QString committed(const Finding& finding) const {
        const SeriesView credited = run_.series("credited/" + finding.entity);
        const SeriesView remaining = run_.series("remaining/" + finding.entity);
        if (credited.empty())
            return entityLabel(scenario_, EntityKind::commitment, finding.entity);
        const int last = credited.size() - 1;
        return compactNumber(credited[last] + remaining[last], "USD", locale_);
    }

    /// Who is paid: a provider, or whoever the scenario names.
    QString payee(const std::string& share) const {
        const std::string name = textOr(scenario_, "revenue_share/" + share + "/payee", share);
        return scenario_.hasEntity(EntityKind::provider, name) ? shortProviderName(scenario_, name)
                                                               : QString::fromStdString(name);
    }

    QString amount(const Finding& finding) const {
        const QString unit = QString::fromUtf8(finding.unit.data(), static_cast<qsizetype>(finding.unit.size()));
        return compactNumber(finding.amount, unit, locale_);
    }

    QString month(Month month) const { return monthText(month, locale_); }

    static QString levelWord(FindingLevel level) {
        switch (level) {
        case FindingLevel::breach:
            return tr("Breach");
        case FindingLevel::caution:
            return tr("Caution");
        case FindingLevel::good:
            return tr("Good");
        }
        return {};
    }

    const Scenario& scenario_;
    const RunView& run_;
    const QLocale& locale_;
};

/// English writes the name of a driver small inside a sentence.
QString insideSentence(QString name, const QLocale& locale) {
    if (locale.language() == QLocale::English && name.size() > 1 && name[1].isLower())
        name[0] = name[0].toLower();
    return name;
}

} // namespace

FindingText findingText(const Finding& finding, const RunSnapshot& snapshot, const QLocale& locale) {
    return FindingWords(snapshot, locale).text(finding);
}

FindingText nothingBreached(const RunSnapshot& snapshot, const QLocale& locale) {
    return FindingWords(snapshot, locale).nothing();
}

bool anyBreached(const RunSnapshot& snapshot) {
    return std::ranges::any_of(snapshot.findings, [](const Finding& f) { return f.level != FindingLevel::good; });
}

QString changeText(const std::string& quantity, const Scenario& scenario, const QLocale& locale) {
    const auto place = placeOf(quantity);
    const auto words = describe(scenario, quantity);
    if (!place || !words)
        return {};
    const QString action = FindingWords::action(place->field->pattern);
    return action.isEmpty() ? FindingWords::change(insideSentence(modelText(words->field), locale)) : action;
}

} // namespace headroom
