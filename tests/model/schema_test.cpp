#include "schema.h"
#include "test_program.h"

#include <QFile>
#include <QtTest>

#include <cmath>
#include <limits>
#include <set>

namespace headroom::schema_test {

namespace {

QString typeName(FieldType type) {
    switch (type) {
    case FieldType::path:
        return "path";
    case FieldType::month:
        return "month";
    case FieldType::text:
        return "text";
    case FieldType::flag:
        return "switch";
    case FieldType::reference:
        return "name";
    case FieldType::names:
        return "names";
    case FieldType::fractions:
        return "fractions";
    case FieldType::schedule:
        return "schedule";
    case FieldType::settlement:
        return "settlement";
    case FieldType::shareBase:
        return "share base";
    case FieldType::window:
        return "window";
    case FieldType::effects:
        return "effects";
    }
    return {};
}

QString domainName(const FieldDecl& field) {
    if (field.unit.empty())
        return {};
    switch (field.domain) {
    case Domain::any:
        return "any";
    case Domain::nonNegative:
        return "0 or more";
    case Domain::positive:
        return "above 0";
    case Domain::fraction:
        return "0 to 1";
    case Domain::openFraction:
        return "between 0 and 1";
    case Domain::positiveFraction:
        return "above 0, to 1";
    case Domain::atLeastOne:
        return "1 or more";
    case Domain::growth:
        return "above -1";
    }
    return {};
}

QString defaultOf(const FieldDecl& field) {
    if (field.required)
        return "required";
    return field.fallback ? QString::number(*field.fallback) : QString();
}

/// A row of the table in FIELDS.md.
QString tableRow(const FieldDecl& field) {
    const auto text = [](std::string_view view) { return QString::fromUtf8(view.data(), int(view.size())); };
    return "| `" + text(field.pattern) + "` | " + typeName(field.type) + " | " + text(field.unit) + " | " +
           domainName(field) + " | " + defaultOf(field) + " | " + (field.side == Side::world ? "world" : "decision") +
           " | " + field.label + ". " + field.help + " |";
}

} // namespace

class SchemaTest : public QObject {
    Q_OBJECT

  private slots:
    void everyFieldIsDeclaredOnceAndInWords();
    void everyNumberHasAUnitAndAFallbackInItsDomain();
    void theTableOfFieldsIsTrue();
    void keysFindTheirDeclaration_data();
    void keysFindTheirDeclaration();
    void unknownKeysAreRefused_data();
    void unknownKeysAreRefused();
    void parametersHaveUnitAndDomain();
    void domains_data();
    void domains();
    void patterns_data();
    void patterns();
};

void SchemaTest::everyFieldIsDeclaredOnceAndInWords() {
    std::set<std::string_view> seen;
    for (const auto& field : fields()) {
        const QByteArray pattern(field.pattern.data(), static_cast<qsizetype>(field.pattern.size()));
        QVERIFY2(seen.insert(field.pattern).second, pattern);
        QVERIFY2(*field.label != '\0', pattern);
        const QString help = QString::fromUtf8(field.help);
        QVERIFY2(help.endsWith('.') && help.size() > 10, pattern);
        QCOMPARE(QString::fromUtf8(field.label).contains("{0}"), field.keyedBy.has_value());
        const bool isReference = field.type == FieldType::reference || field.type == FieldType::names;
        QVERIFY2(!isReference || field.refersTo, pattern);
    }
}

void SchemaTest::everyNumberHasAUnitAndAFallbackInItsDomain() {
    for (const auto& field : fields()) {
        const QByteArray pattern(field.pattern.data(), static_cast<qsizetype>(field.pattern.size()));
        // The threshold of a tranche has the unit of the series it names.
        const bool hasUnit = field.type == FieldType::path && field.pattern != "tranche/<k>/threshold";
        QVERIFY2(!hasUnit || !field.unit.empty(), pattern);
        QVERIFY2(!field.fallback || contains(field.domain, *field.fallback), pattern);
        QVERIFY2(!(field.fallback && field.required), pattern);
    }
}

void SchemaTest::theTableOfFieldsIsTrue() {
    QFile file(HEADROOM_SOURCE "/model/FIELDS.md");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
        if (line.startsWith("| `"))
            rows << line;
    }
    QStringList declared;
    for (const auto& field : fields())
        declared << tableRow(field);
    QCOMPARE(rows, declared);
}

void SchemaTest::keysFindTheirDeclaration_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("name");
    QTest::newRow("of a workload") << "workload/chat/price"
                                   << "workload/<w>/price"
                                   << "chat"
                                   << "";
    QTest::newRow("with a second name") << "workload/chat/placement/azure"
                                        << "workload/<w>/placement/<p>"
                                        << "chat"
                                        << "azure";
    QTest::newRow("second name without an entity") << "training/placement/own"
                                                   << "training/placement/<p>"
                                                   << ""
                                                   << "own";
    QTest::newRow("of the lab") << "service/failover"
                                << "service/failover"
                                << ""
                                << "";
    QTest::newRow("of another lab") << "market/lab/x/spend"
                                    << "market/lab/<l>/spend"
                                    << "x"
                                    << "";
    QTest::newRow("others") << "market/lab/x/weight/others"
                            << "market/lab/<l>/weight/<q>"
                            << "x"
                            << "others";
    QTest::newRow("rest") << "market/rest/others"
                          << "market/rest/<q>"
                          << ""
                          << "others";
}

