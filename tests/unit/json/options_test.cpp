// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/options.hpp>

#include <entente/core/date.hpp>
#include <entente/core/extensions.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <string>
#include <vector>

using namespace entente;

namespace {

struct options_sample {
    std::vector<date> days{};
    extensions more{};
};
BOOST_DESCRIBE_STRUCT(options_sample, (), (days, more))

/// An object that holds as many arrays, one in another.
std::string nested_arrays(std::size_t arrays) {
    return R"({"x-deep":)" + std::string(arrays, '[') + std::string(arrays, ']') + '}';
}

} // namespace

TEST_CASE("json options: 256 nested arrays and objects are read, or as many as max_depth says") {
    CHECK(json::read<options_sample>(nested_arrays(255)));
    CHECK_FALSE(json::read<options_sample>(nested_arrays(256)));
    CHECK(json::read<options_sample>(nested_arrays(2), {.max_depth = 3}));
    CHECK_FALSE(json::read<options_sample>(nested_arrays(3), {.max_depth = 3}));
    CHECK(json::read<options_sample>(nested_arrays(300), {.max_depth = 301}));
}

TEST_CASE("json options: a text longer than max_size is refused, and findings beyond max_findings are counted") {
    std::string const text = R"({"days":["2023-02-30","no day","2023-13"]})";
    CHECK(json::read<options_sample>(text).error().total() == 3);
    auto const few = json::read<options_sample>(text, {.max_findings = 1}).error();
    CHECK(few.all().size() == 1);
    CHECK(few.total() == 3);
    std::string const valid = R"({"days":["2023-02-28"]})";
    CHECK(json::read<options_sample>(valid, {.max_size = valid.size()}));
    CHECK_FALSE(json::read<options_sample>(valid, {.max_size = valid.size() - 1}));
}

TEST_CASE("json options: an unknown member is refused, and kept in lenient reading") {
    CHECK_FALSE(json::read<options_sample>(R"({"crew":3})"));
    auto const kept = json::read<options_sample>(R"({"crew":3})", {.lenient = true});
    REQUIRE(kept);
    CHECK(json::write(*kept) == R"({"crew":3})");
}

TEST_CASE("json options: pretty text keeps a list in one line up to the width") {
    options_sample const one{.days{date{2023, 3, 16}, date{2023, 5, 7}}};
    CHECK(json::write(one) == R"({"days":["2023-03-16","2023-05-07"]})");
    auto const lines = [&](std::size_t width) {
        auto const text = json::write(one, {.style = json::write_style::pretty, .width = width});
        std::size_t result = 0;
        for (char const c : text) {
            result += c == '\n' ? 1U : 0U;
        }
        return result;
    };
    CHECK(lines(120) < lines(20));
}
