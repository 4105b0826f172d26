#include "charts/time_chart.h"

#include "charts/chart_button.h"
#include "charts/chart_export.h"
#include "charts/chart_menu.h"
#include "charts/chart_picture.h"
#include "charts/chart_readout.h"
#include "charts/chart_text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace headroom {

namespace {

constexpr double cardRadius = 6;
constexpr int buttonMargin = 8;

} // namespace

TimeChart::TimeChart(QWidget* parent)
    : QWidget(parent)
    , picture_(std::make_unique<ChartPicture>())
    , expandButton_(new ChartButton(ChartButton::Glyph::expand, this))
    , menuButton_(new ChartButton(ChartButton::Glyph::menu, this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setExpanded(false);
    menuButton_->setToolTip(tr("Copy, save, switch series"));
    menuButton_->setAccessibleName(tr("More"));
    connect(expandButton_, &ChartButton::clicked, this, [this] { emit expandRequested(!expanded_); });
    connect(menuButton_, &ChartButton::clicked, this, [this] { showMenu(menuButton_->geometry().bottomLeft()); });
    restyle();
}

TimeChart::~TimeChart() = default;

void TimeChart::setData(ChartData data) {
    picture_->setData(std::move(data));
    chosen_ = std::min(chosen_, static_cast<int>(picture_->data().series.size()) - 1);
    if (!frozen_)
        describe();
    invalidate();
}

const ChartData& TimeChart::data() const {
    return picture_->data();
}

void TimeChart::setAxesFrozen(bool frozen) {
    if (frozen == frozen_)
        return;
    frozen_ = frozen;
    picture_->setHeld(frozen);
    if (!frozen)
        describe();
    invalidate();
}

bool TimeChart::isSeriesShown(const QString& name) const {
    return !picture_->hidden().contains(name);
}

void TimeChart::setSeriesShown(const QString& name, bool shown) {
    if (shown == isSeriesShown(name))
        return;
    QSet<QString> hidden = picture_->hidden();
    if (shown)
        hidden.remove(name);
    else
        hidden.insert(name);
    picture_->setHidden(hidden);
    invalidate();
    emit seriesShownChanged(name, shown);
}

void TimeChart::setExpanded(bool expanded) {
    expanded_ = expanded;
    const QString text = expanded ? tr("Show all charts") : tr("Expand this chart");
    expandButton_->setGlyph(expanded ? ChartButton::Glyph::collapse : ChartButton::Glyph::expand);
    expandButton_->setToolTip(text);
    expandButton_->setAccessibleName(text);
}

std::optional<QString> TimeChart::exportPdf(const QString& path) const {
    return saveWhole(path, chartPdf(shownOnly(data(), picture_->hidden()), size(), locale()));
}

std::optional<QString> TimeChart::exportSvg(const QString& path) const {
    return saveWhole(path, chartSvg(shownOnly(data(), picture_->hidden()), size(), locale()));
}

std::optional<QString> TimeChart::exportPng(const QString& path, double scale) const {
    return saveWhole(path, chartPng(shownOnly(data(), picture_->hidden()), size(), locale(), scale));
}

std::optional<QString> TimeChart::exportPng(const QString& path) const {
    return exportPng(path, 2);
}

void TimeChart::copyToClipboard() const {
    QGuiApplication::clipboard()->setMimeData(chartMimeData(shownOnly(data(), picture_->hidden()), size(), locale()));
}

void TimeChart::render(QPainter* painter, const QRectF& area, const Theme& theme) const {
    drawChart(painter, area, shownOnly(data(), picture_->hidden()), theme, locale());
}

QString TimeChart::tableText() const {
    return chartTable(data());
}

const ChartFrame& TimeChart::frame() const {
    return picture_->frame();
}

QSize TimeChart::sizeHint() const {
    return {480, 360};
}

QSize TimeChart::minimumSizeHint() const {
    return {240, 180};
}

void TimeChart::setCursor(std::optional<Month> month) {
    if (month == cursor_)
        return;
    cursor_ = month;
    update();
}

void TimeChart::paintEvent(QPaintEvent*) {
    repaintPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, cache_);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOverlay(painter);
}

void TimeChart::resizeEvent(QResizeEvent*) {
    menuButton_->move(width() - buttonMargin - menuButton_->width(), buttonMargin - 1);
    expandButton_->move(menuButton_->x() - expandButton_->width(), menuButton_->y());
    picture_->setSize(size());
    invalidate();
}

void TimeChart::changeEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LocaleChange:
        restyle();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void TimeChart::mouseMoveEvent(QMouseEvent* event) {
    const QPointF point = event->position();
    const int name = nameAt(point);
    QWidget::setCursor(name >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QRectF plot = frame().plot;
    const bool inside = data().months > 0 && plot.adjusted(-4, -4, 4, 4).contains(point);
    reading_ = inside;
    moveCursor(inside ? std::optional(data().start + frame().indexAt(point.x())) : std::nullopt);
    update();
}

void TimeChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (const int name = nameAt(event->position()); name >= 0) {
        const QString& series = data().series[static_cast<std::size_t>(name)].name;
        setSeriesShown(series, !isSeriesShown(series));
    } else if (const int series = seriesAt(event->position()); series >= 0) {
        activate(series);
    }
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->position().y() < frame().plot.top())
        emit expandRequested(!expanded_);
    else
        mousePressEvent(event);
}

