#include "charts/chart_picture.h"

#include "charts/chart_paint.h"

#include <QPainter>

namespace headroom {

void ChartPicture::setData(ChartData data) {
    data_ = std::move(data);
    stale_ = true;
}

void ChartPicture::setHidden(const QSet<QString>& names) {
    hidden_ = names;
    stale_ = true;
}

void ChartPicture::setStyle(const ChartStyle& style) {
    style_ = style;
    style_.quick = held_;
    stale_ = true;
}

void ChartPicture::setSize(const QSizeF& size) {
    stale_ = stale_ || size != size_;
    size_ = size;
}

void ChartPicture::setHeld(bool held) {
    held_ = held;
    style_.quick = held;
    stale_ = true;
}

const ChartFrame& ChartPicture::frame() {
    if (stale_ || !frame_) {
        frame_ = layOutChart(data_, hidden_, size_, style_, held_ && frame_ ? &*frame_ : nullptr);
        stale_ = false;
        staleSeries_ = true;
    }
    return *frame_;
}

void ChartPicture::paint(QPainter* painter, double reserved) {
    const ChartFrame& place = frame();
    if (staleSeries_)
        series_.update(data_, hidden_, place, style_.theme);
    staleSeries_ = false;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintHeader(*painter, data_, place, style_, reserved);
    if (data_.months > 0) {
        paintGround(*painter, data_, hidden_, place, style_);
        // A dashed line of QtCharts fills itself with whatever brush it finds.
        painter->setBrush(Qt::NoBrush);
        series_.paint(painter);
        paintMarks(*painter, data_, hidden_, place, style_);
        paintEndLabels(*painter, place, style_);
    }
    painter->restore();
}

} // namespace headroom
