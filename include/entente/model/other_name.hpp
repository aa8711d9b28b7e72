// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_OTHER_NAME_HPP
#define ENTENTE_MODEL_OTHER_NAME_HPP

/// Names beside the one that is shown: former, short, native ones, and names in other scripts.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/compact_string.hpp>
#include <entente/core/language_tag.hpp>
#include <entente/core/period.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>

namespace entente::inline v0_1 {

enum class name_kind : std::uint8_t {
    alternative,
    former, ///< shown for the days of its period
    short_, ///< "UK", "GSOMIA"
    native,
    weak, ///< likely to be another's as well; found only where that is asked for
};

BOOST_DESCRIBE_ENUM(name_kind, alternative, former, short_, native, weak)

/// A name beside the one that is shown.
struct other_name {
    compact_string value{};
    compact_optional<language_tag> language{};
    name_kind kind{};
    compact_optional<entente::period> period{}; ///< for what time; none: not known, or throughout
    compact_list<citation> sources{};

    friend bool operator==(other_name const&, other_name const&) = default;
};

BOOST_DESCRIBE_STRUCT(other_name, (), (value, language, kind, period, sources))

} // namespace entente

#endif
