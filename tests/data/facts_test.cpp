#include "csv_reader.h"
#include "facts.h"
#include "import_error.h"
#include "reference_scenarios.h"
#include "test_program.h"

#include <QTest>

#include <set>

namespace headroom::facts_test {

class FactsTest : public QObject {
    Q_OBJECT

  private slots:
    void holdsEveryFigure();
    void givesTheSourceOfAFigure();
    void writesFigures_data();
    void writesFigures();
    void coversTheSourcesOfTheReferenceScenarios();
    void disagreementsNameTheirFacts();
    void findsDisagreementsOfAFact();
    void refusesOtherFiles();
};

void FactsTest::holdsEveryFigure() {
    const FactBase base = FactBase::load();
    QCOMPARE(base.facts().size(), std::size_t{564});
    std::set<std::string> ids;
    for (const auto& fact : base.facts()) {
        ids.insert(fact.id);
        QVERIFY2(!fact.title.empty() && !fact.address.empty(), fact.id.c_str());
        QVERIFY2(fact.confidence == "high" || fact.confidence == "medium" || fact.confidence == "low", fact.id.c_str());
    }
    QCOMPARE(ids.size(), base.facts().size());
    QVERIFY(!base.find("F9999"));
}

void FactsTest::givesTheSourceOfAFigure() {
    const FactBase base = FactBase::load();
    const Fact& fact = *base.find("F0001");
    QCOMPARE(fact.entity, std::string("OpenAI-Microsoft"));
    QCOMPARE(fact.quantity, std::string("Azure purchase commitment, cumulative by 2032"));
    QCOMPARE(fact.value, 250.0);
    QCOMPARE(fact.unit, std::string("USD billion"));
    QCOMPARE(fact.title,
             std::string("OpenAI shifts toward Amazon cloud (digest of Reuters, CNBC and Microsoft, April 2026)"));
    QCOMPARE(fact.confidence, std::string("high"));
    QCOMPARE(fact.note, std::string("floor (\"at least\"); Reuters via April 2026 article"));
}

void FactsTest::writesFigures_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("figure");
    QTest::newRow("one") << QByteArray("F0002") << QByteArray("38");
    QTest::newRow("a lower bound") << QByteArray("F0001") << QByteArray("at least 250");
    QTest::newRow("an upper bound") << QByteArray("F0004") << QByteArray("at most 50");
    QTest::newRow("an upper bound alone") << QByteArray("F0167") << QByteArray("at most 20");
    QTest::newRow("a range") << QByteArray("F0024") << QByteArray("55 to 65");
    QTest::newRow("a range of one") << QByteArray("F0029") << QByteArray("0");
    QTest::newRow("two figures") << QByteArray("F0536") << QByteArray("40 to 63");
    QTest::newRow("a range and its middle") << QByteArray("F0173") << QByteArray("1453 (1275 to 1721)");
    QTest::newRow("words") << QByteArray("F0018") << QByteArray("few weeks");
    QTest::newRow("none") << QByteArray("F0070") << QByteArray("");
}

void FactsTest::writesFigures() {
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, figure);
    const FactBase base = FactBase::load();
    QCOMPARE(QByteArray::fromStdString(base.find(id.toStdString())->figure().english()), figure);
}

void FactsTest::coversTheSourcesOfTheReferenceScenarios() {
    const FactBase base = FactBase::load();
    for (const auto& name : referenceNames()) {
        for (const auto& source : loadReference(name).sources) {
            const Fact* fact = base.find(source.id);
            QVERIFY2(fact, source.id.c_str());
            QVERIFY2(fact->title == source.title, source.id.c_str());
        }
    }
}

void FactsTest::disagreementsNameTheirFacts() {
    const FactBase base = FactBase::load();
    QCOMPARE(base.disagreements().size(), std::size_t{37});
    for (const auto& disagreement : base.disagreements()) {
        QVERIFY(!disagreement.title.empty() && !disagreement.claims.empty());
        QVERIFY(disagreement.record.empty() || base.find(disagreement.record));
        for (const auto& claim : disagreement.claims) {
            for (const auto& id : claim.facts)
                QVERIFY2(base.find(id), id.c_str());
        }
    }
}

void FactsTest::findsDisagreementsOfAFact() {
    const FactBase base = FactBase::load();
    const auto equity = base.disagreementsOf("F0022");
    QCOMPARE(equity.size(), std::size_t{1});
    QCOMPARE(equity.front()->title, std::string("Microsoft's part of OpenAI's equity"));
    QCOMPARE(equity.front()->claims.at(1), (Claim{"about 49 % (spoonai)", {"F0023"}}));
    QCOMPARE(base.disagreementsOf("F0070"), equity);
    // Every fact that was noted as a disagreement is found as one.
    for (const auto& fact : base.facts()) {
        if (fact.topic == "disagreement")
            QVERIFY2(!base.disagreementsOf(fact.id).empty(), fact.id.c_str());
    }
    QVERIFY(base.disagreementsOf("F0089").empty());
}

void FactsTest::refusesOtherFiles() {
    QVERIFY_EXCEPTION_THROWN(FactBase::read("a,b\n1,2\n", "[]"), CsvError);
    const std::string head = "id,topic,entity,quantity,low,value,high,unit,date_or_period,source_title,source_address,"
                             "confidence,note\n";
    QVERIFY(FactBase::read(head, "[]").facts().empty());
    QVERIFY_EXCEPTION_THROWN(FactBase::read(head, R"([{"title": "t", "claims": [{"claim": "c"}]}])"), ImportError);
}

} // namespace headroom::facts_test

HEADROOM_TEST(facts, FactsTest)
#include "facts_test.moc"
