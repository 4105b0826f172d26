#include "cli/ensemble_call.h"

#include "analyses/outcome.h"
#include "cli/instruction_level.h"
#include "cli/progress_line.h"
#include "engine/engine_library.h"
#include "scenario_json.h"
#include "uncertainty/sampler.h"

#include <QCryptographicHash>

#include <algorithm>

namespace headroom::cli {
namespace {

constexpr int mostThreads = 1024;

/// A whole number that an option gives, or another one where it is left out.
template <typename Number>
Number numberOf(const QCommandLineParser& parser, const char* option, Number otherwise, Number least, Number most) {
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name))
        return otherwise;
    bool isNumber = false;
    const qulonglong number = parser.value(name).toULongLong(&isNumber);
    if (!isNumber || number < static_cast<qulonglong>(least) || number > static_cast<qulonglong>(most))
        throw UsageError(QStringLiteral("--%1 takes a whole number from %2 to %3").arg(name).arg(least).arg(most));
    return static_cast<Number>(number);
}

std::string methodOf(const QString& word) {
    if (!Sampler::method(word.toStdString()))
        throw UsageError(QStringLiteral("there is no method '%1'; write sobol, latin or random").arg(word));
    return word.toStdString();
}

void refuseWithoutPaths(const QCommandLineParser& parser) {
    for (const char* option : {"seed", "method", "threads", "level", "all-paths", "shard"})
        if (parser.optionNames().contains(QLatin1String(option)))
            throw UsageError(QStringLiteral("--%1 is for ensembles; say how many futures with --paths N")
                                 .arg(QLatin1String(option)));
}

/// Of all that a run reads: how an ensemble of it is drawn is named apart.
std::string digestOf(Scenario scenario) {
    scenario.sampling.reset();
    const std::string text = writeScenario(scenario);
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

class EnsembleValues final : public PathValues {
  public:
    EnsembleValues(const Console& console, const Scenario& scenario, const EnsembleCall& call,
                   std::vector<std::string> series, bool indicators, Keep keep, PathRange paths)
        : console_(console) {
        request_ = requestOf(scenario, call);
        request_.paths = paths;
        request_.keepValues = keep == Keep::paths;
        request_.fans = keep == Keep::fans;
        heading_.scenario = digestOf(scenario);
        heading_.name = scenario.name;
        heading_.start = request_.plan->start();
        heading_.months = request_.plan->months();
        heading_.series = std::move(series);
        heading_.sampling = call.sampling;
        heading_.level = engine_library::instructionLevel();
        if (indicators)
            declareIndicators();
        together_ = seriesTogether();
    }

    const EnsembleHeading& heading() const override { return heading_; }
    std::span<const double> series(std::size_t index, int month) override {
        return including(index).values(heading_.series[index], month);
    }
    std::span<const double> indicator(std::size_t index) override {
        if (indicators_.empty())
            including(0);
        return indicators_[index];
    }
    Fan fan(std::size_t index) override { return including(index).fan(heading_.series[index]); }

  private:
    void declareIndicators() {
        for (KpiDecl& indicator : kpiDeclarations(*request_.plan)) {
            heading_.indicators.push_back({indicator.name, indicator.isMonth});
            measures_.push_back(measureOfEach(indicator.name, [of = std::move(indicator.of)](const RunView& run) {
                return headroom::numberOf(of(run), run.plan());
            }));
        }
    }

    EnsembleRequest requestFrom(std::size_t first, std::size_t count) const {
        EnsembleRequest request = request_;
        const auto begin = heading_.series.begin() + static_cast<std::ptrdiff_t>(first);
        request.series.assign(begin,
                              begin + static_cast<std::ptrdiff_t>(std::min(count, heading_.series.size() - first)));
        if (first == 0)
            request.measures = measures_;
        return request;
    }

    /// As many as fit into memory at once, at least one: what does not fit then is refused when it runs.
    std::size_t seriesTogether() const {
        std::size_t count = std::max<std::size_t>(1, heading_.series.size());
        while (request_.keepValues && count > 1 && !fits(count))
            count = (count + 1) / 2;
        return count;
    }
    bool fits(std::size_t count) const {
        EnsembleRequest request = requestFrom(0, count);
        request.keepValues = false;
        return runner_.estimate(request).passes == 1;
    }

    /// The run that has this series.
    const Ensemble& including(std::size_t index) {
        const std::size_t first = index / together_ * together_;
        if (!ensemble_ || first != first_) {
            ensemble_ = nullptr;
            ensemble_ = runFrom(first);
            first_ = first;
            if (first == 0)
                keepIndicators();
        }
        return *ensemble_;
    }

    std::shared_ptr<const Ensemble> runFrom(std::size_t first) {
        const auto before = static_cast<std::int64_t>(first / together_);
        const auto groups = static_cast<std::int64_t>((heading_.series.size() + together_ - 1) / together_);
        ProgressLine line(console_, request_.paths.count);
        return runner_.run(requestFrom(first, together_), {}, [&](std::int64_t done, std::int64_t all) {
            line.show(before * all + done, std::max<std::int64_t>(1, groups) * all);
        });
    }

    /// They come with the first series and stay when others follow.
    void keepIndicators() {
        indicators_.clear();
        for (const std::string& name : ensemble_->measureNames()) {
            const auto values = ensemble_->measure(name);
            indicators_.emplace_back(values.begin(), values.end());
        }
    }

    const Console& console_;
    EnsembleHeading heading_;
    EnsembleRequest request_;
    std::vector<PathMeasure> measures_;
    EnsembleRunner runner_;
    std::size_t together_ = 1;
    std::size_t first_ = 0;
    std::shared_ptr<const Ensemble> ensemble_;
    std::vector<std::vector<double>> indicators_;
};

} // namespace

void addDrawingOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("paths"), QStringLiteral("How many futures to run."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("seed"),
                      QStringLiteral("What the futures are drawn from; that of the scenario, or 1, where left out."),
                      QStringLiteral("S")});
    parser.addOption({QStringLiteral("threads"),
                      QStringLiteral("Threads to run on; one for each processor where left out. Results are the same."),
                      QStringLiteral("N")});
    parser.addOption({QStringLiteral("level"),
                      QStringLiteral("Instructions to run on, on which the last digits depend: x86-64, x86-64-v3 or "
                                     "x86-64-v4; the processor's best where left out."),
                      QStringLiteral("LEVEL")});
}

void addEnsembleOptions(QCommandLineParser& parser) {
    addDrawingOptions(parser);
    parser.addOption({QStringLiteral("method"), QStringLiteral("How futures are drawn: sobol, latin or random."),
                      QStringLiteral("METHOD")});
}

EnsembleCall drawingOf(const QCommandLineParser& parser, const Scenario& scenario) {
    EnsembleCall call;
    call.sampling = scenario.sampling.value_or(Sampling{});
    call.sampling.paths = numberOf(parser, "paths", call.sampling.paths, 1, Sampler::mostPaths);
    call.sampling.seed =
        numberOf<std::uint64_t>(parser, "seed", call.sampling.seed, 0, std::numeric_limits<std::uint64_t>::max());
    call.threads = numberOf(parser, "threads", 0, 1, mostThreads);
    if (parser.isSet(QStringLiteral("level")))
        checkInstructionLevel(parser.value(QStringLiteral("level")));
    return call;
}

std::optional<EnsembleCall> ensembleCall(const QCommandLineParser& parser, const Scenario& scenario) {
    if (!parser.isSet(QStringLiteral("paths"))) {
        refuseWithoutPaths(parser);
        return std::nullopt;
    }
    EnsembleCall call = drawingOf(parser, scenario);
    if (parser.isSet(QStringLiteral("method")))
        call.sampling.method = methodOf(parser.value(QStringLiteral("method")));
    return call;
}

EnsembleRequest requestOf(const Scenario& scenario, const EnsembleCall& call) {
    // A sampling that cannot be is refused like everything else that is wrong with a scenario.
    Scenario drawn = scenario;
    drawn.sampling = call.sampling;
    EnsembleRequest request;
    request.plan = Plan::compile(drawn);
    request.values = request.plan->values();
    request.inputs = UncertainInputs::of(drawn, *request.plan);
    request.sampling = call.sampling;
    request.paths = {0, call.sampling.paths};
    request.threads = call.threads;
    return request;
}

std::unique_ptr<PathValues> ensembleValues(const Console& console, const Scenario& scenario, const EnsembleCall& call,
                                           std::vector<std::string> series, bool indicators, Keep keep,
                                           PathRange paths) {
    return std::make_unique<EnsembleValues>(console, scenario, call, std::move(series), indicators, keep, paths);
}

} // namespace headroom::cli
