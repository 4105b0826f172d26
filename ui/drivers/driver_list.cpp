#include "drivers/driver_list.h"

#include "document.h"
#include "drivers/driver_change.h"
#include "drivers/driver_row.h"
#include "drivers/group_header.h"
#include "drivers/row_painting.h"
#include "quantity_edit.h"
#include "theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

/// Rows this far out of sight are made as well, so that scrolling meets finished ones.
constexpr int overscan = 200;

} // namespace

DriverList::DriverList(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (int group = 0; group <= static_cast<int>(DriverGroup::none); ++group)
        addHeader(static_cast<DriverGroup>(group));
}

void DriverList::addHeader(DriverGroup group) {
    auto* header = new GroupHeader(group, this);
    header->hide();
    headers_.insert(group, header);
    connect(header, &GroupHeader::clicked, this, [this, group](bool open) { toggle(group, open); });
}

void DriverList::setDrivers(std::vector<Driver> drivers) {
    for (auto* row : std::as_const(rows_)) {
        // The row may be the one whose edit is being announced; hidden, it would enter what is typed into the next.
        row->dropEntry();
        row->hide();
        row->deleteLater();
    }
    rows_.clear();
    drivers_ = std::move(drivers);
    shown_.clear();
    layOutLines();
}

void DriverList::show(std::vector<int> indices, bool open) {
    shown_ = std::move(indices);
    allOpen_ = open;
    layOutLines();
}

void DriverList::setClosedGroups(const QSet<DriverGroup>& groups) {
    closed_ = groups;
    layOutLines();
}

void DriverList::toggle(DriverGroup group, bool open) {
    if (open)
        closed_.remove(group);
    else
        closed_.insert(group);
    allOpen_ = false;
    layOutLines();
    emit closedGroupsChanged();
}

void DriverList::layOutLines() {
    layout_ = layOut(drivers_, shown_, allOpen_ ? QSet<DriverGroup>() : closed_);
    setMinimumHeight(layout_.height);
    placeRows();
    placeHeaders();
    updateHeadings();
    update();
    emit laidOut();
}

void DriverList::placeRows() {
    QSet<const DriverRow*> listed;
    for (const auto& line : layout_.lines) {
        DriverRow* row = line.kind == DriverLine::Kind::driver ? rows_.value(drivers_[line.driver].key) : nullptr;
        if (!row)
            continue;
        listed.insert(row);
        row->setGeometry(0, line.top, width(), line.height);
        row->show();
    }
    for (auto* row : std::as_const(rows_)) {
        if (!listed.contains(row))
            row->hide();
    }
}

void DriverList::placeHeaders() {
    for (auto* header : std::as_const(headers_))
        header->hide();
    for (const auto& line : layout_.lines) {
        if (line.kind != DriverLine::Kind::group)
            continue;
        GroupHeader* header = headers_.value(line.group);
        header->setGeometry(0, line.top, width(), line.height);
        header->setChecked(allOpen_ || !closed_.contains(line.group));
        header->show();
    }
}

void DriverList::updateHeadings() {
    QHash<DriverGroup, bool> changed;
    for (const auto& driver : drivers_)
        changed[driver.group] = changed.value(driver.group) || isChanged(driver);
    for (const auto& line : layout_.lines) {
        if (line.kind == DriverLine::Kind::group)
            headers_.value(line.group)->setContents(line.count, changed.value(line.group));
    }
}

bool DriverList::isChanged(const Driver& driver) const {
    const Scenario* baseline = document_.baseline();
    const std::string key = driver.key.toStdString();
    const auto before = baseline ? quantityValue(*baseline, key) : std::nullopt;
    return before && (*before != document_.shownValue(driver.key) ||
                      !sameBelief(beliefAbout(document_.scenario(), key), beliefAbout(*baseline, key)));
}

void DriverList::showSpan(int top, int bottom) {
    for (std::size_t i = layout_.lineAt(top - overscan); i < layout_.lines.size(); ++i) {
        if (layout_.lines[i].top > bottom + overscan)
            break;
        if (layout_.lines[i].kind == DriverLine::Kind::driver)
            rowFor(layout_.lines[i]);
    }
}

DriverRow* DriverList::rowFor(const DriverLine& line) {
    const Driver& driver = drivers_[line.driver];
    DriverRow*& row = rows_[driver.key];
    if (row)
        return row;
    row = new DriverRow(driver, document_, this);
    connect(row, &DriverRow::sourceRequested, this, &DriverList::sourceRequested);
    connect(row, &DriverRow::distributionRequested, this, &DriverList::distributionRequested);
    row->setGeometry(0, line.top, width(), line.height);
    joinTabOrder(line, row);
    row->show();
    return row;
}

void DriverList::joinTabOrder(const DriverLine& line, DriverRow* row) {
    for (auto before = &line; before != layout_.lines.data();) {
        if (QWidget* stop = stopOf(*--before)) {
            setTabOrder(stop, row->slider());
            break;
        }
    }
}

QWidget* DriverList::stopOf(const DriverLine& line) const {
    if (line.kind == DriverLine::Kind::group)
        return headers_.value(line.group);
    const DriverRow* row = line.kind == DriverLine::Kind::driver ? rows_.value(drivers_[line.driver].key) : nullptr;
    return row ? row->slider() : nullptr;
}

DriverRow* DriverList::reveal(int driver) {
    if (std::ranges::find(shown_, driver) == shown_.end())
        return nullptr;
    if (!layout_.lineOf(driver))
        toggle(drivers_[driver].group, true);
    return rowFor(layout_.lines[*layout_.lineOf(driver)]);
}

bool DriverList::holdsFocus(const DriverLine& line) const {
    const QWidget* stop = stopOf(line);
    if (!stop || line.kind == DriverLine::Kind::group)
        return stop && stop->hasFocus();
    return stop->parentWidget()->isAncestorOf(focusWidget());
}

bool DriverList::focusNextPrevChild(bool next) {
    // The neighbour may not be a widget yet.
    const auto held = std::ranges::find_if(layout_.lines, [&](const DriverLine& line) { return holdsFocus(line); });
    if (held != layout_.lines.end())
        showSpan(held->top, held->bottom());
    return QWidget::focusNextPrevChild(next);
}

void DriverList::resizeEvent(QResizeEvent*) {
    placeRows();
    placeHeaders();
}

void DriverList::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    QFont font = smallFont();
    painter.setFont(font);
    painter.setPen(themeOf(palette()).mutedText);
    const QFontMetrics metrics(font);
    for (std::size_t i = layout_.lineAt(event->rect().top()); i < layout_.lines.size(); ++i) {
        const DriverLine& line = layout_.lines[i];
        if (line.top > event->rect().bottom())
            break;
        if (line.kind != DriverLine::Kind::entity)
            continue;
        const QRect area(row_painting::margin, line.top, width() - 2 * row_painting::margin, line.height);
        const QString name = metrics.elidedText(drivers_[line.driver].entity, Qt::ElideRight, area.width());
        painter.drawText(area.adjusted(0, 0, 0, -4), Qt::AlignBottom, name);
    }
}

} // namespace headroom
