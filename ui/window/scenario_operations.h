#pragma once

#include <QObject>

namespace headroom {

class Dialogs;
class Document;

/// What the Scenario menu does to the current scenario.
class ScenarioOperations : public QObject {
    Q_OBJECT

  public:
    ScenarioOperations(Document& document, Dialogs& dialogs, QWidget* window);

    void duplicate();
    void rename();
    void remove();
    /// Name, description and tags.
    void editProperties();
    /// Adds a copy of a reference scenario to the library.
    void addReference(const std::string& name);

  private:
    Document& document_;
    Dialogs& dialogs_;
    QWidget* window_;
};

} // namespace headroom
