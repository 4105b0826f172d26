#include "language.h"
#include "main_window.h"
#include "window/dialogs.h"
#include "window/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace headroom;

namespace {

struct Options {
    QString file;
    QString scenario;
    bool reference = false;
    std::optional<QLocale> language;
    std::optional<ThemeChoice::Mode> theme;
};

[[noreturn]] void refuse(const QString& sentence) {
    std::fprintf(stderr, "headroom: %s\n", qPrintable(sentence));
    std::exit(2);
}

/// Ends the program for --help, --version and what it cannot mean.
Options parse(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription("Plans AI capacity, cost and contracts month by month.");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("file", "A library (*.headroom) or a scenario (*.json).", "[file]");
    const QCommandLineOption scenario("scenario", "Shows the scenario of this name.", "name");
    const QCommandLineOption reference("reference",
                                       "Opens the reference library; it is copied to the documents folder first.");
    const QCommandLineOption language("language", "The language of the window: en, ja ...", "language");
    const QCommandLineOption theme("theme", "The colours: system, light or dark.", "theme");
    parser.addOptions({scenario, reference, language, theme});
    parser.process(application);

    Options options{parser.positionalArguments().value(0), parser.value(scenario), parser.isSet(reference), {}, {}};
    if (parser.positionalArguments().size() > 1)
        refuse("name one file only");
    if (parser.isSet(language))
        options.language = QLocale(parser.value(language));
    if (parser.isSet(theme)) {
        options.theme = ThemeChoice::parse(parser.value(theme));
        if (!options.theme)
            refuse("the theme is one of system, light and dark");
    }
    return options;
}

void openWhatWasAskedFor(MainWindow& window, const Options& options) {
    if (options.reference)
        window.files().openReferenceLibrary();
    else if (!options.file.isEmpty())
        window.files().openPath(options.file);
    else
        window.reopenLast();
    if (options.scenario.isEmpty())
        return;
    if (const auto failure = window.showScenario(options.scenario))
        window.dialogs().tell(&window, *failure);
}

} // namespace

/// What only prints needs no display.
bool onlyPrints(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
    });
}

int main(int argc, char** argv) {
    QApplication::setApplicationName("headroom");
    QApplication::setApplicationDisplayName("Headroom");
    QApplication::setApplicationVersion(HEADROOM_VERSION);
    QApplication::setDesktopFileName("org.headroom.Headroom");
    if (onlyPrints(argc, argv))
        parse(QCoreApplication(argc, argv));
    QApplication application(argc, argv);
    const Options options = parse(application);
    useLanguage(options.language.value_or(QLocale::system()));
    QApplication::setWindowIcon(QIcon::fromTheme("org.headroom.Headroom", QIcon(":/icons/org.headroom.Headroom.svg")));

    Settings settings;
    ThemeChoice theme(settings);
    if (options.theme)
        theme.overrideMode(*options.theme);
    DesktopDialogs dialogs;
    MainWindow window(settings, theme, dialogs);
    window.show();
    openWhatWasAskedFor(window, options);
    return QApplication::exec();
}
