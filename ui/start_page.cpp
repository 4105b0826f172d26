#include "start_page.h"

#include "reference_scenarios.h"
#include "theme.h"
#include "window/choice_card.h"
#include "window/recent_file_line.h"
#include "window/recent_files.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headroom {

namespace {

constexpr int columnWidth = 960;

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setProperty("heading", true);
    return label;
}

QLabel* muted(const QString& text) {
    auto* label = new QLabel(text);
    label->setProperty("muted", true);
    return label;
}

} // namespace

StartPage::StartPage(RecentFiles& recent, QWidget* parent)
    : QScrollArea(parent)
    , recent_(recent)
    , recentHeading_(heading(tr("RECENT FILES")))
    , recentList_(new QVBoxLayout) {
    setAccessibleName(tr("Start page"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);

    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(24, 24, 24, 24);
    auto* middle = new QWidget;
    middle->setMaximumWidth(columnWidth);
    row->addWidget(middle);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch(2);
    addTitle(column);
    addReferences(column);
    addOpen(column);
    column->addSpacing(24);
    column->addWidget(recentHeading_);
    recentList_->setSpacing(0);
    column->addLayout(recentList_);
    column->addStretch(3);
    setWidget(page);

    connect(&recent_, &RecentFiles::changed, this, &StartPage::listRecent);
    listRecent();
}

void StartPage::showEvent(QShowEvent* event) {
    // Files may have come and gone since.
    listRecent();
    QScrollArea::showEvent(event);
}

void StartPage::addTitle(QVBoxLayout* column) {
    auto* name = new QLabel(QApplication::applicationDisplayName());
    name->setFont(indicatorFont());
    column->addWidget(name);
    column->addWidget(muted(tr("Plan the capacity and the cost of an AI lab, month by month: drag a driver, and every "
                               "chart follows.")));
    column->addSpacing(24);
}

void StartPage::addReferences(QVBoxLayout* column) {
    column->addWidget(heading(tr("REFERENCE SCENARIOS")));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (const std::string& name : referenceNames()) {
        const Scenario scenario = loadReference(name);
        auto* card =
            new ChoiceCard(QString::fromStdString(scenario.name), QString::fromStdString(scenario.description));
        connect(card, &ChoiceCard::clicked, this, [this, name] { emit referenceChosen(name); });
        cards->addWidget(card);
    }
    column->addLayout(cards);
}

void StartPage::addOpen(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    auto* open = new QPushButton(tr("Open…"));
    open->setAccessibleName(tr("Open a library or a scenario"));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    row->addWidget(open);
    row->addSpacing(8);
    row->addWidget(muted(tr("or drop a library (.headroom) or a scenario (.json) here")));
    row->addStretch();
    column->addSpacing(16);
    column->addLayout(row);
}

void StartPage::listRecent() {
    while (QLayoutItem* item = recentList_->takeAt(0)) {
        // It may be the one whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = recent_.paths().mid(0, 5);
    recentHeading_->setVisible(!paths.isEmpty());
    for (const QString& path : paths) {
        auto* line = new RecentFileLine(path);
        connect(line, &RecentFileLine::clicked, this, [this, path] { emit fileChosen(path); });
        recentList_->addWidget(line);
    }
}

} // namespace headroom
