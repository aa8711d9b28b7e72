// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_OFFICIALS_HPP
#define ENTENTE_QUERY_OFFICIALS_HPP

/// Who held office on a day, who could speak for whom, and who led at the start and at the end of a dispute.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/term.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/named.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/offices.hpp>

#include <boost/describe/class.hpp>

#include <optional>
#include <vector>

namespace entente::inline v0_1 {

/// Who held, or may have held, an office of an actor.
struct official {
    named<entente::office> office{};
    term<office_kind> kind{};
    named<actor> person{};
    bool acting = false;
    certainty held{};
    std::vector<cited_source> sources{};
    bool full_powers =
        false; ///< represents the state in all acts of concluding a treaty without producing full powers: VCLT 7.2 (a)

    friend bool operator==(official const&, official const&) = default;
};

BOOST_DESCRIBE_STRUCT(official, (), (office, kind, person, acting, held, sources, full_powers))

/// The answer of `officials`.
struct official_list {
    named<actor> of{};
    date on{};
    std::vector<official> all{};            ///< in the order of the dossier
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(official_list const&, official_list const&) = default;
};

BOOST_DESCRIBE_STRUCT(official_list, (), (of, on, all, not_covered))

/// The answer of `leaders`.
struct leader_answer {
    named<entente::dispute> dispute{};
    std::vector<official_list> at_start{}; ///< of each actor of its sides; empty where the day is not known
    std::vector<official_list> at_end{};   ///< empty while it goes on, too

    friend bool operator==(leader_answer const&, leader_answer const&) = default;
};

BOOST_DESCRIBE_STRUCT(leader_answer, (), (dispute, at_start, at_end))

namespace detail {

/// Heads of state, heads of government and ministers for foreign affairs.
[[nodiscard]] inline bool has_full_powers(term<office_kind> const& kind) noexcept {
    return kind == office_kind::head_of_state || kind == office_kind::head_of_government ||
           kind == office_kind::head_of_state_and_government || kind == office_kind::foreign_minister;
}

[[nodiscard]] inline bool leads(term<office_kind> const& kind) noexcept {
    return has_full_powers(kind) && !(kind == office_kind::foreign_minister);
}

template <class Wanted>
[[nodiscard]] official_list officials(dossier_index const& index, id<actor> const& of, date const& when, Wanted wanted) {
    official_list result{
        named_in(index, of), when, {}, kinds_not_covered(index, {kind_name<office>}, when, {of}, other_participants::nobody)};
    auto const state = index.state_of(of);
    for (office const& one : index.dossier().offices) {
        // For an organ, its own offices; for a state, also those of its organs.
        if ((one.of != of && index.state_of(one.of) != of) || !wanted(one.kind)) {
            continue;
        }
        for (tenure const& each : one.tenures) {
            if (auto const held = was_held(index, one, each, when); held != certainty::no) {
                bool const speaks = has_full_powers(one.kind) && index.state_of(one.of) == state;
                result.all.push_back({named_in(index, one.id), one.kind, named_in(index, each.person), each.acting, held,
                                      cited_in(index, each.sources), speaks});
            }
        }
    }
    return result;
}

} // namespace detail

/// Who held which office of an actor on a day; for a state, also the offices of its organs. On the day of a handover both are named. Linear in the tenures.
[[nodiscard]] inline official_list officials(dossier_index const& index, id<actor> const& of, date const& when) {
    return detail::officials(index, of, when, [](term<office_kind> const&) { return true; });
}

/// Who could speak for a state on a day without producing full powers: heads of state and of government and ministers for foreign affairs (VCLT 7.2 (a)). Linear in
/// the tenures.
[[nodiscard]] inline official_list who_speaks_for(dossier_index const& index, id<actor> const& of, date const& when) {
    return detail::officials(index, index.state_of(of), when, detail::has_full_powers);
}

/// The heads of state and government of each side when a dispute began and when it ended. Returns nothing if the dispute does not exist. Linear in the tenures, times the
/// actors of its sides.
[[nodiscard]] ENTENTE_DECL std::optional<leader_answer> leaders(dossier_index const& index, id<dispute> const& which);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/officials.ipp>
#endif

#endif
