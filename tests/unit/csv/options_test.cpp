// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/csv/options.hpp>

#include <entente/csv/write.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

struct csv_pair {
    std::string left{};
    std::string right{};

    friend bool operator==(csv_pair const&, csv_pair const&) = default;
};
BOOST_DESCRIBE_STRUCT(csv_pair, (), (left, right))

} // namespace

TEST_CASE("csv options: what one table is written with, another is read with") {
    std::vector<csv_pair> const rows{{"a;b", "NA"}, {"", "=1"}};
    for (char const separator : {',', ';', '\t', '|'}) {
        for (std::string const absent : {"", "NA", "."}) {
            csv::write_options const options{.separator = separator, .absent = absent, .line_end = "\r\n"};
            auto const text = csv::write(rows, options);
            CHECK(csv::read<csv_pair>(text, {.separator = separator, .absent = {absent}}).rows == rows);
        }
    }
}

TEST_CASE("csv options: limits of rows and findings, and columns that no member has") {
    std::string const text = "left,right,more\na,b,c\n" + std::string(100, 'x') + ",b,c\nx,y\n";
    auto const all = csv::read<csv_pair>(text, {.unknown = csv::unknown_columns::refuse, .max_row = 50, .max_findings = 1});
    CHECK(all.rows == std::vector<csv_pair>{{"a", "b"}});
    CHECK(all.findings.total() == 3);
    CHECK(all.findings.all().size() == 1);
}
