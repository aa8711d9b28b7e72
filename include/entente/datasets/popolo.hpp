// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_POPOLO_HPP
#define ENTENTE_DATASETS_POPOLO_HPP

/// Popolo: people, organisations, posts and memberships in JSON, as parliaments and newsrooms publish them.

#include <entente/core/detail/config.hpp>
#include <entente/datasets/description.hpp>
#include <entente/datasets/record.hpp>
#include <entente/json/options.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0_1::datasets {

struct popolo_other_name {
    std::string name{};
    std::optional<std::string> start_date{};
    std::optional<std::string> end_date{};
    std::optional<std::string> lang{};

    friend bool operator==(popolo_other_name const&, popolo_other_name const&) = default;
};

BOOST_DESCRIBE_STRUCT(popolo_other_name, (), (name, start_date, end_date, lang))

struct popolo_identifier {
    std::string identifier{};
    std::optional<std::string> scheme{};

    friend bool operator==(popolo_identifier const&, popolo_identifier const&) = default;
};

BOOST_DESCRIBE_STRUCT(popolo_identifier, (), (identifier, scheme))

struct popolo_membership {
    std::optional<std::string> id{};
    std::optional<std::string> role{};
    std::optional<std::string> person_id{};
    std::optional<std::string> member_id{}; ///< a person or an organisation
    std::optional<std::string> organization_id{};
    std::optional<std::string> post_id{};
    std::optional<std::string> on_behalf_of_id{};
    std::optional<std::string> legislative_period_id{}; ///< an event with its days, in the files of EveryPolitician
    std::optional<std::string> start_date{};
    std::optional<std::string> end_date{};

    friend bool operator==(popolo_membership const&, popolo_membership const&) = default;
};

BOOST_DESCRIBE_STRUCT(popolo_membership, (),
                      (id, role, person_id, member_id, organization_id, post_id, on_behalf_of_id, legislative_period_id, start_date,
                       end_date))

struct popolo_person {
    std::string id{};
    std::optional<std::string> name{};
    std::vector<popolo_other_name> other_names{};
    std::vector<popolo_identifier> identifiers{};
    std::optional<std::string> birth_date{};
    std::optional<std::string> death_date{};
    std::vector<popolo_membership> memberships{}; ///< within the person, where the file has no list of them

    friend bool operator==(popolo_person const&, popolo_person const&) = default;
};

BOOST_DESCRIBE_STRUCT(popolo_person, (), (id, name, other_names, identifiers, birth_date, death_date, memberships))

struct popolo_organization {
    std::string id{};
    std::optional<std::string> name{};
    std::vector<popolo_other_name> other_names{};
    std::vector<popolo_identifier> identifiers{};
    std::optional<std::string> classification{};
    std::optional<std::string> parent_id{};
    std::optional<std::string> founding_date{};
    std::optional<std::string> dissolution_date{};
    std::vector<popolo_membership> memberships{};

    friend bool operator==(popolo_organization const&, popolo_organization const&) = default;
};

BOOST_DESCRIBE_STRUCT(popolo_organization, (),
                      (id, name, other_names, identifiers, classification, parent_id, founding_date, dissolution_date, memberships))

struct popolo_post {
    std::string id{};
    std::optional<std::string> label{};
    std::optional<std::string> role{};
    std::optional<std::string> organization_id{};
    std::optional<std::string> start_date{};
    std::optional<std::string> end_date{};

    friend bool operator==(popolo_post const&, popolo_post const&) = default;
};

BOOST_DESCRIBE_STRUCT(popolo_post, (), (id, label, role, organization_id, start_date, end_date))

struct popolo_event {
    std::string id{};
    std::optional<std::string> start_date{};
    std::optional<std::string> end_date{};

    friend bool operator==(popolo_event const&, popolo_event const&) = default;
};

BOOST_DESCRIBE_STRUCT(popolo_event, (), (id, start_date, end_date))

/// The members of a document that are read; others are left out.
struct popolo_document {
    std::vector<popolo_person> persons{};
    std::vector<popolo_organization> organizations{};
    std::vector<popolo_post> posts{};
    std::vector<popolo_membership> memberships{};
    std::vector<popolo_event> events{};

    friend bool operator==(popolo_document const&, popolo_document const&) = default;
};

BOOST_DESCRIBE_STRUCT(popolo_document, (), (persons, organizations, posts, memberships, events))

/// People and organisations become actors, posts offices. A membership with a post becomes a time in that office, another one a membership of the organisation; so does the organisation on whose behalf it is held.
/// Popolo leaves out the end of what goes on: a membership without an end is open. A role that is an office, such as "Prime Minister", is a time in that office of the organisation, also without a post.
class popolo {
public:
    using row_type = popolo_document;
    static constexpr description what{.name = "popolo",
                                      .title = "Popolo",
                                      .version = "1.0",
                                      .publisher = "",
                                      .licence = "that of the file",
                                      .citation = "Popolo: international legislative data specification.",
                                      .codebook = "https://www.popoloproject.com/specs/",
                                      .becomes = "people, organisations, offices, times in office, memberships"};

    explicit popolo(record& to) : to_(to) {}

    [[nodiscard]] static json::read_options options() { return {.lenient = true}; }

    void take(row_type& document, std::uint64_t line);
    void finish() {}

private:
    /// A person or an organisation.
    template <class Own>
    void add_actor(Own const& own, std::string_view sort, actor_kind kind, std::string const& place,
                   std::optional<std::string> const& from, std::optional<std::string> const& to);
    void add_post(popolo_post const& each, std::string const& place);
    [[nodiscard]] std::optional<period> time_of(popolo_document const& in, popolo_membership const& one, std::string const& place);
    /// The office that a role in an organisation is; nothing if it is none.
    [[nodiscard]] std::optional<id<office>> office_for_role(popolo_membership const& one, id<actor> const& organisation);
    void add_membership(popolo_document const& in, popolo_membership const& one, std::string const& place);
    void add_tenure(id<office> const& in, id<actor> const& who, std::optional<period> const& when);
    [[nodiscard]] std::string own_id(std::string_view id) const { return prefix_ + std::string(id); }
    [[nodiscard]] std::optional<id<actor>> actor_with(std::optional<std::string> const& own, std::string const& place,
                                                      std::string_view then, bool may_be_person = false);
    [[nodiscard]] std::optional<period> time_between(std::optional<std::string> const& from, std::optional<std::string> const& to,
                                                     std::string const& place);

    record& to_;
    std::string prefix_{}; ///< of this document: two documents may have one id
};

} // namespace entente::datasets

#ifndef ENTENTE_COMPILED
#    include <entente/datasets/impl/popolo.ipp>
#endif

#endif
