// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_DETAIL_GROUPED_HPP
#define ENTENTE_INDEX_DETAIL_GROUPED_HPP

#include <entente/index/detail/number_slots.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

/// Values by name, each name's in the order in which they were added, one after the other in memory. The names must stay where they are.
template <class Value>
class grouped {
public:
    /// Makes room for so many values in all, before they are added.
    void reserve(std::size_t values) { added_.reserve(values); }

    /// The number of a name's group, that of a new one, too. Constant on average.
    [[nodiscard]] std::uint32_t group_for(std::string_view name) {
        auto const hash = hash_of(name);
        if (auto const found = number_of(name, hash)) {
            return *found;
        }
        auto const made = static_cast<std::uint32_t>(groups_.size());
        slots_.reserve(groups_.size() + 1 + groups_.size() / 2, [this](std::uint32_t i) { return hash_of(groups_[i].name); });
        groups_.push_back({name, 0, 0, 0, {}});
        slots_.add(hash, made);
        return made;
    }

    /// A value that is its group's last already is not added again. Constant on average.
    void add(std::uint32_t number, Value value) {
        auto& group = groups_[number];
        if (group.size == 0 || !(group.last == value)) {
            group.last = value;
            ++group.size;
            added_.emplace_back(number, value);
        }
    }

    /// After the last is added: linear.
    void seal() {
        std::size_t next = 0;
        for (auto& group : groups_) {
            group.from = next;
            group.room = group.size;
            next += group.size;
            group.size = 0;
        }
        values_.resize(next);
        for (auto const& [number, value] : added_) {
            auto& group = groups_[number];
            values_[group.from + group.size++] = value;
        }
        added_ = {};
    }

    [[nodiscard]] std::span<Value const> of(std::string_view name) const noexcept {
        auto const found = number_of(name, hash_of(name));
        return found ? std::span<Value const>(values_).subspan(groups_[*found].from, groups_[*found].size)
                     : std::span<Value const>{};
    }

    /// After `seal`: where a value belongs among the others of its name. Linear in these, the room for them being rebuilt now and then.
    void insert(std::string_view name, Value value) {
        auto& group = groups_[group_for(name)];
        if (group.size == group.room) {
            auto const from = values_.size();
            group.room = group.size * 2 + 2;
            values_.resize(from + group.room);
            std::copy(at(group.from), at(group.from + group.size), at(from));
            group.from = from;
        }
        auto const end = at(group.from + group.size);
        auto const place = std::upper_bound(at(group.from), end, value);
        std::copy_backward(place, end, end + 1);
        *place = value;
        ++group.size;
    }

    /// Removes an inserted element.
    void remove(std::string_view name, Value const& value) {
        auto& group = groups_[*number_of(name, hash_of(name))];
        auto const end = at(group.from + group.size);
        auto const place = std::lower_bound(at(group.from), end, value);
        std::copy(place + 1, end, place);
        --group.size;
    }

    /// Has a name, where it is one, stand in another place from now on.
    void keep_name(std::string_view name) noexcept {
        if (auto const found = number_of(name, hash_of(name))) {
            groups_[*found].name = name;
        }
    }

private:
    [[nodiscard]] auto at(std::size_t i) noexcept { return values_.begin() + static_cast<std::ptrdiff_t>(i); }

    struct name_group {
        std::string_view name;
        std::size_t from;
        std::size_t size;
        std::size_t room; ///< for so many values
        Value last;       ///< of those added
    };

    [[nodiscard]] std::optional<std::uint32_t> number_of(std::string_view name, std::size_t hash) const noexcept {
        return slots_.find(hash, [&](std::uint32_t i) { return groups_[i].name == name; });
    }

    std::vector<name_group> groups_;
    number_slots slots_;
    std::vector<std::pair<std::uint32_t, Value>> added_;
    std::vector<Value> values_;
};

} // namespace entente::detail

#endif
