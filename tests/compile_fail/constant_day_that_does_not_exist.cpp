// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: this_day_does_not_exist|constant expression
#include <entente/core/date.hpp>

#ifdef ENTENTE_MUST_FAIL
constexpr entente::date day{2023, 2, 30};
#else
constexpr entente::date day{2023, 2, 28};
#endif
