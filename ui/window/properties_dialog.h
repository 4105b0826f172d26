#pragma once

#include "open_library.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace headroom {

/// The name, description and tags of a scenario, to be edited.
class PropertiesDialog : public QDialog {
    Q_OBJECT

  public:
    PropertiesDialog(const ScenarioProperties& properties, QWidget* parent);

    ScenarioProperties properties() const;

  private:
    QLineEdit* name_;
    QPlainTextEdit* description_;
    QLineEdit* tags_;
};

} // namespace headroom
