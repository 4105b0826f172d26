#include "paths.h"

#include "tape.h"

#include <algorithm>
#include <numbers>

namespace headroom {
namespace {

/// The part of an effect that has come after `elapsed` months.
template <int N>
Lane<N> ramped(const Lane<N>& elapsed, const Lane<N>& ramp) {
    return choose<N>(elapsed < ramp, elapsed * (1.0 / ramp), constant<N>(1));
}

/// (1 − d)^(1/12).
template <int N>
Lane<N> monthlyDecline(const Lane<N>& yearly) {
    return ((1.0 - yearly).log() / 12.0).exp();
}

} // namespace

template <int N>
PathEvaluator<N>::PathEvaluator(const EngineLayout& plan)
    : plan_(plan)
    , values_(static_cast<std::size_t>(plan.slotCount), constant<N>(0))
    , eventStarts_(plan.events.size())
    , eventEnds_(plan.events.size())
    , memory_(plan.paths.size())
    , steady_(plan.paths.size()) {
    take(std::make_shared<const CommonPaths>(nothingInCommon(plan)));
    active_.reserve(plan.events.size());
    happening_.reserve(plan.events.size());
    gliding_.reserve(plan.paths.size());
    moving_.reserve(plan.paths.size());
    activeParameterEffects_.reserve(plan.parameterEffects.size());
    activePathEffects_.reserve(plan.pathEffects.size());
}

/// What is in common is given anew for every request.
template <>
Lane<recordedLane> PathEvaluator<recordedLane>::common(std::size_t slot) const {
    const auto cell = static_cast<std::size_t>(commonRow_ - common_->values.data()) + slot;
    const int index = plan_.quantityCount + static_cast<int>(cell);
    return Lane<recordedLane>(registers::Recorded{Tape::Recording::current().given(index, commonRow_[slot])});
}

template <int N>
const Lane<N>* PathEvaluator<N>::quantitiesOf(const PathProgram& path) const {
    const bool asGiven = path.beforeEvents || activeParameterEffects_.empty();
    return (asGiven ? base_.data() : parameters_.data()) + path.firstQuantity;
}

template <int N>
void PathEvaluator<N>::begin(std::span<const Lane<N>> parameters, std::span<const Lane<N>> eventStarts) {
    base_ = parameters;
    eventStarts_.assign(eventStarts.begin(), eventStarts.end());
    eventEnds_.assign(eventStarts.size(), constant<N>(never));

    const auto select = [&](const std::vector<EffectTarget>& targets, std::vector<const EffectTarget*>& active) {
        active.clear();
        for (const EffectTarget& target : targets)
            if (mayHappen(target))
                active.push_back(&target);
    };
    select(plan_.parameterEffects, activeParameterEffects_);
    select(plan_.pathEffects, activePathEffects_);
    if (!activeParameterEffects_.empty())
        parameters_.assign(parameters.begin(), parameters.end());
    selectMoving();
}

/// How a path is evaluated must not depend on what else is in the block: among many paths, every event may happen.
template <int N>
bool PathEvaluator<N>::mayHappen(const EffectTarget& target) const {
    return N != 1 || std::any_of(target.effects.begin(), target.effects.end(), [this](const EffectProgram& effect) {
               return (eventStarts_[static_cast<std::size_t>(effect.event)] < plan_.months).any();
           });
}

template <int N>
void PathEvaluator<N>::selectMoving() {
    moving_.clear();
    gliding_.clear();
    for (std::size_t i = 0; i < plan_.paths.size(); ++i) {
        const PathProgram& path = plan_.paths[i];
        if (isCommon(path.slot))
            continue;
        memory_[i].segment = 0;
        const int last = path.firstQuantity + path.quantityCount;
        const bool parametersMove =
            !path.beforeEvents && std::any_of(activeParameterEffects_.begin(), activeParameterEffects_.end(),
                                              [&](const EffectTarget* target) {
                                                  return target->index >= path.firstQuantity && target->index < last;
                                              });
        const bool pathMoves = std::any_of(activePathEffects_.begin(), activePathEffects_.end(),
                                           [&](const EffectTarget* target) { return target->index == path.slot; });
        steady_[i] = !parametersMove;
        const bool glides = path.kind == PathKind::curve || path.kind == PathKind::decline;
        if (glides && !parametersMove)
            gliding_.emplace_back(path.slot, i, pathMoves);
        else if (path.kind != PathKind::number || parametersMove || pathMoves)
            moving_.push_back(i);
    }
}

template <int N>
void PathEvaluator<N>::evaluate(int month) {
    if (!common_->values.empty())
        commonRow_ = common_->values.data() + static_cast<std::size_t>(month) * common_->holds.size();
    if (month == 0) {
        for (std::size_t i = 0; i < plan_.paths.size(); ++i)
            if (plan_.paths[i].kind == PathKind::number && !isCommon(plan_.paths[i].slot))
                evaluatePath(i, 0);
        dateEvents();
    }
    findActiveEvents(month);
    applyParameterEffects(month);
    for (std::size_t i : moving_)
        evaluatePath(i, month);
    glide(month);
    for (const EffectTarget* target : activePathEffects_) {
        Lane<N>& value = values_[static_cast<std::size_t>(target->index)];
        value = affected(*target, value, month);
    }
}

template <int N>
void PathEvaluator<N>::dateEvents() {
    for (std::size_t e = 0; e < plan_.events.size(); ++e)
        if (plan_.events[e].duration)
            eventEnds_[e] = eventStarts_[e] + (*this)[*plan_.events[e].duration];
}

template <int N>
void PathEvaluator<N>::findActiveEvents(int month) {
    active_.clear();
    for (std::size_t e = 0; e < plan_.events.size(); ++e)
        active_.push_back(eventStarts_[e] <= month && eventEnds_[e] > month);
    happening_.clear();
    for (const Mask<N>& lanes : active_)
        happening_.push_back(lanes.any());
}

template <int N>
void PathEvaluator<N>::applyParameterEffects(int month) {
    for (const EffectTarget* target : activeParameterEffects_) {
        const auto q = static_cast<std::size_t>(target->index);
        parameters_[q] = affected(*target, base_[q], month);
    }
}

template <int N>
Lane<N> PathEvaluator<N>::affected(const EffectTarget& target, Lane<N> value, int month) const {
    for (const EffectProgram& effect : target.effects) {
        const auto e = static_cast<std::size_t>(effect.event);
        if (!happening_[e])
            continue;
        const Lane<N>& wanted = base_[static_cast<std::size_t>(effect.valueQuantity)];
        const Lane<N>& ramp = base_[static_cast<std::size_t>(effect.rampQuantity)];
        const Lane<N> part = anywhere<N>(ramp > 0.0) ? ramped<N>(month + 1.0 - eventStarts_[e], ramp) : constant<N>(1);
        Lane<N> changed;
        if (effect.operation == Effect::Operation::multiply)
            changed = value * (1.0 + (wanted - 1.0) * part);
        else
            changed = choose<N>(part < 1.0, value + (wanted - value) * part, wanted);
        value = choose<N>(active_[e], changed, value);
    }
    return value;
}

template <int N>
void PathEvaluator<N>::evaluatePath(std::size_t program, int month) {
    const PathProgram& path = plan_.paths[program];
    Lane<N>& value = values_[static_cast<std::size_t>(path.slot)];
    switch (path.kind) {
    case PathKind::number:
        value = *quantitiesOf(path);
        break;
    case PathKind::curve:
        value = curve(path, memory_[program], month);
        break;
    case PathKind::fading:
    case PathKind::logistic:
    case PathKind::decline:
        value = grow(path, memory_[program], month, steady_[program]);
        break;
    }
}

template <int N>
Lane<N> PathEvaluator<N>::curve(const PathProgram& path, Memory& memory, int month) const {
    const auto last = static_cast<int>(path.anchors.size()) - 1;
    const RunMonth* anchors = path.anchors.data();
    while (memory.segment < last && month >= anchors[memory.segment + 1])
        ++memory.segment;
    const Lane<N>& low = quantitiesOf(path)[memory.segment];
    if (memory.segment == last || month <= anchors[memory.segment] || path.interpolation == Interpolation::step)
        return low;
    const Lane<N>& high = quantitiesOf(path)[memory.segment + 1];
    const double u =
        static_cast<double>(month - anchors[memory.segment]) / (anchors[memory.segment + 1] - anchors[memory.segment]);
    switch (path.interpolation) {
    case Interpolation::geometric:
        return low * ((high / low).log() * u).exp();
    case Interpolation::smooth:
        return low + (high - low) * (u * u * (3.0 - 2.0 * u));
    default:
        return low + (high - low) * u;
    }
}

/// Writes the values of the month, and forgets the paths that have their last value for good.
template <int N>
void PathEvaluator<N>::glide(int month) {
    bool someSettled = false;
    for (Glide& glide : gliding_) {
        if (month == 0 || month >= glide.until) {
            glide.settled = !turn(glide, month);
            someSettled = someSettled || glide.settled;
            continue;
        }
        Lane<N>& value = values_[static_cast<std::size_t>(glide.slot)];
        if (!glide.geometric)
            value = glide.level + glide.factor * (month - glide.from);
        else if (glide.affected)
            value = glide.value *= glide.factor;
        else
            value *= glide.factor;
    }
    if (someSettled)
        std::erase_if(gliding_, [](const Glide& glide) { return glide.settled; });
}

/// The first month, or one at an anchor; false once the path has its last value for good.
template <int N>
bool PathEvaluator<N>::turn(Glide& glide, int month) {
    Lane<N>& value = values_[static_cast<std::size_t>(glide.slot)];
    const PathProgram& path = plan_.paths[glide.program];
    if (path.kind == PathKind::decline) {
        value = quantitiesOf(path)[0];
        glide.value = value;
        glide.factor = monthlyDecline<N>(quantitiesOf(path)[1]);
        glide.geometric = true;
        glide.until = never;
        return true;
    }
    value = curve(path, memory_[glide.program], month);
    glide.value = value;
    enterSegment(glide, month);
    return glide.affected || month < path.anchors.back();
}

/// What a month adds or multiplies by until the next anchor: divisions, logarithms and exponentials once a segment.
template <int N>
void PathEvaluator<N>::enterSegment(Glide& glide, int month) {
    const PathProgram& path = plan_.paths[glide.program];
    const auto segment = static_cast<std::size_t>(memory_[glide.program].segment);
    glide.from = month;
    glide.level = glide.value;
    glide.factor = constant<N>(0);
    glide.geometric = false;
    if (month < path.anchors[segment]) {
        glide.until = path.anchors[segment];
        return;
    }
    if (segment + 1 == path.anchors.size())
        return;
    glide.until = path.anchors[segment + 1];
    const Lane<N>& low = quantitiesOf(path)[segment];
    const Lane<N>& high = quantitiesOf(path)[segment + 1];
    const double span = path.anchors[segment + 1] - path.anchors[segment];
    if (path.interpolation == Interpolation::linear)
        glide.factor = (high - low) / constant<N>(span);
    else if (path.interpolation == Interpolation::geometric)
        glide.factor = ((high / low).log() / span).exp();
    else if (path.interpolation == Interpolation::smooth)
        glide.until = month + 1;
    glide.geometric = path.interpolation == Interpolation::geometric;
}

template <int N>
Lane<N> PathEvaluator<N>::grow(const PathProgram& path, Memory& memory, int month, bool steady) const {
    const Lane<N>* quantities = quantitiesOf(path);
    if (month == 0)
        memory.level = memory.opening = quantities[0];
    const Lane<N> value = memory.level;
    switch (path.kind) {
    case PathKind::fading:
        advanceFading(memory, quantities, month, steady);
        break;
    case PathKind::logistic:
        advanceLogistic(memory, quantities, month, steady);
        break;
    default:
        if (month == 0 || !steady)
            memory.factor = monthlyDecline<N>(quantities[1]);
        memory.level *= memory.factor;
        break;
    }
    return value;
}

template <int N>
void PathEvaluator<N>::advanceFading(Memory& memory, const Lane<N>* quantities, int month, bool steady) const {
    const Lane<N>& start = quantities[1];
    const Lane<N>& end = quantities[2];
    const Lane<N>& halfLife = quantities[3];
    const double halving = -std::numbers::ln2 / 12.0;
    if (!steady) {
        memory.decay = (halving * month / halfLife).exp();
    } else if (month == 0) {
        memory.decay = constant<N>(1);
        memory.factor = (halving / halfLife).exp();
    } else {
        memory.decay *= memory.factor;
    }
    const Lane<N> growth = end + (start - end) * memory.decay;
    memory.level *= ((1.0 + growth).log() / 12.0).exp();
}

template <int N>
void PathEvaluator<N>::advanceLogistic(Memory& memory, const Lane<N>* quantities, int month, bool steady) const {
    const Lane<N>& start = quantities[1];
    const Lane<N>& ceiling = quantities[2];
    if (month == 0 || !steady) {
        const Lane<N> rate = (1.0 + start).log() / (1.0 - memory.opening / ceiling);
        memory.factor = (-rate / 12.0).exp();
    }
    memory.level = ceiling / (1.0 + (ceiling / memory.level - 1.0) * memory.factor);
}

#define HEADROOM_INSTANTIATE(N) template class PathEvaluator<N>;
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)

} // namespace headroom
