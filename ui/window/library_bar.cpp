#include "window/library_bar.h"

#include "document.h"
#include "window/arrow_icon.h"
#include "window/events_popup.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
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

QComboBox* chooser(const QString& name, const QString& help) {
    auto* box = new Chooser;
    box->setAccessibleName(name);
    box->setToolTip(help);
    // Of a width that does not depend on how many thousand names there are.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(22);
    box->setMaxVisibleItems(20);
    box->view()->setTextElideMode(Qt::ElideRight);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

LibraryBar::LibraryBar(Document& document, QAction* undo, QAction* redo, QAction* exportReport, QWidget* parent)
    : QToolBar(tr("Toolbar"), parent)
    , document_(document)
    , undo_(undo)
    , redo_(redo)
    , scenario_(chooser(tr("Scenario"), tr("The scenario that is edited")))
    , baseline_(chooser(tr("Compared with"), tr("What the thin dashed lines and the ticks of the drivers show")))
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
    events_->setToolTip(tr("Switch events of the scenario on and off"));
    eventsPlace_ = addWidget(events_);
    addAction(exportReport);
    widgetForAction(exportReport)->setProperty("primary", true);
    colourIcons();

    connect(scenario_, &QComboBox::activated, this,
            [this](int index) { document_.setCurrentScenario(scenario_->itemData(index).toString()); });
    connect(baseline_, &QComboBox::activated, this,
            [this](int index) { document_.setBaselineScenario(baseline_->itemData(index).toString()); });
    connect(events_, &QToolButton::clicked, this, &LibraryBar::showEvents);
    connect(&document_, &Document::scenariosChanged, this, &LibraryBar::listScenarios);
    connect(&document_, &Document::scenariosChanged, this, &LibraryBar::listBaselines);
    connect(&document_, &Document::baselineChanged, this, &LibraryBar::listBaselines);
    connect(&document_, &Document::scenarioReplaced, this, &LibraryBar::countEvents);
    connect(&document_, &Document::fieldChanged, this, &LibraryBar::countEvents);
}

void LibraryBar::chooseScenario() {
    scenario_->showPopup();
}

void LibraryBar::chooseBaseline() {
    baseline_->showPopup();
}

void LibraryBar::listScenarios() {
    scenario_->clear();
    for (const QString& id : document_.scenarioIds())
        scenario_->addItem(document_.scenarioName(id), id);
    scenario_->setCurrentIndex(scenario_->findData(document_.currentId()));
}

void LibraryBar::listBaselines() {
    baseline_->clear();
    baseline_->addItem(document_.path().isEmpty() ? tr("As opened") : tr("As last saved"), QString());
    for (const QString& id : document_.scenarioIds()) {
        if (id != document_.currentId())
            baseline_->addItem(document_.scenarioName(id), id);
    }
    baseline_->setCurrentIndex(baseline_->findData(document_.baselineId()));
}

void LibraryBar::countEvents() {
    const Scenario& scenario = document_.scenario();
    int on = 0;
    const auto& events = scenario.entities(EntityKind::event);
    for (const std::string& event : events)
        on += flagOr(scenario, "event/" + event + "/on", false) ? 1 : 0;
    events_->setText(tr("Events · %1 of %2").arg(on).arg(events.size()));
    eventsPlace_->setVisible(!events.empty());
}

void LibraryBar::showEvents() {
    auto* popup = new EventsPopup(document_, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
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
