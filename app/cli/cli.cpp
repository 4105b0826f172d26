#include "cli/cli.h"

#include "cli/command.h"
#include "file_error.h"
#include "import_error.h"
#include "validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::cli {
namespace {

const Command* findCommand(const QString& name) {
    const auto& all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& command) { return command->name() == name; });
    return found == all.end() ? nullptr : found->get();
}

QString overview() {
    QString text = QStringLiteral(
        "Usage: headroom-cli COMMAND ...\n\nPlan AI capacity, cost and contracts from scripts. FILE is a "
        "library (*.headroom) or one scenario as JSON.\n\nCommands:\n");
    for (const auto& command : commands())
        text += QStringLiteral("  %1 %2\n").arg(command->name(), -11).arg(command->summary());
    return text +
           QStringLiteral(
               "\n'headroom-cli COMMAND --help' explains a command; 'headroom-cli --version' names the version.\n");
}

QString help(const Command& command, const QCommandLineParser& parser) {
    QString text =
        QStringLiteral("Usage: headroom-cli %1 %2\n\n%3\n").arg(command.name(), command.arguments(), command.summary());
    const QString options = parser.helpText();
    if (const QString details = command.details(); !details.isEmpty())
        text += details + QLatin1Char('\n');
    if (const auto place = options.indexOf(QLatin1String("Options:")); place >= 0)
        text += QLatin1Char('\n') + options.mid(place).trimmed() + QLatin1Char('\n');
    return text + QStringLiteral("\nExample:\n  headroom-cli %1\n").arg(command.example());
}

Exit runCommand(const Command& command, const QStringList& words, const Console& console) {
    QCommandLineParser parser;
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Explain this command.")});
    command.addOptions(parser);
    if (!parser.parse(QStringList(QStringLiteral("headroom-cli")) + words))
        throw UsageError(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        console.print(help(command, parser).toStdString());
        return Exit::done;
    }
    const auto [least, most] = command.argumentCount();
    const auto given = parser.positionalArguments().size();
    if (given < least || (most >= 0 && given > most))
        throw UsageError(QStringLiteral("'%1' takes %1 %2").arg(command.name(), command.arguments()));
    try {
        return command.run(parser, console);
    } catch (const InvalidScenario& invalid) {
        for (const Problem& problem : invalid.problems())
            console.say(parser.positionalArguments().value(0), QString::fromStdString(problem.english()));
        return Exit::refused;
    }
}

Exit runWords(const QStringList& words, const Console& console) {
    if (words.isEmpty())
        throw UsageError(QStringLiteral("no command given; 'headroom-cli --help' lists them"));
    if (words.first() == QLatin1String("--version")) {
        console.print("headroom-cli " HEADROOM_VERSION "\n");
        return Exit::done;
    }
    if (words.first() == QLatin1String("--help") || words.first() == QLatin1String("-h")) {
        console.print(overview().toStdString());
        return Exit::done;
    }
    const Command* command = findCommand(words.first());
    if (!command)
        throw UsageError(
            QStringLiteral("there is no command '%1'; 'headroom-cli --help' lists them").arg(words.first()));
    return runCommand(*command, words.mid(1), console);
}

} // namespace

int run(const QStringList& arguments, const Console& console) {
    Exit exit = Exit::refused;
    try {
        exit = runWords(arguments.mid(1), console);
    } catch (const UsageError& error) {
        console.say({}, QString::fromStdString(error.what()));
        exit = Exit::usage;
    } catch (const Refusal& refusal) {
        console.say(refusal.file(), QString::fromStdString(refusal.what()));
    } catch (const std::bad_alloc&) {
        console.say({}, QStringLiteral("there is not enough memory for this; ask for fewer paths or series, or run "
                                       "shards of the paths one by one"));
    } catch (const std::exception& error) {
        console.say({}, QString::fromStdString(error.what()));
    }
    return static_cast<int>(exit);
}

bool draws(const QStringList& arguments) {
    return arguments.size() > 1 && (arguments[1] == QLatin1String("report") || arguments[1] == QLatin1String("chart"));
}

} // namespace headroom::cli
