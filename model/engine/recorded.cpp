#include "lanes.h"
#include "tape.h"

namespace headroom {
namespace registers {
namespace {

int apply(Operation operation, int a, int b = 0, int c = 0) {
    return Tape::Recording::current().apply(operation, a, b, c);
}

} // namespace

Recorded operator+(const Recorded& a, const Recorded& b) {
    return {apply(Operation::add, a.node, b.node)};
}
Recorded operator-(const Recorded& a, const Recorded& b) {
    return {apply(Operation::subtract, a.node, b.node)};
}
Recorded operator*(const Recorded& a, const Recorded& b) {
    return {apply(Operation::multiply, a.node, b.node)};
}
Recorded operator/(const Recorded& a, const Recorded& b) {
    return {apply(Operation::divide, a.node, b.node)};
}
Recorded operator-(const Recorded& a) {
    return everywhere(a, -0.0) - a;
}
Recorded smaller(const Recorded& a, const Recorded& b) {
    return {apply(Operation::smaller, a.node, b.node)};
}
Recorded larger(const Recorded& a, const Recorded& b) {
    return {apply(Operation::larger, a.node, b.node)};
}
Recorded choose(const RecordedTruth& truth, const Recorded& yes, const Recorded& no) {
    return {apply(Operation::choose, truth.node, yes.node, no.node)};
}
Recorded squareRoot(const Recorded& x) {
    return {apply(Operation::squareRoot, x.node)};
}
Recorded everywhere(const Recorded&, double value) {
    return {Tape::Recording::current().literal(value)};
}

RecordedTruth less(const Recorded& a, const Recorded& b) {
    return {apply(Operation::less, a.node, b.node)};
}
RecordedTruth lessOrEqual(const Recorded& a, const Recorded& b) {
    return {apply(Operation::lessOrEqual, a.node, b.node)};
}
RecordedTruth equal(const Recorded& a, const Recorded& b) {
    return {apply(Operation::equal, a.node, b.node)};
}
RecordedTruth operator&(const RecordedTruth& a, const RecordedTruth& b) {
    return {apply(Operation::both, a.node, b.node)};
}
RecordedTruth operator|(const RecordedTruth& a, const RecordedTruth& b) {
    return {apply(Operation::either, a.node, b.node)};
}
RecordedTruth negated(const RecordedTruth& truth) {
    return {apply(Operation::no, truth.node)};
}
bool any(const RecordedTruth& truth) {
    return Tape::Recording::current().mayHold(truth.node);
}

} // namespace registers

namespace {

Lane<recordedLane> recorded(Operation operation, const Lane<recordedLane>& x) {
    return Lane<recordedLane>(registers::Recorded{Tape::Recording::current().apply(operation, x.value(0).node)});
}

} // namespace

template <>
Lane<recordedLane> Lane<recordedLane>::round() const {
    return recorded(Operation::round, *this);
}
template <>
Lane<recordedLane> Lane<recordedLane>::log() const {
    return recorded(Operation::logarithm, *this);
}
template <>
Lane<recordedLane> Lane<recordedLane>::exp() const {
    return recorded(Operation::exponential, *this);
}
template <>
Lane<recordedLane> laneByLane(double (*function)(double), const Lane<recordedLane>& x) {
    return Lane<recordedLane>(registers::Recorded{Tape::Recording::current().apply(function, x.value(0).node)});
}
template <>
std::optional<double> inCommon(const Lane<recordedLane>& x) {
    return Tape::Recording::current().known(x.value(0).node);
}

} // namespace headroom
