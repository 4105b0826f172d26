#pragma once

#include "drivers/driver.h"

#include <QStringList>

namespace headroom {

/// What a person looks for: words that must all occur somewhere in a driver's words, a word with a star being a pattern
/// of its key (`workload/*/price`).
class DriverSearch {
  public:
    DriverSearch() = default;
    explicit DriverSearch(const QString& query);

    bool isEmpty() const { return words_.isEmpty(); }
    bool matches(const Driver& driver) const;

  private:
    QStringList words_;
};

} // namespace headroom
