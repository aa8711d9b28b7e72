// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_DOSSIER_INDEX_HPP
#define ENTENTE_INDEX_DOSSIER_INDEX_HPP

/// A dossier made ready for questions: by id, by kind, by actor, by pair, by meeting.

#include <entente/core/dyad.hpp>
#include <entente/core/id.hpp>
#include <entente/core/language_tag.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/detail/grouped.hpp>
#include <entente/index/indexed_instrument.hpp>
#include <entente/index/object_table.hpp>
#include <entente/lifecycle/history_view.hpp>
#include <entente/lifecycle/lifecycles.hpp>
#include <entente/model/dossier.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1 {

/// A step of an instrument, by their numbers in an index.
struct indexed_step {
    std::uint32_t instrument = 0;
    std::uint32_t step = 0;

    friend auto operator<=>(indexed_step const&, indexed_step const&) = default;
};

/// Selects the instruments of a question: those that meet every condition that is set.
struct selection {
    std::vector<std::string> kinds{};  ///< as references name them; empty: every kind
    compact_optional<id<actor>> who{}; ///< an actor, folded to its state
    std::optional<dyad> between{}; ///< a pair, each folded to its state; with an agreement of both, the participations of the two
    compact_optional<ref<>>
        of{}; ///< an instrument and what belongs to it: an agreement's participations and the commitments under it, a dispute's measures and proceedings, the sessions of a body
};

class dossier_index;

namespace detail {

/// How to look at a dossier of a type that is not named.
struct dossier_access {
    entente::layout const* layout;
    std::span<kind_words const> kinds;
    std::span<entente::link_signs const> signs; ///< of the links that they make
    std::span<named_lifecycle const> lifecycles;
    void* (*copy)(void const* whole);
    void (*destroy)(void* whole) noexcept;
    dossier_index (*index)(void const* whole);
};

template <class Dossier>
inline constexpr auto kinds_of_dossier = words_in<Dossier>();
template <class Dossier>
inline constexpr auto signs_of_dossier = signs_in<Dossier>();

template <class Dossier>
[[nodiscard]] void* copy_dossier(void const* whole) {
    return new Dossier(*static_cast<Dossier const*>(whole));
}

template <class Dossier>
void destroy_dossier(void* whole) noexcept {
    delete static_cast<Dossier*>(whole);
}

template <class Dossier>
[[nodiscard]] dossier_index index_dossier(void const* whole);

template <class Dossier>
inline constexpr dossier_access dossier_access_of{
    &layout_of<Dossier>,       {kinds_of_dossier<Dossier>.data(), count_words(kinds_of_dossier<Dossier>)},
    signs_of_dossier<Dossier>, lifecycles<Dossier>(),
    &copy_dossier<Dossier>,    &destroy_dossier<Dossier>,
    &index_dossier<Dossier>};

class dossier_copy;

} // namespace detail

/// Built once, and then asked. It refers to the dossier: any change of that, and its moving or going, makes the index invalid; a
/// `dossier_editor` changes a dossier and keeps its index true. It is safe to ask from many threads. Where two objects have one id, the first is found.
class dossier_index {
public:
    /// Of a dossier, or of a struct that derives from one and adds lists of kinds. Linear in the dossier.
    template <std::derived_from<entente::dossier> Dossier>
    explicit dossier_index(Dossier const& of);
    template <std::derived_from<entente::dossier> Dossier>
    explicit dossier_index(Dossier const&&) = delete;

    [[nodiscard]] entente::dossier const& dossier() const noexcept { return *dossier_; }

    /// The words of all kinds that the dossier lists.
    [[nodiscard]] std::span<kind_words const> kinds() const noexcept { return access_->kinds; }

    /// The signs of the links that instruments of each of these kinds make.
    [[nodiscard]] std::span<entente::link_signs const> link_signs() const noexcept { return access_->signs.first(kinds().size()); }

