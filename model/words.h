#pragma once

#include "scenario.h"

namespace headroom {

/// What a key stands for in words, in parts, so that a window can translate each and join them in its own manner.
struct QuantityWords {
    /// The entity the field belongs to, as people call it; empty for the lab itself.
    std::string entity;
    Message field;
    /// "growth at the start", "contract year 2"; an empty text for a bare number and for an anchor.
    Message part;
    /// An anchor's month.
    std::optional<Month> month;

    /// `Chat: Price per million tokens, 2027-12`.
    std::string english() const;
};

/// The words for a key of a field or quantity; nothing where no declaration covers it.
std::optional<QuantityWords> describe(const Scenario& scenario, std::string_view quantityKey);

/// The effect of which a quantity is the value; null for all others.
const Effect* effectAt(const Scenario& scenario, const QuantityPlace& place);

/// The unit of a quantity; of an effect that sets, that of what it sets. Empty where the key is unknown.
std::string_view unitOf(const Scenario& scenario, std::string_view quantityKey);

} // namespace headroom
