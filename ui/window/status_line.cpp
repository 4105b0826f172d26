#include "window/status_line.h"

#include "charts/median_error.h"
#include "document.h"
#include "elided_label.h"
#include "futures_worker.h"
#include "numbers.h"
#include "problem_text.h"
#include "uncertainty/odds.h"
#include "uncertainty/sampling_words.h"
#include "window/futures_switch.h"

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

StatusLine::StatusLine(const Document& document, QAction* futures, QWidget* parent)
    : QStatusBar(parent)
    , document_(document)
    , period_(label(tr("Period"), new ElidedLabel))
    , switch_(new FuturesSwitch(futures))
    , time_(label(tr("Run time"), new ElidedLabel))
    , sampling_(new QToolButton)
    , errors_(label(tr("Uncertainty"), new ElidedLabel))
    , progress_(new QProgressBar)
    , cancel_(new QToolButton)
    , assumptions_(label(tr("Assumptions"), new ElidedLabel))
    , saved_(label(tr("Saved state"), new QLabel)) {
    setSizeGripEnabled(false);
    addWidget(period_);
    addWidget(switch_);
    addWidget(time_);
    buildSampling();
    addWidget(errors_);
    buildProgress();
    addPermanentWidget(assumptions_);
    addPermanentWidget(saved_);
    assumptions_->setToolTip(tr("Quantities without a source are assumptions."));

    connect(&document_, &Document::scenarioReplaced, this, &StatusLine::countAssumptions);
    connect(&document_, &Document::fieldChanged, this, &StatusLine::countAssumptions);
    connect(&document_, &Document::fileChanged, this, &StatusLine::noteSaved);
    connect(&document_, &Document::modifiedChanged, this, &StatusLine::showSaved);
}

void StatusLine::buildSampling() {
    sampling_->setProperty("link", true);
    sampling_->setAccessibleName(tr("Sampling"));
    sampling_->setFocusPolicy(Qt::TabFocus);
    sampling_->setToolTip(tr("How futures are drawn: the method, how many, and the seed"));
    connect(sampling_, &QToolButton::clicked, this, &StatusLine::samplingRequested);
    addWidget(sampling_);
}

QLabel* StatusLine::label(const QString& name, QLabel* label) {
    label->setProperty("muted", true);
    label->setAccessibleName(name);
    label->setContentsMargins(6, 0, 6, 0);
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
    errors_->hide();
    time_->setText(tr("%1 of %2").arg(plainNumber(paths, 0, locale()), plainNumber(wanted, 0, locale())));
}

void StatusLine::endProgress() {
    progress_->hide();
    cancel_->hide();
    if (snapshot_) {
        showTime(*snapshot_);
        showErrors();
    }
}

void StatusLine::setSnapshot(const Snapshot& snapshot) {
    snapshot_ = snapshot;
    const Scenario& scenario = *snapshot->scenario;
    period_->setText(
        tr("%1 to %2").arg(shortMonthText(scenario.start, locale()), shortMonthText(scenario.last(), locale())));
    switch_->setPaths(samplingOf(scenario).paths);
    showTime(*snapshot);
    showSampling(*snapshot);
    if (snapshot->futures && !snapshot->futures->problems.empty())
        showProblem(snapshot->futures->problems.front());
    else
        showErrors();
}

void StatusLine::showTime(const RunSnapshot& snapshot) {
    const auto duration = [this](std::chrono::nanoseconds time, int decimals) {
        const double milliseconds = std::chrono::duration<double, std::milli>(time).count();
        return milliseconds < 10'000 ? tr("%1 ms").arg(plainNumber(milliseconds, decimals, locale()))
                                     : tr("%1 s").arg(plainNumber(milliseconds / 1000, 0, locale()));
    };
    const Futures* futures = snapshot.futures.get();
    const QString single = snapshot.run ? duration(snapshot.runTime, 2) : QString();
    if (!futures || futures->paths == 0)
        time_->setText(single);
    else if (futures->isComplete())
        time_->setText(duration(futures->time, 0));
    else
        time_->setText(
            tr("%1 of %2")
                .arg(plainNumber(futures->paths, 0, locale()), plainNumber(futures->wantedPaths, 0, locale())));
    QString help = tr("The single run took %1.").arg(single);
    if (futures && futures->paths > 0)
        help += u' ' + tr("%1 futures took %2, computed on %3.")
                           .arg(plainNumber(futures->paths, 0, locale()), duration(futures->time, 0),
                                QString::fromStdString(futures->level));
    time_->setToolTip(snapshot.run ? help : QString());
}

void StatusLine::showSampling(const RunSnapshot& snapshot) {
    const Futures* futures = snapshot.futures.get();
    // Where so many futures cannot be had, it leads to what has to be changed.
    sampling_->setVisible(futures && (futures->paths > 0 || !futures->problems.empty()));
    if (sampling_->isHidden())
        return;
    sampling_->setText(tr("%1, seed %2", "method of sampling")
                           .arg(samplingTitle(futures->sampling.method), QString::number(futures->sampling.seed)));
}

void StatusLine::showProblem(const Problem& problem) {
    errors_->setVisible(true);
    errors_->setText(problemText(*snapshot_->scenario, problem, {}, locale()));
    errors_->setToolTip({});
}

/// A probability near a half is the least certain one.
void StatusLine::showErrors() {
    const Futures* futures = snapshot_ ? snapshot_->futures.get() : nullptr;
    errors_->setVisible(futures && futures->paths > 0 && progress_->isHidden());
    if (errors_->isHidden())
        return;
    const QString points = plainNumber(probabilityError(0.5, futures->paths) * 100, 1, locale());
    const QString odds = tr("± %1 points").arg(points);
    errors_->setText(medianText_.isEmpty() ? odds : tr("%1 · %2").arg(odds, medianText_));
    errors_->setToolTip(tr("<p>A probability shown is certain to ± %1 points or better: the standard error of one "
                           "half from %2 futures. Four times as many futures halve it.</p>")
                            .arg(points, plainNumber(futures->paths, 0, locale())) +
                        medianHelp_);
}

void StatusLine::showMedianError(const std::optional<MedianError>& error) {
    medianText_.clear();
    medianHelp_.clear();
    if (error) {
        const QString name =
            error->series.isEmpty() ? error->chart : tr("%1, %2", "chart, series").arg(error->chart, error->series);
        const QString month = shortMonthText(error->month, locale());
        const QString amount = compactNumber(error->error, error->unit, locale());
        const QString part = plainNumber(error->part * 100, 1, locale());
        medianText_ =
            error->read ? tr("median here ± %1", "at the cursor").arg(amount) : tr("median ± %1 % of band").arg(part);
        medianHelp_ =
            (error->read ? tr("<p>%1: the standard error of the median in %2 is %3, %4 % of the band of nine futures "
                              "in ten.</p>")
                         : tr("<p>The least certain median on screen is that of %1 in %2: its standard error is %3, "
                              "%4 % of the band of nine futures in ten.</p>"))
                .arg(name.toHtmlEscaped(), month, amount, part);
    }
    if (snapshot_ && !(snapshot_->futures && !snapshot_->futures->problems.empty()))
        showErrors();
}

void StatusLine::countAssumptions() {
    int assumptions = 0;
    for (const std::string& key : document_.scenario().fieldKeys())
        forEachQuantity(*document_.scenario().field(key), [&](const std::string&, const Quantity& quantity) {
            assumptions += quantity.source.empty() ? 1 : 0;
        });
    assumptions_->setText(tr("%n assumptions", nullptr, assumptions));
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
