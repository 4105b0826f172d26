#include "number_text.h"
#include "test_program.h"

#include <QTest>

#include <bit>
#include <limits>
#include <random>
#include <stdexcept>

namespace headroom::number_text_test {

class NumberTextTest : public QObject {
    Q_OBJECT

  private slots:
    void writesPlainly_data();
    void writesPlainly();
    void readsBackToTheSameBits();
    void readsNumbersAndNothingElse();
    void refusesWhatIsNoNumber();
};

void NumberTextTest::writesPlainly_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("minus zero") << -0.0 << QByteArray("0");
    QTest::newRow("a tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("a small fraction") << 0.0001 << QByteArray("0.0001");
    QTest::newRow("a billion is written out") << 2.5e11 << QByteArray("250000000000");
    QTest::newRow("negative") << -1.5 << QByteArray("-1.5");
    QTest::newRow("very small") << 1e-9 << QByteArray("1e-9");
    QTest::newRow("very large") << 1.25e20 << QByteArray("1.25e20");
    // The sum of the nearest doubles to 0.1 and 0.2 is not the nearest to 0.3.
    QTest::newRow("all digits that matter") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("largest") << std::numeric_limits<double>::max() << QByteArray("1.7976931348623157e308");
    QTest::newRow("smallest") << std::numeric_limits<double>::denorm_min() << QByteArray("5e-324");
}

void NumberTextTest::writesPlainly() {
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(numberText(number)), text);
}

void NumberTextTest::readsBackToTheSameBits() {
    std::mt19937_64 random(1);
    for (int i = 0; i < 100'000; ++i) {
        const auto number = std::bit_cast<double>(random());
        if (!std::isfinite(number) || number == 0)
            continue;
        const auto read = parseNumber(numberText(number));
        QVERIFY(read);
        QCOMPARE(std::bit_cast<std::uint64_t>(*read), std::bit_cast<std::uint64_t>(number));
    }
}

void NumberTextTest::readsNumbersAndNothingElse() {
    QCOMPARE(parseNumber("-12.5e3").value(), -12500.0);
    QVERIFY(!std::signbit(parseNumber("-0").value()));
    for (const char* text : {"", " 1", "1 ", "1,5", "1.5x", "nan", "inf", "-inf", "1e999", "0x10", "+1"})
        QVERIFY2(!parseNumber(text), text);
}

void NumberTextTest::refusesWhatIsNoNumber() {
    QVERIFY_EXCEPTION_THROWN(numberText(std::numeric_limits<double>::infinity()), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(numberText(std::numeric_limits<double>::quiet_NaN()), std::invalid_argument);
}

} // namespace headroom::number_text_test

HEADROOM_TEST(number_text, NumberTextTest)
#include "number_text_test.moc"
