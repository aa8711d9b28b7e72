// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/object_table.hpp>

#include <entente/core/reflect.hpp>

#include <support/catch.hpp>
#include <support/story.hpp>

#include <boost/describe/class.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace my {

struct article {
    entente::part_key key{};
    std::string wording{};
};
BOOST_DESCRIBE_STRUCT(article, (), (key, wording))

struct charter {
    entente::id<charter> id{};
    std::vector<article> articles{};
};
BOOST_DESCRIBE_STRUCT(charter, (), (id, articles))

struct archive {
    std::vector<charter> charters{};
};
BOOST_DESCRIBE_STRUCT(archive, (), (charters))

} // namespace my

template <>
inline constexpr std::string_view entente::kind_name<my::charter> = "charter";

using entente::layout_of;
using entente::object_table;

TEST_CASE("objects are found by kind and id, their parts by key") {
    my::archive const archive{{{"rhine", {{"toll", "none"}, {{}, "unnamed"}, {"ports", "open"}}}, {"danube", {}}}};
    object_table const table(layout_of<my::archive>, &archive);
    REQUIRE(table.objects().size() == 2);
    auto const* rhine = table.find("charter", "rhine");
    REQUIRE(rhine != nullptr);
    CHECK(rhine->value == &archive.charters[0]);
    CHECK(rhine->pointer == "/charters/0");
    CHECK(rhine->type == &layout_of<my::charter>);
    REQUIRE(rhine->parts.size() == 2);
    REQUIRE(rhine->find("ports") != nullptr);
    CHECK(rhine->find("ports")->pointer == "/charters/0/articles/2");
    CHECK(rhine->find("ports")->value == &archive.charters[0].articles[2]);
    CHECK(rhine->find("locks") == nullptr);

    CHECK(table.find("charter", "elbe") == nullptr);
    CHECK(table.find("treaty", "rhine") == nullptr);
    CHECK(table.has_kind("charter"));
    CHECK_FALSE(table.has_kind("charte"));
    CHECK_FALSE(object_table{}.has_kind("charter"));
}

TEST_CASE("of objects of equal identity, the first is found and both are listed") {
    my::archive const archive{{{"rhine", {}}, {"rhine", {{"toll", ""}}}}};
    object_table const table(layout_of<my::archive>, &archive);
    CHECK(table.objects().size() == 2);
    CHECK(table.find("charter", "rhine")->pointer == "/charters/0");
    int seen = 0;
    table.each_of("charter", [&](entente::identified_object const&) { ++seen; });
    CHECK(seen == 2);
}

TEST_CASE("every object of the first dossier is found where it stands") {
    auto const& story = support::story();
    object_table const table(layout_of<entente::dossier>, &story);
    CHECK(table.objects().size() > 100);
    for (auto const& one : table.objects()) {
        CHECK(table.find(one.kind, one.name) == &one);
    }
    CHECK(table.find("dispute", "forced-labour")->find("rulings") != nullptr);
    std::string last;
    std::size_t actors = 0;
    table.each_of("actor", [&](entente::identified_object const& one) {
        CHECK(last < one.name);
        last = one.name;
        ++actors;
    });
    CHECK(actors == story.actors.size());
}
