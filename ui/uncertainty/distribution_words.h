#pragma once

#include "quantity.h"

#include <QLocale>
#include <QString>

namespace headroom {

/// A kind of distribution in words: "PERT"; "Certain" for none.
QString kindName(std::optional<DistributionKind> kind);
/// What the kind says of a quantity, in one sentence.
QString kindHelp(std::optional<DistributionKind> kind);
/// The parameter with this place among `parameterNames(kind)`, in words.
QString parameterLabel(DistributionKind kind, std::size_t place);
/// The unit in which a parameter is written: that of the quantity, or none for a shape.
QString parameterUnit(DistributionKind kind, std::size_t place, const QString& writtenUnit);

/// A number in few characters, as a curve and its percentiles write it: growth as the percentage that was typed.
QString previewNumber(double value, const QString& writtenUnit, const QLocale& locale);

/// "PERT 15 % – 20 % – 30 %; 90 % between 16.5 % and 25.3 %". Of a well-formed distribution.
QString distributionText(const Distribution& distribution, const QString& writtenUnit, const QLocale& locale);

/// Every number that a distribution is made of: "PERT: min 15 %, mode 20 %, max 30 %, truncated to 10 % – 40 %".
QString definitionText(const Distribution& distribution, const QString& writtenUnit, const QLocale& locale);

/// That a distribution hardly allows the value that is planned, and what it does allow; empty where there is no doubt.
QString doubtText(const Distribution& distribution, double planned, const QString& writtenUnit, const QLocale& locale);

} // namespace headroom
