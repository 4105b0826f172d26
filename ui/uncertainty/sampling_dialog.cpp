#include "uncertainty/sampling_dialog.h"

#include "document.h"
#include "numbers.h"
#include "problem_text.h"
#include "uncertainty/number_field.h"
#include "uncertainty/sampler.h"
#include "uncertainty/sampling_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRandomGenerator>

#include <cmath>

namespace headroom {

namespace {

/// Seeds of this size can be read out and typed.
constexpr std::uint32_t largestDrawnSeed = 1'000'000;

} // namespace

SamplingDialog::SamplingDialog(Document& document, TooMany tooMany, QWidget* parent)
    : DraftDialog(document, tr("Sampling"), parent)
    , tooMany_(std::move(tooMany))
    , draft_(document.scenario().sampling.value_or(Sampling())) {
    buildForm();
    addEnd(2);
    take();
    setFixedWidth(460);
}

void SamplingDialog::buildForm() {
    auto* form = new QFormLayout;
    form->setSpacing(8);
    method_ = new QComboBox;
    for (const std::string_view method : samplingMethods) {
        method_->addItem(samplingTitle(method),
                         QString::fromUtf8(method.data(), static_cast<qsizetype>(method.size())));
        if (draft_.method == method)
            method_->setCurrentIndex(method_->count() - 1);
    }
    help_ = new QLabel;
    help_->setProperty("muted", true);
    help_->setWordWrap(true);
    help_->setMinimumHeight(2 * help_->fontMetrics().lineSpacing());
    help_->setAlignment(Qt::AlignTop);
    paths_ = new NumberField(tr("Futures"), QStringLiteral("1"));
    paths_->setValue(draft_.paths);
    paths_->setMaximumWidth(140);
    seed_ = new QLineEdit(QString::number(draft_.seed));
    seed_->setAlignment(Qt::AlignRight);
    seed_->setMaximumWidth(140);
    auto* draw = new QPushButton(tr("&Draw another"));
    draw->setAutoDefault(false);
    draw->setToolTip(tr("Another seed gives other futures of the same beliefs; results that matter hold under both."));
    auto* seedRow = new QHBoxLayout;
    seedRow->setSpacing(8);
    seedRow->addWidget(seed_);
    seedRow->addWidget(draw);
    seedRow->addStretch();
    form->addRow(tr("&Method"), method_);
    form->addRow(QString(), help_);
    form->addRow(tr("&Futures"), paths_);
    form->addRow(tr("&Seed"), seedRow);
    static_cast<QLabel*>(form->labelForField(seedRow))->setBuddy(seed_);
    seed_->setAccessibleName(tr("Seed"));
    column()->addLayout(form);
    connect(method_, &QComboBox::currentIndexChanged, this, &SamplingDialog::take);
    connect(paths_, &NumberField::textEdited, this, &SamplingDialog::take);
    connect(seed_, &QLineEdit::textEdited, this, &SamplingDialog::take);
    connect(draw, &QPushButton::clicked, this, &SamplingDialog::drawSeed);
}

void SamplingDialog::drawSeed() {
    seed_->setText(QString::number(QRandomGenerator::global()->bounded(1u, largestDrawnSeed)));
    take();
}

DraftProblem SamplingDialog::read() {
    draft_.method = method_->currentData().toString().toStdString();
    if (const QString refusal = paths_->refusal(); !refusal.isEmpty())
        return {refusal, true};
    const double paths = *paths_->value();
    if (!(paths >= 1 && paths <= Sampler::mostPaths) || paths != std::floor(paths))
        return {tr("An ensemble has a whole number of futures from 1 to %1.")
                    .arg(plainNumber(Sampler::mostPaths, 0, locale())),
                true};
    bool isNumber = false;
    const quint64 seed = seed_->text().trimmed().toULongLong(&isNumber);
    if (!isNumber)
        return {tr("“%1” is no seed: give a whole number from 0.").arg(seed_->text().trimmed()), true};
    draft_.paths = static_cast<int>(paths);
    draft_.seed = seed;
    Scenario scenario = document().scenario();
    scenario.sampling = draft_;
    const DraftProblem problem = problemUnder(scenario, QStringLiteral("sampling"));
    if (const auto tooMany = problem.stops ? std::nullopt : tooMany_(draft_))
        return {problemText(scenario, *tooMany, {}, locale()), true};
    return problem;
}

void SamplingDialog::take() {
    setProblem(read());
    help_->setText(samplingHelp(draft_.method));
}

void SamplingDialog::commit() {
    if (draft_ == document().scenario().sampling.value_or(Sampling()))
        return;
    Scenario scenario = document().scenario();
    scenario.sampling = draft_;
    document().edit(tr("change of the sampling"), std::move(scenario));
}

} // namespace headroom
