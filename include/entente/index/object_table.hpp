// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_OBJECT_TABLE_HPP
#define ENTENTE_INDEX_OBJECT_TABLE_HPP

/// Everything in a value that has an identity, and the keyed parts of each: what references can refer to. For any described type, users' own too.

#include <entente/core/layout.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/walk.hpp>
#include <entente/index/detail/leading_layouts.hpp>
#include <entente/index/detail/number_slots.hpp>
#include <entente/index/detail/text_store.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
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
    std::string_view pointer{};
};

/// A part that has a key: a step of a history, a clause.
struct keyed_part {
    std::size_t owner = 0; ///< the number of the object whose part it is
    std::string_view key{};
    entente::layout const* layout = nullptr;
    void const* value = nullptr;
    std::string_view pointer{};
};

/// The objects and keyed parts of a value of any described type. It refers to the value, which must stay where it is, unchanged.
class object_table {
public:
    object_table() = default;
    object_table(object_table const&) = delete;
    object_table(object_table&&) = default;
    object_table& operator=(object_table const&) = delete;
    object_table& operator=(object_table&&) = default;
    ~object_table() = default;

    /// Linear in the objects, in their lists and in what may have a key. Memory is taken for the objects that are expected.
    object_table(layout const& of, void const* value, std::size_t expected = 0) {
        objects_.reserve(expected);
        detail::leading_layouts const leading(of, [](layout const& one) { return is_identified(one) || is_participation(one) || has_key(one); });
        std::vector<std::size_t> open;
        walk(
            of, value,
            [&](visited_value const& here) {
                enter(here, open);
                // Most values are steps: with a key, perhaps, and nothing sought in them.
                return is_identified(here.layout) || is_participation(here.layout) || leading.leads_on(here.layout);
            },
            [&](visited_value const& here) {
                if (is_identified(here.layout) || is_participation(here.layout)) {
                    open.pop_back();
                }
            },
            [&](layout const& one) { return leading.has(one); });
        number_objects();
        number_parts();
    }

    /// In the order in which they stand in the value, those of equal identity included.
    [[nodiscard]] std::vector<identified_object> const& objects() const noexcept { return objects_; }
    [[nodiscard]] std::vector<keyed_part> const& parts() const noexcept { return parts_; }

    /// The number of an object of this table.
    [[nodiscard]] std::size_t number_of(identified_object const& one) const noexcept { return static_cast<std::size_t>(&one - objects_.data()); }

    /// The object, or the participation in it, that a reference names: the first where there are several, or null. Constant on average.
    [[nodiscard]] identified_object const* find(ref_parts const& to) const noexcept {
        auto const* const all = find_kind(to.kind);
        return all != nullptr ? find(*all, to.slug, to.participant) : nullptr;
    }

    /// The step or clause of that key in an object or participation, the first where there are several, or null. Constant on average.
    [[nodiscard]] keyed_part const* find_part(identified_object const& in, std::string_view key) const noexcept {
        auto const owner = number_of(in);
        auto const found = parts_by_key_.find(hash_of(owner, key), [&](std::uint32_t i) { return parts_[i].owner == owner && parts_[i].key == key; });
        return found ? &parts_[*found] : nullptr;
    }

    /// Calls `visit(keyed_part const&)` for the parts of an object that have a key, in order.
    template <class Visit>
    void each_part_of(identified_object const& of, Visit visit) const {
        for (auto const i : parts_of_.of(number_of(of))) {
            visit(parts_[i]);
        }
        for (auto const i : late_parts_of(number_of(of))) {
            visit(parts_[i]);
        }
    }

    /// Whether there is any object of a kind.
    [[nodiscard]] bool has_kind(std::string_view kind) const noexcept { return find_kind(kind) != nullptr; }

    /// Calls `visit(identified_object const&)` for every object of a kind, in order; participations are of the kind of their whole.
    template <class Visit>
    void each_of(std::string_view kind, Visit visit) const {
        if (auto const* const all = find_kind(kind)) {
            for (auto const i : all->objects) {
                visit(objects_[i]);
            }
        }
    }

    /// Calls `visit(first, repeated)` for every object whose identity another had before it.
    template <class Visit>
    void each_repeated(Visit visit) const {
        for (auto const& [first, again] : repeated_objects_) {
            visit(objects_[first], objects_[again]);
        }
    }

