#include "sensitivity/sensitivity_delegate.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>

namespace headroom {

namespace {

constexpr int barRowHeight = 44;
constexpr int barMargin = 10;
constexpr double textHeight = 18;
constexpr double barTop = 24;
constexpr double barHeight = 10;
/// What painting needs beyond the measured width of a text.
constexpr double textSlack = 4;
constexpr double lightOpacity = 0.35;
constexpr double staleOpacity = 0.3;

} // namespace

void SensitivityDelegate::setTable(SensitivityTable table) {
    table_ = std::move(table);
    stale_ = false;
    const QFontMetricsF metrics(numberFont(smallFont()));
    double widest = 0;
    for (const SensitivityRow& row : table_.rows)
        widest = std::max({widest, metrics.horizontalAdvance(row.left), metrics.horizontalAdvance(row.right)});
    valueRoom_ = widest + textSlack;
}

void SensitivityDelegate::setStale(bool stale) {
    stale_ = stale;
    static_cast<QAbstractItemView*>(parent())->viewport()->update();
}

QSize SensitivityDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {240, barRowHeight};
}

double SensitivityDelegate::xOf(double value, const QRectF& plot) const {
    const double height = table_.axis.high - table_.axis.low;
    return plot.left() + (height > 0 ? (value - table_.axis.low) / height : 0.5) * plot.width();
}

QRectF SensitivityDelegate::barOf(const Range& values, const QRectF& plot, double top, double height) const {
    const double from = xOf(std::min(values.low, values.high), plot);
    const double to = xOf(std::max(values.low, values.high), plot);
    return QRectF(from, top, std::max(1.0, to - from), height);
}

void SensitivityDelegate::paintBars(QPainter* painter, const SensitivityRow& row, const QRectF& plot) const {
    const Theme& theme = themeOf(static_cast<const QWidget*>(parent())->palette());
    const double top = plot.top() + barTop;
    painter->fillRect(barOf(row.light, plot, top, barHeight), blended(theme.accent, theme.panel, lightOpacity));
    painter->fillRect(barOf(row.strong, plot, top, barHeight), theme.accent);
    if (row.interval) {
        painter->setPen(QPen(theme.text, 1.2));
        const double y = top + barHeight / 2;
        painter->drawLine(QPointF(xOf(row.interval->low, plot), y), QPointF(xOf(row.interval->high, plot), y));
    }
    const double base = xOf(table_.base, plot);
    painter->setPen(QPen(theme.mutedText, 1));
    painter->drawLine(QPointF(base, top - 3), QPointF(base, top + barHeight + 3));
    const double left = std::min(barOf(row.light, plot, 0, 1).left(), barOf(row.strong, plot, 0, 1).left());
    double right = std::max(barOf(row.light, plot, 0, 1).right(), barOf(row.strong, plot, 0, 1).right());
    if (row.interval)
        right = std::max(right, xOf(row.interval->high, plot));
    painter->setFont(numberFont(smallFont()));
    const QRectF line(0, top - 4, 0, textHeight);
    painter->drawText(QRectF(left - valueRoom_ - 6, line.top(), valueRoom_, line.height()),
                      Qt::AlignRight | Qt::AlignVCenter, row.left);
    painter->drawText(QRectF(right + 6, line.top(), valueRoom_, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      row.right);
}

void SensitivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const auto place = static_cast<std::size_t>(index.row());
    if (place >= table_.rows.size())
        return;
    const SensitivityRow& row = table_.rows[place];
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.field);
    painter->setOpacity(stale_ ? staleOpacity : 1);
    const QRectF area = QRectF(option.rect).adjusted(barMargin, 0, -barMargin, 0);
    painter->setFont(bodyFont());
    painter->setPen(theme.text);
    painter->drawText(QRectF(area.left(), area.top() + 3, area.width(), textHeight), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(bodyFont()).elidedText(row.name, Qt::ElideRight, area.width()));
    paintBars(painter, row, area.adjusted(valueRoom_ + 6, 0, -valueRoom_ - 6, 0));
    painter->restore();
}

} // namespace headroom
