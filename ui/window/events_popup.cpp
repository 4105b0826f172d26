#include "window/events_popup.h"

#include "document.h"
#include "numbers.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>

namespace headroom {

namespace {

std::string switchOf(const std::string& event) {
    return "event/" + event + "/on";
}

} // namespace

EventsPopup::EventsPopup(Document& document, QWidget* parent) : QFrame(parent, Qt::Popup), document_(document) {
    setProperty("card", true);
    setAccessibleName(tr("Events of the scenario"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    for (const std::string& event : document_.scenario().entities(EntityKind::event)) {
        const int row = grid->rowCount();
        grid->addWidget(box(event), row, 0);
        auto* when = new QLabel(whenText(event));
        when->setProperty("muted", true);
        grid->addWidget(when, row, 1);
    }
}

QCheckBox* EventsPopup::box(const std::string& event) {
    auto* box = new QCheckBox(QString::fromStdString(labelOf(document_.scenario(), EntityKind::event, event)));
    const auto read = [this, box, event] { box->setChecked(flagOr(document_.scenario(), switchOf(event), false)); };
    read();
    connect(&document_, &Document::fieldChanged, box, read);
    connect(box, &QCheckBox::clicked, this,
            [this, event](bool on) { document_.setField(QString::fromStdString(switchOf(event)), FieldValue(on)); });
    return box;
}

QString EventsPopup::whenText(const std::string& event) const {
    const FieldValue* value = document_.scenario().field("event/" + event + "/window");
    const auto* window = value ? std::get_if<Window>(value) : nullptr;
    return window ? tr("from %1").arg(monthText(window->first, locale())) : QString();
}

void EventsPopup::showBelow(const QWidget* button) {
    adjustSize();
    const QPoint corner = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 4));
    const QRect screen = button->screen()->availableGeometry();
    move(std::max(screen.left(), corner.x()), corner.y());
    show();
    if (auto* first = findChild<QCheckBox*>())
        first->setFocus(Qt::PopupFocusReason);
}

} // namespace headroom
