// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: entente can't reflect this type
#include <entente/core/reflect.hpp>

#include <boost/describe/class.hpp>

struct convoy {
    int ships = 0;
};
#ifndef ENTENTE_MUST_FAIL
BOOST_DESCRIBE_STRUCT(convoy, (), (ships))
#endif

constexpr auto form_of_it = entente::layout_of<convoy>.form;
