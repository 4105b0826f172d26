#include "kpi.h"
#include "scenario_json.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

namespace headroom::golden_test {
using Json = nlohmann::json;

/// Every case of tests/golden against the results of an independent program of the same equations.
class GoldenTest : public QObject {
    Q_OBJECT

  private slots:
    void series_data() { addCases(); }
    void series();
    void indicators_data() { addCases(); }
    void indicators();

  private:
    void addCases();
};

namespace {

const QString folder = QStringLiteral(HEADROOM_TEST_DATA "/golden/");

std::string contents(const QString& path) {
    std::ifstream file(path.toStdString());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

struct Case {
    explicit Case(const QString& name)
        : run(headroom::run(Plan::compile(readScenario(contents(folder + name + "/scenario.json")))))
        , expected(Json::parse(contents(folder + name + "/expected.json"))) {}
    std::shared_ptr<const Run> run;
    Json expected;
};

std::set<std::string> keys(const Json& object) {
    std::set<std::string> names;
    for (const auto& [name, value] : object.items())
        names.insert(name);
    return names;
}

QString listed(const std::set<std::string>& names) {
    QString text;
    for (const auto& name : names)
        text += QString::fromStdString(name) + " ";
    return text;
}

/// The first month in which a series is not as expected, in words; empty where there is none.
QString difference(const std::string& name, const SeriesView& found, const std::vector<double>& expected) {
    double scale = 0;
    for (const double value : expected)
        scale = std::max(scale, std::abs(value));
    const double least = name.starts_with("headroom/") ? 1e-12 : 0.0;
    for (int t = 0; t < found.size(); ++t) {
        const double value = expected[static_cast<std::size_t>(t)];
        const double tolerance = std::max(least, 1e-9 * std::max(std::abs(value), 1e-3 * scale));
        if (!(std::abs(found[t] - value) <= tolerance))
            return QString("%1 in month %2: %3, expected %4")
                .arg(QString::fromStdString(name))
                .arg(t)
                .arg(found[t], 0, 'g', 17)
                .arg(value, 0, 'g', 17);
    }
    return {};
}

QString difference(const Kpi& kpi, const Json& expected) {
    const QString name = QString::fromStdString(kpi.name) + ": ";
    if (const auto* month = std::get_if<std::optional<Month>>(&kpi.value)) {
        const std::string found = *month ? (*month)->text() : "never";
        const std::string wanted = expected.is_null() ? "never" : expected.get<std::string>();
        return found == wanted ? QString() : name + QString::fromStdString(found + ", expected " + wanted);
    }
    const double found = std::get<double>(kpi.value);
    const auto wanted = expected.get<double>();
    if (std::abs(found - wanted) <= 1e-9 * std::abs(wanted))
        return {};
    return name + QString("%1, expected %2").arg(found, 0, 'g', 17).arg(wanted, 0, 'g', 17);
}

} // namespace

void GoldenTest::addCases() {
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(names.contains("openai-multicloud"));
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void GoldenTest::series() {
    QFETCH(QString, name);
    const Case golden(name);
    const Json& expected = golden.expected["series"];
    QCOMPARE(golden.run->months(), static_cast<int>(golden.expected["months"].size()));

    std::set<std::string> found;
    for (const std::string& series : golden.run->plan().seriesNames())
        if (!series.starts_with("minimum/"))
            found.insert(series);
    QCOMPARE(listed(found), listed(keys(expected)));
    for (const auto& [series, values] : expected.items()) {
        const QString wrong = difference(series, golden.run->series(series), values.get<std::vector<double>>());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void GoldenTest::indicators() {
    QFETCH(QString, name);
    const Case golden(name);
    const Json& expected = golden.expected["kpi"];
    const std::vector<Kpi> found = kpis(*golden.run);
    std::set<std::string> names;
    for (const Kpi& kpi : found)
        names.insert(kpi.name);
    QCOMPARE(listed(names), listed(keys(expected)));
    const bool allServed = std::get<double>(findKpi(found, "lowest_served_fraction")->value) > 1 - 1e-9;
    for (const Kpi& kpi : found) {
        if (kpi.name == "lowest_served_fraction_month" && allServed)
            continue;
        const QString wrong = difference(kpi, expected[kpi.name]);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

} // namespace headroom::golden_test

HEADROOM_TEST(golden, GoldenTest)
#include "golden_test.moc"
