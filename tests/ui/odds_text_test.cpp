#include "findings/finding_card.h"
#include "findings/findings_panel.h"
#include "findings/kpi_text.h"
#include "findings/odds_text.h"
#include "snapshots.h"
#include "test_program.h"

#include <QTest>

namespace headroom::odds_text_test {
using namespace headroom::test;

namespace {

const QLocale english(QLocale::English);

ProbabilityFinding odds(FindingKind kind, const char* entity, double probability) {
    ProbabilityFinding finding;
    finding.kind = kind;
    finding.entity = entity;
    finding.probability = probability;
    finding.expected = 21e9;
    finding.worst = 96e9;
    finding.unit = "USD";
    finding.until = Month(2032, 12);
    finding.median = Month(2028, 6);
    finding.series = kind == FindingKind::cash ? "cash" : "credited/azure-250b";
    finding.quantity = "commitment/azure-250b/amount";
    return finding;
}

Snapshot snapshotWith(std::vector<Finding> planned, std::vector<ProbabilityFinding> found) {
    auto snapshot = std::make_shared<RunSnapshot>(*referenceSnapshot());
    snapshot->findings = std::move(planned);
    auto futures = std::make_shared<Futures>();
    futures->findings = std::move(found);
    snapshot->futures = futures;
    return snapshot;
}

Finding planned(FindingKind kind, FindingLevel level, const char* entity) {
    return {kind, level, entity, Month(2032, 12), {}, 87e9, "USD", {}, "credited/azure-250b", ""};
}

QStringList titles(const FindingsPanel& panel) {
    QStringList shown;
    for (const FindingCard* card : panel.findChildren<FindingCard*>())
        if (!card->isHidden())
            shown += card->text().title;
    return shown;
}

} // namespace

/// What many futures say, in words.
class OddsTextTest : public QObject {
    Q_OBJECT

  private slots:
    void oddsInWholePoints();
    void whatMayComeToPass();
    void whatIsPlannedHasItsOdds();
    void thinCashIsNotCashRunningOut();
    void unlikelyThingsAreLeftOut();
    void cardsOfThePanel();
    void indicatorsTellOdds();
};

void OddsTextTest::oddsInWholePoints() {
    QCOMPARE(oddsText(0.3449, english), "34\u202F%");
    QCOMPARE(oddsText(0.004, english), "under 1\u202F%");
    QCOMPARE(oddsText(0.996, english), "over 99\u202F%");
    QCOMPARE(oddsText(1, english), "over 99\u202F%");
}

void OddsTextTest::whatMayComeToPass() {
    const auto text = [](FindingKind kind) {
        const Snapshot snapshot = snapshotWith({}, {odds(kind, "azure-250b", 0.34)});
        return findingText(furtherOdds(*snapshot).front(), *snapshot, english);
    };
    QCOMPARE(text(FindingKind::shortfall).title, "Azure falls short by December 2032 in 34\u202F% of futures");
    QCOMPARE(text(FindingKind::shortfall).detail, "Expected $21\u202FB, worst 5\u202F% $96\u202FB.");
    QCOMPARE(text(FindingKind::cash).title, "Cash runs out in 34\u202F% of futures");
    QCOMPARE(text(FindingKind::cash).detail,
             "In half of them by June 2028. Needs $21\u202FB on average, $96\u202FB in the worst 5\u202F%.");
    QCOMPARE(text(FindingKind::unserved).title, "Some demand is not served in 34\u202F% of futures");
}

void OddsTextTest::whatIsPlannedHasItsOdds() {
    const Finding finding = planned(FindingKind::shortfall, FindingLevel::breach, "azure-250b");
    const Snapshot snapshot = snapshotWith(
        {finding}, {odds(FindingKind::shortfall, "azure-250b", 0.34), odds(FindingKind::shortfall, "aws-38b", 0.2)});
    QCOMPARE(oddsSentence(finding, *snapshot, english),
             "In 34\u202F% of futures; expected $21\u202FB, worst 5\u202F% $96\u202FB.");
    QCOMPARE(furtherOdds(*snapshot).size(), std::size_t(1));
    QCOMPARE(furtherOdds(*snapshot).front().entity, "aws-38b");
    QCOMPARE(oddsSentence(finding, *referenceSnapshot(), english), "");
}

void OddsTextTest::thinCashIsNotCashRunningOut() {
    const Finding thin = planned(FindingKind::cash, FindingLevel::caution, "");
    const Snapshot snapshot = snapshotWith({thin}, {odds(FindingKind::cash, "", 0.34)});
    QCOMPARE(oddsSentence(thin, *snapshot, english), "");
    QCOMPARE(furtherOdds(*snapshot).size(), std::size_t(1));
}

void OddsTextTest::unlikelyThingsAreLeftOut() {
    // And all commitments together, which are told on the card of an indicator.
    const Snapshot snapshot =
        snapshotWith({}, {odds(FindingKind::cash, "", 0.04), odds(FindingKind::shortfall, "", 0.9)});
    QVERIFY(furtherOdds(*snapshot).empty());
}

void OddsTextTest::cardsOfThePanel() {
    FindingsPanel panel;
    panel.setLocale(english);
    const Finding breach = planned(FindingKind::shortfall, FindingLevel::breach, "azure-250b");
    const Finding caution = planned(FindingKind::accelerators, FindingLevel::caution, "azure");
    panel.setSnapshot(
        snapshotWith({breach, caution}, {odds(FindingKind::cap, "microsoft", 0.9), odds(FindingKind::cash, "", 0.34)}));
    const QStringList shown = titles(panel);
    QCOMPARE(shown.size(), 4);
    QVERIFY(shown[0].contains("will not be used up"));
    QCOMPARE(shown[1], "Cash runs out in 34\u202F% of futures");
    QVERIFY(shown[2].startsWith("Azure is short of"));
    QVERIFY(shown[3].contains("reaches its cap in 90\u202F% of futures"));
}

void OddsTextTest::indicatorsTellOdds() {
    ProbabilityFinding cash = odds(FindingKind::cash, "", 0.34);
    const auto texts = headlineKpis(*snapshotWith({}, {cash}), english);
    QCOMPARE(texts[2].note, "< 0 in 34\u202F%");
}

} // namespace headroom::odds_text_test

HEADROOM_TEST(odds_text, OddsTextTest)
#include "odds_text_test.moc"
