#include "plan_compiler.h"

#include <algorithm>
#include <map>

namespace headroom {

PlanCompiler::PlanCompiler(const Scenario& scenario)
    : scenario_(scenario)
    , plan_(new Plan)
    , layout_(*plan_->layout_)
    , bind_(scenario, layout_, plan_->quantityKeys_, plan_->values_, plan_->quantityPlaces_) {}

std::shared_ptr<const Plan> PlanCompiler::compile() {
    plan_->start_ = scenario_.start;
    plan_->months_ = layout_.months = scenario_.months;
    bindScalars();
    bindAccelerators();
    bindProviders();
    bindWorkloads();
    bindExclusivities();
    bindCommitments();
    bindRevenueShares();
    bindObligations();
    bindMarket();
    layOutSeries();
    bindTranches();
    bindEvents();
    recordInputs();
    layout_.quantityCount = static_cast<int>(plan_->quantityKeys_.size());
    return plan_;
}

int PlanCompiler::indexOf(EntityKind kind, std::string_view name) const {
    const auto& names = scenario_.entities(kind);
    return static_cast<int>(std::find(names.begin(), names.end(), name) - names.begin());
}

RunMonth PlanCompiler::monthOf(const std::string& fieldKey, RunMonth otherwise) const {
    const FieldValue* value = scenario_.field(fieldKey);
    const Month* month = value ? std::get_if<Month>(value) : nullptr;
    return month ? *month - scenario_.start : otherwise;
}

void PlanCompiler::bindScalars() {
    layout_.trainingDemand = bind_.slot("training/h100e");
    layout_.betaCost = bind_.slot("routing/beta_cost");
    layout_.betaLatency = bind_.slot("routing/beta_latency");
    layout_.betaCommitment = bind_.slot("routing/beta_commitment");
    layout_.maxUtilization = bind_.slot("service/max_utilization");
    layout_.waitProbability = bind_.slot("service/wait_probability");
    layout_.concurrency = bind_.slot("service/concurrency");
    layout_.failover = bind_.slot("service/failover");
    layout_.softwareGain = bind_.slot("service/software_gain");
    layout_.trainingGain = bind_.slot("service/training_gain");
    layout_.leverageDiscount = bind_.slot("procurement/leverage_discount");
    layout_.leverageMonths = bind_.slot("procurement/leverage_months");
    layout_.multiCloudOverhead = bind_.slot("procurement/multi_cloud_overhead");
    layout_.discountRate = bind_.slot("money/discount_rate");
    layout_.openingCash = bind_.slot("money/opening_cash");
    layout_.fixedCost = bind_.slot("money/fixed_cost");
    layout_.variableCost = bind_.slot("money/variable_cost");
}

void PlanCompiler::bindAccelerators() {
    for (const std::string& name : scenario_.entities(EntityKind::accelerator)) {
        const std::string key = "accelerator/" + name + "/";
        AcceleratorPlan a;
        a.throughput = bind_.slot(key + "throughput");
        a.replicaSize = bind_.slot(key + "replica_size");
        a.kw = bind_.slot(key + "kw");
        a.trainingSpeed = bind_.slot(key + "training_speed");
        a.available = monthOf(key + "available", 0);
        a.delay = bind_.slot(key + "delay");
        a.life = bind_.slot(key + "life");
        a.chip = bind_.slot(key + "chip");
        accelerators_.push_back(a);
    }
}

void PlanCompiler::bindProviders() {
    const auto& names = scenario_.entities(EntityKind::provider);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string key = "provider/" + names[i] + "/";
        ProviderPlan p;
        p.owned = flagOr(scenario_, key + "owned", false);
        p.acceptsOverflow = flagOr(scenario_, key + "accepts_overflow", false);
        p.onboard = monthOf(key + "onboard", 0);
        const std::pair<Slot ProviderPlan::*, const char*> slots[] = {
            {&ProviderPlan::delay, "delay"},
            {&ProviderPlan::initialPerformance, "initial_performance"},
            {&ProviderPlan::finalPerformance, "final_performance"},
            {&ProviderPlan::portingMonths, "porting_months"},
            {&ProviderPlan::latency, "latency"},
            {&ProviderPlan::availability, "availability"},
            {&ProviderPlan::spare, "spare"},
            {&ProviderPlan::release, "release"},
            {&ProviderPlan::repricing, "repricing"},
            {&ProviderPlan::lend, "lend"},
            {&ProviderPlan::pue, "pue"},
            {&ProviderPlan::negotiated, "negotiated"},
            {&ProviderPlan::attached, "attached"},
            {&ProviderPlan::fixed, "fixed"},
            {&ProviderPlan::take, "take"},
            {&ProviderPlan::build, "build"},
            {&ProviderPlan::lifeBuild, "life_build"},
            {&ProviderPlan::tariff, "tariff"},
            {&ProviderPlan::upkeep, "upkeep"},
        };
        for (const auto& [member, field] : slots)
            p.*member = bind_.slot(key + field);
        p.plannedAvailability = bind_.slotBeforeEvents(key + "availability");
        p.maxAdditions = bind_.optionalSlot(key + "max_additions");
        p.powerCap = bind_.optionalSlot(key + "power_cap");
        p.trainingPlacement = bind_.writtenSlot("training/placement/" + names[i]);
        layout_.providers.push_back(p);
        bindFleets(static_cast<int>(i));
    }
}

