// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IDENTIFIER_HPP
#define ENTENTE_CORE_IDENTIFIER_HPP

/// How another catalogue identifies the same thing. Code systems clash (COW 732 is the Republic of Korea, Gleditsch-Ward and ISO
/// number it otherwise), so a number without its scheme identifies nothing.

#include <boost/describe/class.hpp>

#include <string>

namespace entente {

/// A value in a scheme: `iso3166-1-alpha-3` JPN, `cow` 740, `gw` 740, `wikidata` Q17, `untc` 8471, `wto-ds` 590.
struct identifier {
    std::string scheme{};
    std::string value{};

    friend bool operator==(identifier const&, identifier const&) = default;
};

BOOST_DESCRIBE_STRUCT(identifier, (), (scheme, value))

} // namespace entente

#endif
