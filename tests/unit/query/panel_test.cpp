// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/panel.hpp>

#include <entente/csv/read.hpp>
#include <entente/csv/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

std::vector<dyad_year_row> dyads_in(dossier_index const& index, panel_options const& options = {}) {
    std::vector<dyad_year_row> result;
    auto const made = dyad_years(index, options, [&](dyad_year_row const& row) { result.push_back(row); });
    REQUIRE(made);
    CHECK(made->rows == result.size());
    return result;
}

std::vector<state_year_row> states_in(dossier_index const& index, panel_options const& options = {}) {
    std::vector<state_year_row> result;
    REQUIRE(state_years(index, options, [&](state_year_row&& row) { result.push_back(std::move(row)); }));
    return result;
}

/// "1901:1 1902:NA" of one column, for one directed pair.
template <class Column>
std::string cells_of(std::vector<dyad_year_row> const& rows, char const* code1, char const* code2, Column column) {
    std::string result;
    for (dyad_year_row const& one : rows) {
        if (one.code1 == code1 && one.code2 == code2) {
            auto const& value = one.*column;
            result.append(result.empty() ? "" : " ").append(std::to_string(one.year)).append(1, ':');
            result += value ? std::to_string(*value) : "NA";
        }
    }
    return result;
}

std::string cow_member(char const* name, int code, char const* period) {
    return R"({"id":")" + std::string(name) + R"(","kind":"state","identifiers":[{"scheme":"cow","value":")" +
           std::to_string(code) + R"("}],"system_membership":[{"system":"cow","period":")" + period + "\"}]}";
}

dossier panel_of(std::string const& actors, std::string const& more = "",
                 std::string const& coverage = R"({"period":"1900-01-01/1910-12-31"})") {
    return support::from_json<dossier>(R"({"entente":"1.1","coverage":[)" + coverage + R"(],"actors":[)" + actors + "]" +
                                       (more.empty() ? "" : "," + more) + "}");
}

} // namespace

TEST_CASE("panel: a state has a row for each year with a certain day of membership, spells united, bounds inclusive") {
    auto const made = panel_of(cow_member("b", 20, "1903-12-31/1905-01-01") +
                               ",{\"id\":\"a\",\"kind\":\"state\",\"identifiers\":[{\"scheme\":\"cow\",\"value\":\"2\"}],"
                               "\"system_membership\":[{\"system\":\"cow\",\"period\":\"1901/"
                               "1902-03-01\"},{\"system\":\"cow\",\"period\":\"1902-06-01/1902\"}]}," +
                               cow_member("c", 100, "1899/1900-01-01"));
    dossier_index const index{made};
    std::string rows;
    for (state_year_row const& one : states_in(index)) {
        rows += one.code + ' ' + std::to_string(one.year) + "; ";
    }
    // 2: in 1901 the first certain day is 31 December; 1902 has certain days until March. 100: its one day is the first of the coverage.
    CHECK(rows == "2 1901; 2 1902; 20 1903; 20 1904; 20 1905; 100 1900; ");
}

TEST_CASE("panel: a pair has rows only for years with a common certain day, and possible ones are counted") {
    auto const made = panel_of(cow_member("a", 2, "1900-01-01/1902-06-30") + "," + cow_member("b", 20, "1902-06-30/1904-01-01") +
                               "," + cow_member("c", 30, "1902-07-01/1904") + "," + cow_member("d", 40, "1903/1903"));
    dossier_index const index{made};
    std::string rows;
    std::vector<dyad_year_row> all;
    auto const report = dyad_years(index, {.directed = false}, [&](dyad_year_row const& one) {
        rows += one.code1 + '-' + one.code2 + ' ' + std::to_string(one.year) + "; ";
    });
    REQUIRE(report);
    // a and b share one day; a and c none. d: some day of 1903 to some day of 1903, which is no certain day.
    CHECK(rows == "2-20 1902; 20-30 1902; 20-30 1903; 20-30 1904; ");
    CHECK(report->only_possible == 2); // b and d, c and d in 1903
    CHECK(report->first_year == 1902);
    CHECK(report->last_year == 1904);
    CHECK(dyads_in(index).size() == 8); // directed
    CHECK(dyads_in(index, {.first_year = 1903, .last_year = 1903, .directed = false}).size() == 1);
}

