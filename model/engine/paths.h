#pragma once

#include "common_paths.h"
#include "lanes.h"
#include "layout.h"

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace headroom {

/// Evaluates every path of a plan month by month (sections 0 and 9): parameters after events, then the path, then the
/// effects on the path itself. Allocates when made, never in a month.
template <int N>
class PathEvaluator {
  public:
    explicit PathEvaluator(const EngineLayout& plan);

    /// Paths that runs from now on take from there instead of evaluating them; `nothingInCommon` for none.
    void take(std::shared_ptr<const CommonPaths> common) {
        common_ = std::move(common);
        isCommon_ = common_->holds.data();
    }
    /// Parameters of this run (one lane block per quantity of the plan) and the first month of each event (`never`
    /// where it does not happen). Both must stay until the last month.
    void begin(std::span<const Lane<N>> parameters, std::span<const Lane<N>> eventStarts);
    /// Evaluates the month. Months must come in order, from 0.
    void evaluate(int month);

    /// This month's value.
    Lane<N> operator[](Slot slot) const {
        const auto i = static_cast<std::size_t>(slot.index);
        return isCommon(slot.index) ? common(i) : values_[i];
    }

  private:
    /// What a path carries from month to month; which parts it uses depends on its kind.
    struct Memory {
        Lane<N> level, opening, decay, factor;
        /// A curve's segment of this month.
        int segment = 0;
    };
    /// A curve inside a segment, or a decline, whose parameters hold still: its value is one multiplication away.
    struct Glide {
        Glide(int pathSlot, std::size_t pathProgram, bool isAffected)
            : slot(pathSlot)
            , program(pathProgram)
            , affected(isAffected) {}
        Lane<N> level, factor;
        /// What the month multiplies, where events change the path's value in its place.
        Lane<N> value;
        int slot = 0;
        RunMonth from = 0;
        /// First month that needs a closer look: the next anchor.
        RunMonth until = 0;
        bool geometric = false;
        std::size_t program = 0;
        /// Whether an event may have changed last month's value in its place.
        bool affected = false;
        bool settled = false;
    };
    /// A single run asks in vain.
    bool isCommon(int slot) const { return N != 1 && isCommon_[slot]; }
    Lane<N> common(std::size_t slot) const;
    bool mayHappen(const EffectTarget& target) const;
    void selectMoving();
    void dateEvents();
    void findActiveEvents(int month);
    void applyParameterEffects(int month);
    void evaluatePath(std::size_t program, int month);
    Lane<N> curve(const PathProgram& path, Memory& memory, int month) const;
    void enterSegment(Glide& glide, int month);
    bool turn(Glide& glide, int month);
    void glide(int month);
    Lane<N> grow(const PathProgram& path, Memory& memory, int month, bool steady) const;
    void advanceFading(Memory& memory, const Lane<N>* quantities, int month, bool steady) const;
    void advanceLogistic(Memory& memory, const Lane<N>* quantities, int month, bool steady) const;
    Lane<N> affected(const EffectTarget& target, Lane<N> value, int month) const;
    const Lane<N>* quantitiesOf(const PathProgram& path) const;

    const EngineLayout& plan_;
    std::shared_ptr<const CommonPaths> common_;
    const char* isCommon_;
    const double* commonRow_ = nullptr;
    /// As they were given, and with the effects of this month's events where there are any.
    std::span<const Lane<N>> base_;
    std::vector<Lane<N>> parameters_;
    std::vector<Lane<N>> values_, eventStarts_, eventEnds_;
    /// Where each event is active this month, and whether it is anywhere.
    std::vector<Mask<N>> active_;
    std::vector<char> happening_;
    std::vector<Memory> memory_;
    /// Whether no event touches the parameters of a path in this run.
    std::vector<char> steady_;
    /// Paths that only time moves and that glide, and all others that change.
    std::vector<Glide> gliding_;
    std::vector<std::size_t> moving_;
    std::vector<const EffectTarget*> activeParameterEffects_, activePathEffects_;
};

template <int N>
inline Lane<N> PathEvaluator<N>::common(std::size_t slot) const {
    return commonRow_[slot];
}
template <>
Lane<recordedLane> PathEvaluator<recordedLane>::common(std::size_t slot) const;

} // namespace headroom
