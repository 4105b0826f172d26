#include "validation/checks.h"
#include "validation/shared_checks.h"
#include "validation/spans.h"

#include <cmath>

namespace headroom::validation {

namespace {

/// The checks of one commitment.
class CommitmentCheck {
  public:
    CommitmentCheck(const Scenario& scenario, const std::string& name, Problems& problems)
        : scenario_(scenario)
        , name_(name)
        , problems_(problems) {}

    void check() {
        checkTerm(scenario_, EntityKind::commitment, name_, problems_);
        checkProvider();
        checkOpening();
        const auto* schedule = fieldAs<Schedule>(scenario_, key("schedule"));
        if (schedule && schedule->kind == Schedule::Kind::listed)
            checkListed(schedule->minimums);
        if (const auto* fractions = fieldAs<Fractions>(scenario_, key("fractions")))
            checkFractions(schedule, fractions->fractions);
    }

  private:
    std::string key(std::string_view field) const { return keyOf(EntityKind::commitment, name_, field); }

    void checkProvider() {
        const auto provider = textOr(scenario_, key("provider"), "");
        if (flagOr(scenario_, keyOf(EntityKind::provider, provider, "owned"), false))
            problems_.warning(key("provider"), {HEADROOM_TEXT("{0} is owned, so nothing is ever drawn."), {provider}},
                              {HEADROOM_TEXT("Name a rented provider, or remove the commitment."), {}});
    }

    void checkOpening() {
        const auto amount = numberOf(scenario_, key("amount"));
        const auto credited = numberOf(scenario_, key("opening_credited"));
        if (amount && credited && *credited > *amount)
            problems_.error(
                key("opening_credited"),
                {HEADROOM_TEXT("{0} USD is more than the committed {1} USD."), {spelled(*credited), spelled(*amount)}},
                {HEADROOM_TEXT("Give at most the committed amount."), {}});
        else if (const auto crossing = drawsCross(scenario_, key("opening_credited"), key("amount")))
            problems_.error(
                key("opening_credited"),
                {HEADROOM_TEXT("Draws of it reach {0} USD, and those of the committed amount begin at {1} USD."),
                 {spelled(crossing->highest), spelled(crossing->lowest)}},
                {HEADROOM_TEXT("Keep the two apart, or truncate their distributions, so that no future "
                               "credits more than is committed."),
                 {}});
    }

    void checkListed(const std::vector<Anchor>& minimums) {
        if (minimums.empty())
            problems_.error(key("schedule"), {HEADROOM_TEXT("It lists no checkpoint."), {}},
                            {HEADROOM_TEXT("List at least one month with its minimum."), {}});
        checkMonthsAscend(key("schedule"), minimums, problems_);
        for (std::size_t i = 0; i < minimums.size(); ++i) {
            checkMinimum(minimums[i]);
            if (i > 0 && minimums[i].quantity.value < minimums[i - 1].quantity.value)
                problems_.warning(keyOfMinimum(minimums[i]),
                                  {HEADROOM_TEXT("{0} USD is below the {1} USD of the checkpoint before."),
                                   {spelled(minimums[i].quantity.value), spelled(minimums[i - 1].quantity.value)}},
                                  {HEADROOM_TEXT("Minimums are cumulative: let them rise."), {}});
        }
    }

    std::string keyOfMinimum(const Anchor& minimum) const { return key("schedule") + "/" + minimum.month.text(); }

    void checkMinimum(const Anchor& minimum) {
        const auto* from = fieldAs<Month>(scenario_, key("from"));
        const auto* until = fieldAs<Month>(scenario_, key("until"));
        if (from && until && (minimum.month < *from || minimum.month > *until))
            problems_.error(
                keyOfMinimum(minimum),
                {HEADROOM_TEXT("The checkpoint lies outside the contract, {0} to {1}."), {from->text(), until->text()}},
                {HEADROOM_TEXT("Move the checkpoint, or change the term of the contract."), {}});
        const auto amount = numberOf(scenario_, key("amount"));
        if (amount && minimum.quantity.value > *amount)
            problems_.warning(keyOfMinimum(minimum),
                              {HEADROOM_TEXT("{0} USD is more than the committed {1} USD, which is used instead."),
                               {spelled(minimum.quantity.value), spelled(*amount)}},
                              {HEADROOM_TEXT("Give at most the committed amount."), {}});
    }

    void checkFractions(const Schedule* schedule, const std::vector<Quantity>& fractions) {
        if (!schedule || schedule->kind != Schedule::Kind::annual) {
            problems_.warning(key("fractions"),
                              {HEADROOM_TEXT("The parts are not read, because the checkpoints are not annual."), {}},
                              {HEADROOM_TEXT("Choose annual checkpoints, or remove the parts."), {}});
            return;
        }
        checkYears(fractions.size());
        double sum = 0;
        for (const auto& fraction : fractions)
            sum += fraction.value;
        constexpr double rounding = 1e-9;
        if (std::abs(sum - 1) > rounding)
            problems_.warning(key("fractions"),
                              {HEADROOM_TEXT("The parts sum to {0} and not to 1."), {spelled(sum, 12)}},
                              {HEADROOM_TEXT("Change them so that they sum to 1."), {}});
    }

    void checkYears(std::size_t fractions) {
        const auto* from = fieldAs<Month>(scenario_, key("from"));
        const auto* until = fieldAs<Month>(scenario_, key("until"));
        if (!from || !until || *until < *from)
            return;
        // A last part of a year is a contract year.
        const auto years = static_cast<std::size_t>((*until - *from) / 12 + 1);
        if (fractions != years)
            problems_.error(key("fractions"),
                            {HEADROOM_TEXT("The number of parts is {0}, that of contract years {1}."),
                             {spelled(fractions), spelled(years)}},
                            {HEADROOM_TEXT("Give one part for each contract year."), {}});
    }

    const Scenario& scenario_;
    const std::string& name_;
    Problems& problems_;
};

} // namespace

void checkCommitments(const Scenario& scenario, Problems& problems) {
    for (const auto& name : scenario.entities(EntityKind::commitment))
        CommitmentCheck(scenario, name, problems).check();
}

} // namespace headroom::validation
