#pragma once

#include "month.h"

#include <QScrollArea>

#include <optional>

namespace headroom {

class TimeChart;

/// Charts side by side: two to a row, three where there is room, one where there is little; two rows fill the height
/// and further ones scroll. They share one time cursor, and one of them can be expanded to fill the grid; Escape leads
/// back.
class ChartGrid : public QScrollArea {
    Q_OBJECT

  public:
    explicit ChartGrid(QWidget* parent = nullptr);

    /// Takes ownership; shown in the order added.
    void addChart(TimeChart* chart);
    const QList<TimeChart*>& charts() const { return charts_; }

    /// The one chart that fills the grid; null for all of them.
    void setExpanded(TimeChart* chart);
    TimeChart* expanded() const { return expanded_; }

    void setAxesFrozen(bool frozen);

  public slots:
    void setCursor(std::optional<headroom::Month> month);

  signals:
    void cursorMoved(std::optional<headroom::Month> month);
    void pointActivated(headroom::TimeChart* chart, const QString& series, headroom::Month month);
    void exportFailed(const QString& message);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void arrange();

    QWidget* content_;
    QList<TimeChart*> charts_;
    TimeChart* expanded_ = nullptr;
};

/// Where `count` charts stand in a room of this size: rectangles in order, which may reach below its height.
QList<QRect> chartPlaces(int count, const QSize& room);

} // namespace headroom
