#include "cli/scenario_source.h"

#include "cli/field_text.h"
#include "scenario_file.h"

#include <QFile>

namespace headroom::cli {
namespace {

std::string pick(const std::vector<LibraryEntry>& entries, const QString& file, const QString& wanted,
                 const Console& console) {
    if (entries.empty())
        throw Refusal(file, QStringLiteral("the library holds no scenario; import one, or make a library with 'new'"));
    if (wanted.isEmpty()) {
        if (entries.size() > 1)
            console.say(file, QStringLiteral("%1 scenarios; '%2' is taken, --scenario names another")
                                  .arg(entries.size())
                                  .arg(QString::fromStdString(entries.front().name)));
        return entries.front().id;
    }
    std::vector<std::string> named;
    for (const LibraryEntry& entry : entries) {
        if (entry.id == wanted.toStdString())
            return entry.id;
        if (entry.name == wanted.toStdString())
            named.push_back(entry.id);
    }
    if (named.size() > 1)
        throw Refusal(
            file,
            QStringLiteral("%1 scenarios are named '%2'; give the id that 'list' shows").arg(named.size()).arg(wanted));
    if (!named.empty())
        return named.front();
    throw Refusal(file, QStringLiteral("there is no scenario '%1'; 'list' shows those there are").arg(wanted));
}

} // namespace

Scenario readJson(const QString& file) {
    try {
        return readScenarioFile(file);
    } catch (const ImportError& error) {
        QStringList sentences;
        for (const ImportProblem& problem : error.problems())
            sentences << QString::fromStdString(problem.english());
        throw Refusal(file, sentences.join(QLatin1String("; ")));
    }
}

bool isJson(const QString& file) {
    return file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

SourcedScenario readScenario(const QString& file, const QString& wanted, const Console& console) {
    if (isJson(file)) {
        Scenario scenario = readJson(file);
        if (!wanted.isEmpty() && wanted.toStdString() != scenario.name && wanted.toStdString() != scenario.id)
            throw Refusal(file, QStringLiteral("there is no scenario '%1'; the file holds '%2'")
                                    .arg(wanted, QString::fromStdString(scenario.name)));
        return {file, std::move(scenario), std::nullopt};
    }
    const Library library = Library::open(file, Library::Mode::readOnly);
    StoredScenario stored = library.load(pick(library.scenarios(), file, wanted, console));
    return {file, std::move(stored.scenario), stored.revision};
}

std::vector<Scenario> readScenarios(const QString& file) {
    if (isJson(file))
        return {readJson(file)};
    const Library library = Library::open(file, Library::Mode::readOnly);
    std::vector<Scenario> scenarios;
    for (const LibraryEntry& entry : library.scenarios())
        scenarios.push_back(library.load(entry.id).scenario);
    return scenarios;
}

SourcedScenario readScenario(const QCommandLineParser& parser, const Console& console) {
    return readScenario(parser.positionalArguments().first(), parser.value(QStringLiteral("scenario")), console);
}

SourcedScenario readChangedScenario(const QCommandLineParser& parser, const Console& console) {
    SourcedScenario source = readScenario(parser, console);
    for (const QString& change : parser.values(QStringLiteral("set")))
        setField(source.scenario, change, source.file);
    return source;
}

void writeBack(const SourcedScenario& source) {
    if (!source.revision) {
        writeScenarioFile(source.file, source.scenario);
        return;
    }
    Library library = Library::open(source.file);
    library.save(source.scenario, *source.revision);
}

} // namespace headroom::cli
