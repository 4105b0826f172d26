#include "scenario_file.h"

#include "file_error.h"
#include "scenario_limits.h"
#include "scenario_words.h"
#include "whole_file.h"

#include <QFile>

namespace headroom {

Scenario readScenarioFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(
            FileError::Kind::unreadable, path,
            {HEADROOM_TEXT("cannot be read ({0}); check that it is there"), {file.errorString().toStdString()}});
    // One byte more than may be read, so that `readScenario` sees that there is more.
    const QByteArray text = file.read(static_cast<qint64>(limits::fileBytes) + 1);
    return readScenario({text.constData(), static_cast<std::size_t>(text.size())});
}

void writeScenarioFile(const QString& path, const Scenario& scenario) {
    const auto place = firstUnwritable(scenario);
    if (place)
        throw FileError(FileError::Kind::notStorable, path,
                        {HEADROOM_TEXT("{0} has a number that is not finite, or lacks one; enter it again"), {*place}});
    const std::string text = writeScenario(scenario);
    if (const auto reason = writeWhole(path, QByteArrayView(text.data(), std::ssize(text))))
        throw FileError(FileError::Kind::failed, path,
                        {HEADROOM_TEXT("cannot be written ({0}); choose another place"), {reason->toStdString()}});
}

} // namespace headroom
