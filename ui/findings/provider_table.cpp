#include "findings/provider_table.h"

#include "dashboards/entity_names.h"
#include "numbers.h"
#include "theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace headroom {

namespace {

constexpr int headingHeight = 22;
constexpr int rowHeight = 20;
constexpr int shareWidth = 62;
constexpr int columnGap = 10;

QString sentenceOf(const ProviderTable::Row& row) {
    return ProviderTable::tr("%1: %2, %3", "provider, revenue, share").arg(row.name, row.revenue, row.share);
}

} // namespace

ProviderTable::ProviderTable(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void ProviderTable::show(const RunSnapshot& snapshot, Month month, const QLocale& locale) {
    const RunView& run = *snapshot.run;
    const int at = month - run.plan().start();
    const std::size_t before = rows_.size();
    heading_ = tr("At %1: AI revenue and share", "month").arg(monthText(month, locale));
    rows_.clear();
    QStringList sentences;
    for (const std::string& provider : run.plan().elements(Dimension::participant)) {
        const double revenue = run.series("ai_revenue/" + provider)[at];
        const double share = run.series("market_share/" + provider)[at];
        rows_.push_back(
            {shortProviderName(*snapshot.scenario, provider), compactNumber(revenue, "USD", locale),
             compactNumber(share, "fraction", locale),
             tr("%1, %2", "revenue, share")
                 .arg(detailedNumber(revenue, "USD/year", locale), detailedNumber(share, "fraction", locale))});
        sentences.append(sentenceOf(rows_.back()));
    }
    setAccessibleName(heading_);
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    if (rows_.size() != before)
        updateGeometry();
    update();
}

QSize ProviderTable::sizeHint() const {
    return {200, headingHeight + rowHeight * static_cast<int>(rows_.size())};
}

QRect ProviderTable::rowArea(std::size_t index) const {
    return QRect(0, headingHeight + rowHeight * static_cast<int>(index), width(), rowHeight);
}

void ProviderTable::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    QFont head = smallFont();
    head.setWeight(QFont::Bold);
    painter.setFont(head);
    painter.setPen(theme.mutedText);
    painter.drawText(QRect(0, 0, width(), headingHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(head).elidedText(heading_, Qt::ElideRight, width()));
    const QFont body = bodyFont();
    const QFont numbers = numberFont(body);
    const QFontMetrics metrics(body);
    for (std::size_t index = 0; index < rows_.size(); ++index) {
        const QRect share = rowArea(index);
        const QRect revenue = share.adjusted(0, 0, -shareWidth, 0);
        const Row& row = rows_[index];
        painter.setFont(numbers);
        painter.setPen(theme.mutedText);
        painter.drawText(share, Qt::AlignRight | Qt::AlignVCenter, row.share);
        painter.setPen(theme.text);
        painter.drawText(revenue, Qt::AlignRight | Qt::AlignVCenter, row.revenue);
        const int room = revenue.width() - QFontMetrics(numbers).horizontalAdvance(row.revenue) - columnGap;
        painter.setFont(body);
        painter.drawText(revenue, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(row.name, Qt::ElideRight, room));
    }
}

bool ProviderTable::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t index = 0; index < rows_.size(); ++index)
        if (rowArea(index).contains(help->pos()))
            QToolTip::showText(help->globalPos(), rows_[index].precise, this, rowArea(index));
    return true;
}

} // namespace headroom
