#include "cli/ensemble_output.h"

#include "cli/progress_line.h"
#include "number_text.h"
#include "uncertainty/percentiles.h"

#include <nlohmann/json.hpp>

namespace headroom::cli {
namespace {

using Json = nlohmann::ordered_json;

/// The columns of a fan, and what stands in them.
struct Column {
    std::string name;
    std::vector<double> Fan::*values;
};
const std::array<Column, 6> fanColumns{{{"p5", &Fan::p5},
                                        {"p25", &Fan::p25},
                                        {"p50", &Fan::p50},
                                        {"p75", &Fan::p75},
                                        {"p95", &Fan::p95},
                                        {"mean", &Fan::mean}}};

/// The same of one number a path.
std::array<double, 6> numbers(std::span<const double> values) {
    const Summary summary = summarise(values);
    const auto& p = summary.percentiles;
    return {p[0], p[1], p[2], p[3], p[4], summary.mean};
}

std::string monthOfHeading(const EnsembleHeading& heading, int month) {
    return (heading.start + month).text();
}

/// The part of the paths in which a month comes at all.
double probability(std::span<const double> months, int never) {
    const auto comes = std::ranges::count_if(months, [never](double month) { return month < never; });
    return static_cast<double>(comes) / static_cast<double>(months.size());
}

Json samplingJson(const EnsembleHeading& heading) {
    return {{"method", heading.sampling.method},
            {"seed", heading.sampling.seed},
            {"paths", heading.sampling.paths},
            {"level", heading.level}};
}

Json indicatorsJson(PathValues& values) {
    const EnsembleHeading& heading = values.heading();
    Json object = Json::object();
    for (std::size_t i = 0; i < heading.indicators.size(); ++i) {
        Json& indicator = object[heading.indicators[i].name];
        if (heading.indicators[i].isMonth) {
            indicator["probability"] = probability(values.indicator(i), heading.months);
            continue;
        }
        const auto summary = numbers(values.indicator(i));
        for (std::size_t c = 0; c < fanColumns.size(); ++c)
            indicator[fanColumns[c].name] = summary[c];
    }
    return object;
}

std::string fansJson(PathValues& values) {
    const EnsembleHeading& heading = values.heading();
    Json object{{"sampling", samplingJson(heading)}};
    for (int month = 0; month < heading.months; ++month)
        object["months"].push_back(monthOfHeading(heading, month));
    for (std::size_t i = 0; i < heading.series.size(); ++i) {
        const Fan fan = values.fan(i);
        for (const Column& column : fanColumns)
            object["series"][heading.series[i]][column.name] = fan.*column.values;
    }
    object["kpi"] = indicatorsJson(values);
    return object.dump() + "\n";
}

/// A table of these columns and those of a fan.
Table fanTable(std::vector<std::string> keys) {
    Table table{std::move(keys), {}, {}};
    table.numeric.assign(table.heading.size(), false);
    for (const Column& column : fanColumns) {
        table.heading.push_back(column.name);
        table.numeric.push_back(true);
    }
    return table;
}

std::string numberCell(double number, bool exact) {
    return exact ? numberText(number) : readable(number);
}

Table fansTable(PathValues& values, bool exact) {
    const EnsembleHeading& heading = values.heading();
    Table table = fanTable({"series", "month"});
    for (std::size_t i = 0; i < heading.series.size(); ++i) {
        const Fan fan = values.fan(i);
        for (int month = 0; month < heading.months; ++month) {
            std::vector<std::string> row{heading.series[i], monthOfHeading(heading, month)};
            for (const Column& column : fanColumns)
                row.push_back(numberCell((fan.*column.values)[static_cast<std::size_t>(month)], exact));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table indicatorsTable(PathValues& values, std::span<const KpiDecl> declarations, bool exact) {
    const EnsembleHeading& heading = values.heading();
    Table table = fanTable({"indicator"});
    table.heading.insert(table.heading.end(), {"probability", "unit"});
    table.numeric.insert(table.numeric.end(), {true, false});
    for (std::size_t i = 0; i < heading.indicators.size(); ++i) {
        std::vector<std::string> row{heading.indicators[i].name};
        if (heading.indicators[i].isMonth) {
            row.insert(row.end(), fanColumns.size(), "");
            row.push_back(numberCell(probability(values.indicator(i), heading.months), exact));
        } else {
            for (const double number : numbers(values.indicator(i)))
                row.push_back(numberCell(number, exact));
            row.push_back("");
        }
        row.emplace_back(declarations[i].unit);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string namedBelow(const Table& table, const EnsembleHeading& heading) {
    return printed(table) + "\n" + heading.words().toStdString() + "\n";
}

/// Writes every path, and tells on `line` how far it is.
class AllPathsWriter {
  public:
    AllPathsWriter(PathValues& values, Delivery& delivery, ProgressLine& line)
        : values_(values)
        , heading_(values.heading())
        , delivery_(delivery)
        , line_(line)
        , all_(std::int64_t{heading_.months} * heading_.sampling.paths *
               static_cast<std::int64_t>(heading_.series.size())) {}

    void write() {
        text_ = "series,month,path,value\n";
        for (std::size_t i = 0; i < heading_.series.size(); ++i) {
            // A series may be run first, which has a line of its own.
            line_.erase();
            for (int month = 0; month < heading_.months; ++month)
                writeMonth(i, month);
        }
        delivery_.write(text_);
    }

  private:
    void writeMonth(std::size_t series, int month) {
        const std::string begin = heading_.series[series] + "," + monthOfHeading(heading_, month) + ",";
        int path = 0;
        for (const double value : values_.series(series, month)) {
            text_ += begin + std::to_string(path++) + "," + numberText(value) + "\n";
            ++done_;
            if (text_.size() > 1 << 16)
                writeText();
        }
    }

    void writeText() {
        delivery_.write(text_);
        text_.clear();
        line_.show(done_, all_, QStringLiteral("numbers"));
    }

    PathValues& values_;
    const EnsembleHeading& heading_;
    Delivery& delivery_;
    ProgressLine& line_;
    std::int64_t done_ = 0;
    std::int64_t all_;
    std::string text_;
};

void writeAllPaths(PathValues& values, const QCommandLineParser& parser, Delivery& delivery, const Console& console) {
    Console watched = console;
    watched.errIsTerminal &= !console.outIsTerminal || parser.isSet(QStringLiteral("output"));
    ProgressLine line(watched, values.heading().sampling.paths);
    AllPathsWriter(values, delivery, line).write();
}

} // namespace

QCommandLineOption allPathsOption() {
    return {QStringLiteral("all-paths"), QStringLiteral("Write every path instead of percentiles; as csv.")};
}

bool allPathsAsked(const QCommandLineParser& parser) {
    const bool asked = parser.isSet(QStringLiteral("all-paths"));
    if (asked && parser.isSet(QStringLiteral("format")) && formatOf(parser) != Format::csv)
        throw UsageError(QStringLiteral("--all-paths writes csv; leave --format out or make it csv"));
    return asked;
}

void deliverEnsemble(PathValues& values, const QCommandLineParser& parser, const Console& console) {
    const Format format = formatOf(parser);
    Delivery delivery(parser, console);
    if (allPathsAsked(parser))
        writeAllPaths(values, parser, delivery, console);
    else
        delivery.write(format == Format::json  ? fansJson(values)
                       : format == Format::csv ? csv(fansTable(values, true))
                                               : namedBelow(fansTable(values, false), values.heading()));
    delivery.finish();
}

std::string indicatorsText(PathValues& values, std::span<const KpiDecl> declarations, Format format) {
    if (format == Format::csv)
        return csv(indicatorsTable(values, declarations, true));
    if (format == Format::table)
        return namedBelow(indicatorsTable(values, declarations, false), values.heading());
    Json object{{"sampling", samplingJson(values.heading())}};
    object["kpi"] = indicatorsJson(values);
    for (const KpiDecl& declaration : declarations)
        object["kpi"][declaration.name]["unit"] = declaration.unit;
    return object.dump(1) + "\n";
}

} // namespace headroom::cli
