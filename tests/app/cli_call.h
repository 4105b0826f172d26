#pragma once

#include "cli/cli.h"

#include <QBuffer>
#include <QString>

/// One call of the command line inside the test, and what came of it.
struct CliCall {
    int exit = -1;
    QString out;
    QString err;
};

inline CliCall call(const QStringList& words) {
    QBuffer out, err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const int exit = headroom::cli::run(QStringList(QStringLiteral("headroom-cli")) + words, {out, err});
    return {exit, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}
