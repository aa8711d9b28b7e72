// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_DIPLOMATIC_RELATION_HPP
#define ENTENTE_LIFECYCLE_DIPLOMATIC_RELATION_HPP

/// The lifecycle of diplomatic relations.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/diplomatic_relation.hpp>

namespace entente::inline v0_1 {

/// Severed relations may be restored: they are interrupted, not over. They end with one of the two states.
template <>
struct lifecycle_of<relation_action> : lifecycle_rows<relation_stage, relation_action> {
    using s = relation_stage;
    using a = relation_action;

    static constexpr stages ended{s::ended};
    static constexpr stages forthcoming{s::agreed};
    static constexpr stages suspended{s::severed};
    static constexpr stages open = ended.others();
    static constexpr transition rows[]{
        move({s::initial}, a::agree_to_establish, s::agreed),
        stay({s::severed}, a::agree_to_establish), // an agreement to restore them
        move({s::initial, s::agreed}, a::establish, s::established),
        move({s::established}, a::sever, s::severed),
        move({s::severed}, a::restore, s::established),
        hold({s::established}, a::suspend, hold_state::none, hold_state::suspended),
        hold({s::established}, a::resume, hold_state::suspended, hold_state::none),
        beside({s::established, s::severed}, a::entrust_protection),
        beside({s::established, s::severed}, a::end_protection),
        move(open, a::end, s::ended),
    };
    static constexpr s at_end(s, s) noexcept { return s::ended; }
    static constexpr refusal_reason reasons[]{
        because(a::agree_to_establish, "relations exist already, or were agreed"),
        because(a::establish, "relations exist already, or one of the two states has ended; severed relations are restored"),
        because(a::sever, "there are no relations to sever"),
        because(a::restore, "relations were not severed"),
        because(a::suspend, "there are no relations, or they are suspended already"),
        because(a::resume, "relations were not suspended; severed relations are restored"),
        because(a::entrust_protection, "there were never relations"),
        because(a::end_protection, "there were never relations"),
    };
};

} // namespace entente

#endif
