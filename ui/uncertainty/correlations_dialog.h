#pragma once

#include "uncertainty/correlation_table.h"
#include "uncertainty/draft_dialog.h"

class QPushButton;

namespace headroom {

class CorrelationView;
class QuantityChooser;

/// The rank correlations between uncertain quantities, as a matrix. It refuses a matrix that no numbers can have, marks
/// the pairs that make it so, and offers to weaken them until they can. OK makes one undo step of it.
class CorrelationsDialog : public DraftDialog {
    Q_OBJECT

  public:
    CorrelationsDialog(Document& document, QWidget* parent);

    CorrelationTable* table() const { return table_; }
    CorrelationView* view() const { return view_; }

  protected:
    void commit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildSearch();
    void buildMatrix();
    void buildRemedy();
    void take();
    void weaken();
    /// Until another cell is current or edited.
    void refuseDiagonal();
    void offerQuantities();
    /// So wide that the whole matrix is seen, where the screen has room.
    void widen();
    void add(const QString& key);
    void clearSelected();
    /// Which pairs make the matrix impossible, by the numbers of their rows.
    QString contradiction(const std::vector<Correlation>& all, const std::vector<std::size_t>& pairs) const;
    /// The scenario with the correlations of the matrix.
    Scenario drafted() const;

    CorrelationTable* table_;
    QuantityChooser* search_ = nullptr;
    CorrelationView* view_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* weaken_ = nullptr;
    std::optional<Weakening> remedy_;
    /// What is wrong with the matrix itself.
    DraftProblem matrixProblem_;
};

} // namespace headroom
