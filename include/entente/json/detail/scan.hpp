// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_SCAN_HPP
#define ENTENTE_JSON_DETAIL_SCAN_HPP

/// The grammar of JSON (RFC 8259), with every check: UTF-8, escapes, surrogates, numbers, depth. It knows no type.

#include <entente/core/member_text.hpp>
#include <entente/json/detail/escape.hpp>
#include <entente/json/detail/plain.hpp>
#include <entente/json/detail/utf8.hpp>
#include <entente/json/read_error.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace entente::inline v0_1::json::detail {

/// Reads a text from its beginning. Each function reads one thing and answers whether it could; after the first failure, `error`
/// and `at` say what and where. It never reads beyond the end of the text.
class scanner {
public:
    scanner(std::string_view text, std::size_t max_depth) noexcept
        : begin_(text.data()), at_(text.data()), end_(text.data() + text.size()), max_depth_(max_depth) {}

    [[nodiscard]] read_error error() const noexcept { return error_; }

    /// Bytes before the place where reading stands, or where it failed.
    [[nodiscard]] std::size_t offset() const noexcept { return static_cast<std::size_t>(at_ - begin_); }
    [[nodiscard]] std::string_view text() const noexcept { return {begin_, static_cast<std::size_t>(end_ - begin_)}; }
    [[nodiscard]] bool at_end() const noexcept { return at_ == end_; }

    /// The next character, or NUL at the end: no token begins with it.
    [[nodiscard]] char peek() const noexcept { return at_ != end_ ? *at_ : '\0'; }

    [[gnu::always_inline]] void skip_whitespace() noexcept {
        if (at_ != end_ && static_cast<unsigned char>(*at_) <= ' ') {
            at_ = skip_spaces(at_, end_);
        }
    }

    /// Reads a character if it is the next one.
    [[nodiscard]] bool take(char wanted) noexcept {
        if (at_ != end_ && *at_ == wanted) {
            ++at_;
            return true;
        }
        return false;
    }

    /// Reads a character that must be next.
    [[nodiscard]] bool expect(char wanted) noexcept { return take(wanted) || unexpected(); }

    [[nodiscard]] bool fail(read_error error) noexcept {
        error_ = error;
        return false;
    }

    [[nodiscard]] bool fail_at(read_error error, std::size_t offset) noexcept {
        at_ = begin_ + offset;
        return fail(error);
    }

    [[nodiscard]] bool unexpected() noexcept {
        return fail(at_ == end_ ? read_error::text_ends : read_error::unexpected_character);
    }

    [[nodiscard]] bool enter() noexcept { return depth_++ < max_depth_ || fail(read_error::too_deep); }
    void leave() noexcept { --depth_; }

    /// Reads the bracket of an array; `before` is how many have begun before it.
    [[nodiscard]] bool enter_array(std::size_t& before) noexcept {
        if (!enter()) {
            return false;
        }
        ++at_;
        before = arrays_++;
        return true;
    }

    /// Reads a string. `value` refers to the text, or to a buffer that the next string overwrites.
    [[nodiscard]] bool read_string(std::string_view& value) {
        if (!expect('"')) {
            return false;
        }
        char const* const first = at_;
        if (!skip_plain()) {
            return false;
        }
        if (*at_ == '"') {
            value = {first, static_cast<std::size_t>(at_ - first)};
            ++at_;
            return true;
        }
        buffer_.assign(first, at_);
        for (;;) {
            if (*at_ == '"') {
                ++at_;
                value = buffer_;
                return true;
            }
            if (auto const wrong = read_escape(at_, end_, buffer_); wrong != read_error::none) {
                return fail(wrong);
            }
            char const* const plain = at_;
            if (!skip_plain()) {
                return false;
            }
            buffer_.append(plain, at_);
        }
    }

    /// Whether enough of the text is left for any name to be taken.
    [[nodiscard]] bool has_name_ahead() const noexcept { return static_cast<std::size_t>(end_ - at_) >= member_text::capacity; }

    /// The block that the text goes on with.
    [[nodiscard]] std::uint64_t head() const noexcept { return load_block(at_); }

    /// Whether what begins so may be the name of a member.
    [[nodiscard]] static bool begins(std::uint64_t head, member_text const& name) noexcept {
        return (head & name.mask) == name.head && name.size != 0;
    }

    /// Reads the `"name":` of a member where it is next, without whitespace and escapes, and begins so.
    [[nodiscard]] bool take_name(member_text const& name) noexcept {
        char const* const wanted = name.text + 1; // without the comma
        auto const size = name.size - 1;
        if (size > block_size && load_block(at_ + size - block_size) != load_block(wanted + size - block_size)) {
            return false;
        }
        if (size > 2 * block_size && std::memcmp(at_ + block_size, wanted + block_size, size - 2 * block_size) != 0) {
            return false;
        }
        at_ += size;
        return true;
    }

