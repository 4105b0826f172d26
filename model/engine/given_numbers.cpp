#include "given_numbers.h"

#include <algorithm>

namespace headroom {
namespace {

/// What the nodes that are read, and those the tape is bound to, are computed from.
std::vector<char> neededGiven(const Tape& tape, std::span<const int> read) {
    std::vector<char> need(tape.nodes().size());
    for (const auto& nodes : {read, std::span<const int>(tape.bound())})
        for (const int node : nodes)
            need[static_cast<std::size_t>(node)] = true;
    for (std::size_t i = need.size(); i-- > 0;)
        if (need[i])
            for (const int operand : tape.nodes()[i].read())
                need[static_cast<std::size_t>(operand)] = true;
    return need;
}

} // namespace

GivenNumbers::GivenNumbers(const Tape& tape, std::span<const int> read) {
    const std::vector<char> need = neededGiven(tape, read);
    std::vector<int> placeOf(need.size());
    const auto place = [&](int node) { return placeOf[static_cast<std::size_t>(node)]; };
    for (std::size_t i = 0; i < need.size(); ++i) {
        if (!need[i])
            continue;
        const Tape::Node& node = tape.nodes()[i];
        placeOf[i] = static_cast<int>(steps_.size());
        values_.push_back(tape.value(static_cast<int>(i)));
        if (node.operation == Operation::given)
            steps_.push_back({node.operation, nullptr, {node.index(), 0, 0}});
        else if (node.operation == Operation::function)
            steps_.push_back({node.operation, tape.function(node), {place(node.operands[0]), 0, 0}});
        else
            steps_.push_back(
                {node.operation, nullptr, {place(node.operands[0]), place(node.operands[1]), place(node.operands[2])}});
    }
    std::ranges::transform(read, std::back_inserter(read_), place);
    for (const int node : tape.bound())
        bounds_.push_back({place(node), tape.value(node)});
    numbers_.resize(read_.size());
}

bool GivenNumbers::update(std::span<const double> inputs) {
    const auto at = [this](int place) { return values_[static_cast<std::size_t>(place)]; };
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const auto& [operation, function, operands] = steps_[i];
        if (operation == Operation::given)
            values_[i] = inputs[static_cast<std::size_t>(operands[0])];
        else if (function)
            values_[i] = function(at(operands[0]));
        else if (operation != Operation::literal)
            values_[i] = computed(operation, at(operands[0]), at(operands[1]), at(operands[2]));
    }
    std::ranges::transform(read_, numbers_.begin(), at);
    return std::ranges::all_of(bounds_, [&](const Bound& bound) { return at(bound.place) == bound.value; });
}

} // namespace headroom