    /// The lifecycles of its kinds, and that of participations.
    [[nodiscard]] std::span<named_lifecycle const> lifecycles() const noexcept { return access_->lifecycles; }

    /// The whole dossier with its layout: what derives from `dossier` has more members.
    [[nodiscard]] void const* whole() const noexcept { return whole_; }
    [[nodiscard]] entente::layout const& layout() const noexcept { return *access_->layout; }

    /// Counts the steps that a `dossier_editor` has taken and undone. An answer of an earlier version may differ.
    [[nodiscard]] std::uint64_t version() const noexcept { return version_; }

    /// Everything in it that has an identity or a key.
    [[nodiscard]] object_table const& objects() const noexcept { return objects_; }

    /// The language in which names are shown.
    [[nodiscard]] language_tag language() const noexcept { return dossier_->preferred_language.value_or(language_tag{"en"}); }

    /// The object of that id, or null. Constant on average.
    template <class T>
    [[nodiscard]] T const* find(id<T> const& wanted) const noexcept {
        auto const* const found = objects_.find({kind_name<T>, wanted.view(), {}, {}});
        return found != nullptr ? static_cast<T const*>(found->value) : nullptr;
    }

    /// Whether the target of a reference exists. A step or clause in the reference is not looked up.
    [[nodiscard]] bool has(ref_parts const& wanted) const noexcept {
        return objects_.find({wanted.kind, wanted.slug, wanted.participant, {}}) != nullptr;
    }

    /// Every instrument and participation, in the order of the dossier: a participation comes after its agreement.
    [[nodiscard]] std::vector<indexed_instrument> const& instruments() const noexcept { return instruments_; }

    /// The instrument or participation that a reference names, or null. Constant on average.
    [[nodiscard]] indexed_instrument const* find_instrument(ref_parts const& wanted) const noexcept;

    /// The number of an instrument of this index.
    [[nodiscard]] std::uint32_t number_of(indexed_instrument const& one) const noexcept {
        return static_cast<std::uint32_t>(&one - instruments_.data());
    }

    /// The step that a reference names by its key, or none. Constant on average.
    [[nodiscard]] std::optional<indexed_step> find_step(ref_parts const& wanted) const noexcept;

    /// The state whose actor somebody is: by `of`, then by `part_of`, as long as there is one. A state, and an actor of none, is itself.
    [[nodiscard]] id<actor> state_of(id<actor> const& who) const;

    /// Whether a state is among some actors, each folded to its own.
    [[nodiscard]] bool is_among(std::span<id<actor> const> all, id<actor> const& state) const {
        return std::any_of(all.begin(), all.end(), [&](id<actor> const& who) { return state_of(who) == state; });
    }

    /// Whether an actor is another one, or belongs to it: by `of`, then by `part_of`, up to its state.
    [[nodiscard]] bool is_within(id<actor> const& who, id<actor> const& whole) const;

    /// The instruments in which an actor takes part, folded to its state, in the order of the dossier.
    [[nodiscard]] std::span<std::uint32_t const> instruments_of(id<actor> const& who) const noexcept;

    /// The numbers of the instruments that a selection selects, in the order of the dossier.
    [[nodiscard]] std::vector<std::uint32_t> select(selection const& what) const;

    /// The steps that were taken at a meeting, in the order of the dossier.
    [[nodiscard]] std::span<indexed_step const> steps_at(id<meeting> const& where) const noexcept {
        return steps_at_.of(where.view());
    }

    /// The sessions of a channel or forum, as numbers of instruments, in the order of the dossier.
    [[nodiscard]] std::span<std::uint32_t const> sessions_of(ref_parts const& body) const noexcept;

    /// What a person calls something, in the preferred language; its slug where it has no name.
    template <class T>
    [[nodiscard]] std::string name_of(id<T> const& what) const {
        return name_of(ref_parts{kind_name<T>, what.view(), {}, {}});
    }

