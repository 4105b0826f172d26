#include "work_list.h"

#include <algorithm>

namespace headroom {
namespace {

/// By node: whether an output depends on it, if only as a number that is given.
std::vector<char> neededFor(const Tape& tape, std::span<const int> outputs) {
    std::vector<char> need(tape.nodes().size());
    for (const int output : outputs)
        need[static_cast<std::size_t>(output)] = true;
    for (std::size_t i = need.size(); i-- > 0;)
        if (need[i] && tape.nodes()[i].drawn)
            for (const int operand : tape.nodes()[i].read())
                need[static_cast<std::size_t>(operand)] = true;
    return need;
}

/// Nodes that are put out, in ascending order, and their places among the outputs.
std::vector<std::pair<int, int>> placesOf(std::span<const int> outputs) {
    std::vector<std::pair<int, int>> places;
    for (std::size_t i = 0; i < outputs.size(); ++i)
        places.emplace_back(outputs[i], static_cast<int>(i));
    std::ranges::sort(places);
    return places;
}

void findUses(std::vector<WorkItem>& items, std::size_t nodes) {
    std::vector<int> next(nodes, WorkItem::never);
    for (std::size_t i = items.size(); i-- > 0;) {
        WorkItem& item = items[i];
        if (item.node != WorkItem::none)
            item.firstUse = next[static_cast<std::size_t>(item.node)];
        const auto operands = std::span(item.operands).first(static_cast<std::size_t>(item.operandCount));
        for (std::size_t k = 0; k < operands.size(); ++k)
            item.nextUses[k] = next[static_cast<std::size_t>(operands[k])];
        for (const int operand : operands)
            next[static_cast<std::size_t>(operand)] = static_cast<int>(i);
    }
}

} // namespace

std::vector<WorkItem> workFor(const Tape& tape, std::span<const int> outputs) {
    const std::vector<char> need = neededFor(tape, outputs);
    const std::vector<std::pair<int, int>> places = placesOf(outputs);
    std::vector<WorkItem> items;
    auto place = places.begin();
    for (std::size_t i = 0; i < need.size(); ++i) {
        const auto index = static_cast<int>(i);
        const Tape::Node& node = tape.nodes()[i];
        const int count = operandCount(node.operation);
        if (need[i] && node.drawn && count > 0)
            items.push_back({node.operation, index, WorkItem::none, node.operands, count});
        for (; place != places.end() && place->first == index; ++place)
            items.push_back({Operation::literal, WorkItem::none, place->second, {index, 0, 0}, 1});
    }
    findUses(items, need.size());
    return items;
}

} // namespace headroom
