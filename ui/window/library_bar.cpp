#include "window/library_bar.h"

#include "document.h"
#include "window/arrow_icon.h"
#include "window/events_popup.h"
#include "window/scenario_list.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QWheelEvent>

namespace headroom {

namespace {

/// A list to choose from. The wheel moves it only where it has the focus, so that nobody changes the scenario by
/// scrolling past.
class Chooser : public QComboBox {
  protected:
    void wheelEvent(QWheelEvent* event) override {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

QComboBox* chooser(ScenarioList* list, const QString& name, const QString& help) {
    auto* box = new Chooser;
    auto* view = new QListView;
    // With these, ten thousand names open as fast as ten.
    view->setUniformItemSizes(true);
    view->setTextElideMode(Qt::ElideRight);
    box->setView(view);
    box->setModel(list);
    box->setAccessibleName(name);
    box->setToolTip(help);
    // Of a width that does not depend on how many thousand names there are.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(22);
    box->setMaxVisibleItems(20);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

LibraryBar::LibraryBar(Document& document, QAction* undo, QAction* redo, QAction* exportReport, QWidget* parent)
    : QToolBar(tr("Toolbar"), parent)
    , document_(document)
    , undo_(undo)
    , redo_(redo)
    , scenarios_(new ScenarioList(document, ScenarioList::Purpose::edit, this))
    , baselines_(new ScenarioList(document, ScenarioList::Purpose::compare, this))
    , scenario_(chooser(scenarios_, tr("Scenario"), tr("The scenario that is edited")))
    , baseline_(
          chooser(baselines_, tr("Compared with"), tr("What the thin dashed lines and the ticks of the drivers show")))
    , events_(new QToolButton) {
    setObjectName("library-bar");
    setMovable(false);
    setIconSize({16, 16});
    setContextMenuPolicy(Qt::PreventContextMenu);
    addAction(undo_);
    addAction(redo_);
    addWidget(scenario_);
    auto* against = new QLabel(tr("against"));
    against->setProperty("muted", true);
    addWidget(against);
    addWidget(baseline_);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    events_->setToolTip(
        tr("<p>Which events happen in the single run, as planned. Many futures draw each by its probability.</p>"));
    eventsPlace_ = addWidget(events_);
    addAction(exportReport);
    widgetForAction(exportReport)->setProperty("primary", true);
    colourIcons();

    connect(scenario_, &QComboBox::activated, this,
            [this](int row) { document_.setCurrentScenario(scenarios_->idAt(row)); });
    connect(baseline_, &QComboBox::activated, this,
            [this](int row) { document_.setBaselineScenario(baselines_->idAt(row)); });
    connect(events_, &QToolButton::clicked, this, &LibraryBar::showEvents);
    connect(&document_, &Document::scenariosChanged, this, [this] { refresh(scenario_, scenarios_); });
    connect(&document_, &Document::scenariosChanged, this, [this] { refresh(baseline_, baselines_); });
    connect(&document_, &Document::baselineChanged, this, [this] { refresh(baseline_, baselines_); });
    connect(&document_, &Document::scenarioReplaced, this, &LibraryBar::countEvents);
    connect(&document_, &Document::fieldChanged, this, &LibraryBar::countEvents);
}

void LibraryBar::chooseScenario() {
    scenario_->showPopup();
}

void LibraryBar::chooseBaseline() {
    baseline_->showPopup();
}

void LibraryBar::refresh(QComboBox* box, ScenarioList* list) {
    const QSignalBlocker quiet(box);
    list->refresh();
    box->setCurrentIndex(list->chosenRow());
}

void LibraryBar::countEvents() {
    const Scenario& scenario = document_.scenario();
    int on = 0;
    const auto& events = scenario.entities(EntityKind::event);
    for (const std::string& event : events)
        on += flagOr(scenario, "event/" + event + "/on", false) ? 1 : 0;
    events_->setText(tr("Events · %1 of %2 planned").arg(on).arg(events.size()));
    eventsPlace_->setVisible(!events.empty());
}

void LibraryBar::showEvents() {
    auto* popup = new EventsPopup(document_, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &EventsPopup::editRequested, this, &LibraryBar::editEventsRequested);
    popup->showBelow(events_);
}

void LibraryBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        colourIcons();
    QToolBar::changeEvent(event);
}

void LibraryBar::colourIcons() {
    const QColor enabled = palette().color(QPalette::Active, QPalette::ButtonText);
    const QColor disabled = palette().color(QPalette::Disabled, QPalette::ButtonText);
    undo_->setIcon(undoIcon(enabled, disabled));
    redo_->setIcon(redoIcon(enabled, disabled));
}

} // namespace headroom
