#include "commitments.h"

#include "workspace.h"

namespace headroom {
namespace {

/// The cumulative minimum at each checkpoint, never above the amount.
template <int N>
void computeMinimums(Step<N>& step, const CommitmentPlan& c) {
    const Lane<N>& amount = step[c.amount];
    Lane<N> parts = constant<N>(0);
    Lane<N>* minimum = &step.work.contracts.minimums[static_cast<std::size_t>(c.firstCheckpoint)];
    for (const Checkpoint& checkpoint : c.checkpoints) {
        if (checkpoint.listed) {
            *minimum = smaller<N>(step[*checkpoint.listed], amount);
        } else if (checkpoint.part) {
            parts += step[*checkpoint.part];
            *minimum = smaller<N>(parts * amount, amount);
        } else {
            *minimum = amount * checkpoint.fraction;
        }
        ++minimum;
    }
}

template <int N>
const Lane<N>& minimumAt(const Step<N>& step, const CommitmentPlan& c, std::size_t checkpoint) {
    return step.work.contracts.minimums[static_cast<std::size_t>(c.firstCheckpoint) + checkpoint];
}

/// The cumulative minimum of the period that runs this month; the amount after the last checkpoint.
template <int N>
Lane<N> runningMinimum(const Step<N>& step, const CommitmentPlan& c) {
    for (std::size_t k = 0; k < c.checkpoints.size(); ++k)
        if (c.checkpoints[k].month >= step.month)
            return minimumAt(step, c, k);
    return step[c.amount];
}

template <int N>
Lane<N> creditedBefore(const Step<N>& step, int commitment) {
    const CommitmentPlan& c = step.plan.commitments[static_cast<std::size_t>(commitment)];
    return step.first() ? step[c.openingCredited] : step.last(SeriesId::credited, commitment);
}

/// Draws what is eligible and still owed; returns what is credited after it.
template <int N>
Lane<N> draw(Step<N>& step, int commitment) {
    ContractsState<N>& state = step.work.contracts;
    const auto i = static_cast<std::size_t>(commitment);
    const CommitmentPlan& c = step.plan.commitments[i];
    const auto provider = static_cast<std::size_t>(c.provider);
    state.eligibleSpend[i] = step[c.eligible] * step(SeriesId::providerSpend, c.provider);
    const Lane<N> before = creditedBefore(step, commitment);
    Lane<N>& drawn = step(SeriesId::drawn, commitment);
    drawn = constant<N>(0);
    if (!step.within(c.from, c.until))
        return before;
    const Lane<N> eligible = nonNegative<N>(state.eligibleSpend[i] - state.drawnAtProvider[provider]);
    const Lane<N> limit = c.carryOver ? step[c.amount] : runningMinimum(step, c);
    const Lane<N> room = nonNegative<N>(limit - before);
    drawn = smaller<N>(eligible, room);
    state.drawnAtProvider[provider] += drawn;
    // Exactly the limit where the limit binds, so that nothing remains but what is owed.
    return choose<N>(eligible >= room, larger<N>(before, limit), before + drawn);
}

/// Uses the prepaid balance up before cash; returns the part of `due` that it met.
template <int N>
Lane<N> fromPrepaid(Step<N>& step, std::size_t commitment, const Lane<N>& due) {
    Lane<N>& left = step.work.contracts.prepaidLeft[commitment];
    const Lane<N> met = smaller<N>(left, due);
    left -= met;
    return met;
}

template <int N>
void prepay(Step<N>& step, std::size_t commitment) {
    const CommitmentPlan& c = step.plan.commitments[commitment];
    ContractsState<N>& state = step.work.contracts;
    if (step.first() && c.from < 0) {
        state.prepaidLeft[commitment] = nonNegative<N>(step[c.prepaid] - step[c.openingCredited]);
    } else if (step.month == c.from) {
        state.prepaidLeft[commitment] = step[c.prepaid];
        state.prepayments += step[c.prepaid];
    }
}

/// Take-or-pay at a checkpoint: what is missing falls due, is paid and is credited.
template <int N>
void settle(Step<N>& step, int commitment, Lane<N>& credited) {
    ContractsState<N>& state = step.work.contracts;
    const auto i = static_cast<std::size_t>(commitment);
    const CommitmentPlan& c = step.plan.commitments[i];
    Lane<N>& shortfall = step(SeriesId::commitmentShortfall, commitment);
    shortfall = constant<N>(0);
    for (std::size_t k = 0; k < c.checkpoints.size(); ++k) {
        if (c.checkpoints[k].month != step.month)
            continue;
        const Lane<N>& minimum = minimumAt(step, c, k);
        shortfall += nonNegative<N>(minimum - credited);
        credited = larger<N>(credited, minimum);
    }
    if (!(shortfall > 0.0).any())
        return;
    step(SeriesId::shortfall) += shortfall;
    state.shortfallCash += shortfall - fromPrepaid(step, i, shortfall);
    if (!c.creditMonths) {
        step(SeriesId::shortfallExpense) += shortfall;
        return;
    }
    const std::size_t cell = i * static_cast<std::size_t>(step.plan.months) + static_cast<std::size_t>(step.month);
    state.credits[cell] = shortfall;
    state.creditMonths[cell] = step[*c.creditMonths];
}

/// Spend beyond what commitments draw is met from credit balances, oldest first; what is left at the end lapses.
template <int N>
void spendCredits(Step<N>& step, int provider) {
    ContractsState<N>& state = step.work.contracts;
    const ProviderPlan& p = step.plan.providers[static_cast<std::size_t>(provider)];
    Lane<N> open = nonNegative<N>(step(SeriesId::providerSpend, provider) -
                                  state.drawnAtProvider[static_cast<std::size_t>(provider)]);
    for (int origin = 0; origin < step.month; ++origin) {
        for (int commitment : p.creditCommitments) {
            const std::size_t cell = static_cast<std::size_t>(commitment) * static_cast<std::size_t>(step.plan.months) +
                                     static_cast<std::size_t>(origin);
            Lane<N>& balance = state.credits[cell];
            if (!(balance > 0.0).any())
                continue;
            const Lane<N> end = state.creditMonths[cell] + origin;
            const Lane<N> used = choose<N>(end >= step.month, smaller<N>(balance, open), constant<N>(0));
            balance -= used;
            open -= used;
            state.paidFromBalances += used;
            const Lane<N> lapsed = choose<N>(end < step.month + 1.0, balance, constant<N>(0));
            balance -= lapsed;
            step(SeriesId::shortfallExpense) += lapsed;
        }
    }
}

/// What would fall due at later checkpoints if nothing more were drawn, at its value today.
template <int N>
Lane<N> duePresentValue(const Step<N>& step, const CommitmentPlan& c, const Lane<N>& credited) {
    Lane<N> value = constant<N>(0);
    Lane<N> previous = constant<N>(0);
    for (std::size_t k = 0; k < c.checkpoints.size(); ++k) {
        const Lane<N>& minimum = minimumAt(step, c, k);
        if (c.checkpoints[k].month > step.month) {
            const auto ahead = static_cast<std::size_t>(c.checkpoints[k].month - step.month);
            value +=
                nonNegative<N>(minimum - larger<N>(credited, previous)) * step.work.contracts.discountFactors[ahead];
        }
        // Checkpoints before the start have lapsed: nothing was settled at them.
        if (c.checkpoints[k].month >= 0)
            previous = minimum;
    }
    return value;
}

template <int N>
void report(Step<N>& step, int commitment, const Lane<N>& credited) {
    ContractsState<N>& state = step.work.contracts;
    const auto i = static_cast<std::size_t>(commitment);
    const CommitmentPlan& c = step.plan.commitments[i];
    const Lane<N> remaining = step[c.amount] - credited;
    step(SeriesId::credited, commitment) = credited;
    step(SeriesId::minimum, commitment) = runningMinimum(step, c);
    step(SeriesId::remaining, commitment) = remaining;
    step(SeriesId::duePresentValue, commitment) = duePresentValue(step, c, credited);
    Lane<N>& rate = step(SeriesId::runRate, commitment);
    Lane<N>& coverage = step(SeriesId::coverage, commitment);
    rate = coverage = constant<N>(0);
    if (!step.within(c.from, c.until))
        return;
    if (step.month < c.until)
        rate = nonNegative<N>(remaining) / (c.until - step.month);
    state.recentDraws[i * 12 + static_cast<std::size_t>(step.month % 12)] = step(SeriesId::drawn, commitment);
    const int months = std::min(12, step.month - std::max(0, c.from) + 1);
    Lane<N> drawn = constant<N>(0);
    for (int k = 0; k < months; ++k)
        drawn += state.recentDraws[i * 12 + static_cast<std::size_t>((step.month - k) % 12)];
    coverage = quotient<N>(drawn / months, rate, 1.0);
}

template <int N>
void updateDiscountFactors(Step<N>& step) {
    ContractsState<N>& state = step.work.contracts;
    const Lane<N>& rate = step[step.plan.discountRate];
    if ((rate == state.discountFactorsFor).all())
        return;
    state.discountFactorsFor = rate;
    const Lane<N> factor = (-(1.0 + rate).log() / 12.0).exp();
    Lane<N> power = constant<N>(1);
    for (Lane<N>& entry : state.discountFactors) {
        entry = power;
        power *= factor;
    }
}

} // namespace

template <int N>
void computeCommitments(Step<N>& step) {
    ContractsState<N>& state = step.work.contracts;
    updateDiscountFactors(step);
    std::fill(state.drawnAtProvider.begin(), state.drawnAtProvider.end(), constant<N>(0));
    for (int p = 0; p < step.plan.providerCount(); ++p) {
        const ProviderPlan& provider = step.plan.providers[static_cast<std::size_t>(p)];
        for (int c : provider.commitments) {
            const auto i = static_cast<std::size_t>(c);
            computeMinimums(step, step.plan.commitments[i]);
            prepay(step, i);
            Lane<N> credited = draw(step, c);
            state.paidFromBalances += fromPrepaid(step, i, step(SeriesId::drawn, c));
            settle(step, c, credited);
            report(step, c, credited);
        }
        if (!provider.creditCommitments.empty())
            spendCredits(step, p);
    }
}

#define HEADROOM_INSTANTIATE(N) template void computeCommitments<N>(Step<N>&);
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
