#include "../model/scenario_builder.h"
#include "document.h"
#include "test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace headroom::document_test {

namespace {

const QString price = "workload/chat/price";

Scenario other() {
    Scenario scenario = test::minimalScenario();
    scenario.id = "00000000-0000-4000-8000-000000000002";
    scenario.name = "Other";
    scenario.put("workload/chat/price", Path(7));
    scenario.put("event/war/on", false);
    return scenario;
}

double priceOf(const Scenario& scenario) {
    return scenario.quantity("workload/chat/price")->value;
}

} // namespace

/// The document: what it holds, what a gesture and an edit do to it, and what each says to the panels.
class DocumentTest : public QObject {
    Q_OBJECT

  private:
    static void openTwo(Document& document) { document.openUntitled({test::minimalScenario(), other()}); }

  private slots:
    void holdsNothingAtFirst();
    void opensScenariosWithoutFile();
    void setsAQuantity();
    void writesAFieldLeftOut();
    void ignoresAnEditThatChangesNothing();
    void previewsWithoutEditing();
    void makesOneUndoStepOfAGesture();
    void makesNoUndoStepOfAGestureThatReturns();
    void cancelsAGesture();
    void commitsTheGestureOfAnotherKey();
    void cancelsTheGestureOnUndo();
    void movesTheDistributionAlong();
    void resetsToItsOwnPast();
    void resetsToAnotherScenario();
    void resetsABelief();
    void resetsToTheDefault();
    void switchesAnEvent();
    void rebuildsWhenTheQuantitiesChange();
    void comparesWithAnotherScenario();
    void duplicatesAndReturns();
    void deletesAndRestores();
    void keepsTheLastScenario();
    void editsProperties();
    void leadsToTheScenarioOfAnUndoneEdit();
    void importsInPlace();
    void editsManyThingsInOneStep();
    void rebuildsForAnEditOfTheStructure();
    void showsADraftWithoutEditing();
    void closes();
};

void DocumentTest::holdsNothingAtFirst() {
    Document document;
    QVERIFY(document.isEmpty());
    QVERIFY(!document.isModified());
    QVERIFY(document.scenario().quantityKeys().empty());
    QCOMPARE(document.baseline(), nullptr);
    document.setQuantity(price, 3);
    document.previewQuantity(price, 3);
    document.commitPreview();
    QCOMPARE(document.undoStack()->count(), 0);
}

void DocumentTest::opensScenariosWithoutFile() {
    Document document;
    const QSignalSpy replaced(&document, &Document::scenarioReplaced);
    const QSignalSpy listed(&document, &Document::scenariosChanged);
    openTwo(document);
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(listed.count(), 1);
    QCOMPARE(document.scenarioIds().size(), 2);
    QCOMPARE(document.scenarioName(document.currentId()), "Minimal");
    QCOMPARE(document.baseline(), &document.scenario());
    QVERIFY(document.path().isEmpty());
    QVERIFY(!document.isModified());
}

void DocumentTest::setsAQuantity() {
    Document document;
    openTwo(document);
    const QSignalSpy changed(&document, &Document::quantityChanged);
    const QSignalSpy modified(&document, &Document::modifiedChanged);
    document.setQuantity(price, 12.5);
    QCOMPARE(priceOf(document.scenario()), 12.5);
    QCOMPARE(priceOf(*document.baseline()), 10.0);
    QCOMPARE(document.shownValue(price), 12.5);
    QVERIFY(document.isModified());
    document.undoStack()->undo();
    QCOMPARE(priceOf(document.scenario()), 10.0);
    QVERIFY(!document.isModified());
    document.undoStack()->redo();
    QCOMPARE(priceOf(document.scenario()), 12.5);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(changed.last().first().toString(), price);
    QCOMPARE(modified.count(), 3);
}

void DocumentTest::writesAFieldLeftOut() {
    Document document;
    openTwo(document);
    // The fraction of tokens sold through a provider's marketplace is 0 where it was left out.
    const QString channel = "workload/chat/channel/cloud";
    QVERIFY(!document.scenario().field(channel.toStdString()));
    QCOMPARE(document.shownValue(channel), 0.0);
    const QSignalSpy changed(&document, &Document::quantityChanged);
    const QSignalSpy replaced(&document, &Document::scenarioReplaced);
    document.setQuantity(channel, 0.25);
    QCOMPARE(document.shownValue(channel), 0.25);
    document.undoStack()->undo();
    QVERIFY(!document.scenario().field(channel.toStdString()));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(replaced.count(), 0);
    QVERIFY(std::isnan(document.shownValue("revenue_share/none/cap")));
}

