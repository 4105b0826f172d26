#include "store/row_store.h"

#include "scenario_limits.h"

#include <QSqlError>
#include <QVariant>

namespace headroom {

namespace {

QString quoted(std::string_view name) {
    return QLatin1Char('"') + QLatin1String(name.data(), static_cast<qsizetype>(name.size())) + QLatin1Char('"');
}

QVariant sqlValue(const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return qlonglong{*number};
    if (const auto* number = std::get_if<double>(&cell))
        return *number;
    if (const auto* text = std::get_if<std::string>(&cell))
        return sqlText(*text);
    return {};
}

Cell cellOf(const QVariant& value) {
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::Double)
        return value.toDouble();
    if (value.typeId() == QMetaType::QString)
        return fromSqlText(value);
    return std::int64_t{value.toLongLong()};
}

QStringList names(const std::vector<std::string_view>& columns, const QString& ending = {}) {
    QStringList list;
    for (const auto column : columns)
        list.append(quoted(column) + ending);
    return list;
}

/// ` where scenario_id = ? and key = ?` ...
QString whereClause(const Table& table) {
    return QStringLiteral(" where ") +
           (QStringList{QStringLiteral("scenario_id = ?")} + names(table.key, QStringLiteral(" = ?")))
               .join(QStringLiteral(" and "));
}

QString insertStatement(const Table& table) {
    const QStringList columns = QStringList{QStringLiteral("scenario_id")} + names(table.key) + names(table.rest);
    const QStringList places(columns.size(), QStringLiteral("?"));
    return QStringLiteral("insert into %1 (%2) values (%3)")
        .arg(quoted(table.name), columns.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")));
}

QString updateStatement(const Table& table) {
    return QStringLiteral("update %1 set ").arg(quoted(table.name)) +
           names(table.rest, QStringLiteral(" = ?")).join(QStringLiteral(", ")) + whereClause(table);
}

QString deleteStatement(const Table& table) {
    return QStringLiteral("delete from ") + quoted(table.name) + whereClause(table);
}

/// Writes the rows of one scenario in one table; each statement is prepared once, when it is first needed.
class TableWriter {
  public:
    TableWriter(const SqliteConnection& connection, TableId id, const std::string& scenario)
        : connection_(connection)
        , table_(table(id))
        , scenario_(sqlText(scenario)) {}

    int removeGone(const Rows& before, const Rows& after) {
        return forEachChange(before, after, [&](const Cells& key, const Cells&, const Cells* kept) {
            if (!kept)
                run(remove_, deleteStatement(table_), {}, key, {});
            return !kept;
        });
    }

    int writeNewAndChanged(const Rows& before, const Rows& after) {
        return forEachChange(after, before, [&](const Cells& key, const Cells& rest, const Cells* stored) {
            if (!stored)
                run(insert_, insertStatement(table_), {}, key, rest);
            else if (*stored != rest)
                run(update_, updateStatement(table_), rest, key, {});
            else
                return false;
            return true;
        });
    }

  private:
    /// Calls `write` for every row of one state with the rest of the row in the other, null where it has none; counts
    /// the rows for which it returns true.
    template <typename Write>
    static int forEachChange(const Rows& rows, const Rows& others, const Write& write) {
        int count = 0;
        for (const auto& [key, rest] : rows) {
            const auto other = others.find(key);
            count += write(key, rest, other == others.end() ? nullptr : &other->second);
        }
        return count;
    }

    void run(std::optional<QSqlQuery>& query, const QString& statement, const Cells& first, const Cells& key,
             const Cells& last) {
        if (!query)
            query.emplace(connection_.prepare(statement));
        int place = 0;
        for (const auto& cell : first)
            query->bindValue(place++, sqlValue(cell));
        query->bindValue(place++, scenario_);
        for (const auto* cells : {&key, &last}) {
            for (const auto& cell : *cells)
                query->bindValue(place++, sqlValue(cell));
        }
        connection_.run(*query);
    }

    const SqliteConnection& connection_;
    const Table& table_;
    QVariant scenario_;
    std::optional<QSqlQuery> insert_;
    std::optional<QSqlQuery> update_;
    std::optional<QSqlQuery> remove_;
};

Rows loadTable(const SqliteConnection& connection, const Table& table, const std::string& id) {
    const QStringList columns = names(table.key) + names(table.rest);
    QSqlQuery query = connection.prepare(QStringLiteral("select %1 from %2 where scenario_id = ?")
                                             .arg(columns.join(QStringLiteral(", ")), quoted(table.name)));
    query.bindValue(0, sqlText(id));
    connection.run(query);
    Rows rows;
    while (query.next()) {
        Cells key;
        Cells rest;
        for (int i = 0; i < columns.size(); ++i)
            (i < std::ssize(table.key) ? key : rest).push_back(cellOf(query.value(i)));
        rows.emplace(std::move(key), std::move(rest));
        if (rows.size() > limits::quantities)
            throw FileError(
                FileError::Kind::damaged, connection.path(),
                {HEADROOM_TEXT("is damaged (scenario {0} has more rows than any); restore it from a copy"), {id}});
    }
    if (query.lastError().isValid())
        connection.fail(query.lastError());
    return rows;
}

} // namespace

ScenarioRows loadRows(const SqliteConnection& connection, const std::string& id) {
    ScenarioRows rows;
    for (std::size_t i = 0; i < tableCount; ++i)
        rows.tables[i] = loadTable(connection, table(static_cast<TableId>(i)), id);
    return rows;
}

int writeDifference(const SqliteConnection& connection, const std::string& id, const ScenarioRows& before,
                    const ScenarioRows& after) {
    std::vector<TableWriter> writers;
    for (std::size_t i = 0; i < tableCount; ++i)
        writers.emplace_back(connection, static_cast<TableId>(i), id);
    int count = 0;
    // Children leave before their parents and come after them.
    for (std::size_t i = tableCount; i-- > 0;)
        count += writers[i].removeGone(before.tables[i], after.tables[i]);
    for (std::size_t i = 0; i < tableCount; ++i)
        count += writers[i].writeNewAndChanged(before.tables[i], after.tables[i]);
    return count;
}

QVariant sqlText(std::string_view text) {
    return QString::fromUtf8(text.data() ? text.data() : "", static_cast<qsizetype>(text.size()));
}

std::string fromSqlText(const QVariant& value) {
    return value.toString().toStdString();
}

} // namespace headroom
