// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_DOSSIER_HPP
#define ENTENTE_MODEL_DOSSIER_HPP

/// The root type: a record of actors, of their agreements, disputes, acts and statements, and of its sources.

#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/date.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/format_version.hpp>
#include <entente/core/language_tag.hpp>
#include <entente/core/period.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/text.hpp>
#include <entente/model/actor.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/causal_link.hpp>
#include <entente/model/channel.hpp>
#include <entente/model/commitment.hpp>
#include <entente/model/demand.hpp>
#include <entente/model/diplomatic_relation.hpp>
#include <entente/model/dispute.hpp>
#include <entente/model/forum.hpp>
#include <entente/model/measure.hpp>
#include <entente/model/meeting.hpp>
#include <entente/model/mission.hpp>
#include <entente/model/office.hpp>
#include <entente/model/proceeding.hpp>
#include <entente/model/recognition.hpp>
#include <entente/model/source.hpp>
#include <entente/model/statement.hpp>
#include <entente/model/topic.hpp>
#include <entente/model/trilateral_forum.hpp>

#include <boost/describe/class.hpp>

#include <vector>

namespace entente::inline v0_1 {

/// The time for which a dossier claims to be complete for some kinds, and between whom. Outside it, a missing record proves nothing.
///
/// `among` lists the actors: the dossier is complete for events between two of them, and for events of one of them alone. If it lists one actor,
/// the dossier is complete for every event of that actor; if it is empty, for everybody.
struct coverage {
    compact_list<key> kinds{}; ///< as references name them; empty: every kind
    compact_list<id<actor>> among{};
    entente::period period{};
    text note{};

    friend bool operator==(coverage const&, coverage const&) = default;
};

BOOST_DESCRIBE_STRUCT(coverage, (), (kinds, among, period, note))

struct dossier {
    format_version entente = current_format; ///< of the format; required in a document
    text title{};
    compact_optional<date> compiled{};                   ///< the day up to which it was compiled
    compact_optional<language_tag> preferred_language{}; ///< in which names are shown
    std::vector<entente::coverage> coverage{};
    std::vector<source> sources{};
    std::vector<topic> topics{};
    std::vector<actor> actors{};
    std::vector<office> offices{};
    std::vector<agreement> agreements{};
    std::vector<commitment> commitments{};
    std::vector<dispute> disputes{};
    std::vector<measure> measures{};
    std::vector<demand> demands{};
    std::vector<diplomatic_relation> diplomatic_relations{};
    std::vector<mission> missions{};
    std::vector<recognition> recognitions{};
    std::vector<proceeding> proceedings{};
    std::vector<channel> channels{};
    std::vector<forum> forums{};
    std::vector<trilateral_forum> trilateral_forums{};
    std::vector<meeting> meetings{};
    std::vector<statement> statements{};
    std::vector<causal_link> causal_links{};
    entente::extensions extensions{};

    friend bool operator==(dossier const&, dossier const&) = default;
};

BOOST_DESCRIBE_STRUCT(dossier, (),
                      (entente, title, compiled, preferred_language, coverage, sources, topics, actors, offices, agreements,
                       commitments, disputes, measures, demands, diplomatic_relations, missions, recognitions, proceedings,
                       channels, forums, trilateral_forums, meetings, statements, causal_links, extensions))

} // namespace entente

#endif
