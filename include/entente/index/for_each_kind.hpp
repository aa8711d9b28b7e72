// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_FOR_EACH_KIND_HPP
#define ENTENTE_INDEX_FOR_EACH_KIND_HPP

/// One walk over the lists of a dossier.

#include <entente/lifecycle/history_view.hpp>
#include <entente/lifecycle/lifecycles.hpp>
#include <entente/model/dossier.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace entente {

/// Calls `visit(list, name)` for the list of each kind, in the order of the dossier: `visit(dossier.actors, "actors")`. The lists are as constant as
/// the dossier is.
template <class Dossier, class Visit>
    requires std::same_as<std::remove_const_t<Dossier>, dossier>
void for_each_list(Dossier& one, Visit visit) {
    visit(one.sources, "sources");
    visit(one.topics, "topics");
    visit(one.actors, "actors");
    visit(one.offices, "offices");
    visit(one.agreements, "agreements");
    visit(one.commitments, "commitments");
    visit(one.disputes, "disputes");
    visit(one.measures, "measures");
    visit(one.proceedings, "proceedings");
    visit(one.channels, "channels");
    visit(one.forums, "forums");
    visit(one.trilateral_forums, "trilateral_forums");
    visit(one.meetings, "meetings");
    visit(one.statements, "statements");
    visit(one.causal_links, "causal_links");
}

/// Calls `visit(id<actor> const&)` for each actor that takes part in an instrument.
template <class Visit>
void for_each_actor(agreement const& one, Visit visit) {
    for (participation const& part : one.participations) {
        visit(part.actor);
    }
}

template <class Visit>
void for_each_actor(commitment const& one, Visit visit) {
    for (auto const* list : {&one.by, &one.to}) {
        for (id<actor> const& who : *list) {
            visit(who);
        }
    }
}

template <class Visit>
void for_each_actor(dispute const& one, Visit visit) {
    for (dispute_side const& side : one.sides) {
        for (id<actor> const& who : side.actors) {
            visit(who);
        }
    }
}

template <class Visit>
void for_each_actor(measure const& one, Visit visit) {
    for (auto const* list : {&one.by, &one.against}) {
        for (id<actor> const& who : *list) {
            visit(who);
        }
    }
}

template <class Visit>
void for_each_actor(proceeding const& one, Visit visit) {
    for (auto const* list : {&one.complainants, &one.respondents}) {
        for (id<actor> const& who : *list) {
            visit(who);
        }
    }
}

template <class Visit>
void for_each_actor(meeting const& one, Visit visit) {
    for (meeting_participant const& who : one.participants) {
        visit(who.for_);
    }
}

/// Channels, forums, trilateral forums.
template <class Body, class Visit>
    requires requires(Body const& one) {
        one.members;
    }
void for_each_actor(Body const& one, Visit visit) {
    for (member const& who : one.members) {
        visit(who.actor);
    }
}

} // namespace entente

#endif
