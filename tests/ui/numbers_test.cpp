#include "numbers.h"
#include "test_program.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>

namespace headroom::numbers_test {

namespace {

/// Thin no-break spaces are written as ~ here, to be seen.
QString visible(QString text) {
    return text.replace(QChar(0x202F), u'~');
}

const QLocale english(QLocale::English);
const QLocale japanese(QLocale::Japanese);
const QLocale german(QLocale::German);

} // namespace

class NumbersTest : public QObject {
    Q_OBJECT

  private slots:
    void compact_data();
    void compact();
    void compactSpeaksTheLanguage_data();
    void compactSpeaksTheLanguage();
    void detailed_data();
    void detailed();
    void amounts();
    void exact_data();
    void exact();
    void exactReadsBackToTheSameBits();
    void parsed_data();
    void parsed();
    void nonsenseIsNotParsed_data();
    void nonsenseIsNotParsed();
    void months();
    void monthsAreParsed_data();
    void monthsAreParsed();
    void concentration();
    void axisScales_data();
    void axisScales();
};

void NumbersTest::compact_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("billions") << 87.04e9 << "USD"
                              << "$87~B";
    QTest::newRow("three digits") << 86.94e9 << "USD"
                                  << "$86.9~B";
    QTest::newRow("negative") << -23.1e9 << "USD"
                              << "−$23.1~B";
    QTest::newRow("rounded up into the next word") << 999.7e6 << "USD"
                                                   << "$1~B";
    QTest::newRow("millions") << 1.234e6 << "USD"
                              << "$1.23~M";
    QTest::newRow("trillions") << 1.32e12 << "USD"
                               << "$1.32~T";
    QTest::newRow("below a million") << 12345.0 << "USD"
                                     << "$12~300";
    QTest::newRow("cents") << 2.1 << "USD/h"
                           << "$2.10/h";
    QTest::newRow("whole dollars") << 2.0 << "USD/h"
                                   << "$2/h";
    QTest::newRow("a month") << 1.2e9 << "USD/month"
                             << "$1.2~B/month";
    QTest::newRow("a year") << 120e9 << "USD/year"
                            << "$120~B/yr";
    QTest::newRow("per million tokens") << 1.05 << "USD/Mtok"
                                        << "$1.05 per Mtok";
    QTest::newRow("per token, shown per million") << 1.05e-6 << "USD/token"
                                                  << "$1.05 per Mtok";
    QTest::newRow("per unit") << 20.0 << "USD/unit/month"
                              << "$20/unit/month";
    QTest::newRow("electricity") << 0.0712 << "USD/kWh"
                                 << "$0.0712/kWh";
    QTest::newRow("building") << 11000.0 << "USD/kW"
                              << "$11~000/kW";
    QTest::newRow("accelerators") << 82345.0 << "accelerators"
                                  << "82~300 accelerators";
    QTest::newRow("one accelerator") << 1.0 << "accelerators"
                                     << "1 accelerator";
    QTest::newRow("tokens") << 3.4e12 << "tokens/month"
                            << "3.4~T tokens/month";
    QTest::newRow("very many tokens") << 1.21e17 << "tokens/month"
                                      << "121~quadrillion tokens/month";
    QTest::newRow("megawatts") << 850.0 << "MW"
                               << "850~MW";
    QTest::newRow("gigawatts") << 27100.0 << "MW"
                               << "27.1~GW";
    QTest::newRow("kilowatts") << 1.2 << "kW"
                               << "1.2~kW";
    QTest::newRow("kilowatts into megawatts") << 1200.0 << "kW"
                                              << "1.2~MW";
    QTest::newRow("fraction") << 0.2 << "fraction"
                              << "20~%";
    QTest::newRow("fraction without binary dust") << 0.07 << "fraction"
                                                  << "7~%";
    QTest::newRow("growth") << 0.64 << "fraction/year"
                            << "64~%/yr";
    QTest::newRow("decline") << -0.18 << "fraction/year"
                             << "−18~%/yr";
    QTest::newRow("growth as a multiple") << 3.0 << "fraction/year"
                                          << "4.0~×/yr";
    QTest::newRow("pure number") << 1.6 << "1"
                                 << "1.6";
    QTest::newRow("pure large number") << 800e6 << "1"
                                       << "800~M";
    QTest::newRow("zero") << 0.0 << "USD"
                          << "$0";
    QTest::newRow("minus zero") << -0.0 << "USD"
                                << "$0";
    QTest::newRow("rounding dust") << -3e-12 << "1"
                                   << "0";
    QTest::newRow("months") << 12.0 << "months"
                            << "12 months";
    QTest::newRow("one year") << 1.0 << "years"
                              << "1 year";
    QTest::newRow("seconds") << 0.25 << "s"
                             << "0.25 s";
    QTest::newRow("unknown unit") << 5.5 << "widgets"
                                  << "5.5 widgets";
    QTest::newRow("no value") << std::nan("") << "USD"
                              << "–";
    QTest::newRow("infinite") << double(INFINITY) << "USD"
                              << "–";
}

