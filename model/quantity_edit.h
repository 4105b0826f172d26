#pragma once

#include "scenario.h"

namespace headroom {

/// The closed interval of values that a domain allows; its ends may be infinite. An open end gives way by a thousandth
/// of the value's distance to it.
Range closedLimits(Domain domain, double value);

/// The quantity with another value, as section 9 of the model asks: what is believed about it moves along. Parameters
/// in its unit shift by the difference, a lognormal's by the ratio, and are cut to the domain; a distribution of which
/// nothing is left is dropped.
Quantity moved(const Quantity& quantity, double value, Domain domain);

/// The field with one of its numbers set. A field left out (`nullptr`) starts from its default: a bare number.
/// Nothing where the field has no such number.
std::optional<FieldValue> withQuantity(const FieldValue* value, const QuantityPlace& place, double number);

/// The value of a quantity: as written, or its declared default; nothing where it has neither.
std::optional<double> quantityValue(const Scenario& scenario, std::string_view key);

} // namespace headroom
