#pragma once

#include "validation.h"

#include <QLocale>
#include <QString>

namespace headroom {

/// A problem of a scenario as people read it: what it is about in words, its numbers as fields write them, quantities
/// by their names, and what to do. Of what lies under `place`, as "event/war" does, it names only the rest: whoever
/// asks shows that place.
QString problemText(const Scenario& scenario, const Problem& problem, const QString& place, const QLocale& locale);

} // namespace headroom
