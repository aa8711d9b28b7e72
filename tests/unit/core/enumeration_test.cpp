// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/enumeration.hpp>

#include <support/catch.hpp>

namespace {

enum class cargo { rice, signed_ = 7, void_ };
BOOST_DESCRIBE_ENUM(cargo, rice, signed_, void_)

} // namespace

TEST_CASE("enumeration: enumerators have names, without the underscore that keeps them from being keywords") {
    using entente::enum_name;
    static_assert(enum_name(cargo::rice) == "rice" && enum_name(cargo::signed_) == "signed");
    CHECK(enum_name(cargo::void_) == "void");
    CHECK(enum_name(static_cast<cargo>(3)).empty());
    cargo one{};
    CHECK(entente::enum_from_name("signed", one));
    CHECK(one == cargo::signed_);
    CHECK_FALSE(entente::enum_from_name("signed_", one));
    CHECK(one == cargo::signed_);
    CHECK(entente::enumeration_of<cargo>.size == 3);
}
