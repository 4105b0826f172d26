#include "random_scenario.h"
#include "reference_scenarios.h"
#include "store/row_store.h"
#include "store/scenario_store.h"
#include "store/schema_history.h"
#include "test_program.h"

#include <QTest>
#include <QVariant>

namespace headroom::scenario_store_test {

/// Saves write the rows that changed and no others.
class ScenarioStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void rowsMakeTheScenarioAgain();
    void savesWriteWhatChanged_data();
    void savesWriteWhatChanged();
    void savesOfNothingWriteNothing();
    void removalLeavesNothing();

  private:
    qlonglong totalChanges() const;

    std::unique_ptr<SqliteConnection> connection_;
};

namespace {

using Edit = void (*)(Scenario&);

/// The rows that every save of a change writes: the scenario's own and that of the new revision.
constexpr int head = 2;

} // namespace

void ScenarioStoreTest::init() {
    connection_ = SqliteConnection::inMemory();
    SchemaHistory::shipped().apply(*connection_, 0);
}

qlonglong ScenarioStoreTest::totalChanges() const {
    qlonglong count = 0;
    connection_->forEachRow(QStringLiteral("select total_changes()"),
                            [&](const QSqlQuery& row) { count = row.value(0).toLongLong(); });
    return count;
}

void ScenarioStoreTest::rowsMakeTheScenarioAgain() {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const Scenario scenario = RandomScenario(seed).make();
        Scenario read;
        read.id = scenario.id;
        read.name = scenario.name;
        read.description = scenario.description;
        read.start = scenario.start;
        read.months = scenario.months;
        readRows(rowsOf(scenario), read);
        QVERIFY2(read == scenario, ("seed " + std::to_string(seed)).c_str());
    }
}

void ScenarioStoreTest::savesWriteWhatChanged_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* name, Edit edit, int rows) { QTest::newRow(name) << edit << rows; };
    row(
        "the name", [](Scenario& s) { s.name = "Another"; }, head);
    row(
        "a number", [](Scenario& s) { s.quantity("workload/chat/peak_to_average")->value = 2; }, head + 1);
    row(
        "an anchor", [](Scenario& s) { s.quantity("workload/api/price/2027-12")->value = 0.7; }, head + 1);
    row(
        "two numbers",
        [](Scenario& s) {
            s.quantity("service/failover")->value = 0;
            s.quantity("money/opening_cash")->value = 1;
        },
        head + 2);
    row(
        "a note", [](Scenario& s) { s.quantity("service/failover")->note = "why"; }, head + 1);
    // A row of the field, one of its quantity.
    row(
        "a new field", [](Scenario& s) { s.put("workload/api/fee", Path(3)); }, head + 2);
    // The field, its only quantity; neither has a source or distribution.
    row(
        "a field less", [](Scenario& s) { s.erase("money/opening_cash"); }, head + 2);
    // pert(0, 0.12, 0.35): one parameter.
    row(
        "a distribution", [](Scenario& s) { s.quantity("service/failover")->distribution->parameters[2] = 0.4; },
        head + 1);
    row(
        "a source of a number", [](Scenario& s) { s.quantity("service/failover")->source = {"F0024"}; }, head + 1);
    row(
        "a new anchor",
        [](Scenario& s) {
            std::get<Path>(*s.field("workload/chat/fee")).anchors.push_back({Month(2036, 12), 29});
        },
        head + 1);
    row(
        "an event switched on", [](Scenario& s) { s.put("event/price-war/on", true); }, head + 1);
    row(
        "a new provider", [](Scenario& s) { s.addEntity(EntityKind::provider, "new"); }, head + 1);
}

void ScenarioStoreTest::savesWriteWhatChanged() {
    QFETCH(Edit, edit);
    QFETCH(int, rows);
    Scenario scenario = loadReference("openai-multicloud");
    insertScenario(*connection_, scenario, {});
    edit(scenario);
    const auto before = totalChanges();
    QCOMPARE(saveScenario(*connection_, scenario, 1), 2);
    QCOMPARE(totalChanges() - before, qlonglong{rows});
    QVERIFY(loadScenario(*connection_, scenario.id).scenario == scenario);
}

void ScenarioStoreTest::savesOfNothingWriteNothing() {
    const Scenario scenario = loadReference("openai-multicloud");
    insertScenario(*connection_, scenario, {});
    const auto before = totalChanges();
    QCOMPARE(saveScenario(*connection_, scenario, 1), 1);
    QCOMPARE(totalChanges(), before);
}

void ScenarioStoreTest::removalLeavesNothing() {
    const Scenario scenario = loadReference("openai-multicloud");
    insertScenario(*connection_, scenario, {});
    removeScenario(*connection_, scenario.id);
    for (const auto& entry : schemaOf(*connection_)) {
        if (entry[0] != QLatin1String("table"))
            continue;
        connection_->forEachRow(QStringLiteral("select count(*) from ") + entry[1], [&](const QSqlQuery& row) {
            QVERIFY2(row.value(0).toInt() == 0, qPrintable(entry[1]));
        });
    }
}

} // namespace headroom::scenario_store_test

HEADROOM_TEST(scenario_store, ScenarioStoreTest)
#include "scenario_store_test.moc"
