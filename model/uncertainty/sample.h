#pragma once

#include "uncertainty/sampler.h"
#include "uncertainty/standard_form.h"
#include "uncertainty/uncertain_inputs.h"
#include "uncertainty/unit_points.h"
#include "uncertainty/worker_pool.h"

namespace headroom {

/// Path numbers `first` to `first + count − 1` of an ensemble.
struct PathRange {
    int first = 0;
    int count = 0;
    bool operator==(const PathRange&) const = default;
};

/// What every path of an ensemble draws: the value of each uncertain quantity, and when each event begins. Immutable;
/// any thread may read it. Holds the draws of the shapes, or only knows how to make them where they would be too many.
class Sample {
  public:
    /// Paths are drawn in groups of eight, from a path whose number is a multiple of it.
    static constexpr int group = 8;

    /// The draws of the uncertain quantity's paths `first` to `first + 7`.
    void values(int quantity, int first, std::span<double, group> values) const;
    /// The numbers in (0, 1) behind a dimension, after correlation.
    void uniforms(int dimension, int first, std::span<double, group> draws) const;

    /// One number of one path: the value of a quantity (a dimension below the number of quantities), or the number in
    /// (0, 1) that decides whether or when an event begins.
    double input(int path, int dimension) const;

  private:
    friend class SampleCache;
    /// Draws of a shape, eight paths at a time and one after the other.
    using Column = std::vector<double>;

    /// Everything a draw depends on but for the shapes.
    struct Source {
        Source(const Sampling& drawnBy, const UncertainInputs& inputs, std::shared_ptr<const UnitPoints> given);
        bool equals(const Source& other) const;
        /// In (0, 1), after correlation; `first` is a multiple of eight, or the span holds all that is asked for.
        void fill(int dimension, std::int64_t first, std::span<double> draws) const;
        /// Before correlation.
        void fillIndependent(int dimension, std::int64_t first, std::span<double> draws) const;

        Sampling sampling;
        /// Instead of the sampler's, where there are any.
        std::shared_ptr<const UnitPoints> points;
        int dimensions;
        /// The dimensions that are correlated, and the factor that makes normal variables of them so.
        std::vector<int> correlated;
        Eigen::MatrixXd factor;
        Sampler sampler;
    };

    /// Whether the draws of a group are there.
    bool holds(int first) const;

    std::shared_ptr<const Source> source_;
    std::vector<StandardForm> forms_;
    std::vector<std::shared_ptr<const ShapeQuantile>> quantiles_;
    /// By dimension, of the paths from `first_` on; empty where they are made when asked for.
    std::vector<std::shared_ptr<const Column>> columns_;
    int first_ = 0;
    int count_ = 0;
};

/// Makes samples, and keeps what the next one can use: the same numbers behind the draws as long as seed, method, paths
/// and correlations stay, and the draws of every shape that stays. Common random numbers follow from the numbers alone;
/// the cache only saves their making.
class SampleCache {
  public:
    /// Numbers that are kept: about 128 MB.
    static constexpr std::int64_t mostKept = 16'000'000;

    /// Of these points, a row a path, instead of what the sampling draws, where there are any.
    std::shared_ptr<const Sample> sample(const Sampling& sampling, const UncertainInputs& inputs,
                                         std::shared_ptr<const UnitPoints> points, PathRange paths, WorkerPool& pool,
                                         const std::stop_token& stop);

  private:
    std::shared_ptr<const Sample> latest_;
};

} // namespace headroom