void PlanCompiler::bindFleets(int provider) {
    ProviderPlan& p = layout_.providers[static_cast<std::size_t>(provider)];
    const auto& accelerators = scenario_.entities(EntityKind::accelerator);
    const std::string key =
        "provider/" + scenario_.entities(EntityKind::provider)[static_cast<std::size_t>(provider)] + "/";
    p.firstFleet = static_cast<int>(layout_.fleets.size());
    for (std::size_t a = 0; a < accelerators.size(); ++a) {
        FleetPlan fleet;
        fleet.provider = provider;
        fleet.accelerator = static_cast<int>(a);
        fleet.hardware = accelerators_[a];
        fleet.mix = bind_.writtenSlot(key + "mix/" + accelerators[a]);
        fleet.trainingMix = bind_.writtenSlot(key + "training_mix/" + accelerators[a]);
        fleet.opening = bind_.writtenSlot(key + "opening/" + accelerators[a]);
        fleet.openingTraining = bind_.writtenSlot(key + "opening_training/" + accelerators[a]);
        p.openingGiven |= fleet.opening.has_value();
        p.openingTrainingGiven |= fleet.openingTraining.has_value();
        p.trainingMixGiven |= fleet.trainingMix.has_value();
        if (!fleet.mix && !fleet.trainingMix && !fleet.opening && !fleet.openingTraining)
            continue;
        fleet.rate = bind_.writtenSlot(key + "rate/" + accelerators[a]);
        layout_.fleets.push_back(fleet);
    }
    p.lastFleet = static_cast<int>(layout_.fleets.size());
    for (int f = p.firstFleet; f < p.lastFleet && !p.trainingMixGiven; ++f)
        layout_.fleets[static_cast<std::size_t>(f)].trainingMix = layout_.fleets[static_cast<std::size_t>(f)].mix;
}

void PlanCompiler::bindWorkloads() {
    for (const std::string& name : scenario_.entities(EntityKind::workload)) {
        const std::string key = "workload/" + name + "/";
        WorkloadPlan w;
        w.units = bind_.slot(key + "units");
        w.intensity = bind_.slot(key + "intensity");
        w.price = bind_.slot(key + "price");
        w.referencePrice = bind_.writtenSlot(key + "reference_price").value_or(w.price);
        w.fee = bind_.slot(key + "fee");
        w.paid = bind_.slot(key + "paid");
        w.freeValue = bind_.slot(key + "free_value");
        w.billed = bind_.slot(key + "billed");
        w.demandMultiplier = bind_.slot(key + "demand_multiplier");
        w.elasticity = bind_.slot(key + "elasticity");
        w.computeWeight = bind_.slot(key + "compute_weight");
        w.peakToAverage = bind_.slot(key + "peak_to_average");
        for (const std::string& provider : scenario_.entities(EntityKind::provider)) {
            w.placement.push_back(bind_.writtenSlot(key + "placement/" + provider));
            w.channel.push_back(bind_.writtenSlot(key + "channel/" + provider));
        }
        layout_.workloads.push_back(std::move(w));
    }
}

