// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// A kind of a user's own, with an irregular plural, in every question.

#include <entente/entente.hpp>
#include <entente/format/words.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/findings.hpp>

#include <set>
#include <string>
#include <vector>

namespace my_desk {
struct embassy;
struct gazette;
}
template <>
inline constexpr entente::kind_words entente::kind_words_of<my_desk::embassy>{"embassy", "embassies"};
template <>
inline constexpr entente::kind_words entente::kind_words_of<my_desk::gazette>{"gazette", "gazettes"};

namespace my_desk {

enum class embassy_action : std::uint8_t { open, suspend, resume, close };
BOOST_DESCRIBE_ENUM(embassy_action, open, suspend, resume, close)
enum class embassy_stage : std::uint8_t { initial, opened, closed };
BOOST_DESCRIBE_ENUM(embassy_stage, initial, opened, closed)

struct embassy {
    entente::id<embassy> id{};
    entente::text names{};
    entente::id<entente::actor> of{};
    entente::id<entente::actor> in{};
    std::optional<entente::ref<entente::agreement>> under{};
    std::optional<entente::beginning<embassy_stage>> begins{};
    entente::history<embassy_action> history{};

    friend bool operator==(embassy const&, embassy const&) = default;
};
BOOST_DESCRIBE_STRUCT(embassy, (), (id, names, of, in, under, begins, history))

struct archive : entente::dossier {
    std::vector<embassy> embassies{};

    friend bool operator==(archive const&, archive const&) = default;
};
BOOST_DESCRIBE_STRUCT(archive, (entente::dossier), (embassies))

/// Derives a second time, and adds nothing.
struct later_archive : archive {
    friend bool operator==(later_archive const&, later_archive const&) = default;
};
BOOST_DESCRIBE_STRUCT(later_archive, (archive), ())

/// A kind without actors, history or anything that it belongs to.
struct gazette {
    entente::id<gazette> id{};
    entente::text names{};
    entente::compact_list<entente::ref<embassy>> covers{};
    std::string history{}; ///< of the paper: a name that means something else for instruments

    friend bool operator==(gazette const&, gazette const&) = default;
};
BOOST_DESCRIBE_STRUCT(gazette, (), (id, names, covers, history))

struct press_archive : archive {
    std::vector<gazette> gazettes{};
    std::string editor{};

    friend bool operator==(press_archive const&, press_archive const&) = default;
};
BOOST_DESCRIBE_STRUCT(press_archive, (archive), (gazettes, editor))

} // namespace my_desk

template <>
struct entente::kind_traits<my_desk::embassy> {
    static void actors(my_desk::embassy const& one, auto visit) {
        visit(one.of);
        visit(one.in);
    }
    static void wholes(my_desk::embassy const& one, auto visit) { visit(one.under); }
    static constexpr link_sign sign = link_sign::cooperation;
};

template <>
struct entente::lifecycle_of<my_desk::embassy_action> : entente::lifecycle_rows<my_desk::embassy_stage, my_desk::embassy_action> {
    using s = my_desk::embassy_stage;
    using a = my_desk::embassy_action;

    static constexpr stages ended{s::closed};
    static constexpr transition rows[]{
        move({s::initial, s::closed}, a::open, s::opened),
        move({s::opened}, a::close, s::closed),
        hold({s::opened}, a::suspend, hold_state::none, hold_state::suspended),
        hold({s::opened}, a::resume, hold_state::suspended, hold_state::none),
    };
    static constexpr refusal_reason reasons[]{because(a::resume, "nothing was suspended")};
};

using namespace entente;

namespace {

my_desk::archive made() {
    return support::from_json<my_desk::archive>(
        R"({"entente":"1.0","actors":[{"id":"a","kind":"state"},{"id":"b","kind":"state"},{"id":"c","kind":"state"}],
        "agreements":[{"id":"t","form":"treaty","binding":"legal","names":{"en":"The treaty"}}],
        "causal_links":[{"id":"l","cause":"agreement/t","effect":"embassy/a-in-b#start","relation":"enables"}],
        "embassies":[{"id":"a-in-b","names":{"en":"Embassy in B"},"of":"a","in":"b","under":"agreement/t","history":[{"key":"start","on":"2000-01-01","action":"open"},{"on":"2010-01-01","action":"suspend"},{"on":"2011-01-01","action":"resume"}]}]})");
}

} // namespace

