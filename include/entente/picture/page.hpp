// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_PAGE_HPP
#define ENTENTE_PICTURE_PAGE_HPP

/// A dossier as one HTML page: timeline, state of play on any day, promises, legs, network, contested facts, findings, and every step, causal link and statement with its sources.

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/reflect.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/picture/options.hpp>
#include <entente/query/causes.hpp>
#include <entente/query/commitments.hpp>
#include <entente/query/contested.hpp>
#include <entente/query/courses.hpp>
#include <entente/query/network.hpp>
#include <entente/query/statements.hpp>
#include <entente/query/ties.hpp>
#include <entente/query/timeline.hpp>

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

/// What a page tells.
struct dossier_page {
    std::string title{};
    date on{}; ///< the day of promises, legs and network; the state of play has every day
    std::optional<date> compiled{};
    course_list courses{};
    chronology steps{};
    pending_commitments promises{};
    contested_facts contested{};
    std::vector<chain_link> causes{};
    statement_list statements{};
    std::vector<leg_assessment> legs{}; ///< of each trilateral forum that was open by that day
    network_answer network{};
    std::vector<finding> findings{};

    friend bool operator==(dossier_page const&, dossier_page const&) = default;
};

BOOST_DESCRIBE_STRUCT(dossier_page, (),
                      (title, on, compiled, courses, steps, promises, contested, causes, statements, legs, network, findings))

/// Everything that a page tells of a dossier. If no day is given, it is that on which the dossier was compiled, or else the last day of a step. A page does not validate: pass `findings` to show them.
///
///     auto const page = page_of(index, {}, validate(index.dossier()).all());
[[nodiscard]] ENTENTE_DECL dossier_page page_of(dossier_index const& index, date const& when = {},
                                                std::vector<finding> findings = {});

/// A page as one HTML document, without anything from outside. It works without script; a script of a few lines moves the day of the state of play, and a content security policy lets no other run. All text is escaped. It has each picture in two widths, for wide and for narrow windows.
/// `title` of the options comes before that of the dossier; `most_rows` is for each table and picture.
[[nodiscard]] ENTENTE_DECL std::string to_html(dossier_page const& page, picture_options const& options = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/picture/impl/page.ipp>
#endif

#endif
