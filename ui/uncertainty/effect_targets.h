#pragma once

#include "drivers/driver.h"

class QStandardItemModel;

namespace headroom {

/// What an event of a scenario can change: keys of fields and quantities, and patterns over all entities of a kind.
class EffectTargets {
  public:
    EffectTargets(const Scenario& scenario, const QLocale& locale);

    /// Fills a model for completion: the key, and in words what it reaches.
    void fill(QStandardItemModel& model) const;
    /// How many quantities and paths a key or pattern reaches.
    int reached(const QString& pattern) const;
    /// What it reaches in full words, a line each, as far as a tooltip has room.
    QString names(const QString& pattern) const;
    /// The unit in which an effect that sets writes its value: that of the first number it reaches.
    QString writtenUnit(const QString& pattern) const;

  private:
    const Driver* driverOf(const std::string& target) const;

    Scenario scenario_;
    std::vector<Driver> drivers_;
};

} // namespace headroom
