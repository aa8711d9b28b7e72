// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/walk.hpp>

#include <entente/core/reflect.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace my {

struct port {
    std::string name{};
    std::optional<int> depth{};
};
BOOST_DESCRIBE_STRUCT(port, (), (name, depth))

struct coast {
    std::vector<port> ports{};
    std::map<std::string, port> by_name{};
    entente::text names{};
    std::array<int, 2> tides{};
    bool disputed{};
};
BOOST_DESCRIBE_STRUCT(coast, (), (ports, by_name, names, tides, disputed))

my::coast example() {
    return {.ports = {{"a", 3}, {"b", std::nullopt}}, .by_name = {{"x/y~z", {"c", std::nullopt}}}, .names = {{"en", "Coast"}},
            .tides = {4, 5}};
}

} // namespace my

using entente::layout_of;
using entente::visited_value;

TEST_CASE("a walk visits every value that is not empty, outermost first") {
    auto const coast = my::example();
    std::string seen;
    entente::walk(layout_of<my::coast>, &coast, [&](visited_value const& here) {
        seen += std::string(here.pointer) + ':' + std::string(here.type.name) + '\n';
        return true;
    });
    CHECK(seen == ":coast\n"
                  "/ports:list\n"
                  "/ports/0:port\n"
                  "/ports/0/name:string\n"
                  "/ports/0/depth:optional\n"
                  "/ports/0/depth:integer\n"
                  "/ports/1:port\n"
                  "/ports/1/name:string\n"
                  "/by_name:map\n"
                  "/by_name/x~1y~0z:port\n"
                  "/by_name/x~1y~0z/name:string\n"
                  "/names:text by language\n"
                  "/names/en:string\n"
                  "/tides:list\n"
                  "/tides/0:integer\n"
                  "/tides/1:integer\n");
}

TEST_CASE("a visit knows the member and the struct that has it") {
    auto const coast = my::example();
    int members = 0;
    entente::walk(layout_of<my::coast>, &coast, [&](visited_value const& here) {
        if (here.member != nullptr) {
            ++members;
            CHECK(here.member->of(here.parent_value) == here.value);
            CHECK(here.parent->find(here.member->name) == here.member);
        } else {
            CHECK(here.parent == nullptr);
        }
        return true;
    });
    CHECK(members == 8);
}

TEST_CASE("a walk goes into a value only where it is asked to, and says when it leaves one") {
    auto const coast = my::example();
    std::string seen;
    entente::walk(
        layout_of<my::coast>, &coast,
        [&](visited_value const& here) {
            seen += '+' + std::string(here.pointer) + ' ';
            return here.pointer.empty() || here.pointer.starts_with("/names");
        },
        [&](visited_value const& here) { seen += '-' + std::string(here.pointer) + ' '; });
    CHECK(seen == "+ +/ports +/by_name +/names +/names/en -/names/en -/names +/tides - ");
}
