#include "random_scenario.h"
#include "scenario_json.h"
#include "scenario_text.h"
#include "test_program.h"

#include <QFile>
#include <QTest>

namespace headroom::scenario_json_test {

class ScenarioJsonTest : public QObject {
    Q_OBJECT

  private slots:
    void referenceScenariosAreWrittenAsTheyStand_data();
    void referenceScenariosAreWrittenAsTheyStand();
    void randomScenariosComeBackWhole();
    void readsEveryKindOfQuantity();
    void readsNumbersAsTheyAre();
    void copiesThePriceAsReference();
    void keepsTheOrderOfEntities();
    void writesOneQuantityALine();
    void changesOneLineForOneQuantity();
    void refusesToWriteWhatIsNoNumber();
    void replacesWhatIsNotUtf8();
};

namespace {

std::string fileText(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(path));
    return file.readAll().toStdString();
}

std::string reference(const char* name) {
    return fileText(QStringLiteral(HEADROOM_SOURCE "/data/scenarios/%1.json").arg(QLatin1String(name)));
}

} // namespace

void ScenarioJsonTest::referenceScenariosAreWrittenAsTheyStand_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"openai-multicloud", "azure-exclusive-baseline", "minimal"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ScenarioJsonTest::referenceScenariosAreWrittenAsTheyStand() {
    QFETCH(QString, name);
    const auto text = reference(name.toLatin1().constData());
    const Scenario scenario = readScenario(text);
    QCOMPARE(QString::fromStdString(writeScenario(scenario)), QString::fromStdString(text));
}

void ScenarioJsonTest::randomScenariosComeBackWhole() {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const Scenario scenario = RandomScenario(seed).make();
        const std::string text = writeScenario(scenario);
        const Scenario read = readScenario(text);
        QVERIFY2(read == scenario, ("seed " + std::to_string(seed)).c_str());
        QCOMPARE(writeScenario(read), text);
    }
}

