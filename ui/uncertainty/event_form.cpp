#include "uncertainty/event_form.h"

#include "uncertainty/effects_table.h"
#include "uncertainty/event_edit.h"
#include "uncertainty/month_field.h"
#include "uncertainty/number_field.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace headroom {

namespace {

QLabel* caption(const QString& text, QWidget* field) {
    auto* label = new QLabel(text);
    label->setBuddy(field);
    label->setProperty("muted", true);
    return label;
}

} // namespace

EventForm::EventForm(Scenario& draft, QWidget* parent)
    : QWidget(parent)
    , draft_(draft)
    , label_(new QLineEdit)
    , on_(new QCheckBox(tr("&Happens in the single run")))
    , probability_(new NumberField(tr("Probability"), QStringLiteral("fraction")))
    , first_(new MonthField(tr("Begins from")))
    , last_(new MonthField(tr("to")))
    , duration_(new NumberField(tr("Duration"), QStringLiteral("months")))
    , effects_(new EffectsTable(draft)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    buildTop();
    buildEffects();
    connect(label_, &QLineEdit::textEdited, this, &EventForm::write);
    connect(on_, &QCheckBox::clicked, this, &EventForm::write);
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{probability_, first_, last_, duration_})
        connect(field, &QLineEdit::textEdited, this, &EventForm::write);
    connect(effects_, &EffectsTable::edited, this, &EventForm::write);
}

void EventForm::buildTop() {
    label_->setAccessibleName(tr("Name of the event"));
    probability_->setToolTip(tr("How many futures have the event at all."));
    on_->setToolTip(tr("From the first month of its window; an ensemble draws whether and when."));
    duration_->setPlaceholderText(tr("to the end"));
    duration_->setToolTip(tr("Months for which the event lasts; to the end where left out."));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(caption(tr("&Name"), label_), 0, 0);
    grid->addWidget(label_, 0, 1, 1, 6);
    grid->addWidget(caption(tr("&Probability"), probability_), 1, 0);
    grid->addWidget(probability_, 1, 1);
    grid->addWidget(on_, 1, 3, 1, 4);
    grid->addWidget(caption(tr("&Begins from"), first_), 2, 0);
    grid->addWidget(first_, 2, 1);
    grid->addWidget(caption(tr("&to"), last_), 2, 2);
    grid->addWidget(last_, 2, 3);
    grid->addWidget(caption(tr("La&sts"), duration_), 2, 4);
    grid->addWidget(duration_, 2, 5);
    grid->setColumnStretch(6, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void EventForm::buildEffects() {
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString& text, auto act) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, effects_, act);
        buttons->addWidget(button);
    };
    add(tr("&Add a change"), [this] { effects_->addEffect(); });
    add(tr("&Remove it"), [this] { effects_->removeSelected(); });
    add(tr("Move &up"), [this] { effects_->moveSelected(-1); });
    add(tr("Move &down"), [this] { effects_->moveSelected(1); });
    buttons->addStretch();
    column->addWidget(effects_, 1);
    column->addLayout(buttons);
}

void EventForm::show(const std::string& event) {
    event_ = event;
    label_->setText(QString::fromStdString(labelOf(draft_, EntityKind::event, event)));
    on_->setChecked(flagOr(draft_, eventKey(event, "on"), false));
    const auto number = [&](NumberField* field, std::string_view name) {
        const std::string place = eventKey(event, name);
        const Quantity* quantity = draft_.quantity(place);
        field->setValue(quantity ? std::optional(quantity->value) : std::nullopt);
        // A path over time has no one number to type.
        field->setReadOnly(draft_.field(place) && !quantity);
    };
    number(probability_, "probability");
    number(duration_, "duration");
    const auto* window = fieldAs<Window>(draft_, eventKey(event, "window"));
    first_->setMonth(window ? window->first : draft_.start);
    last_->setMonth(window ? window->last : draft_.last());
    const auto* effects = fieldAs<Effects>(draft_, eventKey(event, "effects"));
    effects_->setEffects(effects ? *effects : Effects());
}

QString EventForm::refusal() const {
    if (label_->text().trimmed().isEmpty())
        return tr("The event has no name: give it one that a list can show.");
    for (const NumberField* field : {probability_, duration_}) {
        if (!field->isBlank() && !field->refusal().isEmpty())
            return field->refusal();
    }
    for (const MonthField* field : {first_, last_}) {
        if (!field->refusal().isEmpty())
            return field->refusal();
    }
    return effects_->refusal();
}

void EventForm::writeNumbers() {
    for (const auto& [field, name] : {std::pair(probability_, std::string_view("probability")),
                                      std::pair(duration_, std::string_view("duration"))}) {
        if (!field->isReadOnly() && (field->isBlank() || field->value()))
            setEventNumber(draft_, eventKey(event_, name), field->value());
    }
}

void EventForm::write() {
    if (const QString label = label_->text().trimmed(); !label.isEmpty())
        draft_.put(eventKey(event_, "label"), label.toStdString());
    draft_.put(eventKey(event_, "on"), on_->isChecked());
    writeNumbers();
    if (first_->month() && last_->month())
        draft_.put(eventKey(event_, "window"), Window{*first_->month(), *last_->month()});
    Effects effects = effects_->effects();
    if (effects.effects.empty())
        draft_.erase(eventKey(event_, "effects"));
    else
        draft_.put(eventKey(event_, "effects"), std::move(effects));
    emit edited();
}

void EventForm::focusLabel() {
    label_->setFocus();
    label_->selectAll();
}

} // namespace headroom
