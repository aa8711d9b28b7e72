// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/query/timeline.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

#include <string>

using namespace entente;

TEST_CASE("timeline: steps come by the first day that they and those before them allow, then by their order") {
    auto const one = support::from_json<dossier>(R"({"entente":"1.0","channels":[
        {"id":"a","level":"leaders","history":[{"on":"2020-03-01","order":2,"action":"convene"},{"action":"suspend"},{"on":"2021","action":"resume"}]},
        {"id":"b","level":"leaders","history":[{"on":"2020-03-01","order":1,"action":"convene"},{"on":"2020","action":"convene","at":"m"}]}]})");
    dossier_index const index{one};
    auto const told = [](chronology const& all) {
        std::string result;
        for (chronology_entry const& each : all.entries) {
            result.append(each.instrument.parts().slug).append(std::to_string(each.what.step)).append(" ");
        }
        return result;
    };
    CHECK(told(timeline(index)) == "b0 a0 b1 a1 a2 ");
    CHECK(told(timeline(index, {}, {.from = date{2021}})) == "a1 a2 ");
    CHECK(told(timeline(index, {}, {.to = date{2020, 2, 1}})) == "");
    CHECK(told(timeline(index, {.kinds = {"meeting"}})) == "");
    CHECK(told(outcomes(index, {"m"})) == "b1 ");
}
