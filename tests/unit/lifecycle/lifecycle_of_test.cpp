// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/lifecycle/lifecycle_of.hpp>

#include <entente/lifecycle/advance.hpp>

#include <support/catch.hpp>

#include <boost/describe/enum.hpp>

#include <cstdint>

namespace lifecycle_samples {

enum class licence_stage : std::uint8_t { initial, asked, granted, refused, expired };
BOOST_DESCRIBE_ENUM(licence_stage, initial, asked, granted, refused, expired)

enum class licence_action : std::uint8_t { ask, grant, refuse, renew, suspend, resume, declare };
BOOST_DESCRIBE_ENUM(licence_action, ask, grant, refuse, renew, suspend, resume, declare)

enum class visa_stage : std::uint8_t { initial, granted, used };
BOOST_DESCRIBE_ENUM(visa_stage, initial, granted, used)

enum class visa_action : std::uint8_t { grant, use };
BOOST_DESCRIBE_ENUM(visa_action, grant, use)

} // namespace lifecycle_samples

template <>
struct entente::lifecycle_of<lifecycle_samples::licence_action>
    : entente::lifecycle_rows<lifecycle_samples::licence_stage, lifecycle_samples::licence_action> {
    using s = lifecycle_samples::licence_stage;
    using a = lifecycle_samples::licence_action;

    static constexpr stages ended{s::expired, s::refused};
    static constexpr stages forthcoming{s::asked};
    static constexpr transition rows[]{
        move({s::initial}, a::ask, s::asked),
        move({s::asked}, a::grant, s::granted),
        move({s::asked}, a::refuse, s::refused),
        renewal({s::granted}, a::renew),
        hold({s::granted}, a::suspend, hold_state::none, hold_state::suspended),
        hold({s::granted}, a::resume, hold_state::suspended, hold_state::none),
        beside(stages{s::refused}.others(), a::declare),
    };
    static constexpr refusal_reason reasons[]{because(a::resume, "nothing was suspended")};
    static constexpr announcement announcements[]{announces(a::suspend, s::expired)};

    // Some licences are granted without end: a refusal of these leads back to what was asked for.
    static constexpr auto variant_action = a::refuse;
    static constexpr auto variant_stage = s::asked;
};

// Only what every lifecycle needs.
template <>
struct entente::lifecycle_of<lifecycle_samples::visa_action>
    : entente::lifecycle_rows<lifecycle_samples::visa_stage, lifecycle_samples::visa_action> {
    using s = lifecycle_samples::visa_stage;
    using a = lifecycle_samples::visa_action;

    static constexpr stages ended{s::used};
    static constexpr transition rows[]{move({s::initial}, a::grant, s::granted), move({s::granted}, a::use, s::used)};
};

using namespace entente;
using lifecycle_samples::licence_action;
using lifecycle_samples::licence_stage;

TEST_CASE("lifecycle_of: without at_end, what passes its end counts as the first ended stage, as written") {
    auto const& table = lifecycle_table_of<licence_action>;
    auto const granted = static_cast<std::uint8_t>(licence_stage::granted);
    CHECK(table.at_end(granted, granted) == static_cast<std::uint8_t>(licence_stage::expired)); // refused is declared before it
}

TEST_CASE("lifecycle_of: the table has the rows, the ended stages and the reasons of the specialization") {
    constexpr auto const& table = lifecycle_table_of<licence_action>;
    static_assert(table.is_ended(static_cast<std::uint8_t>(licence_stage::refused)));
    static_assert(!table.is_ended(static_cast<std::uint8_t>(licence_stage::granted)));
    static_assert(table.is_of<licence_action>());
    CHECK(table.reason(static_cast<std::uint8_t>(licence_action::resume)) == "nothing was suspended");
    CHECK(table.reason(static_cast<std::uint8_t>(licence_action::ask)).empty());
    CHECK(table.phase_of({{static_cast<std::uint8_t>(licence_stage::asked), 0, 0, 0}}) == standing_phase::forthcoming);
    CHECK(table.phase_of({{static_cast<std::uint8_t>(licence_stage::granted), 0, 0, 0}}) == standing_phase::open);
}

TEST_CASE("lifecycle_of: moves lead to a stage, holds leave it, and what stands beside changes nothing") {
    standing<licence_stage> const granted{licence_stage::granted};
    CHECK(advance(standing<licence_stage>{licence_stage::asked}, licence_action::grant)->stage == licence_stage::granted);
    auto const suspended = advance(granted, licence_action::suspend);
    REQUIRE(suspended);
    CHECK(suspended->stage == licence_stage::granted);
    CHECK(suspended->hold == hold_state::suspended);
    CHECK_FALSE(advance(granted, licence_action::resume));
    CHECK(*advance(granted, licence_action::declare) == granted);
    CHECK_FALSE(advance(standing<licence_stage>{licence_stage::refused}, licence_action::declare)); // it is not among the others
}

TEST_CASE("lifecycle_of: without at_end, what reached its own end stands in the first of the ended stages") {
    CHECK(detail::stage_at_end<licence_action>(0, 0) == static_cast<std::uint8_t>(licence_stage::expired));
    auto const& table = lifecycle_table_of<licence_action>;
    REQUIRE(table.announcement_count == 1);
    CHECK(table.announcements[0].action == static_cast<std::uint8_t>(licence_action::suspend));
}

TEST_CASE("lifecycle_of: without reasons, a refusal says the stage in which the instrument is") {
    auto const refused = advance(standing<lifecycle_samples::visa_stage>{}, lifecycle_samples::visa_action::use);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().why() == "cannot use: it is initial; possible from initial: grant");
    auto const& table = lifecycle_table_of<lifecycle_samples::visa_action>;
    CHECK(table.reason_count == 0);
    CHECK(table.announcement_count == 0);
    CHECK(table.phase_of({{static_cast<std::uint8_t>(lifecycle_samples::visa_stage::granted), 0, 0, 0}}) == standing_phase::open);
}

TEST_CASE("lifecycle_of: the variant of a table differs in one action alone") {
    constexpr auto const& plain = lifecycle_table_of<licence_action>;
    constexpr auto const& other = lifecycle_variant<licence_action>;
    auto at = other.begin();
    for (transition const& row : plain) {
        bool const differs = row.action == static_cast<std::uint8_t>(licence_action::refuse);
        CHECK((at->to != row.to) == differs);
        CHECK(at->action == row.action);
        ++at;
    }
    CHECK(at == other.end());
}
