#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// A calendar month. Months are counted, so that their difference is a number of months.
class Month {
  public:
    constexpr Month() = default;
    /// `month` is 1 to 12, `year` 1 to 9999.
    constexpr Month(int year, int month) : index_(year * 12 + month - 1) {}

    /// Reads `YYYY-MM`; nothing when the text is anything else.
    static std::optional<Month> parse(std::string_view text);

    constexpr int year() const { return index_ / 12; }
    constexpr int month() const { return index_ % 12 + 1; }
    /// `YYYY-MM`.
    std::string text() const;

    constexpr auto operator<=>(const Month&) const = default;
    constexpr Month operator+(int months) const { return Month(index_ + months); }
    constexpr Month operator-(int months) const { return Month(index_ - months); }
    constexpr int operator-(Month other) const { return index_ - other.index_; }

  private:
    explicit constexpr Month(int index) : index_(index) {}
    int index_ = 2025 * 12;
};

} // namespace headroom
