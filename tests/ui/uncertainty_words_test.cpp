#include "../model/scenario_builder.h"
#include "test_program.h"
#include "uncertainty/distribution_words.h"
#include "uncertainty/event_words.h"

#include <QTest>

namespace headroom::uncertainty_words_test {

namespace {

const QLocale english(QLocale::English);

/// With plain spaces for the thin ones of numbers.
QString plain(QString text) {
    return text.replace(QChar(0x202F), u' ').replace(QChar(0x2009), u' ').replace(QChar(0x00A0), u' ');
}

QString written(const Distribution& distribution, const QString& unit) {
    return plain(distributionText(distribution, unit, english));
}

} // namespace

/// What tooltips and lists say of distributions and events.
class UncertaintyWordsTest : public QObject {
    Q_OBJECT

  private slots:
    void saysDistributions();
    void keepsGrowthAPercentage();
    void namesEveryParameter();
    void saysEveryNumberOfADistribution();
    void saysEvents();
    void saysEffects();
};

void UncertaintyWordsTest::saysDistributions() {
    // 5 % and 95 % of the way from 10 to 30 per cent.
    QCOMPARE(written({DistributionKind::uniform, {0.1, 0.3}, {}, {}, {}}, "fraction"),
             "Uniform 10 % – 30 %; 90 % between 11 % and 29 %");
    QCOMPARE(written({DistributionKind::lognormal, {26e9, 80e9}, {}, {}, {}}, "USD"),
             "Lognormal; 90 % between $26 B and $80 B");
    // Of what is left, 20 to 30 per cent.
    QCOMPARE(written({DistributionKind::uniform, {0.1, 0.3}, {}, {}, Range{0.2, 0.9}}, "fraction"),
             "Uniform 10 % – 30 %, truncated to 20 % – 90 %; 90 % between 20.5 % and 29.5 %");
    QVERIFY(written({DistributionKind::discrete, {}, {1, 2}, {1, 1}, {}}, "MW").startsWith("Discrete, 2 values; 90 %"));
    QVERIFY(
        written({DistributionKind::normal, {10, 2}, {}, {}, {}}, "1").startsWith("Normal 10 ± 2; 90 % between 6.71"));
}

void UncertaintyWordsTest::keepsGrowthAPercentage() {
    QCOMPARE(plain(previewNumber(1.75, "fraction/year", english)), "175 %");
    QCOMPARE(plain(previewNumber(2.5, "USD/Mtok", english)), "$2.50");
}

void UncertaintyWordsTest::namesEveryParameter() {
    for (const auto kind : {DistributionKind::uniform, DistributionKind::triangular, DistributionKind::pert,
                            DistributionKind::normal, DistributionKind::lognormal, DistributionKind::beta}) {
        QStringList labels;
        for (std::size_t i = 0; i < parameterNames(kind).size(); ++i)
            labels << parameterLabel(kind, i);
        labels.removeDuplicates();
        QCOMPARE(static_cast<std::size_t>(labels.size()), parameterNames(kind).size());
    }
    QCOMPARE(parameterUnit(DistributionKind::beta, 0, "USD"), "1");
    QCOMPARE(parameterUnit(DistributionKind::beta, 2, "USD"), "USD");
}

void UncertaintyWordsTest::saysEveryNumberOfADistribution() {
    const auto said = [](const Distribution& distribution, const QString& unit) {
        return plain(definitionText(distribution, unit, english));
    };
    QCOMPARE(said({DistributionKind::pert, {0.15, 0.2, 0.3}, {}, {}, {}}, "fraction"),
             "PERT: min 15 %, mode 20 %, max 30 %");
    QCOMPARE(said({DistributionKind::beta, {2, 5, 10, 30}, {}, {}, {}}, "MW"),
             "Beta: shape a 2, shape b 5, min 10 MW, max 30 MW");
    QCOMPARE(said({DistributionKind::uniform, {0.1, 0.3}, {}, {}, Range{0.2, 0.9}}, "fraction"),
             "Uniform: min 10 %, max 30 %, truncated to 20 % – 90 %");
    QCOMPARE(said({DistributionKind::discrete, {}, {1, 2}, {1, 3}, {}}, "MW"), "Discrete: 1 MW in 25 %, 2 MW in 75 %");
}

void UncertaintyWordsTest::saysEvents() {
    Scenario scenario = test::minimalScenario();
    scenario.put("event/war/window", Window{Month(2026, 6), Month(2028, 6)});
    QCOMPARE(eventText(scenario, "war", english), "Jun 2026 – Jun 2028");
    scenario.put("event/war/probability", Path(0.4));
    QCOMPARE(plain(eventText(scenario, "war", english)), "40 %, Jun 2026 – Jun 2028");
}

void UncertaintyWordsTest::saysEffects() {
    Scenario scenario = test::minimalScenario();
    QCOMPARE(effectsText(scenario, "war", english), "");
    scenario.put("event/war/effects", Effects{{{"workload/chat/price", Effect::Operation::multiply, 0.8, 6.0},
                                               {"workload/chat/paid", Effect::Operation::set, 0.25, 0.0}}});
    const QStringList lines = plain(effectsText(scenario, "war", english)).split(QChar(QChar::LineSeparator));
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(": times 0.8, in full after 6 months"), qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith(": set to 25 %"), qPrintable(lines[1]));
}

} // namespace headroom::uncertainty_words_test

HEADROOM_TEST(uncertainty_words, UncertaintyWordsTest)
#include "uncertainty_words_test.moc"
