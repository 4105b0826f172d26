#include "../model/scenario_builder.h"
#include "document.h"
#include "test_program.h"
#include "uncertainty/sampling_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace headroom::sampling_dialog_test {

/// The settings of the sampling by their real keys and mouse.
class SamplingDialogTest : public QObject {
    Q_OBJECT

  private:
    Document document_;
    std::unique_ptr<SamplingDialog> dialog_;

    /// More than a million do not fit into this machine.
    static std::optional<Problem> tooMany(const Sampling& sampling);
    QLineEdit* field(const QString& name) const;
    void type(const QString& name, const QString& text);
    QPushButton* ok() const { return dialog_->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }

  private slots:
    void init();
    void cleanup();
    void makesOneUndoStep();
    void changesNothingWithoutAnEdit();
    void refusesWhatCannotBeDrawn();
    void refusesMoreThanFitsIntoMemory();
    void drawsAnotherSeed();
};

void SamplingDialogTest::init() {
    document_.openUntitled({test::minimalScenario()});
    dialog_ = std::make_unique<SamplingDialog>(
        document_, [this](const Sampling& sampling) { return tooMany(sampling); }, nullptr);
    dialog_->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog_.get()));
}

void SamplingDialogTest::cleanup() {
    dialog_.reset();
}

std::optional<Problem> SamplingDialogTest::tooMany(const Sampling& sampling) {
    if (sampling.paths <= 1'000'000)
        return std::nullopt;
    return Problem{Severity::error, {}, {"They do not fit.", {}}, {"Ask for fewer.", {}}};
}

QLineEdit* SamplingDialogTest::field(const QString& name) const {
    for (auto* field : dialog_->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

void SamplingDialogTest::type(const QString& name, const QString& text) {
    field(name)->setFocus();
    field(name)->selectAll();
    QTest::keyClicks(field(name), text);
}

void SamplingDialogTest::makesOneUndoStep() {
    const QSignalSpy changed(&document_, &Document::ensembleChanged);
    auto* method = dialog_->findChild<QComboBox*>();
    method->setFocus();
    QTest::keyClick(method, Qt::Key_Down);
    type("Futures", "100k");
    type("Seed", "18446744073709551615");
    QTest::keyClick(field("Seed"), Qt::Key_Return);
    QVERIFY(!dialog_->isVisible());
    QVERIFY(document_.scenario().sampling == (Sampling{"latin", 18446744073709551615ULL, 100000}));
    QCOMPARE(document_.undoStack()->count(), 1);
    document_.undoStack()->undo();
    QVERIFY(!document_.scenario().sampling);
    QCOMPARE(changed.count(), 2);
}

void SamplingDialogTest::changesNothingWithoutAnEdit() {
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(document_.undoStack()->count(), 0);
}

void SamplingDialogTest::refusesWhatCannotBeDrawn() {
    for (const char* paths : {"0", "-3", "1.5", "1000000001", "many", ""}) {
        type("Futures", paths);
        if (!*paths)
            QTest::keyClick(field("Futures"), Qt::Key_Delete);
        QVERIFY2(!ok()->isEnabled(), paths);
        QVERIFY2(!dialog_->problem().isEmpty(), paths);
    }
    type("Futures", "1000000001");
    QVERIFY2(dialog_->problem().contains(u"from 1 to 1\u202F000\u202F000\u202F000"), qPrintable(dialog_->problem()));
    type("Futures", "1000000");
    QVERIFY(ok()->isEnabled());
    type("Seed", "-1");
    QVERIFY(dialog_->problem().startsWith("“-1” is no seed"));
    QVERIFY(!ok()->isEnabled());
    QTest::keyClick(dialog_.get(), Qt::Key_Escape);
    QVERIFY(!document_.scenario().sampling);
}

void SamplingDialogTest::refusesMoreThanFitsIntoMemory() {
    type("Futures", "1000000000");
    QCOMPARE(dialog_->problem(), "They do not fit. Ask for fewer.");
    QVERIFY(!ok()->isEnabled());
    type("Futures", "100k");
    QVERIFY(dialog_->problem().isEmpty());
    QVERIFY(ok()->isEnabled());
}

void SamplingDialogTest::drawsAnotherSeed() {
    for (auto* button : dialog_->findChildren<QPushButton*>()) {
        if (button->text().contains("another"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(ok()->isEnabled());
    QVERIFY(field("Seed")->text().toULongLong() >= 1);
}

} // namespace headroom::sampling_dialog_test

HEADROOM_TEST(sampling_dialog, SamplingDialogTest)
#include "sampling_dialog_test.moc"
