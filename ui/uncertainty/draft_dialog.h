#pragma once

#include "uncertainty/problem_line.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace headroom {

class Document;

/// An editor of a part of the scenario. While it is open, the charts can show its draft; one sentence says what is
/// wrong with it, and OK waits until that is mended. OK makes one undo step, Cancel and Escape none.
class DraftDialog : public QDialog {
    Q_OBJECT

  public:
    QString problem() const { return problem_->text(); }

  protected:
    DraftDialog(Document& document, const QString& title, QWidget* parent);

    Document& document() const { return document_; }
    /// What the editor puts its parts into, from top to bottom.
    QVBoxLayout* column() const;
    /// The sentence and the buttons, which come last.
    void addEnd(int problemLines, QWidget* besideButtons = nullptr);
    void setProblem(const DraftProblem& problem);
    /// Nothing keeps the draft from being taken.
    bool isRight() const;
    /// Makes the undo step.
    virtual void commit() = 0;

    void done(int result) override;

  private:
    Document& document_;
    ProblemLine* problem_;
    QPushButton* ok_ = nullptr;
};

} // namespace headroom
