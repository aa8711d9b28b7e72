// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_IMPL_TRILATERAL_FORUM_IPP
#define ENTENTE_MODEL_IMPL_TRILATERAL_FORUM_IPP

#include <entente/model/trilateral_forum.hpp>

#include <entente/core/detail/config.hpp>
#include <entente/core/term.hpp>

#include <cstddef>

namespace entente::inline v0_1 {

ENTENTE_DECL std::optional<three_members> three_members::from(member a, member b, member c) {
    three_members result;
    result.members_ = {std::move(a), std::move(b), std::move(c)};
    return result.repeated() == nullptr ? std::optional(std::move(result)) : std::nullopt;
}

ENTENTE_DECL std::array<dyad, 3> three_members::legs() const {
    auto const leg = [this](std::size_t a, std::size_t b) {
        return dyad::from(members_[a].actor, members_[b].actor).value_or(dyad{});
    };
    return {leg(0, 1), leg(1, 2), leg(0, 2)};
}

ENTENTE_DECL id<actor> const* three_members::repeated() const noexcept {
    for (std::size_t i = 0; i != 3; ++i) {
        auto const& one = members_[i].actor;
        if (!one.is_set() || one == members_[(i + 1) % 3].actor) {
            return &one;
        }
    }
    return nullptr;
}

ENTENTE_DECL bool value_form<three_members>::assign(three_members& value, representation&& read, std::string& why) {
    three_members made;
    made.members_ = std::move(read);
    if (auto const* repeated = made.repeated()) {
        why.append("\"").append(repeated->view()).append("\" is named twice; a trilateral forum has three different members");
        return false;
    }
    value = std::move(made);
    return true;
}

} // namespace entente

#endif
