// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_INDEXED_INSTRUMENT_HPP
#define ENTENTE_INDEX_INDEXED_INSTRUMENT_HPP

/// An instrument without its type, so that one function serves every kind.

#include <entente/core/date.hpp>
#include <entente/core/ref.hpp>
#include <entente/lifecycle/effect.hpp>
#include <entente/lifecycle/history_view.hpp>
#include <entente/lifecycle/lifecycles.hpp>
#include <entente/lifecycle/refusal.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/kind.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

/// A step without the type of its action.
struct plain_step {
    std::uint8_t action = 0;
    compact_optional<date> on{};
    compact_list<id<actor>> by{};
    compact_optional<id<meeting>> at{};
};

/// How to look at an instrument of a type that is not named, or at a participation.
struct instrument_access {
    kind_words kind;  ///< of a participation, that of its agreement
    link_signs signs; ///< of the links that it makes
    std::string_view (*slug)(void const* object) noexcept;
    std::string_view (*participant)(void const* value) noexcept; ///< of a participation; else null
    history_view (*history)(void const* value) noexcept;
    effect_terms (*terms)(void const* value, void const* object) noexcept;
    bool (*is_part_of)(void const* object, ref_parts const& whole);
    void (*add_actors)(void const* object, std::vector<id<actor>>& to);
    void* (*steps)(void* value) noexcept; ///< the history itself
    void (*insert)(void* value, std::size_t place, plain_step const& made);
};

template <class T>
[[nodiscard]] std::string_view slug_of(void const* object) noexcept {
    return static_cast<T const*>(object)->id.view();
}

[[nodiscard]] inline std::string_view participant_of(void const* value) noexcept {
    return static_cast<participation const*>(value)->actor.view();
}

template <class T>
[[nodiscard]] history_view view_of_history(void const* value) noexcept {
    return history_view(*static_cast<T const*>(value));
}

template <class T>
[[nodiscard]] effect_terms terms_of_instrument(void const* value, void const*) noexcept {
    return terms_of(*static_cast<T const*>(value));
}

[[nodiscard]] inline effect_terms terms_of_participation(void const* value, void const* whole) noexcept {
    return terms_of(*static_cast<agreement const*>(whole), *static_cast<participation const*>(value));
}

template <class T>
[[nodiscard]] bool is_part_of(void const* object, ref_parts const& whole) {
    bool result = false;
    for_each_whole(*static_cast<T const*>(object),
                   [&](ref_parts const& each) { result = result || (each.kind == whole.kind && each.slug == whole.slug); });
    return result;
}

template <class T>
void add_actors_of(void const* object, std::vector<id<actor>>& to) {
    for_each_actor(*static_cast<T const*>(object), [&](id<actor> const& who) { to.push_back(who); });
}

template <class T>
[[nodiscard]] void* steps_in(void* value) noexcept {
    return &static_cast<T*>(value)->history;
}

template <class T>
void insert_step(void* value, std::size_t place, plain_step const& made) {
    auto& to = static_cast<T*>(value)->history;
    step<action_of<T>> one{};
    one.on = made.on;
    one.action = static_cast<action_of<T>>(made.action);
    one.by = made.by;
    one.at = made.at;
    to.insert(to.begin() + static_cast<std::ptrdiff_t>(place), std::move(one));
}

template <class T>
inline constexpr instrument_access instrument_access_of{
    kind_words_of<T>,        link_signs_of<T>(), &slug_of<T>,       nullptr,      &view_of_history<T>,
    &terms_of_instrument<T>, &is_part_of<T>,     &add_actors_of<T>, &steps_in<T>, &insert_step<T>};

inline constexpr instrument_access participation_access{kind_words_of<agreement>,
                                                        {.shown_as = link_signs_of<agreement>().shown_as},
                                                        &slug_of<agreement>,
                                                        &participant_of,
                                                        &view_of_history<participation>,
                                                        &terms_of_participation,
                                                        &is_part_of<agreement>,
                                                        &add_actors_of<agreement>,
                                                        &steps_in<participation>,
                                                        &insert_step<participation>};

struct instrument_editor;

} // namespace detail

