#include "window/dialogs.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace headroom {

int DesktopDialogs::ask(QWidget* parent, const Question& question) {
    QMessageBox box(QMessageBox::Question, QApplication::applicationDisplayName(), question.text, QMessageBox::NoButton,
                    parent);
    box.setInformativeText(question.explanation);
    QList<QAbstractButton*> buttons;
    for (int i = 0; i < question.answers.size(); ++i) {
        // Roles decide the order of the buttons, as each desktop has it.
        const auto role = i == question.preferred ? QMessageBox::AcceptRole
                          : i == question.escape  ? QMessageBox::RejectRole
                                                  : QMessageBox::DestructiveRole;
        buttons << box.addButton(question.answers[i], role);
    }
    box.setDefaultButton(qobject_cast<QPushButton*>(buttons[question.preferred]));
    box.setEscapeButton(buttons[question.escape]);
    box.exec();
    const int answer = static_cast<int>(buttons.indexOf(box.clickedButton()));
    return answer < 0 ? question.escape : answer;
}

void DesktopDialogs::tell(QWidget* parent, const QString& sentence) {
    QMessageBox(QMessageBox::Warning, QApplication::applicationDisplayName(), sentence, QMessageBox::Ok, parent).exec();
}

std::optional<QString> DesktopDialogs::fileToOpen(QWidget* parent, const FileChoice& choice) {
    const QString path = QFileDialog::getOpenFileName(parent, choice.title, choice.start, choice.filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DesktopDialogs::fileToSave(QWidget* parent, const FileChoice& choice) {
    QFileDialog dialog(parent, choice.title, QString(), choice.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(choice.suffix);
    const QFileInfo start(choice.start);
    dialog.setDirectory(start.isDir() ? start.filePath() : start.path());
    if (!start.isDir())
        dialog.selectFile(start.fileName());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.selectedFiles().constFirst()) : std::nullopt;
}

std::optional<QString> DesktopDialogs::text(QWidget* parent, const QString& title, const QString& label,
                                            const QString& value) {
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(value);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

bool DesktopDialogs::run(QDialog& dialog) {
    return dialog.exec() == QDialog::Accepted;
}

void DesktopDialogs::about(QWidget* parent, const QString& title, const QString& text) {
    QMessageBox::about(parent, title, text);
}

void DesktopDialogs::aboutQt(QWidget* parent) {
    QMessageBox::aboutQt(parent);
}

} // namespace headroom
