// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/csv/read.hpp>

#include <entente/core/country_code.hpp>
#include <entente/core/date.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/id.hpp>
#include <entente/csv/missing.hpp>
#include <entente/fwd.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

enum class csv_side : std::uint8_t { a, b };
BOOST_DESCRIBE_ENUM(csv_side, a, b)

struct csv_row {
    std::string name{};
    std::int32_t code{};
    std::optional<double> score{};
    std::optional<std::string> note{};
    csv::missing<std::int16_t, -9, 9999> day{};
    std::optional<date> since{};
    std::optional<csv_side> side{};
    bool is_member = false;

    friend bool operator==(csv_row const&, csv_row const&) = default;
};
BOOST_DESCRIBE_STRUCT(csv_row, (), (name, code, score, note, day, since, side, is_member))

struct csv_kept {
    std::string name{};
    extensions more{};
};
BOOST_DESCRIBE_STRUCT(csv_kept, (), (name, more))

struct csv_country {
    id<actor> code{};
    std::optional<id<actor>> other{};
    std::optional<country_code> iso{};
    std::string short_name{};
};
BOOST_DESCRIBE_STRUCT(csv_country, (), (code, other, iso, short_name))

/// "V010 3:7 /1/code" for each finding.
std::string csv_places(report const& found) {
    std::string result;
    for (finding const& one : found.all()) {
        result += (result.empty() ? "" : "; ") + one.code + ' ' + std::to_string(one.place->line) + ':' +
                  std::to_string(one.place->column) + (one.pointer.empty() ? "" : ' ' + one.pointer);
    }
    return result;
}

struct not_flat {
    std::vector<int> list{};
};
BOOST_DESCRIBE_STRUCT(not_flat, (), (list))

static_assert(csv::flat_row<csv_row>);
static_assert(csv::flat_row<csv_kept>);
static_assert(!csv::flat_row<not_flat>);

} // namespace

TEST_CASE("csv: columns are members, in any order, and cells are read by their types") {
    auto const made = csv::read<csv_row>("code,name,is_member,score,since,side,day,note\r\n"
                                         "200,United Kingdom,TRUE,0.5,1816-01-01,a,7,\"a, \"\"b\"\"\r\nc\"\r\n"
                                         "12.0,,0,NA,,NA,-9,NA\r\n"
                                         "1e+05,\"NA\",false,,191X,b,9999,\"\"\r\n");
    CHECK(csv_places(made.findings) == "");
    REQUIRE(made.rows.size() == 3);
    CHECK(made);
    CHECK(made.rows[0] == csv_row{"United Kingdom", 200, 0.5, "a, \"b\"\r\nc", 7, date{1816, 1, 1}, csv_side::a, true});
    CHECK(made.rows[1] == csv_row{"", 12, {}, {}, {}, {}, {}, false});
    CHECK(made.rows[2].code == 100000);
    CHECK(made.rows[2].name == "NA");
    CHECK(made.rows[2].note == "");
    CHECK(!made.rows[2].day);
    CHECK(made.rows[2].since == *date::from("191X"));
    CHECK(made.lines == std::vector<std::uint64_t>{2, 4, 5});
}

TEST_CASE("csv: the separator is found, a byte order mark passed over, and names are compared by letters and digits") {
    for (std::string const separator : {",", ";", "\t", "|"}) {
        INFO(separator);
        auto const made = csv::read<csv_row>("\xEF\xBB\xBFName" + separator + " Code " + separator + "Is.Member\nx" + separator +
                                             "1" + separator + "T\n\n");
        CHECK(csv_places(made.findings) == "");
        REQUIRE(made.rows.size() == 1);
        CHECK(made.rows[0].code == 1);
        CHECK(made.rows[0].is_member);
    }
    CHECK(csv::read<csv_row>("name;code\na,b;1\n", {.separator = ';'}).rows.at(0).name == "a,b");
    CHECK(csv::read<csv_row>("name,code\rx,1\ry,2").rows.size() == 2); // lone carriage returns
}

