#pragma once

#include "drivers/driver_layout.h"

#include <QHash>
#include <QWidget>

namespace headroom {

class Document;
class DriverRow;
class GroupHeader;

/// The drivers of a scenario, one under the other, in groups that open and close. A row becomes a widget when it first
/// comes into sight, and stays one, so that hundreds of quantities cost what a screenful does.
class DriverList : public QWidget {
    Q_OBJECT

  public:
    DriverList(Document& document, QWidget* parent);

    /// Other drivers: all rows are made anew. What is open stays so.
    void setDrivers(std::vector<Driver> drivers);
    const std::vector<Driver>& drivers() const { return drivers_; }
    /// Lists only these, by index, ascending; with `open`, all groups are open whatever the person closed.
    void show(std::vector<int> indices, bool open);

    const QSet<DriverGroup>& closedGroups() const { return closed_; }
    void setClosedGroups(const QSet<DriverGroup>& groups);

    /// Null where the row was not in sight yet.
    DriverRow* row(const QString& key) const { return rows_.value(key); }
    QList<DriverRow*> rows() const { return rows_.values(); }
    GroupHeader* header(DriverGroup group) const { return headers_.value(group); }
    const DriverLayout& layoutOfLines() const { return layout_; }
    /// Opens the group of a driver and makes its row; null where it is not listed.
    DriverRow* reveal(int driver);
    /// Differs from the baseline, by its value or by what is believed about it.
    bool isChanged(const Driver& driver) const;
    /// Marks the headings of groups in which a driver differs from the baseline.
    void updateHeadings();

    /// Makes the rows that lie between two heights, and some beyond.
    void showSpan(int top, int bottom);

  signals:
    void sourceRequested(const QString& sourceId);
    void distributionRequested(const QString& key);
    void closedGroupsChanged();
    /// The list is longer or shorter, or other rows lie in sight.
    void laidOut();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void layOutLines();
    void placeRows();
    void placeHeaders();
    void addHeader(DriverGroup group);
    DriverRow* rowFor(const DriverLine& line);
    /// Puts a new row behind its predecessor in the order of Tab.
    void joinTabOrder(const DriverLine& line, DriverRow* row);
    /// What takes the focus in a line; null for a name and for a row that was not in sight yet.
    QWidget* stopOf(const DriverLine& line) const;
    bool holdsFocus(const DriverLine& line) const;
    void toggle(DriverGroup group, bool open);

    Document& document_;
    std::vector<Driver> drivers_;
    std::vector<int> shown_;
    QSet<DriverGroup> closed_;
    bool allOpen_ = false;
    DriverLayout layout_;
    QHash<QString, DriverRow*> rows_;
    QHash<DriverGroup, GroupHeader*> headers_;
};

} // namespace headroom
