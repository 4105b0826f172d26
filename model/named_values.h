#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace headroom {

/// The value whose place in `names` is that of `name`, for an enumeration counted from 0.
template <typename Enumeration, std::size_t Size>
std::optional<Enumeration> valueNamed(const std::array<std::string_view, Size>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enumeration>(found - names.begin());
}

template <typename Enumeration, std::size_t Size>
std::string_view nameOf(const std::array<std::string_view, Size>& names, Enumeration value) {
    return names[static_cast<std::size_t>(value)];
}

} // namespace headroom
