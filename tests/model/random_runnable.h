#pragma once

#include "quantity_edit.h"
#include "random_draws.h"

namespace headroom::test {

/// Makes scenarios that run: valid, of moderate numbers, and using every part of the model: several workloads,
/// providers rented and owned, clauses, commitments of all kinds, events that are on. One seed makes one scenario.
class RandomRunnable {
  public:
    explicit RandomRunnable(std::uint64_t seed) : draw_(seed) {}

    RandomRunnable& providers(int fewest, int most) {
        fewestProviders_ = fewest;
        mostProviders_ = most;
        return *this;
    }
    RandomRunnable& withoutEvents() {
        events_ = false;
        return *this;
    }

    /// The first provider, `cloud1`, is rented and open from the start, and can always buy the first accelerator.
    Scenario make() {
        scenario_.id = "00000000-0000-0000-0000-000000000000";
        scenario_.start = Month(whole(2024, 2027), whole(1, 12));
        scenario_.months = whole(14, 40);
        makeAccelerators();
        makeProviders();
        makeWorkloads();
        makePolicies();
        makeExclusivities();
        makeCommitments();
        makeOtherContracts();
        makeMarket();
        writeReferencePrices(scenario_);
        if (events_)
            makeEvents();
        return std::move(scenario_);
    }

  private:
    using Strings = std::vector<std::string>;

    double between(double low, double high) { return draw_.between(low, high); }
    int whole(int low, int high) { return draw_.whole(low, high); }
    bool chance(double probability) { return draw_.chance(probability); }
    const std::string& oneOf(const Strings& names) { return draw_.oneOf(names); }
    Path steady(double low, double high) { return draw_.steady(low, high, scenario_.start, scenario_.months); }
    Path moving(double low, double high) { return draw_.moving(low, high, scenario_.start, scenario_.months); }
    Month monthOfRun(int before = 0, int after = 0) {
        return scenario_.start + whole(-before, scenario_.months - 1 + after);
    }

    void put(const std::string& key, Path path) { scenario_.put(key, std::move(path)); }
    /// Leaves the field to its default half of the time.
    void maybe(const std::string& key, double low, double high) {
        if (chance(0.5))
            put(key, steady(low, high));
    }

    void makeAccelerators() {
        const int count = whole(1, 3);
        for (int i = 1; i <= count; ++i) {
            const std::string name = "chip" + std::to_string(i);
            const std::string key = "accelerator/" + name + "/";
            accelerators_.push_back(name);
            put(key + "throughput", steady(50, 900));
            put(key + "kw", between(0.5, 3));
            put(key + "chip", moving(5e3, 6e4));
            put(key + "life", between(2, 60));
            maybe(key + "replica_size", 1, 16);
            maybe(key + "training_speed", 0.3, 4);
            scenario_.put(key + "family", std::string(chance(0.5) ? "a" : "b"));
            if (i > 1 && chance(0.6))
                scenario_.put(key + "available", monthOfRun(3));
            if (i > 1 && chance(0.3))
                put(key + "delay", between(0, 3));
        }
    }

    void makeProviders() {
        const int count = whole(fewestProviders_, mostProviders_);
        for (int i = 1; i <= count; ++i) {
            const std::string name = "cloud" + std::to_string(i);
            const std::string key = "provider/" + name + "/";
            const bool owned = i > 1 && chance(0.35);
            providers_.push_back(name);
            if (!owned)
                rented_.push_back(name);
            scenario_.put(key + "owned", owned);
            scenario_.put(key + "accepts_overflow", chance(0.5));
            if (i > 1 && chance(0.5)) {
                scenario_.put(key + "onboard", monthOfRun(4));
                put(key + "delay", between(0, 3));
            }
            makeOperation(key);
            makeTerms(key, owned);
            makeFleets(key);
        }
    }

    void makeOperation(const std::string& key) {
        maybe(key + "initial_performance", 0.4, 1);
        maybe(key + "final_performance", 0.7, 1.2);
        maybe(key + "porting_months", 0, 12);
        maybe(key + "latency", 0, 3);
        maybe(key + "availability", 0.8, 1);
        maybe(key + "spare", 0, 0.3);
        maybe(key + "release", 0, 1);
        maybe(key + "repricing", 0, 1);
        maybe(key + "lend", 0, 1);
        maybe(key + "pue", 1, 1.6);
        if (chance(0.4))
            put(key + "max_additions", steady(0, 60));
        if (chance(0.4))
            put(key + "power_cap", steady(0, 0.5));
    }

    void makeTerms(const std::string& key, bool owned) {
        maybe(key + "negotiated", 0, 0.5);
        maybe(key + "attached", 0, 0.3);
        maybe(key + "fixed", 0, 1e5);
        maybe(key + "take", 0, 0.3);
        maybe(key + "build", 5e3, 15e3);
        if (owned) {
            put(key + "life_build", between(10, 240));
            put(key + "tariff", steady(0.03, 0.2));
            put(key + "upkeep", steady(0, 0.1));
        }
    }

