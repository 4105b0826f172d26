#pragma once

#include <QObject>

namespace headroom {

class Dialogs;
class Document;
class FuturesRunner;

/// Opens the editors of what is uncertain in the current scenario.
class UncertaintyOperations : public QObject {
    Q_OBJECT

  public:
    UncertaintyOperations(Document& document, const FuturesRunner& futures, Dialogs& dialogs, QWidget* window);

    /// Nothing happens for a key that is no quantity of the scenario.
    void editDistribution(const QString& key);
    void editCorrelations();
    void editEvents();
    void editSampling();

  private:
    Document& document_;
    const FuturesRunner& futures_;
    Dialogs& dialogs_;
    QWidget* window_;
};

} // namespace headroom
