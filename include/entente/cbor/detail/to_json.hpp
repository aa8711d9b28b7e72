// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_DETAIL_TO_JSON_HPP
#define ENTENTE_CBOR_DETAIL_TO_JSON_HPP

/// From CBOR to JSON text, so that JSON's reader finds and words all faults of a document, and unknown members are kept as JSON.

#include <entente/cbor/detail/cursor.hpp>
#include <entente/cbor/detail/head.hpp>
#include <entente/json/detail/number.hpp>
#include <entente/json/detail/writer.hpp>
#include <entente/json/options.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::cbor::detail {

/// Where an item stands in the JSON text and in the bytes.
struct item_place {
    std::size_t json;
    std::size_t bytes;
};

/// Writes the JSON text of an item of CBOR. Lengths are believed only as far as there are bytes; recursion is bounded by the depth.
class to_json {
public:
    to_json(cursor& in, json::read_options const& options, std::string& out, std::vector<item_place>* places = nullptr) noexcept
        : in_(in), max_depth_(options.max_depth), out_(out), places_(places) {}

    /// One item and nothing after it.
    [[nodiscard]] bool document() { return item(0) && (in_.left() == 0 || in_.fail(fault::bytes_after)); }

    [[nodiscard]] bool item(std::size_t depth) {
        note_place();
        item_head one;
        return in_.read_head(one) && (one.type == 6 ? tagged(one, depth) : untagged(one, depth));
    }

private:
    void note_place() {
        if (places_ != nullptr) {
            places_->push_back({out_.size(), in_.offset()});
        }
    }

    /// An unknown tag is skipped; its content counts.
    [[nodiscard]] bool tagged(item_head one, std::size_t depth) {
        cursor::scope here(in_);
        while (one.type == 6) {
            if (one.value == tag_reference) {
                return reference();
            }
            if (one.value == tag_namespace) {
                here.open();
            }
            if (!in_.read_head(one)) {
                return false;
            }
        }
        return untagged(one, depth);
    }

    [[nodiscard]] bool untagged(item_head const& one, std::size_t depth) {
        switch (one.type) {
        case 0: out_ += std::to_string(one.value); return true;
        case 1: append_negative(one.value); return true;
        case 3: return text(one);
        case 4: return array(one, depth);
        case 5: return map(one, depth);
        case 7: return simple(one);
        default: break;
        }
        return in_.fail_there(fault::no_counterpart);
    }

    [[nodiscard]] bool reference() {
        std::string_view value;
        if (!in_.take_reference(value)) {
            return false;
        }
        append_string(value);
        return true;
    }

    /// -1 - n, which may be below every number of 64 bits by one.
    void append_negative(std::uint64_t n) {
        out_ += '-';
        out_ += n == (std::numeric_limits<std::uint64_t>::max)() ? std::string("18446744073709551616") : std::to_string(n + 1);
    }

    [[nodiscard]] bool text(item_head const& one) {
        std::string_view value;
        if (!one.indefinite()) {
            if (!in_.take_text(one, value)) {
                return false;
            }
            append_string(value);
            return true;
        }
        std::string whole;
        while (!in_.at_break()) {
            item_head chunk;
            if (!in_.read_head(chunk)) {
                return false;
            }
            if (chunk.type != 3 || chunk.indefinite()) {
                return in_.fail_there(fault::ill_formed);
            }
            if (!in_.take(chunk, value)) {
                return false;
            }
            whole += value;
        }
        in_.take_break();
        append_string(whole);
        return true;
    }

    /// Bytes that are not UTF-8 stay as it is, so that the reader finds it.
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

    /// Whether one more element follows, up to the announced number or to a break.
    [[nodiscard]] bool more(item_head const& one, std::uint64_t seen) noexcept {
        if (!one.indefinite()) {
            return seen != one.value;
        }
        if (!in_.at_break()) {
            return true;
        }
        in_.take_break();
        return false;
    }

    [[nodiscard]] bool array(item_head const& one, std::size_t depth) {
        return elements(one, depth, "[]", [&] { return item(depth + 1); });
    }

    [[nodiscard]] bool map(item_head const& one, std::size_t depth) {
        return elements(one, depth, "{}", [&] {
            note_place();
            item_head name;
            if (!in_.read_head(name)) {
                return false;
            }
            bool const refers = name.type == 6 && name.value == tag_reference;
            if (name.type != 3 && !refers) {
                return in_.fail_there(fault::key_no_text);
            }
            if (!(refers ? reference() : text(name))) {
                return false;
            }
            out_ += ':';
            return item(depth + 1);
        });
    }

    /// What stands between two brackets, separated by commas.
    template <class ReadOne>
    [[nodiscard]] bool elements(item_head const& one, std::size_t depth, std::string_view brackets, ReadOne read_one) {
        if (depth >= max_depth_) {
            return in_.fail_there(fault::too_deep);
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

    [[nodiscard]] bool simple(item_head const& one) {
        switch (one.info) {
        case 20: out_ += "false"; return true;
        case 21: out_ += "true"; return true;
        case 22:
        case 23: out_ += "null"; return true; // undefined, too
        case 25:
        case 26:
        case 27: return real(real_of(one));
        case 24: return in_.fail_there(one.value < 32 ? fault::ill_formed : fault::no_counterpart);
        case 31: return in_.fail_there(fault::stray_break);
        default: return in_.fail_there(fault::no_counterpart);
        }
    }

    [[nodiscard]] bool real(double value) {
        if (!(value - value == 0.0)) {
            return in_.fail_there(fault::no_counterpart); // NaN, or infinite
        }
        auto const begin = out_.size();
        json::detail::append_real(out_, value, false);
        if (out_.find_first_of(".eE", begin) == std::string::npos) {
            out_ += ".0"; // so that it is read as a floating-point number again
        }
        return true;
    }

    cursor& in_;
    std::size_t max_depth_;
    std::string& out_;
    std::vector<item_place>* places_;
};

} // namespace entente::cbor::detail

#endif