void NumbersTest::compact() {
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(QString, text);
    QCOMPARE(visible(compactNumber(value, unit, english)), text);
    QCOMPARE(visible(compactNumber(value, unit, QLocale::c())), text);
}

void NumbersTest::compactSpeaksTheLanguage_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("inJapanese");
    QTest::addColumn<QString>("inGerman");
    QTest::newRow("billions") << 87e9 << "USD"
                              << "870億ドル"
                              << "87~Mrd.~$";
    QTest::newRow("trillions") << 1.32e12 << "USD"
                               << "1.32兆ドル"
                               << "1,32~Bio.~$";
    QTest::newRow("very many") << 2.5e16 << "1"
                               << "2.5京"
                               << "25~Brd.";
    QTest::newRow("quarter of a trillion") << 250e9 << "USD"
                                           << "2,500億ドル"
                                           << "250~Mrd.~$";
    QTest::newRow("negative") << -23e9 << "USD"
                              << "-230億ドル"
                              << "−23~Mrd.~$";
    QTest::newRow("ten thousands") << 82345.0 << "1"
                                   << "8.23万"
                                   << "82.300";
    QTest::newRow("thousands") << 2930.0 << "1"
                               << "2,930"
                               << "2.930";
    QTest::newRow("cents") << 2.1 << "USD/h"
                           << "2.10ドル/h"
                           << "2,10~$/h";
    QTest::newRow("percentage") << 0.642 << "fraction"
                                << "64.2%"
                                << "64,2~%";
    QTest::newRow("power") << 27100.0 << "MW"
                           << "27.1GW"
                           << "27,1~GW";
}

void NumbersTest::compactSpeaksTheLanguage() {
    QFETCH(double, value);
    QFETCH(QString, unit);
    QTEST(compactNumber(value, unit, japanese), "inJapanese");
    QTEST(visible(compactNumber(value, unit, german)), "inGerman");
}

void NumbersTest::detailed_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole dollars") << 87123456789.4 << "USD"
                                   << "$87~123~456~789";
    QTest::newRow("six digits") << 1.04873219 << "USD/Mtok"
                                << "$1.04873 per Mtok";
    QTest::newRow("percentage") << 0.523817263 << "fraction"
                                << "52.38~%";
    QTest::newRow("percentage, whole") << 1.0 << "fraction"
                                       << "100.00~%";
    QTest::newRow("percentage, tiny") << 1e-9 << "fraction"
                                      << "0.00~%";
    QTest::newRow("accelerators") << 1234567.8 << "accelerators"
                                  << "1~234~568 accelerators";
    QTest::newRow("power in the unit itself") << 27123.4 << "MW"
                                              << "27~123.4~MW";
}

void NumbersTest::detailed() {
    QFETCH(double, value);
    QFETCH(QString, unit);
    QTEST(visible(detailedNumber(value, unit, english)), "text");
}

void NumbersTest::amounts() {
    QCOMPARE(visible(detailedAmount(6313877020.4, "USD/month", english)), "$6~313~877~020");
    QCOMPARE(amountHeading("USD/month", english), "$/month");
    QCOMPARE(visible(detailedAmount(-82345, "accelerators", english)), "−82~345");
    QCOMPARE(amountHeading("accelerators", english), "accelerators");
    QCOMPARE(detailedAmount(1.05e-6, "USD/token", english), "$1.05");
    QCOMPARE(amountHeading("USD/token", english), "$ per Mtok");
    for (const char* unit : {"USD", "fraction", "MW", "1"})
        QCOMPARE(amountHeading(unit, english), "");
    QCOMPARE(amountHeading("widgets", english), "widgets");
}

