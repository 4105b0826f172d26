#include "../model/scenario_builder.h"
#include "document.h"
#include "futures_runner.h"
#include "simulation_runner.h"
#include "test_program.h"

#include <QSignalSpy>
#include <QTest>

namespace headroom::futures_runner_test {

namespace {

const QString rate = "provider/cloud/rate/gpu";

Quantity uncertain(double value, double low, double high) {
    Quantity quantity(value);
    quantity.distribution = Distribution{DistributionKind::uniform, {low, high}, {}, {}, {}};
    return quantity;
}

/// The rate of a GPU lies anywhere between 1 and 3 USD an hour, so that 200 of them cost 730.5 · 200 times as much a
/// month: 146 100 to 438 300 USD, 292 200 in the middle.
Scenario uncertainRate(int paths = 4096) {
    Scenario scenario = test::minimalScenario();
    scenario.put(rate.toStdString(), Path(uncertain(2, 1, 3)));
    scenario.sampling = Sampling{"sobol", 1, paths};
    return scenario;
}

Chart chartOf(const Scenario& scenario, const QString& id) {
    return *findChart(scenario, id);
}

/// A document, its runs and their futures.
struct Bench {
    explicit Bench(const Scenario& scenario) {
        document.openUntitled({scenario});
        futures.follow(runs);
        futures.setCharts({chartOf(document.scenario(), "spend")});
        runs.follow(document);
    }

    Snapshot settled() {
        const auto isSettled = [this] {
            return runs.latest() && runs.latest()->serial == runs.serial() && futures.latest() &&
                   futures.latest()->serial == runs.serial() && futures.isSettled();
        };
        return QTest::qWaitFor(isSettled, 30000) ? futures.latest() : nullptr;
    }

    Document document;
    SimulationRunner runs;
    FuturesRunner futures;
};

const ChartFan& spendFan(const Snapshot& snapshot) {
    return *snapshot->futures->fans.at("spend/cloud");
}

bool isNear(double value, double expected) {
    return std::abs(value - expected) < 0.002 * expected;
}

} // namespace

/// Many futures run beside the single run: a first answer while the hand moves, all of them when it rests.
class FuturesRunnerTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { qRegisterMetaType<Snapshot>(); }
    void spreadsAsTheInputDoes();
    void movesTheBandWithTheValue();
    void refinesWhenTheHandRests();
    void runsNothingWhereNothingIsUncertain();
    void canBeSwitchedOff();
    void keepsWhatAnotherChartNeeds();
    void showsNothingOfAnotherScenario();
    void canBeCancelled();
    void endsWhileItRuns();
};

void FuturesRunnerTest::spreadsAsTheInputDoes() {
    Bench bench(uncertainRate());
    const Snapshot snapshot = bench.settled();
    QVERIFY(snapshot && snapshot->futures);
    QCOMPARE(snapshot->futures->paths, 4096);
    QCOMPARE(snapshot->futures->serial, snapshot->serial);
    // The rate at P5 is 1 + 0.05 · 2 = 1.1, at P25 1.5, at P75 2.5, at P95 2.9.
    const ChartFan& fan = spendFan(snapshot);
    QVERIFY(isNear(fan.p5[0], 730.5 * 200 * 1.1));
    QVERIFY(isNear(fan.p25[0], 730.5 * 200 * 1.5));
    QVERIFY(isNear(fan.median[0], 730.5 * 200 * 2));
    QVERIFY(isNear(fan.p75[0], 730.5 * 200 * 2.5));
    QVERIFY(isNear(fan.p95[0], 730.5 * 200 * 2.9));
    QVERIFY(isNear(fan.mean[0], 730.5 * 200 * 2));
    // The single run is what it is without them.
    QCOMPARE(snapshot->run->series("spend/cloud")[0], 292200.0);
}

