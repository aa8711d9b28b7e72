// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_MEASURES_HPP
#define ENTENTE_QUERY_MEASURES_HPP

/// The measures in force that concern an actor: its own, those against it, and those of the organisations whose full member it is. A measure of an organisation is shown with that organisation's name, and is
/// never counted as the member's own (ILC on the Responsibility of International Organizations 2011, 6-9).

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/query/named.hpp>

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// What a measure rests on.
struct measure_ground {
    ref<> ground{};
    std::string name{};

    friend bool operator==(measure_ground const&, measure_ground const&) = default;
};

BOOST_DESCRIBE_STRUCT(measure_ground, (), (ground, name))

/// A measure that is, or may be, in force.
struct measure_in_force {
    named<entente::measure> measure{};
    std::vector<named<actor>> by{};
    std::vector<named<actor>> against{};
    std::optional<named<entente::measure>> part_of{}; ///< the programme that it belongs to
    std::optional<measure_ground> under{};            ///< the agreement, statement, case or measure that it rests on
    certainty in_force{};                             ///< of a measure of an organisation: and whether the actor is a member
    std::vector<amount> amounts{};
    bool contested = false; ///< an account denies a step that it rests on

    friend bool operator==(measure_in_force const&, measure_in_force const&) = default;
};

BOOST_DESCRIBE_STRUCT(measure_in_force, (), (measure, by, against, part_of, under, in_force, amounts, contested))

/// The answer of `measures`.
struct measure_list {
    named<actor> of{};
    date on{};
    std::vector<measure_in_force> own{};
    std::vector<measure_in_force> against{};
    std::vector<measure_in_force> by_organisations{}; ///< measures of organisations that it is a full member of
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(measure_list const&, measure_list const&) = default;
};

BOOST_DESCRIBE_STRUCT(measure_list, (), (of, on, own, against, by_organisations, not_covered))

/// The measures that are imposed and not suspended on a day, in the order of the dossier. Its own are those of the actor and of all who belong to it. Against a person, a company or an organ are also those against the wholes that it belongs to, and not those against
/// the others of its state. Linear in the measures.
[[nodiscard]] ENTENTE_DECL measure_list measures(dossier_index const& index, id<actor> const& of, date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/measures.ipp>
#endif

#endif
