// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_TOPIC_HPP
#define ENTENTE_MODEL_TOPIC_HPP

/// What dialogues, disputes and statements are about.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/period.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>

#include <boost/describe/class.hpp>

namespace entente::inline v0_1 {

/// A subject: colonial-era grievances, North Korea's nuclear programme, security ties, cultural exchange.
struct topic {
    entente::id<topic> id{};
    text names{};
    compact_optional<entente::id<topic>> broader{}; ///< the wider topic that it belongs to
    compact_list<entente::id<actor>> actors{};      ///< whom it concerns
    compact_optional<entente::period> period{};     ///< the time it is about
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(topic const&, topic const&) = default;
};

BOOST_DESCRIBE_STRUCT(topic, (), (id, names, broader, actors, period, note, sources, extensions))

} // namespace entente

#endif
