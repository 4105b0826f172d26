#include "uncertainty/distribution_editor.h"

#include "document.h"
#include "quantity_edit.h"
#include "theme.h"
#include "uncertainty/discrete_table.h"
#include "uncertainty/distribution_change.h"
#include "uncertainty/distribution_plot.h"
#include "uncertainty/distribution_words.h"
#include "uncertainty/parameter_fields.h"
#include "uncertainty/quantile_list.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kindCount = 7;
/// The place of "Certain" in the list of kinds; the others follow in the order of `DistributionKind`.
constexpr int certainPlace = 0;
constexpr int tableHeight = 150;

/// The field of a quantity with another belief about it.
FieldValue believed(const Scenario& scenario, const Driver& driver, const Quantity& quantity,
                    const std::optional<Distribution>& distribution) {
    const auto place = placeOf(driver.key.toStdString());
    FieldValue field = *withQuantity(scenario.field(place->fieldKey), *place, quantity.value);
    findQuantity(field, place->suffix)->distribution = distribution;
    return field;
}

} // namespace

DistributionEditor::DistributionEditor(Document& document, const Driver& driver, QWidget* parent)
    : DraftDialog(document, tr("Uncertainty"), parent)
    , driver_(driver)
    , original_(quantityOf(document.scenario(), driver.key))
    , typed_(original_)
    , kind_(original_.distribution ? std::optional(original_.distribution->kind) : std::nullopt) {
    buildHead();
    buildShape();
    buildPreview();
    addEnd(2);
    // Nothing can be proposed from what is not well formed.
    if (problemUnder(document.scenario(), driver.key).stops)
        typed_.distribution.reset();
    showShape();
    take();
    kinds_->setFocus();
    resize(540, 480);
}

void DistributionEditor::buildHead() {
    auto* title = new QLabel(driver_.fullLabel);
    title->setFont(titleFont());
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    column()->addWidget(title);

    kinds_ = new QComboBox;
    kinds_->setAccessibleName(tr("Kind of distribution"));
    kinds_->addItem(kindName(std::nullopt));
    for (int i = 0; i < kindCount; ++i)
        kinds_->addItem(kindName(static_cast<DistributionKind>(i)));
    kinds_->setCurrentIndex(kind_ ? static_cast<int>(*kind_) + 1 : certainPlace);
    kinds_->setMinimumWidth(140);
    connect(kinds_, &QComboBox::currentIndexChanged, this, &DistributionEditor::chooseKind);
    help_ = new QLabel;
    help_->setProperty("muted", true);
    help_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(kinds_);
    row->addWidget(help_, 1);
    column()->addLayout(row);
}

void DistributionEditor::buildShape() {
    parameters_ = new ParameterFields(driver_.writtenUnit);
    connect(parameters_, &ParameterFields::edited, this, &DistributionEditor::takeTyped);
    column()->addWidget(discretePage());
    column()->addWidget(parameters_);
}

QWidget* DistributionEditor::discretePage() {
    discrete_ = new QWidget;
    values_ = new DiscreteTable(driver_.writtenUnit);
    values_->setFixedHeight(tableHeight);
    connect(values_, &DiscreteTable::edited, this, &DistributionEditor::takeTyped);
    auto* add = new QPushButton(tr("&Add a value"));
    auto* remove = new QPushButton(tr("&Remove"));
    for (QPushButton* button : {add, remove})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, values_, &DiscreteTable::addValue);
    connect(remove, &QPushButton::clicked, values_, &DiscreteTable::removeSelected);
    auto* hint = new QLabel(tr("Two columns of a spreadsheet can be pasted."));
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    auto* side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(add);
    side->addWidget(remove);
    side->addWidget(hint);
    side->addStretch();
    auto* row = new QHBoxLayout(discrete_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(values_, 1);
    row->addLayout(side);
    return discrete_;
}

void DistributionEditor::buildPreview() {
    plot_ = new DistributionPlot(driver_.writtenUnit);
    quantiles_ = new QuantileList(driver_.writtenUnit);
    quantiles_->setMinimumWidth(130);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(plot_, 1);
    row->addWidget(quantiles_);
    column()->addLayout(row, 1);
}

void DistributionEditor::chooseKind() {
    const int place = kinds_->currentIndex();
    kind_ = place == certainPlace ? std::nullopt : std::optional(static_cast<DistributionKind>(place - 1));
    showShape();
    take();
}

void DistributionEditor::showShape() {
    help_->setText(kindHelp(kind_));
    parameters_->setVisible(kind_.has_value());
    discrete_->setVisible(kind_ == DistributionKind::discrete);
    if (!kind_)
        return;
    const bool asTyped = typed_.distribution && typed_.distribution->kind == *kind_;
    const Distribution shown = asTyped ? *typed_.distribution : changedTo(*kind_, typed_, driver_);
    parameters_->setDistribution(shown);
    values_->setDistribution(shown);
    orderStops();
}

void DistributionEditor::orderStops() {
    QWidget* before = kinds_;
    std::vector<QWidget*> stops{values_};
    for (auto* button : discrete_->findChildren<QPushButton*>())
        stops.push_back(button);
    std::ranges::copy(parameters_->stops(), std::back_inserter(stops));
    for (QWidget* stop : stops) {
        setTabOrder(before, stop);
        before = stop;
    }
}

DraftProblem DistributionEditor::readDraft() {
    draft_.reset();
    if (!kind_)
        return {};
    Distribution read;
    read.kind = *kind_;
    const bool discrete = *kind_ == DistributionKind::discrete;
    if (!parameters_->read(read) || (discrete && !values_->read(read)))
        return {discrete && !values_->refusal().isEmpty() ? values_->refusal() : parameters_->refusal(), true};
    draft_ = read;
    DraftProblem problem = problemUnder(drafted(), driver_.key);
    if (problem.sentence.isEmpty())
        problem.sentence = doubtText(*draft_, original_.value, driver_.writtenUnit, locale());
    return problem;
}

Scenario DistributionEditor::drafted() const {
    Scenario scenario = document().scenario();
    const auto place = placeOf(driver_.key.toStdString());
    scenario.put(place->fieldKey, believed(scenario, driver_, original_, draft_));
    return scenario;
}

void DistributionEditor::take() {
    const DraftProblem problem = readDraft();
    setProblem(problem);
    plot_->setStale(problem.stops);
    if (problem.stops)
        return;
    plot_->setDistribution(draft_, original_.value);
    quantiles_->setDistribution(draft_, original_.value);
    if (draft_ != original_.distribution || document().hasDraft())
        document().showDraft(drafted());
}

void DistributionEditor::takeTyped() {
    take();
    if (isRight())
        typed_.distribution = draft_;
}

void DistributionEditor::commit() {
    const auto place = placeOf(driver_.key.toStdString());
    if (draft_ != original_.distribution)
        document().setField(QString::fromStdString(place->fieldKey),
                            believed(document().scenario(), driver_, original_, draft_));
}

} // namespace headroom
