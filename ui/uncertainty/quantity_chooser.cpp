#include "uncertainty/quantity_chooser.h"

#include "window/two_line_delegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace headroom {

namespace {

/// What is searched: the name and the key.
constexpr int searchRole = Qt::UserRole + 2;
constexpr int keyRole = Qt::UserRole + 3;

} // namespace

QuantityChooser::QuantityChooser(QWidget* parent)
    : QLineEdit(parent)
    , choices_(new QStandardItemModel(this))
    , completer_(new QCompleter(choices_, this)) {
    setClearButtonEnabled(true);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setFilterMode(Qt::MatchContains);
    completer_->setCompletionRole(searchRole);
    completer_->setMaxVisibleItems(8);
    completer_->popup()->setItemDelegate(new TwoLineDelegate(completer_->popup()));
    completer_->popup()->setProperty("card", true);
    // The completer writes only what was chosen, and that goes elsewhere: it acts on the field without being its own.
    completer_->setWidget(this);
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, &QuantityChooser::choose);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            completer_->popup()->hide();
        else
            search();
    });
}

void QuantityChooser::search() {
    const QString wanted = text().trimmed();
    if (nothing_)
        choices_->removeRow(std::exchange(nothing_, nullptr)->row());
    completer_->setCompletionPrefix(wanted);
    if (completer_->completionCount() == 0)
        addNothing(wanted);
    completer_->complete();
}

void QuantityChooser::addNothing(const QString& wanted) {
    nothing_ = new QStandardItem(tr("Nothing matches “%1”").arg(wanted));
    // The completer lists only what can be selected; what is not enabled cannot be taken.
    nothing_->setFlags(Qt::ItemIsSelectable);
    nothing_->setData(tr("Only uncertain quantities that are not there yet can be added"), TwoLineDelegate::detailRole);
    nothing_->setData(wanted, searchRole);
    choices_->appendRow(nothing_);
}

void QuantityChooser::setChoices(const std::vector<Driver>& drivers) {
    choices_->clear();
    nothing_ = nullptr;
    for (const Driver& driver : drivers) {
        auto* item = new QStandardItem(driver.fullLabel);
        item->setData(driver.key, TwoLineDelegate::detailRole);
        item->setData(driver.key, keyRole);
        item->setData(driver.fullLabel + u' ' + driver.key, searchRole);
        choices_->appendRow(item);
    }
}

void QuantityChooser::choose(const QModelIndex& index) {
    const QString key = index.data(keyRole).toString();
    clear();
    completer_->popup()->hide();
    emit chosen(key);
}

void QuantityChooser::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && !text().trimmed().isEmpty()) {
        const QModelIndex current = completer_->popup()->currentIndex();
        const QModelIndex first = completer_->completionModel()->index(0, 0);
        const QModelIndex taken = current.isValid() ? current : first;
        if (taken.flags().testFlag(Qt::ItemIsEnabled))
            choose(taken);
        // Return in a search is no consent to the whole dialog.
        event->accept();
    } else if (event->key() == Qt::Key_Down && !completer_->popup()->isVisible()) {
        search();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace headroom
