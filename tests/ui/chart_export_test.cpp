#include "charts/chart_export.h"
#include "sample_charts.h"
#include "test_program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace headroom::chart_export_test {

namespace {

constexpr QSizeF size(640, 400);
const QLocale english(QLocale::English);

/// What a tool of poppler prints about a PDF.
QString output(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class ChartExportTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void pdfIsVectorWithEmbeddedFonts();
    void japaneseInPdfCanBeSearched();
    void svgIsWellFormedText();
    void pngHasTheScaledSize();
    void everyFormatIsSavedByItsEnding();
    void failuresAreSentencesAndLeaveNothing();
    void clipboardHoldsPictureSvgAndTable();
    void drawnChartStaysInItsArea();
    void shownOnlyDropsHiddenSeries();

  private:
    QTemporaryDir folder_;
};

void ChartExportTest::initTestCase() {
    QVERIFY(folder_.isValid());
}

void ChartExportTest::pdfIsVectorWithEmbeddedFonts() {
    const QString path = folder_.filePath("share.pdf");
    QVERIFY(!saveChart(samples::marketShare(), path, size, english));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    if (QStandardPaths::findExecutable("pdffonts").isEmpty())
        QSKIP("poppler-utils is not installed");
    QCOMPARE(output("pdfimages", {"-list", path}).split('\n', Qt::SkipEmptyParts).size(), 2);
    const QStringList fonts = output("pdffonts", {path}).split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts)
        QVERIFY2(font.contains(QRegularExpression(" yes +(yes|no) +yes ")), qPrintable(font));
    const QString text = output("pdftotext", {path, "-"});
    QVERIFY(text.contains("Market share"));
    QVERIFY(text.contains("2025"));
    // 640 by 400 pixels of 1/96 inch are 480 by 300 points.
    QVERIFY(output("pdfinfo", {path}).contains("480 x 300 pts"));
}

void ChartExportTest::japaneseInPdfCanBeSearched() {
    if (QStandardPaths::findExecutable("pdftotext").isEmpty())
        QSKIP("poppler-utils is not installed");
    ChartData data = samples::cash();
    data.title = QString::fromUtf8("月末の現金");
    const QString path = folder_.filePath("ja.pdf");
    QVERIFY(!saveChart(data, path, size, QLocale(QLocale::Japanese)));
    const QString text = output("pdftotext", {path, "-"});
    QVERIFY2(text.contains(data.title), qPrintable(text));
    QVERIFY(text.contains(QString::fromUtf8("億ドル")));
}

void ChartExportTest::svgIsWellFormedText() {
    QXmlStreamReader xml(chartSvg(samples::commitment(), size, english));
    QStringList texts;
    int images = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            texts += xml.text().toString();
        images += xml.isStartElement() && xml.name() == u"image" ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(images, 0);
    QVERIFY(texts.contains("Azure commitment"));
    QVERIFY(texts.contains("credited"));
    QVERIFY(texts.contains("needed pace"));
}

void ChartExportTest::pngHasTheScaledSize() {
    const QImage image = QImage::fromData(chartPng(samples::fleet(), size, english, 1.5));
    QCOMPARE(image.size(), QSize(960, 600));
    QCOMPARE(image.pixelColor(2, 2), lightTheme().panel);
}

void ChartExportTest::everyFormatIsSavedByItsEnding() {
    for (const auto& [ending, start] :
         {std::pair("pdf", "%PDF"), std::pair("svg", "<?xml"), std::pair("PNG", "\x89PNG")}) {
        const QString path = folder_.filePath(QString("cash.") + ending);
        QVERIFY(!saveChart(samples::cash(), path, size, english));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }
}

void ChartExportTest::failuresAreSentencesAndLeaveNothing() {
    const QString nowhere = folder_.filePath("no/such/folder/chart.pdf");
    const auto failure = saveChart(samples::cash(), nowhere, size, english);
    QVERIFY(failure);
    QVERIFY(failure->contains(nowhere) && failure->endsWith('.'));
    const auto format = saveChart(samples::cash(), folder_.filePath("chart.doc"), size, english);
    QVERIFY(format && format->contains(".svg"));
    QVERIFY(!QFile::exists(folder_.filePath("chart.doc")));

    const QString kept = folder_.filePath("kept.pdf");
    QVERIFY(QDir().mkpath(kept));
    QVERIFY(saveChart(samples::cash(), kept, size, english));
    QVERIFY(QDir(kept).exists());
}

void ChartExportTest::clipboardHoldsPictureSvgAndTable() {
    const std::unique_ptr<QMimeData> mime(chartMimeData(samples::cash(), size, english));
    QCOMPARE(qvariant_cast<QImage>(mime->imageData()).size(), QSize(1280, 800));
    QVERIFY(mime->data("image/svg+xml").startsWith("<?xml"));
    QCOMPARE(mime->text().count('\n'), 133);
}

void ChartExportTest::drawnChartStaysInItsArea() {
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QRect area(100, 50, 600, 400);
    QPainter painter(&image);
    drawChart(&painter, area, samples::cash(0.3), lightTheme(), english);
    painter.end();
    int inside = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                QVERIFY2(area.contains(x, y), qPrintable(QString("%1, %2").arg(x).arg(y)));
                ++inside;
            }
    QVERIFY(inside > 1000);
}

void ChartExportTest::shownOnlyDropsHiddenSeries() {
    const ChartData data = shownOnly(samples::fleet(), {"gcp"});
    QCOMPARE(data.series.size(), std::size_t(1));
    QCOMPARE(data.series[0].name, "own");
}

} // namespace headroom::chart_export_test

HEADROOM_TEST(chart_export, ChartExportTest)
#include "chart_export_test.moc"
