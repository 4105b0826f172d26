#pragma once

#include <QIcon>

class QColor;

namespace headroom {

/// The curved arrows of undo (to the left) and redo (to the right), in the colours for enabled and disabled.
QIcon undoIcon(const QColor& enabled, const QColor& disabled);
QIcon redoIcon(const QColor& enabled, const QColor& disabled);

} // namespace headroom
