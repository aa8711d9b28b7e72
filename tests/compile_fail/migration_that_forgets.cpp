// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: every struct of a step needs a member of type entente::extensions
#include <entente/json/migrate.hpp>

#include <boost/describe/class.hpp>

#include <string>

struct ship {
    std::string name{};
#ifndef ENTENTE_MUST_FAIL
    entente::extensions rest{};
#endif
};
#ifndef ENTENTE_MUST_FAIL
BOOST_DESCRIBE_STRUCT(ship, (), (name, rest))
#else
BOOST_DESCRIBE_STRUCT(ship, (), (name))
#endif

inline void change_name(ship&) {}

constexpr entente::json::migration step = entente::json::step_of<&change_name>;