    /// Calls `visit(first, repeated)` for every part whose key another part of the same object had before it.
    template <class Visit>
    void each_repeated_key(Visit visit) const {
        for (auto const& [first, again] : repeated_parts_) {
            visit(parts_[first], parts_[again]);
        }
    }

private:
    friend class play;

    /// Each kind has slots of its own: those of the few that are referred to often stay near.
    struct objects_of_kind {
        std::string_view kind;
        std::vector<std::uint32_t> objects;
        detail::number_slots by_id;
    };

    /// Numbers of parts by the number of their owner.
    class by_owner {
    public:
        void fill(std::vector<keyed_part> const& parts, std::size_t owners) {
            from_.assign(parts.empty() ? 0 : owners + 1, 0);
            for (auto const& one : parts) {
                ++from_[one.owner + 1];
            }
            for (std::size_t i = 1; i < from_.size(); ++i) {
                from_[i] += from_[i - 1];
            }
            parts_.resize(parts.size());
            auto next = from_;
            for (std::size_t i = 0; i != parts.size(); ++i) {
                parts_[next[parts[i].owner]++] = static_cast<std::uint32_t>(i);
            }
        }

        [[nodiscard]] std::span<std::uint32_t const> of(std::size_t owner) const noexcept {
            return from_.empty() ? std::span<std::uint32_t const>{} : std::span(parts_).subspan(from_[owner], from_[owner + 1] - from_[owner]);
        }

    private:
        std::vector<std::uint32_t> from_;
        std::vector<std::uint32_t> parts_;
    };

    [[nodiscard]] static bool is_identified(layout const& of) noexcept {
        return of.form == layout_form::record && of.record->identity != nullptr;
    }

    [[nodiscard]] static bool is_participation(layout const& of) noexcept {
        return of.form == layout_form::record && of.name == "participation";
    }

    [[nodiscard]] static bool has_key(layout const& of) noexcept { return of.form == layout_form::record && of.record->key != nullptr; }

    [[nodiscard]] static std::size_t hash_of(std::string_view slug, std::string_view participant) noexcept {
        return participant.empty() ? detail::hash_of(slug) : detail::hash_of(slug) * 31 + detail::hash_of(participant);
    }
    [[nodiscard]] static std::size_t hash_of(std::size_t owner, std::string_view key) noexcept {
        return detail::hash_of(key) + owner * static_cast<std::size_t>(0x9E3779B97F4A7C15U);
    }

    [[nodiscard]] objects_of_kind const* find_kind(std::string_view kind) const noexcept {
        for (auto const& one : kinds_) {
            if (one.kind == kind) {
                return &one;
            }
        }
        return nullptr;
    }

    [[nodiscard]] identified_object const* find(objects_of_kind const& all, std::string_view slug, std::string_view participant) const noexcept {
        auto const found = all.by_id.find(hash_of(slug, participant), [&](std::uint32_t i) {
            return objects_[i].slug == slug && objects_[i].participant == participant;
        });
        return found ? &objects_[*found] : nullptr;
    }

    void enter(visited_value const& here, std::vector<std::size_t>& open) {
        if (here.layout.form != layout_form::record) {
            return;
        }
        record_layout const& record = *here.layout.record;
        if (record.identity != nullptr) {
            auto const own = record.identity->layout->word->refers_to(record.identity->of(here.value));
            open.push_back(objects_.size());
            objects_.push_back({record.kind, slugs_.keep(own.slug), {}, &here.layout, here.value, pointers_.keep(here.pointer)});
        } else if (is_participation(here.layout)) {
            auto const* const actor = record.find("actor");
            auto const whole = open.empty() ? ref_parts{} : ref_parts{objects_[open.back()].kind, objects_[open.back()].slug, {}, {}};
            auto const who = actor->layout->word->refers_to(actor->of(here.value));
            open.push_back(objects_.size());
            objects_.push_back({whole.kind, whole.slug, slugs_.keep(who.slug), &here.layout, here.value, pointers_.keep(here.pointer)});
        }
        if (record.key != nullptr && !open.empty()) {
            void const* const held = record.key->of(here.value);
            auto const* const named = record.key->layout->form == layout_form::optional
                                          ? static_cast<key const*>(record.key->layout->optional->get(const_cast<void*>(held)))
                                          : static_cast<key const*>(held);
            if (named != nullptr && named->is_set()) {
                parts_.push_back({open.back(), named->view(), &here.layout, here.value, pointers_.keep(here.pointer)});
            }
        }
    }

