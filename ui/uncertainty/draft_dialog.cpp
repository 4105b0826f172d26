#include "uncertainty/draft_dialog.h"

#include "document.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

DraftDialog::DraftDialog(Document& document, const QString& title, QWidget* parent)
    : QDialog(parent)
    , document_(document)
    , problem_(new ProblemLine) {
    setWindowTitle(title);
    // The ground of panels, on which fields can be told apart.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
}

QVBoxLayout* DraftDialog::column() const {
    return static_cast<QVBoxLayout*>(layout());
}

void DraftDialog::addEnd(int problemLines, QWidget* besideButtons) {
    problem_->setLines(problemLines);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    ok_ = buttons->button(QDialogButtonBox::Ok);
    ok_->setProperty("primary", true);
    // Some desktops put pictures there, which the colours of the main button do not suit.
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    if (besideButtons)
        row->addWidget(besideButtons);
    row->addWidget(buttons, 1);
    // All the width there is: a sentence that needed another line would move all above it.
    column()->addWidget(problem_);
    column()->addLayout(row);
}

void DraftDialog::setProblem(const DraftProblem& problem) {
    problem_->setProblem(problem);
    ok_->setEnabled(!problem.stops);
}

bool DraftDialog::isRight() const {
    return ok_->isEnabled();
}

void DraftDialog::done(int result) {
    // What is being typed into a cell of a table counts.
    if (focusWidget())
        focusWidget()->clearFocus();
    if (result == Accepted && !isRight())
        return;
    document_.dropDraft();
    if (result == Accepted)
        commit();
    QDialog::done(result);
}

} // namespace headroom
