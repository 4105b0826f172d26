#include "language.h"
#include "main_window_case.h"
#include "test_program.h"
#include "uncertainty/correlations_dialog.h"
#include "uncertainty/distribution_editor.h"
#include "uncertainty/events_dialog.h"
#include "uncertainty/sampling_dialog.h"
#include "window/properties_dialog.h"

#include <QAbstractButton>
#include <QComboBox>

#include <algorithm>

namespace headroom::mnemonics_test {

namespace {

/// Three uncertain quantities with correlations that no numbers can have, and an event.
Scenario sample() {
    Scenario scenario = test::minimalScenario();
    const std::string units = "workload/chat/units", price = "workload/chat/price", fee = "workload/chat/fee";
    for (const auto& key : {units, price, fee}) {
        Quantity quantity(scenario.quantity(key)->value);
        quantity.distribution =
            Distribution{DistributionKind::uniform, {0.5 * quantity.value, 1.5 * quantity.value}, {}, {}, {}};
        scenario.put(key, Path(quantity));
    }
    scenario.correlations = {{units, price, 0.9}, {price, fee, 0.9}, {units, fee, -0.9}};
    scenario.put("event/war/probability", Path(0.4));
    scenario.put("event/war/window", Window{Month(2026, 6), Month(2027, 6)});
    return scenario;
}

/// What can be reached by a key on what a window shows.
QStringList textsOf(const QWidget& window) {
    QStringList texts;
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&window))
            texts << button->text();
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->buddy() && label->isVisibleTo(&window))
            texts << label->text();
    return texts;
}

QStringList textsOf(const QList<QAction*>& actions) {
    QStringList texts;
    for (const auto* action : actions)
        if (action->isVisible())
            texts << action->text();
    return texts;
}

/// Pairs of texts that claim the same key.
QStringList conflicts(const QStringList& texts) {
    QMap<QString, QString> taken;
    QStringList found;
    for (const QString& text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            found << QStringLiteral("%1: %2, %3").arg(key, taken[key], text);
        taken.insert(key, text);
    }
    return found;
}

} // namespace

/// Alt and a letter lead to one thing at a time, in every language.
class MnemonicsTest : public test::MainWindowCase {
    Q_OBJECT

  private slots:
    void cleanup() { close(); }
    void areUsedOnce_data();
    void areUsedOnce();

  private:
    QStringList conflictsOfDialogs();
    QStringList conflictsOfDistributions();
    QStringList conflictsOfWindow();
};

void MnemonicsTest::areUsedOnce_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese);
}

void MnemonicsTest::areUsedOnce() {
    QFETCH(QLocale, locale);
    useLanguage(locale);
    open();
    document().openUntitled({sample()});
    QCOMPARE(conflictsOfDialogs().join("; "), QString());
    QCOMPARE(conflictsOfDistributions().join("; "), QString());
    QCOMPARE(conflictsOfWindow().join("; "), QString());
}

QStringList MnemonicsTest::conflictsOfDialogs() {
    EventsDialog events(document(), &window());
    SamplingDialog sampling(
        document(), [](const Sampling&) { return std::nullopt; }, &window());
    CorrelationsDialog correlations(document(), &window());
    PropertiesDialog properties({}, &window());
    QStringList found;
    for (const QDialog* dialog : std::initializer_list<QDialog*>{&events, &sampling, &correlations, &properties})
        found += conflicts(textsOf(*dialog));
    return found;
}

QStringList MnemonicsTest::conflictsOfDistributions() {
    const auto drivers = listDrivers(document().scenario(), QLocale());
    DistributionEditor editor(document(), *std::ranges::find(drivers, "workload/chat/price", &Driver::key), &window());
    auto* kinds = editor.findChild<QComboBox*>();
    QStringList found;
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        found += conflicts(textsOf(editor));
    }
    editor.reject();
    return found;
}

QStringList MnemonicsTest::conflictsOfWindow() {
    QStringList found = conflicts(textsOf(window()) + textsOf(window().menuBar()->actions()));
    for (const QMenu* menu : window().menuBar()->findChildren<QMenu*>())
        found += conflicts(textsOf(menu->actions()));
    return found;
}

} // namespace headroom::mnemonics_test

HEADROOM_TEST(mnemonics, MnemonicsTest)
#include "mnemonics_test.moc"
