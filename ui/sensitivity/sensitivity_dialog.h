#pragma once

#include "sensitivity/sensitivity_table.h"

#include <QDialog>
#include <QTimer>

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
    /// Asked for where the outcome is a series.
    MonthField* month() const { return month_; }
    /// The answer in short, or why there is none.
    QLabel* heading() const { return heading_; }
    QPushButton* showDriver() const { return showDriver_; }

  signals:
    void quantityRequested(const QString& key);

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    QLayout* buildChoices();
    QLayout* buildFooter();
    void connectAll();
    void follow();
    void listOutcomes();
    void fillOutcomes();
    void listSeries();
    void listWhose();
    void choose();
    void ask();
    /// The bars stay until the answer is there, and are seen to be those of an older question.
    void showWait();
    void giveUp();
    void copy();
    void showProgress(int thousandths);
    void show(const std::shared_ptr<const SensitivityAnswer>& answer);
    void refuse(const std::vector<Problem>& problems);
    void refuse(const QString& why);
    void showTable(const SensitivityTable& table);
    void showScatter();
    void lead();
    bool asksForMonth() const;
    OutcomeChoice outcome() const;

    const Document& document_;
    SensitivityRunner runner_;
    /// Runs while an answer may come so soon that nobody waits for it.
    QTimer soon_;
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
