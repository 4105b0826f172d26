#include "uncertainty/ensemble_run.h"

#include "uncertainty/fans.h"
#include "validation.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace headroom {

PathRange EnsembleRun::blocksOf(PathRange paths) {
    const int before = paths.first % lanes();
    const int count = (before + paths.count + lanes() - 1) / lanes() * lanes();
    return {paths.first - before, count};
}

EnsembleRun::Cut EnsembleRun::cut(const EnsembleRequest& request, std::int64_t memoryLimit) {
    if (request.values.size() != request.plan->values().size())
        throw std::invalid_argument("an ensemble needs one value for each quantity of its plan");
    if (request.paths.count < 1)
        refuse({HEADROOM_TEXT("An ensemble of {0} paths is empty."), {spelled(request.paths.count)}},
               {HEADROOM_TEXT("Give a number of 1 or more."), {}});
    if (request.paths.first < 0 || request.paths.count > request.sampling.paths - request.paths.first)
        throw std::invalid_argument("the paths asked for are not among those of the sampling");
    if (request.sampling.method == "sobol" && request.inputs.dimensions() > Sampler::mostSobolDimensions)
        refuse({HEADROOM_TEXT("{0} dimensions are uncertain, more than Sobol' points are known for."),
                {spelled(request.inputs.dimensions())}},
               {HEADROOM_TEXT("Choose latin or random."), {}});
    Cut cut;
    cut.stride = static_cast<std::size_t>(blocksOf(request.paths).count);
    cut.cells = (request.series.size() + request.derived.size()) * static_cast<std::size_t>(request.plan->months());
    const auto perCell = static_cast<std::int64_t>(cut.stride * sizeof(double));
    const std::int64_t measures = perCell * static_cast<std::int64_t>(request.measures.size());
    const std::int64_t fits = std::max<std::int64_t>(0, memoryLimit - measures) / perCell;
    cut.cellsAtATime = std::min(cut.cells, static_cast<std::size_t>(fits));
    if (cut.cells > 0 && cut.cellsAtATime > 0)
        cut.passes = static_cast<int>((cut.cells + cut.cellsAtATime - 1) / cut.cellsAtATime);
    const bool keepsAll = cut.cellsAtATime == cut.cells;
    if (measures > memoryLimit || (cut.cells > 0 && fits == 0) || cut.passes > mostPasses ||
        (request.keepValues && !keepsAll))
        refuse(
            {HEADROOM_TEXT("{0} paths of {1} series and {2} single results do not fit into {3} MB of memory."),
             {spelled(request.paths.count), spelled(request.series.size() + request.derived.size()),
              spelled(request.measures.size()), spelled(memoryLimit / 1'000'000)}},
            cut.cells == 0
                ? Message{HEADROOM_TEXT("Ask for fewer paths."), {}}
                : Message{HEADROOM_TEXT("Ask for fewer paths or results, or run parts of the paths one by one."), {}});
    return cut;
}

EnsembleRun::EnsembleRun(const EnsembleRequest& request, const Cut& cut, std::shared_ptr<const Sample> sample,
                         WorkerPool& pool, std::vector<EnsembleWorker>& workers, ValueStore& store,
                         ProgramCache& programs)
    : request_(request)
    , cut_(cut)
    , pool_(pool)
    , workers_(workers)
    , result_(std::make_shared<Ensemble>())
    , storage_(store.take(cut.cellsAtATime * cut.stride))
    , firstPath_(blocksOf(request.paths).first)
    , paths_(blocksOf(request.paths).count)
    , columnsRead_(request) {
    result_->plan_ = request.plan;
    result_->level_ = engine_library::instructionLevel();
    result_->paths_ = request.paths;
    result_->sample_ = std::move(sample);
    for (const std::string& series : request.series) {
        const auto column = request.plan->seriesIndex(series);
        if (!column)
            throw std::invalid_argument("there is no series " + series);
        columns_.push_back(*column);
        result_->names_.push_back(series);
    }
    for (const DerivedSeries& derived : request.derived)
        result_->names_.push_back(derived.name);
    for (const PathMeasure& measure : request.measures) {
        result_->measureNames_.push_back(measure.name);
        result_->measures_.emplace_back(static_cast<std::size_t>(request.paths.count));
    }
    if (request.fans)
        result_->fans_.assign(result_->names_.size(), emptyFan(request.plan->months()));
    const std::vector<int> drawn = drawnQuantities();
    common_ = engine_library::commonPaths(request.plan->layout(), request.values, drawn);
    program_ = programs.find(request, common_, drawn, columns_, columnsRead_.columns());
    taskLanes_ = program_ ? lanesOfPrograms() : lanes();
    for (EnsembleWorker& worker : workers_)
        prepare(worker);
}

