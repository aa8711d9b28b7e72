// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_LANGUAGE_SCAN_HPP
#define ENTENTE_CORE_DETAIL_LANGUAGE_SCAN_HPP

/// The grammar of language tags: language, script and region of BCP 47 (RFC 5646). One scan serves parsing and explaining.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::inline v0_1::detail {

inline constexpr std::size_t language_tag_capacity = 12; // lll-Ssss-999

enum class language_fault : std::uint8_t {
    none,
    empty,
    bad_character,
    underscore,
    missing_subtag,
    no_language,
    no_script_or_region,
    script_after_region,
    second_script,
    second_region,
};

/// What was read: the tag in canonical case, or the fault and where it is.
struct language_scan {
    char canonical[language_tag_capacity]{};
    std::size_t size = 0;
    std::size_t wrong_case = std::string_view::npos; ///< the first letter that is not in canonical case
    language_fault fault = language_fault::none;
    std::size_t offset = 0;
};

class language_scanner {
public:
    constexpr explicit language_scanner(std::string_view text) noexcept : text_(text) {}

    [[nodiscard]] constexpr language_scan scan() noexcept {
        if (text_.empty()) {
            fail(language_fault::empty, 0);
        }
        for (std::size_t begin = 0; scan_.fault == language_fault::none && begin <= text_.size();) {
            auto const end = end_of_subtag(begin);
            if (scan_.fault == language_fault::none) {
                scan_subtag(begin, text_.substr(begin, end - begin));
            }
            begin = end + 1;
        }
        return scan_;
    }

private:
    enum class part : std::uint8_t { nothing, language, script, region };
    enum class letter_case : std::uint8_t { lower, title, upper };

    static constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
    static constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
    static constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

    constexpr void fail(language_fault fault, std::size_t offset) noexcept {
        scan_.fault = fault;
        scan_.offset = offset;
    }

    constexpr std::size_t end_of_subtag(std::size_t at) noexcept {
        for (; at != text_.size() && text_[at] != '-'; ++at) {
            char const c = text_[at];
            if (!is_upper(c) && !is_lower(c) && !is_digit(c)) {
                fail(c == '_' ? language_fault::underscore : language_fault::bad_character, at);
                return at;
            }
        }
        return at;
    }

    constexpr void scan_subtag(std::size_t begin, std::string_view subtag) noexcept {
        std::size_t digits = 0;
        for (char const c : subtag) {
            digits += is_digit(c) ? 1U : 0U;
        }
        bool const letters_only = digits == 0;
        bool const region = (subtag.size() == 2 && letters_only) || (subtag.size() == 3 && digits == 3);
        bool const script = subtag.size() == 4 && letters_only;
        if (subtag.empty()) {
            fail(language_fault::missing_subtag, begin == 0 ? 0 : begin - 1);
        } else if (last_ == part::nothing) {
            if (letters_only && (subtag.size() == 2 || subtag.size() == 3)) {
                take(part::language, letter_case::lower, begin, subtag);
            } else {
                fail(language_fault::no_language, begin);
            }
        } else if (script && last_ == part::language) {
            take(part::script, letter_case::title, begin, subtag);
        } else if (region && last_ != part::region) {
            take(part::region, letter_case::upper, begin, subtag);
        } else if (script) {
            fail(has_script_ ? language_fault::second_script : language_fault::script_after_region, begin);
        } else {
            fail(region ? language_fault::second_region : language_fault::no_script_or_region, begin);
        }
    }

    constexpr void take(part which, letter_case wanted, std::size_t begin, std::string_view subtag) noexcept {
        if (which != part::language) {
            scan_.canonical[scan_.size++] = '-';
        }
        for (std::size_t i = 0; i != subtag.size(); ++i) {
            bool const upper = wanted == letter_case::upper || (wanted == letter_case::title && i == 0);
            char const c = subtag[i];
            char const right = upper && is_lower(c)    ? static_cast<char>(c - 'a' + 'A')
                               : !upper && is_upper(c) ? static_cast<char>(c - 'A' + 'a')
                                                       : c;
            if (right != c && scan_.wrong_case == std::string_view::npos) {
                scan_.wrong_case = begin + i;
            }
            scan_.canonical[scan_.size++] = right;
        }
        last_ = which;
        has_script_ = has_script_ || which == part::script;
    }

    std::string_view text_;
    part last_ = part::nothing;
    bool has_script_ = false;
    language_scan scan_{};
};

/// Explains why a text is not a valid language tag.
constexpr std::string_view explain_language_fault(language_fault fault) noexcept {
    switch (fault) {
    case language_fault::none: return {};
    case language_fault::empty: return "it is empty";
    case language_fault::bad_character: return "language tags have letters a-z, digits, and '-' between their parts";
    case language_fault::underscore: return "the parts are joined by '-', not by '_'";
    case language_fault::missing_subtag: return "a part is missing beside '-'";
    case language_fault::no_language: return "it begins with a language of two or three letters, such as en or yue";
    case language_fault::no_script_or_region:
        return "after the language only a script of four letters and a region of two letters or three digits can follow, such as "
               "zh-Hant-TW or es-419";
    case language_fault::script_after_region: return "the script comes before the region, such as zh-Hant-TW";
    case language_fault::second_script: return "it has two scripts";
    case language_fault::second_region: return "it has two regions";
    }
    return {};
}

} // namespace entente::detail

#endif
