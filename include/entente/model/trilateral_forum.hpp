// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_TRILATERAL_FORUM_HPP
#define ENTENTE_MODEL_TRILATERAL_FORUM_HPP

/// Trilateral forums: exactly three members. Each of the three pairs can hold the forum back.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/duration.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/text.hpp>
#include <entente/core/value_form.hpp>
#include <entente/fwd.hpp>
#include <entente/model/dialogue.hpp>
#include <entente/model/kind.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace entente::inline v0_1 {

/// Three members, different actors all. It can't hold two equal ones; default-constructed it is unset.
class three_members {
public:
    three_members() = default;

    /// Nothing where two are the same actor, or one is unset.
    [[nodiscard]] static std::optional<three_members> from(member a, member b, member c);
    [[nodiscard]] static std::optional<three_members> from(id<actor> a, id<actor> b, id<actor> c) {
        return from(member{.actor = std::move(a)}, member{.actor = std::move(b)}, member{.actor = std::move(c)});
    }

    [[nodiscard]] std::array<member, 3> const& all() const noexcept { return members_; }
    [[nodiscard]] auto begin() const noexcept { return members_.begin(); }
    [[nodiscard]] auto end() const noexcept { return members_.end(); }
    [[nodiscard]] bool is_set() const noexcept { return members_[0].actor.is_set(); }

    [[nodiscard]] bool has(id<actor> const& one) const noexcept {
        return one.is_set() && (members_[0].actor == one || members_[1].actor == one || members_[2].actor == one);
    }

    /// The three pairs: first and second, second and third, first and third. All unset where the members are.
    [[nodiscard]] std::array<dyad, 3> legs() const;

    // Not defaulted, so that the comparison of arrays is found where this is, and not where a module is imported.
    friend bool operator==(three_members const& a, three_members const& b) { return a.members_ == b.members_; }

private:
    friend struct value_form<three_members>;

    // The actor that is unset or there twice, or null.
    [[nodiscard]] id<actor> const* repeated() const noexcept;

    std::array<member, 3> members_{};
};

template <>
struct value_form<three_members> {
    using representation = std::array<member, 3>;

    static representation const& view(three_members const& value) { return value.all(); }
    static bool assign(three_members& value, representation&& read, std::string& why);
};

struct trilateral_forum {
    entente::id<trilateral_forum> id{};
    text names{};
    dialogue_level level{};
    compact_list<entente::id<topic>> topics{};
    three_members members{};
    compact_list<entente::id<actor>> observers{};
    compact_list<entente::id<actor>> chair_rotation{}; ///< in the order in which they host and chair
    compact_optional<entente::id<actor>> secretariat{};
    compact_optional<duration> cadence{}; ///< how often it is to convene
    compact_optional<entente::id<agreement>> established_by{};
    std::optional<beginning<dialogue_stage>> begins{}; ///< where the record starts in the middle
    entente::history<dialogue_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    /// Its three pairs of members.
    [[nodiscard]] std::array<dyad, 3> legs() const { return members.legs(); }

    friend bool operator==(trilateral_forum const&, trilateral_forum const&) = default;
};

BOOST_DESCRIBE_STRUCT(trilateral_forum, (),
                      (id, names, level, topics, members, observers, chair_rotation, secretariat, cadence, established_by, begins,
                       history, note, sources, extensions))

template <>
struct kind_traits<trilateral_forum> {
    static void actors(trilateral_forum const& one, auto visit) {
        for (auto const& each : one.members) {
            visit(each.actor);
        }
    }
    static constexpr link_sign shown_as = link_sign::cooperation;
};

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/model/impl/trilateral_forum.ipp>
#endif

#endif
