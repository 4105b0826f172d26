#include "window/status_line.h"

#include "document.h"
#include "numbers.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QRegularExpression>

namespace headroom {

namespace {

/// Hours and minutes as the language writes them; some write seconds even in their short form.
QString clockText(QTime time, const QLocale& locale) {
    static const QRegularExpression seconds("[:.]ss");
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(seconds));
}

} // namespace

StatusLine::StatusLine(const Document& document, QWidget* parent)
    : QStatusBar(parent)
    , document_(document)
    , period_(label(tr("Period")))
    , runTime_(label(tr("Run time")))
    , assumptions_(label(tr("Assumptions")))
    , saved_(label(tr("Saved state"))) {
    setSizeGripEnabled(false);
    addWidget(period_);
    addWidget(runTime_);
    addPermanentWidget(assumptions_);
    addPermanentWidget(saved_);
    assumptions_->setToolTip(tr("A quantity without a source is an assumption."));

    connect(&document_, &Document::scenarioReplaced, this, &StatusLine::countAssumptions);
    connect(&document_, &Document::fieldChanged, this, &StatusLine::countAssumptions);
    connect(&document_, &Document::fileChanged, this, &StatusLine::noteSaved);
    connect(&document_, &Document::modifiedChanged, this, &StatusLine::showSaved);
}

QLabel* StatusLine::label(const QString& name) {
    auto* label = new QLabel;
    label->setProperty("muted", true);
    label->setAccessibleName(name);
    label->setContentsMargins(8, 0, 8, 0);
    return label;
}

void StatusLine::setSnapshot(const Snapshot& snapshot) {
    const Scenario& scenario = *snapshot->scenario;
    period_->setText(tr("%1 to %2").arg(monthText(scenario.start, locale()), monthText(scenario.last(), locale())));
    const double milliseconds = std::chrono::duration<double, std::milli>(snapshot->runTime).count();
    runTime_->setText(snapshot->run ? tr("Single run in %1 ms").arg(plainNumber(milliseconds, 2, locale()))
                                    : QString());
}

void StatusLine::countAssumptions() {
    int assumptions = 0;
    for (const std::string& key : document_.scenario().fieldKeys())
        forEachQuantity(*document_.scenario().field(key), [&](const std::string&, const Quantity& quantity) {
            assumptions += quantity.source.empty() ? 1 : 0;
        });
    assumptions_->setText(tr("%n assumptions without a source", nullptr, assumptions));
}

void StatusLine::noteSaved() {
    const QFileInfo file(document_.path());
    if (document_.path().isEmpty())
        savedText_ = tr("Not in a file yet");
    else if (file.lastModified().date() == QDate::currentDate())
        savedText_ = tr("Saved %1").arg(clockText(file.lastModified().time(), locale()));
    else
        savedText_ = tr("Saved %1").arg(locale().toString(file.lastModified().date(), QLocale::ShortFormat));
    showSaved();
}

void StatusLine::showSaved() {
    saved_->setText(document_.isModified() ? tr("Unsaved changes") : savedText_);
}

} // namespace headroom
