// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_DYAD_IPP
#define ENTENTE_CORE_IMPL_DYAD_IPP

#include <entente/core/dyad.hpp>

#include <entente/core/detail/config.hpp>

#include <utility>

namespace entente::inline v0_1 {

ENTENTE_DECL std::optional<dyad> dyad::from(id<actor> a, id<actor> b) {
    if (a == b || !a.is_set() || !b.is_set()) {
        return std::nullopt;
    }
    dyad result;
    result.actors_ = {std::move(a), std::move(b)};
    if (result.actors_[1] < result.actors_[0]) {
        std::swap(result.actors_[0], result.actors_[1]);
    }
    return result;
}

ENTENTE_DECL bool value_form<dyad>::assign(dyad& value, representation&& from, std::string& why) {
    auto made = dyad::from(std::move(from[0]), std::move(from[1]));
    if (!made) {
        why = "a pair is of two different actors";
        return false;
    }
    value = *std::move(made);
    return true;
}

} // namespace entente

#endif
