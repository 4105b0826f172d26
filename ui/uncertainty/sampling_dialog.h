#pragma once

#include "uncertainty/draft_dialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace headroom {

class NumberField;

/// How an ensemble is drawn: the method, how many futures, and the seed from which they come. Stored in the scenario;
/// OK makes one undo step of it.
class SamplingDialog : public DraftDialog {
    Q_OBJECT

  public:
    SamplingDialog(Document& document, QWidget* parent);

  protected:
    void commit() override;

  private:
    void buildForm();
    void drawSeed();
    void take();
    DraftProblem read();

    Sampling draft_;
    QComboBox* method_ = nullptr;
    QLabel* help_ = nullptr;
    NumberField* paths_ = nullptr;
    QLineEdit* seed_ = nullptr;
};

} // namespace headroom
