// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXCHANGE_JSON_LD_HPP
#define ENTENTE_EXCHANGE_JSON_LD_HPP

/// A dossier as linked data (JSON-LD 1.1): people, organisations and events in the terms of schema.org and W3C ORG, sources in those of PROV, everything else in terms of its own.

#include <entente/core/detail/config.hpp>
#include <entente/index/dossier_index.hpp>

#include <boost/describe/class.hpp>

#include <string>

namespace entente::inline v0_1 {

struct json_ld_options {
    std::string base =
        "urn:entente:"; ///< before the reference of each object: `urn:entente:actor/japan`. An address of your own makes the objects findable
    std::string terms = "urn:entente:terms:"; ///< before each term that schema.org, ORG and PROV do not have

    friend bool operator==(json_ld_options const&, json_ld_options const&) = default;
};

BOOST_DESCRIBE_STRUCT(json_ld_options, (), (base, terms))

/// A document with its context. Each object of the dossier is a node: actors as schema:Country, schema:Person or org:Organization, offices as org:Post, tenures as org:Membership, meetings as schema:Event, sources as
/// prov:Entity, and instruments by their kind, with their participants and steps. A step is a prov:Activity with its sources as prov:used. A day that is exact has the type xsd:date; other dates stay text. Linear.
[[nodiscard]] ENTENTE_DECL std::string to_json_ld(dossier_index const& index, json_ld_options const& options = {});

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/exchange/impl/json_ld.ipp>
#endif

#endif
