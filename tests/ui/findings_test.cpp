#include "findings/finding_card.h"
#include "findings/finding_text.h"
#include "findings/findings_panel.h"
#include "findings/kpi_card.h"
#include "findings/kpi_names.h"
#include "findings/provider_table.h"
#include "futures_worker.h"
#include "snapshots.h"
#include "test_program.h"
#include "theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace headroom::findings_test {
using namespace headroom::test;

namespace {

const QLocale english(QLocale::English);

Snapshot withFinding(Finding finding) {
    auto snapshot = std::make_shared<RunSnapshot>(*referenceSnapshot());
    snapshot->findings = {std::move(finding)};
    return snapshot;
}

FindingText textOf(const Snapshot& snapshot) {
    return findingText(snapshot->findings.front(), *snapshot, english);
}

Finding shortfall() {
    return {FindingKind::shortfall,
            FindingLevel::breach,
            "azure-250b",
            Month(2032, 12),
            {},
            87e9,
            "USD",
            Month(2031, 8),
            "credited/azure-250b",
            "commitment/azure-250b/amount"};
}

/// Revenue of 2.13 M USD a month against costs of 0.3, and nothing committed: all is well.
Scenario allIsWell() {
    Scenario scenario = minimal();
    scenario.removeEntity(EntityKind::commitment, "cloud-8m");
    scenario.put("money/fixed_cost", Path(0));
    scenario.put("money/opening_cash", Path(1e9));
    return scenario;
}

QList<FindingCard*> visibleCards(const FindingsPanel& panel) {
    QList<FindingCard*> cards = panel.findChildren<FindingCard*>();
    cards.removeIf([](const FindingCard* card) { return card->isHidden(); });
    return cards;
}

void show(FindingsPanel& panel, const Snapshot& snapshot) {
    panel.setLocale(english);
    panel.resize(290, 900);
    panel.setSnapshot(snapshot);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
}

} // namespace

class FindingsTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { applyTheme(lightTheme()); }
    void shortfallInWords();
    void shortfallInSeveralMonths();
    void acceleratorsInWords();
    void cashBelowZeroInWords();
    void thinCashInWords();
    void unservedInWords();
    void obligationInWords();
    void capInWords();
    void exhaustedInWords();
    void beyondTheHorizonInWords();
    void linksSayWhatToDo();
    void nothingBreachesIsAnAnswer();
    void atMostSeven();
    void indicatorsAtTheHead();
    void saysEveryChangeThatIsWritten_data();
    void saysEveryChangeThatIsWritten();
    void saysWhatIsPlannedBesideFutures();
    void cardsHoldTheirSentences();
    void linksTakeTheColourOfTheTheme();
    void shortfallOfNothing();
    void indicatorsHaveNames();
    void clickLeadsToTheChart();
    void clickLeadsToTheQuantity();
    void tableFollowsTheCursor();
    void cardsGrowWithTheirText();
    void scenarioTextIsNoMarkup();
};

void FindingsTest::shortfallInWords() {
    const FindingText text = textOf(withFinding(shortfall()));
    QCOMPARE(text.level, "Breach");
    QCOMPARE(text.title, "Azure's $250\u202FB will not be used up");
    QCOMPARE(text.detail, "$87\u202FB falls due in December 2032. From August 2031 it can no longer be avoided.");
    QCOMPARE(text.remedy, "Place more on Azure, agree on later checkpoints, or commit to less.");
}

void FindingsTest::shortfallInSeveralMonths() {
    Finding finding = shortfall();
    finding.from = Month(2030, 12);
    finding.until = Month(2032, 12);
    finding.marker.reset();
    QCOMPARE(textOf(withFinding(finding)).detail, "$87\u202FB falls due from December 2030 to December 2032.");
}

