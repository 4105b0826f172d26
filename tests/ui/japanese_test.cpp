#include "findings/kpi_names.h"
#include "language.h"
#include "numbers.h"
#include "test_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace headroom::japanese_test {

namespace {

struct TranslatedText {
    QString source;
    QString translation;
};

std::vector<TranslatedText> texts() {
    QFile file(QStringLiteral(HEADROOM_SOURCE "/translations/headroom_ja.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<TranslatedText> all;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            all.push_back({xml.readElementText(), {}});
        else if (xml.name() == QLatin1String("translation"))
            all.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    return all;
}

QStringList found(const QString& text, const QString& pattern) {
    QStringList all;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        all += match.next().captured();
    all.sort();
    return all;
}

} // namespace

class JapaneseTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void particularsAreKept();
    void menusKeepTheirKeysAndEllipses();
    void textsAreFoundWhereTheyAreAskedFor();
    void writtenNumbersReadBack();
};

void JapaneseTest::initTestCase() {
    useLanguage(QLocale(QLocale::Japanese));
    QVERIFY(texts().size() > 1000);
}

void JapaneseTest::particularsAreKept() {
    for (const TranslatedText& text : texts()) {
        const QString particulars = QStringLiteral("%\\d|%n|\\{\\d\\}");
        QVERIFY2(found(text.translation, particulars) == found(text.source, particulars), qPrintable(text.source));
    }
}

void JapaneseTest::menusKeepTheirKeysAndEllipses() {
    for (const TranslatedText& text : texts()) {
        const auto keys = found(text.source, QStringLiteral("&\\w")).size();
        QVERIFY2(found(text.translation, QStringLiteral("\\(&[A-Z]\\)")).size() == keys, qPrintable(text.source));
        QVERIFY2(text.translation.endsWith(u'…') == text.source.endsWith(u'…'), qPrintable(text.source));
    }
}

void JapaneseTest::textsAreFoundWhereTheyAreAskedFor() {
    QCOMPARE(kpiLabel(Scenario(), "npv"), QStringLiteral("正味現在価値（NPV）"));
    QCOMPARE(compactNumber(82300, "accelerators", QLocale()), QStringLiteral("8.23万基"));
    QCOMPARE(compactNumber(2.5, "USD/h", QLocale()), QStringLiteral("2.50ドル/時間"));
}

void JapaneseTest::writtenNumbersReadBack() {
    for (const char* unit : {"USD",
                             "USD/month",
                             "USD/year",
                             "USD/Mtok",
                             "USD/token",
                             "USD/unit/month",
                             "USD/h",
                             "USD/kWh",
                             "USD/kW",
                             "tokens",
                             "tokens/month",
                             "tokens/unit/day",
                             "tokens/s",
                             "accelerators",
                             "accelerators/month",
                             "units",
                             "kW",
                             "MW",
                             "fraction",
                             "fraction/month",
                             "fraction/year",
                             "months",
                             "years",
                             "s",
                             "h",
                             "1"})
        for (const double value : {0.0, 0.25, 1.0, 36.0, 12345.0, 2.5e8, 87e12}) {
            const QString text = exactNumber(value, unit, QLocale());
            const auto read = parseNumber(text, unit, QLocale());
            QVERIFY2(read == value, qPrintable(text + QStringLiteral(" is not read as ") + unit));
        }
}

} // namespace headroom::japanese_test

HEADROOM_TEST(japanese, JapaneseTest)
#include "japanese_test.moc"
