#include "report/report_blocks.h"

#include "charts/chart_export.h"
#include "laid_text.h"
#include "theme.h"

#include <QPainter>

namespace headroom {

namespace {

constexpr double tableColumnGap = 12;
constexpr double cellPadding = 3.5;
constexpr double ruleWidth = 0.6;

QFont sized(int pixels, QFont::Weight weight = QFont::Normal) {
    QFont font = documentFont(bodyFont());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// One block over another.
PageBlock blockOver(const std::shared_ptr<const PageBlock>& upper, const PageBlock& lower) {
    if (!upper)
        return lower;
    PageBlock both;
    const double top = upper->height + lower.spaceBefore / 2;
    both.height = top + lower.height;
    both.paint = [upper, lower, top](QPainter& painter, QPointF at) {
        upper->paint(painter, at);
        lower.paint(painter, at + QPointF(0, top));
    };
    return both;
}

ReportStyles makeStyles() {
    const Theme& theme = lightTheme();
    ReportStyles styles;
    styles.title = {sized(26, QFont::Bold), theme.text};
    styles.heading = {sized(18, QFont::Bold), theme.text};
    styles.subheading = {sized(13, QFont::Bold), theme.text};
    styles.body = {sized(12), theme.text};
    styles.strong = {sized(12, QFont::Bold), theme.text};
    styles.small = {sized(10), theme.text};
    styles.muted = {sized(10), theme.mutedText};
    styles.rule = theme.border;
    styles.breach = theme.breach;
    styles.caution = theme.caution;
    styles.good = theme.good;
    return styles;
}

} // namespace

const ReportStyles& reportStyles() {
    static const ReportStyles styles = makeStyles();
    return styles;
}

TextStyle aligned(TextStyle style, Qt::Alignment alignment) {
    style.alignment = alignment;
    return style;
}

TextStyle coloured(TextStyle style, const QColor& colour) {
    style.colour = colour;
    return style;
}

PageBlock textBlock(const QString& text, const TextStyle& style, double width, const QString& address) {
    const auto laid = std::make_shared<LaidText>(text, style.font, width, style.alignment, address);
    PageBlock block;
    block.height = laid->height();
    block.paint = [laid, colour = style.colour](QPainter& painter, QPointF at) { laid->paint(painter, at, colour); };
    return block;
}

PageBlock headingBlock(const QString& text, double width) {
    PageBlock block = textBlock(text, reportStyles().heading, width);
    block.spaceBefore = 26;
    block.height += 8;
    block.keepWithNext = true;
    return block;
}

PageBlock subheadingBlock(const QString& text, double width) {
    PageBlock block = textBlock(text, reportStyles().subheading, width);
    block.spaceBefore = 16;
    block.height += 4;
    block.keepWithNext = true;
    return block;
}

PageBlock spaceBlock(double height) {
    PageBlock block;
    block.height = height;
    block.paint = [](QPainter&, QPointF) {};
    return block;
}

ReportTable::ReportTable(std::vector<TableColumn> columns, double width) : columns_(std::move(columns)), width_(width) {
    const auto untitled = [](const TableColumn& column) { return column.title.isEmpty(); };
    if (std::ranges::all_of(columns_, untitled))
        return;
    std::vector<TableCell> titles;
    for (const TableColumn& column : columns_)
        titles.push_back(TableCell(column.title, reportStyles().muted));
    PageBlock head = row(titles);
    head.keepWithNext = true;
    head_ = std::make_shared<const PageBlock>(std::move(head));
    repeated_ = head_;
}

void ReportTable::addRow(std::vector<TableCell> cells) {
    rows_.push_back(row(cells));
    rows_.back().repeated = repeated_;
}

void ReportTable::addGroup(const QString& title) {
    PageBlock group = subheadingBlock(title, width_);
    group.repeated = head_;
    repeated_ = std::make_shared<const PageBlock>(blockOver(head_, group));
    rows_.push_back(std::move(group));
}

void ReportTable::addTo(PageFlow& flow) && {
    if (head_ && !rows_.empty())
        flow.add(*head_);
    for (PageBlock& block : rows_)
        flow.add(std::move(block));
}

PageBlock ReportTable::row(const std::vector<TableCell>& cells) const {
    double shares = 0;
    for (const TableColumn& column : columns_)
        shares += column.share;
    const double room = width_ - tableColumnGap * static_cast<double>(columns_.size() - 1);

    std::vector<PageBlock> texts;
    std::vector<double> lefts;
    double left = 0;
    double height = 0;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const double width = room * columns_[index].share / shares;
        const TextStyle style = aligned(cells[index].style.value_or(reportStyles().small), columns_[index].alignment);
        texts.push_back(textBlock(cells[index].text, style, width, cells[index].address));
        lefts.push_back(left);
        height = std::max(height, texts.back().height);
        left += width + tableColumnGap;
    }
    PageBlock block;
    block.height = height + 2 * cellPadding;
    block.paint = [texts, lefts, bottom = block.height, width = width_](QPainter& painter, QPointF at) {
        for (std::size_t index = 0; index < texts.size(); ++index)
            texts[index].paint(painter, at + QPointF(lefts[index], cellPadding));
        painter.setPen(QPen(reportStyles().rule, ruleWidth));
        painter.drawLine(QLineF(at.x(), at.y() + bottom, at.x() + width, at.y() + bottom));
    };
    return block;
}

PageBlock chartBlock(ChartData data, double width, double height, const QLocale& locale) {
    PageBlock block;
    block.height = height;
    block.paint = [data = std::move(data), width, height, locale](QPainter& painter, QPointF at) {
        drawChart(&painter, QRectF(at, QSizeF(width, height)), data, lightTheme(), locale);
    };
    return block;
}

} // namespace headroom
