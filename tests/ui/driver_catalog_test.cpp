#include "../model/scenario_builder.h"
#include "drivers/driver.h"
#include "drivers/driver_entry.h"
#include "drivers/driver_layout.h"
#include "drivers/driver_search.h"
#include "drivers/driver_tooltip.h"
#include "drivers/row_painting.h"
#include "drivers/written_unit.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::driver_catalog_test {

/// Which quantities are drivers, what they are called, how they are found, and how typed values are read.
class DriverCatalogTest : public QObject {
    Q_OBJECT

  private slots:
    void listsWrittenAndDefaultQuantities();
    void groupsAndEntitiesAreInOrder();
    void labelsAreInParts();
    void distributionsAndRangesAreProminent();
    void fractionsAreWrittenInPercent();
    void weightsAboveOneAreNoPercentages();
    void longUnitsAreLeftOut();
    void searches_data();
    void searches();
    void entries_data();
    void entries();
    void tooltipTellsSourcesAndTakesNoMarkup();
    void layoutHidesClosedGroups();
    void longLabelsAreCutBeforeTheirDetail();
};

namespace {

const QLocale english(QLocale::English);

Scenario sampleScenario() {
    Scenario scenario = test::minimalScenario();
    Quantity users(1e6);
    users.range = Range{0, 2e6};
    users.source = {"survey"};
    users.note = "counted in <March>";
    scenario.sources.push_back({"survey", "A survey of users & seats", "", "2026", Confidence::high, "page 12"});
    scenario.put("workload/chat/units", Path::fading(users, Quantity(0.5), Quantity(0.1), Quantity(2)));
    scenario.put("workload/chat/price",
                 Path::curve(Interpolation::linear, {{Month(2026, 1), Quantity(10)}, {Month(2027, 12), Quantity(5)}}));
    return scenario;
}

const Driver& find(const std::vector<Driver>& drivers, const QString& key) {
    const auto found = std::ranges::find(drivers, key, &Driver::key);
    if (found == drivers.end())
        qFatal("no driver %s", qPrintable(key));
    return *found;
}

} // namespace

void DriverCatalogTest::listsWrittenAndDefaultQuantities() {
    const auto drivers = listDrivers(sampleScenario(), english);
    QCOMPARE(find(drivers, "workload/chat/units/x0").unit, QStringLiteral("units"));
    // Left out of the scenario, and so at their defaults.
    find(drivers, "service/failover");
    find(drivers, "provider/cloud/negotiated");
    find(drivers, "workload/chat/channel/cloud");
    const auto twice = std::ranges::adjacent_find(drivers, {}, &Driver::key);
    QVERIFY(twice == drivers.end());
}

void DriverCatalogTest::groupsAndEntitiesAreInOrder() {
    const auto drivers = listDrivers(sampleScenario(), english);
    QVERIFY(std::ranges::is_sorted(drivers, {}, &Driver::group));
    // Within the price group the lab's own would come first, then each entity in one run.
    QStringList entities;
    for (const auto& driver : drivers) {
        if (driver.group == DriverGroup::price && (entities.isEmpty() || entities.back() != driver.entity))
            entities << driver.entity;
    }
    QCOMPARE(entities.removeDuplicates(), 0);
    QVERIFY(entities.contains(QStringLiteral("Chat")));
}

void DriverCatalogTest::labelsAreInParts() {
    const auto drivers = listDrivers(sampleScenario(), english);
    const Driver& anchor = find(drivers, "workload/chat/price/2027-12");
    QCOMPARE(anchor.entity, QStringLiteral("Chat"));
    QCOMPARE(anchor.label, QStringLiteral("Price per million tokens"));
    QCOMPARE(anchor.detail, QStringLiteral("Dec 2027"));
    QCOMPARE(anchor.fullLabel, QStringLiteral("Chat: Price per million tokens, December 2027"));
    const Driver& growth = find(drivers, "workload/chat/units/g_start");
    QCOMPARE(growth.detail, QStringLiteral("growth"));
    QVERIFY(growth.fullLabel.endsWith(QStringLiteral(", growth at the start")));
    QCOMPARE(find(drivers, "money/fixed_cost").entity, QString());
    QCOMPARE(find(drivers, "workload/chat/placement/cloud").label, QStringLiteral("Placement on Cloud"));
    // Beside a slider a provider goes by its short name; in full words it keeps its own.
    Scenario renamed = sampleScenario();
    renamed.put("provider/cloud/label", "Great Cloud Company");
    const auto longer = listDrivers(renamed, english);
    QCOMPARE(find(longer, "workload/chat/placement/cloud").label, QStringLiteral("Placement on Cloud"));
    QCOMPARE(find(longer, "workload/chat/placement/cloud").fullLabel,
             QStringLiteral("Chat: Placement on Great Cloud Company"));
}

