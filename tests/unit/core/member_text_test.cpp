// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/member_text.hpp>

#include <support/catch.hpp>

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

using namespace entente;

namespace {

std::uint64_t begins_with(std::string_view text) {
    std::uint64_t head = 0;
    std::memcpy(&head, text.data(), sizeof head);
    return head;
}

} // namespace

TEST_CASE("member_text: is the JSON name of the member") {
    constexpr member_text on("on");
    STATIC_REQUIRE(on.size == 6);
    CHECK(std::string_view(on.text, on.size) == ",\"on\":");
    // Of the head of a text, only what belongs to the name counts.
    CHECK((begins_with("\"on\":\"20") & on.mask) == on.head);
    CHECK((begins_with("\"on\" :\"2") & on.mask) != on.head);
    CHECK((begins_with("\"of\":\"20") & on.mask) != on.head);

    member_text const long_one("achieved_by");
    CHECK(std::string_view(long_one.text, long_one.size) == ",\"achieved_by\":");
    CHECK((begins_with("\"achieve") & long_one.mask) == long_one.head);
    CHECK(long_one.mask == ~std::uint64_t{0});
}

TEST_CASE("member_text: a name that is too long for it has no text") {
    CHECK(member_text(std::string(28, 'a')).size == 32);
    CHECK(member_text(std::string(29, 'a')).size == 0);
    CHECK(member_text().size == 0);
}