TEST_CASE("panel: 0 only where the dossier covers the whole year") {
    auto const actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..");
    auto const made = panel_of(
        actors,
        R"("disputes":[{"id":"d","kind":"trade","hostility":"display","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"]}],
        "history":[{"on":"1902-05-01","action":"activate"},{"on":"1902-05-01","action":"lapse"}]}])",
        R"({"kinds":["actor"],"period":"1901-01-01/1904-12-31"},{"kinds":["dispute"],"period":"1902-01-01/1903-12-30"})");
    dossier_index const index{made};
    auto const rows = dyads_in(index);
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::dispute) ==
          "1901:NA 1902:1 1903:NA 1904:NA"); // 31 December 1903 is not covered
    CHECK(cells_of(rows, "20", "2", &dyad_year_row::dispute_onset) == "1901:NA 1902:1 1903:NA 1904:NA");
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::hostility) == "1901:NA 1902:3 1903:NA 1904:NA");
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::defence) == "1901:NA 1902:NA 1903:NA 1904:NA");
    auto const first = dyads_in(index, {.days = panel_days::first_day});
    CHECK(cells_of(first, "2", "20", &dyad_year_row::dispute) == "1901:NA 1902:0 1903:0 1904:NA");
}

TEST_CASE("panel: what an alliance obliges is directed, and ends with its suspension, its term and withdrawal") {
    auto const actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..") + "," + cow_member("c", 30, "1900/..");
    // By hand: in force on 1 July 1901; b withdraws on 15 March 1904; c suspends for itself all of 1903.
    auto const made = panel_of(actors, R"("agreements":[{"id":"pact","form":"treaty","binding":"legal","participations":[
        {"actor":"a","capacity":"party","history":[{"on":"1901-05-01","action":"sign_definitively"},{"on":"1901-07-01","action":"enter_into_force"}]},
        {"actor":"b","capacity":"party","history":[{"on":"1901-05-01","action":"sign_definitively"},{"on":"1901-07-01","action":"enter_into_force"},{"on":"1904-03-15","action":"withdraw"}]},
        {"actor":"c","capacity":"party","history":[{"on":"1901-05-01","action":"sign_definitively"},{"on":"1901-07-01","action":"enter_into_force"},{"on":"1903-01-01","action":"suspend"},{"on":"1904-01-01","action":"resume"}]}],
        "clauses":[{"obligations":["defence"],"bearers":["a"]},{"obligations":["consultation"]}],
        "history":[{"on":"1901-05-01","action":"sign"},{"on":"1901-07-01","action":"enter_into_force"},{"on":"1905-06-30","action":"terminate"}]}])");
    dossier_index const index{made};
    auto const rows = dyads_in(index, {.first_year = 1900, .last_year = 1906});
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::defence) == "1900:0 1901:1 1902:1 1903:1 1904:1 1905:0 1906:0");
    CHECK(cells_of(rows, "20", "2", &dyad_year_row::defence) == "1900:0 1901:0 1902:0 1903:0 1904:0 1905:0 1906:0");
    CHECK(cells_of(rows, "2", "30", &dyad_year_row::defence) == "1900:0 1901:1 1902:1 1903:0 1904:1 1905:1 1906:0");
    CHECK(cells_of(rows, "30", "20", &dyad_year_row::consultation) == "1900:0 1901:1 1902:1 1903:0 1904:1 1905:0 1906:0");
    CHECK(cells_of(rows, "30", "20", &dyad_year_row::agreement) == cells_of(rows, "30", "20", &dyad_year_row::consultation));
    auto const whole = dyads_in(index, {.first_year = 1901, .last_year = 1904, .days = panel_days::every_day});
    CHECK(cells_of(whole, "2", "20", &dyad_year_row::defence) == "1901:0 1902:1 1903:1 1904:0");
    auto const undirected = dyads_in(index, {.first_year = 1902, .last_year = 1902, .directed = false});
    REQUIRE(undirected.size() == 3);
    CHECK(undirected[0].defence == 1U);
    CHECK(cells_of(undirected, "20", "30", &dyad_year_row::defence) == "1902:0");
}

TEST_CASE("panel: measures are directed, dialogues are not, and uncertain days are no number") {
    auto const actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..");
    auto const made = panel_of(
        actors,
        R"("measures":[{"id":"ban","kind":"boycott","by":["b"],"against":["a"],"history":[{"on":"1902","action":"impose"},{"on":"1904","action":"lift"}]}],
        "channels":[{"id":"talks","level":"leaders","members":[{"actor":"a"},{"actor":"b","period":"1903-02-01/.."}],"history":[{"on":"1901-01-01","action":"convene"},{"on":"1904-06-01","action":"suspend"}]}])");
    dossier_index const index{made};
    auto const rows = dyads_in(index, {.first_year = 1901, .last_year = 1905});
    // Imposed at the latest on the last day of 1902; lifted at the earliest on the first day of 1904.
    CHECK(cells_of(rows, "20", "2", &dyad_year_row::measure) == "1901:0 1902:1 1903:1 1904:NA 1905:0");
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::measure) == "1901:0 1902:0 1903:0 1904:0 1905:0");
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::dialogue) == "1901:0 1902:0 1903:1 1904:1 1905:0");
    CHECK(cells_of(rows, "20", "2", &dyad_year_row::dialogue) == cells_of(rows, "2", "20", &dyad_year_row::dialogue));
    CHECK(csv::read<dyad_year_row>(csv::write(rows, {.absent = "NA"})).rows == rows);
}

