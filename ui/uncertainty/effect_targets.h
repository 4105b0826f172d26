#pragma once

#include "drivers/driver.h"

class QStandardItemModel;

namespace headroom {

/// What an event of a scenario can change: keys of fields and quantities, and patterns over all entities of a kind.
class EffectTargets {
  public:
    EffectTargets(const Scenario& scenario, const QLocale& locale);

    /// Fills a model for completion: in words what is reached, and its key as the detail.
    void fill(QStandardItemModel& model) const;
    /// How many quantities and paths a key or pattern reaches.
    int reached(const QString& pattern) const;
    /// A key or pattern in words: "every workload: Price"; itself where there are none for it.
    QString words(const QString& pattern) const;
    /// What it reaches in full words, a line each, as far as a tooltip has room.
    QString names(const QString& pattern) const;
    /// The unit in which an effect that sets writes its value: that of the first number it reaches.
    QString writtenUnit(const QString& pattern) const;

  private:
    struct Offer {
        QString key;
        QString words;
    };
    /// The patterns and keys over a quantity, the widest first.
    static std::vector<Offer> offersOver(const Driver& driver);
    const Driver* driverOf(const std::string& target) const;

    Scenario scenario_;
    std::vector<Driver> drivers_;
};

} // namespace headroom
