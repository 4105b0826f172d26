#include "tape.h"

#include "lanes.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace headroom {
namespace {

thread_local Tape* tapeOfThisThread = nullptr;

constexpr int noNode = -1;

std::size_t hash(const Tape::Node& node) {
    const auto bits = [](int operand) { return std::uint64_t{static_cast<std::uint32_t>(operand)}; };
    const auto& [a, b, c] = node.operands;
    std::uint64_t mixed = bits(a) | bits(b) << 32;
    mixed = (mixed ^ mixed >> 29) * 0xBF58476D1CE4E5B9u + (bits(c) << 8 | static_cast<std::uint8_t>(node.operation));
    mixed = (mixed ^ mixed >> 32) * 0x94D049BB133111EBu;
    return mixed ^ mixed >> 31;
}

bool same(const Tape::Node& one, const Tape::Node& other) {
    return one.operation == other.operation && one.operands == other.operands;
}

/// As blocks of lanes compute them, digit for digit.
double inLanes(Operation operation, double value) {
    const Lane<blockLanes> lane(value);
    switch (operation) {
    case Operation::squareRoot:
        return lane.sqrt()[0];
    case Operation::round:
        return lane.round()[0];
    case Operation::logarithm:
        return lane.log()[0];
    default:
        return lane.exp()[0];
    }
}

} // namespace

int operandCount(Operation operation) {
    switch (operation) {
    case Operation::literal:
    case Operation::given:
    case Operation::drawn:
        return 0;
    case Operation::choose:
        return 3;
    case Operation::no:
    case Operation::squareRoot:
    case Operation::round:
    case Operation::logarithm:
    case Operation::exponential:
    case Operation::function:
        return 1;
    default:
        return 2;
    }
}

bool isTruth(Operation operation) {
    switch (operation) {
    case Operation::less:
    case Operation::lessOrEqual:
    case Operation::equal:
    case Operation::both:
    case Operation::either:
    case Operation::no:
        return true;
    default:
        return false;
    }
}

double computed(Operation operation, double a, double b, double c) {
    switch (operation) {
    case Operation::add:
        return a + b;
    case Operation::subtract:
        return a - b;
    case Operation::multiply:
        return a * b;
    case Operation::divide:
        return a / b;
    case Operation::smaller:
        return registers::smaller(a, b);
    case Operation::larger:
        return registers::larger(a, b);
    case Operation::less:
        return a < b;
    case Operation::lessOrEqual:
        return a <= b;
    case Operation::equal:
        return a == b;
    case Operation::both:
        return a != 0 && b != 0;
    case Operation::either:
        return a != 0 || b != 0;
    case Operation::no:
        return a == 0;
    case Operation::choose:
        return a != 0 ? b : c;
    default:
        return inLanes(operation, a);
    }
}

Tape::Recording::Recording(Tape& tape) {
    tapeOfThisThread = &tape;
}
Tape::Recording::~Recording() {
    tapeOfThisThread = nullptr;
}
Tape& Tape::Recording::current() {
    return *tapeOfThisThread;
}

Tape::Tape() : index_(1 << 16, noNode) {
    literal(0);
}

void Tape::append(const Node& node, double value) {
    nodes_.push_back(node);
    values_.push_back(value);
}

/// Where a node is in the index, or would be.
std::size_t Tape::search(const Node& node) const {
    std::size_t place = hash(node) & (index_.size() - 1);
    while (index_[place] != noNode && !same(nodes_[static_cast<std::size_t>(index_[place])], node))
        place = (place + 1) & (index_.size() - 1);
    return place;
}

void Tape::enlargeIndex() {
    std::vector<int> nodes(index_.size() * 4, noNode);
    nodes.swap(index_);
    for (const int node : nodes)
        if (node != noNode)
            index_[search(nodes_[static_cast<std::size_t>(node)])] = node;
}

int Tape::write(const Node& node, double value) {
    if (nodes_.size() * 2 > index_.size())
        enlargeIndex();
    int& found = index_[search(node)];
    if (found == noNode) {
        found = static_cast<int>(nodes_.size());
        append(node, value);
    }
    return found;
}

int Tape::literal(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    const auto [place, isNew] = literals_.try_emplace(bits, static_cast<int>(nodes_.size()));
    if (isNew)
        append({}, value);
    return place->second;
}

int Tape::given(int index, double value) {
    return write({Operation::given, false, {index, 0, 0}}, value);
}

int Tape::drawn(int index, double least) {
    const auto i = static_cast<std::size_t>(index);
    if (least_.size() <= i)
        least_.resize(i + 1);
    least_[i] = least;
    return write({Operation::drawn, true, {index, 0, 0}}, 0);
}

/// Whether a node is this number in every path. What follows from it holds only as long as it is.
bool Tape::isGiven(int node, double value) const {
    return !nodes_[static_cast<std::size_t>(node)].drawn && values_[static_cast<std::size_t>(node)] == value;
}