TEST_CASE("csv: a column that no member has is told, refused, ignored or kept") {
    std::string const text = "name,code,nme\nx,1,y\n";
    auto const noted = csv::read<csv_row>(text);
    CHECK(csv_places(noted.findings) == "V003 1:11");
    CHECK(noted.findings.all()[0].severity == severity::note);
    CHECK(noted.findings.all()[0].suggestion == "did you mean \"name\"?");
    CHECK(noted.rows.size() == 1);
    CHECK(!csv::read<csv_row>(text, {.unknown = csv::unknown_columns::refuse}));
    CHECK(csv::read<csv_row>(text, {.unknown = csv::unknown_columns::ignore}).findings.empty());
    // A slip of the pen in the name of a column that may be missing would lose it without a word.
    auto const slip = csv::read<csv_row>("name,code,scor,other\nx,1,2,3\n", {.unknown = csv::unknown_columns::ignore});
    REQUIRE(csv_places(slip.findings) == "V003 1:11");
    CHECK(slip.findings.all()[0].message == "the column \"scor\" is not read, and \"score\" is missing");
    CHECK(slip.findings.all()[0].severity == severity::warning);
    CHECK(slip.rows.size() == 1);
    auto const kept = csv::read<csv_kept>("name,Höhe,empty\nx,\"1 \"\"m\"\"\",\n");
    CHECK(csv_places(kept.findings) == "");
    REQUIRE(kept.rows.size() == 1);
    CHECK(*kept.rows[0].more.find("Höhe") == R"("1 \"m\"")");
    CHECK(kept.rows[0].more.size() == 1);
}

TEST_CASE("csv: bad cells and rows have line, column and suggestion, and the rest goes on") {
    auto const made = csv::read<csv_row>("name,code,side,score\n"
                                         "ok,1,a,1\n"
                                         "n,12.5,a,1\n"        // not whole
                                         "n,99999999999,a,1\n" // out of range
                                         "n,1,A,1\n"           // enumerators are written as they are named
                                         "n,1,c,\"1,5\"\n"     // two mistakes
                                         "n,,a,1\n"            // a value is required
                                         "n,1,a\n"             // too few cells
                                         "n,1,a,1,2\n"         // too many
                                         "\"é\"x,1,a,1\n"      // text after the closing quote
                                         "é \"q\",1,a,1\n"     // a quote within
                                         "n,0x10,a,1\n"
                                         "last,2,b,NA\n");
    CHECK(csv_places(made.findings) ==
          "V010 3:3 /1/code; V010 4:3 /2/code; V010 5:5 /3/side; V010 6:5 /4/side; V010 6:7 /4/score; "
          "V009 7:3 /5/code; V005 8:1 /6; V005 9:1 /7; V008 10:1 /8/name; V008 11:1 /9/name; V010 12:3 /10/code");
    REQUIRE(made.rows.size() == 2);
    CHECK(made.rows[1].name == "last");
    auto const& all = made.findings.all();
    CHECK(all[0].message == "expected a whole number, found \"12.5\"");
    CHECK(all[1].message == "\"99999999999\" is out of range: -2147483648 to 2147483647");
    CHECK(all[3].suggestion == "one of: a, b");
    CHECK(all[4].suggestion == "write 1.5 for one and a half, and no separators of thousands");
    CHECK(all[6].message == "this row has 3 cells, and the header 4");
    auto const date_ = csv::read<csv_row>("name,code,since\nn,1,31.12.1999\n");
    CHECK(csv_places(date_.findings) == "V010 2:5 /0/since");
    CHECK(date_.findings.all()[0].message.find("\"31.12.1999\" is not a valid date") == 0);
}