std::vector<int> EnsembleRun::drawnQuantities() const {
    std::vector<int> drawn;
    for (const UncertainQuantity& quantity : request_.inputs.quantities)
        if (quantity.parameter >= 0)
            drawn.push_back(quantity.parameter);
    return drawn;
}

void EnsembleRun::prepare(EnsembleWorker& worker) const {
    program_ ? runProgram(worker) : runEngine(worker);
    worker.columns.keep(columnsRead_, request_.plan->months(), taskLanes_);
}

void EnsembleRun::runEngine(EnsembleWorker& worker) const {
    worker.engine->take(common_);
    run(worker, *worker.engine, lanes());
}

void EnsembleRun::runProgram(EnsembleWorker& worker) const {
    if (worker.program != program_) {
        worker.programEngine = program_->makeEngine();
        worker.program = program_;
    }
    run(worker, *worker.programEngine, taskLanes_);
}

void EnsembleRun::run(EnsembleWorker& worker, engine_library::BlockEngine& engine, int lanes) const {
    worker.running = &engine;
    worker.lanes = lanes;
    for (std::size_t q = 0; q < request_.values.size(); ++q)
        std::fill_n(engine.parameter(q), lanes, request_.values[q]);
    for (std::size_t e = 0; e < request_.plan->layout().events.size(); ++e)
        std::fill_n(engine.eventStart(e), lanes, static_cast<double>(never));
}

/// As many as a program runs together; fewer where all processors should have some, or where what is kept of them would
/// not stay near the processor.
int EnsembleRun::lanesOfPrograms() const {
    constexpr std::size_t nearby = 2 << 20;
    const std::size_t perLane = columnsRead_.columns().size() * static_cast<std::size_t>(request_.plan->months());
    const auto fits = [&](int lanes) { return perLane * static_cast<std::size_t>(lanes) * sizeof(double) <= nearby; };
    int lanesTogether = program_->mostLanes();
    while (lanesTogether > lanes() && (!fits(lanesTogether) || paths_ < 2 * pool_.threads() * lanesTogether))
        lanesTogether -= lanes();
    return lanesTogether;
}

/// The cells of a pass, in the order of months. In a single pass those of a series lie together.
void EnsembleRun::chooseCells(int pass) {
    const std::size_t names = result_->names_.size();
    const auto months = static_cast<std::size_t>(request_.plan->months());
    const std::size_t first = static_cast<std::size_t>(pass) * cut_.cellsAtATime;
    const std::size_t last = std::min(first + cut_.cellsAtATime, cut_.cells);
    cells_.clear();
    kept_.clear();
    derivedCells_.assign(request_.derived.size(), {});
    for (std::size_t i = first; i < last; ++i) {
        const std::size_t name = i % names, month = i / names;
        const std::size_t place = cut_.passes == 1 ? name * months + month : i - first;
        const Cell cell{static_cast<int>(name), static_cast<int>(month), storage_.get() + place * cut_.stride};
        cells_.push_back(cell);
        if (name < columns_.size())
            kept_.push_back({cell.month, columns_[name], cell.values});
        else
            derivedCells_[name - columns_.size()].push_back(cell);
    }
}

