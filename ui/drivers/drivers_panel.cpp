#include "drivers/drivers_panel.h"

#include "document.h"
#include "drivers/driver_list.h"
#include "drivers/driver_row.h"
#include "drivers/driver_search.h"
#include "drivers/filter_chip.h"
#include "drivers/row_painting.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int stateVersion = 1;

} // namespace

DriversPanel::DriversPanel(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    buildList();
    addShortcuts();
    connectDocument();
    list_->setClosedGroups({DriverGroup::supply, DriverGroup::market, DriverGroup::money, DriverGroup::none});
    retranslate();
    rebuild();
}

DriversPanel::~DriversPanel() {
    // A gesture that still runs ends with the sight of its slider, and the panel must be there to hear of it.
    hide();
}

void DriversPanel::buildHead() {
    auto* head = new QVBoxLayout;
    head->setContentsMargins(row_painting::margin, 10, row_painting::margin, 4);
    head->setSpacing(8);
    search_ = new QLineEdit(this);
    search_->setClearButtonEnabled(true);
    connect(search_, &QLineEdit::textChanged, this, &DriversPanel::filter);
    head->addWidget(search_);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(5);
    for (FilterChip** chip : {&all_, &changed_, &uncertain_, &assumptions_}) {
        *chip = new FilterChip(this);
        connect(*chip, &FilterChip::toggled, this, &DriversPanel::filter);
        chips->addWidget(*chip);
    }
    chips->addStretch();
    head->addLayout(chips);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

void DriversPanel::buildList() {
    scroll_ = new QScrollArea;
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    list_ = new DriverList(document_, scroll_);
    scroll_->setWidget(list_);
    scroll_->viewport()->installEventFilter(this);
    connect(list_, &DriverList::laidOut, this, &DriversPanel::showVisibleRows);
    connect(list_, &DriverList::sourceRequested, this, &DriversPanel::sourceRequested);
    connect(list_, &DriverList::distributionRequested, this, &DriversPanel::distributionRequested);
    connect(scroll_->verticalScrollBar(), &QScrollBar::valueChanged, this, &DriversPanel::showVisibleRows);
    empty_ = new QLabel;
    empty_->setWordWrap(true);
    empty_->setProperty("muted", true);
    empty_->setAlignment(Qt::AlignTop);
    empty_->setContentsMargins(row_painting::margin, 12, row_painting::margin, 0);
    empty_->hide();
    layout()->addWidget(empty_);
    layout()->addWidget(scroll_);
}

void DriversPanel::addShortcuts() {
    connect(new QShortcut(Qt::Key_Slash, this), &QShortcut::activated, this, &DriversPanel::focusSearch);
    const auto inSearch = [this](Qt::Key key, auto action) {
        connect(new QShortcut(key, search_, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, action);
    };
    inSearch(Qt::Key_Escape, [this] { search_->clear(); });
    inSearch(Qt::Key_Return, [this] { focusFirstRow(); });
    inSearch(Qt::Key_Enter, [this] { focusFirstRow(); });
    inSearch(Qt::Key_Down, [this] { focusFirstRow(); });
}

void DriversPanel::connectDocument() {
    connect(&document_, &Document::previewChanged, this, [this](const QString& key, double value) {
        if (auto* row = list_->row(key))
            row->showValue(value);
    });
    connect(&document_, &Document::quantityChanged, this, &DriversPanel::refreshRows);
    connect(&document_, &Document::fieldChanged, this, &DriversPanel::followField);
    connect(&document_, &Document::scenarioReplaced, this, &DriversPanel::rebuild);
    connect(&document_, &Document::baselineChanged, this, [this] {
        refreshRows({});
        filter();
    });
}

void DriversPanel::retranslate() {
    search_->setPlaceholderText(tr("Find a driver (/)"));
    search_->setAccessibleName(tr("Find a driver"));
    all_->setWords(tr("All"), tr("List every quantity, not only those with a range or a distribution of their own"));
    changed_->setWords(tr("Changed"), tr("List only what differs from the baseline"));
    uncertain_->setWords(tr("Uncertain"), tr("List only what has a distribution"));
    assumptions_->setWords(tr("Assumptions"), tr("List only what has no source"));
}

void DriversPanel::rebuild() {
    const int position = scroll_->verticalScrollBar()->value();
    const QString focusedKey = keyInFocus();
    list_->setDrivers(document_.isEmpty() ? std::vector<Driver>() : listDrivers(document_.scenario(), locale()));
    filter();
    scroll_->verticalScrollBar()->setValue(position);
    if (!focusedKey.isEmpty())
        focusNear(focusedKey);
}

QString DriversPanel::keyInFocus() const {
    // Where the window has its focus when it is the active one again: a dialog may be open.
    const QWidget* focused = window()->focusWidget();
    for (const auto* row : list_->rows()) {
        if (row->isAncestorOf(focused))
            return row->driver().key;
    }
    return {};
}

void DriversPanel::focusNear(const QString& key) {
    const int wanted = indexOf(key);
    std::optional<int> nearest;
    for (const auto& line : list_->layoutOfLines().lines) {
        if (line.kind == DriverLine::Kind::driver && (!nearest || line.driver <= wanted))
            nearest = line.driver;
    }
    DriverRow* row = wanted >= 0 && nearest ? list_->reveal(*nearest) : nullptr;
    if (row)
        row->slider()->setFocus();
    else
        filterInForce()->setFocus();
}

bool DriversPanel::isFiltered() const {
    return !search_->text().trimmed().isEmpty() || changed_->isChecked() || uncertain_->isChecked() ||
           assumptions_->isChecked();
}

FilterChip* DriversPanel::filterInForce() const {
    for (FilterChip* chip : {changed_, uncertain_, assumptions_}) {
        if (chip->isChecked())
            return chip;
    }
    return all_;
}

bool DriversPanel::passesChips(const Driver& driver) const {
    return (!changed_->isChecked() || list_->isChanged(driver)) && (!uncertain_->isChecked() || driver.uncertain) &&
           (!assumptions_->isChecked() || driver.assumed);
}

void DriversPanel::filter() {
    const DriverSearch search(search_->text());
    const bool filtered = isFiltered();
    std::vector<int> shown;
    const auto& drivers = list_->drivers();
    for (int i = 0; i < static_cast<int>(drivers.size()); ++i) {
        const Driver& driver = drivers[static_cast<std::size_t>(i)];
        const bool listed = filtered ? passesChips(driver) && search.matches(driver)
                                     : all_->isChecked() || driver.prominent || list_->isChanged(driver);
        if (listed)
            shown.push_back(i);
    }
    const bool none = shown.empty();
    list_->show(std::move(shown), filtered);
    empty_->setText(emptyText());
    empty_->setVisible(none);
    scroll_->setVisible(!none);
}

QString DriversPanel::emptyText() const {
    if (list_->drivers().empty())
        return tr("No scenario is open.");
    if (!search_->text().trimmed().isEmpty())
        return tr("No driver matches “%1”. Names, keys, sources and notes are searched; Escape clears the search.")
            .arg(search_->text().trimmed());
    if (changed_->isChecked())
        return tr("Nothing differs from the baseline.");
    if (isFiltered())
        return tr("No driver passes the filters above.");
    return tr("No quantity has a range or a distribution of its own. “All” lists every quantity.");
}

void DriversPanel::refreshRows(const QString& keyOrField) {
    for (auto* row : list_->rows()) {
        const QString& key = row->driver().key;
        if (key == keyOrField || key.startsWith(keyOrField + u'/') || keyOrField.isEmpty())
            row->refresh();
    }
    list_->updateHeadings();
}

void DriversPanel::followField(const QString& fieldKey) {
    const bool other = std::ranges::any_of(list_->drivers(), [&](const Driver& driver) {
        const bool ofField = driver.key == fieldKey || driver.key.startsWith(fieldKey + u'/');
        return ofField && driver.uncertain != quantityOf(document_.scenario(), driver.key).distribution.has_value();
    });
    if (other)
        rebuild();
    else
        refreshRows(fieldKey);
}

void DriversPanel::showVisibleRows() {
    const int top = scroll_->verticalScrollBar()->value();
    list_->showSpan(top, top + scroll_->viewport()->height());
}

bool DriversPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == scroll_->viewport() && event->type() == QEvent::Resize)
        showVisibleRows();
    return QWidget::eventFilter(watched, event);
}

void DriversPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        rebuild();
    }
    QWidget::changeEvent(event);
}

void DriversPanel::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void DriversPanel::focusFirstRow() {
    for (const auto& line : list_->layoutOfLines().lines) {
        if (line.kind == DriverLine::Kind::driver) {
            showQuantity(list_->drivers()[static_cast<std::size_t>(line.driver)].key);
            return;
        }
    }
}

int DriversPanel::indexOf(const QString& key) const {
    const auto& drivers = list_->drivers();
    for (const bool exact : {true, false}) {
        for (std::size_t i = 0; i < drivers.size() && !key.isEmpty(); ++i) {
            if (exact ? drivers[i].key == key : drivers[i].key.startsWith(key + u'/'))
                return static_cast<int>(i);
        }
    }
    return -1;
}

bool DriversPanel::showQuantity(const QString& key) {
    const int driver = indexOf(key);
    if (driver < 0)
        return false;
    DriverRow* row = list_->reveal(driver);
    if (!row) {
        for (FilterChip* chip : {changed_, uncertain_, assumptions_})
            chip->setChecked(false);
        search_->clear();
        row = list_->reveal(driver);
    }
    if (!row) {
        all_->setChecked(true);
        row = list_->reveal(driver);
    }
    // The list takes its new height when the event loop next turns; the scroll bar must know it now.
    list_->resize(list_->width(), std::max(list_->minimumHeight(), scroll_->viewport()->height()));
    scroll_->ensureWidgetVisible(row, 0, 80);
    row->slider()->setFocus(Qt::OtherFocusReason);
    return true;
}

QByteArray DriversPanel::saveState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    QList<int> closed;
    for (const DriverGroup group : list_->closedGroups())
        closed << static_cast<int>(group);
    stream << stateVersion << all_->isChecked() << closed;
    return state;
}

void DriversPanel::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    int version = 0;
    bool all = false;
    QList<int> closed;
    stream >> version >> all >> closed;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return;
    QSet<DriverGroup> groups;
    for (const int group : closed)
        groups.insert(static_cast<DriverGroup>(group));
    all_->setChecked(all);
    list_->setClosedGroups(groups);
}

} // namespace headroom
