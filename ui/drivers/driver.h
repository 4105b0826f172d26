#pragma once

#include "scenario.h"
#include "words.h"

#include <QLocale>
#include <QString>

namespace headroom {

/// One quantity of a scenario as the panel of drivers lists it.
struct Driver {
    QString key;
    DriverGroup group = DriverGroup::none;
    /// The workload, provider, contract ... it belongs to, in words; empty for the lab itself.
    QString entity;
    /// "Price per million tokens", and in few words what tells it from its siblings: "Dec 2027", "later growth".
    QString label;
    QString detail;
    /// Entity, label and detail in full words.
    QString fullLabel;
    Domain domain = Domain::any;
    /// The unit of the model, and the one in which numbers are written: percentages for fractions and growth.
    QString unit;
    QString writtenUnit;
    /// Has a range or a distribution of its own: somebody thought about moving it.
    bool prominent = false;
    bool uncertain = false;
    /// Without a source.
    bool assumed = true;
    /// What a search looks through, folded to one case.
    QString words;
};

/// Every quantity of a scenario that the person can move, those left at their default included, by group; within a
/// group what belongs to the lab first, then entity by entity.
std::vector<Driver> listDrivers(const Scenario& scenario, const QLocale& locale);

/// The quantity as it stands in the scenario, or its default where it was left out.
Quantity quantityOf(const Scenario& scenario, const QString& key);

/// Words for a quantity, put together.
QString fullLabel(const QuantityWords& words, const QLocale& locale);

/// A quantity in full words, as `Driver::fullLabel`; its key where nothing declares it.
QString quantityName(const Scenario& scenario, const QString& key, const QLocale& locale);

/// The heading of a group.
QString groupTitle(DriverGroup group);

} // namespace headroom
