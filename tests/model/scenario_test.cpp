#include "scenario.h"
#include "scenario_builder.h"
#include "test_program.h"
#include "words.h"

#include <QtTest>

namespace headroom::scenario_test {
using namespace headroom::test;

using Strings = std::vector<std::string>;

class ScenarioTest : public QObject {
    Q_OBJECT

  private slots:
    void readsAndWritesByKey();
    void refusesUnknownFieldsAndOtherTypes();
    void copiesAreIndependent();
    void keysStandInTheOrderOfFiles();
    void everyQuantityHasAKey();
    void removesEntitiesWithTheirFields();
    void placesQuantities_data();
    void placesQuantities();
    void referencePricesAreWrittenOnce();
    void effectsReachTheirTargets();
    void describesInWords();
    void unitsOfEffects();
};

void ScenarioTest::readsAndWritesByKey() {
    Scenario scenario = minimalScenario();
    QCOMPARE(scenario.quantity("workload/chat/units")->value, 1e6);
    scenario.quantity("workload/chat/units")->value = 2e6;
    QCOMPARE(std::get<Path>(*scenario.field("workload/chat/units")).parameters.front().value, 2e6);
    QVERIFY(!scenario.quantity("workload/chat/units/x0"));
    QVERIFY(!scenario.quantity("workload/chat/elasticity"));
    QVERIFY(!scenario.quantity("workload/chat/label"));
    QCOMPARE(labelOf(scenario, EntityKind::workload, "chat"), std::string("Chat"));
    QCOMPARE(labelOf(scenario, EntityKind::workload, "other"), std::string("other"));
    QVERIFY(flagOr(scenario, "commitment/cloud-8m/carry_over", true));
    scenario.put("commitment/cloud-8m/carry_over", false);
    QVERIFY(!flagOr(scenario, "commitment/cloud-8m/carry_over", true));
    scenario.erase("commitment/cloud-8m/carry_over");
    QVERIFY(flagOr(scenario, "commitment/cloud-8m/carry_over", true));
    QCOMPARE(scenario.last(), Month(2027, 12));
}

void ScenarioTest::refusesUnknownFieldsAndOtherTypes() {
    Scenario scenario = minimalScenario();
    const Scenario before = scenario;
    QVERIFY_EXCEPTION_THROWN(scenario.put("workload/new/colour", Path(1)), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(scenario.put("workload/new/price", std::string("dear")), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(scenario.put("provider/new/owned", Path(1)), std::invalid_argument);
    QVERIFY(scenario == before);
}

void ScenarioTest::copiesAreIndependent() {
    const Scenario original = minimalScenario();
    Scenario copy = original;
    QVERIFY(copy == original);
    copy.quantity("workload/chat/price")->value = 1;
    QVERIFY(copy != original);
    QCOMPARE(original.quantity("workload/chat/price")->value, 10.0);
}

void ScenarioTest::keysStandInTheOrderOfFiles() {
    Scenario scenario;
    scenario.put("money/opening_cash", Path(1));
    scenario.put("market/rest/others", Path(1));
    scenario.put("market/rest/z", Path(1));
    scenario.put("market/lab/second/spend", Path(1));
    scenario.addEntity(EntityKind::provider, "z");
    scenario.addEntity(EntityKind::provider, "a");
    scenario.put("market/rest/a", Path(1));
    scenario.put("market/rest/unknown", Path(1));
    scenario.put("training/h100e", Path(1));
    scenario.put("workload/later/placement/a", Path(1));
    scenario.put("workload/later/placement/z", Path(1));
    scenario.put("workload/early/price", Path(1));
    scenario.put("workload/later/price", Path(1));
    scenario.put("workload/later/label", "Later");
    QCOMPARE(scenario.fieldKeys(),
             (Strings{"workload/later/label", "workload/later/price", "workload/later/placement/z",
                      "workload/later/placement/a", "workload/early/price", "training/h100e", "money/opening_cash",
                      "market/lab/second/spend", "market/rest/z", "market/rest/a", "market/rest/others",
                      "market/rest/unknown"}));
}

void ScenarioTest::everyQuantityHasAKey() {
    Scenario scenario;
    scenario.put("workload/w/units", Path::fading(1, 2, 3, 4));
    scenario.put("workload/w/intensity", Path::logistic(1, 2, 3));
    scenario.put("workload/w/price", Path::decline(1, 0.2));
    scenario.put("workload/w/fee", Path::curve(Interpolation::step, {{Month(2026, 1), 5}, {Month(2027, 12), 6}}));
    scenario.put("commitment/c/amount", Path(7));
    scenario.put("commitment/c/schedule", Schedule{Schedule::Kind::listed, {{Month(2030, 12), 8}}});
    scenario.put("commitment/c/fractions", Fractions{{0.4, 0.6}});
    scenario.put("commitment/c/settlement", Settlement{true, 12});
    scenario.put("revenue_share/s/base", ShareBase{ShareBase::Kind::path, {}, Path::decline(9, 0)});
    scenario.put("revenue_share/t/base", ShareBase{ShareBase::Kind::workloads, {"w"}, {}});
    scenario.put("event/e/effects", Effects{{{"workload/w/price", Effect::Operation::multiply, 0.5, 6}}});
    const Strings expected{"workload/w/units/x0",
                           "workload/w/units/g_start",
                           "workload/w/units/g_end",
                           "workload/w/units/half_life",
                           "workload/w/intensity/x0",
                           "workload/w/intensity/g_start",
                           "workload/w/intensity/K",
                           "workload/w/price/q0",
                           "workload/w/price/d",
                           "workload/w/fee/2026-01",
                           "workload/w/fee/2027-12",
                           "commitment/c/amount",
                           "commitment/c/schedule/2030-12",
                           "commitment/c/fractions/0",
                           "commitment/c/fractions/1",
                           "commitment/c/settlement/credit_months",
                           "revenue_share/s/base/q0",
                           "revenue_share/s/base/d",
                           "event/e/effects/0/value",
                           "event/e/effects/0/ramp"};
    QCOMPARE(scenario.quantityKeys(), expected);
    for (const auto& key : expected)
        QVERIFY2(scenario.quantity(key), key.c_str());
    QCOMPARE(scenario.quantity("commitment/c/settlement/credit_months")->value, 12.0);
    QCOMPARE(scenario.quantity("event/e/effects/0/ramp")->value, 6.0);
    QVERIFY(!scenario.quantity("event/e/effects/1/ramp"));
    scenario.put("commitment/c/settlement", Settlement{false, 12});
    QVERIFY(!scenario.quantity("commitment/c/settlement/credit_months"));
}

void ScenarioTest::removesEntitiesWithTheirFields() {
    Scenario scenario = minimalScenario();
    scenario.put("provider/cloud2/mix/gpu", Path(1));
    scenario.put("provider/clou/mix/gpu", Path(1));
    scenario.removeEntity(EntityKind::provider, "cloud");
    QVERIFY(!scenario.hasEntity(EntityKind::provider, "cloud"));
    QVERIFY(!scenario.field("provider/cloud/mix/gpu"));
    QVERIFY(scenario.field("provider/cloud2/mix/gpu"));
    QVERIFY(scenario.field("provider/clou/mix/gpu"));
    // A reference to it is left for validation.
    QVERIFY(scenario.field("workload/chat/placement/cloud"));
    scenario.removeEntity(EntityKind::event, "never was");
}

void ScenarioTest::placesQuantities_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("number") << "service/failover"
                            << "service/failover"
                            << "";
    QTest::newRow("anchor") << "workload/w/price/2027-12"
                            << "workload/w/price"
                            << "/2027-12";
    QTest::newRow("parameter") << "provider/p/rate/a/q0"
                               << "provider/p/rate/a"
                               << "/q0";
    QTest::newRow("effect") << "event/e/effects/12/ramp"
                            << "event/e/effects"
                            << "/12/ramp";
    QTest::newRow("fraction") << "commitment/c/fractions/0"
                              << "commitment/c/fractions"
                              << "/0";
    QTest::newRow("checkpoint") << "commitment/c/schedule/2030-12"
                                << "commitment/c/schedule"
                                << "/2030-12";
    for (const char* key : {"workload/w/price/2027-13", "workload/w/price/colour", "workload/w/label", "workload/w",
                            "workload/w/price/2027-12/x0", "event/e/effects/0", "event/e/effects/x/value",
                            "event/e/effects/99999999999999999999/value", "commitment/c/settlement",
                            "commitment/c/schedule", "", "/", "//"})
        QTest::newRow(*key ? key : "empty") << key << ""
                                            << "";
}

void ScenarioTest::placesQuantities() {
    QFETCH(QString, key);
    QFETCH(QString, field);
    const auto place = placeOf(key.toStdString());
    QCOMPARE(place.has_value(), !field.isEmpty());
    if (!place)
        return;
    QTEST(QString::fromStdString(place->fieldKey), "field");
    QTEST(QString::fromStdString(place->suffix), "suffix");
    QCOMPARE(place->field, findField(place->fieldKey));
}

void ScenarioTest::referencePricesAreWrittenOnce() {
    Scenario scenario = minimalScenario();
    scenario.quantity("workload/chat/price")->value = 7;
    scenario.put("workload/free/units", Path(1));
    writeReferencePrices(scenario);
    QCOMPARE(scenario.quantity("workload/chat/reference_price")->value, 10.0);
    QVERIFY(!scenario.field("workload/free/reference_price"));

    Quantity uncertain(3.0);
    uncertain.range = Range{1, 5};
    uncertain.distribution = Distribution{DistributionKind::uniform, {2, 4}, {}, {}, std::nullopt};
    scenario.put("workload/free/price", Path(uncertain));
    writeReferencePrices(scenario);
    QCOMPARE(scenario.quantity("workload/free/reference_price")->range, uncertain.range);
    QVERIFY(!scenario.quantity("workload/free/reference_price")->distribution);
    QVERIFY(scenario.quantity("workload/free/price")->distribution);
}

void ScenarioTest::effectsReachTheirTargets() {
    Scenario scenario = minimalScenario();
    scenario.put("workload/api/price", Path::decline(1, 0.2));
    QCOMPARE(effectTargets(scenario, "workload/*/price"), (Strings{"workload/chat/price", "workload/api/price"}));
    QCOMPARE(effectTargets(scenario, "workload/api/price/*"),
             (Strings{"workload/api/price/q0", "workload/api/price/d"}));
    // Fields left to their default, or to 'none', are reached too.
    QCOMPARE(effectTargets(scenario, "workload/chat/demand_multiplier"), (Strings{"workload/chat/demand_multiplier"}));
    QCOMPARE(effectTargets(scenario, "provider/*/max_additions"), (Strings{"provider/cloud/max_additions"}));
    QCOMPARE(effectTargets(scenario, "provider/*/mix/*"), (Strings{"provider/cloud/mix/gpu"}));
    scenario.put("revenue_share/s/base", ShareBase{ShareBase::Kind::path, {}, Path(5)});
    QCOMPARE(effectTargets(scenario, "revenue_share/*/base"), (Strings{"revenue_share/s/base"}));
    QVERIFY(effectTargets(scenario, "provider/cloud/mix/other").empty());
    QVERIFY(effectTargets(scenario, "provider/cloud/label").empty());
    QVERIFY(effectTargets(scenario, "provider/nobody/availability").empty());
    scenario.put("event/e/probability", Path(0.5));
    QVERIFY(effectTargets(scenario, "event/*/probability").empty());
}

void ScenarioTest::describesInWords() {
    Scenario scenario = minimalScenario();
    scenario.put("workload/chat/units", Path::fading(1, 2, 3, 4));
    QCOMPARE(describe(scenario, "workload/chat/units/g_start")->english(),
             std::string("Chat: Users or volume units, growth at the start"));
    QCOMPARE(describe(scenario, "workload/chat/placement/cloud")->english(), std::string("Chat: Placement on Cloud"));
    QCOMPARE(describe(scenario, "provider/cloud/rate/gpu/2027-12")->english(),
             std::string("Cloud: List rate of GPU, 2027-12"));
    QCOMPARE(describe(scenario, "service/failover")->english(), std::string("Failover cover"));
    QCOMPARE(describe(scenario, "commitment/cloud-8m/fractions/1")->english(),
             std::string("8 M USD over two years: Parts of the contract years, contract year 2"));
    QCOMPARE(describe(scenario, "provider/cloud/owned")->english(), std::string("Cloud: Owned"));
    QCOMPARE(describe(scenario, "market/rest/others")->english(), std::string("Other AI revenue of others"));
    QVERIFY(!describe(scenario, "provider/cloud/colour"));
}

void ScenarioTest::unitsOfEffects() {
    Scenario scenario = minimalScenario();
    scenario.put("event/e/effects", Effects{{{"workload/*/price", Effect::Operation::multiply, 0.5, 6},
                                             {"workload/*/price", Effect::Operation::set, 3, 0},
                                             {"event/e/effects/2/value", Effect::Operation::set, 3, 0}}});
    QCOMPARE(std::string(unitOf(scenario, "event/e/effects/0/value")), std::string("1"));
    QCOMPARE(std::string(unitOf(scenario, "event/e/effects/1/value")), std::string("USD/Mtok"));
    QCOMPARE(std::string(unitOf(scenario, "event/e/effects/2/value")), std::string());
    QCOMPARE(std::string(unitOf(scenario, "workload/chat/price")), std::string("USD/Mtok"));
    QCOMPARE(std::string(unitOf(scenario, "nothing")), std::string());
}

} // namespace headroom::scenario_test

HEADROOM_TEST(scenario, ScenarioTest)
#include "scenario_test.moc"
