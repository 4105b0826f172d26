#pragma once

#include "sensitivity/sensitivity_table.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace headroom {

class Document;
class MonthField;
class ScatterPlot;
class SensitivityDelegate;

/// What matters: which uncertain inputs an outcome hangs on. Stays beside the window while the person works; each bar
/// leads to its driver.
class SensitivityDialog : public QDialog {
    Q_OBJECT

  public:
    SensitivityDialog(const Document& document, QWidget* parent);

    /// Shows itself, and asks anew where the scenario has changed.
    void present();
    QListWidget* bars() const { return bars_; }
    QComboBox* outcomes() const { return outcome_; }
    /// Whose series it is, where the outcome is one that several have.
    QComboBox* whose() const { return whose_; }
    QComboBox* methods() const { return method_; }

  signals:
    void quantityRequested(const QString& key);

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    QLayout* buildChoices();
    QLayout* buildFooter();
    void connectAll();
    void listOutcomes();
    void listSeries();
    void listWhose();
    void choose();
    void ask();
    void showProgress(int thousandths);
    void show(const std::shared_ptr<const SensitivityAnswer>& answer);
    void showScatter();
    void lead();
    OutcomeChoice outcome() const;

    const Document& document_;
    SensitivityRunner runner_;
    std::shared_ptr<const SensitivityAnswer> answer_;
    std::shared_ptr<const Scenario> listed_, asked_;
    std::shared_ptr<const Plan> plan_;
    QComboBox* outcome_;
    QComboBox* whose_;
    MonthField* month_;
    QComboBox* method_;
    QLabel* heading_;
    QListWidget* bars_;
    SensitivityDelegate* delegate_;
    ScatterPlot* scatter_;
    QLabel* note_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QPushButton* showDriver_;
};

} // namespace headroom
