#pragma once

#include "engine/engine_library.h"
#include "uncertainty/ensemble.h"
#include "uncertainty/path_columns.h"
#include "uncertainty/program_cache.h"
#include "uncertainty/value_store.h"

namespace headroom {

/// What one thread needs to run paths of a plan; kept from run to run.
struct EnsembleWorker {
    std::unique_ptr<engine_library::LaneEngine> engine;
    std::shared_ptr<const engine_library::Program> program;
    std::unique_ptr<engine_library::BlockEngine> programEngine;
    /// The one of the two that runs, and how many paths at a time.
    engine_library::BlockEngine* running = nullptr;
    int lanes = 0;
    /// What derived series and measures read of a block.
    PathColumns columns;
};

/// One request being run.
class EnsembleRun {
  public:
    /// Paths of a block.
    static int lanes() { return engine_library::blockLanes(); }
    /// The paths that are run to have these: whole blocks.
    static PathRange blocksOf(PathRange paths);
    /// More often a request is not run.
    static constexpr int mostPasses = 64;
    using Progress = std::function<void(std::int64_t, std::int64_t)>;

    /// How a request is cut so that its values fit. Throws `InvalidScenario` where it cannot be.
    struct Cut {
        /// Values a month of one series takes, and how many of these months fit at a time.
        std::size_t stride = 0;
        std::size_t cellsAtATime = 0;
        std::size_t cells = 0;
        int passes = 1;
    };
    static Cut cut(const EnsembleRequest& request, std::int64_t memoryLimit);

    EnsembleRun(const EnsembleRequest& request, const Cut& cut, std::shared_ptr<const Sample> sample, WorkerPool& pool,
                std::vector<EnsembleWorker>& workers, ValueStore& store, ProgramCache& programs);
    std::shared_ptr<const Ensemble> run(const std::stop_token& stop, const Progress& progress);

  private:
    /// A month of a series, derived series last; `values` belongs to path `firstPath_`.
    struct Cell {
        int name = 0;
        int month = 0;
        double* values = nullptr;
    };

    void chooseCells(int pass);
    void prepare(EnsembleWorker& worker) const;
    void runEngine(EnsembleWorker& worker) const;
    void runProgram(EnsembleWorker& worker) const;
    void run(EnsembleWorker& worker, engine_library::BlockEngine& engine, int lanes) const;
    int lanesOfPrograms() const;
    std::vector<int> drawnQuantities() const;
    /// Some paths that are next to each other.
    struct Batch {
        int first = 0;
        int count = 0;
    };
    void draw(EnsembleWorker& worker, Batch batch) const;
    void drawEvent(EnsembleWorker& worker, std::size_t index, int path, std::size_t begin) const;
    void runTask(EnsembleWorker& worker, int task, bool firstPass);
    bool runBatch(EnsembleWorker& worker, Batch batch, bool firstPass);
    void derive(EnsembleWorker& worker, Batch batch) const;
    void measure(EnsembleWorker& worker, Batch batch);
    bool runPaths(int pass, const std::stop_token& stop, const Progress& progress);
    bool sumUp(const Cell& cell);
    bool sumUpPass(const std::stop_token& stop);
    [[noreturn]] void refuseInfinite() const;
    void checkMeasures() const;

    const EnsembleRequest& request_;
    Cut cut_;
    WorkerPool& pool_;
    std::vector<EnsembleWorker>& workers_;
    std::shared_ptr<Ensemble> result_;
    std::shared_ptr<double[]> storage_;
    /// Number of the first path that is run: a multiple of the lanes.
    int firstPath_ = 0;
    /// Paths that are run, and those of a task: whole blocks.
    int paths_ = 0;
    int taskLanes_ = 0;
    std::vector<int> columns_;
    std::vector<Cell> cells_;
    std::vector<engine_library::KeptCell> kept_;
    /// Those of each derived series.
    std::vector<std::vector<Cell>> derivedCells_;
    ColumnsRead columnsRead_;
    std::shared_ptr<const CommonPaths> common_;
    /// Null where the paths are run without one.
    std::shared_ptr<const engine_library::Program> program_;
};

} // namespace headroom
