// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_DETAIL_CURSOR_HPP
#define ENTENTE_CBOR_DETAIL_CURSOR_HPP

/// Going through the bytes of CBOR (RFC 8949): heads, strings, and references to strings.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::cbor::detail {

/// What can be wrong with the bytes themselves.
enum class fault : std::uint8_t {
    none,
    ends,
    ill_formed,
    stray_break,
    too_deep,
    no_counterpart,
    key_no_text,
    bytes_after,
    too_long,
    bad_reference
};

/// `E001` and so on.
[[nodiscard]] constexpr std::string_view code_of(fault one) noexcept {
    constexpr std::string_view codes[]{"", "E001", "E002", "E003", "E004", "E005", "E006", "E007", "E008", "E009"};
    return codes[static_cast<std::uint8_t>(one)];
}

[[nodiscard]] constexpr std::string_view words_of(fault one) noexcept {
    constexpr std::string_view words[]{
        "",
        "the bytes end in the middle of an item",
        "these bytes begin no item of CBOR",
        "a break stands where nothing of unknown length is open",
        "arrays and maps are nested deeper than the limit",
        "this item has no counterpart in JSON: a byte string, a simple value, or a number that is none",
        "a map key is not a text",
        "bytes follow the document",
        "there are more bytes than the limit",
        "this refers to a string that did not stand before"};
    return words[static_cast<std::uint8_t>(one)];
}

/// The first bytes of an item: its major type and its argument.
struct item_head {
    unsigned type = 0;
    unsigned info = 0;
    std::uint64_t value = 0;

    [[nodiscard]] bool indefinite() const noexcept { return info == 31; }
};

inline constexpr std::uint64_t tag_reference = 25;  ///< on a number: the string that stood as the so-manieth within the namespace
inline constexpr std::uint64_t tag_namespace = 256; ///< on an item: its strings can be referred to from within it

/// The strings of a namespace that can be referred to (the tags 25 and 256 of IANA's registry): those longer than a reference.
[[nodiscard]] constexpr bool is_shared(std::size_t size, std::uint64_t index) noexcept {
    return size >= (index < 24 ? 3U : index < 0x100 ? 4U : index < 0x10000 ? 5U : index < 0x100000000 ? 7U : 11U);
}

/// Goes through bytes, head by head. What it does not understand is a fault at the item's first byte.
class cursor {
public:
    /// References may not stand for more bytes than that, all together, nor for more than a megabyte and 32 times as many as there are.
    cursor(std::string_view bytes, std::size_t max_referred) noexcept
        : bytes_(bytes), left_to_refer_((std::min)(max_referred, most_referred(bytes.size()))) {}

    [[nodiscard]] fault error() const noexcept { return fault_; }
    [[nodiscard]] std::size_t offset() const noexcept { return at_; }
    [[nodiscard]] std::size_t left() const noexcept { return bytes_.size() - at_; }

    [[nodiscard]] bool fail(fault one) noexcept {
        fault_ = one;
        return false;
    }

    /// Fails where the item begins whose head was read last.
    [[nodiscard]] bool fail_there(fault one) noexcept {
        at_ = start_;
        return fail(one);
    }

    [[nodiscard]] bool read_head(item_head& to) noexcept {
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
        if (to.info == 24 && left() > 1) {
            to.value = static_cast<unsigned char>(bytes_[at_ + 1]);
            at_ += 2;
            return true;
        }
        std::size_t const size = std::size_t{1} << (to.info - 24U);
        if (left() - 1 < size) {
            return fail(fault::ends);
        }
        to.value = 0;
        for (std::size_t i = 1; i <= size; ++i) {
            to.value = to.value << 8U | static_cast<unsigned char>(bytes_[at_ + i]);
        }
        at_ += size + 1;
        return true;
    }

    /// Takes the bytes of a string of known length.
    [[nodiscard]] bool take(item_head const& one, std::string_view& to) noexcept {
        if (one.value > left()) {
            return fail(fault::ends);
        }
        to = bytes_.substr(at_, static_cast<std::size_t>(one.value));
        at_ += to.size();
        return true;
    }

    /// Takes a text of known length, which can be referred to from then on.
    [[nodiscard]] bool take_text(item_head const& one, std::string_view& to) {
        if (!take(one, to)) {
            return false;
        }
        if (shares_ && is_shared(to.size(), strings_.size())) {
            strings_.push_back(to);
        }
        return true;
    }

    /// Reads what follows the tag of a reference.
    [[nodiscard]] bool take_reference(std::string_view& to) noexcept {
        item_head index;
        if (!read_head(index)) {
            return false;
        }
        if (index.type != 0 || index.value >= strings_.size()) {
            return fail_there(fault::bad_reference);
        }
        to = strings_[static_cast<std::size_t>(index.value)];
        if (to.size() > left_to_refer_) {
            return fail_there(fault::too_long);
        }
        left_to_refer_ -= to.size();
        return true;
    }

    /// While it lives, a namespace may be open, within which strings are counted anew.
    class scope {
    public:
        explicit scope(cursor& of) noexcept : of_(of) {}
        scope(scope const&) = delete;
        scope& operator=(scope const&) = delete;
        ~scope() {
            if (is_open_) {
                of_.strings_.swap(outer_);
                of_.shares_ = outer_shares_;
            }
        }

        void open() noexcept {
            if (!is_open_) {
                outer_shares_ = std::exchange(of_.shares_, true);
                of_.strings_.swap(outer_);
                is_open_ = true;
            }
            of_.strings_.clear();
        }

    private:
        cursor& of_;
        std::vector<std::string_view> outer_;
        bool outer_shares_ = false;
        bool is_open_ = false;
    };

    [[nodiscard]] bool at_break() const noexcept { return at_ != bytes_.size() && static_cast<unsigned char>(bytes_[at_]) == 0xFF; }
    void take_break() noexcept { ++at_; }

private:
    [[nodiscard]] static constexpr std::size_t most_referred(std::size_t size) noexcept {
        constexpr std::size_t times = 32;
        constexpr std::size_t at_least = std::size_t{1} << 20U;
        constexpr auto most = (std::numeric_limits<std::size_t>::max)();
        return size > (most - at_least) / times ? most : size * times + at_least;
    }

    std::string_view bytes_;
    std::size_t left_to_refer_;
    std::size_t at_ = 0;
    std::size_t start_ = 0; ///< of the item whose head was read last
    fault fault_ = fault::none;
    bool shares_ = false;
    std::vector<std::string_view> strings_;
};

} // namespace entente::cbor::detail

#endif
