#pragma once

#include <QColor>
#include <QFont>
#include <QTextLayout>

class QPainter;

namespace headroom {

/// A plain text wrapped to a width: laid out once, painted at any place. Nothing in it is taken for markup.
class LaidText {
  public:
    LaidText() = default;
    /// An address makes the text a link where it is painted into a PDF.
    LaidText(const QString& text, const QFont& font, double width, Qt::Alignment alignment = Qt::AlignLeft,
             const QString& address = {});

    double height() const { return height_; }
    void paint(QPainter& painter, QPointF at, const QColor& colour) const;

  private:
    QTextLayout layout_;
    double height_ = 0;
};

} // namespace headroom
