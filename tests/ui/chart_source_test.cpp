#include "dashboards/chart_source.h"
#include "dashboards/entity_names.h"
#include "dashboards/needed_pace.h"
#include "dashboards/unit_economics.h"
#include "snapshots.h"
#include "test_program.h"

#include <QTest>

#include <cmath>

namespace headroom::chart_source_test {
using namespace headroom::test;

class ChartSourceTest : public QObject {
    Q_OBJECT

  private slots:
    void shortNames_data();
    void shortNames();
    void shortagesAreBridged();
    void lastYearSumsTwelveMonths();
    void lastYearOfAShortRun();
    void checkpointsOfEachSchedule();
    void paceGoesStraightToEachCheckpoint();
};

void ChartSourceTest::shortNames_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::newRow("a word of the label") << "azure"
                                         << "Microsoft Azure"
                                         << "Azure";
    QTest::newRow("initials") << "aws"
                              << "Amazon Web Services"
                              << "AWS";
    QTest::newRow("neither") << "gcp"
                             << "Google Cloud"
                             << "Google Cloud";
    QTest::newRow("brackets") << "oracle"
                              << "Oracle (Stargate)"
                              << "Oracle";
    QTest::newRow("a small word is no name") << "own"
                                             << "OpenAI's own (Stargate)"
                                             << "OpenAI's own";
    QTest::newRow("nothing but brackets") << "x"
                                          << "(Spare)"
                                          << "(Spare)";
    QTest::newRow("no label") << "cloud"
                              << ""
                              << "cloud";
}

void ChartSourceTest::shortNames() {
    QFETCH(QString, key);
    QFETCH(QString, label);
    QFETCH(QString, name);
    Scenario scenario;
    scenario.addEntity(EntityKind::provider, key.toStdString());
    if (!label.isEmpty())
        scenario.put("provider/" + key.toStdString() + "/label", label.toStdString());
    QCOMPARE(shortProviderName(scenario, key.toStdString()), name);
}

void ChartSourceTest::shortagesAreBridged() {
    const auto found = shortages({0, 5, 9, 0, 0, 4, 0, 0, 0, 0.4, 2}, 1, 2);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].first, 1);
    QCOMPARE(found[0].last, 5);
    QCOMPARE(found[0].most, 9.0);
    // Three months lie between, and what is below the least does not count.
    QCOMPARE(found[1].first, 10);
}

void ChartSourceTest::lastYearSumsTwelveMonths() {
    FutureMonths monthly = FutureMonths::Ones(1, 14);
    monthly(0, 13) = 10;
    const FutureMonths sums = lastYear(monthly);
    QVERIFY(std::isnan(sums(0, 10)));
    QCOMPARE(sums(0, 11), 12.0);
    QCOMPARE(sums(0, 12), 12.0);
    QCOMPARE(sums(0, 13), 21.0);
}

void ChartSourceTest::lastYearOfAShortRun() {
    // 3 in three months are 12 in twelve.
    const FutureMonths sums = lastYear(FutureMonths::Ones(1, 3));
    QVERIFY(std::isnan(sums(0, 1)));
    QCOMPARE(sums(0, 2), 12.0);
}

void ChartSourceTest::checkpointsOfEachSchedule() {
    Scenario scenario = minimal();
    const auto months = [&] { return checkpointMonths(scenario, "cloud-8m"); };
    QCOMPARE(months(), std::vector{Month(2027, 12)});
    Schedule schedule;
    schedule.kind = Schedule::Kind::annual;
    scenario.put("commitment/cloud-8m/schedule", schedule);
    QCOMPARE(months(), (std::vector{Month(2026, 12), Month(2027, 12)}));
    // A last part-year is a year.
    scenario.put("commitment/cloud-8m/until", Month(2028, 2));
    QCOMPARE(months(), (std::vector{Month(2026, 12), Month(2027, 12), Month(2028, 2)}));
    schedule.kind = Schedule::Kind::monthly;
    scenario.put("commitment/cloud-8m/schedule", schedule);
    QCOMPARE(months().size(), 26U);
    schedule.kind = Schedule::Kind::listed;
    schedule.minimums = {{Month(2026, 6), Quantity(1e6)}};
    scenario.put("commitment/cloud-8m/schedule", schedule);
    QCOMPARE(months(), std::vector{Month(2026, 6)});
}

void ChartSourceTest::paceGoesStraightToEachCheckpoint() {
    // 1 M USD by March 2026, 5.5 M USD by December 2026: 1/3 M a month for three months, then 4.5 / 9 M for nine.
    Scenario scenario = minimal();
    Schedule schedule;
    schedule.kind = Schedule::Kind::listed;
    schedule.minimums = {{Month(2026, 3), Quantity(1e6)}, {Month(2026, 12), Quantity(5.5e6)}};
    scenario.put("commitment/cloud-8m/schedule", schedule);
    const auto pace = neededPace(scenario, *run(Plan::compile(scenario)), "cloud-8m");
    QCOMPARE(pace[0], 1e6 / 3);
    QCOMPARE(pace[2], 1e6);
    QCOMPARE(pace[3], 1.5e6);
    QCOMPARE(pace[11], 5.5e6);
    QVERIFY(std::isnan(pace[12]));
}

} // namespace headroom::chart_source_test

HEADROOM_TEST(chart_source, ChartSourceTest)
#include "chart_source_test.moc"
