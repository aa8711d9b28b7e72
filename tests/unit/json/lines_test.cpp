// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/json/lines.hpp>

#include <entente/core/date.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

struct reading_of_a_line {
    std::string name{};
    std::optional<date> on{};

    friend bool operator==(reading_of_a_line const&, reading_of_a_line const&) = default;
};

BOOST_DESCRIBE_STRUCT(reading_of_a_line, (), (name, on))

struct collected {
    std::vector<std::string> names{};
    report found{};
};

/// "a1 c3": the names that were read, with the numbers of their lines.
std::string shown(collected const& one) {
    std::string result;
    for (auto const& name : one.names) {
        result += name + ' ';
    }
    for (finding const& each : one.found.all()) {
        result += each.code + '@' + std::to_string(each.place->line) + ' ';
    }
    return result;
}

collected read_in_chunks(std::string_view text, std::size_t size, json::lines_options const& options = {}) {
    collected result;
    auto const visit = [&](reading_of_a_line&& one, std::uint64_t line) {
        result.names.push_back(one.name + std::to_string(line));
    };
    json::lines_reader<reading_of_a_line, decltype(visit)> reader(visit, options);
    for (std::size_t at = 0; at < text.size(); at += size) {
        reader.feed(text.substr(at, size));
    }
    result.found = reader.finish();
    CHECK(reader.size() == result.names.size());
    return result;
}

} // namespace

TEST_CASE("lines: a bad line is reported with its number, and the stream goes on, however it is cut") {
    std::string const text = "{\"name\":\"a\"}\n\n{\"name\":\"b\",\"on\":\"2023-02-30\"}\r\n  "
                             "\t\r\n{\"name\":\"c\",\"on\":\"2023\"}\r\noops\n{\"name\":\"日本\"}";
    for (std::size_t const size : {std::size_t{1}, std::size_t{2}, std::size_t{7}, std::size_t{30}, text.size()}) {
        INFO(size);
        CHECK(shown(read_in_chunks(text, size)) == "a1 c5 日本7 J025@3 J004@6 ");
    }
    auto const found = read_in_chunks(text, 5).found;
    CHECK(found.all().at(0).pointer == "/on");
    CHECK(found.all().at(0).place->offset == text.find("\"2023-02-30"));
    CHECK(found.all().at(1).place->offset == text.find("oops"));
    CHECK(found.all().at(0).place->column == 18);
}

TEST_CASE("lines: a line that is too long is passed over, and costs no memory") {
    json::lines_options options;
    options.max_line = 20;
    std::string const text =
        "{\"name\":\"a\"}\n{\"name\":\"" + std::string(1000, 'x') + "\"}\n{\"name\":\"b\"}\n" + std::string(500, 'y');
    for (std::size_t const size : {std::size_t{1}, std::size_t{19}, std::size_t{4000}}) {
        CHECK(shown(read_in_chunks(text, size, options)) == "a1 b3 J012@2 J012@4 ");
    }
}

TEST_CASE("lines: a text and a stream are read alike, and findings have a limit in all") {
    std::string text;
    for (int i = 0; i != 20'000; ++i) {
        text += i % 2 == 0 ? "{\"name\":\"n\"}\n" : "{}\n";
    }
    std::size_t n = 0;
    auto const visit = [&](reading_of_a_line&&, std::uint64_t) { ++n; };
    json::lines_options options;
    options.read.max_findings = 10;
    auto found = json::read_lines<reading_of_a_line>(text, visit, options);
    CHECK(n == 20'000); // a name may be left out
    CHECK(found.empty());
    text += "{\"nam\":\"x\"}\n";
    for (int i = 0; i != 100; ++i) {
        text += "]\n";
    }
    std::istringstream in(text);
    found = json::read_lines<reading_of_a_line>(in, visit, options);
    CHECK(n == 40'000);
    CHECK(found.total() == 101);
    CHECK(found.all().size() == 10);
    CHECK(found.all().at(0).suggestion == "did you mean \"name\"?");
    CHECK(found.all().at(0).place->line == 20'001);
}

TEST_CASE("lines: values are written one a line, whatever they hold") {
    std::string out;
    json::append_line(out, reading_of_a_line{"a\nb", date{2023}});
    json::append_line(out, reading_of_a_line{});
    CHECK(out == "{\"name\":\"a\\nb\",\"on\":\"2023\"}\n{}\n");
    std::vector<reading_of_a_line> back;
    CHECK(json::read_lines<reading_of_a_line>(out, [&](reading_of_a_line&& one, std::uint64_t) {
              back.push_back(std::move(one));
          }).empty());
    CHECK(back == std::vector{reading_of_a_line{"a\nb", date{2023}}, reading_of_a_line{}});
    CHECK(json::read_lines<reading_of_a_line>(std::string_view{}, [](reading_of_a_line&&, std::uint64_t) {}).empty());
}