    [[nodiscard]] std::string name_of(ref_parts const& what) const;

    [[nodiscard]] std::string name_of(indexed_instrument const& one) const { return name_of(one.name()); }

private:
    friend class dossier_editor;
    friend class detail::dossier_copy;

    [[nodiscard]] static bool belongs_to(indexed_instrument const& one, ref_parts const& whole);

    template <class Dossier>
    [[nodiscard]] static std::size_t count_objects(Dossier const& of) {
        std::size_t result = 0;
        for_each_list(of, [&](auto const& list, std::string_view) { result += list.size(); });
        for (agreement const& one : of.agreements) {
            result += one.participations.size();
        }
        return result;
    }

    /// Builds an index, and keeps the tables that building needs.
    class builder {
    public:
        explicit builder(dossier_index& of) : to_(of), group_of_actor_(of.dossier_->actors.size(), 0) {
            auto const objects = to_.objects_.objects().size();
            to_.instruments_.reserve(objects);
            to_.instrument_of_object_.assign(objects, 0);
            to_.by_state_.reserve(objects * 2);
        }

        template <class Dossier>
        void make(Dossier const& of) {
            static_assert(
                detail::words_in<Dossier>().size() >= detail::words_in<entente::dossier>().size(),
                "the description of a dossier of yours must name its base: BOOST_DESCRIBE_CLASS(archive, (entente::dossier), ...)");
            for_each_list(of, [&]<class T>(std::vector<T> const& list, std::string_view) {
                if constexpr (has_history<T> && !instrument<T>) {
                    constexpr bool has_lifecycle = requires {
                        sizeof(lifecycle_of<action_of<T>>);
                    };
                    static_assert(has_lifecycle, "a kind with a history needs a lifecycle: specialize entente::lifecycle_of for "
                                                 "its action, before the first index");
                    static_assert(
                        !has_lifecycle || requires { lifecycle_of<action_of<T>>::ended; },
                        "a lifecycle needs `ended`, the stages in which the instrument is over: static constexpr stages "
                        "ended{...};");
                    static_assert(
                        requires { list[0].begins; },
                        "a kind with a history needs a member begins: std::optional<entente::beginning<stage>>");
                }
                if constexpr (instrument<T>) {
                    for (std::size_t i = 0; i != list.size(); ++i) {
                        add_instrument(list[i], i);
                    }
                }
            });
            place_actors();
            to_.by_state_.seal();
            to_.steps_at_.seal();
            to_.sessions_.seal();
        }

    private:
        struct actor_in_instrument {
            std::string_view slug;
            std::uint32_t number;    ///< of the instrument
            std::uint32_t group = 0; ///< in `by_state_`
            std::size_t hash = 0;
        };

        template <class T>
        void add_instrument(T const& one, std::size_t position) {
            auto const number = static_cast<std::uint32_t>(to_.instruments_.size());
            to_.instruments_.emplace_back(one, position);
            note_object(&one);
            add_steps(one.history, number);
            for_each_actor(one, [&](id<actor> const& who) { add_actor(who, number); });
            if constexpr (std::is_same_v<T, meeting>) {
                if (one.of) {
                    to_.sessions_.add(to_.sessions_.group_for(one.of->view()), number);
                }
            }
            if constexpr (std::is_same_v<T, agreement>) {
                for (std::size_t i = 0; i != one.participations.size(); ++i) {
                    participation const& part = one.participations[i];
                    if (part.actor.is_set()) {
                        auto const own = static_cast<std::uint32_t>(to_.instruments_.size());
                        to_.instruments_.emplace_back(one, position, i);
                        note_object(&part);
                        add_steps(part.history, own);
                        add_actor(part.actor, own);
                    }
                }
            }
        }

