#include "engine/engine_library.h"
#include "random_runnable.h"
#include "run.h"
#include "scenario_builder.h"
#include "test_program.h"
#include "uncertainty/ensemble.h"
#include "uncertainty/program_cache.h"
#include "validation.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

namespace headroom::ensemble_test {
using namespace headroom::test;

/// Many futures of one scenario: each is a run of its own, and how the work is cut up changes no digit.
class EnsembleTest : public QObject {
    Q_OBJECT

  private slots:
    void runsOnNoHigherLevelThanAskedFor();
    void collapsesToTheSingleRun();
    void fanOfALinearSeriesIsThatOfItsInput();
    void sameDigitsOnAnyThreads_data();
    void sameDigitsOnAnyThreads();
    void shardsAreTheWholeInParts();
    void programsChangeNoDigit();
    void passesChangeNothing();
    void eventsHappenAsOftenAndWhenTheyShould();
    void everyPathIsARunOfItsOwn();
    void sharesSumToOneInEveryPath();
    void derivedSeriesAndMeasuresSeeThePath();
    void whatIsReadMayDependOnThePath();
    void onlyWhatIsReadIsKept();
    void keepsTheSameValuesWithoutFans();
    void stopsAtOnce();
    void tellsHowFarItIs();
    void refusesWhatCannotRun();
    void namesThePathThatLeavesTheFiniteNumbers();
    void namesTheMeasureThatLeavesTheFiniteNumbers();
};

namespace {

FutureNumbers lastCash(const FuturesView& futures) {
    return futures.series("cash")[23];
}

Distribution uniform(double low, double high) {
    return {DistributionKind::uniform, {low, high}, {}, {}, {}};
}

/// The fixed cost is uncertain, and so are the price of the workload and an event that doubles the fixed cost.
Scenario uncertainScenario() {
    ScenarioBuilder builder;
    Quantity cost(100.0);
    cost.distribution = uniform(50, 150);
    builder.put("money/fixed_cost", Path(cost));
    builder.event("shock", month(3), {{"money/fixed_cost", Effect::Operation::multiply, 2.0, 0.0}});
    Scenario scenario = builder.scenario();
    scenario.put("event/shock/window", Window{month(3), month(6)});
    scenario.put("event/shock/probability", Path(0.25));
    return scenario;
}

EnsembleRequest requestFor(const Scenario& scenario, int paths, const std::string& method = "sobol") {
    EnsembleRequest request;
    request.plan = Plan::compile(scenario);
    request.values = request.plan->values();
    request.inputs = UncertainInputs::of(scenario, *request.plan);
    request.sampling = {method, 7, paths};
    request.paths = {0, paths};
    request.series = {"cash_cost", "cash"};
    return request;
}

bool sameFan(const Fan& a, const Fan& b) {
    return a.p5 == b.p5 && a.p25 == b.p25 && a.p50 == b.p50 && a.p75 == b.p75 && a.p95 == b.p95 && a.mean == b.mean &&
           a.medianError == b.medianError && a.meanError == b.meanError;
}

bool sameDigits(const Ensemble& a, const Ensemble& b) {
    for (const std::string& name : a.names()) {
        if (!sameFan(a.fan(name), b.fan(name)))
            return false;
        for (int t = 0; t < a.plan().months(); ++t)
            if (!std::ranges::equal(a.values(name, t), b.values(name, t)))
                return false;
    }
    return true;
}

} // namespace

void EnsembleTest::runsOnNoHigherLevelThanAskedFor() {
    const QByteArray asked = qgetenv("HEADROOM_TEST_LEVEL");
    if (asked.isEmpty())
        QSKIP("the loader chose the level");
    QVERIFY2(engine_library::instructionLevel() <= asked, engine_library::instructionLevel());
}

void EnsembleTest::collapsesToTheSingleRun() {
    const Scenario scenario = ScenarioBuilder().put("money/fixed_cost", 100).scenario();
    const EnsembleRequest request = requestFor(scenario, 20);
    const auto ensemble = EnsembleRunner().run(request);
    const auto single = run(request.plan);
    for (const std::string& name : request.series)
        for (int t = 0; t < single->months(); ++t)
            for (const double value : ensemble->values(name, t))
                QVERIFY(std::abs(value - single->series(name)[t]) <= 1e-12 * std::abs(single->series(name)[t]));
}

/// Cash cost is what the single run has, plus the fixed cost, which is uniform between 50 and 150: percentiles 55, 75,
/// 100, 125, 145. 4096 scrambled Sobol' points put one into each 4096th of the range, so that an order statistic is
/// within 2 · 100 / 4096 of its place.
void EnsembleTest::fanOfALinearSeriesIsThatOfItsInput() {
    Quantity cost(100.0);
    cost.distribution = uniform(50, 150);
    const Scenario scenario = ScenarioBuilder().put("money/fixed_cost", Path(cost)).scenario();
    const EnsembleRequest request = requestFor(scenario, 4096);
    const auto ensemble = EnsembleRunner().run(request);
    const double rest = run(request.plan)->series("cash_cost")[5] - 100;
    const Fan& fan = ensemble->fan("cash_cost");
    const double near = 200.0 / 4096;
    QVERIFY(std::abs(fan.p5[5] - rest - 55) < near);
    QVERIFY(std::abs(fan.p25[5] - rest - 75) < near);
    QVERIFY(std::abs(fan.p50[5] - rest - 100) < near);
    QVERIFY(std::abs(fan.p75[5] - rest - 125) < near);
    QVERIFY(std::abs(fan.p95[5] - rest - 145) < near);
    QVERIFY(std::abs(fan.mean[5] - rest - 100) < near);
    // 100 / √12 / √4096 = 0.45; half of two standard deviations of the median's rank, √4096 / 2, each 100 / 4096 wide.
    QVERIFY(std::abs(fan.meanError[5] - 0.451) < 0.01);
    QVERIFY(std::abs(fan.medianError[5] - 0.781) < 0.05);
    for (int path : {0, 17, 4095})
        QVERIFY(std::abs(ensemble->values("cash_cost", 5)[static_cast<std::size_t>(path)] - rest -
                         ensemble->input(path, 0)) < 1e-6);
}

void EnsembleTest::sameDigitsOnAnyThreads_data() {
    QTest::addColumn<QString>("method");
    QTest::newRow("sobol") << "sobol";
    QTest::newRow("latin") << "latin";
    QTest::newRow("random") << "random";
}

void EnsembleTest::sameDigitsOnAnyThreads() {
    QFETCH(QString, method);
    EnsembleRequest request = requestFor(uncertainScenario(), 203, method.toStdString());
    request.threads = 1;
    const auto alone = EnsembleRunner().run(request);
    for (const int threads : {2, 16}) {
        request.threads = threads;
        EnsembleRunner runner;
        QVERIFY(sameDigits(*alone, *runner.run(request)));
        // Again, with what the first run left in the caches.
        QVERIFY(sameDigits(*alone, *runner.run(request)));
    }
}

void EnsembleTest::shardsAreTheWholeInParts() {
    for (const char* method : {"sobol", "latin", "random"}) {
        EnsembleRequest request = requestFor(uncertainScenario(), 203, method);
        request.measures = {{"last cash", lastCash}};
        const auto whole = EnsembleRunner().run(request);
        EnsembleRunner runner;
        // Borders that are no multiples of eight.
        for (const PathRange part : {PathRange{100, 103}, PathRange{0, 13}, PathRange{13, 87}}) {
            request.paths = part;
            const auto shard = runner.run(request);
            QCOMPARE(shard->paths(), part);
            const auto isPart = [part](std::span<const double> all, std::span<const double> some) {
                return std::ranges::equal(all.subspan(static_cast<std::size_t>(part.first), some.size()), some);
            };
            for (const std::string& name : whole->names())
                for (int month = 0; month < whole->plan().months(); ++month)
                    QVERIFY(isPart(whole->values(name, month), shard->values(name, month)));
            QVERIFY(isPart(whole->measure("last cash"), shard->measure("last cash")));
            QVERIFY(isPart(whole->input(0), shard->input(0)));
        }
    }
}

/// So many paths are run on a program where there is one, the shard in their middle on blocks of lanes.
void EnsembleTest::programsChangeNoDigit() {
    EnsembleRequest request = requestFor(uncertainScenario(), ProgramCache::largeRequest);
    request.measures = {{"last cash", lastCash}};
    const auto whole = EnsembleRunner().run(request);
    request.paths = {20'003, 203};
    const auto shard = EnsembleRunner().run(request);
    const auto isPart = [&](std::span<const double> all, std::span<const double> some) {
        return std::ranges::equal(all.subspan(20'003, 203), some);
    };
    for (const std::string& name : whole->names())
        for (int month = 0; month < whole->plan().months(); ++month)
            QVERIFY(isPart(whole->values(name, month), shard->values(name, month)));
    QVERIFY(isPart(whole->measure("last cash"), shard->measure("last cash")));
}

void EnsembleTest::passesChangeNothing() {
    EnsembleRequest request = requestFor(uncertainScenario(), 64);
    request.derived = {
        {"doubled", [](const FuturesView& futures) -> FutureMonths { return 2 * futures.series("cash").months(); }}};
    const auto whole = EnsembleRunner().run(request);
    EnsembleRunner small;
    // Five months of one series at a time.
    small.setMemoryLimit(5 * 64 * 8);
    QCOMPARE(small.estimate(request).passes, (3 * 24 + 4) / 5);
    const auto cut = small.run(request);
    QVERIFY(!cut->hasValues());
    QVERIFY_EXCEPTION_THROWN(cut->values("cash", 0), std::logic_error);
    for (const std::string& name : whole->names())
        QVERIFY(sameFan(whole->fan(name), cut->fan(name)));
}

/// 1024 of 4096 scrambled Sobol' points lie below 0.25; of these, a quarter begins in each month of the window.
void EnsembleTest::eventsHappenAsOftenAndWhenTheyShould() {
    Scenario scenario = uncertainScenario();
    scenario.put("money/fixed_cost", Path(100.0));
    const EnsembleRequest request = requestFor(scenario, 4096);
    const auto ensemble = EnsembleRunner().run(request);
    const double before = ensemble->values("cash_cost", 2)[0];
    QVERIFY(std::ranges::all_of(ensemble->values("cash_cost", 2), [&](double cost) { return cost == before; }));
    int begun = 0;
    for (int month = 3; month <= 6; ++month) {
        const auto costs = ensemble->values("cash_cost", month);
        const double low = *std::ranges::min_element(costs);
        const auto high = static_cast<int>(std::ranges::count_if(costs, [&](double cost) { return cost > low + 50; }));
        QVERIFY2(std::abs(high - begun - 256) < 40, qPrintable(QString::number(high - begun)));
        begun = high;
    }
    QCOMPARE(begun, 1024);
}

/// A path of the ensemble against a single run with the same values, for random scenarios.
void EnsembleTest::everyPathIsARunOfItsOwn() {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Scenario scenario = RandomRunnable(seed).make();
        EnsembleRequest request = requestFor(scenario, 11);
        // Each of the first ten quantities that is not 0, up to a tenth below its value.
        for (std::size_t q = 0; q < request.values.size() && request.inputs.quantities.size() < 10; ++q)
            if (const double value = request.values[q]; value > 0 && std::isfinite(value))
                request.inputs.quantities.push_back(
                    {request.plan->quantities()[q], static_cast<int>(q), uniform(0.9 * value, value)});
        request.inputs.events.clear();
        const auto ensemble = EnsembleRunner().run(request);
        Simulation simulation(Plan::compile([&] {
            Scenario off = scenario;
            for (const std::string& event : scenario.entities(EntityKind::event))
                off.put("event/" + event + "/on", false);
            return off;
        }()));
        for (int path = 0; path < 11; ++path) {
            std::vector<double> values = request.values;
            for (std::size_t i = 0; i < request.inputs.quantities.size(); ++i)
                values[static_cast<std::size_t>(request.inputs.quantities[i].parameter)] =
                    ensemble->input(path, static_cast<int>(i));
            const auto single = simulation.run(values);
            double scale = 1;
            for (int t = 0; t < single->months(); ++t)
                scale = std::max(scale, std::abs(single->series("cash")[t]));
            for (int t = 0; t < single->months(); ++t)
                QVERIFY(std::abs(ensemble->values("cash", t)[static_cast<std::size_t>(path)] -
                                 single->series("cash")[t]) <= 1e-11 * scale);
        }
    }
}

void EnsembleTest::sharesSumToOneInEveryPath() {
    ScenarioBuilder builder;
    Quantity weight(1.0);
    weight.distribution = uniform(0.1, 3);
    builder.provider("other", 3).put("workload/chat/placement/other", Path(weight));
    EnsembleRequest request = requestFor(builder.scenario(), 100);
    request.series = {"share/chat/cloud", "share/chat/other"};
    const auto ensemble = EnsembleRunner().run(request);
    for (int t = 0; t < 24; ++t)
        for (std::size_t path = 0; path < 100; ++path)
            QVERIFY(std::abs(ensemble->values("share/chat/cloud", t)[path] +
                             ensemble->values("share/chat/other", t)[path] - 1) < 1e-15);
}

void EnsembleTest::derivedSeriesAndMeasuresSeeThePath() {
    EnsembleRequest request = requestFor(uncertainScenario(), 50);
    request.derived = {{"cost so far", [](const FuturesView& futures) {
                            FutureMonths total = futures.series("cash_cost").months();
                            for (int t = 1; t < futures.months(); ++t)
                                total.col(t) += total.col(t - 1);
                            return total;
                        }}};
    request.measures = {
        measureOfEach("fixed cost", [](const RunView& run) { return run.input("money/fixed_cost")[0]; })};
    const auto ensemble = EnsembleRunner().run(request);
    EnsembleRequest plain = requestFor(uncertainScenario(), 50);
    QVERIFY(std::ranges::equal(EnsembleRunner().run(plain)->values("cash_cost", 7), ensemble->values("cash_cost", 7)));
    for (int path = 0; path < 50; ++path) {
        const auto i = static_cast<std::size_t>(path);
        double total = 0;
        for (int t = 0; t < 24; ++t) {
            total += ensemble->values("cash_cost", t)[i];
            QCOMPARE(ensemble->values("cost so far", t)[i], total);
        }
        QCOMPARE(ensemble->measure("fixed cost")[i], ensemble->input(path, 0));
    }
}

/// The fixed cost lies between 50 and 150; below 100 the function reads one series, above another, and where everything
/// is 0 neither.
void EnsembleTest::whatIsReadMayDependOnThePath() {
    EnsembleRequest request = requestFor(uncertainScenario(), 203);
    request.series = {"cash_cost", "revenue"};
    const auto read = [](double fixedCost) { return fixedCost > 100 ? "cash_cost" : "revenue"; };
    const auto derive = [read](const FuturesView& futures) {
        FutureMonths values = futures.zero();
        for (int i = 0; i < futures.count(); ++i)
            if (const double fixedCost = futures.future(i).input("money/fixed_cost")[0]; fixedCost > 0)
                values.row(i) = futures.series(read(fixedCost)).months().row(i);
        return values;
    };
    request.derived = {{"one or the other", derive}};
    request.measures = {
        {"last", [derive](const FuturesView& futures) -> FutureNumbers { return derive(futures).rightCols(1); }}};
    for (const int threads : {1, 3}) {
        request.threads = threads;
        const auto ensemble = EnsembleRunner().run(request);
        for (int path = 0; path < 203; ++path) {
            const auto i = static_cast<std::size_t>(path);
            const char* series = read(ensemble->input(path, 0));
            for (int t = 0; t < 24; ++t)
                QCOMPARE(ensemble->values("one or the other", t)[i], ensemble->values(series, t)[i]);
            QCOMPARE(ensemble->measure("last")[i], ensemble->values(series, 23)[i]);
        }
    }
}

/// Of a block's 24 months, one column for each thread; and a number for each path, of which there are whole blocks.
void EnsembleTest::onlyWhatIsReadIsKept() {
    EnsembleRequest request = requestFor(uncertainScenario(), 128);
    request.threads = 3;
    const std::int64_t plain = EnsembleRunner().estimate(request).bytes;
    request.measures = {{"last cash", lastCash}};
    const std::int64_t columns = std::int64_t{24} * engine_library::blockLanes() * request.threads;
    QCOMPARE(EnsembleRunner().estimate(request).bytes - plain, 8 * (columns + 128));
}

void EnsembleTest::keepsTheSameValuesWithoutFans() {
    EnsembleRequest request = requestFor(uncertainScenario(), 203);
    request.keepValues = true;
    const auto summed = EnsembleRunner().run(request);
    request.fans = false;
    const auto bare = EnsembleRunner().run(request);
    for (const std::string& name : request.series)
        for (int month = 0; month < request.plan->months(); ++month)
            QVERIFY(std::ranges::equal(bare->values(name, month), summed->values(name, month)));
    QVERIFY_EXCEPTION_THROWN(bare->fan("cash"), std::logic_error);
}

void EnsembleTest::stopsAtOnce() {
    constexpr int all = 2'000'000;
    EnsembleRequest request = requestFor(uncertainScenario(), all);
    request.series = {"cash"};
    // A thread by itself stops behind the blocks that it runs together, four at most; how far others are by then is the
    // system's affair.
    for (const int threads : {1, 2}) {
        request.threads = threads;
        std::stop_source stop;
        std::int64_t done = 0;
        const auto stopFirst = [&](std::int64_t paths, std::int64_t) {
            done = paths;
            stop.request_stop();
        };
        QVERIFY(!EnsembleRunner().run(request, stop.get_token(), stopFirst));
        QVERIFY(done > 0);
        QVERIFY(done <= (threads == 1 ? 4 * engine_library::blockLanes() : all - 1));
        QVERIFY(!EnsembleRunner().run(request, stop.get_token()));
    }
}

void EnsembleTest::tellsHowFarItIs() {
    EnsembleRequest request = requestFor(uncertainScenario(), 203);
    request.series = {"cash"};
    EnsembleRunner runner;
    // All 24 months at once, then at least 12 of them, in two passes which run every path each.
    for (const int passes : {1, 2}) {
        if (passes == 2)
            runner.setMemoryLimit(12 * 256 * 8);
        std::vector<std::int64_t> told, wholes;
        runner.run(request, {}, [&](std::int64_t done, std::int64_t all) {
            told.push_back(done);
            wholes.push_back(all);
        });
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.back(), passes * 203);
        QVERIFY(std::ranges::all_of(wholes, [passes](std::int64_t all) { return all == passes * 203; }));
    }
}

void EnsembleTest::refusesWhatCannotRun() {
    EnsembleRequest request = requestFor(uncertainScenario(), 100);
    EnsembleRunner runner;
    EnsembleRequest none = request;
    none.paths.count = 0;
    QVERIFY_EXCEPTION_THROWN(runner.run(none), InvalidScenario);
    EnsembleRequest many = request;
    many.sampling.paths = many.paths.count = 1'000'000'000;
    QVERIFY_EXCEPTION_THROWN(runner.run(many), InvalidScenario);
    EnsembleRequest kept = request;
    kept.keepValues = true;
    runner.setMemoryLimit(1000 * 8);
    QVERIFY_EXCEPTION_THROWN(runner.run(kept), InvalidScenario);
    EnsembleRequest unknown = request;
    unknown.series = {"nonsense"};
    QVERIFY_EXCEPTION_THROWN(runner.run(unknown), std::invalid_argument);
}

void EnsembleTest::namesThePathThatLeavesTheFiniteNumbers() {
    // 1e306 users with 864 tokens a day each are more tokens a month than a double holds.
    ScenarioBuilder builder;
    EnsembleRequest request = requestFor(builder.scenario(), 16);
    const int units = *request.plan->quantityIndex("workload/chat/units");
    Distribution huge{DistributionKind::discrete, {}, {1e6, 1e306}, {1, 1}, {}};
    request.inputs.quantities.push_back({"workload/chat/units", units, huge});
    for (const bool fans : {true, false}) {
        request.fans = fans;
        try {
            EnsembleRunner().run(request);
            QFAIL("a path that is not finite was not refused");
        } catch (const InvalidScenario& refusal) {
            const Message& sentence = refusal.problems().front().sentence;
            QCOMPARE(sentence.arguments.at(1).text, std::string("2026-01"));
            QVERIFY(std::stoi(sentence.arguments.at(2).text) < 16);
        }
    }
}

void EnsembleTest::namesTheMeasureThatLeavesTheFiniteNumbers() {
    EnsembleRequest request = requestFor(uncertainScenario(), 16);
    request.measures = {measureOfEach("sound", [](const RunView&) { return 1.0; }),
                        {"squared", [](const FuturesView& futures) -> FutureNumbers {
                             return (futures.series("cash_cost")[0] * 1e160).square();
                         }}};
    try {
        EnsembleRunner().run(request);
        QFAIL("a measure that is not finite was not refused");
    } catch (const InvalidScenario& refusal) {
        QCOMPARE(QString::fromStdString(refusal.problems().front().sentence.english()),
                 QStringLiteral("The result squared becomes too large to compute in path 0."));
    }
}

} // namespace headroom::ensemble_test

HEADROOM_TEST(ensemble, EnsembleTest)
#include "ensemble_test.moc"
