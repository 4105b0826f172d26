#include "plan_compiler.h"

#include <algorithm>

namespace headroom {

void PlanCompiler::bindCommitments() {
    const auto& names = scenario_.entities(EntityKind::commitment);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string key = "commitment/" + names[i] + "/";
        CommitmentPlan c;
        c.provider = indexOf(EntityKind::provider, text(key + "provider"));
        c.amount = bind_.slot(key + "amount");
        c.eligible = bind_.slot(key + "eligible");
        c.prepaid = bind_.slot(key + "prepaid");
        c.openingCredited = bind_.slot(key + "opening_credited");
        c.carryOver = flagOr(scenario_, key + "carry_over", true);
        c.from = monthOf(key + "from", 0);
        c.until = monthOf(key + "until", layout_.months - 1);
        if (const FieldValue* value = scenario_.field(key + "settlement"); value && std::get<Settlement>(*value).credit)
            c.creditMonths =
                bind_.quantitySlot(key + "settlement/credit_months", std::get<Settlement>(*value).creditMonths.value);
        c.checkpoints = checkpointsOf(key, c);
        c.firstCheckpoint = layout_.checkpointCount;
        layout_.checkpointCount += static_cast<int>(c.checkpoints.size());
        layout_.commitments.push_back(std::move(c));
        layout_.providers[static_cast<std::size_t>(layout_.commitments.back().provider)].commitments.push_back(
            static_cast<int>(i));
    }
    for (ProviderPlan& provider : layout_.providers) {
        const auto planOf = [this](int c) -> const CommitmentPlan& {
            return layout_.commitments[static_cast<std::size_t>(c)];
        };
        std::stable_sort(provider.commitments.begin(), provider.commitments.end(),
                         [&](int a, int b) { return planOf(a).until < planOf(b).until; });
        std::copy_if(provider.commitments.begin(), provider.commitments.end(),
                     std::back_inserter(provider.creditCommitments),
                     [&](int c) { return planOf(c).creditMonths.has_value(); });
    }
}

std::vector<Checkpoint> PlanCompiler::checkpointsOf(const std::string& key, const CommitmentPlan& commitment) {
    const FieldValue* value = scenario_.field(key + "schedule");
    const Schedule schedule = value ? std::get<Schedule>(*value) : Schedule{};
    std::vector<Checkpoint> checkpoints;
    switch (schedule.kind) {
    case Schedule::Kind::end:
        checkpoints.push_back({commitment.until, 1.0, {}, {}});
        break;
    case Schedule::Kind::annual:
        return annualCheckpoints(key, commitment);
    case Schedule::Kind::monthly: {
        const int months = commitment.until - commitment.from + 1;
        for (int k = 1; k <= months; ++k)
            checkpoints.push_back({commitment.from + k - 1, static_cast<double>(k) / months, {}, {}});
        break;
    }
    case Schedule::Kind::listed:
        for (const Anchor& minimum : schedule.minimums)
            checkpoints.push_back(
                {minimum.month - scenario_.start,
                 1.0,
                 {},
                 bind_.quantitySlot(key + "schedule/" + minimum.month.text(), minimum.quantity.value)});
        break;
    }
    return checkpoints;
}

std::vector<Checkpoint> PlanCompiler::annualCheckpoints(const std::string& key, const CommitmentPlan& commitment) {
    // A last part-year is a year.
    const int years = (commitment.until - commitment.from) / 12 + 1;
    const FieldValue* value = scenario_.field(key + "fractions");
    std::vector<Slot> parts;
    if (value)
        for (const Quantity& fraction : std::get<Fractions>(*value).fractions)
            parts.push_back(bind_.quantitySlot(key + "fractions/" + std::to_string(parts.size()), fraction.value));
    std::vector<Checkpoint> checkpoints;
    for (int year = 1; year <= years; ++year) {
        const RunMonth month = std::min(commitment.from + 12 * year - 1, commitment.until);
        Checkpoint checkpoint{month, static_cast<double>(year) / years, {}, {}};
        if (!parts.empty())
            checkpoint.part = parts[static_cast<std::size_t>(year) - 1];
        checkpoints.push_back(std::move(checkpoint));
    }
    return checkpoints;
}

} // namespace headroom
