#include "window/problem_bar.h"

#include "problem_text.h"
#include "sentences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headroom {

ProblemBar::ProblemBar(QWidget* parent) : QFrame(parent), sentence_(new QLabel), show_(new QPushButton(tr("Show"))) {
    setProperty("card", true);
    setAccessibleName(tr("The scenario does not run"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    sentence_->setProperty("level", "breach");
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    row->addWidget(sentence_, 1);
    row->addWidget(show_);
    show_->setAccessibleName(tr("Show the field to be mended"));
    connect(show_, &QPushButton::clicked, this, [this] { emit quantityRequested(key_); });
    hide();
}

void ProblemBar::setSnapshot(const Snapshot& snapshot) {
    const auto error = std::ranges::find_if(snapshot->problems, &RunSnapshot::isError);
    setVisible(error != snapshot->problems.end());
    if (isHidden())
        return;
    const auto errors = std::ranges::count_if(snapshot->problems, &RunSnapshot::isError);
    QString text = tr("The scenario does not run: %1").arg(problemText(*snapshot->scenario, *error, {}, locale()));
    if (errors > 1)
        text = joinedSentences(text, tr("There are %n more such problems.", nullptr, static_cast<int>(errors - 1)));
    sentence_->setText(text);
    key_ = QString::fromStdString(error->key);
    show_->setVisible(!key_.isEmpty());
}

} // namespace headroom