void DocumentTest::ignoresAnEditThatChangesNothing() {
    Document document;
    openTwo(document);
    document.setQuantity(price, 10);
    document.setQuantity("workload/chat/colour", 3);
    document.setField("service/failover", std::nullopt);
    document.resetQuantity(price);
    document.setScenarioProperties(document.currentId(), document.scenarioProperties(document.currentId()));
    QCOMPARE(document.undoStack()->count(), 0);
}

void DocumentTest::previewsWithoutEditing() {
    Document document;
    openTwo(document);
    const auto before = document.shared();
    const QSignalSpy started(&document, &Document::gestureStarted);
    const QSignalSpy previewed(&document, &Document::previewChanged);
    for (int i = 11; i <= 20; ++i)
        document.previewQuantity(price, i);
    QCOMPARE(started.count(), 1);
    QCOMPARE(previewed.count(), 10);
    QCOMPARE(document.shared(), before);
    QCOMPARE(document.shownValue(price), 20.0);
    QVERIFY(document.inGesture());
    QVERIFY(!document.isModified());
}

void DocumentTest::makesOneUndoStepOfAGesture() {
    Document document;
    openTwo(document);
    const QSignalSpy ended(&document, &Document::gestureEnded);
    for (int i = 11; i <= 20; ++i)
        document.previewQuantity(price, i);
    document.commitPreview();
    QCOMPARE(ended.count(), 1);
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(priceOf(document.scenario()), 20.0);
    document.undoStack()->undo();
    QCOMPARE(document.shownValue(price), 10.0);
}

void DocumentTest::makesNoUndoStepOfAGestureThatReturns() {
    Document document;
    openTwo(document);
    const QSignalSpy ended(&document, &Document::gestureEnded);
    document.previewQuantity(price, 15);
    document.previewQuantity(price, 10);
    document.commitPreview();
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(ended.count(), 1);
    document.commitPreview();
    QCOMPARE(ended.count(), 1);
}

void DocumentTest::cancelsAGesture() {
    Document document;
    openTwo(document);
    const QSignalSpy changed(&document, &Document::quantityChanged);
    document.previewQuantity(price, 15);
    document.cancelPreview();
    QCOMPARE(document.shownValue(price), 10.0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(document.undoStack()->count(), 0);
}

void DocumentTest::commitsTheGestureOfAnotherKey() {
    Document document;
    openTwo(document);
    const QSignalSpy started(&document, &Document::gestureStarted);
    const QSignalSpy ended(&document, &Document::gestureEnded);
    document.previewQuantity(price, 15);
    document.previewQuantity("workload/chat/fee", 30);
    QCOMPARE(priceOf(document.scenario()), 15.0);
    QCOMPARE(document.previewKey(), "workload/chat/fee");
    QCOMPARE(started.count(), 2);
    QCOMPARE(ended.count(), 1);
}

void DocumentTest::cancelsTheGestureOnUndo() {
    Document document;
    openTwo(document);
    document.setQuantity(price, 12);
    document.previewQuantity(price, 15);
    document.undoStack()->undo();
    QVERIFY(!document.inGesture());
    QCOMPARE(document.shownValue(price), 10.0);
}

void DocumentTest::movesTheDistributionAlong() {
    Document document;
    Scenario scenario = test::minimalScenario();
    Quantity uncertain(10);
    uncertain.distribution = Distribution{DistributionKind::uniform, {8, 13}, {}, {}, {}};
    scenario.put("workload/chat/price", Path(uncertain));
    document.openUntitled({scenario});
    document.setQuantity(price, 14);
    // 14 is 4 above 10, so 8 to 13 becomes 12 to 17.
    QCOMPARE(document.scenario().quantity("workload/chat/price")->distribution->parameters,
             (std::vector<double>{12, 17}));
    document.undoStack()->undo();
    QCOMPARE(*document.scenario().quantity("workload/chat/price"), uncertain);
}

void DocumentTest::resetsToItsOwnPast() {
    Document document;
    Scenario scenario = test::minimalScenario();
    Quantity uncertain(0.1);
    // Moved by 0.2 and back, the bounds would not be the same bits again.
    uncertain.distribution = Distribution{DistributionKind::uniform, {0.07, 0.13}, {}, {}, {}};
    scenario.put("workload/chat/paid", Path(uncertain));
    document.openUntitled({scenario});
    document.setQuantity("workload/chat/paid", 0.3);
    document.resetQuantity("workload/chat/paid");
    QCOMPARE(*document.scenario().quantity("workload/chat/paid"), uncertain);
    QCOMPARE(document.undoStack()->count(), 2);
}

void DocumentTest::resetsToAnotherScenario() {
    Document document;
    openTwo(document);
    document.setBaselineScenario(QString::fromStdString(other().id));
    document.resetQuantity(price);
    QCOMPARE(priceOf(document.scenario()), 7.0);
    document.undoStack()->undo();
    QCOMPARE(priceOf(document.scenario()), 10.0);
}

void DocumentTest::resetsABelief() {
    Document document;
    openTwo(document);
    const QString baseline = QString::fromStdString(other().id);
    Quantity uncertain = *other().quantity("workload/chat/price");
    uncertain.distribution = Distribution{DistributionKind::uniform, {6, 8}, {}, {}, {}};
    document.setCurrentScenario(baseline);
    document.setField(price, FieldValue(Path(uncertain)));
    document.setCurrentScenario(document.scenarioIds().front());
    document.setBaselineScenario(baseline);
    const int steps = document.undoStack()->count();
    document.resetQuantity(price);
    QCOMPARE(document.scenario().quantity("workload/chat/price")->value, 7.0);
    QCOMPARE(document.scenario().quantity("workload/chat/price")->distribution, uncertain.distribution);
    QCOMPARE(document.undoStack()->count(), steps + 1);
}

void DocumentTest::resetsToTheDefault() {
    Document document;
    openTwo(document);
    document.setQuantity("service/failover", 0.5);
    document.resetQuantity("service/failover");
    QVERIFY(!document.scenario().field("service/failover"));
}

void DocumentTest::switchesAnEvent() {
    Document document;
    openTwo(document);
    document.setCurrentScenario(QString::fromStdString(other().id));
    const QSignalSpy changed(&document, &Document::fieldChanged);
    const QSignalSpy replaced(&document, &Document::scenarioReplaced);
    document.setField("event/war/on", FieldValue(true));
    QVERIFY(flagOr(document.scenario(), "event/war/on", false));
    document.undoStack()->undo();
    QVERIFY(!flagOr(document.scenario(), "event/war/on", false));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().toString(), "event/war/on");
    QCOMPARE(replaced.count(), 0);
}