void FindingsTest::acceleratorsInWords() {
    const FindingText text = textOf(withFinding({FindingKind::accelerators,
                                                 FindingLevel::caution,
                                                 "azure",
                                                 Month(2027, 3),
                                                 Month(2027, 9),
                                                 82000,
                                                 "accelerators",
                                                 {},
                                                 "fleet/azure",
                                                 "provider/azure/max_additions/2028-01"}));
    QCOMPARE(text.level, "Caution");
    QCOMPARE(text.title, "Azure is short of 82\u202F000 accelerators");
    QCOMPARE(text.detail, "From March 2027 to September 2027.");
}

void FindingsTest::cashBelowZeroInWords() {
    Finding finding{FindingKind::cash,
                    FindingLevel::breach,
                    "",
                    Month(2028, 6),
                    Month(2030, 5),
                    23e9,
                    "USD",
                    Month(2029, 5),
                    "cash",
                    "money/opening_cash"};
    FindingText text = textOf(withFinding(finding));
    QCOMPARE(text.title, "Cash is below zero from June 2028");
    QCOMPARE(text.detail, "Until May 2030, needs $23\u202FB; lowest in May 2029.");
    finding.until = Month(2035, 12);
    QCOMPARE(textOf(withFinding(finding)).detail, "Until the end, needs $23\u202FB; lowest in May 2029.");
}

void FindingsTest::thinCashInWords() {
    const FindingText text = textOf(withFinding({FindingKind::cash,
                                                 FindingLevel::caution,
                                                 "",
                                                 Month(2032, 12),
                                                 {},
                                                 8.84e9,
                                                 "USD",
                                                 Month(2032, 12),
                                                 "cash",
                                                 "money/opening_cash"}));
    QCOMPARE(text.title, "Cash falls to $8.84\u202FB in December 2032");
    QCOMPARE(text.detail, "That is less than three months of cost.");
}

void FindingsTest::unservedInWords() {
    const FindingText text = textOf(withFinding({FindingKind::unserved,
                                                 FindingLevel::breach,
                                                 "",
                                                 Month(2027, 3),
                                                 Month(2035, 12),
                                                 0.04,
                                                 "fraction",
                                                 {},
                                                 "served_fraction",
                                                 ""}));
    QCOMPARE(text.title, "4\u202F% of demand is not served");
    QCOMPARE(text.detail, "From March 2027 to the end.");
}

void FindingsTest::obligationInWords() {
    const FindingText text = textOf(withFinding({FindingKind::obligation,
                                                 FindingLevel::caution,
                                                 "trainium-2gw",
                                                 Month(2030, 1),
                                                 {},
                                                 1090,
                                                 "MW",
                                                 {},
                                                 "deployed_mw/trainium-2gw",
                                                 ""}));
    QCOMPARE(text.title, "1.09\u202FGW of 2 GW of Trainium is missing");
    QCOMPARE(text.detail, "In January 2030.");
}

void FindingsTest::capInWords() {
    const FindingText text = textOf(withFinding({FindingKind::cap,
                                                 FindingLevel::good,
                                                 "microsoft",
                                                 Month(2029, 9),
                                                 {},
                                                 6e10,
                                                 "USD",
                                                 {},
                                                 "revenue_share_total/microsoft",
                                                 ""}));
    QCOMPARE(text.level, "Good");
    QCOMPARE(text.title, "The revenue share to Azure reaches its cap in September 2029");
    QCOMPARE(text.detail, "$60\u202FB is paid by then, and nothing after.");
    QVERIFY(text.remedy.isEmpty());
}

void FindingsTest::exhaustedInWords() {
    const FindingText text = textOf(withFinding({FindingKind::exhausted,
                                                 FindingLevel::good,
                                                 "aws-38b",
                                                 Month(2030, 5),
                                                 {},
                                                 38e9,
                                                 "USD",
                                                 Month(2032, 10),
                                                 "credited/aws-38b",
                                                 ""}));
    QCOMPARE(text.title, "AWS's $38\u202FB is used up by May 2030");
    QCOMPARE(text.detail, "The contract ends in October 2032.");
}

