#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace headroom {

/// What is done to one, two or three nodes of a tape.
enum class Operation : std::uint8_t {
    literal,
    given,
    drawn,
    add,
    subtract,
    multiply,
    divide,
    smaller,
    larger,
    less,
    lessOrEqual,
    equal,
    both,
    either,
    no,
    choose,
    squareRoot,
    round,
    logarithm,
    exponential,
    function,
};

/// How many numbers an operation reads.
int operandCount(Operation operation);
/// Whether it comes to what holds or does not, 1 or 0.
bool isTruth(Operation operation);
/// What it comes to, as blocks of lanes compute it; not for inputs and functions.
double computed(Operation operation, double a, double b, double c);

/// Every operation of one run of the equations, written down by running them on recorded lanes. A node is either given,
/// that is one number for all paths, known while the tape is written and changed with the values of a plan; or it is
/// drawn, and differs from path to path. An operation is written down once, however often it is asked for, and not at
/// all where a given number makes it idle: times 1, plus 0. For other given numbers the tape is as good as the
/// equations where `bound` nodes keep their values, but for the sign of a zero, and for paths in which a number leaves
/// the finite ones.
class Tape {
  public:
    using Function = double (*)(double);
    struct Node {
        Operation operation = Operation::literal;
        bool drawn = false;
        /// Operands; of an input, its index.
        std::array<int, 3> operands{};

        std::span<const int> read() const {
            return std::span(operands).first(static_cast<std::size_t>(operandCount(operation)));
        }
        int index() const { return operands[0]; }
    };

    Tape();

    int literal(double value);
    int given(int index, double value);
    /// A number that differs from path to path, `least` at least.
    int drawn(int index, double least = -std::numeric_limits<double>::infinity());
    int apply(Operation operation, int a, int b = 0, int c = 0);
    int apply(Function function, int a);
    /// Whether a truth may hold anywhere.
    bool mayHold(int truth);
    /// The number where it is given; the tape is then bound to it.
    std::optional<double> known(int node);

    const std::vector<Node>& nodes() const { return nodes_; }
    /// Of a given node, while the tape is written.
    double value(int node) const { return values_[static_cast<std::size_t>(node)]; }
    /// What a node of the operation `function` calls.
    Function function(const Node& node) const { return functions_[static_cast<std::size_t>(node.operands[1])]; }
    /// Given nodes whose value decided what was written: the tape holds for other given inputs if these stay the same.
    const std::vector<int>& bound() const { return bound_; }

    /// The tape that recorded lanes of this thread write on, for as long as it lives. Operators have no other way to
    /// know it.
    class Recording {
      public:
        explicit Recording(Tape& tape);
        ~Recording();
        Recording(const Recording&) = delete;
        Recording& operator=(const Recording&) = delete;
        static Tape& current();
    };

  private:
    int write(const Node& node, double value);
    void append(const Node& node, double value);
    std::size_t search(const Node& node) const;
    void enlargeIndex();
    bool isGiven(int node, double value) const;
    void bind(int node);
    std::optional<int> idle(Operation operation, int a, int b, int c);
    std::optional<int> idleSum(Operation operation, int a, int b);
    std::optional<int> idleProduct(Operation operation, int a, int b);
    std::optional<int> idleComparison(Operation operation, int a, int b);
    std::optional<int> idleTruth(Operation operation, int a, int b);

    std::vector<Node> nodes_;
    std::vector<double> values_;
    /// Nodes by their hashes, each in the first empty place from there on; the size is a power of 2.
    std::vector<int> index_;
    std::unordered_map<std::uint64_t, int> literals_;
    /// Of drawn inputs, by index.
    std::vector<double> least_;
    std::vector<Function> functions_;
    std::vector<int> bound_;
    std::vector<char> isBound_;
};

} // namespace headroom
