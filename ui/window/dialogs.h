#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QDialog;
class QWidget;

namespace headroom {

/// What a person is asked before something happens that cannot be undone.
struct Question {
    QString text;
    /// What follows from each answer, where that is not plain.
    QString explanation;
    QStringList answers;
    /// Places in `answers`: what Return and what Escape give.
    int preferred = 0;
    int escape = 0;
};

/// A file to be chosen.
struct FileChoice {
    QString title;
    /// A folder, or a suggested file in it.
    QString start;
    QString filter;
    /// The ending of a name to save under; added where there is none.
    QString suffix;
};

/// Every question, message and file choice of the window goes through here, so that tests can answer them.
class Dialogs {
  public:
    virtual ~Dialogs() = default;

    /// The place of the answer in `question.answers`.
    virtual int ask(QWidget* parent, const Question& question) = 0;
    virtual void tell(QWidget* parent, const QString& sentence) = 0;
    /// Nothing when the person thought better of it.
    virtual std::optional<QString> fileToOpen(QWidget* parent, const FileChoice& choice) = 0;
    /// Asks before a file is replaced.
    virtual std::optional<QString> fileToSave(QWidget* parent, const FileChoice& choice) = 0;
    virtual std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                        const QString& value) = 0;
    /// Shows a dialog until it is closed; whether it was accepted.
    virtual bool run(QDialog& dialog) = 0;
    virtual void about(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual void aboutQt(QWidget* parent) = 0;
};

/// The dialogs of the desktop.
class DesktopDialogs : public Dialogs {
  public:
    int ask(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& sentence) override;
    std::optional<QString> fileToOpen(QWidget* parent, const FileChoice& choice) override;
    std::optional<QString> fileToSave(QWidget* parent, const FileChoice& choice) override;
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                const QString& value) override;
    bool run(QDialog& dialog) override;
    void about(QWidget* parent, const QString& title, const QString& text) override;
    void aboutQt(QWidget* parent) override;
};

} // namespace headroom