    /// Reads a number, and says whether it has a fraction or an exponent.
    [[nodiscard]] bool read_number(std::string_view& digits, bool& whole) noexcept {
        char const* const first = at_;
        whole = true;
        static_cast<void>(take('-'));
        if (!take('0') && !read_digits()) {
            return false;
        }
        if (at_ != end_ && *at_ >= '0' && *at_ <= '9') {
            return fail(read_error::bad_number);
        }
        if (take('.')) {
            whole = false;
            if (!read_digits()) {
                return false;
            }
        }
        if (take('e') || take('E')) {
            whole = false;
            if (!take('+')) {
                static_cast<void>(take('-'));
            }
            if (!read_digits()) {
                return false;
            }
        }
        digits = {first, static_cast<std::size_t>(at_ - first)};
        return true;
    }

    [[nodiscard]] bool read_word(std::string_view word) noexcept {
        for (char const c : word) {
            if (!expect(c)) {
                return false;
            }
        }
        return true;
    }

    /// Reads any one value, and appends it to `compact` without insignificant whitespace where that is wanted. Not recursive.
    [[nodiscard]] bool skip_value(std::string* compact = nullptr) {
        std::string open; // the brackets of what is open
        do {
            skip_whitespace();
            bool const opens = peek() == '{' || peek() == '[';
            if (!(opens ? skip_opening(open, compact) : skip_scalar(compact)) || !skip_to_value(open, opens, compact)) {
                return false;
            }
        } while (!open.empty());
        return true;
    }

private:
    static void keep(std::string* compact, char c) {
        if (compact != nullptr) {
            compact->push_back(c);
        }
    }

    [[nodiscard]] bool skip_opening(std::string& open, std::string* compact) {
        if (!enter()) {
            return false;
        }
        arrays_ += *at_ == '[' ? 1 : 0;
        open.push_back(*at_);
        keep(compact, *at_);
        ++at_;
        return true;
    }

    /// Goes from what was read to the next value within what is open, and closes what ends before it.
    [[nodiscard]] bool skip_to_value(std::string& open, bool opened, std::string* compact) {
        for (; !open.empty(); opened = false) {
            skip_whitespace();
            bool const in_object = open.back() == '{';
            char const end = in_object ? '}' : ']';
            if (!take(end)) {
                return (opened || skip_comma(compact)) && (!in_object || skip_name(compact));
            }
            keep(compact, end);
            open.pop_back();
            leave();
        }
        return true;
    }

    [[nodiscard]] bool skip_comma(std::string* compact) {
        keep(compact, ',');
        return expect(',');
    }

    [[nodiscard]] bool skip_name(std::string* compact) {
        skip_whitespace();
        char const* const name = at_;
        std::string_view ignored;
        if (!read_string(ignored)) {
            return false;
        }
        if (compact != nullptr) {
            compact->append(name, at_);
        }
        skip_whitespace();
        keep(compact, ':');
        return expect(':');
    }

    /// Reads a value that is neither an array nor an object.
    [[nodiscard]] bool skip_scalar(std::string* compact) {
        char const* const first = at_;
        if (!skip_scalar()) {
            return false;
        }
        if (compact != nullptr) {
            compact->append(first, at_);
        }
        return true;
    }

    [[nodiscard]] bool skip_scalar() {
        std::string_view ignored;
        bool whole = false;
        switch (peek()) {
        case '"': return read_string(ignored);
        case 't': return read_word("true");
        case 'f': return read_word("false");
        case 'n': return read_word("null");
        case '-':
        case '0':
        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9': return read_number(ignored, whole);
        default: return unexpected();
        }
    }

    [[nodiscard]] bool read_digits() noexcept {
        if (at_ == end_) {
            return fail(read_error::text_ends);
        }
        if (*at_ < '0' || *at_ > '9') {
            return fail(read_error::bad_number);
        }
        while (at_ != end_ && *at_ >= '0' && *at_ <= '9') {
            ++at_;
        }
        return true;
    }

    /// Goes on to the next '"' or '\\'.
    [[nodiscard]] bool skip_plain() noexcept {
        for (;;) {
            if (static_cast<std::size_t>(end_ - at_) >= block_size) {
                auto const plain = count_plain(load_block(at_));
                at_ += plain;
                if (plain == block_size) {
                    continue;
                }
            } else if (at_ == end_) {
                return fail(read_error::text_ends);
            }
            auto const c = static_cast<unsigned char>(*at_);
            if (c == '"' || c == '\\') {
                return true;
            }
            if (c >= 0x80) {
                if (!skip_multibyte()) {
                    return false;
                }
            } else if (c < 0x20) {
                return fail(read_error::control_character);
            } else {
                ++at_;
            }
        }
    }

    [[nodiscard]] bool skip_multibyte() noexcept {
        auto const character = check_utf8({at_, static_cast<std::size_t>(end_ - at_)});
        if (character.size == 0) {
            at_ += character.text_ends ? character.good : 0;
            return fail(character.text_ends ? read_error::text_ends : read_error::not_utf8);
        }
        at_ += character.size;
        return true;
    }

    char const* begin_;
    char const* at_;
    char const* end_;
    std::size_t depth_ = 0;
    std::size_t arrays_ = 0; ///< how many have begun
    std::size_t max_depth_;
    read_error error_ = read_error::none;
    std::string buffer_;
};

} // namespace entente::json::detail

#endif