void DocumentTest::rebuildsWhenTheQuantitiesChange() {
    Document document;
    openTwo(document);
    const QSignalSpy changed(&document, &Document::quantityChanged);
    const QSignalSpy replaced(&document, &Document::scenarioReplaced);
    document.setField(price, FieldValue(Path::decline(10, 0.2)));
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(document.shownValue(price + "/q0"), 10.0);
    document.undoStack()->undo();
    QCOMPARE(replaced.count(), 2);
    QCOMPARE(changed.count(), 0);
}

void DocumentTest::comparesWithAnotherScenario() {
    Document document;
    openTwo(document);
    const QSignalSpy changed(&document, &Document::baselineChanged);
    const QString otherId = document.scenarioIds().last();
    document.setBaselineScenario(otherId);
    QCOMPARE(priceOf(*document.baseline()), 7.0);
    document.setBaselineScenario(otherId);
    QCOMPARE(changed.count(), 1);
    // Against itself a scenario is compared with its own past.
    document.setCurrentScenario(otherId);
    QCOMPARE(document.baselineId(), QString());
    document.setQuantity(price, 8);
    QCOMPARE(priceOf(*document.baseline()), 7.0);
}

void DocumentTest::duplicatesAndReturns() {
    Document document;
    openTwo(document);
    const QString original = document.currentId();
    document.setQuantity(price, 11);
    const QString copy = document.duplicateScenario(original, "Second try");
    QCOMPARE(document.currentId(), copy);
    QCOMPARE(document.scenarioIds().last(), copy);
    QCOMPARE(document.scenarioName(copy), "Second try");
    QCOMPARE(priceOf(document.scenario()), 11.0);
    document.setQuantity(price, 12);
    QCOMPARE(priceOf(*document.readScenario(original)), 11.0);
    document.undoStack()->undo();
    document.undoStack()->undo();
    QCOMPARE(document.currentId(), original);
    QCOMPARE(document.scenarioIds().size(), 2);
    document.undoStack()->redo();
    document.undoStack()->redo();
    QCOMPARE(document.currentId(), copy);
    QCOMPARE(priceOf(document.scenario()), 12.0);
}

void DocumentTest::deletesAndRestores() {
    Document document;
    openTwo(document);
    const QStringList ids = document.scenarioIds();
    document.setBaselineScenario(ids.last());
    document.deleteScenario(ids.last());
    QCOMPARE(document.scenarioIds(), QStringList(ids.first()));
    QCOMPARE(document.baselineId(), QString());
    document.undoStack()->undo();
    QCOMPARE(document.scenarioIds(), ids);
    document.deleteScenario(ids.first());
    QCOMPARE(document.currentId(), ids.last());
    document.undoStack()->undo();
    QCOMPARE(document.currentId(), ids.first());
    QCOMPARE(document.scenarioIds(), ids);
}

