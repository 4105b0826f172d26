#include "report/page_flow.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace headroom {

PageFlow::PageFlow(const QPageLayout& layout) {
    const QRectF room = layout.paintRect(QPageLayout::Millimeter);
    width_ = room.width() * pixelsPerMillimetre;
    height_ = room.height() * pixelsPerMillimetre;
}

void PageFlow::startSection(const QString& name) {
    section_ = name;
    breakPage();
}

void PageFlow::breakPage() {
    breakBefore_ = true;
}

PageFlow::Page& PageFlow::page() {
    if (breakBefore_) {
        pages_.push_back({section_, {}, 0});
        breakBefore_ = false;
    }
    return pages_.back();
}

void PageFlow::add(PageBlock block) {
    const Page& current = page();
    const double needed = current.blocks.empty() ? block.height : block.spaceBefore + block.height;
    if (current.blocks.empty() || current.bottom + needed <= height_) {
        place(std::move(block));
        return;
    }
    std::vector<PageBlock> heads = takeTrailingHeads();
    breakPage();
    for (PageBlock& head : heads)
        place(std::move(head));
    place(std::move(block));
}

std::vector<PageBlock> PageFlow::takeTrailingHeads() {
    std::vector<PageBlock> heads;
    std::vector<Placed>& blocks = page().blocks;
    // A page of nothing but heads keeps them, so that something is left on it.
    const auto kept =
        std::find_if(blocks.rbegin(), blocks.rend(), [](const Placed& p) { return !p.block.keepWithNext; });
    if (kept == blocks.rend())
        return heads;
    for (auto placed = kept.base(); placed != blocks.end(); ++placed)
        heads.push_back(std::move(placed->block));
    blocks.erase(kept.base(), blocks.end());
    return heads;
}

void PageFlow::place(PageBlock block) {
    Page& current = page();
    if (current.blocks.empty() && block.repeated) {
        current.blocks.push_back({*block.repeated, 0});
        current.bottom = block.repeated->height;
    }
    const double top = current.blocks.empty() ? 0 : current.bottom + block.spaceBefore;
    current.bottom = top + block.height;
    current.blocks.push_back({std::move(block), top});
}

void PageFlow::paint(QPdfWriter& writer, const Decoration& decorate) const {
    QPainter painter(&writer);
    const double scale = writer.resolution() / pixelsPerInch;
    painter.scale(scale, scale);
    for (int number = 0; number < pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        const Page& shown = pages_[static_cast<std::size_t>(number)];
        decorate(painter, number, shown.section);
        for (const Placed& placed : shown.blocks)
            placed.block.paint(painter, QPointF(0, placed.top));
    }
}

} // namespace headroom
