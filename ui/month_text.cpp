#include "numbers.h"

#include <QDate>
#include <QRegularExpression>

namespace headroom {

namespace {

bool writesYearFirst(const QLocale& locale) {
    const auto language = locale.language();
    return language == QLocale::Japanese || language == QLocale::Chinese || language == QLocale::Korean;
}

QString yearFirst(Month month, const QLocale& locale) {
    const QString pattern = locale.language() == QLocale::Korean ? u"%1년 %2월"_qs : u"%1年%2月"_qs;
    return pattern.arg(month.year()).arg(month.month());
}

QString inFormat(Month month, const QLocale& locale, QLocale::FormatType format) {
    if (writesYearFirst(locale))
        return yearFirst(month, locale);
    return locale.standaloneMonthName(month.month(), format) + u' ' + QString::number(month.year());
}

/// 1 to 12, or 0 for a word that names no month.
int monthNamed(const QString& word, const QLocale& locale) {
    const QString name = QString(word).remove(u'.');
    for (const QLocale& language : {locale, QLocale(QLocale::English)})
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                if (language.standaloneMonthName(month, format).remove(u'.').compare(name, Qt::CaseInsensitive) == 0)
                    return month;
    return 0;
}

std::optional<Month> checked(int year, int month) {
    if (year < 1 || year > 9999 || month < 1 || month > 12)
        return std::nullopt;
    return Month(year, month);
}

} // namespace

QString monthText(Month month, const QLocale& locale) {
    return inFormat(month, locale, QLocale::LongFormat);
}

QString shortMonthText(Month month, const QLocale& locale) {
    return inFormat(month, locale, QLocale::ShortFormat);
}

std::optional<Month> parseMonth(QStringView text, const QLocale& locale) {
    static const QRegularExpression yearMonth(u"^(\\d{4})\\s*[-/.年년]\\s*(\\d{1,2})\\s*[月월]?$"_qs);
    static const QRegularExpression monthYear(u"^(\\d{1,2})\\s*[-/.]\\s*(\\d{4})$"_qs);
    static const QRegularExpression named(u"^(\\D+?)\\s*(\\d{4})$"_qs);
    const QString trimmed = text.trimmed().toString().normalized(QString::NormalizationForm_KC);
    if (const auto match = yearMonth.match(trimmed); match.hasMatch())
        return checked(match.captured(1).toInt(), match.captured(2).toInt());
    if (const auto match = monthYear.match(trimmed); match.hasMatch())
        return checked(match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = named.match(trimmed); match.hasMatch())
        return checked(match.captured(2).toInt(), monthNamed(match.captured(1).trimmed(), locale));
    return std::nullopt;
}

} // namespace headroom
