// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_SESSIONS_HPP
#define ENTENTE_QUERY_SESSIONS_HPP

/// How regularly a channel or forum meets: sessions held and expected, the longest gap, when the next is due and who chairs it.

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/duration.hpp>
#include <entente/core/ref.hpp>
#include <entente/query/interruptions.hpp>
#include <entente/query/named.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// One session of a body's own level.
struct held_session {
    std::optional<named<entente::meeting>> meeting{};
    std::optional<date> on{};
    std::optional<std::uint32_t> number{};
    std::optional<named<actor>> chair{}; ///< who chaired it, else who was its host
    std::vector<cited_source> sources{};

    friend bool operator==(held_session const&, held_session const&) = default;
};

BOOST_DESCRIBE_STRUCT(held_session, (), (meeting, on, number, chair, sources))

/// The time between two sessions, or since the last.
struct session_gap {
    date from{};
    std::optional<date> to{}; ///< nothing: it goes on
    std::int64_t at_least{};  ///< in days
    std::int64_t at_most{};

    friend bool operator==(session_gap const&, session_gap const&) = default;
};

BOOST_DESCRIBE_STRUCT(session_gap, (), (from, to, at_least, at_most))

/// The answer of `sessions`.
struct session_record {
    ref<> body{};
    std::string name{};
    date on{};
    std::vector<held_session> held{};         ///< in the order of the history
    std::optional<std::int64_t> expected{};   ///< by its cadence, from the first on; nothing where it has none, or did not meet
    std::optional<session_gap> longest{};     ///< the first of the longest, by the days that are certain
    std::optional<date> next_due{};           ///< by its cadence; nothing where it was closed
    std::optional<named<actor>> next_chair{}; ///< by the rotation, after who chaired last; nothing where that is not known
    std::vector<interruption> interruptions{};
    std::vector<std::string> not_covered{}; ///< kinds that the dossier does not state to cover wholly that day: there may be more

    friend bool operator==(session_record const&, session_record const&) = default;
};

BOOST_DESCRIBE_STRUCT(session_record, (),
                      (body, name, on, held, expected, longest, next_due, next_chair, interruptions, not_covered))

/// The sessions that a channel or forum held by a day, as its history says (a meeting alone convenes nothing), beside the number that its cadence lets one expect. Nothing where there is no
/// such body. Linear in its history and in the meetings that are its sessions.
///
///     auto const summits = sessions(index, {"trilateral_forum/cjk-summit"}, date{2024, 6, 1});
[[nodiscard]] ENTENTE_DECL std::optional<session_record> sessions(dossier_index const& index, ref<> const& body, date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/sessions.ipp>
#endif

#endif
