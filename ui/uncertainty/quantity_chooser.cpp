#include "uncertainty/quantity_chooser.h"

#include "window/two_line_delegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace headroom {

namespace {

/// What is searched: the name and the key.
constexpr int wordsRole = Qt::UserRole + 2;
constexpr int keyRole = Qt::UserRole + 3;

} // namespace

QuantityChooser::QuantityChooser(QWidget* parent)
    : QLineEdit(parent)
    , choices_(new QStandardItemModel(this))
    , completer_(new QCompleter(choices_, this)) {
    setClearButtonEnabled(true);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setFilterMode(Qt::MatchContains);
    completer_->setCompletionRole(wordsRole);
    completer_->setMaxVisibleItems(8);
    completer_->popup()->setItemDelegate(new TwoLineDelegate(completer_->popup()));
    completer_->popup()->setProperty("card", true);
    // The completer writes only what was chosen, and that goes elsewhere: it acts on the field without being its own.
    completer_->setWidget(this);
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, &QuantityChooser::choose);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        completer_->setCompletionPrefix(text.trimmed());
        if (text.trimmed().isEmpty())
            completer_->popup()->hide();
        else
            completer_->complete();
    });
}

void QuantityChooser::setChoices(const std::vector<Driver>& drivers) {
    choices_->clear();
    for (const Driver& driver : drivers) {
        auto* item = new QStandardItem(driver.fullLabel);
        item->setData(driver.key, TwoLineDelegate::detailRole);
        item->setData(driver.key, keyRole);
        item->setData(driver.fullLabel + u' ' + driver.key, wordsRole);
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
        if (taken.isValid())
            choose(taken);
        // Return in a search is no consent to the whole dialog.
        event->accept();
    } else if (event->key() == Qt::Key_Down && !completer_->popup()->isVisible()) {
        completer_->setCompletionPrefix(text().trimmed());
        completer_->complete();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace headroom
