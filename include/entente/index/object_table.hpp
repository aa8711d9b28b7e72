// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_OBJECT_TABLE_HPP
#define ENTENTE_INDEX_OBJECT_TABLE_HPP

/// Everything in a value that has an identity, and the keyed parts of each: what references can refer to. For any described type, users' own too.

#include <entente/core/detail/pointer.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/slug.hpp>
#include <entente/index/detail/number_slots.hpp>
#include <entente/index/detail/object_walk.hpp>
#include <entente/index/detail/text_store.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// The place of an object in the indexed value. The table makes a JSON Pointer from it.
struct object_place {
    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

    std::uint32_t within = none;   ///< the number of the object that holds it
    std::uint32_t path = 0;        ///< the number of the text that leads from there to the object, or to its list
    std::uint32_t position = none; ///< in that list
};

/// An object that has an id, or a participation in one.
struct identified_object {
    std::string_view slug{}; ///< its id; of a participation, that of its actor
    entente::layout const* layout = nullptr;
    void const* value = nullptr;
    object_place place{};

    /// Whether it is a participation, in the object that holds it.
    [[nodiscard]] bool is_participation() const noexcept { return layout->record->identity == nullptr; }
};

/// A part that has a key: a step of a history, a clause.
struct keyed_part {
    std::string_view key{};
    entente::layout const* layout = nullptr;
    void const* value = nullptr;
    object_place place{}; ///< within the object whose part it is
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
    object_table(layout const& of, void const* value, std::size_t expected = 0);

    /// In the order of the value, duplicates included.
    [[nodiscard]] std::vector<identified_object> const& objects() const noexcept { return objects_; }
    [[nodiscard]] std::vector<keyed_part> const& parts() const noexcept { return parts_; }

    /// The number of an object of this table.
    [[nodiscard]] std::size_t number_of(identified_object const& one) const noexcept {
        return static_cast<std::size_t>(&one - objects_.data());
    }

    /// An object as references name it.
    [[nodiscard]] ref_parts name_of(identified_object const& one) const noexcept {
        if (!one.is_participation()) {
            return {one.layout->record->kind, one.slug, {}, {}};
        }
        auto const whole = one.place.within != object_place::none ? name_of(objects_[one.place.within]) : ref_parts{};
        return {whole.kind, whole.slug, one.slug, {}};
    }

    /// Where an object or a part of this table stands: a JSON Pointer (RFC 6901). Linear in how many objects hold it.
    template <class Entry>
    [[nodiscard]] std::string pointer_of(Entry const& one) const {
        std::string result = one.place.within != object_place::none ? pointer_of(objects_[one.place.within]) : std::string();
        result += paths_[one.place.path];
        if (one.place.position != object_place::none) {
            detail::append_pointer(result, std::size_t{one.place.position});
        }
        return result;
    }

    /// The object, or the participation in it, that a reference names: the first where there are several, or null. Constant on average.
    [[nodiscard]] identified_object const* find(ref_parts const& to) const noexcept {
        return find_hashed(to, hash_of(to.slug, to.participant));
    }

    /// The step or clause of that key in an object or participation, the first where there are several, or null. Constant on average.
    [[nodiscard]] keyed_part const* find_part(identified_object const& in, std::string_view key) const noexcept;

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
    friend class dossier_editor;
    friend class dossier_index;
    friend class detail::object_walk<object_table>;

    using place_type = object_place;

    /// Each kind has its own slots, so that the slots of the few kinds that are often referred to stay in the cache.
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
                ++from_[one.place.within + std::size_t{1}];
            }
            for (std::size_t i = 1; i < from_.size(); ++i) {
                from_[i] += from_[i - 1];
            }
            parts_.resize(parts.size());
            auto next = from_;
            for (std::size_t i = 0; i != parts.size(); ++i) {
                parts_[next[parts[i].place.within]++] = static_cast<std::uint32_t>(i);
            }
        }

        [[nodiscard]] std::span<std::uint32_t const> of(std::size_t owner) const noexcept {
            return from_.empty() ? std::span<std::uint32_t const>{}
                                 : std::span(parts_).subspan(from_[owner], from_[owner + 1] - from_[owner]);
        }

    private:
        std::vector<std::uint32_t> from_;
        std::vector<std::uint32_t> parts_;
    };

    /// What `find` finds, by a hash that is known already.
    [[nodiscard]] identified_object const* find_hashed(ref_parts const& to, std::size_t hash) const noexcept;

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

    [[nodiscard]] identified_object const* find(objects_of_kind const& all, std::size_t hash, std::string_view slug,
                                                std::string_view participant) const noexcept {
        auto const found = all.by_id.find(hash, [&](std::uint32_t i) {
            auto const& one = objects_[i];
            return participant.empty() ? one.slug == slug && !one.is_participation()
                                       : one.slug == participant && one.is_participation() && name_of(one).slug == slug;
        });
        return found ? &objects_[*found] : nullptr;
    }

    [[nodiscard]] objects_of_kind& kind_for(std::string_view kind) {
        if (last_kind_ == kinds_.size() || kinds_[last_kind_].kind != kind) {
            auto const* const known = find_kind(kind);
            last_kind_ = known != nullptr ? static_cast<std::size_t>(known - kinds_.data()) : kinds_.size();
            if (known == nullptr) {
                kinds_.push_back({kind, {}, {}});
            }
        }
        return kinds_[last_kind_];
    }

    // What the walk calls.

    [[nodiscard]] std::uint32_t keep_path(std::string_view path);

    void expect(std::string_view kind, std::size_t size) { kind_for(kind).objects.reserve(size); }

    std::uint32_t add_object(std::string_view slug, layout const& of, void const* value, object_place const& place) {
        auto const number = static_cast<std::uint32_t>(objects_.size());
        objects_.push_back({slug, &of, value, place});
        kind_for(name_of(objects_.back()).kind).objects.push_back(number);
        return number;
    }

    void add_part(std::string_view key, layout const& of, void const* value, object_place const& place) {
        parts_.push_back({key, &of, value, place});
    }

    // Hashes first: then the slots, which lie far apart, are reached for many at a time.
    void number_objects();

    void number_parts();

    // The parts of an owner that came after the table was made, in order.
    [[nodiscard]] std::vector<std::uint32_t> late_parts_of(std::size_t owner) const;

    void add_late_part(keyed_part const& one);

    /// Removes the object that was added last, while its key is still valid.
    void remove_late_part();

    std::vector<identified_object> objects_;
    std::vector<keyed_part> parts_;
    detail::number_slots parts_by_key_;
    by_owner parts_of_;
    std::vector<objects_of_kind> kinds_;
    std::size_t last_kind_ = 0; ///< that was sought
    std::vector<std::string_view> paths_;
    detail::number_slots path_numbers_;
    detail::text_store kept_paths_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> repeated_objects_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> repeated_parts_;
    std::vector<std::uint32_t> last_late_;   ///< by owner: the last part that came late, and one; zero: none
    std::vector<std::uint32_t> late_before_; ///< of each late part: its owner's one before it, and one
    std::uint32_t first_late_ = 0;
};

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/index/impl/object_table.ipp>
#endif

#endif
