#include "cli/cli.h"
#include "cli/instruction_level.h"

#include <QApplication>
#include <QFile>

#include <cstdio>
#include <memory>
#include <unistd.h>

int main(int argc, char** argv) {
    headroom::cli::pinInstructionLevel(argc, argv);
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    std::unique_ptr<QCoreApplication> application;
    if (headroom::cli::draws(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Standard error belongs to the command's own sentences.
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QFile out, err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    const int exit = headroom::cli::run(words, {.out = out,
                                                .err = err,
                                                .errIsTerminal = isatty(STDERR_FILENO) == 1,
                                                .outIsTerminal = isatty(STDOUT_FILENO) == 1});
    // What was written earlier may have failed earlier.
    const bool whole = out.flush() && std::ferror(stdout) == 0;
    if (!whole && exit == 0) {
        std::fputs("headroom-cli: the output could not be written whole; make room or choose another place\n", stderr);
        return 1;
    }
    return exit;
}
