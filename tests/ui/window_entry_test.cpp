#include "drivers/driver_row.h"
#include "drivers/entry_field.h"
#include "main_window_case.h"
#include "test_program.h"

namespace headroom::window_entry_test {

namespace {

const QString price = "workload/chat/price";

} // namespace

/// What becomes of a value that is typed and not yet entered, whatever the window is told meanwhile.
class WindowEntryTest : public test::MainWindowCase {
    Q_OBJECT

  private slots:
    void init() {
        open();
        openMinimal();
        before_ = document().shownValue(price);
    }
    void cleanup() { close(); }
    void isInWhatIsDuplicated();
    void isUndoneAsAStepOfItsOwn();
    void goesIntoNoOtherLibrary();
    void isAskedForOnClosing();
    void isSaved();

  private:
    /// Types a value into the field of a driver, without Return.
    void type(const QString& text) {
        window().showQuantity(price);
        const auto rows = window().findChildren<DriverRow*>();
        const auto row = std::ranges::find_if(rows, [](const DriverRow* each) { return each->driver().key == price; });
        QVERIFY(row != rows.end());
        (*row)->openEntry();
        QTest::keyClicks((*row)->entryField(), text);
        QCOMPARE(document().shownValue(price), before_);
    }

    double before_ = 0;
};

void WindowEntryTest::isInWhatIsDuplicated() {
    const QString original = document().currentId();
    type("12");
    bench().key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(document().scenarioCount(), 2);
    for (const QString& id : document().scenarioIds())
        QCOMPARE(document().readScenario(id)->quantity(price.toStdString())->value, 12.0);
    QVERIFY(document().currentId() != original);
    bench().key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().scenarioIds(), QStringList{original});
    bench().key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().shownValue(price), before_);
    QVERIFY(!document().isModified());
}

void WindowEntryTest::isUndoneAsAStepOfItsOwn() {
    document().setQuantity(price, 11);
    before_ = 11;
    type("12");
    bench().key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().shownValue(price), 11.0);
    bench().key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document().shownValue(price), 12.0);
}

void WindowEntryTest::goesIntoNoOtherLibrary() {
    type("12");
    document().openUntitled({test::minimalScenario()});
    QCOMPARE(document().shownValue(price), before_);
    QVERIFY(!document().isModified());
    QCoreApplication::processEvents();
    QCOMPARE(document().shownValue(price), before_);
}

void WindowEntryTest::isAskedForOnClosing() {
    type("12");
    bench().dialogs.answer("Cancel");
    QVERIFY(!window().close());
    QCOMPARE(bench().dialogs.questions.size(), 1);
    QCOMPARE(document().shownValue(price), 12.0);
}

void WindowEntryTest::isSaved() {
    bench().dialogs.chooseFile(path("plan.headroom"));
    bench().key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!document().isModified());
    type("12");
    bench().key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!document().isModified());
    restart();
    window().reopenLast();
    QVERIFY(bench().settled());
    QCOMPARE(document().shownValue(price), 12.0);
}

} // namespace headroom::window_entry_test

HEADROOM_TEST(window_entry, WindowEntryTest)
#include "window_entry_test.moc"
