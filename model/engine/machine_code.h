#pragma once

#include "lanes.h"
#include "tape.h"

#include <memory>
#include <span>
#include <stop_token>

namespace headroom {

/// What a tape computes for some of its nodes, as instructions of this processor without a branch: numbers that are
/// needed again soon stay in registers. A block of lanes is run in parts of as many paths as a register holds, section
/// by section, so that the instructions of a section are fetched once for all of the block.
class MachineCode {
  public:
    /// Whether there is machine code for this instruction level.
    static bool isKnown();
    /// Null where there is none for this instruction level, where the system allows no new code, and where it was
    /// stopped. `outputs` are nodes.
    static std::unique_ptr<MachineCode> write(const Tape& tape, std::span<const int> outputs,
                                              const std::stop_token& stop);
    ~MachineCode();

    /// Nodes whose numbers are its constants.
    std::span<const int> constants() const { return constants_; }
    /// As many as share the fetching of instructions, while what the parts keep in memory stays near the processor.
    static constexpr int mostLanes = 4 * blockLanes;
    /// Numbers it writes on while it runs, in whole blocks of lanes.
    std::size_t scratch() const;

    /// `lanes`: so many of the first, whole registers. `drawn`: `mostLanes` numbers for each drawn input. Calls
    /// `put(output, numbers)` for every output, in ascending order of nodes.
    template <typename Put>
    void run(int lanes, double* scratch, const double* constants, const double* drawn, const Put& put) const {
        for (const Section& section : sections_) {
            runSection(section, lanes, scratch, constants, drawn);
            const double* numbers = scratch;
            for (const int output : section.outputs) {
                put(output, numbers);
                numbers += mostLanes;
            }
        }
    }

  private:
    class Writer;
    struct Call {
        double* slots;
        const double* constants;
        const double* drawn;
        double* outputs;
    };
    struct Section {
        void (*entry)(const Call*) = nullptr;
        std::vector<int> outputs;
    };
    MachineCode();
    void runSection(const Section& section, int lanes, double* scratch, const double* constants,
                    const double* drawn) const;

    std::unique_ptr<Writer> writer_;
    std::vector<Section> sections_;
    std::vector<int> constants_;
    /// The most outputs of a section; numbers that a part keeps in memory.
    std::size_t mostOutputs_ = 0, slotNumbers_ = 0;
};

} // namespace headroom
