// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_DETAIL_TRANSCODE_HPP
#define ENTENTE_CBOR_DETAIL_TRANSCODE_HPP

/// Between CBOR (RFC 8949) and JSON text, so that both are read and written by one description of the types, with the same checks.

#include <entente/json/detail/number.hpp>
#include <entente/json/detail/writer.hpp>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::cbor::detail {

/// What can be wrong with the bytes themselves.
enum class fault : std::uint8_t { none, ends, ill_formed, stray_break, too_deep, no_counterpart, key_no_text, bytes_after, too_long };

/// `C001` and so on.
[[nodiscard]] constexpr std::string_view code_of(fault one) noexcept {
    constexpr std::string_view codes[]{"", "C001", "C002", "C003", "C004", "C005", "C006", "C007", "C008"};
    return codes[static_cast<std::uint8_t>(one)];
}

[[nodiscard]] constexpr std::string_view words_of(fault one) noexcept {
    constexpr std::string_view words[]{"",
                                       "the bytes end in the middle of an item",
                                       "these bytes begin no item of CBOR",
                                       "a break stands where nothing of unknown length is open",
                                       "arrays and maps are nested deeper than the limit",
                                       "this item has no counterpart in JSON: a byte string, a simple value, or a number that is none",
                                       "the key of a map is no text",
                                       "bytes follow the document",
                                       "there are more bytes than the limit"};
    return words[static_cast<std::uint8_t>(one)];
}

/// Where an item stands in the JSON text and in the bytes.
struct item_place {
    std::size_t json;
    std::size_t bytes;
};

/// Writes the JSON text of one item of CBOR. Lengths are believed only as far as there are bytes; recursion is bounded by the depth.
class to_json {
public:
    to_json(std::string_view bytes, std::size_t max_depth, std::string& out, std::vector<item_place>* places = nullptr) noexcept
        : bytes_(bytes), max_depth_(max_depth), out_(out), places_(places) {}

    [[nodiscard]] fault error() const noexcept { return fault_; }
    [[nodiscard]] std::size_t offset() const noexcept { return at_; }

    [[nodiscard]] bool document() { return item(0) && (at_ == bytes_.size() || fail(fault::bytes_after)); }

private:
    struct head {
        unsigned type = 0;
        unsigned info = 0;
        std::uint64_t value = 0;

        [[nodiscard]] bool indefinite() const noexcept { return info == 31; }
    };

    [[nodiscard]] bool fail(fault one) noexcept {
        fault_ = one;
        return false;
    }

    [[nodiscard]] bool read_head(head& to) noexcept {
        start_ = at_;
        if (at_ == bytes_.size()) {
            return fail(fault::ends);
        }
        auto const first = static_cast<unsigned char>(bytes_[at_]);
        to.type = first >> 5U;
        to.info = first & 31U;
        to.value = to.info;
        if (to.info < 24) {
            ++at_;
            return true;
        }
        if (to.info == 31) {
            bool const may = (to.type >= 2 && to.type <= 5) || to.type == 7;
            at_ += may ? 1U : 0U;
            return may || fail(fault::ill_formed);
        }
        if (to.info > 27) {
            return fail(fault::ill_formed);
        }
        std::size_t const size = std::size_t{1} << (to.info - 24U);
        if (bytes_.size() - at_ - 1 < size) {
            return fail(fault::ends);
        }
        to.value = 0;
        for (std::size_t i = 1; i <= size; ++i) {
            to.value = to.value << 8U | static_cast<unsigned char>(bytes_[at_ + i]);
        }
        at_ += size + 1;
        return true;
    }

    [[nodiscard]] bool at_break() const noexcept { return at_ != bytes_.size() && static_cast<unsigned char>(bytes_[at_]) == 0xFF; }

    [[nodiscard]] bool item(std::size_t depth) {
        if (places_ != nullptr) {
            places_->push_back({out_.size(), at_});
        }
        head one;
        if (!read_head(one)) {
            return false;
        }
        while (one.type == 6) { // a tag: what it is on counts
            if (!read_head(one)) {
                return false;
            }
        }
        switch (one.type) {
        case 0: out_ += std::to_string(one.value); return true;
        case 1: append_negative(one.value); return true;
        case 3: return text(one);
        case 4: return array(one, depth);
        case 5: return map(one, depth);
        case 7: return simple(one);
        default: break;
        }
        at_ = start_;
        return fail(fault::no_counterpart);
    }

