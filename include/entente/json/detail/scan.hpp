// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_SCAN_HPP
#define ENTENTE_JSON_DETAIL_SCAN_HPP

/// The grammar of JSON (RFC 8259), with every check: UTF-8, escapes, surrogates, numbers, depth. It knows no type.

#include <entente/core/member_text.hpp>
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
            if (!read_escape()) {
                return false;
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
        std::string open;
        auto const keep = [&](char c) {
            if (compact != nullptr) {
                compact->push_back(c);
            }
        };
        for (;;) {
            skip_whitespace();
            char const* const first = at_;
            bool opened = false;
            switch (peek()) {
            case '{':
            case '[':
                if (!enter()) {
                    return false;
                }
                arrays_ += *at_ == '[' ? 1 : 0;
                open.push_back(*at_);
                keep(*at_);
                ++at_;
                opened = true;
                break;
            default:
                if (!skip_scalar()) {
                    return false;
                }
                if (compact != nullptr) {
                    compact->append(first, at_);
                }
            }
            // After a value: the end of the open container, or the next value.
            for (;;) {
                if (open.empty()) {
                    return true;
                }
                skip_whitespace();
                bool const in_object = open.back() == '{';
                if (take(in_object ? '}' : ']')) {
                    keep(in_object ? '}' : ']');
                    open.pop_back();
                    leave();
                    opened = false;
                    continue;
                }
                if (!opened) {
                    if (!expect(',')) {
                        return false;
                    }
                    keep(',');
                    skip_whitespace();
                }
                if (in_object) {
                    char const* const name = at_;
                    std::string_view ignored;
                    if (!read_string(ignored)) {
                        return false;
                    }
                    if (compact != nullptr) {
                        compact->append(name, at_);
                    }
                    skip_whitespace();
                    if (!expect(':')) {
                        return false;
                    }
                    keep(':');
                }
                break;
            }
        }
    }

    /// Reads a value that is neither an array nor an object.
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

private:
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

    [[nodiscard]] bool read_hex(std::uint32_t& value) noexcept {
        value = 0;
        for (int i = 0; i != 4; ++i, ++at_) {
            if (at_ == end_) {
                return fail(read_error::text_ends);
            }
            char const c = *at_;
            value <<= 4U;
            if (c >= '0' && c <= '9') {
                value |= static_cast<std::uint32_t>(c - '0');
            } else if (c >= 'a' && c <= 'f') {
                value |= static_cast<std::uint32_t>(c - 'a' + 10);
            } else if (c >= 'A' && c <= 'F') {
                value |= static_cast<std::uint32_t>(c - 'A' + 10);
            } else {
                return fail(read_error::bad_escape);
            }
        }
        return true;
    }

    [[nodiscard]] bool read_escape() {
        char const* const first = at_++;
        if (at_ == end_) {
            return fail(read_error::text_ends);
        }
        switch (char const c = *at_++) {
        case '"':
        case '\\':
        case '/': buffer_.push_back(c); return true;
        case 'b': buffer_.push_back('\b'); return true;
        case 'f': buffer_.push_back('\f'); return true;
        case 'n': buffer_.push_back('\n'); return true;
        case 'r': buffer_.push_back('\r'); return true;
        case 't': buffer_.push_back('\t'); return true;
        case 'u': return read_unicode_escape(first);
        default: at_ = first; return fail(read_error::bad_escape);
        }
    }

    [[nodiscard]] bool read_unicode_escape(char const* first) {
        std::uint32_t code = 0;
        if (!read_hex(code)) {
            return false;
        }
        if (code >= 0xDC00 && code <= 0xDFFF) {
            at_ = first;
            return fail(read_error::lone_surrogate);
        }
        if (code >= 0xD800 && code <= 0xDBFF) {
            if (at_ == end_ || (*at_ == '\\' && at_ + 1 == end_)) {
                at_ = end_;
                return fail(read_error::text_ends);
            }
            std::uint32_t low = 0;
            if (*at_ != '\\' || at_[1] != 'u') {
                at_ = first;
                return fail(read_error::lone_surrogate);
            }
            at_ += 2;
            if (!read_hex(low)) {
                return false;
            }
            if (low < 0xDC00 || low > 0xDFFF) {
                at_ = first;
                return fail(read_error::lone_surrogate);
            }
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
        }
        append_utf8(buffer_, code);
        return true;
    }

    static void append_utf8(std::string& out, std::uint32_t code) {
        auto const push = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
        if (code < 0x80) {
            push(code);
        } else if (code < 0x800) {
            push(0xC0 | code >> 6U);
            push(0x80 | (code & 0x3FU));
        } else if (code < 0x10000) {
            push(0xE0 | code >> 12U);
            push(0x80 | (code >> 6U & 0x3FU));
            push(0x80 | (code & 0x3FU));
        } else {
            push(0xF0 | code >> 18U);
            push(0x80 | (code >> 12U & 0x3FU));
            push(0x80 | (code >> 6U & 0x3FU));
            push(0x80 | (code & 0x3FU));
        }
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
