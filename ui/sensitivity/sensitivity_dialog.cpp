#include "sensitivity/sensitivity_dialog.h"

#include "document.h"
#include "findings/kpi_names.h"
#include "model_text.h"
#include "sensitivity/scatter_plot.h"
#include "sensitivity/sensitivity_delegate.h"
#include "sensitivity/series_elements.h"
#include "uncertainty/month_field.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace headroom {

namespace {

/// What takes no longer needs no wait shown.
constexpr int unnoticedMilliseconds = 100;
constexpr int outcomeRole = Qt::UserRole;
constexpr int isSeriesRole = Qt::UserRole + 1;
constexpr int inputRole = Qt::UserRole;

/// Indicators that every planner asks about come first, and the others as the model has them.
constexpr QLatin1String firstOutcome("lowest_cash");

} // namespace

SensitivityDialog::SensitivityDialog(const Document& document, QWidget* parent)
    : QDialog(parent)
    , document_(document)
    , outcome_(new QComboBox)
    , whose_(new QComboBox)
    , month_(new MonthField(tr("Month")))
    , method_(new QComboBox)
    , heading_(new QLabel)
    , bars_(new QListWidget)
    , delegate_(new SensitivityDelegate(bars_))
    , scatter_(new ScatterPlot)
    , note_(new QLabel)
    , progress_(new QProgressBar)
    , cancel_(new QPushButton(tr("Cancel")))
    , showDriver_(new QPushButton(tr("Show driver"))) {
    setWindowTitle(tr("What matters"));
    bars_->setAccessibleName(tr("Uncertain inputs, the most important first"));
    bars_->setItemDelegate(delegate_);
    bars_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    bars_->setMouseTracking(true);
    bars_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    bars_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    heading_->setWordWrap(true);
    note_->setProperty("muted", true);
    note_->setWordWrap(true);

    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(bars_);
    splitter->addWidget(scatter_);
    splitter->setSizes({540, 360});
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addLayout(buildChoices());
    column->addWidget(heading_);
    column->addWidget(splitter, 1);
    column->addLayout(buildFooter());
    resize(920, 620);
    connectAll();
}

QLayout* SensitivityDialog::buildChoices() {
    outcome_->setAccessibleName(tr("Outcome"));
    outcome_->setToolTip(tr("The indicator, or the series in a month, that is to be explained"));
    outcome_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    outcome_->setMinimumContentsLength(28);
    outcome_->setMaxVisibleItems(24);
    whose_->setAccessibleName(tr("Whose"));
    whose_->setToolTip(tr("Whose series is to be explained"));
    whose_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    whose_->setMinimumContentsLength(14);
    whose_->setMaxVisibleItems(24);
    method_->setAccessibleName(tr("Method"));
    method_->addItem(tr("One at a time (tornado)"));
    method_->addItem(tr("Parts of the variance (Sobol’)"));
    month_->setMinimumWidth(month_->sizeHint().width());
    auto* row = new QHBoxLayout;
    row->addWidget(outcome_, 1);
    row->addWidget(whose_);
    row->addWidget(month_);
    row->addWidget(method_);
    return row;
}

QLayout* SensitivityDialog::buildFooter() {
    progress_->setTextVisible(false);
    progress_->setRange(0, 1000);
    progress_->setFixedSize(120, 8);
    progress_->setAccessibleName(tr("Progress"));
    progress_->hide();
    cancel_->hide();
    showDriver_->setEnabled(false);
    showDriver_->setAutoDefault(false);
    cancel_->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(note_, 1);
    row->addWidget(progress_);
    row->addWidget(cancel_);
    row->addWidget(showDriver_);
    return row;
}