void TimeChart::leaveEvent(QEvent*) {
    reading_ = false;
    moveCursor(std::nullopt);
    update();
}

void TimeChart::keyPressEvent(QKeyEvent* event) {
    const int step = event->modifiers() & Qt::ShiftModifier ? 12 : 1;
    if (event->matches(QKeySequence::Copy))
        return copyToClipboard();
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursorBy(-step);
    case Qt::Key_Right:
        return moveCursorBy(step);
    case Qt::Key_Home:
        return moveCursorBy(-data().months);
    case Qt::Key_End:
        return moveCursorBy(data().months);
    case Qt::Key_Up:
        return chooseSeries(-1);
    case Qt::Key_Down:
        return chooseSeries(1);
    case Qt::Key_Space:
        if (chosen_ >= 0) {
            const QString& name = data().series[static_cast<std::size_t>(chosen_)].name;
            setSeriesShown(name, !isSeriesShown(name));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(chosen_);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    chosen_ = -1;
    reading_ = reading_ && underMouse();
    update();
}

void TimeChart::contextMenuEvent(QContextMenuEvent* event) {
    showMenu(event->pos());
}

void TimeChart::invalidate() {
    cacheStale_ = true;
    update();
}

void TimeChart::repaintPicture() {
    const double ratio = devicePixelRatioF();
    const QSize pixels = size() * ratio;
    if (cache_.size() != pixels) {
        cache_ = QPixmap(pixels);
        cache_.setDevicePixelRatio(ratio);
        cacheStale_ = true;
    }
    if (!cacheStale_)
        return;
    cacheStale_ = false;
    const Theme& theme = picture_->style().theme;
    cache_.fill(theme.ground);
    QPainter painter(&cache_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    picture_->paint(&painter, width() - expandButton_->x() + 8);
}

void TimeChart::restyle() {
    picture_->setStyle({themeOf(palette()), locale(), false});
    invalidate();
}

void TimeChart::describe() {
    setAccessibleName(data().title);
    setAccessibleDescription(chartSentence(data(), locale()));
}

void TimeChart::paintOverlay(QPainter& painter) {
    const ChartFrame& place = frame();
    const ChartStyle& style = picture_->style();
    if (hasFocus() && chosen_ >= 0 && chosen_ < static_cast<int>(place.endLabels.size())) {
        painter.setPen(style.theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.endLabels[static_cast<std::size_t>(chosen_)].area.adjusted(-3.5, 0.5, 3.5, -0.5),
                                3, 3);
    }
    const int index = cursorIndex();
    if (index < 0)
        return;
    paintCursor(painter, data(), picture_->hidden(), place, index, style);
    if (reading_)
        paintReadout(painter, monthText(*cursor_, style.locale),
                     readoutRows(data(), picture_->hidden(), index, style.locale), place, index, style);
}

void TimeChart::moveCursor(std::optional<Month> month) {
    if (month == cursor_)
        return;
    setCursor(month);
    emit cursorMoved(month);
}

void TimeChart::moveCursorBy(int months) {
    if (data().months < 1)
        return;
    const int index = cursorIndex();
    const int from = index >= 0 ? index : months > 0 ? -1 : data().months;
    reading_ = true;
    moveCursor(data().start + std::clamp(from + months, 0, data().months - 1));
    update();
}

void TimeChart::chooseSeries(int step) {
    const int count = static_cast<int>(data().series.size());
    if (count == 0)
        return;
    // Upwards on the screen is forward in a stack, whose first series lies at the bottom.
    const int forward = data().form == ChartForm::lines ? step : -step;
    chosen_ = chosen_ < 0 ? (forward > 0 ? 0 : count - 1) : (chosen_ + forward + count) % count;
    update();
}

int TimeChart::nameAt(QPointF point) const {
    const std::vector<EndLabel>& labels = frame().endLabels;
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (labels[i].area.adjusted(-4, 0, 4, 0).contains(point))
            return static_cast<int>(i);
    return -1;
}

int TimeChart::seriesAt(QPointF point) const {
    const ChartFrame& place = frame();
    if (data().months < 1 || !place.plot.contains(point))
        return -1;
    const auto t = static_cast<std::size_t>(place.indexAt(point.x()));
    int nearest = -1;
    double least = 10;
    for (std::size_t i = 0; i < data().series.size(); ++i) {
        const ChartSeries& series = data().series[i];
        if (!isSeriesShown(series.name) || t >= series.values.size())
            continue;
        double distance = std::abs(place.yOf(series.values[t]) - point.y());
        if (data().form != ChartForm::lines) {
            const StackedEdges& area = place.areas[i];
            distance = point.y() <= place.yOf(area.low[t]) && point.y() > place.yOf(area.high[t]) ? 0 : 10;
        }
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

int TimeChart::cursorIndex() const {
    if (!cursor_)
        return -1;
    const int index = *cursor_ - data().start;
    return index >= 0 && index < data().months ? index : -1;
}

void TimeChart::activate(int series) {
    if (series >= 0 && cursor_)
        emit pointActivated(data().series[static_cast<std::size_t>(series)].name, *cursor_);
}

void TimeChart::showMenu(QPoint place) {
    QMenu menu(this);
    fillChartMenu(menu, *this);
    menu.exec(mapToGlobal(place));
}

} // namespace headroom
