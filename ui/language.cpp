#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace headroom {

namespace {

constexpr char texts[] = ":/i18n";

void install(const QLocale& locale, const QString& catalogue, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, catalogue, "_", folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

bool isSpoken(const QLocale& locale) {
    return locale.language() == QLocale::English || QTranslator().load(locale, "headroom", "_", texts);
}

void useLanguage(const QLocale& locale) {
    QLocale::setDefault(locale);
    install(locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, "headroom", texts);
}

} // namespace headroom
