// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_DETAIL_NUMBER_SLOTS_HPP
#define ENTENTE_INDEX_DETAIL_NUMBER_SLOTS_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

[[nodiscard]] inline std::size_t hash_of(std::string_view text) noexcept {
    return std::hash<std::string_view>{}(text);
}

/// Maps hashes to the numbers of objects that are stored elsewhere: open addressing, half full at most. Part of the hash lies beside the number, so
/// that nearly every comparison succeeds.
class number_slots {
public:
    /// The number for which `is_it(number)`, among those added with this hash.
    template <class IsIt>
    [[nodiscard]] std::optional<std::uint32_t> find(std::size_t hash, IsIt is_it) const {
        if (slots_.empty()) {
            return std::nullopt;
        }
        auto const mark = mark_of(hash);
        for (std::size_t i = mixed(hash) & (slots_.size() - 1); slots_[i].number != 0; i = (i + 1) & (slots_.size() - 1)) {
            if (slots_[i].mark == mark && is_it(slots_[i].number - 1)) {
                return slots_[i].number - 1;
            }
        }
        return std::nullopt;
    }

    /// Makes room for so many numbers in all. `hash_of_number(number)` answers the hash of one that is there.
    template <class HashOfNumber>
    void reserve(std::size_t numbers, HashOfNumber hash_of_number) {
        if (numbers * 2 <= slots_.size()) {
            return;
        }
        std::size_t size = 4;
        while (size < numbers * 2) {
            size *= 2;
        }
        std::vector<slot> const before = std::move(slots_);
        slots_.assign(size, slot{});
        for (slot const& one : before) {
            if (one.number != 0) {
                add(hash_of_number(one.number - 1), one.number - 1);
            }
        }
    }

    /// Needs room.
    void add(std::size_t hash, std::uint32_t number);

    /// Removes a number that is present. The numbers behind it move up, so that each stays reachable from the slot of its hash.
    template <class HashOfNumber>
    void remove(std::size_t hash, std::uint32_t number, HashOfNumber hash_of_number) {
        auto const mask = slots_.size() - 1;
        std::size_t hole = mixed(hash) & mask;
        while (slots_[hole].number != number + 1) {
            hole = (hole + 1) & mask;
        }
        for (std::size_t i = (hole + 1) & mask; slots_[i].number != 0; i = (i + 1) & mask) {
            auto const wanted = mixed(hash_of_number(slots_[i].number - 1)) & mask;
            if (((i - wanted) & mask) >= ((i - hole) & mask)) {
                slots_[hole] = slots_[i];
                hole = i;
            }
        }
        slots_[hole] = {};
    }

private:
    struct slot {
        std::uint32_t mark = 0;
        std::uint32_t number = 0; ///< and one; zero: free
    };

    [[nodiscard]] static std::uint32_t mark_of(std::size_t hash) noexcept { return static_cast<std::uint32_t>(hash); }
    [[nodiscard]] static std::size_t mixed(std::size_t hash) noexcept { return hash ^ (hash >> (sizeof hash * 4)); }

    std::vector<slot> slots_;
};

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/index/impl/detail/number_slots.ipp>
#endif

#endif