void SensitivityDialog::connectAll() {
    connect(outcome_, &QComboBox::activated, this, &SensitivityDialog::choose);
    connect(whose_, &QComboBox::activated, this, &SensitivityDialog::ask);
    connect(method_, &QComboBox::activated, this, &SensitivityDialog::ask);
    connect(month_, &MonthField::editingFinished, this, &SensitivityDialog::ask);
    connect(bars_, &QListWidget::currentRowChanged, this, &SensitivityDialog::showScatter);
    connect(bars_, &QListWidget::itemActivated, this, &SensitivityDialog::lead);
    connect(showDriver_, &QPushButton::clicked, this, &SensitivityDialog::lead);
    auto* copies = new QShortcut(QKeySequence::Copy, bars_);
    copies->setContext(Qt::WidgetShortcut);
    connect(copies, &QShortcut::activated, this, &SensitivityDialog::copy);
    connect(cancel_, &QPushButton::clicked, this, &SensitivityDialog::giveUp);
    soon_.setSingleShot(true);
    soon_.setInterval(unnoticedMilliseconds);
    connect(&soon_, &QTimer::timeout, this, &SensitivityDialog::showWait);
    connect(&runner_, &SensitivityRunner::progressed, this, &SensitivityDialog::showProgress);
    connect(&runner_, &SensitivityRunner::answered, this, &SensitivityDialog::show);
    connect(&document_, &Document::scenarioReplaced, this, &SensitivityDialog::follow);
    connect(&document_, &Document::fieldChanged, this, &SensitivityDialog::follow);
    connect(&document_, &Document::ensembleChanged, this, &SensitivityDialog::follow);
}

void SensitivityDialog::follow() {
    if (!isVisible())
        return;
    if (document_.isEmpty())
        close();
    else
        present();
}

void SensitivityDialog::present() {
    QDialog::show();
    raise();
    listOutcomes();
    if (asked_ != document_.shared())
        ask();
}

void SensitivityDialog::hideEvent(QHideEvent* event) {
    runner_.cancel();
    soon_.stop();
    asked_ = nullptr;
    showProgress(1000);
    QDialog::hideEvent(event);
}

void SensitivityDialog::listOutcomes() {
    if (listed_ == document_.shared())
        return;
    listed_ = document_.shared();
    plan_ = nullptr;
    try {
        plan_ = Plan::compile(*listed_);
        fillOutcomes();
    } catch (const InvalidScenario& refused) {
        refuse(refused.problems());
    }
    listWhose();
    if (!month_->month() || *month_->month() < listed_->start || *month_->month() > listed_->last())
        month_->setMonth(listed_->last());
    month_->setVisible(asksForMonth());
}

void SensitivityDialog::fillOutcomes() {
    const QVariant before = outcome_->currentData(outcomeRole);
    outcome_->clear();
    for (const KpiDecl& indicator : kpiDeclarations(*plan_)) {
        const std::string& name = indicator.name;
        const auto year = kpiYear(name);
        const QString label = kpiLabel(*listed_, name);
        outcome_->addItem(year ? tr("%1, %2", "indicator, year").arg(label).arg(*year) : label,
                          QString::fromStdString(name));
    }
    listSeries();
    const QVariant wanted = before.isValid() ? before : QVariant(QString(firstOutcome));
    outcome_->setCurrentIndex(std::max(0, outcome_->findData(wanted, outcomeRole)));
}

void SensitivityDialog::listSeries() {
    for (const SeriesDecl& decl : seriesDecls()) {
        if (decl.dimension != Dimension::none && plan_->elements(decl.dimension).empty())
            continue;
        outcome_->addItem(tr("%1 in a month", "series").arg(modelText(decl.label)),
                          QString::fromUtf8(decl.pattern.data(), static_cast<qsizetype>(decl.pattern.size())));
        outcome_->setItemData(outcome_->count() - 1, true, isSeriesRole);
    }
}

/// The one that was chosen stays chosen, as far as the other outcome has it.
void SensitivityDialog::listWhose() {
    const QString before = whose_->currentText();
    whose_->clear();
    const SeriesDecl* decl =
        asksForMonth() ? findSeries(outcome_->currentData(outcomeRole).toString().toStdString()) : nullptr;
    if (plan_ && decl)
        for (const SeriesElement& element : seriesElements(*listed_, *plan_, *decl))
            whose_->addItem(element.label, element.name);
    whose_->setCurrentIndex(std::max(0, whose_->findText(before)));
    whose_->setVisible(whose_->count() > 0);
}

