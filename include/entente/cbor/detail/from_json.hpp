// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_DETAIL_FROM_JSON_HPP
#define ENTENTE_CBOR_DETAIL_FROM_JSON_HPP

/// From JSON text to CBOR, for unknown members, which are kept as JSON has them.

#include <entente/cbor/detail/head.hpp>
#include <entente/json/detail/plain.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::cbor::detail {

/// Writes the deterministic encoding (RFC 8949, 4.2.1) of a JSON text, which must be valid.
class from_json {
public:
    from_json(std::string_view text, std::string& out) noexcept : text_(text), out_(out) {}

    void document() { value(); }

private:
    [[nodiscard]] char next() noexcept {
        while (json::detail::is_space(text_[at_])) {
            ++at_;
        }
        return text_[at_];
    }

    void put(head_bytes const& head) { out_ += head.view(); }

    void value() {
        switch (next()) {
        case '{': map(); return;
        case '[': array(); return;
        case '"': string(); return;
        case 't':
            at_ += 4;
            out_.push_back('\xF5');
            return;
        case 'f':
            at_ += 5;
            out_.push_back('\xF4');
            return;
        case 'n':
            at_ += 4;
            out_.push_back('\xF6');
            return;
        default: number(); return;
        }
    }

    void array() {
        ++at_;
        std::uint64_t count = 0;
        auto const begin = out_.size();
        while (next() != ']') {
            if (text_[at_] == ',') {
                ++at_;
                continue;
            }
            value();
            ++count;
        }
        ++at_;
        insert_head(begin, 4, count);
    }

    /// Writes the head of the container that begins at that place; its size is known only at the end.
    void insert_head(std::size_t begin, unsigned type, std::uint64_t count) {
        auto const end = out_.size();
        put(make_head(type, count));
        std::rotate(out_.begin() + static_cast<std::ptrdiff_t>(begin), out_.begin() + static_cast<std::ptrdiff_t>(end), out_.end());
    }

    /// Writes the members in the order of their keys' bytes. Duplicates, which are not looked for in kept members, stay in the order of the text.
    void map() {
        ++at_;
        struct member {
            std::size_t begin;
            std::size_t key_end;
            std::size_t end;
        };
        std::vector<member> members;
        auto const begin = out_.size();
        while (next() != '}') {
            if (text_[at_] == ',') {
                ++at_;
                continue;
            }
            member one{out_.size(), 0, 0};
            string();
            one.key_end = out_.size();
            static_cast<void>(next());
            ++at_; // the colon
            value();
            one.end = out_.size();
            members.push_back(one);
        }
        ++at_;
        auto const written = out_.substr(begin);
        auto const key = [&](member const& one) {
            return std::string_view(written).substr(one.begin - begin, one.key_end - one.begin);
        };
        std::sort(members.begin(), members.end(), [&](member const& a, member const& b) {
            auto const order = key(a).compare(key(b));
            return order != 0 ? order < 0 : a.begin < b.begin;
        });
        out_.resize(begin);
        put(make_head(5, members.size()));
        for (member const& one : members) {
            out_.append(written, one.begin - begin, one.end - one.begin);
        }
    }

    void string() {
        static_cast<void>(next());
        ++at_;
        std::string value;
        while (text_[at_] != '"') {
            if (text_[at_] != '\\') {
                value.push_back(text_[at_++]);
                continue;
            }
            unescape(value);
        }
        ++at_;
        put(make_head(3, value.size()));
        out_ += value;
    }

    [[nodiscard]] std::uint32_t four_digits() noexcept {
        std::uint32_t code = 0;
        std::from_chars(text_.data() + at_ + 2, text_.data() + at_ + 6, code, 16);
        at_ += 6;
        return code;
    }

    void unescape(std::string& to) {
        static constexpr std::string_view names = "\"\\/bfnrt";
        static constexpr std::string_view values = "\"\\/\b\f\n\r\t";
        if (auto const found = names.find(text_[at_ + 1]); found != std::string_view::npos) {
            to.push_back(values[found]);
            at_ += 2;
            return;
        }
        auto code = four_digits();
        if (code >= 0xD800 && code < 0xDC00) {
            code = 0x10000 + ((code - 0xD800) << 10U) + (four_digits() - 0xDC00);
        }
        if (code < 0x80) {
            to.push_back(static_cast<char>(code));
        } else {
            unsigned const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
            constexpr std::uint32_t leads[]{0xC0, 0xE0, 0xF0};
            to.push_back(static_cast<char>(leads[more - 1] | code >> (6U * more)));
            for (unsigned i = more; i-- != 0;) {
                to.push_back(static_cast<char>(0x80U | (code >> (6U * i) & 0x3FU)));
            }
        }
    }

    void number() {
        auto const end = (std::min)(text_.find_first_not_of("+-.0123456789eE", at_), text_.size());
        put(make_number(text_.substr(at_, end - at_)));
        at_ = end;
    }

    std::string_view text_;
    std::string& out_;
    std::size_t at_ = 0;
};

} // namespace entente::cbor::detail

#endif
