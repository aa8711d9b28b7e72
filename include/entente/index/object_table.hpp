// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_OBJECT_TABLE_HPP
#define ENTENTE_INDEX_OBJECT_TABLE_HPP

/// Everything in a value that has an identity, and the keyed parts of each: what references can refer to. For any described type, users' own too.

#include <entente/core/layout.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/walk.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace entente {

/// An object that has an id, or a participation in one.
struct identified_object {
    std::string_view kind{};        ///< as references name it
    std::string_view slug{};        ///< its id
    std::string_view participant{}; ///< of a participation, the actor
    entente::layout const* layout = nullptr;
    void const* value = nullptr;
    std::string pointer{};
};

/// A part that has a key: a step of a history, a clause.
struct keyed_part {
    std::size_t owner = 0; ///< the object whose part it is
    std::string_view key{};
    entente::layout const* layout = nullptr;
    void const* value = nullptr;
    std::string pointer{};
};

/// The objects and keyed parts of a value of any described type. It refers to the value, which must stay where it is, unchanged.
class object_table {
public:
    object_table() = default;

    /// n log n in the objects and parts, linear in the rest of the value.
    object_table(layout const& of, void const* value) {
        std::vector<std::size_t> open;
        walk(
            of, value,
            [&](visited_value const& here) {
                enter(here, open);
                return true;
            },
            [&](visited_value const& here) {
                if (is_identified(here.layout) || is_participation(here.layout)) {
                    open.pop_back();
                }
            });
        objects_by_id_ = sorted(objects_, [](identified_object const& one) { return std::tuple(one.kind, one.slug, one.participant); });
        parts_by_key_ = sorted(parts_, [](keyed_part const& one) { return std::tuple(one.owner, one.key); });
    }

    /// In the order in which they stand in the value, those of equal identity included.
    [[nodiscard]] std::vector<identified_object> const& objects() const noexcept { return objects_; }
    [[nodiscard]] std::vector<keyed_part> const& parts() const noexcept { return parts_; }

    /// The object, or the participation in it, that a reference names: the first where there are several, or null. Logarithmic.
    [[nodiscard]] identified_object const* find(ref_parts const& to) const noexcept {
        auto const wanted = std::tuple(to.kind, to.slug, to.participant);
        auto const key_of = [&](std::uint32_t i) { return std::tuple(objects_[i].kind, objects_[i].slug, objects_[i].participant); };
        auto const found = std::lower_bound(objects_by_id_.begin(), objects_by_id_.end(), wanted,
                                            [&](std::uint32_t i, auto const& other) { return key_of(i) < other; });
        return found != objects_by_id_.end() && key_of(*found) == wanted ? &objects_[*found] : nullptr;
    }

    /// The step or clause of that key in an object or participation, the first where there are several, or null. Logarithmic.
    [[nodiscard]] keyed_part const* find_part(identified_object const& in, std::string_view key) const noexcept {
        auto const wanted = std::tuple(static_cast<std::size_t>(&in - objects_.data()), key);
        auto const key_of = [&](std::uint32_t i) { return std::tuple(parts_[i].owner, parts_[i].key); };
        auto const found = std::lower_bound(parts_by_key_.begin(), parts_by_key_.end(), wanted,
                                            [&](std::uint32_t i, auto const& other) { return key_of(i) < other; });
        return found != parts_by_key_.end() && key_of(*found) == wanted ? &parts_[*found] : nullptr;
    }

    /// The parts of an object that have a key, in the order of their keys; copies, for a message.
    [[nodiscard]] std::vector<keyed_part> parts_of(identified_object const& of) const {
        auto const owner = static_cast<std::size_t>(&of - objects_.data());
        std::vector<keyed_part> result;
        auto one = std::lower_bound(parts_by_key_.begin(), parts_by_key_.end(), owner,
                                    [&](std::uint32_t i, std::size_t wanted) { return parts_[i].owner < wanted; });
        for (; one != parts_by_key_.end() && parts_[*one].owner == owner && result.size() != 1000; ++one) {
            result.push_back(parts_[*one]);
        }
        return result;
    }

