// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: specialization
#include <entente/json/read.hpp>

#include <boost/describe/class.hpp>

#include <string>

struct plan {
    std::string name{};
};
BOOST_DESCRIBE_STRUCT(plan, (), (name))

#ifdef ENTENTE_MUST_FAIL
static_assert(!entente::json::has_migrations<plan>);
#endif

template <>
struct entente::json::migrations<plan> {};

static_assert(!entente::json::has_migrations<entente::id<plan>>);
