#pragma once

#include "charts/chart_data.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

namespace headroom {

class ChartButton;
class ChartPicture;
struct ChartFrame;
struct MedianError;
struct Theme;

/// A chart of series over months, on a card of its own: names at the ends of the lines switch them, the pointer reads
/// every series in a month, and keys do both. It paints only while visible, and once however often data is set.
///
/// Keys: Left and Right move the time cursor (with Shift by a year, Home and End to the ends), Up and Down choose a
/// series, Space switches it, Return activates its point at the cursor, Ctrl+C copies.
class TimeChart : public QWidget {
    Q_OBJECT

  public:
    explicit TimeChart(QWidget* parent = nullptr);
    ~TimeChart() override;

    /// Shows `data` at the next paint; cheapest when the number of series is that of before.
    void setData(ChartData data);
    const ChartData& data() const;

    /// While frozen the value axis keeps its range; it settles when released.
    void setAxesFrozen(bool frozen);

    bool isSeriesShown(const QString& name) const;
    const QSet<QString>& hiddenSeries() const;
    void setSeriesShown(const QString& name, bool shown);

    /// Whether this is the expanded chart of its grid; its button then leads back.
    void setExpanded(bool expanded);
    bool isExpanded() const { return expanded_; }

    std::optional<Month> cursor() const { return cursor_; }
    /// Whether the values at the cursor are read here, and not in another chart.
    bool isRead() const { return reading_ && cursorIndex() >= 0; }
    /// The least certain median where the chart is read, or else of all of it.
    std::optional<MedianError> medianError() const;
    /// The month of the cursor and every value in it, as a sentence; empty without a cursor.
    QString readingText() const;

    /// Each writes the chart in its present size on a light ground, whole or not at all; a sentence when it failed.
    std::optional<QString> exportPdf(const QString& path) const;
    std::optional<QString> exportSvg(const QString& path) const;
    std::optional<QString> exportPng(const QString& path, double scale = 2) const;
    /// As picture, as SVG, and as a table of tab-separated values.
    void copyToClipboard() const;

    /// The chart as it stands, without cursor and card, as vectors. A unit of `area` is a pixel of the screen: the
    /// smallest text is 11 units high.
    void render(QPainter* painter, const QRectF& area, const Theme& theme) const;

    /// Months down, series across, tab-separated, every digit.
    QString tableText() const;
    /// Where everything stands at the moment, in pixels of this widget.
    const ChartFrame& frame() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  public slots:
    /// Shows the time cursor in a month, or nowhere; announces nothing.
    void setCursor(std::optional<headroom::Month> month);

  signals:
    /// The pointer or a key chose a month here; nothing when it left.
    void cursorMoved(std::optional<headroom::Month> month);
    /// A point of a series was clicked, or chosen by key, to be explained.
    void pointActivated(const QString& series, headroom::Month month);
    void seriesShownChanged(const QString& name, bool shown);
    void expandRequested(bool expand);
    /// One sentence.
    void exportFailed(const QString& message);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void invalidate();
    void repaintPicture();
    void repaintCard(QSize pixels, double ratio);
    void restyle();
    void describe();
    void retranslate();
    void paintOverlay(QPainter& painter);
    void moveCursor(std::optional<Month> month);
    /// Puts the cursor under a point of the plot, or takes it away.
    void pointAt(QPointF point);
    void moveCursorBy(int months);
    void chooseSeries(int step);
    /// The index of the series whose name is at a point, or -1.
    int nameAt(QPointF point) const;
    /// The index of the series whose line or area is at a point, or -1.
    int seriesAt(QPointF point) const;
    int cursorIndex() const;
    void activate(int series);
    void showMenu(QPoint place);

    std::unique_ptr<ChartPicture> picture_;
    QPixmap cache_;
    /// The empty card, upon which the picture is painted.
    QPixmap card_;
    bool cacheStale_ = true;
    std::optional<Month> cursor_;
    bool reading_ = false;
    int chosen_ = -1;
    /// Whether the focus came by key, so that it has to be seen where it is.
    bool focusRing_ = false;
    bool frozen_ = false;
    bool expanded_ = false;
    ChartButton* expandButton_;
    ChartButton* menuButton_;
};

} // namespace headroom
