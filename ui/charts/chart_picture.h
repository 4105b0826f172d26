#pragma once

#include "charts/chart_series.h"

#include <optional>

namespace headroom {

/// A chart as it is drawn, in any size and theme, on screen or on paper.
class ChartPicture {
  public:
    void setData(ChartData data);
    const ChartData& data() const { return data_; }
    void setHidden(const QSet<QString>& names);
    const QSet<QString>& hidden() const { return hidden_; }
    void setStyle(const ChartStyle& style);
    const ChartStyle& style() const { return style_; }
    void setSize(const QSizeF& size);
    /// Keeps value axis and plot area of the present frame until released.
    void setHeld(bool held);

    /// Where everything stands, brought up to date.
    const ChartFrame& frame();
    /// The whole chart but its ground, with its title clear of the last `reserved` pixels of the width.
    void paint(QPainter* painter, double reserved = 0);

  private:
    ChartData data_;
    QSet<QString> hidden_;
    ChartStyle style_;
    QSizeF size_{480, 360};
    bool held_ = false;
    bool stale_ = true;
    bool staleSeries_ = true;
    std::optional<ChartFrame> frame_;
    ChartSeriesLayer series_;
};

} // namespace headroom