void PlanCompiler::bindExclusivities() {
    for (const std::string& name : scenario_.entities(EntityKind::exclusivity)) {
        const std::string key = "exclusivity/" + name + "/";
        ExclusivityPlan clause;
        clause.provider = indexOf(EntityKind::provider, text(key + "provider"));
        clause.from = monthOf(key + "from", 0);
        clause.until = monthOf(key + "until", never);
        if (const FieldValue* value = scenario_.field(key + "workloads"))
            for (const std::string& workload : std::get<Names>(*value).names) {
                if (scenario_.hasEntity(EntityKind::workload, workload))
                    clause.workloads.push_back(indexOf(EntityKind::workload, workload));
                else
                    clause.training = true;
            }
        layout_.exclusivities.push_back(std::move(clause));
    }
}

void PlanCompiler::bindRevenueShares() {
    for (const std::string& name : scenario_.entities(EntityKind::revenueShare)) {
        const std::string key = "revenue_share/" + name + "/";
        RevenueSharePlan share;
        share.sign =
            (textOr(scenario_, key + "payer", "lab") == "lab" ? 1.0 : 0.0) - (text(key + "payee") == "lab" ? 1.0 : 0.0);
        share.rate = bind_.slot(key + "rate");
        share.openingPaid = bind_.slot(key + "opening_paid");
        share.cap = bind_.optionalSlot(key + "cap");
        share.from = monthOf(key + "from", 0);
        share.until = monthOf(key + "until", never);
        const FieldValue* value = scenario_.field(key + "base");
        const ShareBase base = value ? std::get<ShareBase>(*value) : ShareBase{};
        if (base.kind == ShareBase::Kind::path)
            share.path = bind_.pathSlot(key + "base", base.path);
        for (const std::string& workload :
             base.kind == ShareBase::Kind::workloads ? base.workloads : scenario_.entities(EntityKind::workload))
            share.workloads.push_back(indexOf(EntityKind::workload, workload));
        layout_.revenueShares.push_back(std::move(share));
    }
}

void PlanCompiler::bindObligations() {
    for (const std::string& name : scenario_.entities(EntityKind::obligation)) {
        const std::string key = "obligation/" + name + "/";
        ObligationPlan obligation;
        obligation.provider = indexOf(EntityKind::provider, text(key + "provider"));
        obligation.mw = bind_.slot(key + "mw");
        const std::string family = text(key + "family");
        const ProviderPlan& p = layout_.providers[static_cast<std::size_t>(obligation.provider)];
        for (int f = p.firstFleet; f < p.lastFleet; ++f) {
            const auto a = static_cast<std::size_t>(layout_.fleets[static_cast<std::size_t>(f)].accelerator);
            if (text("accelerator/" + scenario_.entities(EntityKind::accelerator)[a] + "/family") == family)
                obligation.fleets.push_back(f);
        }
        layout_.obligations.push_back(std::move(obligation));
    }
}

void PlanCompiler::bindTranches() {
    for (const std::string& name : scenario_.entities(EntityKind::tranche)) {
        const std::string key = "tranche/" + name + "/";
        TranchePlan tranche;
        tranche.amount = bind_.slot(key + "amount");
        tranche.month = monthOf(key + "month", never);
        if (const std::string series = text(key + "series"); !series.empty()) {
            tranche.series = plan_->seriesIndex(series);
            tranche.threshold = bind_.slot(key + "threshold");
            tranche.last = monthOf(key + "last", never);
        }
        layout_.tranches.push_back(tranche);
    }
}

void PlanCompiler::bindMarket() {
    const auto& providers = scenario_.entities(EntityKind::provider);
    std::vector<std::string> names;
    for (std::size_t p = 0; p < providers.size(); ++p)
        if (!layout_.providers[p].owned) {
            layout_.participants.push_back(static_cast<int>(p));
            names.push_back(providers[p]);
        }
    layout_.participants.push_back(-1);
    names.emplace_back(others);
    for (const std::string& name : names)
        layout_.rest.push_back(bind_.writtenSlot("market/rest/" + name));
    for (const std::string& name : scenario_.entities(EntityKind::lab)) {
        LabPlan lab{bind_.slot("market/lab/" + name + "/spend"), {}};
        for (const std::string& participant : names)
            lab.weight.push_back(bind_.writtenSlot("market/lab/" + name + "/weight/" + participant));
        layout_.labs.push_back(std::move(lab));
    }
}

