#pragma once

#include "drivers/driver.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace headroom {

struct Theme;

/// Where the parts of a row of drivers lie, in pixels of the row; an empty rectangle for a part that is not shown.
struct RowParts {
    QRect label;
    QRect detail;
    QRect source;
    /// A small curve: the quantity is uncertain.
    QRect belief;
    QRect reset;
    QRect value;
    QString labelText;
    QString detailText;
    QString valueText;
};

/// How a row of drivers looks, apart from how it behaves.
namespace row_painting {

/// Room left and right of a row; the dot of a changed driver stands in it.
inline constexpr int margin = 12;
inline constexpr double dotRadius = 2.5;
inline constexpr int labelHeight = 24;
inline constexpr int rowHeight = 48;

/// Label and value get what they need; where they do not fit, the label is cut before what tells it from its siblings.
RowParts arrange(const Driver& driver, const QString& valueText, bool offersReset, const QFont& font, int width);
/// What a row marks of its driver.
struct RowState {
    bool changed = false;
    /// What is believed hardly allows the value.
    bool doubtful = false;
};
void paint(QPainter& painter, const RowParts& parts, const RowState& state, const QFont& font, const Theme& theme);

} // namespace row_painting

} // namespace headroom
