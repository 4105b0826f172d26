#include "cli_call.h"
#include "reference_scenarios.h"
#include "scenario_file.h"
#include "test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace headroom::cli_difference_test {

using Change = std::function<void(Scenario&)>;

/// What `diff` tells of two scenarios.
class CliDifferenceTest : public QObject {
    Q_OBJECT

  private slots:
    void tellsEveryKindOfDifference_data();
    void tellsEveryKindOfDifference();
    void isSilentOfWhatIsNotCompared();
    void showsInFullWhatReadsTheSame();
    void writesJson();
    void saysWhatItDoesNotCompare();

  private:
    /// Of the same scenario once with this change made to it and once with that.
    CliCall difference(const Change& a, const Change& b, const QStringList& words) const;

    QTemporaryDir dir_;
};

namespace {

Distribution uniform(double low, double high) {
    return {DistributionKind::uniform, {low, high}, {}, {}, {}};
}

void nothing(Scenario&) {}

Change field(const char* key, const FieldValue& value) {
    return [=](Scenario& scenario) { scenario.put(key, value); };
}

/// An event that does nothing, as nobody switches it on.
Change strike(std::vector<Effect> effects) {
    return [=](Scenario& scenario) {
        scenario.put("event/strike/probability", Path(0.5));
        scenario.put("event/strike/window", Window{scenario.start, scenario.start + 3});
        scenario.put("event/strike/effects", Effects{effects});
    };
}

Change share(const ShareBase& base) {
    return [=](Scenario& scenario) {
        scenario.put("revenue_share/friend/payee", std::string("friend"));
        scenario.put("revenue_share/friend/rate", Path(0.1));
        scenario.put("revenue_share/friend/base", base);
        scenario.put("revenue_share/friend/from", scenario.start);
        scenario.put("revenue_share/friend/until", scenario.last());
    };
}

/// The price and the fixed cost are uncertain, and go together in this rank.
Change correlated(double rank, bool otherWayRound = false) {
    return [=](Scenario& scenario) {
        scenario.quantity("workload/chat/price")->distribution = uniform(8, 12);
        scenario.quantity("money/fixed_cost")->distribution = uniform(1e6, 2e6);
        const std::string first = "workload/chat/price", second = "money/fixed_cost";
        scenario.correlations.push_back(otherWayRound ? Correlation{second, first, rank}
                                                      : Correlation{first, second, rank});
    };
}

Change sampling(const Sampling& sampling) {
    return [=](Scenario& scenario) { scenario.sampling = sampling; };
}

Change believed(const Distribution& distribution) {
    return [=](Scenario& scenario) { scenario.quantity("workload/chat/price")->distribution = distribution; };
}

const char* const amount = "commitment/cloud-8m/amount";

} // namespace

CliCall CliDifferenceTest::difference(const Change& a, const Change& b, const QStringList& words) const {
    QStringList files;
    for (const Change* change : {&a, &b}) {
        Scenario scenario = loadReference("minimal");
        (*change)(scenario);
        files << dir_.filePath(files.isEmpty() ? "a.json" : "b.json");
        writeScenarioFile(files.last(), scenario);
    }
    return call(QStringList{"diff"} + files + words);
}

