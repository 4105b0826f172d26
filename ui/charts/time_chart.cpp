#include "charts/time_chart.h"

#include "charts/accessible_chart.h"
#include "charts/chart_button.h"
#include "charts/chart_export.h"
#include "charts/chart_picture.h"
#include "charts/chart_readout.h"
#include "charts/chart_text.h"
#include "charts/median_error.h"
#include "charts/readout_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>

namespace headroom {

namespace {

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
    installAccessibleCharts();
    connect(expandButton_, &ChartButton::clicked, this, [this] { emit expandRequested(!expanded_); });
    connect(menuButton_, &ChartButton::clicked, this, [this] { showMenu(menuButton_->geometry().bottomLeft()); });
    restyle();
    retranslate();
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

const QSet<QString>& TimeChart::hiddenSeries() const {
    return picture_->hidden();
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
    expandButton_->setGlyph(expanded ? ChartButton::Glyph::collapse : ChartButton::Glyph::expand);
    retranslate();
}

std::optional<MedianError> TimeChart::medianError() const {
    return isRead() ? medianErrorAt(data(), hiddenSeries(), cursorIndex()) : largestMedianError(data(), hiddenSeries());
}

QString TimeChart::readingText() const {
    const int index = cursorIndex();
    if (index < 0)
        return {};
    return readoutSentence(readoutOf(data(), picture_->hidden(), index, locale()));
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
        restyle();
        break;
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        restyle();
        retranslate();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
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
    if (card_.size() != pixels)
        repaintCard(pixels, ratio);
    QPainter painter(&cache_);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawPixmap(0, 0, card_);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setRenderHint(QPainter::Antialiasing);
    picture_->paint(&painter, width() - expandButton_->x() + 8);
}

void TimeChart::repaintCard(QSize pixels, double ratio) {
    const Theme& theme = picture_->style().theme;
    card_ = QPixmap(pixels);
    card_.setDevicePixelRatio(ratio);
    card_.fill(theme.ground);
    QPainter painter(&card_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

void TimeChart::restyle() {
    picture_->setStyle({themeOf(palette()), locale(), false});
    card_ = {};
    invalidate();
}

void TimeChart::describe() {
    setAccessibleName(data().title);
    setAccessibleDescription(chartSentence(data(), locale()));
}

void TimeChart::retranslate() {
    const QString expand = expanded_ ? tr("Show all charts") : tr("Expand this chart");
    expandButton_->setToolTip(expand);
    expandButton_->setAccessibleName(expand);
    menuButton_->setToolTip(tr("Copy, save, switch series"));
    menuButton_->setAccessibleName(tr("More"));
    describe();
}

void TimeChart::paintOverlay(QPainter& painter) {
    const ChartFrame& place = frame();
    const ChartStyle& style = picture_->style();
    if (focusRing_) {
        painter.setPen(style.theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    }
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
        paintReadout(painter, data(), picture_->hidden(), place, index, style);
}

int TimeChart::cursorIndex() const {
    if (!cursor_)
        return -1;
    const int index = *cursor_ - data().start;
    return index >= 0 && index < data().months ? index : -1;
}

} // namespace headroom