void DriverCatalogTest::distributionsAndRangesAreProminent() {
    const auto drivers = listDrivers(sampleScenario(), english);
    QVERIFY(find(drivers, "workload/chat/units/x0").prominent);
    QVERIFY(!find(drivers, "workload/chat/units/x0").assumed);
    QVERIFY(!find(drivers, "workload/chat/units/g_start").prominent);
    QVERIFY(find(drivers, "workload/chat/units/g_start").assumed);
}

void DriverCatalogTest::fractionsAreWrittenInPercent() {
    const auto drivers = listDrivers(sampleScenario(), english);
    QCOMPARE(find(drivers, "workload/chat/paid").writtenUnit, QStringLiteral("fraction"));
    QCOMPARE(find(drivers, "workload/chat/units/g_start").writtenUnit, QStringLiteral("fraction/year"));
    QCOMPARE(find(drivers, "workload/chat/placement/cloud").writtenUnit, QStringLiteral("fraction"));
    QCOMPARE(find(drivers, "workload/chat/demand_multiplier").writtenUnit, QStringLiteral("1"));
    QCOMPARE(find(drivers, "commitment/cloud-8m/amount").writtenUnit, QStringLiteral("USD"));
}

void DriverCatalogTest::weightsAboveOneAreNoPercentages() {
    Scenario scenario = sampleScenario();
    scenario.put("workload/chat/placement/cloud", Path(60));
    const auto drivers = listDrivers(scenario, english);
    QCOMPARE(find(drivers, "workload/chat/placement/cloud").writtenUnit, QStringLiteral("1"));
}

void DriverCatalogTest::longUnitsAreLeftOut() {
    QVERIFY(shortValue(0.64, "fraction/year", english).contains("/yr"));
    QVERIFY(!shortValue(5000, "tokens/unit/day", english).contains("tokens"));
    QVERIFY(!shortValue(20, "USD/unit/month", english).contains("unit"));
    QVERIFY(shortValue(20, "USD/unit/month", english).contains('$'));
    QVERIFY(shortValue(15, "months", english).contains("months"));
    // 1.05万ドル/kW has 10 letters, of which three take the room of two.
    QVERIFY(!shortValue(10500, "USD/kW", QLocale(QLocale::Japanese)).contains("kW"));
}

void DriverCatalogTest::searches_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("found");
    QTest::newRow("word of the label") << "million"
                                       << "workload/chat/price/2027-12" << true;
    QTest::newRow("any case") << "MILLION"
                              << "workload/chat/price/2027-12" << true;
    QTest::newRow("entity and label") << "price chat"
                                      << "workload/chat/price/2027-12" << true;
    QTest::newRow("all words must occur") << "price bananas"
                                          << "workload/chat/price/2027-12" << false;
    QTest::newRow("month") << "december 2027"
                           << "workload/chat/price/2027-12" << true;
    QTest::newRow("other month") << "december 2027"
                                 << "workload/chat/price/2026-01" << false;
    QTest::newRow("source title") << "survey"
                                  << "workload/chat/units/x0" << true;
    QTest::newRow("source note") << "page 12"
                                 << "workload/chat/units/x0" << true;
    QTest::newRow("note") << "march"
                          << "workload/chat/units/x0" << true;
    QTest::newRow("key") << "commitment/cloud-8m"
                         << "commitment/cloud-8m/amount" << true;
    QTest::newRow("pattern") << "workload/*/price"
                             << "workload/chat/price/2027-12" << true;
    QTest::newRow("pattern of the whole key") << "workload/*/price/2027-*"
                                              << "workload/chat/price/2027-12" << true;
    QTest::newRow("pattern that ends elsewhere") << "workload/*/fee"
                                                 << "workload/chat/price/2027-12" << false;
    QTest::newRow("group") << "contracts"
                           << "commitment/cloud-8m/amount" << true;
    QTest::newRow("nothing") << "   "
                             << "commitment/cloud-8m/amount" << true;
}

void DriverCatalogTest::searches() {
    QFETCH(QString, query);
    QFETCH(QString, key);
    QFETCH(bool, found);
    const auto drivers = listDrivers(sampleScenario(), english);
    QCOMPARE(DriverSearch(query).matches(find(drivers, key)), found);
}

