#include "../model/scenario_builder.h"
#include "document.h"
#include "test_program.h"
#include "window/source_text.h"
#include "window/sources_dialog.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

namespace headroom::sources_test {

namespace {

Scenario sourced() {
    Scenario scenario = test::minimalScenario();
    scenario.sources.push_back({"news", "A <b>bold</b> claim", "https://example.org/a?b=1&c=2", "April 2026",
                                Confidence::medium, "250 USD billion"});
    scenario.sources.push_back({"folder", "A local file", "file:///etc/passwd", "", std::nullopt, ""});
    Quantity amount(8e6);
    amount.source = {"news"};
    scenario.put("commitment/cloud-8m/amount", Path(amount));
    return scenario;
}

QString plainText(const QString& html) {
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

/// What the window says of a source, and where its links lead.
class SourcesTest : public QObject {
    Q_OBJECT

  public slots:
    void noteUrl(const QUrl& url) { opened_ << url; }

  private:
    QList<QUrl> opened_;

  private slots:
    void saysWhatASourceSays();
    void linksOnlyToTheWeb();
    void namesTheFactAndWhatContradictsIt();
    void listsAndFinds();
    void leadsToTheQuantity();
    void followsTheValue();
    void opensOnlyWebAddresses();
};

void SourcesTest::saysWhatASourceSays() {
    const Scenario scenario = sourced();
    const QString text = plainText(sourceText(scenario, scenario.sources[0], FactBase::load(), QLocale("en_US")));
    // What a file brings is text, whatever it looks like.
    QVERIFY(text.contains("A <b>bold</b> claim"));
    QVERIFY(text.contains("April 2026"));
    QVERIFY(text.contains("medium"));
    QVERIFY(text.contains("250 USD billion"));
    QVERIFY2(text.contains("$8"), qPrintable(text));
    const QString other = plainText(sourceText(scenario, scenario.sources[1], FactBase::load(), QLocale("en_US")));
    QVERIFY(other.contains("no quantity"));
}

void SourcesTest::linksOnlyToTheWeb() {
    const Scenario scenario = sourced();
    const QLocale english("en_US");
    QVERIFY(
        sourceText(scenario, scenario.sources[0], FactBase::load(), english).contains("href=\"https://example.org"));
    QVERIFY(!sourceText(scenario, scenario.sources[1], FactBase::load(), english).contains("href=\"file"));
    QVERIFY(isWebAddress(QUrl("http://example.org")));
    QVERIFY(!isWebAddress(QUrl("https://")));
    QVERIFY(!isWebAddress(QUrl("javascript:alert(1)")));
    QVERIFY(!isWebAddress(QUrl("money.usnews.com, cnbc.com")));
}

void SourcesTest::namesTheFactAndWhatContradictsIt() {
    const FactBase facts = FactBase::load();
    const Disagreement* disagreement = nullptr;
    std::string factId;
    for (const Disagreement& candidate : facts.disagreements()) {
        if (!candidate.claims.empty() && !candidate.claims.front().facts.empty()) {
            disagreement = &candidate;
            factId = candidate.claims.front().facts.front();
            break;
        }
    }
    QVERIFY(disagreement);
    Source source;
    source.id = factId;
    const QString text = plainText(sourceText(test::minimalScenario(), source, facts, QLocale("en_US")));
    QVERIFY(text.contains(QString::fromStdString(disagreement->title)));
    for (const Claim& claim : disagreement->claims)
        QVERIFY(text.contains(QString::fromStdString(claim.text)));
    QVERIFY(text.contains(QString::fromStdString(facts.find(factId)->quantity)));
}

void SourcesTest::listsAndFinds() {
    Document document;
    document.openUntitled({sourced()});
    SourcesDialog dialog(document, nullptr);
    dialog.show({});
    auto* list = dialog.findChild<QListWidget*>();
    QCOMPARE(list->count(), 2);
    QVERIFY(dialog.findChild<QTextBrowser*>()->toPlainText().contains("April 2026"));
    QTest::keyClicks(dialog.findChild<QLineEdit*>(), "LOCAL");
    QVERIFY(list->item(0)->isHidden());
    QVERIFY(!list->item(1)->isHidden());
    dialog.show("folder");
    QVERIFY(dialog.findChild<QTextBrowser*>()->toPlainText().contains("A local file"));
    QVERIFY(!list->item(0)->isHidden());
    document.openUntitled({test::minimalScenario()});
    QCOMPARE(list->count(), 0);
    QVERIFY(dialog.findChild<QTextBrowser*>()->toPlainText().contains("assumption"));
}

void SourcesTest::leadsToTheQuantity() {
    Document document;
    document.openUntitled({sourced()});
    SourcesDialog dialog(document, nullptr);
    const QSignalSpy asked(&dialog, &SourcesDialog::quantityRequested);
    emit dialog.findChild<QTextBrowser*>()->anchorClicked(QUrl("quantity:commitment/cloud-8m/amount"));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), "commitment/cloud-8m/amount");
}

void SourcesTest::followsTheValue() {
    Document document;
    document.openUntitled({sourced()});
    SourcesDialog dialog(document, nullptr);
    dialog.findChild<QListWidget*>()->setCurrentRow(0);
    const auto* text = dialog.findChild<QTextBrowser*>();
    QVERIFY2(text->toPlainText().contains("$8 M"), qPrintable(text->toPlainText()));
    document.setQuantity("commitment/cloud-8m/amount", 9e6);
    QVERIFY2(text->toPlainText().contains("$9 M"), qPrintable(text->toPlainText()));
}

void SourcesTest::opensOnlyWebAddresses() {
    QDesktopServices::setUrlHandler("https", this, "noteUrl");
    QDesktopServices::setUrlHandler("file", this, "noteUrl");
    Document document;
    document.openUntitled({sourced()});
    SourcesDialog dialog(document, nullptr);
    auto* text = dialog.findChild<QTextBrowser*>();
    emit text->anchorClicked(QUrl("file:///etc/passwd"));
    emit text->anchorClicked(QUrl("https://example.org/"));
    QCOMPARE(opened_, QList<QUrl>{QUrl("https://example.org/")});
    QDesktopServices::unsetUrlHandler("https");
    QDesktopServices::unsetUrlHandler("file");
}

} // namespace headroom::sources_test

HEADROOM_TEST(sources, SourcesTest)
#include "sources_test.moc"
