#pragma once

#include "common_paths.h"
#include "layout.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

/// The seam between what is compiled once and what is compiled for several instruction levels. Only plain numbers and
/// the layout of a plan cross it.
#pragma GCC visibility push(default)
namespace headroom::engine_library {

/// A number of a run that is kept: a column of a month's row, and where its first lane goes.
struct KeptCell {
    int month = 0;
    int column = 0;
    double* place = nullptr;
};

/// Columns of every month's row that are kept, as they are read soon: columns × months × lanes.
struct KeptColumns {
    std::span<const int> columns;
    double* numbers = nullptr;
    /// Numbers from one month to the next.
    int lanes = 0;
};

/// Paths that a block engine computes together: a multiple of 8.
int blockLanes();

/// The equations over the months of a plan, some blocks of paths at a time. Allocates when made; one engine serves many
/// runs, one after the other.
class BlockEngine {
  public:
    virtual ~BlockEngine() = default;

    /// The most it runs together: one block or several.
    virtual int mostLanes() const = 0;

    /// The inputs of the next run, the lanes of one beside each other: a value for each quantity of the plan, and the
    /// first month of each event, `never` where it does not happen.
    virtual double* parameter(std::size_t quantity) = 0;
    virtual double* eventStart(std::size_t event) = 0;
    /// Runs the first so many lanes, whole blocks. Writes cells, in ascending order of months, `offset` numbers behind
    /// their places; and columns.
    virtual void run(int lanes, std::span<const KeptCell> cells, std::size_t offset, const KeptColumns& columns) = 0;
};

/// Likewise, one path or a block of them.
class LaneEngine : public BlockEngine {
  public:
    using BlockEngine::run;
    /// What the runs from now on have in common and do not evaluate; without it, nothing.
    virtual void take(std::shared_ptr<const CommonPaths> common) = 0;
    /// Writes every month's row: months × columns × lanes.
    virtual void run(double* rows) = 0;
};

/// The layout must outlive the engine.
std::unique_ptr<LaneEngine> makeSingleEngine(const EngineLayout& layout);
std::unique_ptr<LaneEngine> makeBlockEngine(const EngineLayout& layout);

/// What a program is written for.
struct ProgramRequest {
    /// Quantities that differ from path to path.
    std::vector<int> drawn;
    /// Of each event of the plan, the first month in which it may begin; nothing where it never does.
    std::vector<std::optional<RunMonth>> earliestEvents;
    /// Columns of which cells are kept, each once; and those that are kept whole.
    std::vector<int> streamed, kept;
    bool operator==(const ProgramRequest&) const = default;
};

/// The equations of a plan as machine code of its own: only what the columns asked for need, only what differs from
/// path to path. Its numbers are those of a block engine, but for paths in which one leaves the finite numbers.
class Program {
  public:
    virtual ~Program() = default;
    virtual const ProgramRequest& request() const = 0;
    /// The most that its engines run together.
    virtual int mostLanes() const = 0;
    /// The values of the plan's quantities for the runs from now on. False where they need another program. Not while
    /// an engine runs.
    virtual bool take(std::span<const double> quantities, const CommonPaths& common) = 0;
    /// The program must outlive the engine. It fills all columns asked for, and takes no other cells.
    virtual std::unique_ptr<BlockEngine> makeEngine() const = 0;
};

/// Null where this processor or system has none, and soon after `stop` is requested. Does not keep the layout.
std::unique_ptr<Program> makeProgram(const EngineLayout& layout, std::span<const double> quantities,
                                     const CommonPaths& common, const ProgramRequest& request,
                                     const std::stop_token& stop = {});

/// The paths that all futures have in common: `quantities` are one number for each quantity of the plan, `drawn` those
/// that differ from path to path.
std::shared_ptr<const CommonPaths> commonPaths(const EngineLayout& layout, std::span<const double> quantities,
                                               std::span<const int> drawn);

/// The value in every month of the first path of a layout, without events; a number for each of its quantities.
void evaluatePath(const EngineLayout& layout, std::span<const double> quantities, double* values);

/// What the library was built for: `x86-64`, `x86-64-v3`, `x86-64-v4`, or `generic` on other processors.
const char* instructionLevel();

} // namespace headroom::engine_library
#pragma GCC visibility pop
