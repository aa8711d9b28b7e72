// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: this_is_no_decimal|not a constant expression
#include <entente/core/decimal.hpp>

#ifdef ENTENTE_MUST_FAIL
constexpr entente::decimal wrong{"1,000"};
#else
constexpr entente::decimal right{"1000"};
#endif
