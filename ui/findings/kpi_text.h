#pragma once

#include "run_snapshot.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace headroom {

/// An indicator in words.
struct KpiText {
    QString caption;
    QString value;
    /// When, or how it differs from the baseline.
    QString note;
    /// A note that warns is coloured; its words say why.
    bool breach = false;
    /// Every digit, for the pointer.
    QString precise;
    bool operator==(const KpiText&) const = default;
};

/// The indicators at the head of the findings: the first provider's market share, what falls due, the lowest cash and
/// the peak of power. `snapshot` must have a run.
std::vector<KpiText> headlineKpis(const RunSnapshot& snapshot, const QLocale& locale);

} // namespace headroom
