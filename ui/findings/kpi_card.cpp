#include "findings/kpi_card.h"

#include "findings/panel_labels.h"
#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

KpiCard::KpiCard(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    setFocusPolicy(Qt::TabFocus);
    caption_ = plainLabel(this, smallFont(), true);
    value_ = plainLabel(this, numberFont(indicatorFont()));
    note_ = plainLabel(this, smallFont(), true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(1);
    for (QLabel* label : {caption_, value_, note_}) {
        // A longer number must not widen the dock under the hand.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        column->addWidget(label);
    }
}

void KpiCard::setText(const KpiText& text) {
    caption_->setText(text.caption);
    value_->setText(text.value);
    note_->setText(text.note);
    setLevel(note_, text.breach ? QStringLiteral("breach") : QString());
    if (toolTip() != text.precise)
        setToolTip(text.precise);
    setAccessibleName(tr("%1: %2, %3", "indicator, value, note").arg(text.caption, text.value, text.note));
}

} // namespace headroom
