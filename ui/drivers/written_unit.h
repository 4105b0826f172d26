#pragma once

#include "schema.h"

#include <QLocale>
#include <QString>

namespace headroom {

/// The unit in which the numbers of a field are written: fractions, parts and growth as percentages, the rest in the
/// unit of the model. A weight counts as a part where `weightsAreParts`: some authors write 0.6, some 60.
QString writtenUnit(const QString& unit, Domain domain, std::string_view pattern, bool weightsAreParts);

/// Whether the numbers of a field are weights, which the model scales to sum to 1.
bool isWeight(std::string_view pattern);

/// A value in few characters, for a field that stands beside its label: "$250 B", "64 %/yr", "1.6", and the number
/// alone where its unit is long and the label names it.
QString shortValue(double value, const QString& writtenUnit, const QLocale& locale);

} // namespace headroom
