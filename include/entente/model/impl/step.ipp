// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_IMPL_STEP_IPP
#define ENTENTE_MODEL_IMPL_STEP_IPP

#include <entente/model/step.hpp>

namespace entente::inline v0_1::detail {

// g++ 12 crashes on a default member initializer in a template whose constructor it has not looked at before, and leaves that constructor out of the
// program where nothing else calls it.
inline compact_list<account> no_accounts() {
    return {};
}

} // namespace entente::detail

#endif
