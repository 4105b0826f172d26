#pragma once

#include <QToolButton>

namespace headroom {

/// A small quiet button in the corner of a chart, drawn in the colours of the theme.
class ChartButton : public QToolButton {
    Q_OBJECT

  public:
    enum class Glyph { expand, collapse, menu };

    explicit ChartButton(Glyph glyph, QWidget* parent);
    void setGlyph(Glyph glyph);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Glyph glyph_;
};

} // namespace headroom
