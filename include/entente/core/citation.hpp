// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_CITATION_HPP
#define ENTENTE_CORE_CITATION_HPP

/// Where a fact was found: which source, where in it, and how the source speaks of it.

#include <entente/core/id.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace entente {

/// How a source speaks: as the office that acted, in somebody's own words, as a report, or so that it can only be inferred.
enum class citation_kind : std::uint8_t { reported, official, quoted, inferred };

BOOST_DESCRIBE_ENUM(citation_kind, reported, official, quoted, inferred)

struct citation {
    entente::id<entente::source> source{};
    std::string locator{}; ///< where in the source: page, paragraph, article
    std::optional<citation_kind> kind{};

    friend bool operator==(citation const&, citation const&) = default;
};

BOOST_DESCRIBE_STRUCT(citation, (), (source, locator, kind))

} // namespace entente

#endif
