#include "cli/commands/commands.h"
#include "cli/scenario_source.h"
#include "cli/table_output.h"

namespace headroom::cli {
namespace {

Table contents(const QString& file) {
    Table table{{"name", "id", "revision", "modified", "tags"}, {}, {false, false, true, false, false}};
    const auto joined = [](const std::vector<std::string>& tags) {
        std::string text;
        for (const std::string& tag : tags)
            text += (text.empty() ? "" : " ") + tag;
        return text;
    };
    if (isJson(file)) {
        const Scenario scenario = readScenarios(file).front();
        table.rows.push_back({scenario.name, scenario.id, "", "", joined(scenario.tags)});
        return table;
    }
    const Library library = Library::open(file, Library::Mode::readOnly);
    for (const LibraryEntry& entry : library.scenarios())
        table.rows.push_back({entry.name, entry.id, std::to_string(entry.revision),
                              entry.modified.toUTC().toString(Qt::ISODate).toStdString(), joined(entry.tags)});
    return table;
}

class ListCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("list"); }
    QString arguments() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return QStringLiteral("List the scenarios of a file."); }
    QString example() const override { return QStringLiteral("list plan.headroom"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void addOptions(QCommandLineParser& parser) const override { parser.addOption(formatOption()); }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const Format format = formatOf(parser);
        console.print(formatted(contents(parser.positionalArguments().first()), format));
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeList() {
    return std::make_unique<ListCommand>();
}

} // namespace headroom::cli