TEST_CASE("csv: headers that are missing, doubled or incomplete") {
    CHECK(csv_places(csv::read<csv_row>("").findings) == "V001 1:1");
    CHECK(csv_places(csv::read<csv_row>("\n\n").findings) == "V001 3:1");
    auto const incomplete = csv::read<csv_row>("name,score\nx,1\n");
    CHECK(csv_places(incomplete.findings) == "V002 1:1");
    CHECK(incomplete.findings.all()[0].message == "the column \"code\" is missing");
    CHECK(incomplete.rows.empty());
    CHECK(csv::read<csv_row>("name,code\nx,1\n").rows.size() == 1); // a score may be missing ...
    auto const asked_for = csv::read<csv_row>("name,code\nx,1\n", {.required = {"code", "score"}});
    REQUIRE(csv_places(asked_for.findings) == "V002 1:1"); // ... unless it is asked for
    CHECK(asked_for.findings.all()[0].message == "the column \"score\" is missing");
    CHECK(asked_for.rows.empty());
    auto const doubled = csv::read<csv_row>("name,code,Code\nx,1,2\n");
    CHECK(csv_places(doubled.findings) == "V004 1:11");
    REQUIRE(doubled.rows.size() == 1);
    CHECK(doubled.rows[0].code == 1);
    CHECK(csv::read<csv_row>("name:code\nx:1\n").findings.all().back().suggestion ==
          "if cells are not separated by a comma, semicolon, tab or bar, name the separator");
}

TEST_CASE("csv: a quote that is never closed costs its own row alone") {
    auto const made = csv::read<csv_row>("name,code\nx,1\n\"open,2\ny,3\nz,4\n");
    CHECK(csv_places(made.findings) == "V006 3:1 /1");
    REQUIRE(made.rows.size() == 3);
    CHECK(made.rows[2].name == "z");
}

TEST_CASE("csv: bytes that are not UTF-8 are told by name") {
    auto const made = csv::read<csv_row>("name,code\nC\xF4te d'Ivoire,437\nok,1\n");
    CHECK(csv_places(made.findings) == "V011 2:2 /0");
    CHECK(made.findings.all()[0].message.find("Latin-1") != std::string::npos);
    REQUIRE(made.rows.size() == 1);
    std::string const wide("\xFF\xFEn\0a\0m\0e\0\n\0", 12);
    CHECK(csv::read<csv_row>(wide).findings.all().at(0).message.find("UTF-16") != std::string::npos);
    std::string const bare("n\0a\0m\0e\0,\0c\0o\0d\0e\0\n\0x\0,\0"
                           "1\0\n\0",
                           28); // without a byte order mark
    auto const of_bare = csv::read<csv_row>(bare);
    CHECK(csv_places(of_bare.findings) == "V011 1:1");
    CHECK(of_bare.findings.all().at(0).suggestion.find("iconv -f utf-16") != std::string::npos);
    auto const latin =
        csv::read<csv_row>("name,code\nC\xF4te d'Ivoire,437\n\xE9\xE9,x\nok,1\n", {.encoding = csv::encoding::latin_1});
    REQUIRE(latin.rows.size() == 2);
    CHECK(latin.rows[0].name == "Côte d'Ivoire");
    CHECK(csv_places(latin.findings) == "V010 3:4 /1/code");
    CHECK(latin.findings.all()[0].place->offset == 31);
}

TEST_CASE("csv: NA is Namibia where a country is meant, and no value elsewhere") {
    auto const made = csv::read<csv_country>("code,other,iso,short_name\nna,na,NAM,NA\nde,,na,na\n", {.absent = {"NA", "na"}});
    CHECK(csv_places(made.findings) == "");
    REQUIRE(made.rows.size() == 2);
    CHECK(made.rows[0].code == id<actor>{"na"}); // what the type takes is a value
    CHECK(made.rows[0].other == id<actor>{"na"});
    CHECK(made.rows[0].iso == country_code{"NAM"});
    CHECK(made.rows[0].short_name == "NA");
    CHECK(!made.rows[1].other);
    CHECK(!made.rows[1].iso);
    CHECK(made.rows[1].short_name == "na");
    CHECK(csv_places(csv::read<csv_row>("name,code\nx,NA\n").findings) == "V010 2:3 /0/code");
    CHECK(csv::read<csv_row>("name,code,score\nx,1,.\n", {.absent = {"."}}).rows.size() == 1);
}

