// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/term.hpp>

#include <support/catch.hpp>

namespace {

enum class craft { junk, dhow, void_ };
BOOST_DESCRIBE_ENUM(craft, junk, dhow, void_)

} // namespace

TEST_CASE("term: a term is a known word, or one of the user's own") {
    using entente::term;
    term<craft> const known = craft::dhow;
    CHECK(known == craft::dhow);
    CHECK(known.view() == "dhow");
    auto const own = term<craft>::from("x-outrigger");
    REQUIRE(own);
    CHECK_FALSE(own->known());
    CHECK(own->view() == "x-outrigger");
    CHECK_FALSE(*own == craft::junk);
    CHECK(term<craft>::from("void") == term<craft>(craft::void_));
    CHECK_FALSE(term<craft>::from("dhwo"));
    CHECK(entente::explain_parse_error<term<craft>>("dhwo") == "did you mean \"dhow\"?; words of your own begin with x-");
    CHECK(entente::explain_parse_error<term<craft>>("submarine") ==
          "it is none of junk, dhow, void; words of your own begin with x-");
    CHECK(entente::explain_parse_error<term<craft>>("x-Boat") ==
          "it has a capital letter; write small letters a-z, digits, and '-', '.' or '_' between them");
}
