#include "desktop.h"
#include "library.h"
#include "run.h"
#include "theme.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;

/// The main job as a person does it, on the built program: open the reference library, drag the demand of a workload,
/// watch the charts follow, export the report, save, open again and find the value.
class EndToEndTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void opensTheReferenceLibrary();
    void chartsFollowTheHand();
    void exportsTheReport();
    void savesTheValue();
    void findsTheValueAgain();
    void cleanupTestCase();

  private:
    void start(const QStringList& words);
    void quit();
    /// Finds the demand multiplier of the first workload; its handle is where the filled part of the slider ends.
    QPoint findHandle();
    QString library() const;
    Scenario stored() const;

    QTemporaryDir home_;
    QProcess program_;
    std::unique_ptr<Desktop> desktop_;
    double saved_ = 0;
};

namespace {

constexpr const char* key = "workload/chat/demand_multiplier";
/// Below the search field and its filters, where the first rows of what was found stand.
constexpr QRect drivers(10, 150, 280, 400);
/// The plots of the first two charts of the overview: market shares, and the first commitment.
constexpr QRect marketShare(370, 150, 300, 350);
constexpr QRect commitment(870, 150, 300, 350);
/// The middle of the screen, over which dialogs come up.
constexpr QRect dialog(600, 350, 400, 300);

QByteArray textOf(const QString& pdf) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, "-"});
    return reader.waitForFinished() ? reader.readAllStandardOutput() : QByteArray();
}

} // namespace

void EndToEndTest::initTestCase() {
    QVERIFY(home_.isValid());
    desktop_ = std::make_unique<Desktop>();
}

void EndToEndTest::start(const QStringList& words) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", home_.path());
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR"})
        environment.remove(variable);
    program_.setProcessEnvironment(environment);
    program_.setProcessChannelMode(QProcess::ForwardedChannels);
    program_.start(HEADROOM_PROGRAM, words + QStringList{"--language", "en", "--theme", "light"});
    QVERIFY(program_.waitForStarted());
    QVERIFY(desktop_->fillWithWindow("headroom"));
    // The charts are there once the plot of market shares is full of colour.
    QVERIFY(desktop_->waitFor([](const QImage& screen) {
        QImage blank = screen;
        blank.fill(lightTheme().panel);
        return changedPixels(blank, screen, marketShare) > marketShare.width() * marketShare.height() / 2;
    }));
}

void EndToEndTest::quit() {
    desktop_->key("ctrl+q");
    QVERIFY(program_.waitForFinished(20000));
    QCOMPARE(program_.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program_.exitCode(), 0);
}

QString EndToEndTest::library() const {
    QDirIterator files(home_.path(), {"*.headroom"}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

Scenario EndToEndTest::stored() const {
    const Library file = Library::open(library(), Library::Mode::readOnly);
    return file.load(file.scenarios().front().id).scenario;
}

QPoint EndToEndTest::findHandle() {
    desktop_->key("slash");
    desktop_->type("chatgpt, consumers demand multiplier");
    QPoint end;
    desktop_->waitFor([&end](const QImage& screen) {
        end = endOfStretch(screen, drivers, lightTheme().accent.rgb(), 30);
        return !end.isNull();
    });
    return end + QPoint(3, 1);
}

void EndToEndTest::opensTheReferenceLibrary() {
    start({"--reference"});
    QVERIFY2(!library().isEmpty(), "the reference library was not copied to the documents");
    QCOMPARE(stored().quantity(key)->value, 1.0);
}

void EndToEndTest::chartsFollowTheHand() {
    const QPoint handle = findHandle();
    QVERIFY(handle.x() > 3);
    const QImage before = desktop_->look();
    desktop_->press(handle);
    desktop_->moveTo(handle + QPoint(60, 0));
    // Still held: the charts have followed, and nothing is saved.
    QTRY_VERIFY_WITH_TIMEOUT(changedPixels(before, desktop_->look(), marketShare) > 200, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(changedPixels(before, desktop_->look(), commitment) > 200, 5000);
    desktop_->release();
    QCOMPARE(stored().quantity(key)->value, 1.0);

    // One drag is one step of undo, and back again.
    desktop_->key("ctrl+z");
    QTRY_VERIFY_WITH_TIMEOUT(changedPixels(before, desktop_->look(), marketShare) < 50, 5000);
    desktop_->key("ctrl+shift+z");
    QTRY_VERIFY_WITH_TIMEOUT(changedPixels(before, desktop_->look(), marketShare) > 200, 5000);
}

void EndToEndTest::exportsTheReport() {
    const QString pdf = home_.filePath("report.pdf");
    const QImage before = desktop_->look();
    desktop_->key("ctrl+e");
    QVERIFY(
        desktop_->waitFor([&before](const QImage& screen) { return changedPixels(before, screen, dialog) > 2000; }));
    desktop_->key("ctrl+a");
    desktop_->type(pdf);
    desktop_->key("Return");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 20000);
    const QByteArray text = textOf(pdf);
    QVERIFY(text.contains("OpenAI on several clouds"));
    QVERIFY(text.contains("Market share"));
}

void EndToEndTest::savesTheValue() {
    const auto before = stored();
    desktop_->key("ctrl+s");
    QTRY_VERIFY_WITH_TIMEOUT(stored().quantity(key)->value > 1.05, 10000);
    const Scenario after = stored();
    saved_ = after.quantity(key)->value;
    // More demand burns more of the commitment and earns more.
    const auto lastOf = [](const Scenario& scenario, const char* series) {
        const auto run = headroom::run(Plan::compile(scenario));
        return run->series(series)[run->months() - 1];
    };
    QVERIFY(lastOf(after, "tokens/chat") > lastOf(before, "tokens/chat"));
    QVERIFY(lastOf(after, "market_share/azure") != lastOf(before, "market_share/azure"));
    quit();
}

void EndToEndTest::findsTheValueAgain() {
    start({library()});
    const QPoint handle = findHandle();
    // The value field stands at the right of the row, over the slider; its entry has the number whole.
    desktop_->doubleClick(QPoint(drivers.right() - 26, handle.y() - 23));
    QTest::qWait(500);
    desktop_->key("ctrl+a");
    desktop_->key("ctrl+c");
    QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), 5000);
    bool number = false;
    const double shown = QGuiApplication::clipboard()->text().toDouble(&number);
    QVERIFY2(number, qPrintable(QGuiApplication::clipboard()->text()));
    QCOMPARE(shown, saved_);
    desktop_->key("Escape");
    quit();
}

void EndToEndTest::cleanupTestCase() {
    if (program_.state() != QProcess::NotRunning) {
        program_.kill();
        program_.waitForFinished();
    }
    desktop_.reset();
}

QTEST_MAIN(EndToEndTest)
#include "end_to_end_test.moc"
