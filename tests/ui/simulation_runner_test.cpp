#include "../model/scenario_builder.h"
#include "document.h"
#include "simulation_runner.h"
#include "test_program.h"

#include <QSignalSpy>
#include <QTest>

namespace headroom::simulation_runner_test {

namespace {

const QString rate = "provider/cloud/rate/gpu";

/// In milliseconds, also where sanitizers slow everything down.
constexpr int longestWait = 60000;

/// Waits until everything asked for is on screen.
Snapshot settled(SimulationRunner& runner) {
    const auto isSettled = [&] { return runner.latest() && runner.latest()->serial == runner.serial(); };
    return QTest::qWaitFor(isSettled, longestWait) ? runner.latest() : nullptr;
}

double firstSpend(const Run& run) {
    return run.series("spend/cloud")[0];
}

} // namespace

/// Runs on another thread: the latest wins, nothing queues, mistakes do not run, and it ends when its owner does.
class SimulationRunnerTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { qRegisterMetaType<Snapshot>(); }
    void runsWhatTheDocumentHolds();
    void runsEdits();
    void runsPreviews();
    void runsPreviewsOfFieldsLeftOut();
    void previewsWhatIsThenCommitted();
    void comparesWithTheBaseline();
    void letsTheLatestWin();
    void keepsTheLastGoodRun();
    void forgetsTheRunOfAnotherScenario();
    void showsNothingOfAClosedDocument();
    void endsWhileItRuns();
};

void SimulationRunnerTest::runsWhatTheDocumentHolds() {
    Document document;
    document.openUntitled({test::minimalScenario()});
    SimulationRunner runner;
    QSignalSpy ready(&runner, &SimulationRunner::snapshotReady);
    runner.follow(document);
    QVERIFY(!runner.latest());
    QVERIFY(ready.wait());
    const Snapshot snapshot = runner.latest();
    // 200 accelerators · 730.5 hours · 2 USD
    QCOMPARE(firstSpend(*snapshot->run), 292200.0);
    QCOMPARE(snapshot->scenario, document.shared());
    QVERIFY(snapshot->runs());
    QVERIFY(findKpi(snapshot->kpis, "npv"));
    QVERIFY(snapshot->runTime.count() > 0);
}

void SimulationRunnerTest::runsEdits() {
    Document document;
    document.openUntitled({test::minimalScenario()});
    SimulationRunner runner;
    runner.follow(document);
    document.setQuantity(rate, 3);
    // 200 · 730.5 · 3
    QCOMPARE(firstSpend(*settled(runner)->run), 438300.0);
    document.undoStack()->undo();
    QCOMPARE(firstSpend(*settled(runner)->run), 292200.0);
}

void SimulationRunnerTest::runsPreviews() {
    Document document;
    document.openUntitled({test::minimalScenario()});
    SimulationRunner runner;
    runner.follow(document);
    settled(runner);
    document.previewQuantity(rate, 4);
    const Snapshot previewed = settled(runner);
    // 200 · 730.5 · 4
    QCOMPARE(firstSpend(*previewed->run), 584400.0);
    QCOMPARE(previewed->scenario, document.shared());
    QCOMPARE(previewed->scenario->quantity(rate.toStdString())->value, 2.0);
    document.cancelPreview();
    QCOMPARE(firstSpend(*settled(runner)->run), 292200.0);
}

void SimulationRunnerTest::runsPreviewsOfFieldsLeftOut() {
    Document document;
    document.openUntitled({test::minimalScenario()});
    SimulationRunner runner;
    runner.follow(document);
    // 10 % off the list price; left out it is 0.
    document.previewQuantity("provider/cloud/negotiated", 0.1);
    QCOMPARE(firstSpend(*settled(runner)->run), 0.9 * 292200.0);
    // Left out there is no limit: at most 5 accelerators join a month, and the opening fleet is not limited.
    document.previewQuantity("provider/cloud/max_additions", 5);
    QVERIFY(settled(runner)->runs());
    document.previewQuantity("provider/cloud/negotiated", 0.2);
    document.cancelPreview();
    document.undoStack()->setIndex(0);
    QCOMPARE(firstSpend(*settled(runner)->run), 292200.0);
}

