#include "uncertainty/events_dialog.h"

#include "document.h"
#include "uncertainty/event_edit.h"
#include "uncertainty/event_form.h"
#include "uncertainty/event_words.h"
#include "window/two_line_delegate.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int listWidth = 250;
constexpr int nameRole = Qt::UserRole + 2;

} // namespace

EventsDialog::EventsDialog(Document& document, QWidget* parent)
    : DraftDialog(document, tr("Events"), parent)
    , draft_(document.scenario())
    , form_(new EventForm(draft_))
    , nothing_(
          new QLabel(tr("The scenario has no events. An event changes quantities in some futures and from some month "
                        "on: a price war, a late chip, an outage."))) {
    nothing_->setProperty("muted", true);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignTop);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(16);
    panes->addLayout(buildList());
    panes->addWidget(form_, 1);
    panes->addWidget(nothing_, 1);
    column()->addLayout(panes, 1);
    addEnd(2);
    connect(form_, &EventForm::edited, this, &EventsDialog::take);
    connect(list_, &QListWidget::currentRowChanged, this, &EventsDialog::showEvent);
    listEvents(0);
    resize(960, 540);
}

QLayout* EventsDialog::buildList() {
    list_ = new QListWidget;
    list_->setAccessibleName(tr("Events of the scenario"));
    list_->setItemDelegate(new TwoLineDelegate(list_));
    list_->setFixedWidth(listWidth);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fresh_ = new QPushButton(tr("New &event"));
    remove_ = new QPushButton(tr("De&lete"));
    for (QPushButton* button : {fresh_, remove_})
        button->setAutoDefault(false);
    connect(fresh_, &QPushButton::clicked, this, &EventsDialog::add);
    connect(remove_, &QPushButton::clicked, this, &EventsDialog::remove);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(fresh_);
    buttons->addWidget(remove_);
    buttons->addStretch();
    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(list_, 1);
    column->addLayout(buttons);
    return column;
}

std::string EventsDialog::eventOf(int row) const {
    return list_->item(row)->data(nameRole).toString().toStdString();
}

void EventsDialog::describe(QListWidgetItem& item) const {
    const std::string event = item.data(nameRole).toString().toStdString();
    item.setText(QString::fromStdString(labelOf(draft_, EntityKind::event, event)));
    item.setData(TwoLineDelegate::detailRole, eventText(draft_, event, locale()));
}

void EventsDialog::listEvents(int current) {
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const std::string& event : draft_.entities(EntityKind::event)) {
            auto* item = new QListWidgetItem(list_);
            item->setData(nameRole, QString::fromStdString(event));
            describe(*item);
        }
        list_->setCurrentRow(std::min(current, list_->count() - 1));
    }
    showEvent();
}

void EventsDialog::showEvent() {
    const bool any = list_->currentRow() >= 0;
    form_->setVisible(any);
    nothing_->setVisible(!any);
    remove_->setEnabled(any);
    if (any)
        form_->show(eventOf(list_->currentRow()));
    take();
}

void EventsDialog::add() {
    addEvent(draft_, tr("New event"));
    listEvents(list_->count());
    form_->focusLabel();
}

void EventsDialog::remove() {
    const int row = list_->currentRow();
    removeEvent(draft_, eventOf(row));
    listEvents(row);
}

DraftProblem EventsDialog::firstProblem() const {
    const int row = list_->currentRow();
    if (row < 0)
        return {};
    if (const QString refusal = form_->refusal(); !refusal.isEmpty())
        return {refusal, true};
    // That of the event on show goes first, then one that stops the others.
    const DraftProblem own = problemUnder(draft_, QString::fromStdString(eventKey(eventOf(row), "")).chopped(1));
    const DraftProblem any = problemUnder(draft_, QStringLiteral("event"));
    return own.stops || !any.stops ? own : any;
}

void EventsDialog::take() {
    if (list_->currentItem())
        describe(*list_->currentItem());
    const DraftProblem problem = firstProblem();
    setProblem(problem);
    // What cannot be read would be lost on the way to another event.
    const bool mayLeave = list_->currentRow() < 0 || form_->refusal().isEmpty();
    list_->setEnabled(mayLeave);
    fresh_->setEnabled(mayLeave);
    if (!problem.stops && (draft_ != document().scenario() || document().hasDraft()))
        document().showDraft(draft_);
}

void EventsDialog::commit() {
    document().edit(tr("change of the events"), draft_);
}

} // namespace headroom
