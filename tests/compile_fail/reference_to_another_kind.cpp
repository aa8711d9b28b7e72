// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: this_constant_is_no_id|constant expression
#include <entente/core/any_id.hpp>

using body = entente::id_of<entente::channel, entente::forum>;
#ifdef ENTENTE_MUST_FAIL
constexpr body wrong = "actor/japan";
#else
constexpr body right = "channel/hotline";
#endif