TEST_CASE("panel: a date without a day is its whole month in a dispute, accounts that differ are no number, sides matter") {
    auto const actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..") + "," + cow_member("c", 30, "1900/..");
    auto const made = panel_of(actors, R"("disputes":[
        {"id":"d","kind":"trade","hostility":"war","sides":[{"role":"challenger","actors":["a"],"period":"1901-07/1901-07"},{"role":"target","actors":["b"],"period":"1901-07-20/1902-01-01"},
            {"role":"challenger","actors":["c"],"period":"1901-08-01/1902-01-01"}],"history":[{"on":"1901-07","action":"activate"},{"on":"1902-01-01","action":"lapse"}]},
        {"id":"e","kind":"trade","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["c"]}],
            "history":[{"on":"1904-01-01","action":"activate","accounts":[{"stance":"asserts","on":"1905-01-01"}]},{"on":"1906-01-01","action":"lapse"}]}])");
    dossier_index const index{made};
    auto const rows = dyads_in(index, {.first_year = 1901, .last_year = 1906});
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::dispute) == "1901:1 1902:0 1903:0 1904:0 1905:0 1906:0");
    CHECK(cells_of(rows, "20", "30", &dyad_year_row::dispute) == "1901:1 1902:1 1903:0 1904:0 1905:0 1906:0");
    CHECK(cells_of(rows, "20", "30", &dyad_year_row::dispute_onset) == "1901:1 1902:0 1903:0 1904:0 1905:0 1906:0");
    CHECK(cells_of(rows, "20", "30", &dyad_year_row::hostility) == "1901:5 1902:5 1903:0 1904:0 1905:0 1906:0");
    CHECK(cells_of(rows, "2", "30", &dyad_year_row::dispute) == "1901:0 1902:0 1903:0 1904:NA 1905:1 1906:1");
    CHECK(cells_of(rows, "2", "30", &dyad_year_row::hostility) == "1901:0 1902:0 1903:0 1904:NA 1905:NA 1906:NA");
}

TEST_CASE(
    "panel: a side does not outlast its dispute, a beginning without a day is not certain, and who no longer exists is in none") {
    auto const actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..") +
                        R"(,{"id":"c","kind":"state","identifiers":[{"scheme":"cow","value":"30"}],
        "existence":"1890/1902-06-30","system_membership":[{"system":"cow","period":"1900/.."}]})";
    auto const made = panel_of(actors, R"("disputes":[
        {"id":"d","kind":"trade","hostility":"war","sides":[{"role":"challenger","actors":["a"],"period":"1901-05-01/"},{"role":"target","actors":["b"],"period":"1901-05-01/.."}],
            "history":[{"on":"1901-05-01","action":"activate"},{"on":"1903-03-03","action":"settle"},{"on":"1905-01-01","action":"attempt_settlement"}]},
        {"id":"e","kind":"trade","sides":[{"role":"challenger","actors":["b"]},{"role":"target","actors":["c"]}],
            "history":[{"action":"activate"},{"on":"1904-01-01","action":"settle"}]}])");
    dossier_index const index{made};
    auto const rows = dyads_in(index, {.first_year = 1901, .last_year = 1905});
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::dispute) == "1901:1 1902:NA 1903:NA 1904:0 1905:0");
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::dispute_onset) == "1901:1 1902:0 1903:0 1904:0 1905:0");
    CHECK(cells_of(rows, "20", "30", &dyad_year_row::dispute) == "1901:NA 1902:NA");
}