void FindingsTest::beyondTheHorizonInWords() {
    const FindingText text = textOf(withFinding({FindingKind::beyondHorizon,
                                                 FindingLevel::caution,
                                                 "azure-250b",
                                                 Month(2035, 12),
                                                 {},
                                                 14e9,
                                                 "USD",
                                                 Month(2036, 12),
                                                 "remaining/azure-250b",
                                                 ""}));
    QCOMPARE(text.title, "$14\u202FB is still owed to Azure after December 2035");
    QCOMPARE(text.detail, "The contract runs until December 2036.");
}

void FindingsTest::linksSayWhatToDo() {
    const Scenario scenario = loadReference("openai-multicloud");
    const auto link = [&](const char* quantity) {
        Finding finding = shortfall();
        finding.quantity = quantity;
        return changeText(finding.quantity, scenario, english);
    };
    QCOMPARE(link("commitment/azure-250b/amount"), "Change the amount");
    QCOMPARE(link("provider/azure/max_additions/2028-01"), "Raise deliveries");
    QCOMPARE(link("provider/oracle/power_cap/2030-12"), "Raise the power cap");
    QVERIFY(link("service/max_utilization").startsWith("Change "));
    QCOMPARE(link(""), "");
    QCOMPARE(link("no/such/key"), "");
}

void FindingsTest::nothingBreachesIsAnAnswer() {
    const Snapshot snapshot = snapshotOf(allIsWell());
    QVERIFY(!anyBreached(*snapshot));
    FindingsPanel panel;
    show(panel, snapshot);
    const auto cards = visibleCards(panel);
    QVERIFY(!cards.isEmpty());
    QCOMPARE(cards[0]->text().title, "Nothing breaches");
    QCOMPARE(cards[0]->text().level, "Good");
    QVERIFY(cards[0]->text().detail.contains("December 2027"));
}

void FindingsTest::atMostSeven() {
    auto snapshot = std::make_shared<RunSnapshot>(*snapshotOf(allIsWell()));
    snapshot->findings.assign(
        7,
        {FindingKind::unserved, FindingLevel::good, "", Month(2026, 1), {}, 0, "fraction", {}, "served_fraction", ""});
    FindingsPanel panel;
    show(panel, snapshot);
    QCOMPARE(visibleCards(panel).size(), 7);
}

void FindingsTest::indicatorsAtTheHead() {
    const auto texts = headlineKpis(*referenceSnapshot(), english);
    QCOMPARE(texts.size(), 4U);
    // The independent results: 0.26436, 214.9 B USD in all and first in May 2032, 8.841 B in December 2032, 35 148 MW.
    QCOMPARE(texts[0].caption, "Azure share, 2035");
    QCOMPARE(texts[0].value, "26.4\u202F%");
    QVERIFY(texts[0].note.endsWith("points"));
    QCOMPARE(texts[1].value, "$215\u202FB");
    QCOMPARE(texts[1].note, "first due May 2032");
    QVERIFY(texts[1].breach);
    QCOMPARE(texts[2].value, "$8.84\u202FB");
    QCOMPARE(texts[2].note, "Dec 2032");
    QVERIFY(!texts[2].breach);
    QCOMPARE(texts[3].value, "35.1\u202FGW");
    QCOMPARE(texts[3].note, "Dec 2035");
    QVERIFY(texts[1].precise.contains("$214,905,027,219") ||
            texts[1].precise.contains("214\u202F905\u202F027\u202F219"));
}

void FindingsTest::saysEveryChangeThatIsWritten_data() {
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("now");
    QTest::addColumn<QString>("note");
    QTest::newRow("none") << 0.264 << 0.264 << "as in the baseline";
    QTest::newRow("written alike") << 0.2641 << 0.2644 << "as in the baseline";
    QTest::newRow("written otherwise") << 0.2644 << 0.2646 << "▲ under 0.1 points";
    QTest::newRow("less") << 0.2646 << 0.2644 << "▼ under 0.1 points";
    QTest::newRow("points") << 0.264 << 0.274 << "▲ 1.0 points";
}

