#include "scenario_builder.h"
#include "test_program.h"
#include "uncertainty/program_cache.h"

#include <QtTest>

namespace headroom::program_cache_test {
using namespace headroom::test;

/// When a program is written for the requests of an ensemble, and which requests it serves.
class ProgramCacheTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void writesForTheSecondOfAKind();
    void aLargeRequestWaits();
    void servesAPlanWithOtherValues();
    void anotherPlanHasAnother();
    void anotherShapeHasAnother();
    void givesUpWhatNobodyWants();
};

namespace {

Scenario scenarioWith(double fixedCost) {
    ScenarioBuilder builder;
    Quantity price(10.0);
    price.distribution = Distribution{DistributionKind::uniform, {5, 15}, {}, {}, {}};
    builder.put("workload/chat/price", Path(price)).put("money/fixed_cost", Path(fixedCost));
    return builder.scenario();
}

/// A request, and what an ensemble's run asks the cache for it.
struct Asked {
    explicit Asked(const Scenario& scenario, int paths = 1000) {
        request.plan = Plan::compile(scenario);
        request.values = request.plan->values();
        request.inputs = UncertainInputs::of(scenario, *request.plan);
        request.paths = {0, paths};
        drawn = {*request.plan->quantityIndex("workload/chat/price")};
        common = engine_library::commonPaths(request.plan->layout(), request.values, drawn);
        streamed = {*request.plan->seriesIndex("cash")};
    }
    std::shared_ptr<const engine_library::Program> of(ProgramCache& cache) const {
        return cache.find(request, common, drawn, streamed, {});
    }

    EnsembleRequest request;
    std::vector<int> drawn, streamed;
    std::shared_ptr<const CommonPaths> common;
};

/// The cache after two requests of a kind, with the program that it has written.
std::shared_ptr<const engine_library::Program> written(ProgramCache& cache, const Asked& asked) {
    asked.of(cache);
    asked.of(cache);
    cache.wait();
    return asked.of(cache);
}

} // namespace

void ProgramCacheTest::init() {
    ProgramCache cache;
    if (!Asked(scenarioWith(100), ProgramCache::largeRequest).of(cache))
        QSKIP("there are no programs for this processor");
}

void ProgramCacheTest::writesForTheSecondOfAKind() {
    ProgramCache cache;
    const Asked asked(scenarioWith(100));
    QVERIFY(!asked.of(cache));
    cache.wait();
    QVERIFY(!asked.of(cache));
    cache.wait();
    const auto program = asked.of(cache);
    QVERIFY(program);
    QCOMPARE(asked.of(cache), program);
}

void ProgramCacheTest::aLargeRequestWaits() {
    ProgramCache cache;
    QVERIFY(!Asked(scenarioWith(100), ProgramCache::largeRequest - 1).of(cache));
    QVERIFY(Asked(scenarioWith(100), ProgramCache::largeRequest).of(cache));
}

void ProgramCacheTest::servesAPlanWithOtherValues() {
    ProgramCache cache;
    const auto program = written(cache, Asked(scenarioWith(100)));
    QVERIFY(program);
    QCOMPARE(Asked(scenarioWith(200)).of(cache), program);
}

void ProgramCacheTest::anotherPlanHasAnother() {
    ProgramCache cache;
    QVERIFY(written(cache, Asked(scenarioWith(100))));
    Scenario longer = scenarioWith(100);
    longer.months = 25;
    QVERIFY(!Asked(longer).of(cache));
    QVERIFY(written(cache, Asked(longer)));
}

void ProgramCacheTest::anotherShapeHasAnother() {
    ProgramCache cache;
    Asked asked(scenarioWith(100));
    const auto program = written(cache, asked);
    asked.streamed.push_back(*asked.request.plan->seriesIndex("revenue"));
    QVERIFY(!asked.of(cache));
    QVERIFY(written(cache, asked) != program);
}

void ProgramCacheTest::givesUpWhatNobodyWants() {
    ProgramCache cache;
    Asked asked(scenarioWith(100));
    asked.of(cache);
    asked.of(cache);
    asked.streamed = {*asked.request.plan->seriesIndex("revenue")};
    QVERIFY(!asked.of(cache));
    cache.wait();
    QVERIFY(!asked.of(cache));
    // And what is still being written goes with the cache.
    asked.of(cache);
}

} // namespace headroom::program_cache_test

HEADROOM_TEST(program_cache, ProgramCacheTest)
#include "program_cache_test.moc"