void Tape::bind(int node) {
    const auto i = static_cast<std::size_t>(node);
    if (nodes_[i].operation == Operation::literal)
        return;
    if (isBound_.size() <= i)
        isBound_.resize(nodes_.size());
    if (!isBound_[i])
        bound_.push_back(node);
    isBound_[i] = true;
}

std::optional<double> Tape::known(int node) {
    if (nodes_[static_cast<std::size_t>(node)].drawn)
        return std::nullopt;
    bind(node);
    return values_[static_cast<std::size_t>(node)];
}

bool Tape::mayHold(int truth) {
    if (!isGiven(truth, 0))
        return true;
    bind(truth);
    return false;
}

std::optional<int> Tape::idleSum(Operation operation, int a, int b) {
    if (isGiven(b, 0)) {
        bind(b);
        return a;
    }
    if (operation == Operation::add && isGiven(a, 0)) {
        bind(a);
        return b;
    }
    return std::nullopt;
}

std::optional<int> Tape::idleProduct(Operation operation, int a, int b) {
    if (isGiven(a, 0)) {
        bind(a);
        return literal(0);
    }
    if (isGiven(b, 1)) {
        bind(b);
        return a;
    }
    if (operation == Operation::divide)
        return std::nullopt;
    if (isGiven(b, 0)) {
        bind(b);
        return literal(0);
    }
    if (isGiven(a, 1)) {
        bind(a);
        return b;
    }
    return std::nullopt;
}

std::optional<int> Tape::idleComparison(Operation operation, int a, int b) {
    if (a == b)
        return literal(operation == Operation::less ? 0 : 1);
    const Node& first = nodes_[static_cast<std::size_t>(a)];
    const auto j = static_cast<std::size_t>(b);
    if (operation == Operation::equal || first.operation != Operation::drawn ||
        nodes_[j].operation != Operation::literal)
        return std::nullopt;
    const double least = least_[static_cast<std::size_t>(first.index())];
    if (operation == Operation::less ? least >= values_[j] : least > values_[j])
        return literal(0);
    return std::nullopt;
}

std::optional<int> Tape::idleTruth(Operation operation, int a, int b) {
    if (nodes_[static_cast<std::size_t>(a)].drawn)
        std::swap(a, b);
    if (nodes_[static_cast<std::size_t>(a)].drawn)
        return a == b ? std::optional(a) : std::nullopt;
    bind(a);
    const bool holds = values_[static_cast<std::size_t>(a)] != 0;
    if (holds == (operation == Operation::both))
        return b;
    return literal(holds ? 1 : 0);
}

/// What an operation on something drawn comes to without being done.
std::optional<int> Tape::idle(Operation operation, int a, int b, int c) {
    switch (operation) {
    case Operation::add:
    case Operation::subtract:
        return idleSum(operation, a, b);
    case Operation::multiply:
    case Operation::divide:
        return idleProduct(operation, a, b);
    case Operation::smaller:
    case Operation::larger:
        return a == b ? std::optional(a) : std::nullopt;
    case Operation::less:
    case Operation::lessOrEqual:
    case Operation::equal:
        return idleComparison(operation, a, b);
    case Operation::both:
    case Operation::either:
        return idleTruth(operation, a, b);
    case Operation::choose:
        if (b == c)
            return b;
        if (!nodes_[static_cast<std::size_t>(a)].drawn) {
            bind(a);
            return values_[static_cast<std::size_t>(a)] != 0 ? b : c;
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

int Tape::apply(Operation operation, int a, int b, int c) {
    const auto at = [this](int node) -> const Node& { return nodes_[static_cast<std::size_t>(node)]; };
    const bool drawn = at(a).drawn || at(b).drawn || at(c).drawn;
    if (drawn) {
        if (const auto same = idle(operation, a, b, c))
            return *same;
    }
    if ((operation == Operation::add || operation == Operation::multiply) && a > b)
        std::swap(a, b);
    const Node node{operation, drawn, {a, b, c}};
    if (drawn)
        return write(node, 0);
    const double result = computed(operation, value(a), value(b), value(c));
    const auto isLiteral = [&at](int operand) { return at(operand).operation == Operation::literal; };
    return isLiteral(a) && isLiteral(b) && isLiteral(c) ? literal(result) : write(node, result);
}

int Tape::apply(Function one, int a) {
    const auto found = std::ranges::find(functions_, one);
    const auto index = static_cast<int>(found - functions_.begin());
    if (found == functions_.end())
        functions_.push_back(one);
    const bool drawn = nodes_[static_cast<std::size_t>(a)].drawn;
    return write({Operation::function, drawn, {a, index, 0}}, drawn ? 0 : one(value(a)));
}

} // namespace headroom
