#pragma once

namespace headroom::registers {

/// A number that is not computed but written down, by its place on the tape of this thread (see `Tape`): the value of
/// a recorded lane.
struct Recorded {
    int node = 0;
};

/// Likewise of what holds or does not.
struct RecordedTruth {
    int node = 0;
};

Recorded operator+(const Recorded& a, const Recorded& b);
Recorded operator-(const Recorded& a, const Recorded& b);
Recorded operator*(const Recorded& a, const Recorded& b);
Recorded operator/(const Recorded& a, const Recorded& b);
Recorded operator-(const Recorded& a);
Recorded smaller(const Recorded& a, const Recorded& b);
Recorded larger(const Recorded& a, const Recorded& b);
Recorded choose(const RecordedTruth& truth, const Recorded& yes, const Recorded& no);
Recorded squareRoot(const Recorded& x);
/// The same number in every path.
Recorded everywhere(const Recorded&, double value);

RecordedTruth less(const Recorded& a, const Recorded& b);
RecordedTruth lessOrEqual(const Recorded& a, const Recorded& b);
RecordedTruth equal(const Recorded& a, const Recorded& b);
RecordedTruth operator&(const RecordedTruth& a, const RecordedTruth& b);
RecordedTruth operator|(const RecordedTruth& a, const RecordedTruth& b);
RecordedTruth negated(const RecordedTruth& truth);
/// True of whatever differs from path to path: what is done where something holds anywhere must leave all others as
/// they are.
bool any(const RecordedTruth& truth);

} // namespace headroom::registers