TEST_CASE("own kinds: an embassy stands in the state of play under its plural, in the timeline, the diff and the interruptions") {
    auto const one = made();
    dossier_index const index{one};
    std::string out;
    append_text(out, state_of_play(index, date{2010, 6, 1}));
    CHECK(out.find("Embassies\n  Embassy in B  opened, suspended  since 2010-01-01 (5 months)") != std::string::npos);
    CHECK(timeline(index, {.kinds = {"embassy"}}).entries.size() == 3);
    auto const changed = diff(state_of_play(index, date{2009}), state_of_play(index, date{2010, 6, 1}));
    REQUIRE(changed.all.size() == 1);
    CHECK(changed.all[0].instrument == ref<>{"embassy/a-in-b"});
    CHECK(changed.all[0].kinds == std::vector<change_kind>{change_kind::suspended});
    CHECK(interruptions(index, date{2012}).all.at(0).days.at(0).at_most == 365);
    CHECK(state_of_play(index, date{2012}, ref<>{"embassy/a-in-b"})->possible.at(0).stage == "opened");
}

TEST_CASE("own kinds: an embassy is selected by its actors and by its owner, and has causes") {
    auto const one = made();
    dossier_index const index{one};
    CHECK(index.select({.between = dyad::from({"a"}, {"b"})}).size() == 1);
    CHECK(index.select({.who = id<actor>{"c"}}).empty());
    CHECK(index.select({.of = ref<>{"agreement/t"}}).size() == 2); // the agreement, and the embassy under it
    CHECK(causes(index, {"embassy/a-in-b#start"}).links.size() == 1);
    CHECK(*look_up(index, "a-in-b") == ref<>{"embassy/a-in-b"});
    CHECK(index.kinds().back().many == "embassies");
}

TEST_CASE("own kinds: an embassy that is open links two states in networks and in structural balance") {
    auto one = made();
    one.disputes.push_back(support::from_json<dispute>(
        R"({"id":"border","kind":"territorial","sides":[{"role":"challenger","actors":["b"]},{"role":"target","actors":["c"]}],"history":[{"on":"2005-01-01","action":"activate"}]})"));
    one.embassies.push_back(one.embassies[0]);
    one.embassies[1].id = id<my_desk::embassy>{"a-in-c"};
    one.embassies[1].in = id<actor>{"c"};
    one.embassies[1].history.resize(1);
    dossier_index const index{one};
    auto const links = [&](date const& when) {
        auto const found = network(index, when, {.kinds = {edge_kind::cooperation}});
        return found.edges.size();
    };
    CHECK(links(date{1999}) == 0);                             // not open yet
    CHECK(links(date{2009, 6, 1}) == 2);                       // both
    CHECK(links(date{2010, 6, 1}) == 1);                       // that in B is suspended
    CHECK(links(date{2012, 6, 1}) == 2);                       // and resumed
    CHECK(network(index, date{2012, 6, 1}).edges.size() == 3); // with the dispute
    CHECK(network(index, date{2012, 6, 1}, {.kinds = {edge_kind::conflict}}).edges.empty());
    auto const found = network(index, date{2000}, {.kinds = {edge_kind::cooperation}});
    REQUIRE(found.edges.size() == 2);
    CHECK(found.edges[0].certain == certainty::yes); // open on each day of that year
    CHECK(found.edges[0].of == ref<>{"embassy/a-in-b"});
    CHECK(found.instruments[0].rests_on.size() == 1);
    CHECK(found.not_covered.empty());

    auto const balance = structural_balance(index, date{2012, 6, 1});
    CHECK(balance.divided_friends == 1); // A has embassies with both, and they are foes
    one.coverage.push_back({.kinds{"dispute"}});
    dossier_index const partly{one};
    CHECK(network(partly, date{2012, 6, 1}, {.kinds = {edge_kind::cooperation}}).not_covered ==
          std::vector<std::string>{"embassy"});
}