TEST_CASE("csv: any chunks and streams give the same rows and findings") {
    std::string text = "name,code,note\r\n";
    for (int i = 0; i != 40; ++i) {
        text += "\"row " + std::to_string(i) + "\"," + (i % 7 == 0 ? "x" : std::to_string(i)) + ",\"é\r\n\"\"q\"\"\"\r\n";
    }
    text += "\"end";
    auto const whole = csv::read<csv_row>(text);
    CHECK(whole.rows.size() == 34);
    for (std::size_t const size : {1U, 2U, 3U, 7U, 64U, 100000U}) {
        std::vector<csv_row> rows;
        auto const visit = [&](csv_row&& row, std::uint64_t) { rows.push_back(std::move(row)); };
        csv::rows_reader<csv_row, decltype(visit) const&> reader(visit);
        for (std::size_t at = 0; at < text.size(); at += size) {
            reader.feed(std::string_view(text).substr(at, size));
        }
        auto const found = reader.finish();
        INFO(size);
        CHECK(rows == whole.rows);
        CHECK(csv_places(found) == csv_places(whole.findings));
        CHECK(reader.size() == rows.size());
    }
    std::istringstream in(text);
    std::size_t rows = 0;
    auto const found = csv::rows<csv_row>(in, [&](csv_row&&, std::uint64_t) { ++rows; });
    CHECK(rows == 34);
    CHECK(csv_places(found) == csv_places(whole.findings));
}

TEST_CASE("csv: hostile sizes are bounded") {
    csv::read_options const small{.max_row = 1000, .max_findings = 3};
    std::size_t rows = 0;
    auto const count = [&](csv_row&&, std::uint64_t) { ++rows; };
    // One line of a megabyte, in small parts: passed over, and the next row is read.
    csv::rows_reader<csv_row, decltype(count) const&> reader(count, small);
    reader.feed("name,code\n");
    for (int i = 0; i != 1000; ++i) {
        reader.feed(std::string(1000, 'x'));
    }
    reader.feed("\ny,2\n");
    auto const found = reader.finish();
    CHECK(csv_places(found) == "V007 2:1 /0");
    CHECK(rows == 1);
    // The same line as a whole: no more of it is split than the limit.
    auto const whole = csv::read<csv_row>("name,code\n" + std::string(1000000, 'x') + "\ny,2\n", small);
    CHECK(csv_places(whole.findings) == "V007 2:1 /0");
    CHECK(whole.rows.size() == 1);
    auto const at_end = csv::read<csv_row>("name,code\ny,2\n" + std::string(1000000, 'x'), small);
    CHECK(csv_places(at_end.findings) == "V007 3:1 /1");
    CHECK(at_end.rows.size() == 1);
    // Separators alone: cells are held, so their number is bounded too.
    auto const crowded = csv::read<csv_row>("name,code\n" + std::string(70000, ',') + "\ny,2\n");
    CHECK(csv_places(crowded.findings) == "V007 2:1 /0");
    CHECK(crowded.findings.all().at(0).message == "this row has more than 65536 cells");
    CHECK(crowded.rows.size() == 1);
    auto const old_ends = csv::read<csv_row>("name,code\r" + std::string(70000, ',') + "\ry,2\r");
    CHECK(csv_places(old_ends.findings) == "V007 2:1 /0");
    CHECK(old_ends.rows.size() == 1);
    // After such a header no row is read, for nobody knows its columns.
    auto const headless = csv::read<csv_row>(std::string(70000, ',') + "\ny,2\n");
    CHECK(csv_places(headless.findings) == "V007 1:1");
    CHECK(headless.rows.empty());
    // A quote that is opened and not closed within the limit.
    auto const open = csv::read<csv_row>("name,code\n\"" + std::string(5000, 'x') + "\ny,2\n", small);
    CHECK(csv_places(open.findings) == "V007 2:1 /0");
    CHECK(open.findings.all().at(0).suggestion == "a cell of it begins with a quote: is it closed?");
    CHECK(open.rows.size() == 1);
    // More findings than are held are counted.
    std::string bad = "name,code\n";
    for (int i = 0; i != 100; ++i) {
        bad += "x,y\n";
    }
    auto const counted = csv::read<csv_row>(bad, small);
    CHECK(counted.findings.all().size() == 3);
    CHECK(counted.findings.total() == 100);
    // Nothing but quotes, separators, and zeros.
    CHECK(!csv::read<csv_row>(std::string(10000, '"')));
    CHECK(!csv::read<csv_row>(std::string(10000, ',')));
    CHECK(!csv::read<csv_row>("name,code\n" + std::string(100, '\0') + ",1,2\n"));
}

