#include "window/source_text.h"

#include "drivers/driver.h"
#include "model_text.h"
#include "numbers.h"
#include "schema.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace headroom {

namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(headroom::SourceText)
};

QString escaped(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

QString paragraph(const QString& label, const QString& html) {
    return html.isEmpty() ? QString() : QString("<p><b>%1</b><br>%2</p>").arg(label, html);
}

QString addressHtml(const std::string& address) {
    const QUrl url(QString::fromStdString(address), QUrl::StrictMode);
    if (!isWebAddress(url))
        return escaped(address);
    return QString("<a href=\"%1\">%2</a>").arg(QString::fromUtf8(url.toEncoded()).toHtmlEscaped(), escaped(address));
}

QString confidenceText(std::optional<Confidence> confidence) {
    if (!confidence)
        return {};
    switch (*confidence) {
    case Confidence::high:
        return SourceText::tr("high");
    case Confidence::medium:
        return SourceText::tr("medium");
    case Confidence::low:
        break;
    }
    return SourceText::tr("low");
}

QString factHtml(const Fact& fact) {
    return SourceText::tr("%1, %2: %3 %4")
        .arg(escaped(fact.entity), escaped(fact.quantity), modelText(fact.figure()).toHtmlEscaped(),
             escaped(fact.unit));
}

QString disagreementsHtml(const FactBase& facts, const std::string& factId) {
    QString html;
    for (const Disagreement* disagreement : facts.disagreementsOf(factId)) {
        QStringList lines{escaped(disagreement->title)};
        for (const Claim& claim : disagreement->claims)
            lines << QString::fromUtf8("– ") + escaped(claim.text);
        if (!disagreement->note.empty())
            lines << escaped(disagreement->note);
        html += (html.isEmpty() ? "" : "<br><br>") + lines.join("<br>");
    }
    return html;
}

/// The quantities that name a source, each with its value.
QString usersHtml(const Scenario& scenario, const std::string& sourceId, const QLocale& locale) {
    QStringList lines;
    for (const Driver& driver : listDrivers(scenario, locale)) {
        const Quantity quantity = quantityOf(scenario, driver.key);
        if (std::ranges::find(quantity.source, sourceId) == quantity.source.end())
            continue;
        lines << QString("<a href=\"quantity:%1\">%2</a>&nbsp; %3")
                     .arg(driver.key.toHtmlEscaped(), driver.fullLabel.toHtmlEscaped(),
                          compactNumber(quantity.value, driver.unit, locale).toHtmlEscaped());
    }
    return lines.join("<br>");
}

} // namespace

bool isWebAddress(const QUrl& url) {
    return url.isValid() && (url.scheme() == "https" || url.scheme() == "http") && !url.host().isEmpty();
}

QString sourceText(const Scenario& scenario, const Source& source, const FactBase& facts, const QLocale& locale) {
    QString html = "<h3>" + escaped(source.title.empty() ? source.id : source.title) + "</h3>";
    html += paragraph(SourceText::tr("Address"), addressHtml(source.address));
    html += paragraph(SourceText::tr("Date"), escaped(source.date));
    html += paragraph(SourceText::tr("Confidence"), confidenceText(source.confidence));
    html += paragraph(SourceText::tr("Note"), escaped(source.note));
    if (const Fact* fact = facts.find(source.id))
        html += paragraph(SourceText::tr("Published figure"), factHtml(*fact));
    html += paragraph(SourceText::tr("Sources that disagree"), disagreementsHtml(facts, source.id));
    const QString users = usersHtml(scenario, source.id, locale);
    html += paragraph(SourceText::tr("Used by"), users.isEmpty() ? SourceText::tr("no quantity") : users);
    return html;
}

} // namespace headroom
