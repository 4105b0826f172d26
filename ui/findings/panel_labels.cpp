#include "findings/panel_labels.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace headroom {

QLabel* plainLabel(QWidget* parent, const QFont& font, bool muted) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    if (muted)
        label->setProperty("muted", true);
    return label;
}

void setLevel(QLabel* label, const QString& level) {
    if (label->property("level").toString() == level)
        return;
    label->setProperty("level", level);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace headroom
