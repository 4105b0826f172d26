#include "engine/engine.h"
#include "lane_draws.h"
#include "law_checks.h"
#include "scenario_builder.h"
#include "test_program.h"

#include <QtTest>

#include <array>
#include <limits>

namespace headroom::engine_test {
using namespace headroom::test;

/// The engine itself: a lane of a block is a run of its own, and a run leaves nothing behind for the next.
class EngineTest : public QObject {
    Q_OBJECT

  private slots:
    void laneIsARunOfItsOwn_data() { addSeeds(50); }
    void laneIsARunOfItsOwn();
    void placeInTheBlockDoesNotMatter_data() { addSeeds(50); }
    void placeInTheBlockDoesNotMatter();
    void whatIsNotDrawnIsEvaluatedOnce_data() { addSeeds(50); }
    void whatIsNotDrawnIsEvaluatedOnce();
    void pathsInCommon();
    void runLeavesNothingBehind_data() { addSeeds(50); }
    void runLeavesNothingBehind();
    void singleRunUsesTheEventsThatAreOn();
    void refusesAnotherNumberOfValues();
};

namespace {

constexpr int width = blockLanes;

/// Runs lanes `first` to `first + N − 1`; months × columns.
template <int N>
std::vector<Lane<N>> runLanes(const Plan& plan, const LaneDraws& draws, int first,
                              std::shared_ptr<const CommonPaths> common = {}) {
    const EngineLayout& layout = plan.layout();
    const auto block = [first](const std::vector<std::vector<double>>& sets) {
        std::vector<Lane<N>> lanes;
        for (const auto& set : sets)
            for (int lane = 0; lane < N; ++lane)
                (lane == 0 ? lanes.emplace_back() : lanes.back())[lane] = set[static_cast<std::size_t>(first + lane)];
        return lanes;
    };
    const std::vector<Lane<N>> values = block(draws.values), starts = block(draws.starts);
    const auto columns = static_cast<std::size_t>(layout.rowSize());
    // Every cell is written.
    std::vector<Lane<N>> rows(columns * static_cast<std::size_t>(layout.months),
                              constant<N>(std::numeric_limits<double>::quiet_NaN()));
    Engine<N> engine(layout);
    if (common)
        engine.take(std::move(common));
    engine.run(values, starts, [&](int month) { return rows.data() + columns * static_cast<std::size_t>(month); });
    return rows;
}

/// What a difference of equal numbers may leave behind as rounding dust is measured against: one accelerator, the price
/// of one; nothing for unit costs, which are small.
double dustScale(const std::string& series) {
    if (series.starts_with("unit_cost/"))
        return 0;
    return findSeries(series)->unit.starts_with("USD") ? 1e4 : 1;
}

/// Compares a lane of a block with a single run, month by month, to 1e-12 of the largest value of the series.
void compareLane(const Plan& plan, const std::vector<Lane<width>>& block, int lane,
                 const std::vector<Lane<1>>& single) {
    const auto columns = static_cast<std::size_t>(plan.layout().rowSize());
    for (std::size_t column = 0; column < plan.seriesNames().size(); ++column) {
        double scale = dustScale(plan.seriesNames()[column]);
        for (std::size_t cell = column; cell < single.size(); cell += columns)
            scale = std::max(scale, std::abs(single[cell][0]));
        for (std::size_t cell = column; cell < single.size(); cell += columns)
            QVERIFY2(std::abs(block[cell][lane] - single[cell][0]) <= 1e-12 * scale,
                     qPrintable(QString("%1 in month %2, lane %3: %4 and %5")
                                    .arg(QString::fromStdString(plan.seriesNames()[column]))
                                    .arg(cell / columns)
                                    .arg(lane)
                                    .arg(block[cell][lane], 0, 'g', 17)
                                    .arg(single[cell][0], 0, 'g', 17)));
    }
}

bool sameBits(const Run& one, const Run& other) {
    for (const std::string& name : one.plan().seriesNames())
        for (int t = 0; t < one.months(); ++t)
            if (one.series(name)[t] != other.series(name)[t])
                return false;
    return true;
}

} // namespace

void EngineTest::laneIsARunOfItsOwn() {
    QFETCH(quint64, seed);
    const auto plan = Plan::compile(RandomRunnable(seed).make());
    const LaneDraws draws = drawsFor(*plan, width, seed);
    const auto block = runLanes<width>(*plan, draws, 0);
    for (int lane = 0; lane < width; ++lane)
        compareLane(*plan, block, lane, runLanes<1>(*plan, draws, lane));
}

void EngineTest::placeInTheBlockDoesNotMatter() {
    QFETCH(quint64, seed);
    const auto plan = Plan::compile(RandomRunnable(seed).make());
    LaneDraws draws = drawsFor(*plan, width, seed);
    const auto forward = runLanes<width>(*plan, draws, 0);
    for (auto* sets : {&draws.values, &draws.starts})
        for (auto& set : *sets)
            std::ranges::reverse(set);
    const auto backward = runLanes<width>(*plan, draws, 0);
    for (std::size_t cell = 0; cell < forward.size(); ++cell)
        for (int lane = 0; lane < width; ++lane)
            QVERIFY(forward[cell][lane] == backward[cell][width - 1 - lane]);
}

/// Every third quantity has one value in all lanes, and what depends on these alone is handed to the block.
void EngineTest::whatIsNotDrawnIsEvaluatedOnce() {
    QFETCH(quint64, seed);
    const auto plan = Plan::compile(RandomRunnable(seed).make());
    LaneDraws draws = drawsFor(*plan, width, seed);
    std::vector<int> drawn;
    const std::vector<double> values = plan->values();
    for (int q = 0; q < plan->layout().quantityCount; ++q) {
        const auto i = static_cast<std::size_t>(q);
        if (q % 3 == 0)
            std::ranges::fill(draws.values[i], values[i]);
        else
            drawn.push_back(q);
    }
    const auto block = runLanes<width>(*plan, draws, 0,
                                       std::make_shared<const CommonPaths>(commonPaths(plan->layout(), values, drawn)));
    for (int lane = 0; lane < width; ++lane)
        compareLane(*plan, block, lane, runLanes<1>(*plan, draws, lane));
}

void EngineTest::pathsInCommon() {
    ScenarioBuilder builder;
    builder.months(13).put("money/fixed_cost", curve(Interpolation::linear, {{month(0), 100}, {month(12), 220}}));
    builder.put("money/variable_cost", 0.25).put("workload/chat/price", 10);
    const std::string price = "workload/chat/price";
    builder.event("storm", month(3), {{price, Effect::Operation::multiply, 2, 0}});
    const auto plan = Plan::compile(builder.scenario());
    const EngineLayout& layout = plan->layout();
    const auto row = static_cast<std::size_t>(layout.slotCount);
    const int drawn = *plan->quantityIndex("money/variable_cost");
    const CommonPaths common = commonPaths(layout, plan->values(), std::array{drawn});
    const auto holds = [&](Slot slot) { return bool(common.holds[static_cast<std::size_t>(slot.index)]); };
    QVERIFY(holds(layout.fixedCost));
    QVERIFY(!holds(layout.variableCost));
    QVERIFY(!holds(layout.workloads.front().price));
    // Three of twelve months from 100 to 220.
    QCOMPARE(common.values[3 * row + static_cast<std::size_t>(layout.fixedCost.index)], 130.0);
}

void EngineTest::runLeavesNothingBehind() {
    QFETCH(quint64, seed);
    const auto plan = Plan::compile(RandomRunnable(seed).make());
    Simulation simulation(plan);
    const auto first = simulation.run(plan->values());
    std::vector<double> values = plan->values();
    for (double& value : values)
        value *= 0.9;
    const auto second = simulation.run(values);
    QVERIFY(sameBits(*second, *Simulation(plan).run(values)));
    QVERIFY(sameBits(*first, *simulation.run(plan->values())));
}

void EngineTest::singleRunUsesTheEventsThatAreOn() {
    ScenarioBuilder builder;
    builder.event("on", month(2), {{"money/fixed_cost", Effect::Operation::multiply, 2.0, 0.0}});
    builder.event("off", month(0), {{"money/fixed_cost", Effect::Operation::multiply, 5.0, 0.0}});
    const Results results(builder.put("event/off/on", false).put("money/fixed_cost", 100));
    QCOMPARE(results.input("money/fixed_cost", 1), 100.0);
    QCOMPARE(results.input("money/fixed_cost", 2), 200.0);
}

void EngineTest::refusesAnotherNumberOfValues() {
    const auto plan = Plan::compile(ScenarioBuilder().scenario());
    std::vector<double> values = plan->values();
    values.pop_back();
    QVERIFY_EXCEPTION_THROWN(Simulation(plan).run(values), std::invalid_argument);
}

} // namespace headroom::engine_test

HEADROOM_TEST(engine, EngineTest)
#include "engine_test.moc"
