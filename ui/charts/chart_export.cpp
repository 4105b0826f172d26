#include "charts/chart_export.h"

#include "charts/chart_picture.h"
#include "charts/chart_text.h"
#include "whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace headroom {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(headroom::ChartExport)
};

constexpr double screenResolution = 96;
/// Fine enough that nothing snaps to a visible grid.
constexpr int paperResolution = 1200;

QImage chartImage(const ChartData& data, const QSizeF& size, const QLocale& locale, double scale) {
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(lightTheme().panel);
    QPainter painter(&image);
    drawChart(&painter, QRectF(QPointF(), size), data, lightTheme(), locale);
    return image;
}

} // namespace

void drawChart(QPainter* painter, const QRectF& area, const ChartData& data, const Theme& theme,
               const QLocale& locale) {
    ChartPicture picture;
    picture.setData(data);
    picture.setStyle({theme, locale, true});
    picture.setSize(area.size());
    painter->save();
    painter->translate(area.topLeft());
    picture.paint(painter);
    painter->restore();
}

QByteArray chartPdf(const ChartData& data, const QSizeF& size, const QLocale& locale) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(paperResolution);
    writer.setPageSize(QPageSize(size * (72 / screenResolution), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(data.title);
    writer.setCreator(u"Headroom"_qs);
    QPainter painter(&writer);
    painter.scale(paperResolution / screenResolution, paperResolution / screenResolution);
    drawChart(&painter, QRectF(QPointF(), size), data, lightTheme(), locale);
    painter.end();
    return bytes;
}

QByteArray chartSvg(const ChartData& data, const QSizeF& size, const QLocale& locale) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(screenResolution));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(data.title);
    generator.setDescription(chartSentence(data, locale));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), size), lightTheme().panel);
    drawChart(&painter, QRectF(QPointF(), size), data, lightTheme(), locale);
    painter.end();
    return bytes;
}

QByteArray chartPng(const ChartData& data, const QSizeF& size, const QLocale& locale, double scale) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(data, size, locale, scale).save(&buffer, "PNG");
    return bytes;
}

QMimeData* chartMimeData(const ChartData& data, const QSizeF& size, const QLocale& locale) {
    auto* mime = new QMimeData;
    mime->setImageData(chartImage(data, size, locale, 2));
    mime->setData(u"image/svg+xml"_qs, chartSvg(data, size, locale));
    mime->setText(chartTable(data));
    return mime;
}

std::optional<QString> saveChart(const ChartData& data, const QString& path, const QSizeF& size,
                                 const QLocale& locale) {
    const QString format = QFileInfo(path).suffix().toLower();
    if (format == u"pdf"_qs)
        return saveWhole(path, chartPdf(data, size, locale));
    if (format == u"svg"_qs)
        return saveWhole(path, chartSvg(data, size, locale));
    if (format == u"png"_qs)
        return saveWhole(path, chartPng(data, size, locale));
    return ExportWords::tr("%1 has no ending that names a format: let it end in .pdf, .svg or .png.").arg(path);
}

std::optional<QString> saveWhole(const QString& path, const QByteArray& bytes) {
    if (const auto reason = writeWhole(path, bytes))
        return ExportWords::tr("%1 could not be written (%2): choose another place.").arg(path, *reason);
    return std::nullopt;
}

ChartData shownOnly(ChartData data, const QSet<QString>& hidden) {
    std::erase_if(data.series, [&](const ChartSeries& series) { return hidden.contains(series.name); });
    // An edge is a sum of areas, of which some may be gone.
    if (hidden != data.edgesWithout)
        for (ChartSeries& series : data.series)
            series.edge = nullptr;
    data.edgesWithout.clear();
    return data;
}

} // namespace headroom