void SimulationRunnerTest::previewsWhatIsThenCommitted() {
    Document document;
    document.openUntitled({test::minimalScenario()});
    SimulationRunner runner;
    runner.follow(document);
    document.previewQuantity("workload/chat/units", 1234567);
    const Snapshot previewed = settled(runner);
    document.commitPreview();
    const Snapshot committed = settled(runner);
    QVERIFY(previewed != committed);
    for (const std::string& name : committed->run->plan().seriesNames()) {
        for (int month = 0; month < committed->run->months(); ++month)
            QCOMPARE(previewed->run->series(name)[month], committed->run->series(name)[month]);
    }
    QCOMPARE(previewed->findings.size(), committed->findings.size());
}

void SimulationRunnerTest::comparesWithTheBaseline() {
    Document document;
    document.openUntitled({test::minimalScenario()});
    SimulationRunner runner;
    runner.follow(document);
    document.setQuantity(rate, 3);
    const Snapshot snapshot = settled(runner);
    QCOMPARE(firstSpend(*snapshot->baseline), 292200.0);
    QCOMPARE(snapshot->baselineScenario, document.sharedBaseline());
    QCOMPARE(snapshot->baselineKpis.size(), snapshot->kpis.size());
}

void SimulationRunnerTest::letsTheLatestWin() {
    Document document;
    document.openUntitled({test::minimalScenario()});
    SimulationRunner runner;
    runner.follow(document);
    settled(runner);
    const QSignalSpy ready(&runner, &SimulationRunner::snapshotReady);
    for (int i = 1; i <= 1000; ++i)
        document.previewQuantity(rate, i);
    const Snapshot last = settled(runner);
    // 200 · 730.5 · 1000
    QCOMPARE(firstSpend(*last->run), 146100000.0);
    // Nobody fetched a result during the burst: what is seen is the newest of them, and what ran after it at most.
    QVERIFY2(ready.count() <= 3, qPrintable(QString::number(ready.count())));
}

void SimulationRunnerTest::keepsTheLastGoodRun() {
    Document document;
    document.openUntitled({test::minimalScenario()});
    SimulationRunner runner;
    runner.follow(document);
    const Snapshot good = settled(runner);
    document.setField("service/max_utilization", std::nullopt);
    const Snapshot bad = settled(runner);
    QVERIFY(!bad->runs());
    QCOMPARE(bad->problems.front().key, "service/max_utilization");
    QCOMPARE(bad->run, good->run);
    QCOMPARE(bad->kpis.size(), good->kpis.size());
    // A gesture in a scenario that does not run changes nothing.
    document.previewQuantity(rate, 4);
    QCOMPARE(settled(runner)->run, good->run);
    document.cancelPreview();
    document.undoStack()->undo();
    QVERIFY(settled(runner)->runs());
}

void SimulationRunnerTest::forgetsTheRunOfAnotherScenario() {
    Document document;
    Scenario broken = test::minimalScenario();
    broken.id = "00000000-0000-4000-8000-000000000002";
    broken.erase("service/max_utilization");
    document.openUntitled({test::minimalScenario(), broken});
    SimulationRunner runner;
    runner.follow(document);
    settled(runner);
    document.setCurrentScenario(QString::fromStdString(broken.id));
    const Snapshot snapshot = settled(runner);
    QVERIFY(!snapshot->run);
    QVERIFY(!snapshot->baseline);
    QVERIFY(snapshot->kpis.empty());
}

void SimulationRunnerTest::showsNothingOfAClosedDocument() {
    Document document;
    document.openUntitled({test::minimalScenario()});
    SimulationRunner runner;
    const QSignalSpy ready(&runner, &SimulationRunner::snapshotReady);
    runner.follow(document);
    document.close();
    QVERIFY(!runner.latest());
    document.openUntitled({test::minimalScenario()});
    document.setQuantity(rate, 3);
    QCOMPARE(firstSpend(*settled(runner)->run), 438300.0);
}

void SimulationRunnerTest::endsWhileItRuns() {
    Document document;
    document.openUntitled({test::minimalScenario()});
    for (int i = 0; i < 200; ++i) {
        SimulationRunner runner;
        runner.follow(document);
        for (int j = 0; j < i % 7; ++j)
            document.previewQuantity(rate, j);
        document.cancelPreview();
    }
}

} // namespace headroom::simulation_runner_test

HEADROOM_TEST(simulation_runner, SimulationRunnerTest)
#include "simulation_runner_test.moc"
