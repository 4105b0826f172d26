#include "theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

constexpr double readableContrast = 4.5;

Theme makeLight() {
    Theme t;
    t.ground = QColor(0xF6F7F9);
    t.panel = QColor(0xFFFFFF);
    t.field = QColor(0xF1F3F6);
    t.text = QColor(0x1B2430);
    t.mutedText = QColor(0x5F6C7B);
    t.border = QColor(0xDFE3E8);
    t.grid = QColor(0xECEFF3);
    t.accent = QColor(0x1F6FEB);
    t.onAccent = QColor(0xFFFFFF);
    t.breach = QColor(0xB42318);
    t.caution = QColor(0xB54708);
    t.good = QColor(0x067647);
    return t;
}

Theme makeDark() {
    Theme t;
    t.dark = true;
    t.ground = QColor(0x14181D);
    t.panel = QColor(0x1B2026);
    t.field = QColor(0x232A32);
    t.text = QColor(0xE6EAEE);
    t.mutedText = QColor(0x93A0AD);
    t.border = QColor(0x2C343D);
    t.grid = QColor(0x252C34);
    t.accent = QColor(0x58A6FF);
    t.onAccent = QColor(0x0B1420);
    t.breach = QColor(0xFF8A80);
    t.caution = QColor(0xF0A35E);
    t.good = QColor(0x6CD4A4);
    return t;
}

double relativeLuminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

struct KnownEntity {
    QStringView name;
    QRgb colour;
};

constexpr QRgb azureBlue = 0x0072B2, awsOrange = 0xE69F00, googleGreen = 0x009E73, oraclePink = 0xCC79A7,
               ownSky = 0x56B4E9, vermilion = 0xD55E00, othersGrey = 0x949494;

constexpr std::array<KnownEntity, 7> knownEntities{{
    {u"azure", azureBlue},
    {u"aws", awsOrange},
    {u"gcp", googleGreen},
    {u"google", googleGreen},
    {u"oracle", oraclePink},
    {u"own", ownSky},
    {u"others", othersGrey},
}};

constexpr std::array<QRgb, 6> palette{azureBlue, awsOrange, googleGreen, oraclePink, vermilion, ownSky};
constexpr std::array<Qt::PenStyle, 4> dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

const KnownEntity* knownEntity(QStringView name) {
    for (const KnownEntity& entity : knownEntities)
        if (entity.name == name)
            return &entity;
    return nullptr;
}

QFont interfaceFont(int pixels, QFont::Weight weight) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // By its own name, the typeface of the desktop writes the digits inside a Japanese sentence too.
    font.setFamilies({QFontInfo(font).family(), font.family()});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

bool hasEvenDigits(const QFont& font) {
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (std::abs(metrics.horizontalAdvance(digit) - zero) > 0.01)
            return false;
    return true;
}

} // namespace

const Theme& lightTheme() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme& themeOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QColor blended(const QColor& colour, const QColor& ground, double opacity) {
    const auto mix = [opacity](int over, int under) { return qRound(over * opacity + under * (1 - opacity)); };
    return QColor(mix(colour.red(), ground.red()), mix(colour.green(), ground.green()),
                  mix(colour.blue(), ground.blue()));
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor textInk(const QColor& colour, const QColor& ground) {
    const QColor end = relativeLuminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (int percent = 100; percent > 0; percent -= 2) {
        const QColor ink = blended(colour, end, percent / 100.0);
        if (contrastRatio(ink, ground) >= readableContrast)
            return ink;
    }
    return end;
}

QColor seriesColour(QStringView name, int index) {
    if (const KnownEntity* entity = knownEntity(name))
        return QColor(entity->colour);
    return QColor(palette[static_cast<std::size_t>(index) % palette.size()]);
}

Qt::PenStyle seriesDash(QStringView name, int index) {
    if (knownEntity(name))
        return Qt::SolidLine;
    return dashes[static_cast<std::size_t>(index) / palette.size() % dashes.size()];
}

QFont smallFont() {
    return interfaceFont(11, QFont::Normal);
}

QFont bodyFont() {
    return interfaceFont(13, QFont::Normal);
}

QFont titleFont() {
    return interfaceFont(14, QFont::Bold);
}

QFont indicatorFont() {
    return interfaceFont(20, QFont::Bold);
}

QFont numberFont(const QFont& font) {
    if (hasEvenDigits(font))
        return font;
    for (const char* family : {"Noto Sans", "DejaVu Sans", "Liberation Sans"}) {
        QFont even = font;
        even.setFamily(family);
        if (QFontDatabase::hasFamily(family) && hasEvenDigits(even))
            return even;
    }
    return font;
}

QFont documentFont(const QFont& font) {
    // Noto Sans has no minus sign and its ideographs come out of a PDF as Kangxi radicals, so that a search for 月 or
    // 日 fails.
    QFont paper = font;
    paper.setFamilies({QFontInfo(font).family(), "DejaVu Sans", "IPAGothic", "VL Gothic", "WenQuanYi Zen Hei"});
    paper.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing, even that of the font itself, keeps letters from being joined: a search for "first" would not find
    // the one sign "ﬁ".
    paper.setLetterSpacing(QFont::PercentageSpacing, 100);
    return paper;
}

} // namespace headroom
