#include "cli/table_output.h"

#include "number_text.h"

#include <nlohmann/json.hpp>

namespace headroom::cli {
namespace {

using Json = nlohmann::ordered_json;

Json cellOf(const std::string& text, bool numeric) {
    if (!numeric)
        return text;
    if (text.empty())
        return nullptr;
    const auto number = parseNumber(text);
    // Read as it is written elsewhere: whole numbers without a point.
    return number ? Json::parse(numberText(*number)) : Json(text);
}

std::string json(const Table& table) {
    Json list = Json::array();
    for (const auto& cells : table.rows) {
        Json entry;
        for (std::size_t i = 0; i < cells.size(); ++i)
            entry[table.heading[i]] = cellOf(cells[i], i < table.numeric.size() && table.numeric[i]);
        list.push_back(std::move(entry));
    }
    return list.dump(1) + "\n";
}

} // namespace

std::string formatted(const Table& table, Format format) {
    switch (format) {
    case Format::json:
        return json(table);
    case Format::csv:
        return csv(table);
    case Format::table:
        break;
    }
    return printed(table);
}

} // namespace headroom::cli
