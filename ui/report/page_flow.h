#pragma once

#include <QPageLayout>
#include <QPointF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QPdfWriter;

namespace headroom {

/// Something of a fixed height that stands on one page: a paragraph, a row of a table, a chart.
struct PageBlock {
    double height = 0;
    /// Kept free above it, but not at the top of a page.
    double spaceBefore = 0;
    /// Never the last on its page: a heading, the head of a table.
    bool keepWithNext = false;
    /// Paints the block with its upper left corner at a point.
    std::function<void(QPainter&, QPointF)> paint;
    /// Painted again above the block where it comes first on a page: the head of its table. Its height is counted.
    std::shared_ptr<const PageBlock> repeated;
};

/// Lays blocks on pages and paints them. Lengths are in pixels of the screen, 1/96 inch, as those of charts.
class PageFlow {
  public:
    explicit PageFlow(const QPageLayout& layout);

    /// The room for blocks.
    double width() const { return width_; }
    double height() const { return height_; }

    void add(PageBlock block);
    /// What follows begins on a new page, which has this name in its header until another is given.
    void startSection(const QString& name);
    /// What follows begins on a new page.
    void breakPage();

    int pageCount() const { return static_cast<int>(pages_.size()); }

    /// What is painted on a page beside its blocks, in the coordinates of the blocks.
    using Decoration = std::function<void(QPainter&, int page, const QString& section)>;
    void paint(QPdfWriter& writer, const Decoration& decorate) const;

  private:
    struct Placed {
        PageBlock block;
        double top = 0;
    };
    struct Page {
        QString section;
        std::vector<Placed> blocks;
        double bottom = 0;
    };

    Page& page();
    void place(PageBlock block);
    /// Takes the headings off the end of a page, which must not be separated from what follows.
    std::vector<PageBlock> takeTrailingHeads();

    double width_ = 0;
    double height_ = 0;
    QString section_;
    bool breakBefore_ = true;
    std::vector<Page> pages_;
};

/// The pixels of the screen in a millimetre and in an inch.
inline constexpr double pixelsPerInch = 96.0;
inline constexpr double pixelsPerMillimetre = pixelsPerInch / 25.4;

} // namespace headroom
