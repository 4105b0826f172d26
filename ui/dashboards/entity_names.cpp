#include "dashboards/entity_names.h"

#include "theme.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace headroom {

namespace {

class EntityText {
    Q_DECLARE_TR_FUNCTIONS(EntityText)

  public:
    static QString otherProviders() { return tr("Others"); }
};

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int placeOfEntity(const Scenario& scenario, EntityKind kind, std::string_view name) {
    const auto& names = scenario.entities(kind);
    return static_cast<int>(std::ranges::find(names, name) - names.begin());
}

QString fieldKey(EntityKind kind, std::string_view name, const char* field) {
    return QStringLiteral("%1/%2/%3").arg(fromUtf8(section(kind)), fromUtf8(name), QLatin1String(field));
}

QString initials(const QStringList& words) {
    QString letters;
    for (const QString& word : words)
        letters += word.front().toLower();
    return letters;
}

} // namespace

QString entityLabel(const Scenario& scenario, EntityKind kind, std::string_view name) {
    if (kind == EntityKind::provider && name == others && !scenario.hasEntity(kind, name))
        return EntityText::otherProviders();
    return QString::fromStdString(labelOf(scenario, kind, name));
}

QString shortProviderName(const Scenario& scenario, std::string_view provider) {
    static const QRegularExpression notLetters(QStringLiteral("[^\\p{L}\\p{N}]+"));
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\([^)]*\\)"));
    QString label = entityLabel(scenario, EntityKind::provider, provider);
    const QString key = fromUtf8(provider);
    const QStringList words = label.split(notLetters, Qt::SkipEmptyParts);
    for (const QString& word : words)
        if (word.compare(key, Qt::CaseInsensitive) == 0 && !word.front().isLower())
            return word;
    if (words.size() > 1 && initials(words) == key)
        return key.toUpper();
    const QString bare = QString(label).remove(inBrackets).trimmed();
    return bare.isEmpty() ? label : bare;
}

QColor providerColour(const Scenario& scenario, std::string_view provider) {
    return seriesColour(fromUtf8(provider), placeOfEntity(scenario, EntityKind::provider, provider));
}

Qt::PenStyle providerDash(const Scenario& scenario, std::string_view provider) {
    return seriesDash(fromUtf8(provider), placeOfEntity(scenario, EntityKind::provider, provider));
}

QColor workloadColour(const Scenario& scenario, std::string_view workload) {
    return seriesColour(u"", placeOfEntity(scenario, EntityKind::workload, workload));
}

Qt::PenStyle workloadDash(const Scenario& scenario, std::string_view workload) {
    return seriesDash(u"", placeOfEntity(scenario, EntityKind::workload, workload));
}

std::vector<std::string> rentedProviders(const Scenario& scenario) {
    std::vector<std::string> rented;
    for (const std::string& provider : scenario.entities(EntityKind::provider))
        if (!isOwned(scenario, provider))
            rented.push_back(provider);
    return rented;
}

bool isOwned(const Scenario& scenario, std::string_view provider) {
    return flagOr(scenario, fieldKey(EntityKind::provider, provider, "owned").toStdString(), false);
}

std::string providerOf(const Scenario& scenario, EntityKind kind, std::string_view name) {
    return textOr(scenario, fieldKey(kind, name, "provider").toStdString(), "");
}

std::optional<Month> monthField(const Scenario& scenario, const std::string& key) {
    const FieldValue* value = scenario.field(key);
    const Month* month = value ? std::get_if<Month>(value) : nullptr;
    return month ? std::optional(*month) : std::nullopt;
}

} // namespace headroom
