#include "window/sources_dialog.h"

#include "document.h"
#include "window/source_text.h"
#include "window/two_line_delegate.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace headroom {

namespace {
constexpr int idRole = Qt::UserRole;
}

SourcesDialog::SourcesDialog(const Document& document, QWidget* parent)
    : QDialog(parent)
    , document_(document)
    , facts_(FactBase::load())
    , search_(new QLineEdit)
    , list_(new QListWidget)
    , text_(new QTextBrowser) {
    setWindowTitle(tr("Sources"));
    search_->setPlaceholderText(tr("Find a source"));
    search_->setAccessibleName(tr("Find a source"));
    search_->setClearButtonEnabled(true);
    list_->setAccessibleName(tr("Sources of the scenario"));
    text_->setAccessibleName(tr("What the source says"));
    text_->setOpenLinks(false);
    text_->document()->setDocumentMargin(12);
    list_->setItemDelegate(new TwoLineDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(search_);
    leftColumn->addWidget(list_);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(text_);
    splitter->setSizes({320, 480});
    auto* column = new QVBoxLayout(this);
    column->addWidget(splitter);
    resize(900, 600);

    connect(search_, &QLineEdit::textChanged, this, &SourcesDialog::filter);
    connect(list_, &QListWidget::currentItemChanged, this, &SourcesDialog::showCurrent);
    connect(text_, &QTextBrowser::anchorClicked, this, &SourcesDialog::follow);
    connect(&document_, &Document::scenarioReplaced, this, &SourcesDialog::listSources);
    connect(&document_, &Document::fieldChanged, this, &SourcesDialog::refresh);
    listSources();
}

void SourcesDialog::showCurrent() {
    if (const QListWidgetItem* item = list_->currentItem())
        showSource(item->data(idRole).toString());
}

/// The same source with the values as they are now.
void SourcesDialog::refresh() {
    const int place = text_->verticalScrollBar()->value();
    showCurrent();
    text_->verticalScrollBar()->setValue(place);
}

void SourcesDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    // The colour of links is that of the theme in which the text was read.
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void SourcesDialog::listSources() {
    list_->clear();
    text_->clear();
    for (const Source& source : document_.scenario().sources) {
        const QString title = QString::fromStdString(source.title.empty() ? source.id : source.title);
        const QString note = QString::fromStdString(source.note);
        auto* item = new QListWidgetItem(title, list_);
        item->setToolTip(note.isEmpty() ? title : note);
        item->setData(TwoLineDelegate::detailRole, note);
        item->setData(idRole, QString::fromStdString(source.id));
    }
    if (list_->count() == 0)
        text_->setPlainText(tr("The scenario names no sources: every quantity in it is an assumption."));
    filter(search_->text());
}

void SourcesDialog::show(const QString& sourceId) {
    search_->clear();
    for (int i = 0; i < list_->count(); ++i) {
        if (sourceId.isEmpty() || list_->item(i)->data(idRole) == sourceId) {
            list_->setCurrentRow(i);
            list_->scrollToItem(list_->item(i));
            break;
        }
    }
    QDialog::show();
    raise();
    activateWindow();
}

void SourcesDialog::filter(const QString& text) {
    for (int i = 0; i < list_->count(); ++i) {
        QListWidgetItem* item = list_->item(i);
        const QString words = item->text() + ' ' + item->data(TwoLineDelegate::detailRole).toString();
        item->setHidden(!words.contains(text, Qt::CaseInsensitive));
    }
}

void SourcesDialog::showSource(const QString& id) {
    const Scenario& scenario = document_.scenario();
    if (const Source* source = scenario.source(id.toStdString()))
        text_->setHtml(sourceText(scenario, *source, facts_, locale()));
}

void SourcesDialog::follow(const QUrl& link) {
    if (link.scheme() == "quantity")
        emit quantityRequested(link.path());
    else if (isWebAddress(link))
        QDesktopServices::openUrl(link);
}

} // namespace headroom
