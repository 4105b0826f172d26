#pragma once

#include "charts/chart_data.h"
#include "report/page_flow.h"

#include <QColor>
#include <QFont>
#include <QLocale>

#include <vector>

namespace headroom {

/// How a text of the report looks. Fonts are in pixels of the screen.
struct TextStyle {
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// The styles of the report, all in one family whose text a PDF gives back.
struct ReportStyles {
    TextStyle title, heading, subheading, body, small, muted, strong;
    QColor rule, breach, caution, good;
};
const ReportStyles& reportStyles();
TextStyle aligned(TextStyle style, Qt::Alignment alignment);
TextStyle coloured(TextStyle style, const QColor& colour);

/// A paragraph, wrapped to a width. An address makes it a link.
PageBlock textBlock(const QString& text, const TextStyle& style, double width, const QString& address = {});
PageBlock headingBlock(const QString& text, double width);
PageBlock subheadingBlock(const QString& text, double width);
PageBlock spaceBlock(double height);

/// A cell of a table: its text and, where it differs from the style of its column, how it looks.
struct TableCell {
    QString text;
    std::optional<TextStyle> style;
    QString address;

    TableCell() = default;
    TableCell(QString words) : text(std::move(words)) {}
    TableCell(QString words, TextStyle look, QString link = {})
        : text(std::move(words))
        , style(std::move(look))
        , address(std::move(link)) {}
};

struct TableColumn {
    QString title;
    /// Its part of the width.
    double share = 1;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Rows under a head that stands on every page they reach. Columns without any title have no head.
class ReportTable {
  public:
    ReportTable(std::vector<TableColumn> columns, double width);

    void addRow(std::vector<TableCell> cells);
    /// A title for the rows that follow, which stands again on every page they reach.
    void addGroup(const QString& title);
    /// Puts the table into a flow.
    void addTo(PageFlow& flow) &&;

  private:
    PageBlock row(const std::vector<TableCell>& cells) const;

    std::vector<TableColumn> columns_;
    double width_;
    std::shared_ptr<const PageBlock> head_;
    /// The head and the title of the present group.
    std::shared_ptr<const PageBlock> repeated_;
    std::vector<PageBlock> rows_;
};

/// A chart as large as the width, on a light ground.
PageBlock chartBlock(ChartData data, double width, double height, const QLocale& locale);

} // namespace headroom
