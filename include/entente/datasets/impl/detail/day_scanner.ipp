// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_DETAIL_DAY_SCANNER_IPP
#define ENTENTE_DATASETS_IMPL_DETAIL_DAY_SCANNER_IPP

#include <entente/datasets/detail/day_scanner.hpp>

#include <entente/core/printable.hpp>

#include <cstdint>

namespace entente::inline v0_1::detail {

ENTENTE_DECL day_scanner::day_scanner(std::string_view text) {
    while (!text.empty()) {
        auto const one = scan_character(text);
        bool const is_dash = one.valid && one.code >= 0x2010 && one.code <= 0x2015;
        bool const is_space = one.valid && (one.code == ' ' || one.code == '\t' || one.code == 0xA0);
        text_ += is_dash ? std::string_view("-") : is_space ? std::string_view(" ") : text.substr(0, one.size);
        text.remove_prefix(one.size);
    }
    while (!text_.empty() && text_.back() == ' ') {
        text_.pop_back();
    }
    pass_spaces();
}

ENTENTE_DECL void day_scanner::pass_spaces() {
    while (at_ != text_.size() && text_[at_] == ' ') {
        ++at_;
    }
}

ENTENTE_DECL std::optional<int> day_scanner::month() {
    constexpr std::string_view names[]{"january", "february", "march",     "april",   "may",      "june",
                                       "july",    "august",   "september", "october", "november", "december"};
    std::string word;
    for (auto i = at_; i != text_.size(); ++i) {
        char const c = text_[i];
        bool const is_capital = c >= 'A' && c <= 'Z';
        if (!is_capital && (c < 'a' || c > 'z')) {
            break;
        }
        word += is_capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    for (int i = 0; i != 12; ++i) {
        if (word.size() >= 3 && names[i].substr(0, word.size()) == word) {
            at_ += word.size();
            if (at_ != text_.size() && text_[at_] == '.') { // "Jan."
                ++at_;
            }
            pass_spaces();
            return i + 1;
        }
    }
    return std::nullopt;
}

ENTENTE_DECL std::optional<int> day_scanner::number(std::size_t digits) {
    std::size_t count = 0;
    int result = 0;
    while (at_ + count != text_.size() && text_[at_ + count] >= '0' && text_[at_ + count] <= '9') {
        if (count == digits) {
            return std::nullopt;
        }
        result = result * 10 + (text_[at_ + count] - '0');
        ++count;
    }
    if (count == 0) {
        return std::nullopt;
    }
    at_ += count;
    pass_spaces();
    return result;
}

ENTENTE_DECL bool day_scanner::skip(std::string_view sign) {
    if (std::string_view(text_).substr(at_, sign.size()) != sign) {
        return false;
    }
    at_ += sign.size();
    pass_spaces();
    return true;
}

ENTENTE_DECL std::optional<date> day_scanner::day_month_year() {
    auto const day_of_month = number(2);
    auto const month_of_year = day_of_month ? month() : std::nullopt;
    auto const year = month_of_year ? number(4) : std::nullopt;
    return year ? date::from(*year, *month_of_year, *day_of_month) : std::nullopt;
}

} // namespace entente::detail

#endif