    /// -1 - n, which may be below every number of 64 bits by one.
    void append_negative(std::uint64_t n) {
        out_ += '-';
        out_ += n == (std::numeric_limits<std::uint64_t>::max)() ? std::string("18446744073709551616") : std::to_string(n + 1);
    }

    [[nodiscard]] bool take_text(head const& one, std::string& to) {
        if (one.value > bytes_.size() - at_) {
            return fail(fault::ends);
        }
        to.append(bytes_.substr(at_, static_cast<std::size_t>(one.value)));
        at_ += static_cast<std::size_t>(one.value);
        return true;
    }

    [[nodiscard]] bool text(head const& one) {
        std::string value;
        if (!one.indefinite()) {
            if (!take_text(one, value)) {
                return false;
            }
        } else {
            while (!at_break()) {
                head chunk;
                if (!read_head(chunk)) {
                    return false;
                }
                if (chunk.type != 3 || chunk.indefinite()) {
                    at_ = start_;
                    return fail(fault::ill_formed);
                }
                if (!take_text(chunk, value)) {
                    return false;
                }
            }
            ++at_;
        }
        append_string(value);
        return true;
    }

    /// What is no UTF-8 stays as it is, so that the reader finds it.
    void append_string(std::string_view value) {
        out_ += '"';
        for (char const c : value) {
            auto const byte = static_cast<unsigned char>(c);
            if (byte < 0x20 || c == '"' || c == '\\') {
                out_ += json::detail::escape(c).view();
            } else {
                out_ += c;
            }
        }
        out_ += '"';
    }

    /// Whether one more element follows, of those that were announced or up to a break.
    [[nodiscard]] bool more(head const& one, std::uint64_t seen) noexcept {
        if (!one.indefinite()) {
            return seen != one.value;
        }
        bool const over = at_break();
        at_ += over ? 1U : 0U;
        return !over;
    }

    [[nodiscard]] bool array(head const& one, std::size_t depth) {
        return elements(one, depth, "[]", [&] { return item(depth + 1); });
    }

    [[nodiscard]] bool map(head const& one, std::size_t depth) {
        return elements(one, depth, "{}", [&] {
            if (places_ != nullptr) {
                places_->push_back({out_.size(), at_});
            }
            head key;
            if (!read_head(key)) {
                return false;
            }
            if (key.type != 3) {
                at_ = start_;
                return fail(fault::key_no_text);
            }
            if (!text(key)) {
                return false;
            }
            out_ += ':';
            return item(depth + 1);
        });
    }

    /// What stands between two brackets, separated by commas.
    template <class ReadOne>
    [[nodiscard]] bool elements(head const& one, std::size_t depth, std::string_view brackets, ReadOne read_one) {
        if (depth >= max_depth_) {
            at_ = start_;
            return fail(fault::too_deep);
        }
        out_ += brackets[0];
        for (std::uint64_t seen = 0; more(one, seen); ++seen) {
            out_ += seen == 0 ? "" : ",";
            if (!read_one()) {
                return false;
            }
        }
        out_ += brackets[1];
        return true;
    }