void FindingsTest::saysEveryChangeThatIsWritten() {
    QFETCH(double, before);
    QFETCH(double, now);
    RunSnapshot snapshot = *referenceSnapshot();
    const auto set = [](std::vector<Kpi>& kpis, double share) {
        std::ranges::find(kpis, "final_market_share/azure", &Kpi::name)->value = share;
    };
    set(snapshot.baselineKpis, before);
    set(snapshot.kpis, now);
    QTEST(headlineKpis(snapshot, english).front().note, "note");
}

void FindingsTest::saysWhatIsPlannedBesideFutures() {
    RunSnapshot snapshot = *referenceSnapshot();
    QVERIFY(!headlineKpis(snapshot, english).front().precise.contains("As planned"));
    auto futures = std::make_shared<Futures>();
    futures->fans.emplace("cash", nullptr);
    snapshot.futures = futures;
    for (const KpiText& text : headlineKpis(snapshot, english))
        QVERIFY(text.precise.startsWith("As planned: "));
    FindingsPanel panel;
    const auto isSaid = [&panel] {
        const auto labels = panel.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [](const QLabel* label) { return label->text() == "As planned" && !label->isHidden(); });
    };
    show(panel, std::make_shared<const RunSnapshot>(snapshot));
    QVERIFY(isSaid());
    panel.setSnapshot(referenceSnapshot());
    QVERIFY(!isSaid());
}

/// Also where they become narrower, and longer with the odds.
void FindingsTest::cardsHoldTheirSentences() {
    FindingsPanel panel;
    panel.resize(420, 1000);
    show(panel, referenceSnapshot());
    const auto hold = [&panel] {
        for (const FindingCard* card : visibleCards(panel))
            if (card->height() != card->heightForWidth(card->width()))
                return false;
        return true;
    };
    QVERIFY(hold());
    FuturesWorker worker;
    RunSnapshot uncertain = *referenceSnapshot();
    uncertain.futures = worker.compute({referenceSnapshot(), {}, 64}, {});
    const auto shown = std::make_shared<const RunSnapshot>(uncertain);
    for (const int height : {1000, 3000})
        for (const int width : {420, 290, 240, 300, 292}) {
            panel.setSnapshot(referenceSnapshot());
            QCoreApplication::processEvents();
            panel.resize(width, height);
            panel.setSnapshot(shown);
            QCoreApplication::processEvents();
            QVERIFY(hold());
            panel.resize(width - 8, height);
            QCoreApplication::processEvents();
            QVERIFY(hold());
        }
}

void FindingsTest::linksTakeTheColourOfTheTheme() {
    FindingsPanel panel;
    show(panel, referenceSnapshot());
    const auto* links = visibleCards(panel).front()->findChild<QLabel*>();
    const auto ink = [links](const Theme& theme) {
        applyTheme(theme);
        QCoreApplication::processEvents();
        const QImage picture = const_cast<QLabel*>(links)->grab().toImage();
        int accents = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                accents += contrastRatio(picture.pixelColor(x, y), theme.accent) < 1.1 ? 1 : 0;
        return accents;
    };
    QVERIFY(ink(darkTheme()) > 5);
    QVERIFY(ink(lightTheme()) > 5);
}

void FindingsTest::shortfallOfNothing() {
    const auto texts = headlineKpis(*snapshotOf(allIsWell()), english);
    QCOMPARE(texts[1].value, "$0");
    QCOMPARE(texts[1].note, "nothing falls due");
    QVERIFY(!texts[1].breach);
    // There is nothing to compare with.
    QCOMPARE(texts[0].note, "");
}

