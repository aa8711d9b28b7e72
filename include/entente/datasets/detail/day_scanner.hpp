// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_DETAIL_DAY_SCANNER_HPP
#define ENTENTE_DATASETS_DETAIL_DAY_SCANNER_HPP

/// Days as datasets write them in English: "24 Jan 1983", "May 25".

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

/// Reads the parts of a day, one after another.
class day_scanner {
public:
    /// Dashes of all lengths are read as hyphens.
    explicit day_scanner(std::string_view text);

    /// A month by its name or the first three letters of it, or more of them; then 1 to 12.
    [[nodiscard]] std::optional<int> month();
    /// A number of at most so many digits.
    [[nodiscard]] std::optional<int> number(std::size_t digits);
    /// Whether a sign comes next, which is then passed.
    [[nodiscard]] bool skip(std::string_view sign);
    /// "24 Jan 1983"
    [[nodiscard]] std::optional<date> day_month_year();
    /// What was not read, without spaces around it.
    [[nodiscard]] std::string rest() const { return text_.substr(at_); }

private:
    void pass_spaces();

    std::string text_{};
    std::size_t at_ = 0;
};

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/detail/day_scanner.ipp>
#endif

#endif
