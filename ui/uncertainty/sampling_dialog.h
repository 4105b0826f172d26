#pragma once

#include "uncertainty/draft_dialog.h"
#include "validation.h"

#include <functional>

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
    /// Why so many futures cannot be shown; nothing where they can.
    using TooMany = std::function<std::optional<Problem>(const Sampling&)>;

    SamplingDialog(Document& document, TooMany tooMany, QWidget* parent);

  protected:
    void commit() override;

  private:
    void buildForm();
    void drawSeed();
    void take();
    DraftProblem read();

    const TooMany tooMany_;
    Sampling draft_;
    QComboBox* method_ = nullptr;
    QLabel* help_ = nullptr;
    NumberField* paths_ = nullptr;
    QLineEdit* seed_ = nullptr;
};

} // namespace headroom
