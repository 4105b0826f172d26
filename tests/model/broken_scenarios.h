#pragma once

#include "scenario_builder.h"
#include "validation.h"

#include <QtTest>

#include <functional>
#include <limits>

namespace headroom::test {

/// What makes a sound scenario unsound.
using Break = std::function<void(Scenario&)>;

inline Break put(std::string key, FieldValue value) {
    return [=](Scenario& scenario) { scenario.put(key, value); };
}

inline Break clause(std::string name, Month from, Month until) {
    return [=](Scenario& scenario) {
        const std::string place = "exclusivity/" + name + "/";
        scenario.put(place + "provider", "cloud");
        scenario.put(place + "workloads", Names{{"chat"}});
        scenario.put(place + "from", from);
        scenario.put(place + "until", until);
    };
}

inline Break both(Break first, Break second) {
    return [=](Scenario& scenario) {
        first(scenario);
        second(scenario);
    };
}

inline Break share(std::string payer, std::string payee) {
    return [=](Scenario& scenario) {
        scenario.put("revenue_share/s/payer", payer);
        scenario.put("revenue_share/s/payee", payee);
        scenario.put("revenue_share/s/rate", Path(0.2));
        scenario.put("revenue_share/s/base", ShareBase{});
        scenario.put("revenue_share/s/from", Month(2026, 1));
        scenario.put("revenue_share/s/until", Month(2026, 12));
    };
}

inline constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

inline constexpr double infinity = std::numeric_limits<double>::infinity();

inline void row(const char* name, const Break& change, Severity severity, const char* key, const char* sentence) {
    QTest::newRow(name) << change << (severity == Severity::error) << QString(key) << QString(sentence);
}

inline void error(const char* name, const Break& change, const char* key, const char* sentence) {
    row(name, change, Severity::error, key, sentence);
}

inline void warning(const char* name, const Break& change, const char* key, const char* sentence) {
    row(name, change, Severity::warning, key, sentence);
}

/// The columns of rows.
inline void addColumns() {
    QTest::addColumn<Break>("change");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sentence");
}

/// The minimal scenario with the change of the row has the problem that the row names, and no other.
inline void checkRow() {
    QFETCH(Break, change);
    QFETCH(bool, isError);
    Scenario scenario = minimalScenario();
    change(scenario);
    const auto problems = validate(scenario);
    for (const auto& problem : problems)
        qDebug() << problem.english().c_str();
    QCOMPARE(problems.size(), std::size_t{1});
    const auto& problem = problems.front();
    QTEST(QString::fromStdString(problem.key), "key");
    QTEST(QString::fromStdString(problem.sentence.english()), "sentence");
    QCOMPARE(problem.severity == Severity::error, isError);
    const QString remedy = QString::fromStdString(problem.remedy.english());
    QVERIFY2(remedy.endsWith('.') && !remedy.contains('{'), qPrintable(remedy));
}

} // namespace headroom::test
