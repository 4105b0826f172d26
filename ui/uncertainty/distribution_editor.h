#pragma once

#include "drivers/driver.h"
#include "uncertainty/draft_dialog.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace headroom {

class DiscreteTable;
class DistributionPlot;
class ParameterFields;
class QuantileList;

/// What is believed about one quantity: the kind of distribution and its parameters, with their curve and percentiles
/// beside them. While it is open, the charts show the draft; OK makes one undo step of it, Cancel none.
class DistributionEditor : public DraftDialog {
    Q_OBJECT

  public:
    DistributionEditor(Document& document, const Driver& driver, QWidget* parent);

    /// Nothing while the draft cannot be read, or is certain.
    const std::optional<Distribution>& draft() const { return draft_; }

  protected:
    void commit() override;

  private:
    void buildHead();
    void buildShape();
    void buildPreview();
    QWidget* discretePage();
    void chooseKind();
    void showShape();
    /// What Tab visits, from top to bottom: fields come and go with the kind.
    void orderStops();
    void take();
    void takeTyped();
    /// The scenario with the draft in it.
    Scenario drafted() const;
    DraftProblem readDraft();

    const Driver driver_;
    /// The quantity as it was, and with what the person last typed: other kinds are proposed from it.
    const Quantity original_;
    Quantity typed_;
    std::optional<DistributionKind> kind_;
    std::optional<Distribution> draft_;

    QComboBox* kinds_ = nullptr;
    QLabel* help_ = nullptr;
    ParameterFields* parameters_ = nullptr;
    QWidget* discrete_ = nullptr;
    DiscreteTable* values_ = nullptr;
    DistributionPlot* plot_ = nullptr;
    QuantileList* quantiles_ = nullptr;
};

} // namespace headroom
