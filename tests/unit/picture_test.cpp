// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/picture.hpp>

#include <support/catch.hpp>

using namespace entente;

TEST_CASE("picture: the header has every picture") {
    static_assert(drawn<changes> && drawn<course_list> && drawn<leg_assessment> && drawn<network_answer> && drawn<waiting_graph>);
    CHECK(to_svg(course_list{}).starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
}
