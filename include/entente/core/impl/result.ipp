// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_RESULT_IPP
#define ENTENTE_CORE_IMPL_RESULT_IPP

#include <entente/core/result.hpp>

#include <type_traits>

namespace entente::inline v0_1::detail {

ENTENTE_DECL void complete_error(report& of) {
    if (of.ok()) {
        finding missing;
        missing.code = "U001";
        missing.message = "no value and no error";
        missing.suggestion = "add an error to the report that this result was made of";
        of.add(std::move(missing));
    }
}

} // namespace entente::detail

#endif
