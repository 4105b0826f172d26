#pragma once

#include <initializer_list>
#include <vector>

namespace headroom {

/// Which nodes the registers of one kind hold.
class RegisterFile {
  public:
    static constexpr int nothing = -1;

    /// Those from `first` on and below `end`.
    RegisterFile(int first, int end);

    int first() const { return first_; }
    int end() const { return static_cast<int>(nodes_.size()); }
    /// The node a register holds, or `nothing`.
    int& operator[](int place) { return nodes_[static_cast<std::size_t>(place)]; }

    /// A register that holds nothing or, where there is none, the one whose node is read last. None of `kept`.
    int leastWanted(const std::vector<int>& nextUseOfNode, std::initializer_list<int> kept) const;

  private:
    int first_ = 0;
    std::vector<int> nodes_;
};

} // namespace headroom