void FuturesRunnerTest::movesTheBandWithTheValue() {
    Bench bench(uncertainRate());
    bench.settled();
    // A dollar more: from 2 to 4 USD an hour.
    bench.document.previewQuantity(rate, 3);
    const Snapshot moved = bench.settled();
    QVERIFY(isNear(spendFan(moved).p5[0], 730.5 * 200 * 2.1));
    QVERIFY(isNear(spendFan(moved).p95[0], 730.5 * 200 * 3.9));
    bench.document.commitPreview();
    const Snapshot committed = bench.settled();
    QCOMPARE(spendFan(committed), spendFan(moved));
    bench.document.undoStack()->undo();
    QVERIFY(isNear(spendFan(bench.settled()).p5[0], 730.5 * 200 * 1.1));
}

void FuturesRunnerTest::refinesWhenTheHandRests() {
    Bench bench(uncertainRate());
    bench.settled();
    QList<int> seen;
    connect(&bench.futures, &FuturesRunner::snapshotReady, [&](const Snapshot& snapshot) {
        if (snapshot->futures && snapshot->futures->serial == snapshot->serial)
            seen += snapshot->futures->paths;
    });
    bench.document.previewQuantity(rate, 2.5);
    QVERIFY(bench.settled());
    QCOMPARE(seen, (QList<int>{1000, 4096}));
}

void FuturesRunnerTest::runsNothingWhereNothingIsUncertain() {
    Bench bench(test::minimalScenario());
    const Snapshot snapshot = bench.settled();
    QVERIFY(snapshot && snapshot->run);
    QVERIFY(!snapshot->futures);
}

void FuturesRunnerTest::canBeSwitchedOff() {
    Bench bench(uncertainRate());
    bench.settled();
    bench.futures.setOn(false);
    QVERIFY(!bench.futures.latest()->futures);
    bench.document.setQuantity(rate, 2.5);
    QVERIFY(!bench.settled()->futures);
    bench.futures.setOn(true);
    QVERIFY(isNear(spendFan(bench.settled()).median[0], 730.5 * 200 * 2.5));
}

void FuturesRunnerTest::keepsWhatAnotherChartNeeds() {
    Bench bench(uncertainRate());
    QVERIFY(!bench.settled()->futures->fans.contains("cash"));
    bench.futures.setCharts({chartOf(bench.document.scenario(), "cash")});
    const Snapshot snapshot = bench.settled();
    QVERIFY(snapshot->futures->fans.contains("cash"));
    QVERIFY(!snapshot->futures->fans.contains("spend/cloud"));
}

void FuturesRunnerTest::showsNothingOfAnotherScenario() {
    Scenario certain = test::minimalScenario();
    certain.id = "00000000-0000-4000-8000-000000000002";
    Bench bench(uncertainRate());
    bench.settled();
    QSignalSpy ready(&bench.futures, &FuturesRunner::snapshotReady);
    bench.document.addScenario(certain);
    QVERIFY(bench.settled());
    for (const QList<QVariant>& arguments : ready) {
        const auto snapshot = arguments[0].value<Snapshot>();
        QVERIFY(!snapshot->futures || snapshot->futures->scenarioId == snapshot->scenario->id);
    }
}

void FuturesRunnerTest::canBeCancelled() {
    // Far too many for a test to wait for.
    Bench bench(uncertainRate(30'000'000));
    bench.futures.setCharts({});
    QSignalSpy progress(&bench.futures, &FuturesRunner::progressed);
    QSignalSpy ended(&bench.futures, &FuturesRunner::ended);
    QVERIFY(progress.wait(30000));
    QCOMPARE(progress[0][1].toInt(), 30'000'000);
    QVERIFY(!bench.futures.isSettled());
    bench.futures.cancel();
    QCOMPARE(ended.size(), 1);
    QVERIFY(bench.futures.isSettled());
    // The first answer stays.
    QTest::qWait(50);
    QCOMPARE(bench.futures.latest()->futures->paths, 1000);
    QVERIFY(!bench.futures.latest()->futures->isComplete());
}

void FuturesRunnerTest::endsWhileItRuns() {
    for (int i = 0; i < 20; ++i) {
        Bench bench(uncertainRate(1'000'000));
        for (int j = 0; j < i % 7; ++j) {
            bench.document.previewQuantity(rate, 1 + j);
            QTest::qWait(i % 5);
        }
    }
}

} // namespace headroom::futures_runner_test

HEADROOM_TEST(futures_runner, FuturesRunnerTest)
#include "futures_runner_test.moc"
