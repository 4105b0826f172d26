#include "json_document.h"

#include "import_error.h"
#include "scenario_limits.h"

#include <algorithm>
#include <unordered_set>

namespace headroom {

namespace {

std::string lineAndColumn(std::string_view text, std::size_t position) {
    const auto before = text.substr(0, position > 0 ? position - 1 : 0);
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto column = before.size() - (before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// Builds the document from the events of the parser, which by itself would keep the last of two members of one name.
class DocumentBuilder : public nlohmann::json_sax<Json> {
  public:
    explicit DocumentBuilder(std::string_view text) : text_(text) {}

    Json take() { return std::move(root_); }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override {
        // SQLite ends a text at the first and drops the second.
        if (value.find('\0') != value.npos || value.starts_with("\xEF\xBB\xBF"))
            throw ImportError(place(), HEADROOM_TEXT("holds an invisible character that no text may hold: U+0000, or "
                                                     "U+FEFF at its beginning"));
        return add(std::move(value));
    }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        auto& level = levels_.back();
        level.name = name;
        if (!level.names.insert(name).second)
            throw ImportError(place(), HEADROOM_TEXT("stands here twice; keep one of the two"));
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override {
        constexpr int numberOverflow = 406;
        if (error.id == numberOverflow)
            throw ImportError(lineAndColumn(text_, position), HEADROOM_TEXT("a number too large to be read"));
        throw ImportError(lineAndColumn(text_, position), HEADROOM_TEXT("not JSON from here on"));
    }

  private:
    struct Level {
        Json* container;
        std::string name;
        std::unordered_set<std::string> names;
    };

    /// The names of the open objects, joined as a key.
    std::string place() const {
        std::string key;
        for (const auto& level : levels_) {
            if (level.container->is_object())
                key += (key.empty() ? "" : "/") + level.name;
        }
        return key;
    }

    Json& append(Json&& value) {
        if (++count_ > limits::jsonValues)
            throw ImportError("", HEADROOM_TEXT("more than {0} values; no scenario is as large"),
                              {std::to_string(limits::jsonValues)});
        if (levels_.empty())
            return root_ = std::move(value);
        Json& parent = *levels_.back().container;
        if (parent.is_array())
            return parent.get_ref<Json::array_t&>().emplace_back(std::move(value));
        // Past the look-up of the ordered map, which is linear: `key` has seen to it that the name is new.
        Json::object_t::Container& members = parent.get_ref<Json::object_t&>();
        return members.emplace_back(levels_.back().name, std::move(value)).second;
    }

    bool add(Json&& value) {
        append(std::move(value));
        return true;
    }

    bool open(Json&& container) {
        if (std::ssize(levels_) >= limits::nesting)
            throw ImportError(place(), HEADROOM_TEXT("nested deeper than {0} levels; no scenario is as deep"),
                              {std::to_string(limits::nesting)});
        Json& opened = append(std::move(container));
        levels_.push_back({&opened, {}, {}});
        return true;
    }

    bool close() {
        levels_.pop_back();
        return true;
    }

    std::string_view text_;
    Json root_;
    std::size_t count_ = 0;
    std::vector<Level> levels_;
};

/// What people take for JSON and no parser does, by what is there instead.
void refuseWhatIsNoText(std::string_view text) {
    if (text.find_first_not_of(" \t\r\n") == text.npos)
        throw ImportError("", HEADROOM_TEXT("empty; take a scenario that was exported"));
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        throw ImportError("", HEADROOM_TEXT("written as UTF-16; save it as UTF-8"));
}

} // namespace

Json parseJson(std::string_view text) {
    if (text.size() > limits::fileBytes)
        throw ImportError("", HEADROOM_TEXT("larger than {0} MiB; no scenario is as large"),
                          {std::to_string(limits::fileBytes >> 20)});
    refuseWhatIsNoText(text);
    DocumentBuilder builder(text);
    Json::sax_parse(text, &builder);
    return builder.take();
}

} // namespace headroom
