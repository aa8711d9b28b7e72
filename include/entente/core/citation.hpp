// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_CITATION_HPP
#define ENTENTE_CORE_CITATION_HPP

/// How we know: which source says it, and where in it.

#include <entente/core/compact_string.hpp>
#include <entente/core/id.hpp>
#include <entente/fwd.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

/// How a source speaks of the fact that cites it.
enum class citation_kind : std::uint8_t {
    official, ///< the actor itself, in its own name
    quoted,   ///< the source quotes somebody
    reported, ///< the source reports it on its own authority
    inferred, ///< it follows from the source, which does not say it
};

BOOST_DESCRIBE_ENUM(citation_kind, official, quoted, reported, inferred)

struct citation {
    id<entente::source> source{};
    compact_string locator{}; ///< page, article, paragraph
    std::optional<citation_kind> kind{};

    friend bool operator==(citation const&, citation const&) = default;
};

BOOST_DESCRIBE_STRUCT(citation, (), (source, locator, kind))

} // namespace entente

#endif
