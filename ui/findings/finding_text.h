#pragma once

#include "run_snapshot.h"

#include <QLocale>
#include <QString>

namespace headroom {

/// A finding in words: what a person could say aloud, then when and how much, then what to do.
struct FindingText {
    /// "Breach", "Caution" or "Good": no finding is told by its colour alone.
    QString level;
    QString title;
    QString detail;
    /// Empty where nothing needs doing.
    QString remedy;
    bool operator==(const FindingText&) const = default;
};

/// `snapshot` must have a run.
FindingText findingText(const Finding& finding, const RunSnapshot& snapshot, const QLocale& locale);

/// What stands in place of findings where nothing is breached.
FindingText nothingBreached(const RunSnapshot& snapshot, const QLocale& locale);
/// Whether any finding is worse than good.
bool anyBreached(const RunSnapshot& snapshot);

/// "Raise deliveries", "Change utilization": what the link to a finding's quantity says. Empty where it names none.
QString changeText(const std::string& quantity, const Scenario& scenario, const QLocale& locale);

} // namespace headroom
