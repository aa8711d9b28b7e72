// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IDENTIFIER_HPP
#define ENTENTE_CORE_IDENTIFIER_HPP

/// What others call the same thing: an ISO code, a Correlates of War number, a UN registration.

#include <entente/core/compact_optional.hpp>
#include <entente/core/compact_string.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/period.hpp>
#include <entente/core/slug.hpp>

#include <boost/describe/class.hpp>

#include <compare>
#include <cstddef>
#include <string_view>

namespace entente::inline v0_1 {

/// A scheme of identifiers that the library knows by name.
struct identifier_scheme {
    std::string_view name;
    std::string_view title;
};

/// The known schemes, sorted by name. Others are written with an `x-` before them.
inline constexpr identifier_scheme identifier_schemes[]{
    {"atop", "Alliance Treaty Obligations and Provisions, alliance number"},
    {"cow", "Correlates of War, state number"},
    {"cow-mid", "Correlates of War, militarized interstate dispute number"},
    {"desta", "Design of Trade Agreements, agreement number"},
    {"doi", "Digital Object Identifier"},
    {"gw", "Gleditsch and Ward, state number"},
    {"icj", "International Court of Justice, case number"},
    {"icow", "Issue Correlates of War, claim number"},
    {"ieadb", "International Environmental Agreements Database, agreement number"},
    {"iso3166-1-alpha-2", "ISO 3166-1 alpha-2"},
    {"iso3166-1-alpha-3", "ISO 3166-1 alpha-3"},
    {"iso3166-1-numeric", "ISO 3166-1 numeric"},
    {"iso3166-3", "ISO 3166-3, withdrawn codes of countries"},
    {"lei", "Legal Entity Identifier (ISO 17442)"},
    {"m49", "UN M.49"},
    {"pa-x", "PA-X Peace Agreements Database, agreement number"},
    {"untc", "United Nations Treaty Collection, chapter and number"},
    {"unts", "United Nations Treaty Series, registration number"},
    {"viaf", "Virtual International Authority File"},
    {"wikidata", "Wikidata"},
    {"wto-ds", "WTO dispute settlement number"},
};

/// A value in a scheme. Code systems clash, so a bare number is never an identity.
struct identifier {
    key scheme{};
    compact_string value{};
    compact_optional<entente::period> period{}; ///< for what time; none: not known, or throughout

    friend bool operator==(identifier const&, identifier const&) = default;
    friend std::strong_ordering operator<=>(identifier const&, identifier const&) = default;
};

BOOST_DESCRIBE_STRUCT(identifier, (), (scheme, value, period))

/// Whether a scheme is one of the known ones, or a user's own.
[[nodiscard]] ENTENTE_DECL bool is_known_scheme(key const& scheme) noexcept;

} // namespace entente

template <>
struct std::hash<entente::identifier> {
    std::size_t operator()(entente::identifier const& value) const noexcept {
        return std::hash<entente::key>{}(value.scheme) * 31 + std::hash<std::string_view>{}(value.value);
    }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/identifier.ipp>
#endif

#endif
