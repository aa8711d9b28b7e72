// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_IMPL_MIGRATE_IPP
#define ENTENTE_JSON_IMPL_MIGRATE_IPP

#include <entente/json/migrate.hpp>

namespace entente::inline v0_1::json::detail {

ENTENTE_DECL void forget_places(report& of) {
    of.change_each([](finding& one) {
        one.place.reset();
        for (related_place& other : one.related) {
            other.place.reset();
        }
    });
}

} // namespace entente::json::detail

#endif
