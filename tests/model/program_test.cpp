#include "engine/engine_library.h"
#include "lane_draws.h"
#include "law_checks.h"
#include "scenario_builder.h"
#include "test_program.h"
#include "uncertainty/ensemble.h"

#include <QtTest>

namespace headroom::program_test {
using namespace headroom::test;
using engine_library::BlockEngine;

/// Machine code written for a plan against the engine it is written from, digit for digit.
class ProgramTest : public QObject {
    Q_OBJECT

  private slots:
    void isTheEngine_data() { addSeeds(30); }
    void isTheEngine();
    void takesOtherValues_data() { addSeeds(10); }
    void takesOtherValues();
    void refusesValuesThatNeedAnother();
};

namespace {

/// Cells and columns of a block, as an engine writes them.
struct Block {
    explicit Block(const EngineLayout& layout, const engine_library::ProgramRequest& request)
        : cells(numbers(layout, request.streamed.size()))
        , columns(numbers(layout, request.kept.size())) {}

    static std::vector<double> numbers(const EngineLayout& layout, std::size_t columns) {
        const std::size_t lanes = static_cast<std::size_t>(engine_library::blockLanes());
        return std::vector<double>(columns * static_cast<std::size_t>(layout.months) * lanes + aligned, -1);
    }
    /// Engines write whole lines of memory.
    static constexpr std::size_t aligned = 8;
    static double* begin(std::vector<double>& numbers) {
        void* place = numbers.data();
        std::size_t space = numbers.size() * sizeof(double);
        return static_cast<double*>(std::align(aligned * sizeof(double), sizeof(double), place, space));
    }

    std::vector<double> cells, columns;
};

struct Case {
    std::shared_ptr<const Plan> plan;
    std::vector<double> values;
    engine_library::ProgramRequest request;
    LaneDraws draws;

    /// Every third quantity is given. All columns are asked for, every other one as cells.
    explicit Case(const Scenario& scenario, quint64 seed)
        : plan(Plan::compile(scenario))
        , values(plan->values())
        , draws(drawsFor(*plan, engine_library::blockLanes(), seed)) {
        for (int q = 0; q < layout().quantityCount; ++q)
            if (q % 3 != 0)
                request.drawn.push_back(q);
        request.earliestEvents.assign(layout().events.size(), earliestStart);
        for (int column = 0; column < layout().rowSize(); ++column)
            (column % 2 == 0 ? request.streamed : request.kept).push_back(column);
    }
    const EngineLayout& layout() const { return plan->layout(); }
    std::shared_ptr<const CommonPaths> common() const {
        return engine_library::commonPaths(layout(), values, request.drawn);
    }
    std::unique_ptr<engine_library::Program> program() const {
        return engine_library::makeProgram(layout(), values, *common(), request);
    }

    Block run(BlockEngine& engine) const {
        const auto lanes = static_cast<std::size_t>(engine_library::blockLanes());
        for (std::size_t q = 0; q < values.size(); ++q)
            std::fill_n(engine.parameter(q), lanes, values[q]);
        for (const int q : request.drawn)
            std::ranges::copy(draws.values[static_cast<std::size_t>(q)], engine.parameter(static_cast<std::size_t>(q)));
        for (std::size_t e = 0; e < draws.starts.size(); ++e)
            std::ranges::copy(draws.starts[e], engine.eventStart(e));
        Block block(layout(), request);
        std::vector<engine_library::KeptCell> cells;
        double* place = Block::begin(block.cells);
        for (int month = 0; month < layout().months; ++month)
            for (const int column : request.streamed) {
                cells.push_back({month, column, place});
                place += lanes;
            }
        engine.run(engine_library::blockLanes(), cells, 0,
                   {request.kept, Block::begin(block.columns), engine_library::blockLanes()});
        return block;
    }
    void compare(BlockEngine& program) const {
        const auto engine = engine_library::makeBlockEngine(layout());
        engine->take(common());
        Block expected = run(*engine), found = run(program);
        for (const auto part : {&Block::cells, &Block::columns}) {
            const double* one = Block::begin(expected.*part);
            const double* other = Block::begin(found.*part);
            for (std::size_t i = 0; i + Block::aligned < (expected.*part).size(); ++i)
                QVERIFY2(one[i] == other[i],
                         qPrintable(
                             QString("number %1: %2 and %3").arg(i).arg(one[i], 0, 'g', 17).arg(other[i], 0, 'g', 17)));
        }
    }
};

} // namespace

void ProgramTest::isTheEngine() {
    QFETCH(quint64, seed);
    const Case test(RandomRunnable(seed).make(), seed);
    const auto program = test.program();
    if (!program)
        QSKIP("there are no programs for this processor");
    test.compare(*program->makeEngine());
}

void ProgramTest::takesOtherValues() {
    QFETCH(quint64, seed);
    Case test(RandomRunnable(seed).make(), seed);
    const auto program = test.program();
    if (!program)
        QSKIP("there are no programs for this processor");
    const auto engine = program->makeEngine();
    for (std::size_t q = 0; q < test.values.size(); ++q)
        if (const std::string& key = test.plan->quantities()[q]; key.find("/units") != key.npos)
            test.values[q] *= 0.97;
    QVERIFY(program->take(test.values, *test.common()));
    test.compare(*engine);
}

/// A cost of 0 is not written as a sum; one of 5 need not stay one.
void ProgramTest::refusesValuesThatNeedAnother() {
    for (const double cost : {0.0, 5.0}) {
        ScenarioBuilder builder;
        builder.put("money/fixed_cost", cost).put("money/variable_cost", 0.25);
        Case test(builder.scenario(), 1);
        test.request.drawn = {*test.plan->quantityIndex("workload/chat/price")};
        const auto program = test.program();
        if (!program)
            QSKIP("there are no programs for this processor");
        test.values[static_cast<std::size_t>(*test.plan->quantityIndex("money/fixed_cost"))] = 5 - cost;
        QCOMPARE(program->take(test.values, *test.common()), cost > 0);
        if (cost > 0)
            test.compare(*program->makeEngine());
    }
}

} // namespace headroom::program_test

HEADROOM_TEST(program, ProgramTest)
#include "program_test.moc"
