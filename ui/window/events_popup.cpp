#include "window/events_popup.h"

#include "analyses/scatter.h"
#include "document.h"
#include "numbers.h"
#include "theme.h"
#include "uncertainty/event_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace headroom {

EventsPopup::EventsPopup(Document& document, QWidget* parent) : QFrame(parent, Qt::Popup), document_(document) {
    setProperty("card", true);
    setAccessibleName(tr("Events of the scenario"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    addHeadings(*grid);
    for (const std::string& event : document_.scenario().entities(EntityKind::event)) {
        const int row = grid->rowCount();
        grid->addWidget(box(event), row, 0);
        grid->addWidget(muted(plannedText(event)), row, 1);
        QLabel* futures = muted(eventText(document_.scenario(), event, locale()));
        futures->setFont(numberFont(futures->font()));
        futures->setToolTip(tr("How many futures have the event at all, and the months in which it may begin there"));
        grid->addWidget(futures, row, 2);
    }
    grid->addWidget(explanation(), grid->rowCount(), 0, 1, 3);
    auto* edit = new QPushButton(tr("Edit events…"));
    connect(edit, &QPushButton::clicked, this, &EventsPopup::requestEdit);
    grid->addWidget(edit, grid->rowCount(), 0, 1, 3, Qt::AlignLeft);
}

void EventsPopup::addHeadings(QGridLayout& grid) const {
    const auto heading = [](const QString& text) {
        auto* label = new QLabel(text);
        label->setProperty("heading", true);
        return label;
    };
    grid.addWidget(heading(tr("Happens as planned")), 0, 0, 1, 2);
    grid.addWidget(heading(tr("Drawn in many futures")), 0, 2);
}

QLabel* EventsPopup::explanation() const {
    QLabel* label = muted(tr("A tick is for the single run, the thin line of the charts. Each of many futures draws "
                             "every event by its probability, ticked or not."));
    label->setFont(smallFont());
    label->setWordWrap(true);
    return label;
}

QLabel* EventsPopup::muted(const QString& text) const {
    auto* label = new QLabel(text);
    label->setProperty("muted", true);
    return label;
}

void EventsPopup::requestEdit() {
    close();
    emit editRequested();
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

QString EventsPopup::plannedText(const std::string& event) const {
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
