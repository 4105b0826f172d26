#pragma once

#include "quantity.h"
#include "uncertainty/typed_cells.h"

#include <QTableWidget>

namespace headroom {

/// The values of a discrete distribution with their weights, and the share of futures that each weight makes. Takes
/// two columns of a spreadsheet from the clipboard.
class DiscreteTable : public TypedCells<QTableWidget> {
    Q_OBJECT

  public:
    explicit DiscreteTable(const QString& writtenUnit, QWidget* parent = nullptr);

    /// Shows another distribution; no signal.
    void setDistribution(const Distribution& distribution);
    /// False where `refusal()` says why not.
    bool read(Distribution& distribution) const;
    QString refusal() const;

    void addValue();
    void removeSelected();
    /// Puts rows of a spreadsheet, or lines of numbers, in from the current row on; false where the text holds none.
    bool paste(const QString& text);

  signals:
    void edited();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void setCell(int row, int column, const QString& text);
    void appendRow();
    std::optional<double> number(int row, int column) const;
    void showShares();

    QString unit_;
};

} // namespace headroom
