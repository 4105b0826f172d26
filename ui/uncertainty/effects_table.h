#pragma once

#include "scenario.h"
#include "uncertainty/effect_targets.h"
#include "uncertainty/typed_cells.h"

#include <QTableWidget>

namespace headroom {

/// What an event changes, in the order in which it does: a key or pattern, how, by which value, and over how many
/// months.
class EffectsTable : public TypedCells<QTableWidget> {
    Q_OBJECT

  public:
    enum Column { keyColumn, reachColumn, operationColumn, valueColumn, rampColumn, columns };

    explicit EffectsTable(const Scenario& scenario, QWidget* parent = nullptr);

    /// Shows others; no signal.
    void setEffects(const Effects& effects);
    /// As far as they can be read: numbers that cannot keep their last value.
    Effects effects() const;
    /// The sentence about the first number that cannot be read; empty where all can.
    QString refusal() const;

    void addEffect();
    void removeSelected();
    /// Moves the current effect up or down by one, with what stands in its cells.
    void moveSelected(int by);

  signals:
    void edited();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void showRow(int row);
    void showTarget(int row);
    void showNumber(int row, int column);
    void takeCell(int row, int column);
    void setCell(int row, int column, const QString& text, bool editable);
    QString valueUnit(const Effect& effect) const;
    std::optional<double> number(int row, int column) const;
    void select(int row, int column);

    EffectTargets targets_;
    std::vector<Effect> effects_;
};

} // namespace headroom
