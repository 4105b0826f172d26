#pragma once

#include <QFont>
#include <QString>

class QLabel;
class QWidget;

namespace headroom {

/// A label of plain text: nothing from a scenario is taken for markup.
QLabel* plainLabel(QWidget* parent, const QFont& font, bool muted = false);

/// The role of a label in the style sheet ("breach", "caution", "good"; empty for none), changed only where it differs.
void setLevel(QLabel* label, const QString& level);

} // namespace headroom
