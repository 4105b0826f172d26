#include "charts/chart_text.h"
#include "test_program.h"

#include <QTest>

#include <cmath>

namespace headroom::chart_text_test {

namespace {

ChartData sample() {
    ChartData data;
    data.title = "Market share";
    data.unit = "fraction";
    data.start = Month(2025, 12);
    data.months = 3;
    data.series = {{"azure", "Azure", {}, {0.52, 0.1 + 0.2, 0.32}, {}},
                   {"aws", "AWS", {}, {std::nan(""), 0.25, 0.26}, {}}};
    data.limits = {{"cap", {0.5}}};
    return data;
}

} // namespace

class ChartTextTest : public QObject {
    Q_OBJECT

  private slots:
    void tableHoldsEveryDigit();
    void tableStaysATable();
    void sentenceTellsBeginningAndEnd();
    void sentenceTellsMarks();
    void emptyChart();
};

void ChartTextTest::tableHoldsEveryDigit() {
    // 0.1 + 0.2 is 0.30000000000000004 in binary.
    QCOMPARE(chartTable(sample()), "Month\tAzure (fraction)\tAWS (fraction)\tcap (fraction)\n"
                                   "2025-12\t0.52\t\t0.5\n"
                                   "2026-01\t0.30000000000000004\t0.25\t0.5\n"
                                   "2026-02\t0.32\t0.26\t0.5\n");
}

void ChartTextTest::tableStaysATable() {
    ChartData data = sample();
    data.series[0].label = "A\tz\nure";
    data.series[1].values.resize(2);
    const QStringList lines = chartTable(data).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    for (const QString& line : lines)
        QCOMPARE(line.count('\t'), 3);
}

void ChartTextTest::sentenceTellsBeginningAndEnd() {
    const QString text = chartSentence(sample(), QLocale::c());
    QCOMPARE(QString(text).replace(QChar(0x202F), ' '),
             "Market share: Azure 52 % in December 2025 to 32 % in February 2026; "
             "AWS 25 % in January 2026 to 26 % in February 2026.");
}

void ChartTextTest::sentenceTellsMarks() {
    ChartData data = sample();
    data.series.clear();
    data.spans = {{Month(2026, 1), Month(2026, 2), "short 82 000", ChartLevel::caution}};
    data.bars = {{Month(2026, 2), 0, 1, "$87 B due", ChartLevel::breach}};
    QCOMPARE(chartSentence(data, QLocale::c()),
             "Market share: short 82 000 from January 2026 to February 2026; $87 B due in February 2026.");
}

void ChartTextTest::emptyChart() {
    ChartData data = sample();
    data.series = {{"azure", "Azure", {}, {}, {}}};
    data.limits.clear();
    QCOMPARE(chartSentence(data, QLocale::c()), "Market share: Azure without values.");
    data.series.clear();
    QCOMPARE(chartSentence(data, QLocale::c()), "Market share: nothing to show.");
    QCOMPARE(chartTable({}), "Month\n");
}

} // namespace headroom::chart_text_test

HEADROOM_TEST(chart_text, ChartTextTest)
#include "chart_text_test.moc"
