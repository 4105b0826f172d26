#include "random_scenario.h"
#include "scenario_json.h"
#include "scenario_text.h"
#include "test_program.h"

#include <QTest>

namespace headroom::import_error_test {

/// Texts that are no scenario, each with the place and the sentence that refuse it.
class ImportErrorTest : public QObject {
    Q_OBJECT

  private slots:
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void collectsProblems();
    void refusesHostileTexts();
    void quotesWithoutControlCharacters();
    void survivesOtherValuesAnywhere();
    void survivesOtherBytesAnywhere();
};

namespace {

/// What is refused of a text, or an empty text where nothing is.
std::string refusal(const std::string& json) {
    try {
        readScenario(json);
    } catch (const ImportError& error) {
        return error.what();
    }
    return {};
}

std::string replaced(std::string text, const std::string& before, const std::string& after) {
    const auto place = text.find(before);
    if (place == text.npos)
        qFatal("'%s' is not in the text", before.c_str());
    return text.replace(place, before.size(), after);
}

} // namespace

void ImportErrorTest::refusesWhatIsWrong_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const std::string& json, const char* expected) {
        QTest::newRow(name) << QByteArray::fromStdString(json) << QByteArray(expected);
    };
    const auto chat = [](const std::string& fields) {
        return scenarioWith("\"workload\": {\"chat\": {" + fields + "}}, \"provider\": {\"azure\": {}}");
    };

    row("empty", "", "empty; take a scenario that was exported");
    row("white", " \r\n", "empty; take");
    row("wide", std::string("\xFF\xFE{\0", 4), "written as UTF-16; save it as UTF-8");
    row("not JSON", "{\n \"format\": headroom", "line 2, column 12: not JSON");
    row("cut off", "{" + head, "line 2, column 53: not JSON");
    row("something after it", scenarioWith("") + "}", "line 2, column 54: not JSON");
    row("a list", "[]", "not a scenario");
    row("no format", "{}", "format: is missing");
    row("a newer format", R"({"format": "headroom-scenario/2", "future": 1})",
        "format: \"headroom-scenario/2\" is newer");
    row("another format", R"({"format": "spreadsheet/1"})", "format: \"spreadsheet/1\" is not the format");
    row("an odd version", R"({"format": "headroom-scenario/1.5"})", "format: \"headroom-scenario/1.5\" is not");
    row("a format that is a number", R"({"format": 1})", "format: must be a text");
    row("no id", R"({"format": "headroom-scenario/1", "name": "x", "start": "2025-01", "months": 1})",
        "id: is missing");
    row("no UUID", replaced(scenarioWith(""), "6f1f5a52-", "6f1f5a52"), "id: not a UUID");
    row("no name", replaced(scenarioWith(""), "\"name\": \"Test\", ", ""), "name: is missing");
    row("no month to start", replaced(scenarioWith(""), "2026-01", "2026-13"), "start: not a month");
    row("too many months", replaced(scenarioWith(""), "24", "601"), "months: must be a whole number from 1 to 600");
    row("no months", replaced(scenarioWith(""), "24", "0"), "months: must be a whole number from 1 to 600");
    row("months as a fraction", replaced(scenarioWith(""), "24", "24.5"), "months: must be a whole number");
    row("an endless number of months", replaced(scenarioWith(""), "24", "99999999999999999999"),
        "months: must be a whole number");
    row("an unknown section", scenarioWith(R"("weather": {})"), "weather: no such field");
    row("a section that is a number", scenarioWith(R"("service": 1)"), "service: must be an object");
    row("an unknown field of a section", scenarioWith(R"("service": {"failing": 1})"),
        "service/failing: no such field");
    row("an unknown field", chat(R"("prize": 1)"), "workload/chat/prize: no such field");
    row("an entity that is a number", scenarioWith(R"("workload": {"chat": 1})"), "workload/chat: must be an object");
    row("a name with a slash", scenarioWith(R"("workload": {"a/b": {}})"), "workload/a/b: not a name");
    row("an empty name", scenarioWith(R"("workload": {"": {}})"), "workload/: not a name");
    row("a name with a star", scenarioWith(R"("provider": {"*": {}})"), "provider/*: not a name");
    row("a field twice", chat(R"("price": 1, "price": 2)"), "workload/chat/price: stands here twice");
    row("an entity twice", scenarioWith(R"("provider": {"a": {}, "a": {}})"), "provider/a: stands here twice");
    row("a number as text", chat(R"("price": "3")"), "workload/chat/price: must be a number");
    row("null", chat(R"("price": null)"), "workload/chat/price: must be a number");
    row("not a number", chat(R"("price": NaN)"), "line 2, column 86: not JSON");
    row("infinity", chat(R"("price": Infinity)"), "line 2, column 86: not JSON");
    row("a number too large", chat(R"("price": 1e999)"), "line 2, column 90: a number too large");
    row("a quantity without value", chat(R"("price": {"note": "n"})"), "workload/chat/price/value: is missing");
    row("an unknown part of a quantity", chat(R"("price": {"value": 1, "unit": "EUR"})"),
        "workload/chat/price/unit: no such field");
    row("a range the wrong way", chat(R"("price": {"value": 1, "range": [2, 1]})"),
        "workload/chat/price/range: must be two numbers");
    row("a range of one", chat(R"("price": {"value": 1, "range": [2]})"),
        "workload/chat/price/range: must be two numbers");
    row("a source that is no list", chat(R"("price": {"value": 1, "source": "S1"})"),
        "workload/chat/price/source: must be a list of texts");
    row("a note that is a number", chat(R"("price": {"value": 1, "note": 1})"),
        "workload/chat/price/note: must be a text");
    row("an unknown distribution", chat(R"("price": {"value": 1, "distribution": {"kind": "cauchy"}})"),
        "workload/chat/price/distribution/kind: \"cauchy\" is no kind of distribution");
    row("a distribution without a parameter",
        chat(R"("price": {"value": 1, "distribution": {"kind": "normal", "sd": 1}})"),
        "workload/chat/price/distribution/mean: is missing");
    row("a parameter of another distribution",
        chat(R"("price": {"value": 1, "distribution": {"kind": "normal", "mean": 1, "sd": 1, "min": 0}})"),
        "workload/chat/price/distribution/min: no such field");
    row("outcomes without weights",
        chat(R"("price": {"value": 1, "distribution": {"kind": "discrete", "values": [1, 2], "weights": [1]}})"),
        "workload/chat/price/distribution/weights: must be as many");
    row("a truncation the wrong way",
        chat(R"("price": {"value": 1, "distribution": {"kind": "uniform", "min": 0, "max": 1, "truncate": [1, 0]}})"),
        "workload/chat/price/distribution/truncate: must be two numbers");
    row("an unknown kind of path", chat(R"("price": {"kind": "spline"})"),
        "workload/chat/price/kind: \"spline\" is no kind of path");
    row("a curve without interpolation", chat(R"("price": {"kind": "curve", "anchors": [["2026-01", 1]]})"),
        "workload/chat/price/interpolation: is missing");
    row("an unknown interpolation", chat(R"("price": {"kind": "curve", "interpolation": "cubic", "anchors": []})"),
        "workload/chat/price/interpolation: \"cubic\" is no interpolation");
    row("a curve without anchors", chat(R"("price": {"kind": "curve", "interpolation": "step", "anchors": []})"),
        "workload/chat/price: must be a list of months");
    const std::string curve = R"("price": {"kind": "curve", "interpolation": "step", "anchors": )";
    row("an anchor in no month", chat(curve + R"([["2027-13", 1]]})"), "workload/chat/price/2027-13: not a month");
    row("anchors out of order", chat(curve + R"([["2027-02", 1], ["2027-01", 1]]})"),
        "workload/chat/price/2027-01: must come after the month before it, 2027-02");
    row("an anchor twice", chat(curve + R"([["2027-02", 1], ["2027-02", 1]]})"),
        "workload/chat/price/2027-02: must come after");
    row("an anchor without a number", chat(curve + R"([["2027-02"]]})"), "workload/chat/price: must be pairs");
    row("an anchor with a text", chat(curve + R"([["2027-02", "x"]]})"),
        "workload/chat/price/2027-02: must be a number");
    row("a growth path without a parameter", chat(R"("price": {"kind": "decline", "q0": 1})"),
        "workload/chat/price/d: is missing");
    row("a parameter of another path", chat(R"("price": {"kind": "decline", "q0": 1, "d": 0.1, "K": 1})"),
        "workload/chat/price/K: no such field");
    row("a label that is a number", chat(R"("label": 5)"), "workload/chat/label: must be a text");
    row("a switch that is a number", scenarioWith(R"("provider": {"a": {"owned": 1}})"),
        "provider/a/owned: must be true or false");
    row("a month that is a number", scenarioWith(R"("provider": {"a": {"onboard": 2026}})"),
        "provider/a/onboard: must be a text");
    row("an impossible schedule", scenarioWith(R"("commitment": {"c": {"schedule": "weekly"}})"),
        "commitment/c/schedule: must be \"end\"");
    row("a schedule said to be listed", scenarioWith(R"("commitment": {"c": {"schedule": "listed"}})"),
        "commitment/c/schedule: must be \"end\"");
    row("a schedule in no month", scenarioWith(R"("commitment": {"c": {"schedule": [["2030-00", 1]]}})"),
        "commitment/c/schedule/2030-00: not a month");
    row("an impossible settlement", scenarioWith(R"("commitment": {"c": {"settlement": {"months": 3}}})"),
        "commitment/c/settlement/months: no such field");
    row("fractions that are one", scenarioWith(R"("commitment": {"c": {"fractions": 1}})"),
        "commitment/c/fractions: must be a list");
    row("an impossible base", scenarioWith(R"("revenue_share": {"s": {"base": "profit"}})"),
        "revenue_share/s/base: must be \"revenue\"");
    row("workloads that are one", scenarioWith(R"("exclusivity": {"x": {"workloads": "chat"}})"),
        "exclusivity/x/workloads: must be a list");
    row("a window of one month", scenarioWith(R"("event": {"e": {"window": ["2026-01"]}})"),
        "event/e/window: must be two months");
    row("an unknown operation", scenarioWith(R"("event": {"e": {"effects": [{"key": "k", "op": "add", "value": 1}]}})"),
        "event/e/effects/0/op: must be \"multiply\" or \"set\"");
    row("an effect without value", scenarioWith(R"("event": {"e": {"effects": [{"key": "k", "op": "set"}]}})"),
        "event/e/effects/0/value: is missing");
    row("an effect that is a text", scenarioWith(R"("event": {"e": {"effects": ["x"]}})"),
        "event/e/effects/0: must be an object");
    row("tags that are one", scenarioWith(R"("tags": "reference")"), "tags: must be a list of texts");
    row("a source with an unknown part", scenarioWith(R"("sources": {"S1": {"url": "x"}})"),
        "sources/S1/url: no such field");
    row("an unknown confidence", scenarioWith(R"("sources": {"S1": {"confidence": "total"}})"),
        "sources/S1/confidence: must be high, medium or low");
    row("a correlation of two", scenarioWith(R"("correlation": [["a", "b"]])"), "correlation/0: must be");
    row("an unknown method", scenarioWith(R"("sampling": {"method": "halton"})"), "sampling/method: must be sobol");
    row("a negative seed", scenarioWith(R"("sampling": {"seed": -1})"), "sampling/seed: must be a whole number");
    row("no paths", scenarioWith(R"("sampling": {"paths": 0})"), "sampling/paths: must be a whole number from 1");
    row("more paths than there may be", scenarioWith(R"("sampling": {"paths": 1000000001})"),
        "sampling/paths: must be a whole number from 1 to 1000000000");
    row("a provider of no name", chat(R"("placement": {"aws": 1})"),
        "workload/chat/placement/aws: There is no provider aws.");
    row("a reference to nothing", scenarioWith(R"("commitment": {"c": {"provider": "aws"}})"),
        "commitment/c/provider: There is no provider aws.");
    row("a source of no name", chat(R"("price": {"value": 1, "source": ["S9"]})"),
        "workload/chat/price: There is no source S9.");
    row("an effect on nothing",
        scenarioWith(R"("event": {"e": {"effects": [{"key": "workload/*/price", "op": "set", "value": 1}]}})"),
        "event/e/effects: Effect 1 changes workload/*/price, which matches nothing.");
    row("a correlation with nothing", scenarioWith(R"("correlation": [["money/opening_cash", "x", 0.5]])"),
        "correlation/0: There is no quantity money/opening_cash.");
    row("a text with U+0000", scenarioWith(R"("description": "a\u0000b")"), "description: holds an invisible");
    row("half a character", scenarioWith(R"("description": "\ud800")"), "line 2, column 77: not JSON");
    row("not UTF-8", scenarioWith("\"description\": \"\xff\""), "line 2, column 71: not JSON");
}

void ImportErrorTest::refusesWhatIsWrong() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const auto found = QByteArray::fromStdString(refusal(json.toStdString()));
    QVERIFY2(found.startsWith(expected), found.constData());
}