void ScenarioJsonTest::readsEveryKindOfQuantity() {
    const Scenario scenario = readScenario(scenarioWith(R"(
        "sources": {"S1": {"title": "A title", "confidence": "low"}},
        "workload": {"chat": {
            "units": {"value": 5, "range": [1, 9], "source": ["S1"], "note": "counted",
                      "distribution": {"kind": "beta", "a": 2, "b": 3, "min": 1, "max": 9, "truncate": [2, 8]}},
            "intensity": {"kind": "fading", "x0": 1, "g_start": 2, "g_end": 3, "half_life": {"value": 4, "note": "n"}},
            "price": {"kind": "curve", "interpolation": "geometric", "anchors": [["2026-01", 3], ["2027-01", 2]]},
            "fee": {"value": 1, "distribution": {"kind": "discrete", "values": [1, 2], "weights": [3, 1]}}}})"));
    QCOMPARE(scenario.sources.front().confidence, Confidence::low);

    const Quantity& units = *scenario.quantity("workload/chat/units");
    QCOMPARE(units.value, 5.0);
    QCOMPARE(units.range, (Range{1, 9}));
    QCOMPARE(units.source, std::vector<std::string>{"S1"});
    QCOMPARE(units.note, std::string("counted"));
    QCOMPARE(units.distribution->kind, DistributionKind::beta);
    QCOMPARE(units.distribution->parameters, (std::vector<double>{2, 3, 1, 9}));
    QCOMPARE(units.distribution->truncate, (Range{2, 8}));

    QCOMPARE(scenario.quantity("workload/chat/intensity/half_life")->note, std::string("n"));
    const auto& price = std::get<Path>(*scenario.field("workload/chat/price"));
    QCOMPARE(price.interpolation, Interpolation::geometric);
    QCOMPARE(price.anchors.at(1).month, Month(2027, 1));
    QCOMPARE(scenario.quantity("workload/chat/price/2027-01")->value, 2.0);
    QCOMPARE(scenario.quantity("workload/chat/fee")->distribution->weights, (std::vector<double>{3, 1}));
}

void ScenarioJsonTest::readsNumbersAsTheyAre() {
    const auto read = [](const std::string& number) {
        return readScenario(scenarioWith("\"money\": {\"opening_cash\": " + number + "}"))
            .quantity("money/opening_cash")
            ->value;
    };
    QVERIFY(!std::signbit(read("-0")));
    QVERIFY(!std::signbit(read("-0.0")));
    QCOMPARE(read("250000000000"), 2.5e11);
    // 2^63 and 2^64 are powers of two and so doubles.
    QCOMPARE(read("9223372036854775808"), 0x1p63);
    QCOMPARE(read("18446744073709551616"), 0x1p64);
    QCOMPARE(read("123456789012345678901234567890"), 1.2345678901234568e29);
    QCOMPARE(read("5e-324"), std::numeric_limits<double>::denorm_min());
    QCOMPARE(read("0.1"), 0.1);
}

void ScenarioJsonTest::copiesThePriceAsReference() {
    const Scenario scenario = readScenario(scenarioWith(R"("workload": {"chat": {"price": 3}, "free": {}})"));
    QCOMPARE(scenario.quantity("workload/chat/reference_price")->value, 3.0);
    QVERIFY(!scenario.field("workload/free/reference_price"));
    QVERIFY(writeScenario(scenario).find("\"reference_price\": 3") != std::string::npos);
}

void ScenarioJsonTest::keepsTheOrderOfEntities() {
    const Scenario scenario = readScenario(scenarioWith(
        R"("provider": {"z": {}, "a": {"label": "A"}, "m": {}}, "market": {"lab": {"y": {}, "b": {}}, "rest": {"z": 1}})"));
    using Strings = std::vector<std::string>;
    QCOMPARE(scenario.entities(EntityKind::provider), (Strings{"z", "a", "m"}));
    QCOMPARE(scenario.entities(EntityKind::lab), (Strings{"y", "b"}));
    QVERIFY(readScenario(writeScenario(scenario)) == scenario);
}

void ScenarioJsonTest::writesOneQuantityALine() {
    const Scenario scenario = readScenario(scenarioWith(R"(
        "money": {"opening_cash": {"value": 12}, "fixed_cost": {"kind": "curve", "interpolation": "step", "anchors":
            [["2026-01", 1], ["2026-02", {"value": 2, "note": "two"}]]}},
        "event": {"e": {"window": ["2026-01", "2026-02"], "effects": []}})"));
    QCOMPARE(QString::fromStdString(writeScenario(scenario)), QStringLiteral(R"({
 "format": "headroom-scenario/1",
 "id": "6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0a09",
 "name": "Test",
 "start": "2026-01",
 "months": 24,
 "money": {
  "opening_cash": 12,
  "fixed_cost": {
   "kind": "curve",
   "interpolation": "step",
   "anchors": [
    ["2026-01", 1],
    ["2026-02", {"value": 2, "note": "two"}]
   ]
  }
 },
 "event": {"e": {"window": ["2026-01", "2026-02"], "effects": []}}
}
)"));
}

void ScenarioJsonTest::changesOneLineForOneQuantity() {
    Scenario scenario = readScenario(reference("openai-multicloud"));
    const auto lines = QString::fromStdString(writeScenario(scenario)).split(QLatin1Char('\n'));
    const auto keys = scenario.quantityKeys();
    for (std::size_t i = 0; i < keys.size(); i += 5) {
        const auto& key = keys[i];
        Quantity& quantity = *scenario.quantity(key);
        const double before = quantity.value;
        // A ramp of 0 is not written.
        if (key.ends_with("/ramp") && before == 0)
            continue;
        quantity.value = 123;
        const auto after = QString::fromStdString(writeScenario(scenario)).split(QLatin1Char('\n'));
        quantity.value = before;
        QCOMPARE(after.size(), lines.size());
        int changed = 0;
        for (qsizetype line = 0; line < lines.size(); ++line)
            changed += after[line] != lines[line];
        QVERIFY2(changed <= 1, key.c_str());
    }
}

void ScenarioJsonTest::refusesToWriteWhatIsNoNumber() {
    Scenario scenario = readScenario(scenarioWith(R"("money": {"opening_cash": 1})"));
    scenario.quantity("money/opening_cash")->value = std::numeric_limits<double>::quiet_NaN();
    try {
        writeScenario(scenario);
        QFAIL("written");
    } catch (const std::invalid_argument& error) {
        QCOMPARE(std::string(error.what()),
                 std::string("money/opening_cash: has a number that is not finite, or lacks one"));
    }
}

void ScenarioJsonTest::replacesWhatIsNotUtf8() {
    Scenario scenario = readScenario(scenarioWith(""));
    scenario.name = "caf\xE9";
    QCOMPARE(readScenario(writeScenario(scenario)).name, std::string("caf\xEF\xBF\xBD"));
}

} // namespace headroom::scenario_json_test

HEADROOM_TEST(scenario_json, ScenarioJsonTest)
#include "scenario_json_test.moc"