void SchemaTest::keysFindTheirDeclaration() {
    QFETCH(QString, key);
    QFETCH(QString, pattern);
    QFETCH(QString, entity);
    QFETCH(QString, name);
    const std::string text = key.toStdString();
    const auto parsed = parseFieldKey(text);
    QVERIFY(parsed);
    QCOMPARE(std::string(parsed->field->pattern), pattern.toStdString());
    QCOMPARE(std::string(parsed->entity), entity.toStdString());
    QCOMPARE(std::string(parsed->name), name.toStdString());
    QCOMPARE(findField(text), parsed->field);
}

void SchemaTest::unknownKeysAreRefused_data() {
    QTest::addColumn<QString>("key");
    for (const char* key : {"", "/", "workload", "workload/chat", "workload/chat/colour", "workload//price",
                            "workload/chat/price/2027-12", "workload/chat/placement/", "market/lab/spend", "format"})
        QTest::newRow(*key ? key : "empty") << key;
}

void SchemaTest::unknownKeysAreRefused() {
    QFETCH(QString, key);
    QVERIFY(!findField(key.toStdString()));
}

void SchemaTest::parametersHaveUnitAndDomain() {
    const auto* price = findField("workload/chat/price");
    QCOMPARE(std::string(unitOf(*price, "")), std::string("USD/Mtok"));
    QCOMPARE(std::string(unitOf(*price, "/2027-12")), std::string("USD/Mtok"));
    QCOMPARE(std::string(unitOf(*price, "/x0")), std::string("USD/Mtok"));
    QCOMPARE(std::string(unitOf(*price, "/g_start")), std::string("1/year"));
    QCOMPARE(std::string(unitOf(*price, "/half_life")), std::string("years"));
    QCOMPARE(domainOf(*price, "/x0"), Domain::nonNegative);
    QCOMPARE(domainOf(*price, "/g_end"), Domain::growth);
    QCOMPARE(domainOf(*price, "/half_life"), Domain::positive);
    QCOMPARE(domainOf(*price, "/d"), Domain::fraction);
    QCOMPARE(std::string(parameterLabel("g_start")), std::string("growth at the start"));
    QCOMPARE(std::string(parameterLabel("2027-12")), std::string());
    const auto* effects = findField("event/x/effects");
    QCOMPARE(std::string(unitOf(*effects, "/0/ramp")), std::string("months"));
    QCOMPARE(std::string(unitOf(*effects, "/0/value")), std::string());
}

void SchemaTest::domains_data() {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QTest::addColumn<int>("domain");
    QTest::addColumn<QVector<double>>("inside");
    QTest::addColumn<QVector<double>>("outside");
    const auto row = [](const char* name, Domain domain, QVector<double> inside, QVector<double> outside) {
        outside << infinity << -infinity << std::nan("");
        QTest::newRow(name) << static_cast<int>(domain) << inside << outside;
    };
    row("any", Domain::any, {-1e300, 0, 1e300}, {});
    row("not negative", Domain::nonNegative, {0, 5}, {-1e-9});
    row("positive", Domain::positive, {1e-9, 5}, {0, -1});
    row("fraction", Domain::fraction, {0, 0.5, 1}, {-0.1, 1.1});
    row("open fraction", Domain::openFraction, {0.5}, {0, 1, -0.1, 1.1});
    row("positive fraction", Domain::positiveFraction, {0.5, 1}, {0, 1.1});
    row("at least one", Domain::atLeastOne, {1, 2}, {0.99, -2});
    row("growth", Domain::growth, {-0.99, 0, 5}, {-1, -2});
}

void SchemaTest::domains() {
    QFETCH(int, domain);
    QFETCH(QVector<double>, inside);
    QFETCH(QVector<double>, outside);
    for (const double value : inside)
        QVERIFY2(contains(static_cast<Domain>(domain), value), QByteArray::number(value));
    for (const double value : outside)
        QVERIFY2(!contains(static_cast<Domain>(domain), value), QByteArray::number(value));
}

void SchemaTest::patterns_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("matching");
    QTest::newRow("the key itself") << "workload/chat/price"
                                    << "workload/chat/price" << true;
    QTest::newRow("one part") << "workload/*/price"
                              << "workload/chat/price" << true;
    QTest::newRow("stays within its part") << "workload/*"
                                           << "workload/chat/price" << false;
    QTest::newRow("does not jump") << "workload/*/price"
                                   << "workload/chat/units/price" << false;
    QTest::newRow("beginning") << "provider/gpu-*/rate/*"
                               << "provider/gpu-west/rate/h100" << true;
    QTest::newRow("middle") << "a/x*z/b"
                            << "a/xyzyz/b" << true;
    QTest::newRow("nothing") << "a/x*"
                             << "a/x" << true;
    QTest::newRow("two stars") << "a/*b*c"
                               << "a/abcbc" << true;
    QTest::newRow("no end") << "a/*b"
                            << "a/bc" << false;
    QTest::newRow("longer key") << "workload/chat"
                                << "workload/chat/price" << false;
    QTest::newRow("empty pattern") << ""
                                   << "a" << false;
}

void SchemaTest::patterns() {
    QFETCH(QString, pattern);
    QFETCH(QString, key);
    QTEST(matches(pattern.toStdString(), key.toStdString()), "matching");
}

} // namespace headroom::schema_test

HEADROOM_TEST(schema, SchemaTest)
#include "schema_test.moc"