    void number_objects() {
        for (std::size_t i = 0; i != objects_.size(); ++i) {
            auto const* const of_kind = find_kind(objects_[i].kind);
            auto& to = of_kind != nullptr ? kinds_[static_cast<std::size_t>(of_kind - kinds_.data())] : kinds_.emplace_back();
            to.kind = objects_[i].kind;
            to.objects.push_back(static_cast<std::uint32_t>(i));
        }
        for (auto& all : kinds_) {
            all.by_id.reserve(all.objects.size(), [](std::uint32_t) { return std::size_t{}; });
            for (auto const number : all.objects) {
                auto const& one = objects_[number];
                if (auto const* const first = find(all, one.slug, one.participant)) {
                    if (!one.kind.empty() && !one.slug.empty()) {
                        repeated_objects_.emplace_back(static_cast<std::uint32_t>(number_of(*first)), number);
                    }
                } else {
                    all.by_id.add(hash_of(one.slug, one.participant), number);
                }
            }
        }
    }

    void number_parts() {
        parts_by_key_.reserve(parts_.size(), [](std::uint32_t) { return std::size_t{}; });
        for (std::size_t i = 0; i != parts_.size(); ++i) {
            auto const& one = parts_[i];
            auto const number = static_cast<std::uint32_t>(i);
            if (auto const* const first = find_part(objects_[one.owner], one.key)) {
                repeated_parts_.emplace_back(static_cast<std::uint32_t>(first - parts_.data()), number);
            } else {
                parts_by_key_.add(hash_of(one.owner, one.key), number);
            }
        }
        parts_of_.fill(parts_, objects_.size());
    }

    // The parts of an owner that came after the table was made, in order.
    [[nodiscard]] std::vector<std::uint32_t> late_parts_of(std::size_t owner) const {
        std::vector<std::uint32_t> result;
        for (auto i = last_late_.empty() ? 0 : last_late_[owner]; i != 0; i = late_before_[i - 1 - first_late_]) {
            result.push_back(i - 1);
        }
        std::reverse(result.begin(), result.end());
        return result;
    }

    void add_late_part(keyed_part const& one) {
        if (last_late_.empty()) {
            last_late_.assign(objects_.size(), 0);
            first_late_ = static_cast<std::uint32_t>(parts_.size());
        }
        parts_.push_back(one);
        parts_.back().pointer = pointers_.keep(one.pointer);
        parts_by_key_.reserve(parts_.size(), [this](std::uint32_t i) { return hash_of(parts_[i].owner, parts_[i].key); });
        parts_by_key_.add(hash_of(one.owner, one.key), static_cast<std::uint32_t>(parts_.size() - 1));
        late_before_.push_back(std::exchange(last_late_[one.owner], static_cast<std::uint32_t>(parts_.size())));
    }

    /// Takes back what was added last, while its key is still there.
    void remove_late_part() {
        auto const& one = parts_.back();
        parts_by_key_.remove(hash_of(one.owner, one.key), static_cast<std::uint32_t>(parts_.size() - 1),
                             [this](std::uint32_t i) { return hash_of(parts_[i].owner, parts_[i].key); });
        last_late_[one.owner] = late_before_.back();
        late_before_.pop_back();
        pointers_.forget(one.pointer);
        parts_.pop_back();
    }

    detail::text_store pointers_;
    detail::text_store slugs_; ///< apart from the value, where they are near each other
    std::vector<identified_object> objects_;
    std::vector<keyed_part> parts_;
    detail::number_slots parts_by_key_;
    by_owner parts_of_;
    std::vector<objects_of_kind> kinds_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> repeated_objects_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> repeated_parts_;
    std::vector<std::uint32_t> last_late_;   ///< by owner: the last part that came late, and one; zero: none
    std::vector<std::uint32_t> late_before_; ///< of each late part: its owner's one before it, and one
    std::uint32_t first_late_ = 0;
};

} // namespace entente

#endif
