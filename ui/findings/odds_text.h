#pragma once

#include "findings/finding_text.h"

namespace headroom {

/// "34 %", "under 1 %", "over 99 %": in whole points, because many futures tell no more.
QString oddsText(double probability, const QLocale& locale);

/// What many futures say of a finding of the run as planned, as a sentence behind its own; empty where they say
/// nothing.
QString oddsSentence(const Finding& finding, const RunSnapshot& snapshot, const QLocale& locale);

/// What comes to pass in more than one future of twenty, and not in the run as planned: the worst level first.
std::vector<ProbabilityFinding> furtherOdds(const RunSnapshot& snapshot);
FindingLevel levelOf(const ProbabilityFinding& odds);
FindingText findingText(const ProbabilityFinding& odds, const RunSnapshot& snapshot, const QLocale& locale);

} // namespace headroom
