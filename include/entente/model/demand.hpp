// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_DEMAND_HPP
#define ENTENTE_MODEL_DEMAND_HPP

/// Demands that one actor makes of another, from a request to an ultimatum: deadline and outcome. A territorial claim is a dispute's `claim`, a bare threat a measure's `threaten`, an
/// offer of one's own conduct a commitment's `offer`, and an invitation a meeting's `propose`.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/target.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/kind.hpp>
#include <entente/model/step.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

enum class demand_kind : std::uint8_t {
    request,
    demand,
    ultimatum, ///< with a time to answer, and a threat (Hague Convention III of 1907, art. 1)
    proposal,
};

BOOST_DESCRIBE_ENUM(demand_kind, request, demand, ultimatum, proposal)

/// The time to answer is the `until` of the step that makes or extends it: if nothing answered it by then, it has lapsed.
enum class demand_action : std::uint8_t {
    make,
    extend,  ///< by its author: the time to answer
    counter, ///< by the addressee, with terms of its own
    accept,
    accept_in_part,
    reject,
    reiterate,
    meet, ///< the demand was fulfilled
    meet_in_part,
    withdraw,
    lapse,
    supersede,
};

BOOST_DESCRIBE_ENUM(demand_action, make, extend, counter, accept, accept_in_part, reject, reiterate, meet, meet_in_part, withdraw,
                    lapse, supersede)

enum class demand_stage : std::uint8_t {
    initial,
    open,
    accepted,
    partly_accepted,
    partly_met,
    met,
    rejected,
    withdrawn,
    lapsed,
    superseded,
};

BOOST_DESCRIBE_ENUM(demand_stage, initial, open, accepted, partly_accepted, partly_met, met, rejected, withdrawn, lapsed,
                    superseded)

struct demand {
    entente::id<demand> id{};
    demand_kind kind{};
    text names{};
    compact_list<entente::id<actor>> by{};
    compact_list<entente::id<actor>> to{};
    compact_optional<entente::id<dispute>> in_dispute{};
    compact_list<target> seeks{};                    ///< the states that meet it
    compact_optional<ref<measure>> otherwise{};      ///< the threatened measure, if it is not met
    text wording{};                                  ///< the wording of the demand
    std::optional<beginning<demand_stage>> begins{}; ///< where the record starts in the middle
    entente::history<demand_action> history{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(demand const&, demand const&) = default;
};

BOOST_DESCRIBE_STRUCT(demand, (),
                      (id, kind, names, by, to, in_dispute, seeks, otherwise, wording, begins, history, note, sources, extensions))

template <>
struct kind_traits<demand> {
    static void actors(demand const& one, auto visit) {
        for (auto const* const list : {&one.by, &one.to}) {
            for (entente::id<actor> const& who : *list) {
                visit(who);
            }
        }
    }
    static void wholes(demand const& one, auto visit) { visit(one.in_dispute); }
    static constexpr link_sign shown_as = link_sign::conflict;
};

} // namespace entente

#endif
