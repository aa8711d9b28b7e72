// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_OFFICE_HPP
#define ENTENTE_MODEL_OFFICE_HPP

/// Offices, and who held them when.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/period.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/other_name.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

enum class office_kind : std::uint8_t {
    head_of_state,
    head_of_government,
    head_of_state_and_government,
    foreign_minister,
    defence_minister,
    trade_minister,
    minister,
    vice_minister,
    national_security_adviser,
    ambassador,
    special_envoy,
    secretary_general,
    other,
};

BOOST_DESCRIBE_ENUM(office_kind, head_of_state, head_of_government, head_of_state_and_government, foreign_minister,
                    defence_minister, trade_minister, minister, vice_minister, national_security_adviser, ambassador, special_envoy,
                    secretary_general, other)

/// How a leader came into office (Archigos 4.1).
enum class entry_kind : std::uint8_t { regular, irregular, foreign_imposition, unknown };

BOOST_DESCRIBE_ENUM(entry_kind, regular, irregular, foreign_imposition, unknown)

/// How a leader left office (Archigos 4.1).
enum class exit_kind : std::uint8_t {
    regular,
    irregular,
    natural_death,
    retired_ill_health,
    suicide,
    foreign,
    still_in_office,
    unknown
};

BOOST_DESCRIBE_ENUM(exit_kind, regular, irregular, natural_death, retired_ill_health, suicide, foreign, still_in_office, unknown)

/// Who held an office, and when. Both days are inclusive: who hands over at noon held it that day, and so did the successor.
struct tenure {
    id<actor> person{};
    compact_optional<entente::period> period{};    ///< none: the days of `during`, or not known
    compact_optional<entente::id<actor>> during{}; ///< the parliament or government for whose term it was held
    bool acting = false;                           ///< performing the duties without holding the office
    std::optional<entry_kind> entry{};
    std::optional<exit_kind> exit{};
    compact_list<citation> sources{};

    friend bool operator==(tenure const&, tenure const&) = default;
};

BOOST_DESCRIBE_STRUCT(tenure, (), (person, period, during, acting, entry, exit, sources))

struct office {
    entente::id<office> id{};
    term<office_kind> kind{};
    text names{};
    compact_list<other_name> other_names{};
    entente::id<actor> of{}; ///< the state, ministry or organisation whose office it is
    bool several = false;    ///< held by several persons at a time
    compact_optional<period> existence{};
    compact_list<tenure> tenures{};
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(office const&, office const&) = default;
};

BOOST_DESCRIBE_STRUCT(office, (), (id, kind, names, other_names, of, several, existence, tenures, note, sources, extensions))

} // namespace entente

#endif