std::shared_ptr<const Ensemble> EnsembleRun::run(const std::stop_token& stop, const Progress& progress) {
    for (int pass = 0; pass < cut_.passes; ++pass) {
        chooseCells(pass);
        if (!runPaths(pass, stop, progress) || !sumUpPass(stop))
            return nullptr;
    }
    checkMeasures();
    if (cut_.passes == 1 && cut_.cells > 0) {
        result_->storage_ = storage_;
        result_->values_ = {storage_.get(), cut_.cells * cut_.stride};
        result_->stride_ = cut_.stride;
        result_->offset_ = static_cast<std::size_t>(request_.paths.first - firstPath_);
    }
    return result_;
}

bool EnsembleRun::runPaths(int pass, const std::stop_token& stop, const Progress& progress) {
    std::atomic<std::int64_t> done{0};
    const auto tell = [&] {
        const std::int64_t paths = request_.paths.count;
        if (progress)
            progress(pass * paths + std::min<std::int64_t>(done * taskLanes_, paths), cut_.passes * paths);
    };
    const bool whole =
        pool_.run((paths_ + taskLanes_ - 1) / taskLanes_,
                  [&](int worker, std::int64_t task) {
                      runTask(workers_[static_cast<std::size_t>(worker)], static_cast<int>(task), pass == 0);
                      ++done;
                  },
                  stop, tell);
    if (whole)
        tell();
    return whole;
}

/// What paths draw: values of quantities, first months of events.
void EnsembleRun::draw(EnsembleWorker& worker, Batch batch) const {
    constexpr std::size_t group = Sample::group;
    for (std::size_t begin = 0; begin < static_cast<std::size_t>(batch.count); begin += group) {
        const int path = batch.first + static_cast<int>(begin);
        for (std::size_t q = 0; q < request_.inputs.quantities.size(); ++q)
            if (const int parameter = request_.inputs.quantities[q].parameter; parameter >= 0)
                result_->sample_->values(
                    static_cast<int>(q), path,
                    std::span<double, group>(worker.running->parameter(static_cast<std::size_t>(parameter)) + begin,
                                             group));
        for (std::size_t e = 0; e < request_.inputs.events.size(); ++e)
            drawEvent(worker, e, path, begin);
    }
}

void EnsembleRun::drawEvent(EnsembleWorker& worker, std::size_t index, int path, std::size_t begin) const {
    const UncertainEvent& event = request_.inputs.events[index];
    double* starts = worker.running->eventStart(index) + begin;
    std::fill_n(starts, Sample::group, static_cast<double>(never));
    if (event.probability < 0)
        return;
    const double* probability = worker.running->parameter(static_cast<std::size_t>(event.probability)) + begin;
    std::array<double, Sample::group> whether{}, when{};
    const int dimension = request_.inputs.dimensionOfEvent(static_cast<int>(index));
    result_->sample_->uniforms(dimension, path, whether);
    result_->sample_->uniforms(dimension + 1, path, when);
    for (std::size_t lane = 0; lane < Sample::group; ++lane)
        if (whether[lane] < probability[lane])
            starts[lane] = event.firstMonth + std::floor(when[lane] * event.months);
}

void EnsembleRun::runTask(EnsembleWorker& worker, int task, bool firstPass) {
    const int end = std::min((task + 1) * taskLanes_, paths_);
    for (int path = task * taskLanes_; path < end;) {
        const Batch batch{firstPath_ + path, std::min(worker.lanes, end - path)};
        if (runBatch(worker, batch, firstPass))
            path += batch.count;
    }
}

/// False where the batch must be run again: a derived series or a measure has asked for another column.
bool EnsembleRun::runBatch(EnsembleWorker& worker, Batch batch, bool firstPass) {
    draw(worker, batch);
    worker.running->run(batch.count, kept_, static_cast<std::size_t>(batch.first - firstPath_), worker.columns.kept());
    try {
        derive(worker, batch);
        if (firstPass)
            measure(worker, batch);
        return true;
    } catch (const ColumnsRead::Missing& missing) {
        worker.columns.add(missing.column);
        if (worker.running != worker.engine.get()) {
            runEngine(worker);
            worker.columns.setLanes(worker.lanes);
        }
        return false;
    }
}

