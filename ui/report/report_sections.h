#pragma once

#include "report/page_flow.h"
#include "run_snapshot.h"

#include <QLocale>

namespace headroom {

// The sections of the report, each in a file of its own, in the order in which they stand. The snapshot has a run.

/// Title, description, what the scenario says, and findings.
void addSummary(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale);
/// A table with one column for each indicator and one row for each calendar year.
void addYears(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale);
/// The indicators of the whole run, beside those of the baseline.
void addIndicators(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale);
/// Every chart of every dashboard, two to a page.
void addCharts(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale);
/// What the futures of the charts are drawn from: uncertain quantities, their correlations, events; and how certain
/// that makes what is told of them. Nothing of a single run.
void addUncertainty(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale);
/// All written quantities by group, with values, units and the numbers of their sources.
void addQuantities(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale);
/// The sources under the numbers by which quantities refer to them.
void addSources(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale);

} // namespace headroom
