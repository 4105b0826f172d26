#include "register_file.h"

#include <algorithm>

namespace headroom {

RegisterFile::RegisterFile(int first, int end) : first_(first), nodes_(static_cast<std::size_t>(end), nothing) {}

int RegisterFile::leastWanted(const std::vector<int>& nextUseOfNode, std::initializer_list<int> kept) const {
    int best = nothing, latest = -1;
    for (int place = first_; place < end(); ++place) {
        const int node = nodes_[static_cast<std::size_t>(place)];
        if (std::ranges::find(kept, place) != kept.end())
            continue;
        if (node == nothing)
            return place;
        if (const int use = nextUseOfNode[static_cast<std::size_t>(node)]; use > latest) {
            latest = use;
            best = place;
        }
    }
    return best;
}

} // namespace headroom