TEST_CASE("own kinds: an archive without any embassy knows their lifecycle and their sign") {
    my_desk::archive const none{};
    dossier_index const index{none};
    auto const chart = chart_of(index, "embassy");
    REQUIRE(chart);
    CHECK(chart->stages.size() == 3); // initial, opened, closed
    CHECK(chart->sign == link_sign::cooperation);
    dossier const ours{};
    CHECK_FALSE(chart_of(dossier_index{ours}, "embassy"));
}

TEST_CASE("own kinds: a reference that names the list is told the kind, by an irregular plural too") {
    auto one = made();
    one.causal_links[0].effect = ref<>{"embassies/a-in-b"};
    CHECK(support::first(validate(one)) == "there is no embassies \"a-in-b\" [did you mean \"embassy/a-in-b\"?]");
}

TEST_CASE("own kinds: an answer has the plurals of the kinds that it names") {
    auto const one = made();
    dossier_index const index{one};
    auto const now = snapshot(state_of_play(index, date{2012}));
    CHECK(now.headings == std::vector<kind_heading>{{"agreement", "agreements"}, {"embassy", "embassies"}});
    CHECK(courses(index, {.kinds = {"embassy"}}).headings == std::vector<kind_heading>{{"embassy", "embassies"}});
}

TEST_CASE("own kinds: what_if, the editor and revisions use the whole dossier") {
    auto one = made();
    {
        dossier_index const index{one};
        auto const then = what_if(index, {.to = {"embassy/a-in-b"}, .action = "close"}, date{2015});
        REQUIRE(then);
        CHECK(then->changed.all.size() == 1);
        CHECK_FALSE(what_if(index, {.to = {"embassy/a-in-b"}, .action = "resume"}, date{2015}));
    }
    auto const before = one;
    dossier_editor game{one};
    CHECK(game.take({"embassy/a-in-b"}, step<my_desk::embassy_action>{.on = date{2015}, .action = my_desk::embassy_action::close}));
    CHECK(one.embassies[0].history.size() == 4);
    auto const after = one;
    CHECK(game.undo());
    CHECK(one == before);
    auto const revised = diff(before, after);
    REQUIRE(edit::apply(before, revised));
    CHECK(*edit::apply(before, revised) == after);
    CHECK(revised.changed == std::nullopt);                          // no day of compilation
    CHECK(as_known(after, date{2012}).embassies == after.embassies); // nothing says when it became known
}

TEST_CASE("own kinds: a stream of lines has them, and a line of ours alone refuses them") {
    auto const given = made();
    std::string text;
    for_each_line(given, [&](line_of<my_desk::archive> const& one) { json::append_line(text, one); });
    CHECK(text.find(R"({"embassy":{"id":"a-in-b",)") != std::string::npos);
    my_desk::archive back;
    back.entente = given.entente; // lines have no version of the format
    CHECK(json::read_lines<line_of<my_desk::archive>>(text, [&](line_of<my_desk::archive>&& one, std::uint64_t) {
              add_line(back, std::move(one));
          }).empty());
    CHECK(back == given);
    CHECK(json::read_lines<dossier_line>(text, [](dossier_line&&, std::uint64_t) {}).count(severity::error) == 1);
}

TEST_CASE("own kinds: rules of histories, references and settings for one kind hold for them") {
    auto one = made();
    CHECK(support::places(validate(one)).empty());
    one.embassies[0].history.push_back({.on = date{2012}, .action = my_desk::embassy_action::resume});
    CHECK(support::places(validate(one)) == "L001 /embassies/0/history/3/action");
    rule_setting const off[]{{"L001", std::nullopt, "embassy"}};
    CHECK(validate(one, {.settings{off[0]}}).empty());
    one.coverage.push_back({.kinds{key{"embassy"}}});
    CHECK(support::places(validate(one)).find("S011") == std::string::npos);
}

TEST_CASE("own kinds: a dossier that derives twice has both sets of lists") {
    my_desk::later_archive later{};
    static_cast<my_desk::archive&>(later) = made();
    dossier_index const index{later};
    CHECK(index.find_instrument({"embassy", "a-in-b", {}, {}}) != nullptr);
    CHECK(what_if(index, {.to = {"embassy/a-in-b"}, .action = "close"}, date{2015}));
}