    void makeFleets(const std::string& key) {
        const bool opening = chance(0.4), openingTraining = chance(0.3), trainingMix = chance(0.4);
        for (std::size_t a = 0; a < accelerators_.size(); ++a) {
            put(key + "mix/" + accelerators_[a], steady(a == 0 ? 0.2 : 0, 3));
            put(key + "rate/" + accelerators_[a], moving(0.5, 6));
            if (trainingMix && chance(0.7))
                put(key + "training_mix/" + accelerators_[a], steady(0, 2));
            if (opening && chance(0.7))
                put(key + "opening/" + accelerators_[a], between(0, 80));
            if (openingTraining && chance(0.7))
                put(key + "opening_training/" + accelerators_[a], between(0, 40));
        }
    }

    void makeWorkloads() {
        for (int i = whole(1, 3); i > 0; --i) {
            const std::string name = "work" + std::to_string(i);
            const std::string key = "workload/" + name + "/";
            workloads_.push_back(name);
            put(key + "units", chance(0.05) ? Path(0) : moving(1e3, 1e6));
            put(key + "intensity", moving(50, 800));
            put(key + "price", chance(0.1) ? Path(0) : moving(0.2, 12));
            maybe(key + "fee", 0, 30);
            maybe(key + "paid", 0, 1);
            maybe(key + "free_value", 0, 1);
            maybe(key + "billed", 0, 1);
            maybe(key + "elasticity", -2, 0.3);
            maybe(key + "compute_weight", 0.2, 3);
            maybe(key + "peak_to_average", 1, 3);
            put(key + "demand_multiplier", steady(0.5, 2));
            for (const std::string& provider : providers_) {
                if (chance(0.8))
                    put(key + "placement/" + provider, steady(0, 3));
                if (chance(0.3))
                    put(key + "channel/" + provider, steady(0, 0.25));
            }
        }
    }

    void makePolicies() {
        put("service/max_utilization", steady(0.3, 0.95));
        put("service/wait_probability", steady(0.01, 0.9));
        put("service/concurrency", steady(1, 64));
        maybe("service/failover", 0, 1);
        maybe("service/software_gain", -0.2, 0.8);
        maybe("service/training_gain", -0.2, 0.5);
        maybe("routing/beta_cost", 0, 2);
        maybe("routing/beta_latency", 0, 1);
        maybe("routing/beta_commitment", 0, 2);
        maybe("procurement/leverage_discount", 0, 0.2);
        maybe("procurement/leverage_months", 0, 15);
        maybe("procurement/multi_cloud_overhead", 0, 0.1);
        put("money/opening_cash", between(-1e6, 1e7));
        maybe("money/discount_rate", 0, 0.3);
        maybe("money/fixed_cost", 0, 2e6);
        maybe("money/variable_cost", 0, 0.2);
        if (chance(0.7))
            put("training/h100e", moving(1, 60));
        for (const std::string& provider : providers_)
            if (chance(0.7))
                put("training/placement/" + provider, steady(0, 2));
    }

    void makeExclusivities() {
        int from = whole(-4, 6);
        for (int i = whole(0, 2); i > 0; --i) {
            const std::string key = "exclusivity/clause" + std::to_string(i) + "/";
            Strings held{oneOf(workloads_)};
            if (chance(0.4))
                held.emplace_back("training");
            const int until = from + whole(0, 10);
            scenario_.put(key + "provider", oneOf(providers_));
            scenario_.put(key + "workloads", Names{held});
            scenario_.put(key + "from", scenario_.start + from);
            scenario_.put(key + "until", scenario_.start + until);
            from = until + whole(1, 5);
        }
    }

    void makeCommitments() {
        for (int i = whole(0, 4); i > 0; --i) {
            const std::string key = "commitment/contract" + std::to_string(i) + "/";
            const Month from = monthOfRun(10, -2);
            const Month until = from + whole(0, 30);
            const double amount = between(1e4, 8e6);
            scenario_.put(key + "provider", oneOf(chance(0.9) ? rented_ : providers_));
            scenario_.put(key + "from", from);
            scenario_.put(key + "until", until);
            put(key + "amount", amount);
            maybe(key + "eligible", 0, 1);
            scenario_.put(key + "carry_over", chance(0.6));
            if (chance(0.4))
                put(key + "prepaid", between(0, amount));
            if (from < scenario_.start && chance(0.7))
                put(key + "opening_credited", between(0, amount));
            if (chance(0.5))
                scenario_.put(key + "settlement", Settlement{true, between(0, 9)});
            makeSchedule(key, from, until, amount);
        }
    }

