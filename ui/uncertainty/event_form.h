#pragma once

#include "scenario.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace headroom {

class EffectsTable;
class MonthField;
class NumberField;

/// One event of a scenario under edit: what it is called, whether and when it happens, and what it changes. Writes into
/// the draft as the person types, as far as that can be read.
class EventForm : public QWidget {
    Q_OBJECT

  public:
    /// The draft must outlive the form.
    explicit EventForm(Scenario& draft, QWidget* parent = nullptr);

    /// Shows the event of this name.
    void show(const std::string& event);
    /// The sentence about the first thing that cannot be read; empty where all can.
    QString refusal() const;
    void focusLabel();

  signals:
    void edited();

  private:
    void buildTop();
    void buildEffects();
    void write();
    void writeNumbers();

    Scenario& draft_;
    std::string event_;
    QLineEdit* label_;
    QCheckBox* on_;
    NumberField* probability_;
    MonthField* first_;
    MonthField* last_;
    NumberField* duration_;
    EffectsTable* effects_;
};

} // namespace headroom