TEST_CASE("csv: short numbers are read to the last digit, and what only looks like one is refused") {
    auto const code_of = [](std::string const& cell) {
        auto const made = csv::read<csv_row>("name,code,is_member\na," + cell + ",0\n");
        return made ? std::to_string(made.rows.front().code) : csv_places(made.findings);
    };
    CHECK(code_of("0") == "0");
    CHECK(code_of("-0") == "0");
    CHECK(code_of("007") == "7");
    CHECK(code_of("-12345678") == "-12345678");
    CHECK(code_of("123456789") == "123456789");
    CHECK(code_of("2147483647") == "2147483647");
    CHECK(code_of("-2147483648") == "-2147483648");
    CHECK(code_of(" 5 ") == "5");
    CHECK(code_of("+5") == "5");
    for (std::string const bad : {"-", "--1", "+-5", "-+5", "1-", "2147483648", "-2147483649", "1 2", "5\"6"}) {
        INFO(bad);
        CHECK(code_of(bad).substr(0, 1) == "V");
    }
}

TEST_CASE("csv: rows longer than a block, quotes anywhere, and ends of lines at the edge of a block are split alike") {
    // Sixty-four characters are looked at together: each length around that, with the end of the line and a quote at each place.
    for (std::size_t size = 40; size != 150; ++size) {
        for (std::string const end : {"\n", "\r\n", "\r"}) {
            INFO(size << ' ' << end.size() << (end == "\r"));
            std::string const name(size, 'n');
            auto const made = csv::read<csv_row>("name,code,note" + end + name + ",1,a" + end + "\"" + name +
                                                 ",\"\"q\"\"\",-22,\"" + end + "\"" + end + "x,333,c" + end);
            REQUIRE(made.findings.all().empty());
            REQUIRE(made.rows.size() == 3);
            CHECK(made.rows[0] == csv_row{.name = name, .code = 1, .note = "a"});
            CHECK(made.rows[1] == csv_row{.name = name + ",\"q\"", .code = -22, .note = end});
            CHECK(made.rows[2] == csv_row{.name = "x", .code = 333, .note = "c"});
            auto const torn = csv::read<csv_row>("name,code,note" + end + name + ",1,a\"b" + end + "y,2,d" + end);
            CHECK(csv_places(torn.findings) == "V008 2:" + std::to_string(size + 4) + " /0/note");
            CHECK(torn.rows.size() == 1);
        }
    }
}

TEST_CASE("csv: the room for rows that the first lines promise is bounded") {
    std::string text = "name,code\n";
    for (int i = 0; i != 40'000; ++i) {
        text += '\n';
    }
    text += "x,1\n" + std::string(std::size_t{1} << 20U, ' ') + '\n';
    auto const made = csv::read<csv_row>(text);
    CHECK(made.rows.size() == 1);
    CHECK(made.rows.capacity() <= std::size_t{1} << 17U);
    CHECK(csv::detail::expected_rows("a\n1\n2\n") == 3);
    CHECK(csv::detail::expected_rows("") == 0);
}
