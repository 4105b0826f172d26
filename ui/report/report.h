#pragma once

#include "run_snapshot.h"

#include <QLocale>
#include <QPageSize>
#include <QString>

#include <optional>

namespace headroom {

struct ReportOptions {
    QPageSize::PageSizeId paper = QPageSize::A4;
    /// The language and the numbers of the report; its texts are those of the translators then installed.
    QLocale locale;
};

/// Writes the report of a run as a PDF of vectors: what the scenario says, its indicators, findings, every chart, and
/// all quantities with their sources. The file is there whole or not at all; a sentence says why it is not. Needs a
/// `QApplication`, and no window.
std::optional<QString> writeReport(const QString& path, const Snapshot& snapshot, const ReportOptions& options);

} // namespace headroom
