#include "../model/scenario_builder.h"
#include "document.h"
#include "test_program.h"
#include "window/scenario_list.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace headroom::scenario_list_test {

namespace {

Scenario named(const char* name) {
    Scenario scenario = test::minimalScenario();
    scenario.id = newScenarioId();
    scenario.name = name;
    return scenario;
}

QStringList rows(const ScenarioList& list) {
    QStringList names;
    for (int row = 0; row < list.rowCount(); ++row)
        names << list.index(row).data().toString();
    return names;
}

} // namespace

/// The lists of the toolbar: what can be edited, and what can be compared with.
class ScenarioListTest : public QObject {
    Q_OBJECT

  private:
    Document document_;
    ScenarioList edit_{document_, ScenarioList::Purpose::edit};
    ScenarioList compare_{document_, ScenarioList::Purpose::compare};
    QAbstractItemModelTester editTester_{&edit_, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester compareTester_{&compare_, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void refresh() {
        edit_.refresh();
        compare_.refresh();
    }

  private slots:
    void init();
    void listsNothingWhenNothingIsOpen();
    void listsEveryScenario();
    void comparesWithEveryOtherScenario();
    void comparesWithItsPastFirst();
};

void ScenarioListTest::init() {
    document_.openUntitled({named("A"), named("B"), named("C")});
    refresh();
}

void ScenarioListTest::listsNothingWhenNothingIsOpen() {
    document_.close();
    refresh();
    QCOMPARE(edit_.rowCount(), 0);
    QCOMPARE(compare_.rowCount(), 0);
    QCOMPARE(edit_.chosenRow(), -1);
}

void ScenarioListTest::listsEveryScenario() {
    QCOMPARE(rows(edit_), (QStringList{"A", "B", "C"}));
    document_.setCurrentScenario(edit_.idAt(2));
    QCOMPARE(edit_.chosenRow(), 2);
    QCOMPARE(document_.scenarioName(document_.currentId()), "C");
}

void ScenarioListTest::comparesWithEveryOtherScenario() {
    document_.setCurrentScenario(edit_.idAt(1));
    refresh();
    QCOMPARE(rows(compare_), (QStringList{"As opened", "A", "C"}));
    for (int row = 0; row < compare_.rowCount(); ++row) {
        document_.setBaselineScenario(compare_.idAt(row));
        QCOMPARE(compare_.chosenRow(), row);
        QCOMPARE(document_.scenarioName(document_.baselineId()), row == 0 ? "" : rows(compare_).at(row));
    }
}

void ScenarioListTest::comparesWithItsPastFirst() {
    QCOMPARE(compare_.chosenRow(), 0);
    QCOMPARE(compare_.idAt(0), QString());
    document_.setBaselineScenario(edit_.idAt(2));
    // What it is compared with becomes what is edited: then it is compared with its own past.
    document_.setCurrentScenario(edit_.idAt(2));
    refresh();
    QCOMPARE(compare_.chosenRow(), 0);
    QCOMPARE(rows(compare_), (QStringList{"As opened", "A", "B"}));
}

} // namespace headroom::scenario_list_test

HEADROOM_TEST(scenario_list, ScenarioListTest)
#include "scenario_list_test.moc"
