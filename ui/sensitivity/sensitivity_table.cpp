#include "sensitivity/sensitivity_table.h"

#include "dashboards/entity_names.h"
#include "drivers/driver.h"
#include "drivers/written_unit.h"
#include "numbers.h"
#include "problem_text.h"
#include "words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace headroom {

namespace {

/// Less of the widest bar than this is not worth a line.
constexpr double leastShown = 0.005;
constexpr std::string_view switchPrefix = "event/";

class SensitivityWords {
    Q_DECLARE_TR_FUNCTIONS(SensitivityWords)

  public:
    SensitivityWords(const SensitivityAnswer& answer, const QLocale& locale)
        : answer_(answer)
        , scenario_(*answer.request.scenario)
        , locale_(locale) {}

    SensitivityTable table() const {
        SensitivityTable table;
        if (answer_.tornado)
            addTornado(table);
        else if (answer_.sensitivity)
            addIndices(table);
        else
            table.heading = problem();
        if (const auto& month = answer_.request.outcome.month; month && (answer_.tornado || answer_.sensitivity))
            table.heading =
                tr("%1 · %2", "month, what is said about it").arg(monthText(*month, locale_), table.heading);
        return table;
    }

    static QString never() { return tr("never", "a month"); }

  private:
    QString outcome(double value) const { return outcomeText(value, answer_, locale_); }
    QString percent(double part) const { return compactNumber(std::round(part * 1000) / 1000, "fraction", locale_); }

    QString problem() const {
        const auto& month = answer_.request.outcome.month;
        if (month && (*month < scenario_.start || *month > scenario_.last()))
            return tr("%1 lies outside the scenario: give a month from %2 to %3.")
                .arg(monthText(*month, locale_), monthText(scenario_.start, locale_),
                     monthText(scenario_.last(), locale_));
        if (answer_.problems.empty())
            return tr("The scenario has no such indicator: choose another one.");
        return problemText(scenario_, answer_.problems.front(), {}, locale_);
    }

    void addTornado(SensitivityTable& table) const {
        const Tornado& tornado = *answer_.tornado;
        table.base = tornado.base;
        table.axis = {tornado.base, tornado.base};
        table.heading = tr("%1 as planned; each input by itself from its 10th to its 90th percentile", "amount")
                            .arg(outcome(tornado.base));
        table.note = tr("Strong: the input is high. Light: it is low.");
        table.columns = {tr("Input"),
                         tr("Unit"),
                         tr("P10"),
                         tr("P90"),
                         outcomeColumn(tr("Outcome at P10")),
                         outcomeColumn(tr("Outcome at P90"))};
        for (const TornadoBar& bar : tornado.bars) {
            if (bar.swing() <= leastShown * tornado.bars.front().swing())
                continue;
            table.rows.push_back(row(bar, tornado.base));
            for (const double end : {bar.atLow, bar.atHigh}) {
                table.axis.low = std::min(table.axis.low, end);
                table.axis.high = std::max(table.axis.high, end);
            }
        }
        if (table.rows.empty())
            table.heading = nothingMatters();
    }

    SensitivityRow row(const TornadoBar& bar, double base) const {
        SensitivityRow row;
        row.key = QString::fromStdString(bar.key);
        row.name = inputName(scenario_, bar.key, locale_);
        row.strong = {base, bar.atHigh};
        row.light = {base, bar.atLow};
        row.left = outcome(std::min(bar.atLow, bar.atHigh));
        row.right = outcome(std::max(bar.atLow, bar.atHigh));
        const QString low = bar.isEvent ? tr("it does not happen") : input(bar.key, bar.input.low);
        const QString high = bar.isEvent ? tr("it happens") : input(bar.key, bar.input.high);
        row.sentence = tr("%1: %2 where %3, %4 where %5", "input, outcome, value, outcome, value")
                           .arg(row.name, outcome(bar.atLow), low, outcome(bar.atHigh), high);
        row.cells = {row.name,
                     inputUnit(bar),
                     cell(bar.input.low),
                     cell(bar.input.high),
                     outcomeCell(bar.atLow),
                     outcomeCell(bar.atHigh)};
        return row;
    }

    QString input(const std::string& key, double value) const { return inputText(scenario_, key, value, locale_); }