void CliDifferenceTest::tellsEveryKindOfDifference_data() {
    QTest::addColumn<Change>("a");
    QTest::addColumn<Change>("b");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char* name, const Change& a, const Change& b, const QStringList& rows) {
        QTest::newRow(name) << a << b << rows;
    };
    const char* const schedule = "commitment/cloud-8m/schedule";
    row("schedule", field(schedule, Schedule{Schedule::Kind::end, {}}),
        field(schedule, Schedule{Schedule::Kind::annual, {}}), {"input,commitment/cloud-8m/schedule,end,annual"});
    row("checkpoints", field(schedule, Schedule{Schedule::Kind::listed, {{Month(2026, 12), 3e6}}}),
        field(schedule, Schedule{Schedule::Kind::listed, {{Month(2027, 6), 3e6}}}),
        {"input,commitment/cloud-8m/schedule/2026-12,3000000,absent",
         "input,commitment/cloud-8m/schedule/2027-06,absent,3000000"});
    const char* const settlement = "commitment/cloud-8m/settlement";
    row("settlement", field(settlement, Settlement{}), field(settlement, Settlement{true, 12.0}),
        {"input,commitment/cloud-8m/settlement,lost,credit",
         "input,commitment/cloud-8m/settlement/credit_months,absent,12"});
    row("fractions", nothing, field("commitment/cloud-8m/fractions", Fractions{{0.25, 0.75}}),
        {"input,commitment/cloud-8m/fractions,absent,2 contract years",
         "input,commitment/cloud-8m/fractions/0,absent,0.25", "input,commitment/cloud-8m/fractions/1,absent,0.75"});
    const ShareBase chat{ShareBase::Kind::workloads, {"chat"}, {}};
    const ShareBase sum{ShareBase::Kind::path, {}, Path(5e6)};
    row("base of all revenue", share({}), share(chat), {"input,revenue_share/friend/base,revenue,revenue of chat"});
    row("base of a sum", share(chat), share(sum), {"input,revenue_share/friend/base,revenue of chat,5000000"});
    const Effect dearer{"workload/*/price", Effect::Operation::multiply, 2.0, 0.0};
    Effect fixed = dearer, elsewhere = dearer, slow = dearer;
    fixed.operation = Effect::Operation::set;
    elsewhere.key = "money/fixed_cost";
    slow.ramp = 6.0;
    row("effect's operation", strike({dearer}), strike({fixed}),
        {"input,event/strike/effects,multiply workload/*/price,set workload/*/price"});
    row("effect's key", strike({dearer}), strike({elsewhere}),
        {"input,event/strike/effects,multiply workload/*/price,multiply money/fixed_cost"});
    row("effect's ramp", strike({dearer}), strike({slow}), {"input,event/strike/effects/0/ramp,0,6"});
    row("entity", nothing, [](Scenario& scenario) { scenario.addEntity(EntityKind::provider, "spare"); },
        {"input,provider/spare,absent,present"});
    row("distribution", nothing, believed(uniform(8, 12)),
        {"distribution,workload/chat/price,absent,\"uniform(min=8, max=12)\""});
    Distribution cut = uniform(8, 12);
    cut.truncate = Range{9, 11};
    row("truncation", believed(uniform(8, 12)), believed(cut),
        {"distribution,workload/chat/price,\"uniform(min=8, max=12)\",\"uniform(min=8, max=12) in 9..11\""});
    row("correlation", correlated(0.5), correlated(-0.25),
        {"input,correlation/money/fixed_cost ~ workload/chat/price,0.5,-0.25"});
    row("sampling", sampling({"sobol", 1, 10000}), sampling({"random", 7, 500}),
        {"input,sampling,\"10000 paths, sobol, seed 1\",\"500 paths, random, seed 7\""});
}

void CliDifferenceTest::tellsEveryKindOfDifference() {
    QFETCH(Change, a);
    QFETCH(Change, b);
    QFETCH(QStringList, rows);
    const CliCall told = difference(a, b, {"--format", "csv"});
    QCOMPARE(told.err, QString());
    QStringList inputs;
    for (const QString& line : told.out.split('\n', Qt::SkipEmptyParts).mid(1))
        if (!line.startsWith("indicator,"))
            inputs << line;
    QCOMPARE(inputs, rows);
}

void CliDifferenceTest::isSilentOfWhatIsNotCompared() {
    const Change texts = [](Scenario& scenario) {
        scenario.name = "Other";
        scenario.description = "Other";
        scenario.tags = {"other"};
        scenario.sources.push_back({"paper", "A paper", "https://example.org", "2026-01-01", {}, ""});
        scenario.quantity(amount)->source = {"paper"};
        scenario.quantity(amount)->note = "other";
        scenario.quantity(amount)->range = Range{1e6, 9e6};
    };
    QCOMPARE(difference(nothing, texts, {"--format", "csv"}).out, QString("what,key,a,b\n"));
    // The rank of a pair is that of the pair the other way round.
    QCOMPARE(difference(correlated(0.5), correlated(0.5, true), {"--format", "csv"}).out, QString("what,key,a,b\n"));
}

void CliDifferenceTest::showsInFullWhatReadsTheSame() {
    const QString near = difference(nothing, field(amount, Path(8'000'000.25)), {}).out.simplified();
    QVERIFY2(near.contains("input commitment/cloud-8m/amount 8000000 8000000.25"), qPrintable(near));
    const QString far = difference(nothing, field(amount, Path(9'000'000.25)), {}).out.simplified();
    QVERIFY2(far.contains("input commitment/cloud-8m/amount 8000000 9000000 "), qPrintable(far));
}

void CliDifferenceTest::writesJson() {
    const CliCall told = difference(nothing, field(amount, Path(9e6)), {"--format", "json"});
    QCOMPARE(told.exit, 0);
    const QJsonArray rows = QJsonDocument::fromJson(told.out.toUtf8()).array();
    QCOMPARE(rows[0].toObject(), QJsonObject({{"what", "input"}, {"key", amount}, {"a", 8e6}, {"b", 9e6}}));
    QCOMPARE(difference(nothing, nothing, {"--format", "json"}).out, QString("[]\n"));
}

void CliDifferenceTest::saysWhatItDoesNotCompare() {
    const QString help = call({"diff", "--help"}).out;
    QVERIFY2(help.contains("Names, tags, descriptions, ranges, sources and notes are not compared."), qPrintable(help));
}

} // namespace headroom::cli_difference_test

HEADROOM_TEST(cli_difference, CliDifferenceTest)
#include "cli_difference_test.moc"