void ImportErrorTest::collectsProblems() {
    try {
        readScenario(scenarioWith(R"("workload": {"chat": {"prize": 1, "price": "3"}}, "service": {"failing": 1})"));
        QFAIL("accepted");
    } catch (const ImportError& error) {
        QCOMPARE(error.place(), std::string("workload/chat/prize"));
        QCOMPARE(error.problems().size(), std::size_t{3});
        QCOMPARE(error.problems().at(1).place, std::string("workload/chat/price"));
        QCOMPARE(error.problems().at(2).english(), std::string("service/failing: no such field"));
    }
}

void ImportErrorTest::refusesHostileTexts() {
    QVERIFY(refusal(std::string(100'000, '[')).find("nested deeper") != std::string::npos);
    std::string many = "[0";
    for (int i = 0; i < 2'000'000; ++i)
        many += ",0";
    QVERIFY(refusal(many + "]").find("more than 2000000 values") != std::string::npos);
    QVERIFY(refusal(std::string(std::size_t{65} << 20, ' ')).find("larger than 64 MiB") != std::string::npos);
    std::string providers;
    for (int i = 0; i < 1'001; ++i)
        providers += (i ? ", \"" : "\"") + std::to_string(i) + "\": {}";
    QVERIFY(refusal(scenarioWith("\"provider\": {" + providers + "}")).starts_with("provider: more than 1000"));
    // Two hundred thousand members of one object must not take the square of that.
    std::string members;
    for (int i = 0; i < 200'000; ++i)
        members += (i ? ", \"" : "\"") + std::to_string(i) + "\": 1";
    QVERIFY(refusal(scenarioWith("\"sources\": {" + members + "}")).starts_with("sources: more than"));
}

void ImportErrorTest::quotesWithoutControlCharacters() {
    // A line break, an escape sequence of terminals and its form in the second set of control characters.
    QCOMPARE(refusal(scenarioWith(R"("a\nb\u001b[31m\u009bé": 1)")),
             std::string(
                 "a\uFFFDb\uFFFD[31m\uFFFDé: not a name; a name has 1 to 200 characters and no /, * or line breaks"));
    const std::string longName(300, 'x');
    QCOMPARE(refusal(scenarioWith("\"" + longName + "\": 1")).substr(0, 206), longName.substr(0, 200) + "…: n");
}

/// A member of a scenario holds something else: the text is read, or refused as what it is.
void ImportErrorTest::survivesOtherValuesAnywhere() {
    const std::string text = writeScenario(RandomScenario(7).make());
    int refused = 0;
    int attempts = 0;
    for (auto colon = text.find("\": "); colon != text.npos; colon = text.find("\": ", colon + 500)) {
        for (const char* other : {"null", "[]", "{}", "\"x\"", "1", "true", "[[]]", "[[1, 2]]", R"({"kind": "curve"})",
                                  R"({"value": 1})", R"([{"value": 1}])"}) {
            const auto problem = refusal(std::string(text).insert(colon + 3, std::string(other) + ", \"other\": "));
            refused += !problem.empty();
            ++attempts;
        }
    }
    // Nearly all: a tag or a note may be called "other".
    QVERIFY2(refused > attempts * 9 / 10, qPrintable(QString::number(refused)));
}

void ImportErrorTest::survivesOtherBytesAnywhere() {
    const std::string text = writeScenario(RandomScenario(7).make());
    std::mt19937 random(1);
    for (int attempt = 0; attempt < 500; ++attempt) {
        std::string damaged = text;
        for (auto i = 1 + random() % 4; i > 0; --i)
            damaged[random() % damaged.size()] = static_cast<char>(random() % 256);
        refusal(damaged);
    }
}

} // namespace headroom::import_error_test

HEADROOM_TEST(import_error, ImportErrorTest)
#include "import_error_test.moc"