void PlanCompiler::bindEvents() {
    std::map<int, EffectTarget> paths, parameters;
    const auto& names = scenario_.entities(EntityKind::event);
    for (std::size_t e = 0; e < names.size(); ++e) {
        const std::string key = "event/" + names[e] + "/";
        EventProgram event;
        event.on = flagOr(scenario_, key + "on", false);
        if (const FieldValue* window = scenario_.field(key + "window")) {
            event.first = std::get<Window>(*window).first - scenario_.start;
            event.last = std::get<Window>(*window).last - scenario_.start;
        }
        event.duration = bind_.optionalSlot(key + "duration");
        event.probability = bind_.optionalSlot(key + "probability").value_or(Slot{});
        layout_.events.push_back(event);
        const FieldValue* value = scenario_.field(key + "effects");
        if (!value)
            continue;
        const std::vector<Effect>& effects = std::get<Effects>(*value).effects;
        for (std::size_t i = 0; i < effects.size(); ++i) {
            const std::string place = key + "effects/" + std::to_string(i);
            const EffectProgram program{static_cast<int>(e), effects[i].operation,
                                        bind_.parameter(place + "/value", effects[i].value.value),
                                        bind_.parameter(place + "/ramp", effects[i].ramp.value)};
            for (const std::string& target : effectTargets(scenario_, effects[i].key)) {
                if (const auto slot = bind_.slotOf(target))
                    paths[slot->index].effects.push_back(program);
                else if (const auto parameter = bind_.parameterOf(target))
                    parameters[*parameter].effects.push_back(program);
            }
        }
    }
    for (auto& [index, target] : paths) {
        target.index = index;
        layout_.pathEffects.push_back(std::move(target));
    }
    for (auto& [index, target] : parameters) {
        target.index = index;
        layout_.parameterEffects.push_back(std::move(target));
    }
}

void PlanCompiler::recordInputs() {
    std::vector<std::string> keys = {"money/discount_rate", "money/fixed_cost", "money/variable_cost"};
    const auto addAll = [&](EntityKind kind, std::initializer_list<const char*> names) {
        for (const std::string& entity : scenario_.entities(kind))
            for (const char* name : names)
                keys.push_back(std::string(section(kind)) + "/" + entity + "/" + name);
    };
    addAll(EntityKind::provider, {"power_cap", "max_additions"});
    addAll(EntityKind::commitment, {"amount"});
    addAll(EntityKind::revenueShare, {"cap"});
    addAll(EntityKind::obligation, {"mw"});
    for (const std::string& key : keys)
        if (const auto slot = bind_.slotOf(key)) {
            plan_->inputKeys_.push_back(key);
            layout_.recordedInputs.push_back(*slot);
        }
}

void PlanCompiler::nameElements() {
    const auto names = [this](Dimension dimension) -> std::vector<std::string>& {
        return plan_->elements_[static_cast<std::size_t>(dimension)];
    };
    const auto& providers = scenario_.entities(EntityKind::provider);
    names(Dimension::none) = {""};
    names(Dimension::workload) = scenario_.entities(EntityKind::workload);
    names(Dimension::provider) = providers;
    names(Dimension::commitment) = scenario_.entities(EntityKind::commitment);
    names(Dimension::revenueShare) = scenario_.entities(EntityKind::revenueShare);
    names(Dimension::obligation) = scenario_.entities(EntityKind::obligation);
    names(Dimension::tranche) = scenario_.entities(EntityKind::tranche);
    for (const std::string& workload : scenario_.entities(EntityKind::workload))
        for (const std::string& provider : providers)
            names(Dimension::placement).push_back(workload + "/" + provider);
    for (const FleetPlan& fleet : layout_.fleets)
        names(Dimension::fleet)
            .push_back(providers[static_cast<std::size_t>(fleet.provider)] + "/" +
                       scenario_.entities(EntityKind::accelerator)[static_cast<std::size_t>(fleet.accelerator)]);
    for (const int provider : layout_.participants)
        names(Dimension::participant)
            .push_back(provider < 0 ? std::string(others) : providers[static_cast<std::size_t>(provider)]);
}

void PlanCompiler::layOutSeries() {
    nameElements();
    int next = 0;
    for (const SeriesDecl& series : seriesDecls()) {
        layout_.seriesBegin[static_cast<std::size_t>(series.id)] = next;
        const std::string pattern(series.pattern);
        const std::string prefix = pattern.substr(0, pattern.find('<'));
        const auto& elements = plan_->elements(series.dimension);
        for (const std::string& element : elements) {
            plan_->seriesPlaces_.emplace(prefix + element, next++);
            plan_->seriesNames_.push_back(prefix + element);
        }
    }
    layout_.seriesTotal = next;
}

} // namespace headroom
