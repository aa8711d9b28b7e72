// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_FOLLOW_THE_MONEY_HPP
#define ENTENTE_DATASETS_FOLLOW_THE_MONEY_HPP

/// FollowTheMoney: entities in JSON, one a line, as Aleph and OpenSanctions publish them.

#include <entente/core/detail/config.hpp>
#include <entente/core/extensions.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>
#include <entente/json/lines.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

/// An entity, with the texts of its properties.
struct ftm_texts {
    std::string id{};
    std::string schema{};
    std::map<std::string, std::vector<std::string>, std::less<>> of{};
    std::uint64_t line{};
};

} // namespace entente::detail

namespace entente::inline v0_1::datasets {

/// The properties of an entity: each a list of texts, kept as JSON.
struct ftm_properties {
    entente::extensions extensions{};

    friend bool operator==(ftm_properties const&, ftm_properties const&) = default;
};

BOOST_DESCRIBE_STRUCT(ftm_properties, (), (extensions))

/// A line: an entity. Other members are left out.
struct ftm_entity {
    std::string id{};
    std::string schema{};
    ftm_properties properties{};

    friend bool operator==(ftm_entity const&, ftm_entity const&) = default;
};

BOOST_DESCRIBE_STRUCT(ftm_entity, (), (id, schema, properties))

/// People, companies, organisations and public bodies become actors; positions offices; occupancies times in office; memberships memberships; sanctions measures of the authority against the entity.
/// Entities of other schemata (Directorship, Ownership, Vessel ...) are left out, and counted in a note. Each of several holders, members or sanctioned entities counts; of several dates the first. A time without an end is open only where the status says "current".
class follow_the_money {
public:
    using row_type = ftm_entity;
    static constexpr description what{.name = "follow-the-money",
                                      .title = "FollowTheMoney entities",
                                      .version = "3",
                                      .publisher = "",
                                      .licence = "that of the file",
                                      .citation = "FollowTheMoney: a data model for financial crime investigations.",
                                      .codebook = "https://followthemoney.tech/explorer/",
                                      .becomes = "people, organisations, offices, times in office, memberships, sanctions"};

    explicit follow_the_money(record& to) : to_(to) {}

    [[nodiscard]] static json::lines_options options() { return {.read = {.lenient = true}}; }

    void take(row_type& row, std::uint64_t line);
    void finish();

private:
    using texts = entente::detail::ftm_texts;

    void add_actor(texts const& one, actor_kind kind);
    void add_names(actor& to, texts const& one, std::vector<std::string> const& names);
    void add_identifiers(actor& to, texts const& one);
    void add_position(texts const& one);
    void add_occupancy(texts const& one, std::string const& holder, std::string const& own);
    void add_membership(texts const& one, std::string const& member, std::string const& in);
    [[nodiscard]] std::string only(texts const& one, std::string_view name);
    void add_sanction(texts const& one);
    void add_steps(measure& to, texts const& one);
    [[nodiscard]] id<actor> authority_named(std::string const& name, std::optional<id<actor>> const& state, std::uint64_t line);
    [[nodiscard]] std::optional<id<actor>> actor_with(std::string const& own, cell_place const& where);
    [[nodiscard]] std::optional<id<actor>> state_with(std::string const& letters, cell_place const& where);
    [[nodiscard]] std::optional<period> time_of(texts const& one);

    record& to_;
    std::vector<texts> positions_{}; ///< these wait for those that they name
    std::vector<texts> links_{};
    std::set<std::string> others_with_id_{}; ///< entities of other schemata
    std::uint64_t others_ = 0;
    std::string first_other_{};
    std::uint64_t first_other_line_ = 0;
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/follow_the_money.ipp>
#endif

#endif