/// One series after the other, as the columns that one reads stay near the processor.
void EnsembleRun::derive(EnsembleWorker& worker, Batch batch) const {
    const auto offset = static_cast<std::size_t>(batch.first - firstPath_);
    const FuturesView futures = worker.columns.view(*request_.plan, batch.count);
    for (std::size_t d = 0; d < request_.derived.size(); ++d) {
        if (derivedCells_[d].empty())
            continue;
        const FutureMonths values = request_.derived[d].derive(futures);
        for (const Cell& cell : derivedCells_[d])
            std::copy_n(values.col(cell.month).data(), batch.count, cell.values + offset);
    }
}

/// Of those paths that were asked for.
void EnsembleRun::measure(EnsembleWorker& worker, Batch batch) {
    const int begin = std::max(0, request_.paths.first - batch.first);
    const int end = std::min(batch.count, request_.paths.first + request_.paths.count - batch.first);
    if (begin >= end)
        return;
    const FuturesView futures = worker.columns.view(*request_.plan, batch.count);
    for (std::size_t m = 0; m < request_.measures.size(); ++m) {
        const FutureNumbers values = request_.measures[m].measure(futures);
        std::copy(values.data() + begin, values.data() + end,
                  result_->measures_[m].data() + (batch.first + begin - request_.paths.first));
    }
}

/// Puts the values of a cell into its fan, where one is asked for. Returns whether they are finite.
bool EnsembleRun::sumUp(const Cell& cell) {
    const auto offset = static_cast<std::size_t>(request_.paths.first - firstPath_);
    const std::span<const double> values(cell.values + offset, static_cast<std::size_t>(request_.paths.count));
    if (!request_.fans)
        return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
    const Summary summary = summarise(values);
    put(result_->fans_[static_cast<std::size_t>(cell.name)], cell.month, summary);
    return std::isfinite(summary.mean);
}

bool EnsembleRun::sumUpPass(const std::stop_token& stop) {
    std::atomic<bool> finite{true};
    const bool whole = pool_.run(
        static_cast<std::int64_t>(cells_.size()),
        [&](int, std::int64_t index) {
            if (!sumUp(cells_[static_cast<std::size_t>(index)]))
                finite = false;
        },
        stop);
    if (whole && !finite)
        refuseInfinite();
    return whole;
}

/// The first measure, then the first path.
void EnsembleRun::checkMeasures() const {
    for (std::size_t m = 0; m < result_->measures_.size(); ++m) {
        const std::vector<double>& values = result_->measures_[m];
        const auto found = std::ranges::find_if(values, [](double value) { return !std::isfinite(value); });
        if (found != values.end())
            refuse({HEADROOM_TEXT("The result {0} becomes too large to compute in path {1}."),
                    {result_->measureNames_[m], std::to_string(request_.paths.first + (found - values.begin()))}},
                   {HEADROOM_TEXT("Make distributions, growths, elasticities or event effects narrower."), {}});
    }
}

/// The first month, then the first series, then the first path.
void EnsembleRun::refuseInfinite() const {
    const auto offset = static_cast<std::size_t>(request_.paths.first - firstPath_);
    for (const Cell& cell : cells_)
        for (int i = 0; i < request_.paths.count; ++i)
            if (!std::isfinite(cell.values[offset + static_cast<std::size_t>(i)]))
                refuse({HEADROOM_TEXT("The series {0} becomes too large to compute in {1} of path {2}."),
                        {result_->names_[static_cast<std::size_t>(cell.name)],
                         (request_.plan->start() + cell.month).text(), std::to_string(request_.paths.first + i)}},
                       {HEADROOM_TEXT("Make distributions, growths, elasticities or event effects narrower."), {}});
    throw std::logic_error("a sum of finite values is not finite");
}

} // namespace headroom
