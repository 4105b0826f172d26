#include "report/scenario_story.h"

#include "dashboards/entity_names.h"
#include "numbers.h"
#include "uncertainty/event_words.h"

#include <QCoreApplication>

namespace headroom {

namespace {

/// Labels in a row. A label with a comma of its own is quoted, so that nobody takes it for two.
QString joinedLabels(const std::vector<std::string>& names, const Scenario& scenario, EntityKind kind,
                     const QLocale& locale) {
    QStringList labels;
    for (const std::string& name : names) {
        const QString label = entityLabel(scenario, kind, name);
        labels.append(label.contains(u',') ? locale.quoteString(label) : label);
    }
    return locale.createSeparatedList(labels);
}

/// A sentence that begins with the name of somebody who may be written small.
QString withCapital(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

class Story {
    Q_DECLARE_TR_FUNCTIONS(Story)

  public:
    Story(const RunSnapshot& snapshot, const QLocale& locale)
        : snapshot_(snapshot)
        , scenario_(*snapshot.scenario)
        , run_(*snapshot.run)
        , locale_(locale) {}

    std::vector<StoryParagraph> paragraphs() const {
        std::vector<StoryParagraph> all{
            {tr("Months"), months()},           {tr("Demand"), demand()},        {tr("Capacity"), capacity()},
            {tr("Commitments"), commitments()}, {tr("Shares"), revenueShares()}, {tr("Obligations"), obligations()},
            {tr("Funding"), funding()},         {tr("Events"), events()},        {tr("Evidence"), evidence()}};
        std::erase_if(all, [](const StoryParagraph& paragraph) { return paragraph.sentences.empty(); });
        return all;
    }

  private:
    using Sentences = std::vector<QString>;

    Sentences months() const {
        Sentences sentences{tr("It runs from %1 to %2, %3 months.")
                                .arg(month(scenario_.start), month(scenario_.last()))
                                .arg(scenario_.months)};
        if (snapshot_.baselineScenario && snapshot_.baseline)
            sentences.push_back(tr("The thin dashed lines of the charts are the baseline, “%1”.")
                                    .arg(QString::fromStdString(snapshot_.baselineScenario->name)));
        return sentences;
    }

    Sentences demand() const {
        const auto& workloads = scenario_.entities(EntityKind::workload);
        if (workloads.empty())
            return {};
        const SeriesView tokens = run_.series("tokens");
        return {tr("Demand comes from %1.").arg(joinedLabels(workloads, scenario_, EntityKind::workload, locale_)),
                tr("In all, %1 are asked for in the first month and %2 in the last.")
                    .arg(compactNumber(tokens[0], "tokens", locale_),
                         compactNumber(tokens[tokens.size() - 1], "tokens", locale_))};
    }

    Sentences capacity() const {
        Sentences sentences;
        std::vector<std::string> owned;
        for (const std::string& provider : scenario_.entities(EntityKind::provider))
            if (isOwned(scenario_, provider))
                owned.push_back(provider);
        if (const auto rented = rentedProviders(scenario_); !rented.empty())
            sentences.push_back(
                tr("Capacity is rented from %1.").arg(joinedLabels(rented, scenario_, EntityKind::provider, locale_)));
        if (!owned.empty())
            sentences.push_back(
                tr("Capacity of its own: %1.").arg(joinedLabels(owned, scenario_, EntityKind::provider, locale_)));
        for (const std::string& clause : scenario_.entities(EntityKind::exclusivity))
            sentences.push_back(exclusivity("exclusivity/" + clause + "/"));
        return sentences;
    }

    QString exclusivity(const std::string& key) const {
        const FieldValue* names = scenario_.field(key + "workloads");
        const auto* workloads = names ? std::get_if<Names>(names) : nullptr;
        return tr("From %1 to %2, %3 alone serves %4.")
            .arg(monthOf(key + "from"), monthOf(key + "until"),
                 shortProviderName(scenario_, textOr(scenario_, key + "provider", "")),
                 joinedLabels(workloads ? workloads->names : std::vector<std::string>(), scenario_,
                              EntityKind::workload, locale_));
    }

    Sentences commitments() const {
        Sentences sentences;
        for (const std::string& name : scenario_.entities(EntityKind::commitment)) {
            const std::string key = "commitment/" + name + "/";
            const QString provider = shortProviderName(scenario_, providerOf(scenario_, EntityKind::commitment, name));
            sentences.push_back(
                tr("%1 is to be spent on %2 from %3 to %4, %5.", "amount, provider, months, when checked")
                    .arg(lastValue(key + "amount", "USD"), provider, monthOf(key + "from"), monthOf(key + "until"),
                         checked(key)));
        }
        return sentences;
    }

    QString checked(const std::string& key) const {
        const FieldValue* value = scenario_.field(key + "schedule");
        const auto* schedule = value ? std::get_if<Schedule>(value) : nullptr;
        switch (schedule ? schedule->kind : Schedule::Kind::end) {
        case Schedule::Kind::annual:
            return tr("checked at the end of each contract year");
        case Schedule::Kind::monthly:
            return tr("checked each month");
        case Schedule::Kind::listed:
            return tr("checked on %1 dates").arg(schedule->minimums.size());
        case Schedule::Kind::end:
            break;
        }
        return tr("checked at the end");
    }

    Sentences revenueShares() const {
        Sentences sentences;
        for (const std::string& name : scenario_.entities(EntityKind::revenueShare)) {
            const std::string key = "revenue_share/" + name + "/";
            const QString payer = party(textOr(scenario_, key + "payer", "lab"));
            const QString payee = party(textOr(scenario_, key + "payee", ""));
            QString sentence = tr("%1 pays %2 to %3 from %4 to %5", "payer, fraction of what, payee, months")
                                   .arg(payer, share(key), payee, monthOf(key + "from"), monthOf(key + "until"));
            if (scenario_.field(key + "cap"))
                sentence = tr("%1, at most %2", "sentence, amount").arg(sentence, lastValue(key + "cap", "USD"));
            sentences.push_back(withCapital(tr("%1.", "end of a sentence").arg(sentence)));
        }
        return sentences;
    }

    QString share(const std::string& key) const {
        const QString rate = lastValue(key + "rate", "fraction");
        const FieldValue* value = scenario_.field(key + "base");
        const auto* base = value ? std::get_if<ShareBase>(value) : nullptr;
        if (base && base->kind == ShareBase::Kind::workloads)
            return tr("%1 of the revenue from %2", "fraction, workloads")
                .arg(rate, joinedLabels(base->workloads, scenario_, EntityKind::workload, locale_));
        if (base && base->kind == ShareBase::Kind::path)
            return tr("%1 of a stated sum", "fraction").arg(rate);
        return tr("%1 of all revenue", "fraction").arg(rate);
    }

    QString party(const std::string& name) const {
        if (name == "lab")
            return tr("the lab");
        return scenario_.hasEntity(EntityKind::provider, name) ? shortProviderName(scenario_, name)
                                                               : QString::fromStdString(name);
    }

    Sentences obligations() const {
        Sentences sentences;
        for (const std::string& name : scenario_.entities(EntityKind::obligation))
            sentences.push_back(
                tr("%1: %2 must stand at %3 in the end.", "obligation, power, provider")
                    .arg(entityLabel(scenario_, EntityKind::obligation, name),
                         lastValue("obligation/" + name + "/mw", "MW"),
                         shortProviderName(scenario_, providerOf(scenario_, EntityKind::obligation, name))));
        return sentences;
    }

    /// What the run received: a tranche whose condition was never met is told as such.
    Sentences funding() const {
        Sentences sentences;
        for (const std::string& name : scenario_.entities(EntityKind::tranche)) {
            const QString label = entityLabel(scenario_, EntityKind::tranche, name);
            const SeriesView paid = run_.series("tranche/" + name);
            int at = 0;
            while (at < paid.size() && paid[at] == 0)
                ++at;
            sentences.push_back(at < paid.size() ? tr("%1: %2 in %3.", "tranche, amount, month")
                                                       .arg(label, compactNumber(paid[at], "USD", locale_),
                                                            month(run_.plan().start() + at))
                                                 : tr("%1: not paid in these months.", "tranche").arg(label));
        }
        return sentences;
    }

    Sentences events() const {
        const auto& all = scenario_.entities(EntityKind::event);
        if (all.empty())
            return {};
        std::vector<std::string> on;
        for (const std::string& name : all)
            if (flagOr(scenario_, "event/" + name + "/on", false))
                on.push_back(name);
        const QString labels = joinedLabels(on, scenario_, EntityKind::event, locale_);
        if (!snapshot_.futures)
            return {on.empty() ? tr("No event happens.") : tr("These happen: %1.").arg(labels)};
        Sentences sentences{on.empty() ? tr("As planned no event happens.")
                                       : tr("As planned these happen: %1.").arg(labels),
                            tr("Each future draws every event by its probability, to begin within its months:")};
        for (const std::string& name : all)
            sentences.push_back(
                tr("%1: %2.", "event, its probability and months")
                    .arg(entityLabel(scenario_, EntityKind::event, name), eventText(scenario_, name, locale_)));
        return sentences;
    }

    Sentences evidence() const {
        const std::vector<std::string> keys = scenario_.quantityKeys();
        const auto sourced = std::ranges::count_if(keys, [this](const std::string& key) {
            const Quantity* quantity = scenario_.quantity(key);
            return quantity && !quantity->source.empty();
        });
        return {tr("%1 of its %2 quantities have a source; the others are assumptions.").arg(sourced).arg(keys.size())};
    }

    QString month(Month month) const { return monthText(month, locale_); }
    QString monthOf(const std::string& key) const {
        const auto found = monthField(scenario_, key);
        return found ? month(*found) : QString();
    }
    /// The value in the last month of what the run records, else the number or the last anchor that was written.
    QString lastValue(const std::string& fieldKey, const char* unit) const {
        if (const SeriesView values = run_.input(fieldKey); !values.empty())
            return compactNumber(values[values.size() - 1], unit, locale_);
        const FieldValue* value = scenario_.field(fieldKey);
        const Path* path = value ? std::get_if<Path>(value) : nullptr;
        if (!path)
            return {};
        const Quantity& last = path->anchors.empty() ? path->parameters.front() : path->anchors.back().quantity;
        return compactNumber(last.value, unit, locale_);
    }

    const RunSnapshot& snapshot_;
    const Scenario& scenario_;
    const RunView& run_;
    const QLocale& locale_;
};

} // namespace

std::vector<StoryParagraph> scenarioStory(const RunSnapshot& snapshot, const QLocale& locale) {
    return Story(snapshot, locale).paragraphs();
}

} // namespace headroom
