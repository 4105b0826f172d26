#include "drivers/driver_entry.h"

#include "drivers/driver_text.h"
#include "numbers.h"

namespace headroom {

namespace {

QString allowed(const Driver& driver, const QLocale& locale) {
    const auto number = [&](double value) { return compactNumber(value, driver.writtenUnit, locale); };
    switch (driver.domain) {
    case Domain::any:
        return DriverText::tr("it is a finite number");
    case Domain::nonNegative:
        return DriverText::tr("it is %1 or more").arg(number(0));
    case Domain::positive:
        return DriverText::tr("it is more than %1").arg(number(0));
    case Domain::fraction:
        return DriverText::tr("it lies between %1 and %2").arg(number(0), number(1));
    case Domain::openFraction:
        return DriverText::tr("it is more than %1 and less than %2").arg(number(0), number(1));
    case Domain::positiveFraction:
        return DriverText::tr("it is more than %1 and at most %2").arg(number(0), number(1));
    case Domain::atLeastOne:
        return DriverText::tr("it is %1 or more").arg(number(1));
    case Domain::growth:
        return DriverText::tr("it is more than %1").arg(number(-1));
    }
    return {};
}

} // namespace

DriverEntry readEntry(const QString& text, const Driver& driver, double current, const QLocale& locale) {
    const QString typed = text.trimmed();
    const auto written = [&](double number) { return compactNumber(number, driver.writtenUnit, locale); };
    const auto value = parseNumber(typed, driver.writtenUnit, locale);
    if (!value) {
        const QString sentence = DriverText::tr("“%1” is no number for “%2”: write it as in %3.");
        return {std::nullopt, sentence.arg(typed, driver.label, written(current))};
    }
    if (!contains(driver.domain, *value)) {
        const QString sentence = DriverText::tr("“%1” cannot be %2: %3.");
        return {std::nullopt, sentence.arg(driver.label, written(*value), allowed(driver, locale))};
    }
    return {*value, {}};
}

} // namespace headroom