        // The objects of the table come in the order of the dossier, and the instruments are among them.
        void note_object(void const* of) {
            auto const& all = to_.objects_.objects();
            while (object_ != all.size() && all[object_].value != of) {
                ++object_;
            }
            if (object_ != all.size()) {
                to_.instrument_of_object_[object_] = static_cast<std::uint32_t>(to_.instruments_.size());
            }
        }

        template <class Action>
        void add_steps(history<Action> const& history, std::uint32_t number) {
            for (std::size_t i = 0; i != history.size(); ++i) {
                if (auto const& at = history[i].at) {
                    to_.steps_at_.add(to_.steps_at_.group_for(at->view()), {number, static_cast<std::uint32_t>(i)});
                }
            }
        }

        void add_actor(id<actor> const& who, std::uint32_t number) {
            unplaced_.push_back({who.view(), number});
            if (unplaced_.size() == 1024) {
                place_actors();
            }
        }

        // Many at a time, one phase after the other: the values lie far apart, and a processor fetches many of them in parallel if no other work comes between.
        void place_actors() {
            for (auto& one : unplaced_) {
                one.hash = detail::hash_of(one.slug);
            }
            for (auto& one : unplaced_) {
                auto const* const found = to_.objects_.find_hashed({kind_name<actor>, one.slug, {}, {}}, one.hash);
                one.group =
                    found != nullptr ? group_of(*static_cast<actor const*>(found->value)) : to_.by_state_.group_for(one.slug);
            }
            for (auto const& one : unplaced_) {
                to_.by_state_.add(one.group, one.number);
            }
            unplaced_.clear();
        }

        // By the id of its state as it stands in the dossier, so that it stays valid.
        [[nodiscard]] std::uint32_t group_of(actor const& who) {
            auto& group = group_of_actor_[static_cast<std::size_t>(&who - to_.dossier_->actors.data())];
            if (group == 0) {
                group = to_.by_state_.group_for(to_.state_above(who).id.view()) + 1;
            }
            return group - 1;
        }

        dossier_index& to_;
        std::size_t object_ = 0; ///< up to which instruments are noted
        std::vector<actor_in_instrument> unplaced_{};
        std::vector<std::uint32_t> group_of_actor_; ///< that of an actor's state in `by_state_`, and one; zero: not known yet
    };

    [[nodiscard]] actor const& state_above(actor const& who) const noexcept;

    entente::dossier const* dossier_;
    detail::dossier_access const* access_;
    void const* whole_;
    std::uint64_t version_ = 0;
    object_table objects_;
    std::vector<indexed_instrument> instruments_;
    std::vector<std::uint32_t> instrument_of_object_; ///< and one; zero: none
    detail::grouped<std::uint32_t> by_state_;
    detail::grouped<indexed_step> steps_at_;
    detail::grouped<std::uint32_t> sessions_;
};

template <std::derived_from<entente::dossier> Dossier>
dossier_index::dossier_index(Dossier const& of)
    : dossier_(&of), access_(&detail::dossier_access_of<Dossier>), whole_(&of),
      objects_(layout_of<Dossier>, &of, count_objects(of)) {
    builder(*this).make(of);
}

#ifdef ENTENTE_COMPILED
extern template dossier_index::dossier_index(entente::dossier const&);
#endif

namespace detail {

template <class Dossier>
dossier_index index_dossier(void const* whole) {
    return dossier_index(*static_cast<Dossier const*>(whole));
}

/// A copy of the dossier of an index, of the same type.
class dossier_copy {
public:
    explicit dossier_copy(dossier_index const& of) : access_(of.access_), whole_(of.access_->copy(of.whole_)) {}
    dossier_copy(dossier_copy const&) = delete;
    dossier_copy& operator=(dossier_copy const&) = delete;
    ~dossier_copy() { access_->destroy(whole_); }

    /// A new index of the copy.
    [[nodiscard]] dossier_index index() const { return access_->index(whole_); }

private:
    dossier_access const* access_;
    void* whole_;
};

} // namespace detail

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/index/impl/dossier_index.ipp>
#endif

#endif