TEST_CASE("panel: years of a state and years of its pairs agree on disputes with gaps") {
    auto const actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..");
    auto const made = panel_of(
        actors,
        R"("disputes":[{"id":"d","kind":"trade","sides":[{"role":"challenger","actors":["a"],"period":"1901-01-01/1901-12-31"},
        {"role":"challenger","actors":["a"],"period":"1904-01-01/1904-12-31"},{"role":"target","actors":["b"]}],"history":[{"on":"1901-01-01","action":"activate"},{"on":"1904-12-31","action":"lapse"}]}])");
    dossier_index const index{made};
    CHECK(cells_of(dyads_in(index, {.first_year = 1901, .last_year = 1905}), "2", "20", &dyad_year_row::dispute) ==
          "1901:1 1902:0 1903:0 1904:1 1905:0");
    std::string told;
    for (state_year_row const& one : states_in(index, {.first_year = 1901, .last_year = 1905})) {
        told += one.code == "2" ? std::to_string(one.disputes.value()) + std::to_string(one.disputes_begun.value()) + ' ' : "";
    }
    CHECK(told == "11 00 00 10 00 ");
}

TEST_CASE("panel: years that no date has make no rows, and codes follow the year") {
    auto const made = panel_of(
        R"({"id":"g","kind":"state","identifiers":[{"scheme":"gw","value":"255","period":"../1904-12-31"},{"scheme":"gw","value":"260","period":"1905-01-01/.."}],
        "system_membership":[{"system":"gw","period":"1900/.."}]})");
    dossier_index const index{made};
    CHECK(states_in(index, {.system = key{"gw"}, .first_year = 40000}).empty());
    CHECK(states_in(index, {.system = key{"gw"}, .last_year = -40000}).empty());
    CHECK(states_in(index, {.system = key{"gw"}, .first_year = -2147483647, .last_year = 2147483647}).size() == 11);
    std::string codes;
    for (state_year_row const& one : states_in(index, {.system = key{"gw"}, .first_year = 1904, .last_year = 1905})) {
        codes += one.code + ' ';
    }
    CHECK(codes == "255 260 ");
}

TEST_CASE("panel: the leader of 1 January, how many there were, and whether one came") {
    auto const actors = cow_member("a", 2, "1900/..") +
                        R"(,{"id":"p","kind":"person","names":{"en":"P"}},{"id":"q","kind":"person"},{"id":"r","kind":"person"})";
    auto const made =
        panel_of(actors, R"("offices":[{"id":"king","kind":"head_of_state","of":"a","tenures":[{"person":"r","period":"1890/.."}]},
        {"id":"pm","kind":"head_of_government","of":"a","tenures":[{"person":"p","period":"1900-01-01/1902-06-01"},{"person":"q","period":"1902-06-01/1904-01-01"},{"person":"p","period":"1904-01-01/1905"}]}])");
    dossier_index const index{made};
    std::string told;
    for (state_year_row const& one : states_in(index, {.last_year = 1906})) {
        told += std::to_string(one.year) + ' ' + (one.leader ? std::string(one.leader->view()) : "NA") + ' ' +
                (one.leaders ? std::to_string(*one.leaders) : "NA") + ' ' +
                (one.leader_changed ? std::to_string(*one.leader_changed) : "NA") + "; ";
    }
    // In 1904 two shared 1 January: nobody, and one of them took over on that day. In 1900 the record begins. In 1905 p left on an unknown day, and held it on the first.
    CHECK(told == "1900 p 1 0; 1901 p 1 0; 1902 p 2 1; 1903 q 1 0; 1904 NA 2 1; 1905 p 1 0; 1906 NA 0 0; ");
}

TEST_CASE("panel: without coverage nothing is 0, and years without an end are an error") {
    auto const open = support::from_json<dossier>(R"({"entente":"1.1","actors":[)" + cow_member("a", 2, "1900/..") + "," +
                                                  cow_member("b", 20, "1900/1902") + "]}");
    dossier_index const index{open};
    auto const refused = dyad_years(index, {}, [](dyad_year_row const&) {});
    REQUIRE(!refused);
    CHECK(refused.error().all()[0].code == "Q004");
    auto const rows = dyads_in(index, {.last_year = 1901});
    REQUIRE(rows.size() == 4); // 1900 and 1901, in both directions
    CHECK(!rows[0].dispute);
    CHECK(!rows[0].agreement);
    dossier const nothing;
    dossier_index const empty{nothing};
    CHECK(dyads_in(empty).empty());
}

TEST_CASE(
    "panel: a state without an office that leads it has no number of leaders, and who leads it from its first day changed nobody") {
    auto const made = panel_of(
        cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1903-10-03/..") +
            R"(,{"id":"k","kind":"person"},{"id":"l","kind":"person"})",
        R"("offices":[{"id":"o","kind":"head_of_government","of":"b","tenures":[{"person":"k","period":"1903-10-03/1905-05-01"},{"person":"l","period":"1905-05-01/.."}]}])");
    dossier_index const index{made};
    std::string told;
    for (state_year_row const& one : states_in(index, {.first_year = 1903, .last_year = 1905})) {
        told += one.code + ' ' + std::to_string(one.year) + ' ' + (one.leaders ? std::to_string(*one.leaders) : "NA") + ' ' +
                (one.leader_changed ? std::to_string(*one.leader_changed) : "NA") + "; ";
    }
    CHECK(told == "2 1903 NA NA; 2 1904 NA NA; 2 1905 NA NA; 20 1903 1 0; 20 1904 1 0; 20 1905 2 1; ");
}

