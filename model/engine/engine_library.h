#pragma once

#include "common_paths.h"
#include "layout.h"

#include <cstddef>
#include <memory>
#include <span>

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
};

/// Paths that a block engine computes together: a multiple of 8.
int blockLanes();

/// The equations over the months of a plan, one path or a block of them at a time. Allocates when made; one engine
/// serves many runs, one after the other.
class LaneEngine {
  public:
    virtual ~LaneEngine() = default;

    /// The inputs of the next run, the lanes of one beside each other: a value for each quantity of the plan, and the
    /// first month of each event, `never` where it does not happen.
    virtual double* parameter(std::size_t quantity) = 0;
    virtual double* eventStart(std::size_t event) = 0;
    /// What the runs from now on have in common and do not evaluate; without it, nothing.
    virtual void take(std::shared_ptr<const CommonPaths> common) = 0;
    /// Writes every month's row: months × columns × lanes.
    virtual void run(double* rows) = 0;
    /// Writes cells, in ascending order of months, `offset` numbers behind their places; and columns.
    virtual void run(std::span<const KeptCell> cells, std::size_t offset, const KeptColumns& columns) = 0;
};

/// The layout must outlive the engine.
std::unique_ptr<LaneEngine> makeSingleEngine(const EngineLayout& layout);
std::unique_ptr<LaneEngine> makeBlockEngine(const EngineLayout& layout);

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
