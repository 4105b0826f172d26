#include "cli/commands/commands.h"
#include "cli/ensemble_call.h"
#include "cli/progress_line.h"
#include "cli/scenario_source.h"
#include "cli/sensitivity_output.h"

namespace headroom::cli {
namespace {

/// The error of an index falls with the root of the points: from fewer than these it is an eighth of the variance or
/// more, and so few resample to intervals that hold less than they say.
constexpr int leastPoints = 64;

/// The one number to explain, as `--kpi` or `--series` and `--month` name it.
Outcome outcomeOf(const QCommandLineParser& parser, const Plan& plan) {
    const QString kpi = parser.value(QStringLiteral("kpi"));
    const QString series = parser.value(QStringLiteral("series"));
    const QString monthText = parser.value(QStringLiteral("month"));
    if (kpi.isEmpty() == series.isEmpty() || series.isEmpty() != monthText.isEmpty())
        throw UsageError(QStringLiteral("say what to explain: --kpi NAME, or --series NAME --month YYYY-MM"));
    if (!kpi.isEmpty()) {
        if (auto outcome = Outcome::kpi(plan, kpi.toStdString()))
            return *outcome;
        throw UsageError(QStringLiteral("there is no indicator '%1'; 'kpi' lists them").arg(kpi));
    }
    const auto month = Month::parse(monthText.toStdString());
    if (!month)
        throw UsageError(QStringLiteral("'%1' is no month; write it as 2027-12").arg(monthText));
    if (!plan.seriesIndex(series.toStdString()))
        throw UsageError(QStringLiteral("there is no series '%1'; 'run --series list' prints them").arg(series));
    if (auto outcome = Outcome::seriesIn(plan, series.toStdString(), *month))
        return *outcome;
    throw UsageError(QStringLiteral("%1 lies outside the run, %2 to %3")
                         .arg(monthText, QString::fromStdString(plan.start().text()),
                              QString::fromStdString((plan.start() + (plan.months() - 1)).text())));
}

/// Writes what was found, or that there was nothing to find: to a person instead of an empty table, beside one for
/// programs.
void deliverFound(const QCommandLineParser& parser, const Console& console, const QString& file, bool isUncertain,
                  const std::string& text) {
    const Format format = formatOf(parser);
    const QString nothing = QStringLiteral(
        "nothing that the run reads is uncertain; give a quantity a distribution or an event a probability");
    deliver(parser, console, isUncertain || format != Format::table ? text : nothing.toStdString() + "\n");
    if (!isUncertain && format == Format::csv)
        console.say(file, nothing);
}

/// A month is told as a number, as an index of it needs one.
void sayHowMonthsCount(const Console& console, const QString& file, const Plan& plan, const Outcome& outcome) {
    if (outcome.unit() == "months")
        console.say(file, QStringLiteral("%1 counts the months since %2; %3, the length of the run, stands for never")
                              .arg(QString::fromStdString(outcome.name()), QString::fromStdString(plan.start().text()))
                              .arg(plan.months()));
}

void writeTornado(const QCommandLineParser& parser, const Console& console, const SourcedScenario& source,
                  const Outcome& outcome) {
    const Format format = formatOf(parser);
    for (const char* option : {"paths", "seed", "threads", "level"})
        if (parser.isSet(QLatin1String(option)))
            throw UsageError(
                QStringLiteral("--%1 is for --method sobol; a tornado draws nothing").arg(QLatin1String(option)));
    const auto found = tornado(source.scenario, outcome);
    deliverFound(parser, console, source.file, !found->bars.empty(),
                 format == Format::json  ? tornadoJson(*found, outcome)
                 : format == Format::csv ? csv(tornadoTable(*found, true))
                                         : printed(tornadoTable(*found, false)));
}

EnsembleCall pointsOf(const QCommandLineParser& parser, const Scenario& scenario) {
    const EnsembleCall call = drawingOf(parser, scenario);
    if (call.sampling.paths < leastPoints)
        throw UsageError(QStringLiteral("%1 points are too few for Sobol' indices; give --paths %2 or more")
                             .arg(call.sampling.paths)
                             .arg(leastPoints));
    return call;
}

std::optional<Sensitivity> indicesOf(const Console& console, const Scenario& scenario, const EnsembleCall& call,
                                     const Outcome& outcome) {
    EnsembleRunner runner;
    ProgressLine line(console, call.sampling.paths);
    return sensitivity(runner, requestOf(scenario, call), outcome, {.seed = call.sampling.seed}, {},
                       [&](SensitivityStep step, std::int64_t done, std::int64_t all) {
                           if (step == SensitivityStep::runs)
                               line.show(done, all);
                           else
                               line.show(done, all, QStringLiteral("resamples"));
                       });
}

void writeIndices(const QCommandLineParser& parser, const Console& console, const SourcedScenario& source,
                  const Outcome& outcome) {
    const Format format = formatOf(parser);
    const EnsembleCall call = pointsOf(parser, source.scenario);
    const auto found = indicesOf(console, source.scenario, call, outcome);
    deliverFound(parser, console, source.file, !found->inputs.empty(),
                 format == Format::json  ? sensitivityJson(*found, outcome, call.sampling)
                 : format == Format::csv ? csv(sensitivityTable(*found, true))
                                         : printed(sensitivityTable(*found, false)));
    if (found->inputs.empty() || format == Format::json)
        return;
    console.say(source.file, QStringLiteral("%1 runs, %2, seed %3, %4; intervals hold %5 %")
                                 .arg(found->runs)
                                 .arg(QString::fromStdString(call.sampling.method))
                                 .arg(call.sampling.seed)
                                 .arg(QString::fromStdString(found->level))
                                 .arg(100 * found->confidence));
    if (found->correlated)
        console.say(source.file, QStringLiteral("inputs are correlated, so first-order indices come from the ensemble "
                                                "itself and there are no totals"));
}

class SensitivityCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("sensitivity"); }
    QString arguments() const override { return QStringLiteral("FILE --kpi NAME | --series NAME --month MONTH"); }
    QString summary() const override { return QStringLiteral("Say which uncertain inputs matter for one result."); }
    QString example() const override {
        return QStringLiteral("sensitivity plan.headroom --series cash --month 2030-12 --method sobol");
    }
    QString details() const override {
        return QStringLiteral("Sobol' indices take %1 points or more with --paths, 10000 where neither it nor the "
                              "scenario says how many.\nAn indicator that is a month counts the months since the "
                              "start of the run; its length stands for never.\nOf independent inputs that are points x "
                              "(inputs + 2) runs, of "
                              "correlated ones a run for each point.")
            .arg(leastPoints);
    }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption(scenarioOption());
        parser.addOption(setOption());
        parser.addOption({QStringLiteral("kpi"), QStringLiteral("The indicator to explain."), QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("series"), QStringLiteral("The series to explain, in the month of --month."),
                          QStringLiteral("NAME")});
        parser.addOption(
            {QStringLiteral("month"), QStringLiteral("The month of --series, as 2027-12."), QStringLiteral("MONTH")});
        parser.addOption({QStringLiteral("method"),
                          QStringLiteral("tornado: each input at its P10 and P90; sobol: parts of the variance."),
                          QStringLiteral("METHOD"), QStringLiteral("tornado")});
        addDrawingOptions(parser);
        parser.addOption(formatOption());
        parser.addOption(outputOption(QStringLiteral("The file to write instead of standard output.")));
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const QString method = parser.value(QStringLiteral("method"));
        if (method != QLatin1String("tornado") && method != QLatin1String("sobol"))
            throw UsageError(QStringLiteral("there is no method '%1'; write tornado or sobol").arg(method));
        const SourcedScenario source = readChangedScenario(parser, console);
        const auto plan = Plan::compile(source.scenario);
        const Outcome outcome = outcomeOf(parser, *plan);
        sayHowMonthsCount(console, source.file, *plan, outcome);
        if (method == QLatin1String("tornado"))
            writeTornado(parser, console, source, outcome);
        else
            writeIndices(parser, console, source, outcome);
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeSensitivity() {
    return std::make_unique<SensitivityCommand>();
}

} // namespace headroom::cli