TEST_CASE("own kinds: a kind without actors and history is found, checked and compared, but is not an instrument") {
    my_desk::press_archive one{};
    static_cast<my_desk::archive&>(one) = made();
    one.gazettes.push_back({.id{"b-daily"}, .names{{"en", "Daily of B"}}, .covers{"embassy/a-in-b"}});
    dossier_index const index{one};
    CHECK(index.name_of(id<my_desk::gazette>{"b-daily"}) == "Daily of B");
    CHECK(*look_up(index, "b-daily") == ref<>{"gazette/b-daily"});
    CHECK(index.find_instrument({"gazette", "b-daily", {}, {}}) == nullptr);
    CHECK(index.select({.kinds = {"gazette"}}).empty());
    CHECK(support::places(validate(one)).empty());

    auto later = one;
    later.gazettes[0].covers = {"embassy/a-in-c"};
    CHECK(support::places(validate(later)) == "S004 /gazettes/0/covers/0");
    auto const revised = diff(one, later);
    CHECK(*edit::apply(one, revised) == later);
}

TEST_CASE("own kinds: dossiers of one's own type are merged with their lists and members") {
    my_desk::press_archive first{};
    static_cast<my_desk::archive&>(first) = made();
    first.editor = "Mori";
    auto second = first;
    second.embassies[0].history.push_back({.on = date{2012}, .action = my_desk::embassy_action::close});
    first.gazettes.push_back({.id{"c-daily"}, .history = "Founded in 1900."});
    second.gazettes.push_back({.id{"b-daily"}});
    second.gazettes.push_back({.id{"c-daily"}, .history = "Founded in 1900."});
    auto const both = edit::merge(first, second);
    CHECK(both.report.empty());
    CHECK(both.dossier.embassies[0].history.size() == 4);
    CHECK(both.dossier.gazettes.size() == 2);
    CHECK(both.dossier.editor == "Mori");
    second.embassies[0].history[3].recorded = date{2013};
    second.embassies[0].history[0].recorded = date{2013};
    auto const known = as_known(second, date{2012});
    CHECK(known.embassies[0].history.size() == 2);
    CHECK(known.causal_links.empty()); // its effect is not known yet
    second.embassies[0].history[3].recorded.reset();
    second.embassies[0].history[0].recorded.reset();
    second.editor = "Sato";
    first.embassies[0].in = id<actor>{"c"};
    auto const conflicts = edit::merge(first, second);
    CHECK(support::places(conflicts.report) == "Q003 /editor; Q003 /embassies/0/in");
    CHECK(conflicts.dossier.editor == "Mori");
    first.editor.clear();
    CHECK(edit::merge(first, second).dossier.editor == "Sato");
    REQUIRE(edit::rename(second, id<my_desk::embassy>{"a-in-b"}, id<my_desk::embassy>{"mission"}).ok());
    CHECK(second.causal_links[0].effect == ref<>{"embassy/mission#start"});
}

TEST_CASE("own kinds: missing names within the coverage are found, also in own kinds (S005)") {
    auto const places = [](std::string const& coverage) {
        auto const one = support::from_json<my_desk::press_archive>(
            R"({"entente":"1.0","coverage":[{"period":"2021-01-01/2023-12-31")" + coverage +
            R"(}],"actors":[{"id":"a","kind":"state","names":{"en":"A"}}],"topics":[{"id":"t"}],"embassies":[{"id":"e","of":"a","in":"a"}],"gazettes":[{"id":"g"},{"id":"h","names":{"en":"H"}}]})");
        std::set<std::string> result;
        for (finding const& each : validate(one).all()) {
            if (each.code == "S005") {
                result.insert(each.pointer);
            }
        }
        return result;
    };
    CHECK(places("") == std::set<std::string>{"/embassies/0", "/gazettes/0", "/topics/0"});
    CHECK(places(R"(,"kinds":["gazette"])") == std::set<std::string>{"/gazettes/0"});
}
