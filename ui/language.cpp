#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace headroom {

namespace {

void install(const QLocale& locale, const QString& catalogue, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, catalogue, "_", folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void useLanguage(const QLocale& locale) {
    QLocale::setDefault(locale);
    install(locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, "headroom", ":/i18n");
}

} // namespace headroom
