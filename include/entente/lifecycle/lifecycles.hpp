// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_LIFECYCLES_HPP
#define ENTENTE_LIFECYCLE_LIFECYCLES_HPP

/// Every lifecycle of the library, by kind.

#include <entente/lifecycle/agreement.hpp>
#include <entente/lifecycle/commitment.hpp>
#include <entente/lifecycle/dialogue.hpp>
#include <entente/lifecycle/dispute.hpp>
#include <entente/lifecycle/measure.hpp>
#include <entente/lifecycle/meeting.hpp>
#include <entente/lifecycle/participation.hpp>
#include <entente/lifecycle/proceeding.hpp>
#include <entente/lifecycle/transition.hpp>

#include <string_view>

namespace entente {

struct named_lifecycle {
    std::string_view kind; ///< as references name it; "participation" for those of an agreement
    lifecycle_table const* table;
};

inline constexpr named_lifecycle lifecycles[]{
    {"agreement", &lifecycle_table_of<agreement_action>},   {"commitment", &lifecycle_table_of<commitment_action>},
    {"dispute", &lifecycle_table_of<dispute_action>},       {"measure", &lifecycle_table_of<measure_action>},
    {"proceeding", &lifecycle_table_of<proceeding_action>}, {"channel", &lifecycle_table_of<dialogue_action>},
    {"forum", &lifecycle_table_of<dialogue_action>},        {"trilateral_forum", &lifecycle_table_of<dialogue_action>},
    {"meeting", &lifecycle_table_of<meeting_action>},       {"participation", &lifecycle_table_of<participation_action>},
};

/// The lifecycle of a kind, or null for one that has none.
[[nodiscard]] constexpr lifecycle_table const* find_lifecycle(std::string_view kind) noexcept {
    for (named_lifecycle const& one : lifecycles) {
        if (one.kind == kind) {
            return one.table;
        }
    }
    return nullptr;
}

} // namespace entente

#endif
