// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/interop/boost_json.hpp>

#include <entente/model/dossier.hpp>

#include <support/catch.hpp>
#include <support/story.hpp>

#include <boost/json/src.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace entente;

TEST_CASE("boost_json: a dossier becomes a value of Boost.JSON, and the same dossier again") {
    auto const made = boost::json::value_from(support::story());
    CHECK(made.at("entente") == "1.0");
    CHECK(made.at("actors").as_array().size() == support::story().actors.size());
    CHECK(boost::json::value_to<dossier>(made) == support::story());
    auto const tried = boost::json::try_value_to<dossier>(made);
    REQUIRE(tried.has_value());
    CHECK(*tried == support::story());
}

TEST_CASE("boost_json: words, and lists of the library's types, convert too") {
    CHECK(boost::json::value_from(date{"2011-12~"}) == "2011-12~");
    CHECK(boost::json::value_to<id<actor>>(boost::json::value("japan")) == id<actor>{"japan"});
    CHECK(boost::json::value_from(dialogue_action::agree_restart) == "agree_restart");
    std::vector<date> const days{date{2023}, date{2023, 3}};
    CHECK(boost::json::serialize(boost::json::value_from(days)) == R"(["2023","2023-03"])");
    CHECK(boost::json::value_to<std::vector<date>>(boost::json::value_from(days)) == days);
    text const name{{"en", "Japan"}, {"ja", "日本"}};
    CHECK(boost::json::value_from(name).at("ja") == "日本");
    CHECK(boost::json::value_to<text>(boost::json::value_from(name)) == name);
}

TEST_CASE("boost_json: an invalid value is refused with every finding") {
    auto const bad = boost::json::parse(R"({"id":"Japan","kind":"state","nmes":{}})");
    CHECK_FALSE(boost::json::try_value_to<actor>(bad).has_value());
    std::string said;
    try {
        (void)boost::json::value_to<actor>(bad);
    } catch (boost::system::system_error const& error) {
        said = error.what();
    }
    CHECK(said.find("/id: ") != std::string::npos);
    CHECK(said.find("/nmes: ") != std::string::npos);
    CHECK(boost::json::try_value_to<date>(boost::json::value("2023-02-30")).has_error());
    CHECK(boost::json::try_value_to<date>(boost::json::value(2023)).has_error());
}
