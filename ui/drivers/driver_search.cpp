#include "drivers/driver_search.h"

#include <algorithm>

namespace headroom {

namespace {

/// A pattern that is shorter than the key speaks of its first parts: `workload/*/price` finds every anchor of a price.
bool matchesKey(const QString& pattern, const QString& key) {
    const qsizetype parts = pattern.count(u'/') + 1;
    const QString start = key.section(u'/', 0, static_cast<int>(parts) - 1);
    return headroom::matches(pattern.toStdString(), start.toStdString());
}

bool found(const QString& word, const Driver& driver) {
    if (driver.words.contains(word))
        return true;
    return word.contains(u'*') && matchesKey(word, driver.key.toCaseFolded());
}

} // namespace

DriverSearch::DriverSearch(const QString& query)
    : words_(query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts)) {}

bool DriverSearch::matches(const Driver& driver) const {
    return std::ranges::all_of(words_, [&](const QString& word) { return found(word, driver); });
}

} // namespace headroom
