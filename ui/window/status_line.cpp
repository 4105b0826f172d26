#include "window/status_line.h"

#include "document.h"
#include "model_text.h"
#include "numbers.h"
#include "sentences.h"
#include "uncertainty/odds.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QRegularExpression>
#include <QToolButton>

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
    , futures_(label(tr("Uncertainty")))
    , progress_(new QProgressBar)
    , cancel_(new QToolButton)
    , assumptions_(label(tr("Assumptions")))
    , saved_(label(tr("Saved state"))) {
    setSizeGripEnabled(false);
    addWidget(period_);
    addWidget(runTime_);
    addWidget(futures_);
    buildProgress();
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

void StatusLine::buildProgress() {
    progress_->setTextVisible(false);
    progress_->setFixedSize(120, 8);
    progress_->setAccessibleName(tr("Progress"));
    cancel_->setText(tr("Cancel"));
    cancel_->setToolTip(tr("Keep the futures that are there"));
    connect(cancel_, &QToolButton::clicked, this, &StatusLine::cancelled);
    addWidget(progress_);
    addWidget(cancel_);
    endProgress();
}

void StatusLine::showProgress(int paths, int wanted) {
    progress_->setRange(0, wanted);
    progress_->setValue(paths);
    progress_->show();
    cancel_->show();
    futures_->setText(tr("%1 of %2 futures").arg(plainNumber(paths, 0, locale()), plainNumber(wanted, 0, locale())));
}

void StatusLine::endProgress() {
    progress_->hide();
    cancel_->hide();
}

/// A probability near a half is the least certain one.
void StatusLine::showFutures(const Futures* futures) {
    futures_->setVisible(futures != nullptr);
    if (!futures)
        return;
    if (!futures->problems.empty()) {
        const Problem& problem = futures->problems.front();
        futures_->setText(joinedSentences(modelText(problem.sentence), modelText(problem.remedy)));
        return;
    }
    const QString paths = plainNumber(futures->paths, 0, locale());
    const double milliseconds = std::chrono::duration<double, std::milli>(futures->time).count();
    const QString points = plainNumber(probabilityError(0.5, futures->paths) * 100, 1, locale());
    futures_->setText(
        futures->isComplete()
            ? tr("%1 futures in %2 ms · ± %3 points").arg(paths, plainNumber(milliseconds, 0, locale()), points)
            : tr("%1 of %2 futures · ± %3 points").arg(paths, plainNumber(futures->wantedPaths, 0, locale()), points));
    futures_->setToolTip(tr("<p>A probability shown is certain to ± %1 points or better: the standard error of one "
                            "half from %2 futures. "
                            "Four times as many futures halve it.</p><p>Drawn by %3 from seed %4, computed on %5.</p>")
                             .arg(points, paths, QString::fromStdString(futures->sampling.method),
                                  QString::number(futures->sampling.seed), QString::fromStdString(futures->level)));
}

void StatusLine::setSnapshot(const Snapshot& snapshot) {
    const Scenario& scenario = *snapshot->scenario;
    period_->setText(tr("%1 to %2").arg(monthText(scenario.start, locale()), monthText(scenario.last(), locale())));
    const double milliseconds = std::chrono::duration<double, std::milli>(snapshot->runTime).count();
    runTime_->setText(snapshot->run ? tr("Single run in %1 ms").arg(plainNumber(milliseconds, 2, locale()))
                                    : QString());
    showFutures(snapshot->futures.get());
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
