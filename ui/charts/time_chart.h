#pragma once

#include "charts/chart_data.h"

#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

class QLocale;
class QToolButton;

namespace headroom {

class ChartPicture;
struct Theme;

/// A chart of series over months, on a card of its own: labels at the ends of the lines switch them, the pointer reads
/// every series in a month, the arrow keys do both. It paints only when it is visible and something changed.
class TimeChart : public QWidget {
    Q_OBJECT

  public:
    explicit TimeChart(QWidget* parent = nullptr);
    ~TimeChart() override;

    /// Shows `data` at the next paint; cheap, and cheapest when the series are those of before.
    void setData(ChartData data);
    const ChartData& data() const;

    /// While frozen the value axis keeps its range, and settles when released.
    void setAxesFrozen(bool frozen);

    bool isSeriesShown(const QString& name) const;
    void setSeriesShown(const QString& name, bool shown);

    /// Whether the chart is the expanded one of its grid (its button then leads back).
    void setExpanded(bool expanded);
    bool isExpanded() const;

    std::optional<Month> cursor() const;

    /// Each writes the chart in its present size on a light ground, whole or not at all; a sentence when it failed.
    std::optional<QString> exportPdf(const QString& path) const;
    std::optional<QString> exportSvg(const QString& path) const;
    std::optional<QString> exportPng(const QString& path, double scale = 2) const;
    /// As picture, as SVG, and as a table of tab-separated values.
    void copyToClipboard() const;

    /// The chart as it stands, without the shared cursor. A unit of `area` is a pixel of the screen: its smallest text
    /// is 11 units high.
    void render(QPainter* painter, const QRectF& area, const Theme& theme) const;

    /// Months down, series across, tab-separated, every digit.
    QString tableText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  public slots:
    /// Shows the time cursor in a month, or nowhere; announces nothing.
    void setCursor(std::optional<headroom::Month> month);

  signals:
    /// The pointer or a key chose a month here; nothing when it left.
    void cursorMoved(std::optional<headroom::Month> month);
    /// A point of a series was clicked or chosen by key, to be explained.
    void pointActivated(const QString& series, headroom::Month month);
    void seriesShownChanged(const QString& name, bool shown);
    void expandRequested(bool expand);
    /// One sentence.
    void exportFailed(const QString& message);
};

} // namespace headroom
