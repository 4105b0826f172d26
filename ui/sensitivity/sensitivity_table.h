#pragma once

#include "sensitivity/sensitivity_runner.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace headroom {

/// What one input does to the outcome, in numbers that can be painted and words.
struct SensitivityRow {
    /// Of the quantity, or of the event's switch.
    QString key;
    QString name;
    /// The strong bar, and a light one behind it or beside it.
    Range strong, light;
    /// How sure the end of the strong bar is; nothing where it is exact.
    std::optional<Range> interval;
    /// At the left and the right end of the bars.
    QString left, right;
    /// All of it, for a tooltip and for those who cannot see it.
    QString sentence;
    /// Its numbers in full, for a spreadsheet.
    QStringList cells;
};

/// The answer to what matters: the most important first.
struct SensitivityTable {
    std::vector<SensitivityRow> rows;
    /// What the bars are measured on, and where they begin.
    Range axis{0, 1};
    double base = 0;
    QString heading;
    QString note;
    /// Above the cells of the rows.
    QStringList columns;
};

/// Some rows for a spreadsheet: tabs between cells, a heading above.
QString spreadsheetText(const SensitivityTable& table, const std::vector<int>& rows);

SensitivityTable sensitivityTable(const SensitivityAnswer& answer, const QLocale& locale);

/// An outcome as people read it: "$87 B", "May 2031", "never".
QString outcomeText(double value, const SensitivityAnswer& answer, const QLocale& locale);
/// The value of a quantity, as its driver writes it.
QString inputText(const Scenario& scenario, const std::string& key, double value, const QLocale& locale);
/// A quantity's key, or that of an event's switch, in words.
QString inputName(const Scenario& scenario, const std::string& key, const QLocale& locale);

} // namespace headroom
