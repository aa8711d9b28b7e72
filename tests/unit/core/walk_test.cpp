// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/walk.hpp>

#include <entente/core/dyad.hpp>
#include <entente/core/reflect.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>

#include <map>
#include <string>
#include <vector>

namespace my {

struct island {
    std::string name{};
    std::vector<island> islets{};
    std::map<std::string, int> lights{};
    std::optional<entente::dyad> claimed_by{};
};
BOOST_DESCRIBE_STRUCT(island, (), (name, islets, lights, claimed_by))

} // namespace my

TEST_CASE("walk: every value that is there is visited, outermost first, with its pointer") {
    using namespace entente;
    my::island const one{
        .name = "a", .islets = {{.name = "b"}, {}}, .lights = {{"n/s", 3}}, .claimed_by = dyad::from({"x"}, {"y"})};
    std::string seen;
    std::string left;
    walk(
        layout_of<my::island>, &one,
        [&](visited_value const& here) {
            seen.append(here.pointer).append(" ");
            return here.pointer != "/islets/0";
        },
        [&](visited_value const& here) { left.append(here.pointer).append(" "); });
    CHECK(
        seen ==
        " /name /islets /islets/0 /islets/1 /lights /lights/n~1s /claimed_by /claimed_by /claimed_by /claimed_by/0 /claimed_by/1 ");
    CHECK(left == "/name /islets/1 /islets /lights/n~1s /lights /claimed_by/0 /claimed_by/1 /claimed_by /claimed_by /claimed_by  ");

    std::string passed;
    walk(
        layout_of<my::island>, &one, [&](visited_value const& here) { return passed.append(here.pointer).append(" "), true; },
        [](visited_value const&) {},
        [](layout const& of) {
            return of.form != layout_form::string && of.form != layout_form::map && of.form != layout_form::word;
        });
    CHECK(passed == " /islets /islets/0 /islets/1 /claimed_by /claimed_by /claimed_by ");
}

TEST_CASE("visited_value: as gives the value of its own type, and null of another") {
    using namespace entente;
    my::island const one{.name = "a", .islets = {{.name = "b"}}, .lights = {{"n", 3}}};
    std::string seen;
    walk(layout_of<my::island>, &one, [&](visited_value const& here) {
        if (auto const* const island = here.as<my::island>()) {
            seen += island->name;
        } else if (auto const* const text = here.as<std::string>()) {
            seen += '(' + *text + ')';
        } else if (auto const* const number = here.as<int>()) {
            seen += std::to_string(*number);
        }
        CHECK(here.as<long long>() == nullptr);
        return true;
    });
    CHECK(seen == "a(a)b(b)3");
    STATIC_REQUIRE_FALSE(detail::type_identity_of<my::island> == detail::type_identity_of<int>);
}