    void makeSchedule(const std::string& key, Month from, Month until, double amount) {
        Schedule schedule{static_cast<Schedule::Kind>(whole(0, 3)), {}};
        if (schedule.kind == Schedule::Kind::annual && chance(0.5)) {
            Fractions parts;
            const int years = (until - from) / 12 + 1;
            for (int year = 0; year < years; ++year)
                parts.fractions.push_back(1.0 / years);
            scenario_.put(key + "fractions", parts);
        }
        if (schedule.kind == Schedule::Kind::listed) {
            const int last = until - from;
            const int step = whole(1, 12);
            for (int k = std::min(last, whole(0, 6)); k <= last; k += step)
                schedule.minimums.push_back({from + k, Quantity(amount * (k + 1) / (last + 1))});
        }
        scenario_.put(key + "schedule", schedule);
    }

    void makeOtherContracts() {
        for (int i = whole(0, 2); i > 0; --i) {
            const std::string key = "revenue_share/share" + std::to_string(i) + "/";
            const bool received = chance(0.3);
            scenario_.put(key + "payer", std::string(received ? "partner" : "lab"));
            scenario_.put(key + "payee", std::string(received ? "lab" : "partner"));
            put(key + "rate", steady(0, 0.3));
            scenario_.put(key + "base", received      ? ShareBase{ShareBase::Kind::path, {}, moving(1e4, 1e6)}
                                        : chance(0.5) ? ShareBase{}
                                                      : ShareBase{ShareBase::Kind::workloads, {oneOf(workloads_)}, {}});
            const Month from = monthOfRun(5);
            scenario_.put(key + "from", from);
            scenario_.put(key + "until", from + whole(0, 30));
            if (chance(0.5)) {
                put(key + "cap", between(1e5, 1e7));
                put(key + "opening_paid", between(0, 1e5));
            }
        }
        scenario_.put("obligation/o/provider", oneOf(providers_));
        scenario_.put("obligation/o/family", textOr(scenario_, "accelerator/" + accelerators_[0] + "/family", ""));
        put("obligation/o/mw", steady(0, 1));
        put("tranche/dated/amount", between(0, 1e7));
        scenario_.put("tranche/dated/month", monthOfRun(3, 3));
        put("tranche/earned/amount", between(0, 1e7));
        scenario_.put("tranche/earned/series", std::string("revenue"));
        put("tranche/earned/threshold", steady(1e4, 1e7));
        scenario_.put("tranche/earned/last", monthOfRun());
    }

    void makeMarket() {
        Strings participants = rented_;
        participants.emplace_back(others);
        put("market/lab/rival/spend", moving(1e5, 1e7));
        for (const std::string& participant : participants) {
            maybe("market/lab/rival/weight/" + participant, 0, 1);
            maybe("market/rest/" + participant, 0, 1e7);
        }
    }

    /// Effects stay within the domain of what they reach.
    Effect effect(const std::string& key) {
        const auto place = placeOf(key);
        const Domain domain = domainOf(*place->field, place->suffix);
        const bool mayGrow = domain == Domain::any || domain == Domain::nonNegative || domain == Domain::positive;
        double low = 0.4, high = mayGrow ? 2.0 : 1.0;
        if (domain == Domain::atLeastOne || place->suffix == "/K")
            low = 1.0, high = 1.5;
        if (place->suffix == "/x0")
            high = 1.0;
        const double factor = between(low, high);
        const auto value = quantityValue(scenario_, key);
        const double ramp = chance(0.5) ? 0 : between(0, 6);
        if (value && place->suffix.empty() && chance(0.3))
            return {key, Effect::Operation::set, *value * factor, ramp};
        return {key, Effect::Operation::multiply, factor, ramp};
    }

    void makeEvents() {
        static const Strings patterns{"workload/*/price", "provider/*/rate/*", "workload/*/demand_multiplier",
                                      "service/*_gain"};
        const Strings fieldKeys = scenario_.fieldKeys();
        const Strings quantityKeys = scenario_.quantityKeys();
        for (int i = whole(0, 3); i > 0; --i) {
            const std::string key = "event/event" + std::to_string(i) + "/";
            Effects effects;
            for (int k = whole(1, 5); k > 0; --k) {
                const std::string target = oneOf(chance(0.5) ? fieldKeys : quantityKeys);
                if (chance(0.2))
                    effects.effects.push_back(
                        {oneOf(patterns), Effect::Operation::multiply, between(0.4, 1), between(0, 6)});
                else if (!effectTargets(scenario_, target).empty() && !target.starts_with("commitment/"))
                    effects.effects.push_back(effect(target));
            }
            const Month first = monthOfRun(4, 2);
            scenario_.put(key + "on", true);
            put(key + "probability", 0.5);
            scenario_.put(key + "window", Window{first, first + whole(0, 12)});
            if (chance(0.5))
                put(key + "duration", between(0.5, 12));
            scenario_.put(key + "effects", effects);
        }
    }

    RandomDraws draw_;
    int fewestProviders_ = 1, mostProviders_ = 4;
    bool events_ = true;
    Scenario scenario_;
    Strings accelerators_, providers_, rented_, workloads_;
};

} // namespace headroom::test