    [[nodiscard]] bool simple(head const& one) {
        switch (one.info) {
        case 20: out_ += "false"; return true;
        case 21: out_ += "true"; return true;
        case 22:
        case 23: out_ += "null"; return true; // undefined, too
        case 25: return real(from_half(static_cast<std::uint16_t>(one.value)));
        case 26: return real(static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(one.value))));
        case 27: return real(std::bit_cast<double>(one.value));
        case 24:
            at_ = start_;
            return fail(one.value < 32 ? fault::ill_formed : fault::no_counterpart);
        case 31: at_ = start_; return fail(fault::stray_break);
        default: at_ = start_; return fail(fault::no_counterpart);
        }
    }

    [[nodiscard]] bool real(double value) {
        if (!(value - value == 0.0)) {
            at_ = start_;
            return fail(fault::no_counterpart); // NaN, or infinite
        }
        auto const begin = out_.size();
        json::detail::append_real(out_, value, false);
        if (out_.find_first_of(".eE", begin) == std::string::npos) {
            out_ += ".0"; // so that it comes back as what it is
        }
        return true;
    }

    [[nodiscard]] static double from_half(std::uint16_t half) noexcept {
        auto const sign = static_cast<std::uint32_t>(half & 0x8000U) << 16U;
        std::uint32_t const exponent = half >> 10U & 0x1FU;
        std::uint32_t fraction = half & 0x3FFU;
        if (exponent == 0) {
            double const value = static_cast<double>(fraction) / 16777216.0; // 2^24
            return sign != 0 ? -value : value;
        }
        std::uint32_t const wide = exponent == 31 ? 0xFFU : exponent + 112U;
        return static_cast<double>(std::bit_cast<float>(sign | wide << 23U | fraction << 13U));
    }

    std::string_view bytes_;
    std::size_t max_depth_;
    std::string& out_;
    std::vector<item_place>* places_;
    std::size_t at_ = 0;
    std::size_t start_ = 0; ///< of the item that is read
    fault fault_ = fault::none;
};

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

    void head(unsigned type, std::uint64_t value) {
        auto const first = [&](unsigned info) { out_.push_back(static_cast<char>(type << 5U | info)); };
        std::size_t size = 0;
        if (value < 24) {
            first(static_cast<unsigned>(value));
        } else {
            unsigned const info = value <= 0xFF ? 24 : value <= 0xFFFF ? 25 : value <= 0xFFFFFFFF ? 26 : 27;
            first(info);
            size = std::size_t{1} << (info - 24U);
        }
        append_bytes(value, size);
    }

    void append_bytes(std::uint64_t value, std::size_t size) {
        while (size-- != 0) {
            out_.push_back(static_cast<char>(value >> (8U * size)));
        }
    }

    void value() {
        switch (next()) {
        case '{': map(); return;
        case '[': array(); return;
        case '"': string(); return;
        case 't': at_ += 4; out_.push_back('\xF5'); return;
        case 'f': at_ += 5; out_.push_back('\xF4'); return;
        case 'n': at_ += 4; out_.push_back('\xF6'); return;
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

    /// The head of what was written from there on, which is known only now.
    void insert_head(std::size_t begin, unsigned type, std::uint64_t count) {
        auto const end = out_.size();
        head(type, count);
        std::rotate(out_.begin() + static_cast<std::ptrdiff_t>(begin), out_.begin() + static_cast<std::ptrdiff_t>(end), out_.end());
    }

    /// The members by the bytes of their keys.
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
        auto const key = [&](member const& one) { return std::string_view(written).substr(one.begin - begin, one.key_end - one.begin); };
        std::sort(members.begin(), members.end(), [&](member const& a, member const& b) { return key(a) < key(b); });
        out_.resize(begin);
        head(5, members.size());
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
        head(3, value.size());
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
        auto const digits = text_.substr(at_, end - at_);
        at_ = end;
        bool const negative = digits.front() == '-';
        std::uint64_t whole = 0;
        auto const* const end_of_digits = digits.data() + digits.size();
        auto const read = std::from_chars(digits.data() + (negative ? 1 : 0), end_of_digits, whole);
        if (read.ec == std::errc{} && read.ptr == end_of_digits && !(negative && whole == 0)) {
            head(negative ? 1 : 0, negative ? whole - 1 : whole);
            return;
        }
        // What is beyond every number is the last of them.
        constexpr double last_number = (std::numeric_limits<double>::max)();
        auto const value = json::detail::real_of(digits);
        real(value > last_number ? last_number : value < -last_number ? -last_number : value);
    }

    /// The shortest that has the same value.
    void real(double value) {
        auto const single = static_cast<float>(value);
        if (static_cast<double>(single) != value) {
            out_.push_back('\xFB');
            append_bytes(std::bit_cast<std::uint64_t>(value), 8);
            return;
        }
        auto const bits = std::bit_cast<std::uint32_t>(single);
        auto const sign = bits >> 16U & 0x8000U;
        auto const exponent = static_cast<int>(bits >> 23U & 0xFFU) - 127;
        auto const fraction = bits & 0x7FFFFFU;
        std::uint32_t half = 0x10000; // none
        if ((bits & 0x7FFFFFFFU) == 0) {
            half = sign;
        } else if (exponent >= -14 && exponent <= 15 && (fraction & 0x1FFFU) == 0) {
            half = sign | static_cast<std::uint32_t>(exponent + 15) << 10U | fraction >> 13U;
        } else if (exponent >= -24 && exponent < -14) {
            auto const shift = static_cast<unsigned>(-exponent - 1); // of the implicit one, too
            auto const whole = fraction | 0x800000U;
            if ((whole & ((1U << shift) - 1)) == 0) {
                half = sign | whole >> shift;
            }
        }
        if (half != 0x10000) {
            out_.push_back('\xF9');
            append_bytes(half, 2);
        } else {
            out_.push_back('\xFA');
            append_bytes(bits, 4);
        }
    }

    std::string_view text_;
    std::string& out_;
    std::size_t at_ = 0;
};

} // namespace entente::cbor::detail

#endif
