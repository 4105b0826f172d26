#pragma once

#include "futures_worker.h"

#include <QObject>
#include <QPageSize>

namespace headroom {

class Dialogs;
class Document;
class FuturesRunner;
class Settings;

/// Writes the report of what is on screen as a PDF.
class ReportExport : public QObject {
    Q_OBJECT

  public:
    ReportExport(const Document& document, const FuturesRunner& runner, Settings& settings, Dialogs& dialogs,
                 QWidget* window);

    /// Asks for the file and writes it.
    void run();

    /// The remembered paper, or the one that people use where the window's language is spoken.
    QPageSize::PageSizeId paper() const;
    void setPaper(QPageSize::PageSizeId paper);

  signals:
    void written(const QString& path);

  private:
    /// With the futures of every chart, and not only of those in sight.
    Snapshot withAllFans(const Snapshot& snapshot);

    const Document& document_;
    const FuturesRunner& runner_;
    Settings& settings_;
    Dialogs& dialogs_;
    QWidget* window_;
    FuturesWorker worker_;
};

} // namespace headroom
