// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_IMPL_OBJECT_TABLE_IPP
#define ENTENTE_INDEX_IMPL_OBJECT_TABLE_IPP

#include <entente/index/object_table.hpp>

#include <entente/core/detail/config.hpp>

#include <algorithm>
#include <optional>

namespace entente::inline v0_1 {

ENTENTE_DECL object_table::object_table(layout const& of, void const* value, std::size_t expected) {
    objects_.reserve(expected);
    detail::object_walk(of, *this).walk(of, value);
    number_objects();
    number_parts();
}

ENTENTE_DECL keyed_part const* object_table::find_part(identified_object const& in, std::string_view key) const noexcept {
    auto const owner = number_of(in);
    auto const found = parts_by_key_.find(hash_of(owner, key),
                                          [&](std::uint32_t i) { return parts_[i].place.within == owner && parts_[i].key == key; });
    return found ? &parts_[*found] : nullptr;
}

ENTENTE_DECL identified_object const* object_table::find_hashed(ref_parts const& to, std::size_t hash) const noexcept {
    auto const* const all = find_kind(to.kind);
    return all != nullptr ? find(*all, hash, to.slug, to.participant) : nullptr;
}

ENTENTE_DECL std::uint32_t object_table::keep_path(std::string_view path) {
    auto const hash = detail::hash_of(path);
    if (auto const known = path_numbers_.find(hash, [&](std::uint32_t i) { return paths_[i] == path; })) {
        return *known;
    }
    path_numbers_.reserve(paths_.size() + 1, [this](std::uint32_t i) { return detail::hash_of(paths_[i]); });
    path_numbers_.add(hash, static_cast<std::uint32_t>(paths_.size()));
    paths_.push_back(kept_paths_.keep(path));
    return static_cast<std::uint32_t>(paths_.size() - 1);
}

ENTENTE_DECL void object_table::number_objects() {
    std::vector<std::size_t> hashes;
    for (auto& all : kinds_) {
        hashes.clear();
        for (auto const number : all.objects) {
            auto const name = name_of(objects_[number]);
            hashes.push_back(hash_of(name.slug, name.participant));
        }
        all.by_id.reserve(all.objects.size(), [](std::uint32_t) { return std::size_t{}; });
        for (std::size_t i = 0; i != hashes.size(); ++i) {
            auto const name = name_of(objects_[all.objects[i]]);
            if (auto const* const first = find(all, hashes[i], name.slug, name.participant)) {
                if (!name.kind.empty() && !name.slug.empty()) {
                    repeated_objects_.emplace_back(static_cast<std::uint32_t>(number_of(*first)), all.objects[i]);
                }
            } else {
                all.by_id.add(hashes[i], all.objects[i]);
            }
        }
    }
}

ENTENTE_DECL void object_table::number_parts() {
    parts_by_key_.reserve(parts_.size(), [](std::uint32_t) { return std::size_t{}; });
    for (std::size_t i = 0; i != parts_.size(); ++i) {
        auto const& one = parts_[i];
        auto const number = static_cast<std::uint32_t>(i);
        if (auto const* const first = find_part(objects_[one.place.within], one.key)) {
            repeated_parts_.emplace_back(static_cast<std::uint32_t>(first - parts_.data()), number);
        } else {
            parts_by_key_.add(hash_of(one.place.within, one.key), number);
        }
    }
    parts_of_.fill(parts_, objects_.size());
}

ENTENTE_DECL std::vector<std::uint32_t> object_table::late_parts_of(std::size_t owner) const {
    std::vector<std::uint32_t> result;
    for (auto i = last_late_.empty() ? 0 : last_late_[owner]; i != 0; i = late_before_[i - 1 - first_late_]) {
        result.push_back(i - 1);
    }
    std::reverse(result.begin(), result.end());
    return result;
}

ENTENTE_DECL void object_table::add_late_part(keyed_part const& one) {
    if (last_late_.empty()) {
        last_late_.assign(objects_.size(), 0);
        first_late_ = static_cast<std::uint32_t>(parts_.size());
    }
    parts_.push_back(one);
    parts_by_key_.reserve(parts_.size(), [this](std::uint32_t i) { return hash_of(parts_[i].place.within, parts_[i].key); });
    parts_by_key_.add(hash_of(one.place.within, one.key), static_cast<std::uint32_t>(parts_.size() - 1));
    late_before_.push_back(std::exchange(last_late_[one.place.within], static_cast<std::uint32_t>(parts_.size())));
}

ENTENTE_DECL void object_table::remove_late_part() {
    auto const& one = parts_.back();
    parts_by_key_.remove(hash_of(one.place.within, one.key), static_cast<std::uint32_t>(parts_.size() - 1),
                         [this](std::uint32_t i) { return hash_of(parts_[i].place.within, parts_[i].key); });
    last_late_[one.place.within] = late_before_.back();
    late_before_.pop_back();
    parts_.pop_back();
}

} // namespace entente

#endif