void FindingsTest::indicatorsHaveNames() {
    const Snapshot snapshot = referenceSnapshot();
    for (const Kpi& kpi : snapshot->kpis) {
        const QString label = kpiLabel(*snapshot->scenario, kpi.name);
        QVERIFY2(!label.contains(u'_') && !label.contains(u'/'), qPrintable(label));
        QVERIFY(!kpiValue(kpi, english).isEmpty());
    }
    QCOMPARE(kpiLabel(*snapshot->scenario, "cap_month/microsoft"),
             "Cap reached: Microsoft, 20 % until 2030 under a cap");
    QCOMPARE(kpiValue({"first_month_below_zero", std::optional<Month>(), "month"}, english), "never");
    QCOMPARE(kpiValue({"final_hhi", 0.2766627, "1"}, english), "2\u202F767");
    QCOMPARE(kpiYear("gross_margin/2027"), std::optional(2027));
    QCOMPARE(kpiYear("cap_month/2027"), std::nullopt);
    QCOMPARE(kpiYear("npv"), std::nullopt);
}

void FindingsTest::clickLeadsToTheChart() {
    FindingsPanel panel;
    show(panel, withFinding(shortfall()));
    QSignalSpy requested(&panel, &FindingsPanel::chartRequested);
    auto* links = visibleCards(panel)[0]->findChild<QLabel*>();
    QTest::mouseClick(links, Qt::LeftButton, {}, QPoint(8, links->height() / 2));
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].toString(), "commitment/azure-250b");
}

void FindingsTest::clickLeadsToTheQuantity() {
    FindingsPanel panel;
    show(panel, withFinding(shortfall()));
    QSignalSpy requested(&panel, &FindingsPanel::quantityRequested);
    auto* links = visibleCards(panel)[0]->findChild<QLabel*>();
    QTest::mouseClick(links, Qt::LeftButton, {}, QPoint(links->sizeHint().width() - 8, links->height() / 2));
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].toString(), "commitment/azure-250b/amount");
}

void FindingsTest::tableFollowsTheCursor() {
    FindingsPanel panel;
    show(panel, referenceSnapshot());
    const auto* table = panel.findChild<ProviderTable*>();
    QCOMPARE(table->heading(), "At December 2035: AI revenue and share");
    QCOMPARE(table->rows().size(), 5U);
    // The independent results of December 2035 and of January 2025.
    QCOMPARE(table->rows()[0].name, "Azure");
    QCOMPARE(table->rows()[0].revenue, "$132\u202FB");
    QCOMPARE(table->rows()[0].share, "26.4\u202F%");
    panel.setCursor(Month(2025, 1));
    QCOMPARE(table->heading(), "At January 2025: AI revenue and share");
    QCOMPARE(table->rows()[0].revenue, "$10.8\u202FB");
    QCOMPARE(table->rows()[0].share, "66.7\u202F%");
    panel.setCursor(Month(2050, 1));
    QCOMPARE(table->heading(), "At December 2035: AI revenue and share");
    panel.setCursor(std::nullopt);
    QCOMPARE(table->rows()[4].name, "Others");
}

void FindingsTest::cardsGrowWithTheirText() {
    FindingCard card;
    card.resize(270, 80);
    card.setFinding(FindingLevel::good, {"Good", "Short", "One line.", ""});
    const int low = card.heightForWidth(270);
    card.setFinding(FindingLevel::good, {"Good", "Short", QString("Many words in a row. ").repeated(10), ""});
    QVERIFY(card.heightForWidth(270) > low);
    QVERIFY(card.heightForWidth(150) > card.heightForWidth(270));
}

void FindingsTest::scenarioTextIsNoMarkup() {
    Scenario scenario = loadReference("openai-multicloud");
    scenario.put("provider/oracle/label", "<img src=x> & sons");
    FindingsPanel panel;
    show(panel, snapshotOf(scenario));
    const FindingCard* card = visibleCards(panel)[0];
    QCOMPARE(card->text().title, "<img src=x> & sons's $300\u202FB will not be used up");
    QVERIFY(card->toolTip().contains("&lt;img src=x&gt; &amp; sons"));
    QVERIFY(!card->toolTip().contains("<img"));
}

} // namespace headroom::findings_test

HEADROOM_TEST(findings, FindingsTest)
#include "findings_test.moc"
