// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/model/agreement.hpp>

#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <support/build.hpp>
#include <support/catch.hpp>

using namespace entente;

TEST_CASE("agreement: an agreement has participations, clauses, rules and relations") {
    std::string_view const text =
        R"({"id":"gsomia","form":"agreement","binding":"legal","names":{"en":"GSOMIA"},"participations":[{"actor":"japan","capacity":"party"},{"actor":"korea","capacity":"party"}],"clauses":[{"key":"article-2","obligations":["information_protection","x-liaison"],"bearers":["japan"],"beneficiaries":["korea"]}],"entry_into_force":{"kind":"on_notifications","delay":"P30D"},"term":{"kind":"automatically_renewed","length":"P1Y","renewal":"P1Y"},"withdrawal":{"notice":"P90D"},"reservations":"prohibited","relations":[{"kind":"implements","to":"treaty"}],"history":[{"on":"2016-11-23","action":"enter_into_force"}]})";
    auto const one = support::from_json<agreement>(text);
    CHECK(json::write(one) == text);
    CHECK(one.form == agreement_form::agreement);
    CHECK(one.clauses[0].obligations[1].view() == "x-liaison");
    CHECK_FALSE(one.withdrawal->silent);
}
