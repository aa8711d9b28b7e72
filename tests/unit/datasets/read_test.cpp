// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/read.hpp>

#include <entente/datasets/cow_states.hpp>

#include <support/catch.hpp>

#include <boost/describe/class.hpp>
#include <sstream>
#include <string>

using namespace entente;

namespace {

struct embassy_row {
    std::string country{};
    std::string host{};
};
BOOST_DESCRIBE_STRUCT(embassy_row, (), (country, host))

/// A dataset of one's own.
class embassies {
public:
    using row_type = embassy_row;
    static constexpr datasets::description what{.name = "embassies", .title = "Embassies", .version = "1"};

    embassies(datasets::record& to, std::string_view year) : to_(to), year_(year) {}
    explicit embassies(datasets::record& to) : embassies(to, "") {}

    static csv::read_options options() { return {}; }
    void take(embassy_row& row, std::uint64_t line) {
        auto const who = to_.state(datasets::state_codes::name, row.country, {line, "country"});
        auto const made = to_.object(to_.made().missions, datasets::id_of<mission>(row.country + " in " + row.host)).first;
        made->of = who;
        made->note.set(language_tag{"en"}, year_);
        made->sources.push_back(to_.at(line));
    }
    void finish() {}

private:
    datasets::record& to_;
    std::string year_;
};

} // namespace

TEST_CASE("datasets::add: a dataset of one's own, from a text and from a stream") {
    static_assert(datasets::dataset<embassies>);
    datasets::record made;
    CHECK(datasets::add<embassies>(made, "country,host\nJapan,Seoul\n", "1965") == 1);
    std::istringstream in("host;country\nTokyo;Korea, Republic of\n");
    CHECK(datasets::add<embassies>(made, in, "1965") == 1);
    CHECK(made.made().missions.size() == 2);
    CHECK(made.made().missions[1].id == id<mission>{"korea-republic-of-in-tokyo"});
    REQUIRE(made.made().sources.size() == 1); // once
    CHECK(made.made().sources[0].title.in(language_tag{"en"}) == "Embassies 1");
    CHECK(made.made().missions[1].sources[0].locator == "line 2");
}

TEST_CASE("datasets::add: a bad row is reported with its line and column, and the rest goes on") {
    datasets::record made;
    auto const rows =
        datasets::add<datasets::cow_states>(made, "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n"
                                                  "USA,2,United States of America,1816,1,1,2016,12,31,2016\n"
                                                  "CAN,x,Canada,1920,1,10,2016,12,31,2016\n"
                                                  "BHM,31,Bahamas\n"
                                                  "CUB,40,Cuba,1902,5,20,1906,9,25,2016\n");
    CHECK(rows == 2);
    CHECK(made.made().actors.size() == 2);
    REQUIRE(made.findings().total() == 3);
    CHECK(made.made().coverage.size() == 1);        // to which day the list reaches
    CHECK(made.findings().all()[2].code == "V108"); // and that Canada and the Bahamas are missing
    CHECK(made.findings().all()[0].code == "V010");
    CHECK(made.findings().all()[0].place->line == 3);
    CHECK(made.findings().all()[0].place->column == 5);
    CHECK(made.findings().all()[1].place->line == 4);
}
