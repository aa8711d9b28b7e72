// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/csv/write.hpp>

#include <entente/core/date.hpp>
#include <entente/core/id.hpp>
#include <entente/csv/missing.hpp>
#include <entente/model/actor.hpp>

#include <support/catch.hpp>
#include <support/random.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

struct csv_written {
    std::string name{};
    id<actor> who{};
    std::int64_t count{};
    double share{};
    std::optional<std::string> note{};
    std::optional<actor_kind> kind{};
    csv::missing<int, -9> level{};
    date on{};
    bool certain = false;

    friend bool operator==(csv_written const&, csv_written const&) = default;
};
BOOST_DESCRIBE_STRUCT(csv_written, (), (name, who, count, share, note, kind, level, on, certain))

struct csv_single {
    std::optional<int> only{};

    friend bool operator==(csv_single const&, csv_single const&) = default;
};
BOOST_DESCRIBE_STRUCT(csv_single, (), (only))

} // namespace

TEST_CASE("csv: rows are written under the names of their members") {
    std::vector<csv_written> const rows{
        {"Côte d'Ivoire", {"ivory-coast"}, -3, 0.1, "a \"b\", c", actor_kind::state, 2, date{2023, 3}, true},
        {"", {}, 0, 1e300, {}, {}, {}, {}, false},
        {"two\nlines", {"x"}, std::numeric_limits<std::int64_t>::min(), 12, "", {}, {}, {}, false}};
    CHECK(csv::write(rows) == "name,who,count,share,note,kind,level,on,certain\n"
                              "Côte d'Ivoire,ivory-coast,-3,0.1,\"a \"\"b\"\", c\",state,2,2023-03,TRUE\n"
                              ",,0,1e+300,,,,,FALSE\n"
                              "\"two\nlines\",x,-9223372036854775808,12,\"\",,,,FALSE\n");
    auto const r = csv::write(rows, {.separator = ';', .absent = "NA", .line_end = "\r\n"});
    CHECK(r.find(";NA;NA;NA;NA;FALSE\r\n") != std::string::npos);
    CHECK(csv::read<csv_written>(csv::write(rows)).rows == rows);
}

TEST_CASE("csv: what would be read as something else is quoted") {
    std::vector<csv_written> rows(4);
    rows[0].name = "NA"; // the text, not the lack of one
    rows[1].name = " spaces ";
    rows[2].name = "-";
    rows[3].note = "NA";
    auto const text = csv::write(rows, {.absent = "-"});
    CHECK(text.find("\n\"NA\",") != std::string::npos);
    CHECK(text.find("\n\"-\",") != std::string::npos);
    CHECK(csv::read<csv_written>(text, {.absent = {"NA", "-"}}).rows == rows);
    // A row of nothing is a row.
    std::vector<csv_single> const nothing(3);
    CHECK(csv::write(nothing) == "only\n\"\"\n\"\"\n\"\"\n");
    CHECK(csv::read<csv_single>(csv::write(nothing)).rows == nothing);
}

TEST_CASE("csv: texts that a spreadsheet would take for formulas, and numbers that it would not") {
    std::array<csv_written, 1> rows{};
    rows[0].name = "=HYPERLINK(\"http://x\")";
    rows[0].count = -1;
    CHECK(csv::write(rows, {.header = false, .escape_formulas = true}) == "\"'=HYPERLINK(\"\"http://x\"\")\",,-1,0,,,,,FALSE\n");
    CHECK(csv::write(rows, {.header = false}) == "\"=HYPERLINK(\"\"http://x\"\")\",,-1,0,,,,,FALSE\n");
}

TEST_CASE("csv: any rows read back as they were written") {
    support::random_numbers random(7);
    std::string const characters = "a\",;\t\n\r |'=NA-9";
    for (int round = 0; round != 300; ++round) {
        std::vector<csv_written> rows(random.below(6));
        for (csv_written& one : rows) {
            auto const text = [&] {
                std::string result;
                for (auto left = random.below(8); left != 0; --left) {
                    result += characters[random.below(characters.size())];
                }
                return result;
            };
            one.name = text();
            one.count = static_cast<std::int64_t>(random.below(1000)) - 500;
            one.share = static_cast<double>(random.below(1000)) / 7;
            one.note = random.below(2) == 0 ? std::optional(text()) : std::nullopt;
            one.level = static_cast<int>(random.below(20)) - 10;
            one.certain = random.below(2) == 0;
        }
        csv::write_options const options{.separator = std::string(",;\t|")[random.below(4)],
                                         .absent = random.below(2) == 0 ? "" : "NA",
                                         .line_end = random.below(2) == 0 ? "\n" : "\r\n"};
        auto const text = csv::write(rows, options);
        INFO(text);
        auto const back = csv::read<csv_written>(text, {.separator = options.separator});
        CHECK(back.findings.empty());
        CHECK(back.rows == rows);
    }
}

TEST_CASE("csv: the columns that are asked for are written, in their order") {
    std::vector<csv_written> const rows{{"a,b", {"x"}, 3, 0.5, {}, {}, {}, date{2023, 3}, true}};
    csv::write_options options;
    options.absent = "NA";
    options.columns = {"on", "note", "name"};
    CHECK(csv::write(rows, options) == "on,note,name\n2023-03,NA,\"a,b\"\n");
    options.columns = {"nme", "name"}; // the first is the name of no member
    CHECK(csv::write(rows, options) == "name\n\"a,b\"\n");
    CHECK(csv::column_names<csv_written>() ==
          std::vector<std::string_view>{"name", "who", "count", "share", "note", "kind", "level", "on", "certain"});
}
