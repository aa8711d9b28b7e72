// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/datasets/popolo.hpp>

#include <entente/datasets/read.hpp>

#include <support/catch.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>

using namespace entente;

namespace {

constexpr char const* assembly = R"({
  "persons": [
    { "id": "p/1", "name": "Ada Alba", "birth_date": "1960-03", "gender": "female",
      "other_names": [ { "name": "Ada Bora", "end_date": "1990" } ],
      "identifiers": [ { "scheme": "wikidata", "identifier": "Q1" }, { "scheme": "local", "identifier": "7" } ] },
    { "id": "p/2", "name": "\u6881\u632f\u82f1", "death_date": null } ],
  "organizations": [
    { "id": "o/parliament", "name": "The Parliament", "classification": "legislature", "founding_date": "1900" },
    { "id": "o/party", "name": "The Party", "classification": "Party" },
    { "id": "o/ministry", "name": "Ministry of Foreign Affairs", "classification": "ministry", "parent_id": "o/government" },
    { "id": "o/government", "name": "The Government", "classification": "government" } ],
  "posts": [ { "id": "post-1", "label": "Minister of Foreign Affairs", "organization_id": "o/ministry" } ],
  "events": [ { "id": "term/5", "classification": "legislative period", "start_date": "2001-05-01", "end_date": "2005-04-30" } ],
  "memberships": [
    { "person_id": "p/1", "organization_id": "o/parliament", "on_behalf_of_id": "o/party", "legislative_period_id": "term/5" },
    { "person_id": "p/1", "post_id": "post-1", "organization_id": "o/ministry", "start_date": "2010-01-15T00:00:00" },
    { "person_id": "p/2", "organization_id": "o/party", "role": "observer", "end_date": "2003" } ]
})";

actor const& actor_in(datasets::record const& in, std::string_view which) {
    auto const& all = in.made().actors;
    auto const at = std::find_if(all.begin(), all.end(), [&](actor const& one) { return one.id.view() == which; });
    REQUIRE(at != all.end());
    return *at;
}

} // namespace

TEST_CASE("Popolo: people, organisations, posts and memberships") {
    datasets::record made;
    CHECK(datasets::add<datasets::popolo>(made, assembly) == 1);
    CHECK(made.findings().total() == 0);
    auto const& ada = actor_in(made, "ada-alba");
    CHECK(ada.kind == actor_kind::person);
    CHECK(ada.existence == period(date{1960, 3}, period_end::open()));
    REQUIRE(ada.other_names.size() == 1);
    CHECK(ada.other_names[0].kind == name_kind::former);
    REQUIRE(ada.identifiers.size() == 2); // its own id, and the scheme that is known
    CHECK(ada.identifiers[0].value.view() == "p/1");
    CHECK(ada.identifiers[1].scheme == key{"wikidata"});
    // The parliament for the term, and the party for whom she sat.
    REQUIRE(ada.memberships.size() == 2);
    CHECK(ada.memberships[0].organisation == id<actor>{"the-parliament"});
    CHECK(ada.memberships[0].period == period(date{2001, 5, 1}, date{2005, 4, 30}));
    CHECK(ada.memberships[1].organisation == id<actor>{"the-party"});
    CHECK(ada.memberships[1].period == ada.memberships[0].period);
    REQUIRE(made.made().offices.size() == 1);
    auto const& minister = made.made().offices[0];
    CHECK(minister.kind == office_kind::foreign_minister);
    CHECK(minister.of == id<actor>{"ministry-of-foreign-affairs"});
    REQUIRE(minister.tenures.size() == 1);
    CHECK(minister.tenures[0].person == ada.id);
    CHECK(minister.tenures[0].period == period(date{2010, 1, 15}, period_end::open())); // it goes on
    CHECK(actor_in(made, "ministry-of-foreign-affairs").part_of == id<actor>{"the-government"});
    CHECK(actor_in(made, "the-parliament").kind == actor_kind::legislature);
    CHECK(actor_in(made, "the-party").kind == actor_kind::political_party);
    // A name without Latin letters has an id all the same.
    auto const& second = made.made().actors.back();
    CHECK(second.names.in(language_tag{"en"}) == "\xE6\xA2\x81\xE6\x8C\xAF\xE8\x8B\xB1");
    REQUIRE(second.memberships.size() == 1);
    CHECK(second.memberships[0].kind == membership_kind::observer);
    CHECK(second.memberships[0].period == period(period_end(), date{2003}));
}

TEST_CASE("Popolo: a stream is read like a text, and two people of one name stay two") {
    std::istringstream in(R"({"persons":[{"id":"a","name":"Kim"},{"id":"b","name":"Kim"}]})");
    datasets::record made;
    CHECK(datasets::add<datasets::popolo>(made, in) == 1);
    REQUIRE(made.made().actors.size() == 2);
    CHECK(made.made().actors[0].id == id<actor>{"kim"});
    CHECK(made.made().actors[1].id == id<actor>{"kim-2"});
}

