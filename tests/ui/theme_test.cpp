#include "test_program.h"
#include "theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

namespace headroom::theme_test {

namespace {

void addThemes() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const Theme& themeFor(bool dark) {
    return dark ? darkTheme() : lightTheme();
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

  private slots:
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void textInkIsReadable_data() { addThemes(); }
    void textInkIsReadable();
    void textInkLeavesReadableColoursAlone();
    void textOfThemesIsReadable_data() { addThemes(); }
    void textOfThemesIsReadable();
    void knownProvidersKeepTheirColour_data();
    void knownProvidersKeepTheirColour();
    void othersDifferByHueThenByDash();
    void blendedLiesBetween();
    void numberFontHasEvenDigits();
    void appliedThemeIsFoundInPalettes_data() { addThemes(); }
    void appliedThemeIsFoundInPalettes();
};

void ThemeTest::contrastIsThatOfWcag_data() {
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("ratio");
    // (1 + 0.05) / (0 + 0.05) = 21
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("same") << QColor(0x123456) << QColor(0x123456) << 1.0;
    // 0x77 / 255 = 0.46667; ((0.46667 + 0.055) / 1.055)^2.4 = 0.18448; 1.05 / 0.23448 = 4.478
    QTest::newRow("grey just short of readable") << QColor(0x777777) << QColor(Qt::white) << 4.478;
    // Luminance of red is 0.2126: 1.05 / 0.2626 = 3.998
    QTest::newRow("red on white") << QColor(Qt::red) << QColor(Qt::white) << 3.998;
}

void ThemeTest::contrastIsThatOfWcag() {
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, ratio);
    QVERIFY(std::abs(contrastRatio(a, b) - ratio) < 0.001);
    QCOMPARE(contrastRatio(a, b), contrastRatio(b, a));
}

void ThemeTest::textInkIsReadable() {
    QFETCH(bool, dark);
    const Theme& theme = themeFor(dark);
    for (const QColor& ground : {theme.ground, theme.panel, theme.field})
        for (int index = 0; index < 6; ++index) {
            const QColor colour = seriesColour(u"anything", index);
            QVERIFY2(contrastRatio(textInk(colour, ground), ground) >= 4.5, qPrintable(colour.name()));
        }
}

void ThemeTest::textInkLeavesReadableColoursAlone() {
    const QColor azure(0x0072B2);
    QCOMPARE(textInk(azure, Qt::white), azure);
}

void ThemeTest::textOfThemesIsReadable() {
    QFETCH(bool, dark);
    const Theme& theme = themeFor(dark);
    for (const QColor& ground : {theme.ground, theme.panel, theme.field})
        for (const QColor& ink : {theme.text, theme.mutedText, theme.breach, theme.caution, theme.good})
            QVERIFY2(contrastRatio(ink, ground) >= 4.5, qPrintable(ink.name() + " on " + ground.name()));
    QVERIFY(contrastRatio(theme.onAccent, theme.accent) >= 4.5);
}

void ThemeTest::knownProvidersKeepTheirColour_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("azure") << "azure" << QColor(0x0072B2);
    QTest::newRow("aws") << "aws" << QColor(0xE69F00);
    QTest::newRow("gcp") << "gcp" << QColor(0x009E73);
    QTest::newRow("google") << "google" << QColor(0x009E73);
    QTest::newRow("oracle") << "oracle" << QColor(0xCC79A7);
    QTest::newRow("own") << "own" << QColor(0x56B4E9);
}

void ThemeTest::knownProvidersKeepTheirColour() {
    QFETCH(QString, name);
    QFETCH(QColor, colour);
    for (int index : {0, 5, 17}) {
        QCOMPARE(seriesColour(name, index), colour);
        QCOMPARE(seriesDash(name, index), Qt::SolidLine);
    }
    const QColor others = seriesColour(u"others", 3);
    QCOMPARE(others.red(), others.green());
    QCOMPARE(others.green(), others.blue());
}

void ThemeTest::othersDifferByHueThenByDash() {
    QSet<QPair<QRgb, int>> looks;
    for (int index = 0; index < 24; ++index)
        looks.insert({seriesColour(u"chat", index).rgb(), static_cast<int>(seriesDash(u"chat", index))});
    QCOMPARE(looks.size(), 24);
    QCOMPARE(seriesDash(u"chat", 5), Qt::SolidLine);
    QCOMPARE(seriesDash(u"chat", 6), Qt::DashLine);
}

void ThemeTest::blendedLiesBetween() {
    // 255 · 0.87 = 221.85 and 0 · 0.13 + 255 · 0.87 for the other channels of azure: 0x72 · 0.13 = 14.8, 0xB2 · 0.13
    // = 23.1
    QCOMPARE(blended(QColor(0x0072B2), Qt::white, 0.13), QColor(222, 237, 245));
    QCOMPARE(blended(Qt::red, Qt::blue, 1), QColor(Qt::red));
    QCOMPARE(blended(Qt::red, Qt::blue, 0), QColor(Qt::blue));
}

void ThemeTest::numberFontHasEvenDigits() {
    QFont proportional = bodyFont();
    proportional.setFamily("Inter");
    for (const QFont& font : {smallFont(), bodyFont(), titleFont(), indicatorFont(), proportional}) {
        const QFontMetricsF metrics(numberFont(font));
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
        QCOMPARE(numberFont(font).pixelSize(), font.pixelSize());
    }
}

void ThemeTest::appliedThemeIsFoundInPalettes() {
    QFETCH(bool, dark);
    applyTheme(themeFor(dark));
    QWidget widget;
    QCOMPARE(headroom::themeOf(widget.palette()).dark, dark);
    QCOMPARE(widget.palette().color(QPalette::WindowText), themeFor(dark).text);
    QVERIFY2(!qApp->styleSheet().contains('{' + QString("panel")), "a colour of the sheet has no value");
}

} // namespace headroom::theme_test

HEADROOM_TEST(theme, ThemeTest)
#include "theme_test.moc"