/// A reference to an object with a history: an instrument, or one actor's participation in an agreement. Valid until that object moves; its answers are current.
class indexed_instrument {
public:
    /// An instrument, by its place in the list of its kind.
    template <instrument T>
    indexed_instrument(T const& of, std::size_t place) noexcept
        : access_(&detail::instrument_access_of<T>), value_(&of), object_(&of), position_(static_cast<std::uint32_t>(place)) {}
    /// A participation, by its place in the agreement.
    indexed_instrument(agreement const& whole, std::size_t place, std::size_t part_of_it) noexcept
        : access_(&detail::participation_access), value_(&whole.participations[part_of_it]), object_(&whole),
          position_(static_cast<std::uint32_t>(place)), part_(static_cast<std::uint32_t>(part_of_it)) {}

    [[nodiscard]] std::string_view kind() const noexcept { return access_->kind.one; } ///< as references name it
    [[nodiscard]] std::string_view slug() const noexcept { return access_->slug(object_); }
    [[nodiscard]] bool is_participation() const noexcept { return access_->participant != nullptr; }
    [[nodiscard]] std::string_view participant() const noexcept {
        return is_participation() ? access_->participant(value_) : std::string_view{};
    }                                                                         ///< of a participation, the actor
    [[nodiscard]] void const* value() const noexcept { return value_; }       ///< the instrument or the participation itself
    [[nodiscard]] std::size_t position() const noexcept { return position_; } ///< in the list of its kind
    [[nodiscard]] std::size_t part() const noexcept { return part_; }         ///< of a participation, its position in the agreement
    [[nodiscard]] history_view history() const noexcept { return access_->history(value_); }

    /// The actions that it may have, as bits: a proceeding of a kind has a part of the actions of its lifecycle.
    [[nodiscard]] std::uint64_t actions() const;

    /// Why an action is not possible on a day after the first steps of its history; nothing if it is. Linear in the history.
    [[nodiscard]] std::optional<refusal> why_refused(std::uint8_t action, date const& on, std::size_t after) const;

    /// What it says about time besides its history; of a participation, what its agreement says.
    [[nodiscard]] effect_terms terms() const noexcept { return access_->terms(value_, object_); }

    /// Whether it belongs to an object: a measure to its dispute, a session to its body. Keys and participants of the other are not compared.
    [[nodiscard]] bool is_part_of(ref_parts const& whole) const { return access_->is_part_of(object_, whole); }

    /// The sign of the links that it makes between its participants, if its kind has one (`kind_traits`).
    [[nodiscard]] link_signs signs() const noexcept { return access_->signs; }

    /// Who takes part in it; of a participation, in its agreement.
    [[nodiscard]] std::vector<id<actor>> actors() const;

    /// As references name it.
    [[nodiscard]] ref_parts name() const noexcept { return {kind(), slug(), participant(), {}}; }

    /// As references write it; with a step's key, that step.
    [[nodiscard]] std::string path(std::string_view key = {}) const;

    /// The same as a reference; unset where its id is.
    [[nodiscard]] ref<> reference(std::string_view key = {}) const { return ref<>::from(path(key)).value_or(ref<>{}); }

    /// Where it stands in the dossier: a JSON Pointer, with more appended.
    [[nodiscard]] std::string pointer(std::string_view more = {}) const;

    /// Where a step of it stands.
    [[nodiscard]] std::string pointer_to_step(std::size_t i) const { return pointer("/history/" + std::to_string(i)); }

    /// The instrument, where it is a `T`.
    template <class T>
    [[nodiscard]] T const* as() const noexcept {
        return kind() == kind_name<T> && !is_participation() ? static_cast<T const*>(object_) : nullptr;
    }

private:
    friend struct detail::instrument_editor;

    detail::instrument_access const* access_;
    void const* value_;
    void const* object_; ///< the instrument; of a participation, the agreement
    std::uint32_t position_;
    std::uint32_t part_ = 0;
};

namespace detail {

/// Changes the history of an instrument. The instrument itself must not be constant.
struct instrument_editor {
    /// The history, where its steps have this action; else null.
    template <class Action>
    [[nodiscard]] static entente::history<Action>* history_of(indexed_instrument const& of) noexcept {
        bool const is_of_action = of.history().lifecycle().template is_of<Action>();
        return is_of_action ? static_cast<entente::history<Action>*>(of.access_->steps(const_cast<void*>(of.value_))) : nullptr;
    }

    static void insert(indexed_instrument const& of, std::size_t place, plain_step const& made) {
        of.access_->insert(const_cast<void*>(of.value_), place, made);
    }
};

} // namespace detail

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/index/impl/indexed_instrument.ipp>
#endif

#endif