    void addIndices(SensitivityTable& table) const {
        const Sensitivity& found = *answer_.sensitivity;
        table.axis = {0, 0.1};
        table.heading = found.correlated
                            ? tr("Parts of the variance, with what each input shares with those correlated with it")
                            : tr("Parts of the variance: by itself, and with all that it does together with others");
        table.note =
            found.correlated
                ? tr("Strong: by itself. From %1 runs; the line is the %2 interval.")
                      .arg(plainNumber(static_cast<double>(found.runs), 0, locale_), percent(found.confidence))
                : tr("Strong: by itself. Light: in total. From %1 runs; the line is the %2 interval.")
                      .arg(plainNumber(static_cast<double>(found.runs), 0, locale_), percent(found.confidence));
        table.columns = {tr("Input"), tr("By itself"), tr("From"), tr("To"), tr("In total")};
        for (const InputSensitivity& input : found.inputs) {
            if (std::max(input.first, input.total.value_or(0)) <= leastShown)
                continue;
            table.rows.push_back(row(input));
            table.axis.high =
                std::max({table.axis.high, input.first, input.total.value_or(0), input.firstInterval.high});
        }
        if (table.rows.empty())
            table.heading = nothingMatters();
    }

    SensitivityRow row(const InputSensitivity& input) const {
        SensitivityRow row;
        row.key = QString::fromStdString(input.key);
        row.name = inputName(scenario_, input.key, locale_);
        // An estimate of nothing may fall below it.
        row.strong = {0, std::max(0.0, input.first)};
        row.light = {0, std::max(0.0, input.total.value_or(0))};
        row.interval = Range{std::max(0.0, input.firstInterval.low), std::max(0.0, input.firstInterval.high)};
        row.right = percent(std::max(0.0, input.total.value_or(input.first)));
        row.sentence =
            tr("%1: %2 of the variance by itself, between %3 and %4", "input, parts")
                .arg(row.name, percent(row.strong.high), percent(row.interval->low), percent(row.interval->high));
        if (input.total)
            row.sentence = tr("%1; %2 in total", "sentence, part").arg(row.sentence, percent(row.light.high));
        row.cells = {row.name, cell(input.first), cell(input.firstInterval.low), cell(input.firstInterval.high),
                     input.total ? cell(*input.total) : QString()};
        return row;
    }

    /// Any spreadsheet reads it back to the same bits.
    static QString cell(double value) {
        return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
    }

    bool isMonth() const { return answer_.unit == "months"; }

    QString outcomeColumn(const QString& name) const {
        const bool counted = isMonth() || answer_.unit == "1" || answer_.unit.empty();
        return counted ? name : tr("%1 (%2)", "column, unit").arg(name, QString::fromStdString(answer_.unit));
    }

    QString outcomeCell(double value) const { return isMonth() ? outcome(value) : cell(value); }

    QString inputUnit(const TornadoBar& bar) const {
        const std::string_view unit = bar.isEvent ? std::string_view() : unitOf(scenario_, bar.key);
        return QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    }

    static QString nothingMatters() { return tr("Nothing that is uncertain changes this outcome."); }

    const SensitivityAnswer& answer_;
    const Scenario& scenario_;
    const QLocale& locale_;
};

} // namespace

QString spreadsheetText(const SensitivityTable& table, const std::vector<int>& rows) {
    QString text = table.columns.join(u'\t') + u'\n';
    for (const int row : rows) {
        QStringList cells = table.rows[static_cast<std::size_t>(row)].cells;
        // A name may hold anything.
        cells.replaceInStrings(QRegularExpression("[\t\n]"), QStringLiteral(" "));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

SensitivityTable sensitivityTable(const SensitivityAnswer& answer, const QLocale& locale) {
    return SensitivityWords(answer, locale).table();
}

QString outcomeText(double value, const SensitivityAnswer& answer, const QLocale& locale) {
    const Scenario& scenario = *answer.request.scenario;
    if (answer.unit == "months") {
        const int month = static_cast<int>(std::lround(value));
        return month < scenario.months ? shortMonthText(scenario.start + month, locale) : SensitivityWords::never();
    }
    return compactNumber(value, QString::fromStdString(answer.unit), locale);
}

QString inputText(const Scenario& scenario, const std::string& key, double value, const QLocale& locale) {
    const std::string_view unit = unitOf(scenario, key);
    const QString plain = QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    const auto place = placeOf(key);
    if (!place)
        return compactNumber(value, plain, locale);
    const Domain domain = domainOf(*place->field, place->suffix);
    return shortValue(value, writtenUnit(plain, domain, place->field->pattern, false), locale);
}

QString inputName(const Scenario& scenario, const std::string& key, const QLocale& locale) {
    if (key.starts_with(switchPrefix)) {
        const auto end = key.find('/', switchPrefix.size());
        return entityLabel(scenario, EntityKind::event, key.substr(switchPrefix.size(), end - switchPrefix.size()));
    }
    return quantityName(scenario, QString::fromStdString(key), locale);
}

} // namespace headroom
