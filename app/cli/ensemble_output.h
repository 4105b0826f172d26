#pragma once

#include "cli/output.h"
#include "cli/path_values.h"
#include "kpi.h"

namespace headroom::cli {

/// `--all-paths`, and whether it was given; throws `UsageError` where the format is not csv.
QCommandLineOption allPathsOption();
bool allPathsAsked(const QCommandLineParser& parser);

/// Writes an ensemble as `--format` and `--all-paths` ask. Percentiles and means of every series, month by month: a
/// table for reading, with what names the ensemble below it; long form, `series,month,p5,p25,p50,p75,p95,mean`; or
/// JSON, where each series and each indicator that is a number is an object of these, and each that is a month has the
/// probability that it comes. Every path: long form, `series,month,path,value`, paths counted from 0.
void deliverEnsemble(PathValues& values, const QCommandLineParser& parser, const Console& console);

/// The indicators, those of these declarations: percentiles and mean of the numbers, the probability that the months
/// come, and their units.
std::string indicatorsText(PathValues& values, std::span<const KpiDecl> declarations, Format format);

} // namespace headroom::cli