TEST_CASE("Popolo: what refers to nothing, is a duplicate or has no date is reported, and the rest goes on") {
    datasets::record made;
    datasets::add<datasets::popolo>(
        made, R"({"persons":[{"id":"a","name":"A","birth_date":"around 1960"},{"id":"a","name":"B"},{"name":"without id"}],
        "organizations":[{"id":"o","name":"O","parent_id":"nobody"}],
        "posts":[{"id":"x","label":"Chair"}],
        "events":[{"id":"e"}],
        "memberships":[{"person_id":"a","organization_id":"o","start_date":"2005","end_date":"2001"},{"person_id":"a","organization_id":"z"},
                       {"person_id":"a","organization_id":"o","post_id":"x"},{}]})");
    std::string codes;
    for (finding const& one : made.findings().all()) {
        codes += one.code + ' ';
    }
    CHECK(codes == "V102 V107 V111 V111 V111 V103 V111 V111 V111 ");
    CHECK(made.findings().all()[0].message == "persons/0: expected a date such as \"2016-05-31\", found \"around 1960\"");
    CHECK(made.findings().all()[0].place->line == 1);
    CHECK(made.findings().all()[0].place->column == 13); // {"persons":[{
    CHECK(made.findings().all()[5].place->line == 5);    // the first membership
    REQUIRE(made.made().actors.size() == 2);
    CHECK(made.made().offices.empty());
    CHECK(made.made().actors[1].memberships.size() == 2);
}

TEST_CASE("Popolo: a document that can't be read is reported with line and column, and adds nothing") {
    datasets::record made;
    CHECK(datasets::add<datasets::popolo>(made, "{\"persons\":[\n  {\"id\":\"w\"},\n {\"id\":\"x\",\"name\":3}]}") == 0);
    REQUIRE(made.findings().total() == 1);
    CHECK(made.findings().all()[0].place->line == 3);
    CHECK(made.findings().all()[0].message == "expected a string, found a number");
    CHECK(made.made().actors.empty());
    datasets::record cut;
    CHECK(datasets::add<datasets::popolo>(cut, "{\"persons\":[{\"id\":\"a\"") == 0);
    CHECK(!cut.findings().ok());
}

TEST_CASE("Popolo: a person and an organisation may have one id, and so may people of two documents") {
    datasets::record made;
    datasets::add<datasets::popolo>(made, R"({"persons":[{"id":"1","name":"Anna"}],"organizations":[{"id":"1","name":"Parliament"}],
        "memberships":[{"person_id":"1","organization_id":"1","start_date":"2001"}]})");
    datasets::add<datasets::popolo>(made, R"({"persons":[{"id":"1","name":"Boris"}],"organizations":[{"id":"2","name":"Council"}],
        "memberships":[{"person_id":"1","organization_id":"2"},{"person_id":"1","organization_id":"1"}]})");
    auto const& anna = actor_in(made, "anna");
    REQUIRE(anna.memberships.size() == 1);
    CHECK(anna.memberships[0].organisation == id<actor>{"parliament"});
    auto const& boris = actor_in(made, "boris");
    REQUIRE(boris.memberships.size() == 1);
    CHECK(boris.memberships[0].organisation == id<actor>{"council"});
    // The second document has no organisation 1.
    CHECK(std::any_of(made.findings().all().begin(), made.findings().all().end(),
                      [](finding const& one) { return one.code == "V111" && one.message.starts_with("memberships/1: "); }));
}

TEST_CASE("Popolo: memberships within a person, roles that are offices, ends that can't be read, names in other scripts") {
    datasets::record made;
    datasets::add<datasets::popolo>(made,
                                    R"({"organizations":[{"id":"g","name":"Government"}],"events":[{"id":"t1","start_date":"2001"}],
        "persons":[{"id":"p/7","name":"\u041b\u0438","other_names":[{"name":"Li","lang":"en"}],
            "memberships":[{"organization_id":"g","role":"Minister of Defence","start_date":"2001","end_date":"2003"},
                           {"organization_id":"g","role":"speaker","start_date":"2004","end_date":"2013-00-00"},
                           {"organization_id":"g","legislative_period_id":"t9"}]}]})");
    auto const& one = actor_in(made, "popolo-0-person-p-7"); // its letters are no letters of an id: that of the file has some
    CHECK(one.names.in(language_tag{"und"}) == "\xD0\x9B\xD0\xB8");
    CHECK(one.other_names[0].language == language_tag{"en"});
    REQUIRE(made.made().offices.size() == 1);
    CHECK(made.made().offices[0].kind == office_kind::defence_minister);
    CHECK(made.made().offices[0].of == id<actor>{"government"});
    CHECK(made.made().offices[0].tenures[0].period == period(date{2001}, date{2003}));
    REQUIRE(one.memberships.size() == 2);
    CHECK(one.memberships[0].period == period(date{2004}, period_end())); // not: still a member
    CHECK(!one.memberships[1].period);
    CHECK(made.findings().total() == 2); // the end, and the term
}
