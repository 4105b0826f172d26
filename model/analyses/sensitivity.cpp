#include "analyses/sensitivity.h"

#include "analyses/given_data.h"
#include "analyses/scatter.h"
#include "validation.h"

#include <algorithm>

namespace headroom {

namespace {

/// An input that a run reads, and the dimensions that draw it.
struct Input {
    std::string key;
    bool isEvent = false;
    std::vector<int> dimensions;
};

std::vector<Input> inputsOf(const UncertainInputs& uncertain) {
    std::vector<Input> inputs;
    for (std::size_t i = 0; i < uncertain.quantities.size(); ++i)
        if (uncertain.quantities[i].parameter >= 0)
            inputs.push_back({uncertain.quantities[i].key, false, {static_cast<int>(i)}});
    for (std::size_t i = 0; i < uncertain.events.size(); ++i) {
        const int whether = uncertain.dimensionOfEvent(static_cast<int>(i));
        if (uncertain.events[i].probability >= 0)
            inputs.push_back({switchOf(uncertain.events[i].name), true, {whether, whether + 1}});
    }
    return inputs;
}

/// The request, for nothing but the outcome of each path.
EnsembleRequest requestFor(const EnsembleRequest& request, const Outcome& outcome) {
    EnsembleRequest bare = request;
    bare.paths = {0, bare.sampling.paths};
    bare.series.clear();
    bare.derived.clear();
    bare.measures = {measureOfEach(outcome.name(), [outcome](const RunView& run) { return outcome.of(run); })};
    bare.keepValues = false;
    return bare;
}

ResampleProgress resampleProgress(const SensitivityProgress& progress) {
    if (!progress)
        return {};
    return [&progress](int done, int all) { progress(SensitivityStep::resamples, done, all); };
}

void refuseTooMany(int points) {
    if (points > mostDesignPoints)
        refuse({HEADROOM_TEXT("Sobol' indices from {0} points take more memory than there may be."), {spelled(points)}},
               {HEADROOM_TEXT("Give at most {0}."), {spelled(mostDesignPoints)}});
}

/// Both samples of Saltelli's design as one of twice as many dimensions.
UnitPoints designPoints(const Sampling& sampling, int dimensions) {
    const Sampler sampler(sampling, 2 * dimensions);
    UnitPoints points(sampling.paths, 2 * dimensions);
    std::vector<double> draws(static_cast<std::size_t>(sampling.paths));
    for (int d = 0; d < 2 * dimensions; ++d) {
        sampler.fill(d, 0, draws);
        points.col(d) = Eigen::Map<const Eigen::ArrayXd>(draws.data(), points.rows());
    }
    return points;
}

std::optional<Sensitivity> byDesign(EnsembleRunner& runner, const EnsembleRequest& asked, const Outcome& outcome,
                                    const Bootstrap& bootstrap, const std::stop_token& stop,
                                    const SensitivityProgress& progress) {
    EnsembleRequest request = asked;
    const std::vector<Input> inputs = inputsOf(request.inputs);
    refuseTooMany(request.sampling.paths);
    SobolDesign design{designPoints(request.sampling, request.inputs.dimensions()), {}, bootstrap};
    for (const Input& input : inputs)
        design.inputs.push_back(input.dimensions);
    Sensitivity result;
    result.runs = std::int64_t{request.sampling.paths} * static_cast<std::int64_t>(inputs.size() + 2);
    std::int64_t done = 0;
    const UnitModel model = [&](const UnitPoints& points) -> std::vector<double> {
        request.points = std::make_shared<const UnitPoints>(points);
        const auto ensemble = runner.run(request, stop, [&](std::int64_t paths, std::int64_t) {
            if (progress)
                progress(SensitivityStep::runs, done + paths, result.runs);
        });
        done += request.sampling.paths;
        if (!ensemble)
            return {};
        result.level = ensemble->level();
        const auto values = ensemble->measure(outcome.name());
        return {values.begin(), values.end()};
    };
    const auto indices = sobolIndices(model, design, stop, resampleProgress(progress));
    if (!indices)
        return std::nullopt;
    result.mean = indices->mean;
    result.variance = indices->variance;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const SobolIndex& index = indices->inputs[i];
        result.inputs.push_back(
            {inputs[i].key, inputs[i].isEvent, index.first, index.firstInterval, index.total, index.totalInterval});
    }
    return result;
}

/// Classes of the draws of an input; those of an event's beginnings beside one class for where it does not happen.
std::vector<int> classesOf(const Scatter& scatter, int never) {
    const int classes = classesFor(scatter.input.size());
    return scatter.isEvent ? eventClasses(scatter.input, never, classes) : equalClasses(scatter.input, classes);
}

std::optional<Sensitivity> fromEnsemble(EnsembleRunner& runner, const EnsembleRequest& request, const Outcome& outcome,
                                        const Bootstrap& bootstrap, const std::stop_token& stop,
                                        const SensitivityProgress& progress) {
    Sensitivity result;
    result.correlated = true;
    result.runs = request.sampling.paths;
    const auto ensemble = runner.run(request, stop, [&](std::int64_t done, std::int64_t all) {
        if (progress)
            progress(SensitivityStep::runs, done, all);
    });
    if (!ensemble)
        return std::nullopt;
    result.level = ensemble->level();
    const auto outputs = ensemble->measure(outcome.name());
    const std::vector<Input> inputs = inputsOf(request.inputs);
    std::vector<std::vector<int>> classes;
    for (const Input& input : inputs)
        classes.push_back(classesOf(scatterOf(*ensemble, request, input.key, outputs), request.plan->months()));
    const auto indices = firstOrderFromData(outputs, classes, bootstrap, stop, resampleProgress(progress));
    if (!indices)
        return std::nullopt;
    const Eigen::Map<const Eigen::ArrayXd> values(outputs.data(), static_cast<Eigen::Index>(outputs.size()));
    result.mean = values.mean();
    result.variance = (values - result.mean).square().mean();
    for (std::size_t i = 0; i < inputs.size(); ++i)
        result.inputs.push_back(
            {inputs[i].key, inputs[i].isEvent, (*indices)[i].first, (*indices)[i].interval, {}, {}});
    return result;
}

} // namespace

std::optional<Sensitivity> sensitivity(EnsembleRunner& runner, const EnsembleRequest& request, const Outcome& outcome,
                                       const Bootstrap& bootstrap, std::stop_token stop,
                                       const SensitivityProgress& progress) {
    const bool correlated = !request.inputs.correlations.keys().empty();
    auto result = (correlated ? fromEnsemble : byDesign)(runner, requestFor(request, outcome), outcome, bootstrap, stop,
                                                         progress);
    if (!result)
        return std::nullopt;
    result->confidence = bootstrap.confidence;
    std::ranges::stable_sort(result->inputs, std::ranges::greater(),
                             [](const InputSensitivity& input) { return input.total.value_or(input.first); });
    return result;
}

} // namespace headroom