TEST_CASE("panel: what is said to be complete is 0 where nothing is on record") {
    auto const actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..");
    auto const made = panel_of(actors, "", R"({"kinds":["actor"],"period":"1900-01-01/1901-12-31"})");
    dossier_index const index{made};
    auto const rows = dyads_in(index, {.complete = {"agreement"}});
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::defence) == "1900:0 1901:0");
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::measure) == "1900:NA 1901:NA");
}

TEST_CASE("panel: the score of a pair's ties at the end of a year, where all that counts is covered and certain") {
    auto const actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..") + "," + cow_member("c", 30, "1900/..");
    std::string const more =
        R"("disputes":[{"id":"d","kind":"trade","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b"]}],
            "history":[{"on":"1901-02-01","action":"activate"},{"on":"1902-06-01","action":"lapse"}]},
          {"id":"e","kind":"trade","sides":[{"role":"challenger","actors":["b"]},{"role":"target","actors":["c"]}],
            "history":[{"on":"1901-02-01","action":"activate"},{"on":"1902","action":"lapse"}]}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],
            "history":[{"on":"1901-12-31","action":"sign"},{"on":"1902-01-01","action":"enter_into_force"}]}])";
    auto const made = panel_of(actors, more, R"({"period":"1900-01-01/1902-12-31"})");
    dossier_index const index{made};
    tie_weights const weights{0, 1, 0, 1, 0};
    auto const scores = [&](panel_options options) {
        options.directed = false;
        return cells_of(dyads_in(index, options), "2", "20", &dyad_year_row::ties);
    };
    // No dispute is 1000, one 500; no agreement is 0, one 500. At the ends of the years: 1000 and 0; 500 and 0; 1000 and 500.
    CHECK(scores({.ties = weights}) == "1900:500 1901:250 1902:750");
    CHECK(scores({.days = panel_days::first_day, .ties = weights}) == "1900:500 1901:500 1902:500");
    CHECK(scores({.ties = tie_weights{0, 1, 0, 0, 0}}) == "1900:1000 1901:500 1902:1000");
    CHECK(scores({}) == "1900:NA 1901:NA 1902:NA"); // it was not asked for
    // At the end of 1902 the dispute of b and c has lapsed; on the first day of that year perhaps.
    CHECK(cells_of(dyads_in(index, {.days = panel_days::first_day, .ties = weights}), "20", "30", &dyad_year_row::ties) ==
          "1900:500 1901:500 1902:NA");
    CHECK(cells_of(dyads_in(index, {.directed = true, .ties = weights}), "20", "2", &dyad_year_row::ties) ==
          "1900:500 1901:250 1902:750"); // of both directions the same

    // What is on record is not all there is, unless the options say so.
    auto const partial = panel_of(actors, more, R"({"kinds":["actor","agreement"],"period":"1900-01-01/1902-12-31"})");
    dossier_index const some{partial};
    CHECK(cells_of(dyads_in(some, {.ties = weights}), "2", "20", &dyad_year_row::ties) == "1900:NA 1901:NA 1902:NA");
    CHECK(cells_of(dyads_in(some, {.complete = {"dispute"}, .ties = weights}), "2", "20", &dyad_year_row::ties) ==
          "1900:500 1901:250 1902:750");
}

TEST_CASE("panel: an instrument of more states than the options allow is named") {
    auto const actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..") + "," + cow_member("c", 30, "1900/..");
    auto const made = panel_of(
        actors,
        R"("channels":[{"id":"talks","level":"leaders","members":[{"actor":"a"},{"actor":"b"},{"actor":"c"}],"history":[{"on":"1901-01-01","action":"convene"}]}])");
    dossier_index const index{made};
    auto const got = dyad_years(index, {.max_participants = 2}, [](dyad_year_row const& row) { CHECK(row.dialogue != 1U); });
    REQUIRE(got);
    REQUIRE(got->left_out.size() == 1);
    CHECK(got->left_out[0] == ref<>{"channel/talks"});
}

