// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_STATES_HPP
#define ENTENTE_QUERY_STATES_HPP

/// Which states there were on a day, by a list of states such as that of the Correlates of War project.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/slug.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/actor.hpp>
#include <entente/query/named.hpp>

#include <boost/describe/class.hpp>

#include <vector>

namespace entente::inline v0_1 {

/// One that was, or may have been, a member of a system of states.
struct state_answer {
    named<entente::actor> actor{};
    certainty member{};

    friend bool operator==(state_answer const&, state_answer const&) = default;
};

BOOST_DESCRIBE_STRUCT(state_answer, (), (actor, member))

/// The answer of `states_of`.
struct state_list {
    key system{};
    date on{};
    std::vector<state_answer> all{}; ///< in the order of the dossier

    friend bool operator==(state_list const&, state_list const&) = default;
};

BOOST_DESCRIBE_STRUCT(state_list, (), (system, on, all))

/// Whether an actor was a member of a system of states on a day. It is not existence: COW does not count Japan as a member from 1946 to 1951.
[[nodiscard]] ENTENTE_DECL certainty is_member(actor const& one, key const& system, date const& when);

/// The members of a system of states on a day: `cow`, `gw`, `un`. Linear in the actors.
///
///     auto const great_war = states_of(index, key{"cow"}, date{1914, 8, 1});
[[nodiscard]] ENTENTE_DECL state_list states_of(dossier_index const& index, key const& system, date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/states.ipp>
#endif

#endif
