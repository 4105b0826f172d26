#include "window/futures_switch.h"

#include "numbers.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace headroom {

FuturesSwitch::FuturesSwitch(QAction* futures, QWidget* parent)
    : QWidget(parent)
    , futures_(futures)
    , single_(button(tr("Everything as planned, once"), "first", false))
    , many_(button(tr("How results spread over many futures"), "last", true)) {
    single_->setText(tr("Single run"));
    many_->setText(tr("Many futures"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(0);
    row->addWidget(single_);
    row->addWidget(many_);
    connect(futures_, &QAction::changed, this, &FuturesSwitch::showState);
    showState();
}

QToolButton* FuturesSwitch::button(const QString& help, const char* place, bool futures) {
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("segment", place);
    button->setToolTip(tr("%1 (%2)", "help, key").arg(help, futures_->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &QToolButton::clicked, this, [this, futures] {
        futures_->setChecked(futures);
        showState();
    });
    return button;
}

void FuturesSwitch::setPaths(int paths) {
    many_->setText(tr("%1 futures").arg(plainNumber(paths, 0, locale())));
}

void FuturesSwitch::showState() {
    setEnabled(futures_->isEnabled());
    single_->setChecked(!futures_->isChecked());
    many_->setChecked(futures_->isChecked());
}

} // namespace headroom