void DriverCatalogTest::entries_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    const double refused = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("billions") << "commitment/cloud-8m/amount"
                              << "87B" << 87e9;
    QTest::newRow("dollars") << "commitment/cloud-8m/amount"
                             << "$87 bn" << 87e9;
    QTest::newRow("percent") << "workload/chat/paid"
                             << "64%" << 0.64;
    QTest::newRow("fraction") << "workload/chat/paid"
                              << "0.64" << 0.64;
    QTest::newRow("with blanks") << "workload/chat/paid"
                                 << "  64 % " << 0.64;
    QTest::newRow("negative growth") << "workload/chat/units/g_start"
                                     << "-20 %" << -0.2;
    QTest::newRow("not a number") << "workload/chat/paid"
                                  << "many" << refused;
    QTest::newRow("nothing") << "workload/chat/paid"
                             << "" << refused;
    QTest::newRow("beyond the domain") << "workload/chat/paid"
                                       << "140 %" << refused;
    QTest::newRow("below zero") << "commitment/cloud-8m/amount"
                                << "-1" << refused;
    QTest::newRow("beyond the slider") << "workload/chat/units/x0"
                                       << "9M" << 9e6;
}

void DriverCatalogTest::entries() {
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(double, value);
    const auto drivers = listDrivers(sampleScenario(), english);
    const DriverEntry entry = readEntry(typed, find(drivers, key), 0.5, english);
    QCOMPARE(entry.value.has_value(), !std::isnan(value));
    QCOMPARE(entry.refusal.isEmpty(), entry.value.has_value());
    if (entry.value)
        QCOMPARE(*entry.value, value);
    else
        QVERIFY(entry.refusal.contains(find(drivers, key).label));
}

void DriverCatalogTest::tooltipTellsSourcesAndTakesNoMarkup() {
    const Scenario scenario = sampleScenario();
    const auto drivers = listDrivers(scenario, english);
    const Driver& users = find(drivers, "workload/chat/units/x0");
    Scenario before = scenario;
    before.quantity("workload/chat/units/x0")->value = 900000;
    const QString text = driverTooltip(users, scenario, &before, 1e6, english);
    QVERIFY(text.contains("A survey of users &amp; seats"));
    QVERIFY(text.contains("high confidence"));
    QVERIFY(text.contains("counted in &lt;March&gt;"));
    QVERIFY(text.contains("workload/chat/units/x0"));
    QVERIFY(text.contains("baseline"));
    // Users triple within a year where they grow by 200 %: the row says 3.0 ×/yr.
    const Driver& fee = find(drivers, "workload/chat/fee");
    Driver growth = fee;
    growth.writtenUnit = "fraction/year";
    QVERIFY(driverTooltip(growth, scenario, nullptr, 2, english).simplified().contains("<b>200 %/yr (3.0 ×/yr)</b>"));
    QVERIFY(driverTooltip(growth, scenario, nullptr, 0.5, english).simplified().contains("<b>50 %/yr</b>"));
    const QString assumed = driverTooltip(fee, scenario, &scenario, 20, english);
    QVERIFY(assumed.contains("assumption"));
    QVERIFY(!assumed.contains("baseline"));
}

void DriverCatalogTest::layoutHidesClosedGroups() {
    const auto drivers = listDrivers(sampleScenario(), english);
    std::vector<int> all(drivers.size());
    std::ranges::generate(all, [next = 0]() mutable { return next++; });
    const DriverLayout open = layOut(drivers, all, {});
    const DriverLayout closed = layOut(drivers, all, {DriverGroup::contracts});
    const auto amount = static_cast<int>(&find(drivers, "commitment/cloud-8m/amount") - drivers.data());
    QVERIFY(open.lineOf(amount));
    QVERIFY(!closed.lineOf(amount));
    QVERIFY(closed.height < open.height);
    // Nothing overlaps, and each line is found at its own height.
    for (std::size_t i = 0; i < open.lines.size(); ++i) {
        QVERIFY(i == 0 || open.lines[i].top >= open.lines[i - 1].bottom());
        QCOMPARE(open.lineAt(open.lines[i].top), i);
    }
    const auto contracts = std::ranges::find_if(closed.lines, [](const DriverLine& line) {
        return line.kind == DriverLine::Kind::group && line.group == DriverGroup::contracts;
    });
    QCOMPARE(contracts->count, static_cast<int>(std::ranges::count(drivers, DriverGroup::contracts, &Driver::group)));
}

void DriverCatalogTest::longLabelsAreCutBeforeTheirDetail() {
    Driver driver;
    driver.label = QStringLiteral("Price per million tokens that are sold by the token");
    driver.detail = QStringLiteral("Dec 2027");
    const RowParts parts = row_painting::arrange(driver, "$1.30", false, QFont(), 300);
    QVERIFY(parts.labelText.endsWith(u'…'));
    QCOMPARE(parts.detailText, driver.detail);
    QVERIFY(parts.detail.right() < parts.value.left());
    const RowParts wide = row_painting::arrange(driver, "$1.30", false, QFont(), 900);
    QCOMPARE(wide.labelText, driver.label);
}

} // namespace headroom::driver_catalog_test

HEADROOM_TEST(driver_catalog, DriverCatalogTest)
#include "driver_catalog_test.moc"
