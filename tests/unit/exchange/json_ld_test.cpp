// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/exchange/json_ld.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>
#include <support/story.hpp>

#include <algorithm>
#include <string>

using namespace entente;

TEST_CASE("JSON-LD: a node for each object, in the terms of schema.org, ORG and PROV") {
    auto const one = support::from_json<dossier>(
        R"({"entente":"1.1","sources":[{"id":"s","kind":"press","title":{"en":"News"},"url":"https://example.org/a"}],
        "actors":[{"id":"japan","kind":"state","names":{"en":"Japan","ja":"日本"},"identifiers":[{"scheme":"wikidata","value":"Q17"}]},{"id":"abe","kind":"person","of":"japan"},{"id":"un","kind":"international_organisation"}],
        "offices":[{"id":"pm","kind":"head_of_government","of":"japan","tenures":[{"person":"abe","period":"2012-12-26/2020-09"}]}],
        "channels":[{"id":"talks","level":"leaders","members":[{"actor":"japan"}],"history":[{"on":"2001-02-03","action":"convene","by":["japan"],"sources":[{"source":"s"}]},{"on":"2002","action":"suspend"}]}]})");
    dossier_index const index{one};
    // Written by hand after JSON-LD 1.1.
    CHECK(
        to_json_ld(index, {.base = "https://example.org/", .terms = "https://example.org/terms#"}) ==
        R"({"@context":{"@version":1.1,"schema":"https://schema.org/","org":"http://www.w3.org/ns/org#","prov":"http://www.w3.org/ns/prov#","xsd":"http://www.w3.org/2001/XMLSchema#","@vocab":"https://example.org/terms#"},"@graph":[
{"@id":"https://example.org/source/s","@type":"prov:Entity","schema:name":[{"@language":"en","@value":"News"}],"schema:url":"https://example.org/a"},
{"@id":"https://example.org/actor/japan","@type":"schema:Country","schema:name":[{"@language":"en","@value":"Japan"},{"@language":"ja","@value":"日本"}],"schema:identifier":[{"@type":"schema:PropertyValue","schema:propertyID":"wikidata","schema:value":"Q17"}],"schema:sameAs":{"@id":"http://www.wikidata.org/entity/Q17"}},
{"@id":"https://example.org/actor/abe","@type":"schema:Person","of":{"@id":"https://example.org/actor/japan"}},
{"@id":"https://example.org/actor/un","@type":"org:Organization"},
{"@id":"https://example.org/office/pm","@type":"org:Post","org:postIn":{"@id":"https://example.org/actor/japan"},"tenure":[{"@type":"org:Membership","org:member":{"@id":"https://example.org/actor/abe"},"schema:startDate":{"@type":"xsd:date","@value":"2012-12-26"},"schema:endDate":"2020-09"}]},
{"@id":"https://example.org/channel/talks","@type":"channel","schema:name":"talks","participant":[{"@id":"https://example.org/actor/japan"}],"step":[{"@type":"prov:Activity","action":"convene","on":{"@type":"xsd:date","@value":"2001-02-03"},"prov:wasAssociatedWith":[{"@id":"https://example.org/actor/japan"}],"prov:used":[{"@id":"https://example.org/source/s"}]},{"@type":"prov:Activity","action":"suspend","on":"2002"}]}
]}
)");
}

TEST_CASE("JSON-LD: every dossier is one JSON document, whatever its texts are") {
    for (dossier const* const one : {&support::story(), &support::camp_david()}) {
        dossier_index const index{*one};
        auto const made = to_json_ld(index);
        CHECK(made.find("\"@id\":\"urn:entente:actor/") != std::string::npos);
        CHECK(std::count(made.begin(), made.end(), '\n') > 10);
    }
    auto const hostile = support::from_json<dossier>(
        R"({"entente":"1.1","actors":[{"id":"a","kind":"state","names":{"en":"\"},{\"@id\":\"\u0001</script>"}}]})");
    dossier_index const index{hostile};
    CHECK(to_json_ld(index).find(R"("@value":"\"},{\"@id\":\"\u0001</script>")") != std::string::npos);
    dossier const nothing;
    dossier_index const none{nothing};
    CHECK(to_json_ld(none).ends_with("\"@graph\":[\n]}\n"));
}
