// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_TRILATERAL_FORUM_HPP
#define ENTENTE_MODEL_TRILATERAL_FORUM_HPP

/// Trilateral forums: exactly three members, and three pairs of them, each of which can hold the forum back.

#include <entente/core/checked_form.hpp>
#include <entente/core/citation.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/text.hpp>
#include <entente/model/dialogue.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// Two actors, the one whose id is less first, so that a pair is equal to itself in either order.
struct pair_of_actors {
    id<actor> first{};
    id<actor> second{};

    constexpr pair_of_actors() = default;
    constexpr pair_of_actors(id<actor> a, id<actor> b) : first(std::move(a)), second(std::move(b)) {
        if (second < first) {
            std::swap(first, second);
        }
    }

    friend bool operator==(pair_of_actors const&, pair_of_actors const&) = default;
    friend auto operator<=>(pair_of_actors const&, pair_of_actors const&) = default;
};

BOOST_DESCRIBE_STRUCT(pair_of_actors, (), (first, second))

/// Three distinct actors. It can't hold two equal ones; default-constructed it holds none yet, and is `empty`.
class trio {
public:
    constexpr trio() = default;

    /// Nothing where two are equal.
    [[nodiscard]] static constexpr std::optional<trio> from(id<actor> a, id<actor> b, id<actor> c) {
        if (a == b || b == c || a == c) {
            return std::nullopt;
        }
        trio result;
        result.members_ = {std::move(a), std::move(b), std::move(c)};
        return result;
    }

    [[nodiscard]] constexpr std::array<id<actor>, 3> const& members() const noexcept { return members_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return members_[0].empty(); }
    [[nodiscard]] constexpr auto begin() const noexcept { return members_.begin(); }
    [[nodiscard]] constexpr auto end() const noexcept { return members_.end(); }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return empty() ? 0 : members_.size(); }

    [[nodiscard]] constexpr bool contains(id<actor> const& one) const noexcept {
        return members_[0] == one || members_[1] == one || members_[2] == one;
    }

    /// The three pairs: first and second, second and third, first and third.
    [[nodiscard]] constexpr std::array<pair_of_actors, 3> legs() const {
        return {pair_of_actors{members_[0], members_[1]}, pair_of_actors{members_[1], members_[2]},
                pair_of_actors{members_[0], members_[2]}};
    }

    friend constexpr bool operator==(trio const&, trio const&) = default;

private:
    std::array<id<actor>, 3> members_{};
};

template <>
struct checked_form<trio> {
    using type = std::array<id<actor>, 3>;

    static constexpr type const& view(trio const& value) noexcept { return value.members(); }

    template <class Out>
    static constexpr bool assign(trio& value, type&& read, Out& why) {
        auto const& twice = read[0] == read[1] || read[0] == read[2] ? read[0] : read[1];
        auto made = trio::from(read[0], read[1], read[2]);
        if (made) {
            value = std::move(*made);
            return true;
        }
        detail::append_literal(why, "\"");
        detail::append_literal(why, twice.view());
        detail::append_literal(why, "\" is named twice; a trilateral forum has three distinct members");
        return false;
    }
};

struct trilateral_forum {
    using action_type = dialogue_action;
    using stage_type = dialogue_stage;

    entente::id<trilateral_forum> id{};
    text names{};
    dialogue_level level{};
    std::vector<entente::id<topic>> topics{};
    trio members{};
    std::vector<entente::id<actor>> observers{};
    std::vector<entente::id<actor>> chair_rotation{}; ///< in the order in which they host and chair
    std::optional<entente::id<actor>> secretariat{};
    std::optional<entente::cadence> cadence{};
    std::optional<entente::id<agreement>> established_by{};
    std::optional<dialogue_stage> begins{}; ///< where the record starts in the middle
    entente::history<dialogue_action> history{};
    text note{};
    std::vector<citation> sources{};
    entente::extensions extensions{};

    /// Its three pairs of members.
    [[nodiscard]] constexpr std::array<pair_of_actors, 3> legs() const { return members.legs(); }

    friend bool operator==(trilateral_forum const&, trilateral_forum const&) = default;
};

BOOST_DESCRIBE_STRUCT(trilateral_forum, (),
                      (id, names, level, topics, members, observers, chair_rotation, secretariat, cadence, established_by, begins,
                       history, note, sources, extensions))

} // namespace entente

#endif
