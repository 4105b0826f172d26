#pragma once

#include "window/dialogs.h"

#include <QDialog>
#include <QStringList>
#include <queue>

#include <functional>

namespace headroom::test {

/// Dialogs that answer what a test told them beforehand, and note what they were asked. A question nobody foresaw gets
/// its escape.
class ScriptedDialogs : public Dialogs {
  public:
    /// By the text of the button.
    void answer(const QString& button) { answers_.push(button); }
    void chooseFile(const QString& path) { files_.push(path); }
    void enterText(const QString& text) { texts_.push(text); }
    /// What to do with the next dialog; its result says whether it is accepted.
    void whenRun(std::function<bool(QDialog&)> act) { acts_.push(std::move(act)); }

    QStringList questions;
    QStringList messages;
    /// The files suggested for saving.
    QStringList suggestions;

    int ask(QWidget*, const Question& question) override {
        questions << question.text;
        const int place = static_cast<int>(question.answers.indexOf(next(answers_)));
        return place < 0 ? question.escape : place;
    }
    void tell(QWidget*, const QString& sentence) override { messages << sentence; }
    std::optional<QString> fileToOpen(QWidget*, const FileChoice&) override { return nonEmpty(next(files_)); }
    std::optional<QString> fileToSave(QWidget*, const FileChoice& choice) override {
        suggestions << choice.start;
        return nonEmpty(next(files_));
    }
    std::optional<QString> text(QWidget*, const QString&, const QString&, const QString&) override {
        return nonEmpty(next(texts_));
    }
    bool run(QDialog& dialog) override {
        if (acts_.empty())
            return false;
        const auto act = std::move(acts_.front());
        acts_.pop();
        return act(dialog);
    }
    void about(QWidget*, const QString&, const QString& text) override { messages << text; }
    void aboutQt(QWidget*) override { messages << "Qt"; }

  private:
    static QString next(std::queue<QString>& queue) {
        if (queue.empty())
            return {};
        QString value = queue.front();
        queue.pop();
        return value;
    }
    static std::optional<QString> nonEmpty(const QString& text) {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }

    std::queue<QString> answers_;
    std::queue<QString> files_;
    std::queue<QString> texts_;
    std::queue<std::function<bool(QDialog&)>> acts_;
};

} // namespace headroom::test