TEST_CASE("panel: a coverage among named states covers their pair alone") {
    auto const actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..") + "," + cow_member("c", 30, "1900/..");
    auto const made = panel_of(
        actors, "",
        R"({"kinds":["actor"],"period":"1900-01-01/1901-12-31"},{"kinds":["dispute"],"among":["a","b"],"period":"1900-01-01/1901-12-31"})");
    dossier_index const index{made};
    auto const rows = dyads_in(index);
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::dispute) == "1900:0 1901:0");
    CHECK(cells_of(rows, "20", "30", &dyad_year_row::dispute) == "1900:NA 1901:NA");
}

TEST_CASE("panel: codes are sorted as numbers") {
    auto const made = panel_of(cow_member("x", 100, "1900/1900-12-31") + "," + cow_member("y", 20, "1900/1900-12-31") + "," +
                               cow_member("z", 3, "1900/1900-12-31"));
    dossier_index const index{made};
    auto const rows = states_in(index);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].code == "3");
    CHECK(rows[1].code == "20");
    CHECK(rows[2].code == "100");
}

TEST_CASE("panel: who represents whom, by the class of the head, is known for the years that were looked at") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[
        {"id":"a","kind":"state","identifiers":[{"scheme":"cow","value":"1"}],"system_membership":[{"system":"cow","period":"1890/1899"}]},
        {"id":"b","kind":"state","identifiers":[{"scheme":"cow","value":"2"}],"system_membership":[{"system":"cow","period":"1890/1899"}]}],
        "missions":[{"id":"m","kind":"embassy","of":"a","to":"b","begins":{"stage":"headed","from":"1891-01-01"},
            "levels":[{"head":"minister","period":"1891-01-01/1891-12-31"},{"head":"ambassador","period":"1894-01-01/1894-12-31"}],
            "history":[{"on":"1896-01-01","action":"close"}]},
          {"id":"c","kind":"consular_post","of":"b","to":"a","history":[{"on":"1890-01-01","action":"open"}]}],
        "coverage":[{"kinds":["mission"],"period":"1891-01-01/1891-12-31"},{"kinds":["mission"],"period":"1894-01-01/1894-12-31"},
                    {"kinds":["mission"],"period":"1897-01-01/1897-12-31"}]})");
    dossier_index const index{one};
    auto const exchange = [&](panel_options const& options, std::string_view code1, std::int32_t year) -> panel_cell {
        panel_cell result;
        bool found = false;
        auto const made = dyad_years(index, options, [&](dyad_year_row const& row) {
            if (row.code1 == code1 && row.year == year) {
                result = row.exchange;
                found = true;
            }
        });
        REQUIRE(made);
        REQUIRE(found);
        return result;
    };
    CHECK(exchange({}, "1", 1891) == 2U);
    CHECK(exchange({}, "1", 1893) == std::nullopt); // between two years that were looked at
    CHECK(exchange({}, "1", 1894) == 3U);
    CHECK(exchange({}, "1", 1897) == 0U);
    CHECK(exchange({}, "2", 1894) == 0U); // a consular post is no diplomatic mission
    CHECK(exchange({.directed = false}, "1", 1891) == 2U);
    CHECK(exchange({.directed = false}, "1", 1897) == 0U);
}

TEST_CASE("panel: joint membership of organisations is counted only where memberships are complete") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[
        {"id":"o","kind":"international_organisation"},{"id":"p","kind":"international_organisation"},{"id":"q","kind":"international_organisation"},
        {"id":"a","kind":"state","identifiers":[{"scheme":"cow","value":"1"}],"system_membership":[{"system":"cow","period":"1950-01-01/1953-12-31"}],
         "memberships":[{"organisation":"o","period":"1950-01-01/1951-06-30"},{"organisation":"p","period":"1950-01-01/.."},{"organisation":"q","kind":"observer","period":"1950-01-01/.."}]},
        {"id":"b","kind":"state","identifiers":[{"scheme":"cow","value":"2"}],"system_membership":[{"system":"cow","period":"1950-01-01/1953-12-31"}],
         "memberships":[{"organisation":"o","period":"1951-01-01/.."},{"organisation":"p","period":"1953/.."},{"organisation":"q","period":"1950-01-01/.."}]}]})");
    dossier_index const index{one};
    auto const counts = [&](panel_options const& options) {
        std::vector<panel_cell> result;
        auto const made = dyad_years(index, options, [&](dyad_year_row const& row) { result.push_back(row.organisations); });
        REQUIRE(made);
        return result;
    };
    // 1950: none. 1951: o, in the first half. 1952: none. 1953: perhaps p, from some day of that year on: it is not known whether on a common day? It is: on the last at the latest.
    CHECK(counts({.directed = false, .complete = {"membership"}}) == std::vector<panel_cell>{0U, 1U, 0U, 1U});
    CHECK(counts({.days = panel_days::first_day, .directed = false, .complete = {"membership"}}) ==
          std::vector<panel_cell>{0U, 1U, 0U, std::nullopt}); // on 1 January 1953 perhaps
    CHECK(counts({.directed = false}) == std::vector<panel_cell>(4, std::nullopt));
}