void DocumentTest::keepsTheLastScenario() {
    Document document;
    document.openUntitled({test::minimalScenario()});
    document.deleteScenario(document.currentId());
    QCOMPARE(document.scenarioIds().size(), 1);
    QCOMPARE(document.undoStack()->count(), 0);
}

void DocumentTest::editsProperties() {
    Document document;
    openTwo(document);
    const QString id = document.currentId();
    const QSignalSpy listed(&document, &Document::scenariosChanged);
    document.setScenarioProperties(id, {"New name", "Why", {"a", "b"}});
    QCOMPARE(document.scenario().name, "New name");
    QCOMPARE(document.scenario().tags, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(document.scenarioName(id), "New name");
    document.undoStack()->undo();
    QCOMPARE(document.scenarioName(id), "Minimal");
    QCOMPARE(listed.count(), 2);
}

void DocumentTest::leadsToTheScenarioOfAnUndoneEdit() {
    Document document;
    openTwo(document);
    const QStringList ids = document.scenarioIds();
    document.setQuantity(price, 11);
    document.setCurrentScenario(ids.last());
    document.undoStack()->undo();
    QCOMPARE(document.currentId(), ids.first());
    QCOMPARE(priceOf(document.scenario()), 10.0);
    QCOMPARE(priceOf(*document.readScenario(ids.last())), 7.0);
}

void DocumentTest::importsInPlace() {
    Document document;
    openTwo(document);
    Scenario again = other();
    again.put("workload/chat/price", Path(99));
    document.addScenario(again);
    QCOMPARE(document.scenarioIds().size(), 2);
    QCOMPARE(document.currentId(), QString::fromStdString(again.id));
    QCOMPARE(priceOf(document.scenario()), 99.0);
    document.undoStack()->undo();
    QCOMPARE(priceOf(document.scenario()), 7.0);

    again.id = "00000000-0000-4000-8000-000000000003";
    document.addScenario(again);
    QCOMPARE(document.scenarioIds().size(), 3);
    document.undoStack()->undo();
    QCOMPARE(document.scenarioIds().size(), 2);
}

void DocumentTest::editsManyThingsInOneStep() {
    Document document;
    openTwo(document);
    const QSignalSpy replaced(&document, &Document::scenarioReplaced);
    const QSignalSpy changed(&document, &Document::quantityChanged);
    const QSignalSpy ensemble(&document, &Document::ensembleChanged);
    Scenario edited = document.scenario();
    document.edit("nothing", edited);
    QCOMPARE(document.undoStack()->count(), 0);
    edited.quantity(price.toStdString())->value = 12;
    edited.sampling = Sampling{"latin", 7, 1000};
    edited.correlations = {{price.toStdString(), "workload/chat/fee", 0.5}};
    document.edit("all of it", edited);
    QVERIFY(document.scenario() == edited);
    QCOMPARE(document.undoStack()->undoText(), "all of it");
    QCOMPARE(changed.count(), 1);
    QCOMPARE(ensemble.count(), 1);
    document.undoStack()->undo();
    QVERIFY(document.scenario() == test::minimalScenario());
    QCOMPARE(ensemble.count(), 2);
    QCOMPARE(replaced.count(), 0);
}

void DocumentTest::rebuildsForAnEditOfTheStructure() {
    Document document;
    openTwo(document);
    const QSignalSpy replaced(&document, &Document::scenarioReplaced);
    Scenario edited = document.scenario();
    edited.put("event/war/window", Window{Month(2026, 1), Month(2026, 6)});
    document.edit("a new event", edited);
    QCOMPARE(replaced.count(), 1);
    edited.put("event/war/label", "War");
    document.edit("another name", edited);
    QCOMPARE(replaced.count(), 2);
}

void DocumentTest::showsADraftWithoutEditing() {
    Document document;
    openTwo(document);
    const QSignalSpy drafts(&document, &Document::draftChanged);
    Scenario draft = document.scenario();
    draft.quantity(price.toStdString())->value = 12;
    document.showDraft(draft);
    QCOMPARE(priceOf(*document.sharedDraft()), 12.0);
    QCOMPARE(priceOf(document.scenario()), 10.0);
    QVERIFY(!document.isModified());
    document.dropDraft();
    document.dropDraft();
    QCOMPARE(document.sharedDraft(), document.shared());
    QCOMPARE(drafts.count(), 2);
}

void DocumentTest::closes() {
    Document document;
    openTwo(document);
    document.setQuantity(price, 11);
    document.close();
    QVERIFY(document.isEmpty());
    QVERIFY(!document.isModified());
    QCOMPARE(document.undoStack()->count(), 0);
}

} // namespace headroom::document_test

HEADROOM_TEST(document, DocumentTest)
#include "document_test.moc"
