#pragma once

#include "drivers/driver.h"

#include <optional>

namespace headroom {

/// What came of a typed value: the value, or the sentence that says why not.
struct DriverEntry {
    std::optional<double> value;
    QString refusal;
};

/// Reads what a person typed for a driver, whose `current` value serves as an example of how to write. A value outside
/// the slider's range is allowed, one outside the field's domain is refused.
DriverEntry readEntry(const QString& text, const Driver& driver, double current, const QLocale& locale);

} // namespace headroom