TEST_CASE("panel: the panels of parts of the states are the whole panel, and their reports are merged in any order") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[
        {"id":"a","kind":"state","identifiers":[{"scheme":"cow","value":"20"}],"system_membership":[{"system":"cow","period":"1950-01-01/1953-12-31"}]},
        {"id":"b","kind":"state","identifiers":[{"scheme":"cow","value":"3"}],"system_membership":[{"system":"cow","period":"1951-01-01/1955-12-31"}]},
        {"id":"c","kind":"state","identifiers":[{"scheme":"cow","value":"100"}],"system_membership":[{"system":"cow","period":"1949/1952-12-31"}]}],
        "disputes":[{"id":"d","kind":"other","sides":[{"role":"challenger","actors":["a"]},{"role":"target","actors":["b","c"]}],"history":[{"on":"1951-05-01","action":"activate"},{"on":"1952-05-01","action":"lapse"}]}]})");
    dossier_index const index{one};
    CHECK(panel_states(index, {}) == std::vector<id<actor>>{id<actor>{"b"}, id<actor>{"a"}, id<actor>{"c"}}); // 3, 20, 100
    auto const rows = [&](panel_options const& options, panel_report& report) {
        std::vector<dyad_year_row> result;
        auto const made = dyad_years(index, options, [&](dyad_year_row const& row) { result.push_back(row); });
        REQUIRE(made);
        report = *made;
        return result;
    };
    panel_report whole;
    auto const all = rows({}, whole);
    panel_report first;
    auto parts = rows({.states = {id<actor>{"b"}}}, first);
    panel_report second;
    auto const rest = rows({.states = {id<actor>{"a"}, id<actor>{"c"}}}, second);
    parts.insert(parts.end(), rest.begin(), rest.end());
    CHECK(parts == all);
    CHECK(!all.empty());
    auto sum = second;
    sum.merge(first);
    CHECK(sum == whole);
    auto other = first;
    other.merge(second);
    CHECK(other == whole);
    other.merge(panel_report{});
    CHECK(other == whole);
    std::size_t states = 0;
    auto const years = state_years(index, {.states = {id<actor>{"a"}}},
                                   [&](state_year_row const& row) { states += row.code == "20" ? 1U : 100U; });
    REQUIRE(years);
    CHECK(states == 4);
}

TEST_CASE("panel: a head of at least some class on each day counts, whoever it was") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[
        {"id":"a","kind":"state","identifiers":[{"scheme":"cow","value":"1"}],"system_membership":[{"system":"cow","period":"2002-01-01/2002-12-31"}]},
        {"id":"b","kind":"state","identifiers":[{"scheme":"cow","value":"2"}],"system_membership":[{"system":"cow","period":"2002-01-01/2002-12-31"}]}],
        "missions":[{"id":"m","kind":"embassy","of":"a","to":"b","begins":{"stage":"headed","from":"2000-01-01"},
            "levels":[{"head":"minister","period":"2000-01-01/2002-06-30"},{"head":"ambassador","period":"2002-07-01/.."}]}],
        "coverage":[{"kinds":["mission"],"period":"2000-01-01/2005-12-31"}]})");
    dossier_index const index{one};
    auto const exchange = [&](panel_days days) {
        panel_cell result;
        auto const made =
            dyad_years(index, {.days = days}, [&](dyad_year_row const& row) { result = row.code1 == "1" ? row.exchange : result; });
        REQUIRE(made);
        return result;
    };
    CHECK(exchange(panel_days::any_day) == 3U);
    CHECK(exchange(panel_days::first_day) == 2U);
    CHECK(exchange(panel_days::last_day) == 3U);
    CHECK(exchange(panel_days::every_day) == 2U);
}

