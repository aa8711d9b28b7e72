// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_ACTOR_HPP
#define ENTENTE_MODEL_ACTOR_HPP

/// Who acts: states and their organs, international organisations, courts, companies, publics, persons.

#include <entente/core/citation.hpp>
#include <entente/core/compact_list.hpp>
#include <entente/core/compact_optional.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/period.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/term.hpp>
#include <entente/core/text.hpp>
#include <entente/fwd.hpp>
#include <entente/model/other_name.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>

namespace entente::inline v0_1 {

enum class actor_kind : std::uint8_t {
    state,
    government,
    ministry,
    agency,
    legislature,
    court,
    armed_force,
    political_party,
    international_organisation,
    secretariat, ///< of a forum or organisation
    non_governmental_organisation,
    company,
    business_association,
    media_organisation,
    movement,
    armed_group,
    public_, ///< the people of a state or a part of them: consumers, victims
    person,
    other,
};

BOOST_DESCRIBE_ENUM(actor_kind, state, government, ministry, agency, legislature, court, armed_force, political_party,
                    international_organisation, secretariat, non_governmental_organisation, company, business_association,
                    media_organisation, movement, armed_group, public_, person, other)

/// Being a state in the sense of a list of states, such as COW's or Gleditsch and Ward's, for a period. It is not existence: COW does not count Japan
/// as a member of the state system from 1946 to 1951.
struct system_membership {
    key system{}; ///< `cow`, `gw`, `un`
    entente::period period{};
    compact_list<citation> sources{};

    friend bool operator==(system_membership const&, system_membership const&) = default;
};

BOOST_DESCRIBE_STRUCT(system_membership, (), (system, period, sources))

/// Standing of a member in an organisation (COW Intergovernmental Organizations).
enum class membership_kind : std::uint8_t { full, associate, observer };

BOOST_DESCRIBE_ENUM(membership_kind, full, associate, observer)

/// Membership of an organisation, for a period.
struct membership {
    entente::id<actor> organisation{};
    std::optional<membership_kind> kind{};
    compact_optional<entente::period> period{};
    compact_optional<entente::id<actor>>
        during{}; ///< the parliament or government for whose term it lasts, where no period is given
    compact_list<citation> sources{};

    friend bool operator==(membership const&, membership const&) = default;
};

BOOST_DESCRIBE_STRUCT(membership, (), (organisation, kind, period, during, sources))

struct actor {
    entente::id<actor> id{};
    term<actor_kind> kind{};
    text names{};
    compact_list<other_name> other_names{};
    compact_list<identifier> identifiers{};
    compact_optional<period> existence{}; ///< from when to when it existed; a person's life
    compact_list<entente::system_membership> system_membership{};
    compact_optional<entente::id<actor>> part_of{}; ///< the actor whose organ or part it is
    compact_optional<entente::id<actor>> of{};      ///< the state of a company, a public or a person
    compact_list<membership> memberships{};
    compact_list<entente::id<actor>> predecessors{}; ///< whom it succeeded
    text note{};
    compact_list<citation> sources{};
    entente::extensions extensions{};

    friend bool operator==(actor const&, actor const&) = default;
};

BOOST_DESCRIBE_STRUCT(actor, (),
                      (id, kind, names, other_names, identifiers, existence, system_membership, part_of, of, memberships,
                       predecessors, note, sources, extensions))

} // namespace entente

#endif
