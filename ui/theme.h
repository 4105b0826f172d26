#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QStringList>

namespace headroom {

/// The colours of the window, the charts and the report. Breach, caution and good are for findings only and always
/// stand beside a word; the accent is for what a person can move or press.
struct Theme {
    bool dark = false;
    /// Behind the panels; panels, docks and chart cards; entry fields and findings.
    QColor ground, panel, field;
    QColor text, mutedText;
    QColor border, grid;
    /// What can be moved or pressed, and the text upon it.
    QColor accent, onAccent;
    QColor breach, caution, good;
};

const Theme& lightTheme();
const Theme& darkTheme();
/// The theme that `applyTheme` laid down in a palette, so that a widget finds it in its own.
const Theme& themeOf(const QPalette& palette);
/// Fusion style, palette, style sheet and interface font for the whole application. Widgets ask for a role with a
/// property: `card` (a bordered panel), `primary` (the one main button), `muted` (secondary text), `heading`
/// (a small capital-like heading), `segment` = "first" | "last" (buttons that are one switch), `link` (a button that is
/// text which leads somewhere), `level` = "breach" | "caution" | "good" (text in that colour).
void applyTheme(const Theme& theme);

/// The rounding of the corners of a card.
inline constexpr double cardRadius = 6;

/// `colour` laid upon `ground` with an opacity from 0 to 1, as one opaque colour.
QColor blended(const QColor& colour, const QColor& ground, double opacity);
/// The contrast of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
double contrastRatio(const QColor& a, const QColor& b);
/// `colour` made darker or lighter until text in it has a contrast of at least 4.5:1 on `ground`.
QColor textInk(const QColor& colour, const QColor& ground);

/// The one colour of an entity in every chart, table and finding. Providers known by key (`azure`, `aws`, `gcp`,
/// `oracle`, `own`, `others`) have their own; others get the hue of their place among their kind.
QColor seriesColour(QStringView name, int index);
/// How the line of that entity is drawn: beyond the palette entities differ by dash and not by a new hue.
Qt::PenStyle seriesDash(QStringView name, int index);

/// The interface font in the three sizes of the design, in pixels: 11, 13, 14 bold; and the large one of indicators.
QFont smallFont();
QFont bodyFont();
QFont titleFont();
QFont indicatorFont();
/// `font`, or where its digits differ in width one of the same size whose digits do not: for columns of numbers and
/// numbers that change under the hand.
QFont numberFont(const QFont& font);
/// `font` for paper: no hinting, and for Japanese a family whose text can be searched in a PDF.
QFont documentFont(const QFont& font);

} // namespace headroom
