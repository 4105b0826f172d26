#pragma once

#include <QLocale>

namespace headroom {

/// Gives the application the texts, numbers and months of a language, those of Qt's own dialogs included; the language
/// of the desktop unless told. Once, before any window.
void useLanguage(const QLocale& locale);
/// Whether there are texts in the language of a locale.
bool isSpoken(const QLocale& locale);

} // namespace headroom
