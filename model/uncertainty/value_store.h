#pragma once

#include <cstddef>
#include <memory>

namespace headroom {

/// Memory for the values of an ensemble: hundreds of megabytes, whose first use costs more than a run. What an ensemble
/// gives back serves the next one.
class ValueStore {
  public:
    /// Bytes. What is larger goes back to the system: a single run of a million paths is no reason to hold on to most
    /// of the memory.
    static constexpr std::size_t mostKept = std::size_t{2} << 30;

    ValueStore();
    ~ValueStore();

    /// `count` numbers at a border of cache lines, not set to anything. Goes back to the store when the last owner lets
    /// go of it, from any thread, also after the store's end.
    std::shared_ptr<double[]> take(std::size_t count);

  private:
    struct Shelf;
    std::shared_ptr<Shelf> shelf_;
};

} // namespace headroom