TEST_CASE("panel: a state has no row after its end, whatever a list says") {
    auto actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..");
    actors.insert(actors.find(R"("kind":"state")"), R"("existence":"1890-01-01/1904-06-30",)");
    auto const made = panel_of(actors, "", R"({"period":"1900-01-01/1906-12-31"})");
    dossier_index const index{made};
    std::string years;
    for (state_year_row const& one : states_in(index)) {
        years += one.code + ':' + std::to_string(one.year) + ' ';
    }
    CHECK(years == "2:1900 2:1901 2:1902 2:1903 2:1904 20:1900 20:1901 20:1902 20:1903 20:1904 20:1905 20:1906 ");
    CHECK(cells_of(dyads_in(index), "2", "20", &dyad_year_row::dispute) == "1900:0 1901:0 1902:0 1903:0 1904:0");
}

TEST_CASE("panel: who is in office when a list of leaders ends may have left since") {
    auto const actors = cow_member("a", 2, "1900/..") + R"(,{"id":"p","kind":"person"})";
    auto const offices = std::string(
        R"("offices":[{"id":"pm","kind":"head_of_government","of":"a","tenures":[{"person":"p","period":"1900-01-01/.."}]}])");
    auto const leaders = [&](std::string const& coverage) {
        auto const made = panel_of(actors, offices, coverage);
        dossier_index const index{made};
        std::string told;
        for (state_year_row const& one : states_in(index, {.first_year = 1901, .last_year = 1904})) {
            told += std::to_string(one.year) + ' ' + (one.leader ? std::string(one.leader->view()) : "NA") + ' ' +
                    (one.leaders ? std::to_string(*one.leaders) : "NA") + "; ";
        }
        return told;
    };
    CHECK(
        leaders(R"({"kinds":["actor"],"period":"1900-01-01/1910-12-31"},{"kinds":["office"],"period":"1900-01-01/1902-12-31"})") ==
        "1901 p 1; 1902 p 1; 1903 NA NA; 1904 NA NA; ");
    // Where no list ends, who is in office is in office.
    CHECK(leaders(R"({"kinds":["actor"],"period":"1900-01-01/1910-12-31"})") == "1901 p NA; 1902 p NA; 1903 p NA; 1904 p NA; ");
}

TEST_CASE("panel: a dispute or an agreement that is open when its list ends may have ended since") {
    auto const actors = cow_member("a", 2, "1900/..") + "," + cow_member("b", 20, "1900/..");
    auto const made = panel_of(
        actors,
        R"("disputes":[{"id":"d","kind":"trade","sides":[{"role":"challenger","actors":["a"],"period":"1902-05-01/.."},{"role":"target","actors":["b"],"period":"1902-05-01/.."}],
        "history":[{"on":"1902-05-01","action":"activate"}]}],
        "agreements":[{"id":"pact","form":"treaty","binding":"legal","participations":[{"actor":"a","capacity":"party"},{"actor":"b","capacity":"party"}],
        "history":[{"on":"1901-07-01","action":"sign"},{"on":"1901-07-01","action":"enter_into_force"}]}])",
        R"({"kinds":["actor"],"period":"1900-01-01/1910-12-31"},{"kinds":["dispute"],"period":"1900-01-01/1903-12-31"},{"kinds":["agreement"],"period":"1900-01-01/1902-12-31"})");
    dossier_index const index{made};
    auto const rows = dyads_in(index, {.first_year = 1901, .last_year = 1904});
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::dispute) == "1901:0 1902:1 1903:1 1904:NA");
    CHECK(cells_of(rows, "2", "20", &dyad_year_row::dispute_onset) == "1901:0 1902:1 1903:0 1904:NA");
    CHECK(cells_of(rows, "20", "2", &dyad_year_row::agreement) == "1901:1 1902:1 1903:NA 1904:NA");
    auto const whole = dyads_in(index, {.first_year = 1901, .last_year = 1904, .days = panel_days::every_day});
    CHECK(cells_of(whole, "2", "20", &dyad_year_row::agreement) == "1901:0 1902:1 1903:NA 1904:NA");
}

TEST_CASE("panel: a leader who takes office on 1 January after a vacancy came in that year; the first of a list did not") {
    auto const actors = cow_member("a", 2, "1900/..") + R"(,{"id":"p","kind":"person"},{"id":"q","kind":"person"})";
    auto const made = panel_of(actors, R"("offices":[{"id":"pm","kind":"head_of_government","of":"a","tenures":[
        {"person":"p","period":"1902-01-01/1903-12-21"},{"person":"q","period":"1905-01-01/1910-12-31"}]}])");
    dossier_index const index{made};
    std::string told;
    for (state_year_row const& one : states_in(index, {.first_year = 1902, .last_year = 1906})) {
        told += std::to_string(one.year) + ':' + (one.leader_changed ? std::to_string(*one.leader_changed) : "NA") + ' ';
    }
    CHECK(told == "1902:0 1903:0 1904:0 1905:1 1906:0 ");
}