void NumbersTest::exact_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("round") << 250e9 << "USD"
                           << "$250~B";
    QTest::newRow("a few digits") << 87.125e9 << "USD"
                                  << "$87.125~B";
    QTest::newRow("many digits") << 87123456789.25 << "USD"
                                 << "$87~123~456~789.25";
    QTest::newRow("percentage") << 0.07 << "fraction"
                                << "7~%";
    QTest::newRow("a third") << 1.0 / 3 << "fraction"
                             << "33.33333333333333~%";
    QTest::newRow("growth") << 3.0 << "fraction/year"
                            << "300~%/yr";
    QTest::newRow("per token") << 1.05e-6 << "USD/token"
                               << "$1.05 per Mtok";
    QTest::newRow("power") << 27123.0 << "MW"
                           << "27.123~GW";
}

void NumbersTest::exact() {
    QFETCH(double, value);
    QFETCH(QString, unit);
    QTEST(visible(exactNumber(value, unit, english)), "text");
}

void NumbersTest::exactReadsBackToTheSameBits() {
    QRandomGenerator random(7);
    const QStringList units{"USD",      "USD/month", "USD/Mtok",      "USD/token",    "accelerators", "MW",     "kW",
                            "fraction", "1",         "fraction/year", "tokens/month", "months",       "USD/kWh"};
    for (const QLocale& locale : {english, japanese, german})
        for (const QString& unit : units)
            for (int i = 0; i < 200; ++i) {
                const int digits = random.bounded(1, 17);
                const double value =
                    QString::number((random.generateDouble() - 0.3) * std::pow(10.0, random.bounded(-4, 13)), 'g',
                                    digits)
                        .toDouble();
                const QString text = exactNumber(value, unit, locale);
                const auto read = parseNumber(text, unit, locale);
                QVERIFY2(read, qPrintable(text + " is not read in " + unit));
                QVERIFY2(std::bit_cast<quint64>(*read) == std::bit_cast<quint64>(value),
                         qPrintable(text + ' ' + unit + ' ' + QString::number(*read, 'g', 17)));
            }
}

void NumbersTest::parsed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("value");
    const auto row = [](const char* text, const char* unit, const QLocale& locale, double value) {
        QTest::addRow("%s in %s, %s", text, unit, qPrintable(locale.name()))
            << QString::fromUtf8(text) << QString(unit) << locale << value;
    };
    for (const char* text : {"87B", "87 B", "$87bn", "$87 bn", "87 billion", "87,000,000,000", "87 000 000 000", "87e9",
                             "US$87B", "870億", "870億ドル", "８７B"})
        row(text, "USD", english, 87e9);
    row("−$23 B", "USD", english, -23e9);
    row("-23b", "USD", english, -23e9);
    row("1.2bn/month", "USD/month", english, 1.2e9);
    row("$1.2 B a month", "USD/month", english, 1.2e9);
    row("$2.10/h", "USD/h", english, 2.1);
    row("1.05", "USD/token", english, 1.05e-6);
    row("$1.05/Mtok", "USD/Mtok", english, 1.05);
    row("64%", "fraction", english, 0.64);
    row("0.64", "fraction", english, 0.64);
    row("64", "fraction", english, 0.64);
    row("1", "fraction", english, 1);
    row("1%", "fraction", english, 0.01);
    row("0.5 %", "fraction", english, 0.005);
    row("64 %/yr", "fraction/year", english, 0.64);
    row("64% a year", "fraction/year", english, 0.64);
    row("4x", "fraction/year", english, 3);
    row("4.0 ×/yr", "fraction/year", english, 3);
    row("-18%", "fraction/year", english, -0.18);
    row("82,000", "accelerators", english, 82000);
    row("82k", "accelerators", english, 82000);
    row("82 000 accelerators", "accelerators", english, 82000);
    row("1 accelerator", "accelerators", english, 1);
    row("27 GW", "MW", english, 27000);
    row("27", "MW", english, 27);
    row("500 kW", "MW", english, 0.5);
    row("1.2 MW", "kW", english, 1200);
    row("12 months", "months", english, 12);
    row("1 month", "months", english, 1);
    row("+5", "1", english, 5);
    row(".5", "1", english, 0.5);
    row("1,5", "1", english, 1.5);
    row("1,234,567.5", "1", english, 1234567.5);
    row("3.4 T tokens/month", "tokens/month", english, 3.4e12);
    row("1.2 quadrillion tokens/month", "tokens/month", english, 1.2e15);
    row("87,5 Mrd. $", "USD", german, 87.5e9);
    row("1.500", "1", german, 1500);
    row("1.5", "1", german, 1.5);
    row("0.640", "fraction", german, 0.64);
    row("1.234,5", "1", german, 1234.5);
    row("8.23万", "1", japanese, 82300);
}

