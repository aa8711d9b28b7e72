// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/picture/picture_for.hpp>

#include <entente/picture/detail/svg.hpp>

#include <boost/describe/class.hpp>

#include <support/catch.hpp>
#include <support/svg.hpp>

#include <string>

namespace {

struct fleet {
    std::string name{};
};

BOOST_DESCRIBE_STRUCT(fleet, (), (name))

struct secret {};

} // namespace

template <>
struct entente::picture_for<fleet> {
    static void append(std::string& out, fleet const& one, picture_options const& options) {
        out += "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>";
        detail::append_escaped(out, options.title + one.name);
        out += "</text></svg>";
    }
};

TEST_CASE("picture_for: a type of yours is drawn, and its strings and the title are safe to show") {
    static_assert(entente::drawn<fleet>);
    static_assert(!entente::drawn<secret>);
    auto const words = [](std::string const& name, std::string const& title) {
        auto const made = support::read_svg(entente::to_svg(fleet{name}, {.title = title}));
        CHECK(made.error == "");
        return made.elements.at(1).characters;
    };
    CHECK(words("Home <Fleet>", "The ") == "The Home <Fleet>");
    CHECK(words("a\xE2\x80\xAE", "b\x1B") == "b\\x1Ba\\u202E");
}