    /// Calls `visit(identified_object const&)` for every object of a kind, in the order of their ids.
    template <class Visit>
    void each_of(std::string_view kind, Visit visit) const {
        auto one = std::lower_bound(objects_by_id_.begin(), objects_by_id_.end(), kind,
                                    [&](std::uint32_t i, std::string_view wanted) { return objects_[i].kind < wanted; });
        for (; one != objects_by_id_.end() && objects_[*one].kind == kind; ++one) {
            visit(objects_[*one]);
        }
    }

    /// Calls `visit(first, repeated)` for every object whose identity another had before it.
    template <class Visit>
    void each_repeated(Visit visit) const {
        for (std::size_t i = 1, first = 0; i < objects_by_id_.size(); ++i) {
            auto const& a = objects_[objects_by_id_[first]];
            auto const& b = objects_[objects_by_id_[i]];
            if (std::tie(a.kind, a.slug, a.participant) != std::tie(b.kind, b.slug, b.participant)) {
                first = i;
            } else if (!b.kind.empty() && !b.slug.empty()) {
                visit(a, b);
            }
        }
    }

    /// Calls `visit(first, repeated)` for every part whose key another part of the same object had before it.
    template <class Visit>
    void each_repeated_key(Visit visit) const {
        for (std::size_t i = 1, first = 0; i < parts_by_key_.size(); ++i) {
            auto const& a = parts_[parts_by_key_[first]];
            auto const& b = parts_[parts_by_key_[i]];
            if (a.owner != b.owner || a.key != b.key) {
                first = i;
            } else {
                visit(a, b);
            }
        }
    }

private:
    [[nodiscard]] static bool is_identified(layout const& of) noexcept {
        return of.form == layout_form::record && of.record->identity != nullptr;
    }

    [[nodiscard]] static bool is_participation(layout const& of) noexcept {
        return of.form == layout_form::record && of.name == "participation";
    }

    void enter(visited_value const& here, std::vector<std::size_t>& open) {
        if (here.layout.form != layout_form::record) {
            return;
        }
        record_layout const& record = *here.layout.record;
        if (record.identity != nullptr) {
            auto const own = record.identity->layout->word->refers_to(record.identity->of(here.value));
            open.push_back(objects_.size());
            objects_.push_back({record.kind, own.slug, {}, &here.layout, here.value, std::string(here.pointer)});
        } else if (is_participation(here.layout)) {
            auto const* const actor = record.find("actor");
            auto const whole = open.empty() ? ref_parts{} : ref_parts{objects_[open.back()].kind, objects_[open.back()].slug, {}, {}};
            auto const who = actor->layout->word->refers_to(actor->of(here.value));
            open.push_back(objects_.size());
            objects_.push_back({whole.kind, whole.slug, who.slug, &here.layout, here.value, std::string(here.pointer)});
        }
        if (record.key != nullptr && !open.empty()) {
            void const* const held = record.key->of(here.value);
            auto const* const named = record.key->layout->form == layout_form::optional
                                          ? static_cast<key const*>(record.key->layout->optional->get(const_cast<void*>(held)))
                                          : static_cast<key const*>(held);
            if (named != nullptr && named->is_set()) {
                parts_.push_back({open.back(), named->view(), &here.layout, here.value, std::string(here.pointer)});
            }
        }
    }

    template <class List, class KeyOf>
    [[nodiscard]] static std::vector<std::uint32_t> sorted(List const& list, KeyOf key_of) {
        std::vector<std::uint32_t> order(list.size());
        for (std::size_t i = 0; i != order.size(); ++i) {
            order[i] = static_cast<std::uint32_t>(i);
        }
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            auto const left = key_of(list[a]);
            auto const right = key_of(list[b]);
            return left != right ? left < right : a < b;
        });
        return order;
    }

    std::vector<identified_object> objects_;
    std::vector<keyed_part> parts_;
    std::vector<std::uint32_t> objects_by_id_;
    std::vector<std::uint32_t> parts_by_key_;
};

} // namespace entente

#endif
