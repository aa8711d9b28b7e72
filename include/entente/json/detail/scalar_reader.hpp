// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_SCALAR_READER_HPP
#define ENTENTE_JSON_DETAIL_SCALAR_READER_HPP

/// Reads values that have no parts: numbers, texts, words and enumerators.

#include <entente/core/layout.hpp>
#include <entente/json/detail/number.hpp>
#include <entente/json/detail/reading.hpp>

#include <string>
#include <string_view>

namespace entente::inline v0_1::json::detail {

template <bool Diagnose>
class scalar_reader : public reading<Diagnose> {
protected:
    using reading<Diagnose>::reading;
    using reading<Diagnose>::scan_;
    using reading<Diagnose>::refuse;

    static bool is_number(char c) noexcept { return c == '-' || (c >= '0' && c <= '9'); }

    [[nodiscard]] bool read_boolean(void* target) {
        bool const value = scan_.peek() == 't';
        *static_cast<bool*>(target) = value;
        return scan_.read_word(value ? "true" : "false");
    }

    [[nodiscard]] bool read_integer(layout const& type, void* target) {
        auto const offset = scan_.offset();
        std::string_view digits;
        bool whole = false;
        if (!scan_.read_number(digits, whole)) {
            return false;
        }
        if (whole && set_integer(*type.number, digits, target)) {
            return true;
        }
        // As JSON Schema has it, and every table of R or pandas: 12.0 is a whole number.
        auto const others = whole ? std::string() : whole_digits(digits);
        if (!others.empty() && set_integer(*type.number, others, target)) {
            return true;
        }
        whole = whole || !others.empty();
        return refuse(whole ? read_error::out_of_range : read_error::wrong_type, offset,
                      [&] { return describe_refused_integer(*type.number, digits, whole); });
    }

    [[nodiscard]] bool read_real(layout const& type, void* target) {
        auto const offset = scan_.offset();
        std::string_view digits;
        bool whole = false;
        if (!scan_.read_number(digits, whole)) {
            return false;
        }
        return set_real(*type.number, digits, target) || refuse(read_error::out_of_range, offset, [&] {
                   return wording{std::string(digits) + " is out of the range of floating-point numbers"};
               });
    }

    [[nodiscard]] bool read_string(string_layout const& type, void* target) {
        std::string_view value;
        if (!scan_.read_string(value)) {
            return false;
        }
        type.assign(target, value);
        return true;
    }

    [[nodiscard]] bool read_word_form(layout const& type, void* target) {
        auto const offset = scan_.offset();
        std::string_view value;
        if (!scan_.read_string(value)) {
            return false;
        }
        if (!type.word->parse(value, target).ok()) {
            return refuse(read_error::refused_text, offset, [&] { return describe_refused_text(type, value, target); });
        }
        if (type.word->is_newer != nullptr && type.word->is_newer(target)) {
            this->lenient_ = true;
            this->note(read_error::newer_format, offset, [&] {
                return wording{"a newer release wrote this, in format " + std::string(value) + ": what is not known is kept"};
            });
        }
        return true;
    }

    [[nodiscard]] bool read_enumerator(layout const& type, void* target) {
        auto const offset = scan_.offset();
        std::string_view value;
        if (!scan_.read_string(value)) {
            return false;
        }
        if (auto const* found = type.enumeration->names.find(value)) {
            type.enumeration->set(target, found->value);
            return true;
        }
        return refuse(read_error::unknown_enumerator, offset, [&] { return describe_unknown_enumerator(type, value); });
    }
};

} // namespace entente::json::detail

#endif
