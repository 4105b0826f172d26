#include "laid_text.h"

#include <QPainter>

namespace headroom {

LaidText::LaidText(const QString& text, const QFont& font, double width, Qt::Alignment alignment,
                   const QString& address)
    : layout_(text, font) {
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_.setTextOption(option);
    layout_.setCacheEnabled(true);
    if (!address.isEmpty()) {
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(address);
        layout_.setFormats({{0, static_cast<int>(text.size()), format}});
    }
    layout_.beginLayout();
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height_));
        height_ += line.height();
    }
    layout_.endLayout();
}

void LaidText::paint(QPainter& painter, QPointF at, const QColor& colour) const {
    painter.setPen(colour);
    layout_.draw(&painter, at);
}

} // namespace headroom
