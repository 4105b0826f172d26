#include "file_sentence.h"

#include "model_text.h"
#include "scenario_json.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace headroom {

namespace {

QString named(const QString& path, const QString& sentence) {
    return QCoreApplication::translate("headroom::files", "%1: %2").arg(QFileInfo(path).fileName(), sentence);
}

} // namespace

QString fileSentence(const FileError& error) {
    return named(error.path(), modelText(error.sentence()));
}

QString fileSentence(const QString& path, const ImportError& error) {
    const ImportProblem& first = error.problems().front();
    QString sentence = modelText(first.sentence);
    if (!first.place.empty())
        sentence = QCoreApplication::translate("headroom::files", "%1: %2", "place in a file: what is wrong there")
                       .arg(QString::fromStdString(first.place), sentence);
    const int more = static_cast<int>(error.problems().size()) - 1;
    if (more > 0)
        sentence += QCoreApplication::translate("headroom::files", " (and %n more)", nullptr, more);
    return named(path, sentence);
}

} // namespace headroom