void NumbersTest::parsed() {
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(QLocale, locale);
    const auto value = parseNumber(text, unit, locale);
    QVERIFY(value);
    QTEST(*value, "value");
}

void NumbersTest::nonsenseIsNotParsed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::newRow("empty") << ""
                           << "USD";
    QTest::newRow("words") << "plenty"
                           << "USD";
    QTest::newRow("two numbers") << "1 2"
                                 << "USD";
    QTest::newRow("points") << "1.2.3"
                            << "USD";
    QTest::newRow("groups that are none") << "1,23,456"
                                          << "USD";
    QTest::newRow("another unit") << "27 GW"
                                  << "accelerators";
    QTest::newRow("money for a fraction") << "$5"
                                          << "fraction";
    QTest::newRow("scale on months") << "3k"
                                     << "months";
    QTest::newRow("too large") << "1e999"
                               << "USD";
    QTest::newRow("not a number") << "nan"
                                  << "USD";
    QTest::newRow("infinite") << "inf"
                              << "USD";
    QTest::newRow("sign only") << "-"
                               << "USD";
}

void NumbersTest::nonsenseIsNotParsed() {
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QVERIFY(!parseNumber(text, unit, english));
}

void NumbersTest::months() {
    const Month month(2032, 12);
    QCOMPARE(monthText(month, english), "December 2032");
    QCOMPARE(shortMonthText(month, english), "Dec 2032");
    QCOMPARE(monthText(month, german), "Dezember 2032");
    QCOMPARE(monthText(month, japanese), "2032年12月");
    QCOMPARE(shortMonthText(month, japanese), "2032年12月");
}

void NumbersTest::monthsAreParsed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char* text : {"2027-03", "March 2027", "mar 2027", "Mar. 2027", "3/2027", "03.2027", "2027年3月",
                             "2027/3", " 2027-3 ", "2027-03"})
        QTest::addRow("%s", text) << QString::fromUtf8(text) << true;
    for (const char* text : {"", "2027", "2027-13", "2027-00", "Marvember 2027", "13/2027", "March", "20270-03"})
        QTest::addRow("not %s", text) << QString::fromUtf8(text) << false;
}

void NumbersTest::monthsAreParsed() {
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto month = parseMonth(text, english);
    QCOMPARE(month.has_value(), good);
    if (good)
        QCOMPARE(*month, Month(2027, 3));
}

void NumbersTest::concentration() {
    QCOMPARE(visible(concentrationText(0.2930, english)), "2~930");
    QCOMPARE(concentrationText(0.2930, japanese), "2,930");
    QCOMPARE(concentrationText(std::nan(""), english), "–");
}

void NumbersTest::axisScales_data() {
    QTest::addColumn<double>("largest");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("divisor");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inJapanese");
    QTest::newRow("dollars") << 280e9 << "USD" << 1e9 << "$B"
                             << "億ドル";
    QTest::newRow("dollars a month") << 40e9 << "USD/month" << 1e9 << "$B/month"
                                     << "億ドル/month";
    QTest::newRow("accelerators") << 16e6 << "accelerators" << 1e6 << "M accelerators"
                                  << "万 accelerators";
    QTest::newRow("power") << 35000.0 << "MW" << 1e3 << "GW"
                           << "GW";
    QTest::newRow("little power") << 350.0 << "MW" << 1.0 << "MW"
                                  << "MW";
    QTest::newRow("fraction") << 1.0 << "fraction" << 0.01 << "%"
                              << "%";
    QTest::newRow("per token") << 3e-6 << "USD/token" << 1e-6 << "$ per Mtok"
                               << "ドル per Mtok";
    QTest::newRow("pure") << 3.0 << "1" << 1.0 << ""
                          << "";
}

void NumbersTest::axisScales() {
    QFETCH(double, largest);
    QFETCH(QString, unit);
    QTEST(axisScale(largest, unit, english).divisor, "divisor");
    QTEST(axisScale(largest, unit, english).unit, "text");
    QTEST(axisScale(largest, unit, japanese).unit, "inJapanese");
}

} // namespace headroom::numbers_test

HEADROOM_TEST(numbers, NumbersTest)
#include "numbers_test.moc"