OutcomeChoice SensitivityDialog::outcome() const {
    const QVariant name = whose_->count() > 0 ? whose_->currentData(outcomeRole) : outcome_->currentData(outcomeRole);
    OutcomeChoice choice{name.toString().toStdString(), std::nullopt};
    if (asksForMonth())
        choice.month = month_->month();
    return choice;
}

bool SensitivityDialog::asksForMonth() const {
    return outcome_->currentData(isSeriesRole).toBool();
}

void SensitivityDialog::choose() {
    listWhose();
    month_->setVisible(asksForMonth());
    ask();
}

void SensitivityDialog::ask() {
    if (!plan_)
        return;
    asked_ = document_.shared();
    if (asksForMonth() && !month_->month()) {
        refuse(month_->refusal());
        return;
    }
    const auto method = method_->currentIndex() == 0 ? SensitivityMethod::tornado : SensitivityMethod::sobol;
    runner_.ask({asked_, outcome(), method, 0});
    soon_.start();
}

void SensitivityDialog::showWait() {
    showProgress(progress_->isVisible() ? progress_->value() : 0);
    heading_->setText(tr("Being computed"));
    delegate_->setStale(true);
}

void SensitivityDialog::giveUp() {
    soon_.stop();
    runner_.cancel();
    showProgress(1000);
    heading_->setText(tr("Given up: choose an outcome or a method to ask anew."));
}

void SensitivityDialog::copy() {
    std::vector<int> rows;
    for (int row = 0; row < bars_->count(); ++row) {
        if (bars_->item(row)->isSelected() || bars_->selectedItems().isEmpty())
            rows.push_back(row);
    }
    if (!rows.empty())
        QApplication::clipboard()->setText(spreadsheetText(delegate_->table(), rows));
}

void SensitivityDialog::showProgress(int thousandths) {
    progress_->setValue(thousandths);
    progress_->setVisible(thousandths < 1000);
    cancel_->setVisible(thousandths < 1000);
}

void SensitivityDialog::show(const std::shared_ptr<const SensitivityAnswer>& answer) {
    answer_ = answer;
    showTable(sensitivityTable(*answer, locale()));
}

void SensitivityDialog::refuse(const std::vector<Problem>& problems) {
    auto answer = std::make_shared<SensitivityAnswer>();
    answer->request.scenario = listed_;
    answer->problems = problems;
    asked_ = listed_;
    runner_.cancel();
    show(answer);
}

void SensitivityDialog::refuse(const QString& why) {
    SensitivityTable table;
    table.heading = why;
    runner_.cancel();
    answer_ = nullptr;
    showTable(table);
}

void SensitivityDialog::showTable(const SensitivityTable& table) {
    soon_.stop();
    showProgress(1000);
    heading_->setText(table.heading);
    note_->setText(table.rows.empty() ? QString() : table.note);
    const QString kept = bars_->currentItem() ? bars_->currentItem()->data(inputRole).toString() : QString();
    delegate_->setTable(table);
    bars_->clear();
    for (const SensitivityRow& row : table.rows) {
        // What is read out and searched is the sentence; the delegate paints the bars.
        auto* item = new QListWidgetItem(row.sentence, bars_);
        item->setToolTip(row.sentence);
        item->setData(inputRole, row.key);
        if (row.key == kept)
            bars_->setCurrentItem(item);
    }
    if (!bars_->currentItem() && bars_->count() > 0)
        bars_->setCurrentRow(0);
    showScatter();
}

void SensitivityDialog::showScatter() {
    const QListWidgetItem* item = bars_->currentItem();
    showDriver_->setEnabled(item != nullptr);
    scatter_->show(answer_, item ? item->data(inputRole).toString() : QString(), locale());
}

void SensitivityDialog::lead() {
    if (const QListWidgetItem* item = bars_->currentItem())
        emit quantityRequested(item->data(inputRole).toString());
}

} // namespace headroom
