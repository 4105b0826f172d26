#include "uncertainty/correlations_dialog.h"

#include "document.h"
#include "numbers.h"
#include "uncertainty/correlation_delegate.h"
#include "uncertainty/correlation_view.h"
#include "uncertainty/quantity_chooser.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int cellWidth = 54;
constexpr int cellHeight = 30;

} // namespace

CorrelationsDialog::CorrelationsDialog(Document& document, QWidget* parent)
    : DraftDialog(document, tr("Correlations"), parent)
    , table_(new CorrelationTable(document.scenario(), this)) {
    auto* help =
        new QLabel(tr("Rank correlations between uncertain quantities, from −1 to 1: at 1 one is high whenever "
                      "the other is, at −1 low."));
    help->setProperty("muted", true);
    help->setWordWrap(true);
    column()->addWidget(help);
    buildSearch();
    buildMatrix();
    buildRemedy();
    connect(table_, &CorrelationTable::edited, this, &CorrelationsDialog::take);
    take();
    resize(0, 500);
    widen();
}

void CorrelationsDialog::buildSearch() {
    search_ = new QuantityChooser;
    search_->setPlaceholderText(tr("Add an uncertain quantity"));
    search_->setAccessibleName(tr("Add an uncertain quantity"));
    remove_ = new QPushButton(tr("&Remove"));
    remove_->setToolTip(tr("Take the quantity of the selected row out of the matrix"));
    remove_->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(search_, 1);
    row->addWidget(remove_);
    column()->addLayout(row);
    connect(search_, &QuantityChooser::chosen, this, &CorrelationsDialog::add);
    connect(remove_, &QPushButton::clicked, this, [this] { table_->remove(view_->currentIndex().row()); });
}

void CorrelationsDialog::buildMatrix() {
    view_ = new CorrelationView;
    view_->setAccessibleName(tr("Matrix of correlations"));
    view_->setModel(table_);
    view_->setItemDelegate(new CorrelationDelegate(view_));
    view_->setShowGrid(false);
    view_->setTabKeyNavigation(false);
    view_->setCornerButtonEnabled(false);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->horizontalHeader()->setDefaultSectionSize(cellWidth);
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->verticalHeader()->setDefaultSectionSize(cellHeight);
    view_->verticalHeader()->setFixedWidth(CorrelationTable::namesWidth);
    view_->installEventFilter(this);
    connect(view_, &CorrelationView::diagonalTyped, this, &CorrelationsDialog::refuseDiagonal);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { setProblem(matrixProblem_); });
    column()->addWidget(view_, 1);
}

void CorrelationsDialog::buildRemedy() {
    weaken_ = new QPushButton;
    weaken_->setAutoDefault(false);
    connect(weaken_, &QPushButton::clicked, this, &CorrelationsDialog::weaken);
    addEnd(2, weaken_);
}

Scenario CorrelationsDialog::drafted() const {
    Scenario scenario = document().scenario();
    scenario.correlations = table_->correlations();
    return scenario;
}

void CorrelationsDialog::take() {
    const Scenario draft = drafted();
    const DraftProblem problem = problemUnder(draft, QStringLiteral("correlation"));
    const bool inRange = std::ranges::all_of(draft.correlations, [](const Correlation& correlation) {
        return correlation.rank >= -1 && correlation.rank <= 1;
    });
    remedy_ = inRange ? table_->weakening() : std::nullopt;
    table_->markImpossible(remedy_ ? remedy_->pairs : std::vector<std::size_t>());
    weaken_->setVisible(remedy_.has_value());
    weaken_->setText(
        tr("&Weaken these to %1").arg(compactNumber(remedy_ ? remedy_->factor() : 1, u"fraction", locale())));
    matrixProblem_ = remedy_ ? DraftProblem{contradiction(draft.correlations, remedy_->pairs), true} : problem;
    setProblem(matrixProblem_);
    remove_->setEnabled(table_->rowCount() > 0);
    offerQuantities();
    if (isRight() && (draft.correlations != document().scenario().correlations || document().hasDraft()))
        document().showDraft(draft);
}

void CorrelationsDialog::weaken() {
    // The button is about to go, and the focus must not pass on to Cancel.
    view_->setFocus();
    table_->weaken(*remedy_);
}

void CorrelationsDialog::refuseDiagonal() {
    setProblem(
        {tr("A quantity cannot be correlated with itself: type into a cell of two quantities."), matrixProblem_.stops});
}

QString CorrelationsDialog::contradiction(const std::vector<Correlation>& all,
                                          const std::vector<std::size_t>& pairs) const {
    const auto numberOf = [this](const std::string& key) {
        return std::ranges::find(table_->keys(), key) - table_->keys().begin() + 1;
    };
    QStringList texts;
    for (const std::size_t pair : pairs)
        texts << tr("%1 with %2", "numbers of two rows").arg(numberOf(all[pair].first)).arg(numberOf(all[pair].second));
    return tr("No numbers can be correlated like this; together these pairs are too strong: %1. Weaken the ranks, or "
              "remove a pair.")
        .arg(locale().createSeparatedList(texts));
}

void CorrelationsDialog::offerQuantities() {
    std::vector<Driver> offered = listDrivers(document().scenario(), locale());
    std::erase_if(offered, [&](const Driver& driver) {
        return !driver.uncertain || std::ranges::find(table_->keys(), driver.key.toStdString()) != table_->keys().end();
    });
    search_->setChoices(offered);
    search_->setEnabled(!offered.empty());
}

void CorrelationsDialog::widen() {
    const int matrix = CorrelationTable::namesWidth + cellWidth * table_->columnCount();
    constexpr int around = 48;
    constexpr int widest = 1100;
    resize(std::max(width(), std::clamp(matrix + around, 640, widest)), height());
}

void CorrelationsDialog::add(const QString& key) {
    table_->add(key.toStdString());
    widen();
    view_->setCurrentIndex(table_->index(table_->rowCount() - 1, 0));
    if (table_->rowCount() > 1)
        view_->setFocus();
}

void CorrelationsDialog::clearSelected() {
    table_->setData(view_->currentIndex(), QString(), Qt::EditRole);
}

bool CorrelationsDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_ && event->type() == QEvent::KeyPress && view_->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            clearSelected();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CorrelationsDialog::commit() {
    document().edit(tr("change of the correlations"), drafted());
}

} // namespace headroom
