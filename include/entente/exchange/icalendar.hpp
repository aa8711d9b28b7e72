// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_ICALENDAR_HPP
#define ENTENTE_EXCHANGE_ICALENDAR_HPP

/// Sessions and deadlines as a calendar (iCalendar, RFC 5545): only days that are certain.

#include <entente/core/detail/config.hpp>
#include <entente/index/dossier_index.hpp>

#include <boost/describe/class.hpp>

#include <string>

namespace entente::inline v0_1 {

struct calendar_options {
    bool meetings = true;                   ///< meetings with a day that is certain: those that were held, and those planned
    bool deadlines = true;                  ///< the due days of commitments
    std::string domain = "entente.invalid"; ///< after the @ of each UID: one of your own, so that two calendars do not clash

    friend bool operator==(calendar_options const&, calendar_options const&) = default;
};

BOOST_DESCRIBE_STRUCT(calendar_options, (), (meetings, deadlines, domain))

/// All-day events, with the end exclusive, as RFC 5545 has it. DTSTAMP is the day of compilation, or else the first day of the event. Lines are folded after 75 bytes, and end in CR LF. Events without a certain
/// day are left out. Linear.
[[nodiscard]] ENTENTE_DECL std::string to_icalendar(dossier_index const& index, calendar_options const& options = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/exchange/impl/icalendar.ipp>
#endif

#endif
