// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/exchange/graph.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <algorithm>
#include <string>

using namespace entente;

namespace {

std::size_t count_in(std::string const& text, std::string_view wanted) {
    std::size_t result = 0;
    for (auto at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + 1)) {
        ++result;
    }
    return result;
}

network_answer hostile_network() {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"A \"<&>\\ \u202e\u0001 日本"}},{"id":"b","kind":"state"}],
        "channels":[{"id":"talks","names":{"en":"x]]>\"];}"},"level":"leaders","members":[{"actor":"a"},{"actor":"b"}],"history":[{"on":"2020","action":"convene"}]}]})");
    dossier_index const index{one};
    return network(index, date{2020, 6, 1});
}

} // namespace

TEST_CASE("GraphML: a node for each state and an edge for each link, with its fields") {
    dossier_index const index{support::camp_david()};
    auto const of = network(index, date{1980, 6, 1});
    auto const made = to_graphml(of);
    CHECK(count_in(made, "<node id=") == of.nodes.size());
    CHECK(count_in(made, "<edge id=") == of.edges.size());
    CHECK(count_in(made, "<data key=\"sign\">conflict</data>") > 0);
    CHECK(made.find("<data key=\"name\">Egypt</data>") != std::string::npos);
    CHECK(made.find("<data key=\"instrument\">agreement/peace-treaty</data>") != std::string::npos);
}

TEST_CASE("DOT: conflict is dashed, what is only possible is dotted") {
    dossier_index const index{support::camp_david()};
    auto const made = to_dot(network(index, date{1980, 6, 1}));
    CHECK(made.starts_with("graph {\n"));
    CHECK(made.find("\"egypt\" -- \"israel\" [label=") != std::string::npos);
    CHECK(made.find("style=dashed") != std::string::npos);
    CHECK(to_dot(hostile_network()).find("style=dotted") != std::string::npos);
}

TEST_CASE("GraphML and DOT: names are text, whatever they are") {
    auto const graph = to_graphml(hostile_network());
    CHECK(graph.find("A &quot;&lt;&amp;&gt;\\ ") != std::string::npos);
    CHECK(graph.find('\x01') == std::string::npos);
    CHECK(graph.find("x]]&gt;") != std::string::npos);
    auto const dot = to_dot(hostile_network());
    CHECK(dot.find("[label=\"A \\\"<&>\\\\  ") != std::string::npos);
    CHECK(dot.find("x]]>\\\"];}") != std::string::npos);
    CHECK(dot.find("\xE2\x80\xAE") == std::string::npos); // it would turn the rest of the line around
    CHECK(to_dot(network_answer{}) == "graph {\n  graph [label=\"\"];\n  node [shape=ellipse];\n}\n");
}
