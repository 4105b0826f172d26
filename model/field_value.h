#pragma once

#include "path.h"

#include <functional>
#include <variant>

namespace headroom {

/// Names of entities, in the order they were written.
struct Names {
    std::vector<std::string> names;
    bool operator==(const Names&) const = default;
};

/// The parts of a commitment that fall due in each contract year.
struct Fractions {
    std::vector<Quantity> fractions;
    bool operator==(const Fractions&) const = default;
};

/// When a commitment's minimum is checked.
struct Schedule {
    enum class Kind { end, annual, monthly, listed };
    Kind kind = Kind::end;
    /// `listed` only: the cumulative minimum in USD at each checkpoint, months ascending.
    std::vector<Anchor> minimums;
    bool operator==(const Schedule&) const = default;
};

/// What becomes of a shortfall: lost, or a balance that pays for later spend.
struct Settlement {
    bool credit = false;
    /// Months in which the balance can be spent; read only when `credit`.
    Quantity creditMonths;
    bool operator==(const Settlement&) const = default;
};

/// What a revenue share is taken from.
struct ShareBase {
    enum class Kind { revenue, workloads, path };
    Kind kind = Kind::revenue;
    std::vector<std::string> workloads;
    /// USD a month.
    Path path;
    bool operator==(const ShareBase&) const = default;
};

/// The first months in which an event may begin.
struct Window {
    Month first;
    Month last;
    bool operator==(const Window&) const = default;
};

/// What an event does to every quantity or path whose key matches.
struct Effect {
    enum class Operation { multiply, set };
    /// A key, or a pattern in which `*` stands for anything inside one part.
    std::string key;
    Operation operation = Operation::multiply;
    Quantity value{1.0};
    /// Months until the effect is full; 0 is at once.
    Quantity ramp{0.0};
    bool operator==(const Effect&) const = default;
};

struct Effects {
    std::vector<Effect> effects;
    bool operator==(const Effects&) const = default;
};

/// A `std::string` is a text or the name of an entity.
using FieldValue =
    std::variant<Path, Month, std::string, bool, Names, Fractions, Schedule, Settlement, ShareBase, Window, Effects>;

/// Calls `visit(suffix, quantity)` for every quantity of a value, in the order files list them. The suffix is what
/// follows the field's key: empty for a bare number, `/2027-12` for an anchor, `/x0` for a parameter, `/0/value`.
void forEachQuantity(const FieldValue& value,
                     const std::function<void(const std::string& suffix, const Quantity&)>& visit);
void forEachQuantity(FieldValue& value, const std::function<void(const std::string& suffix, Quantity&)>& visit);

/// The quantity with this suffix; null when there is none.
const Quantity* findQuantity(const FieldValue& value, std::string_view suffix);
Quantity* findQuantity(FieldValue& value, std::string_view suffix);

} // namespace headroom
