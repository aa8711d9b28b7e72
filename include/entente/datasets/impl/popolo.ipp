// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_POPOLO_IPP
#define ENTENTE_DATASETS_IMPL_POPOLO_IPP

#include <entente/datasets/popolo.hpp>

#include <entente/core/detail/quotation.hpp>
#include <entente/datasets/detail/institutions.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

/// The names and identifiers that people and organisations have alike.
template <class Own>
void add_popolo_names(datasets::record& to, actor& one, Own const& own, std::string const& place) {
    auto const shown = own.name && !own.name->empty() ? *own.name : own.id;
    one.names.set(language_of(shown), shown);
    for (datasets::popolo_other_name const& each : own.other_names) {
        if (each.name.empty() || each.name == own.name) {
            continue;
        }
        other_name made;
        made.value = each.name;
        if (auto const language = language_tag::from(each.lang.value_or(""))) {
            made.language = *language;
        }
        auto const first = to.date_in({0, place}, each.start_date.value_or(""));
        auto const last = to.date_in({0, place}, each.end_date.value_or(""));
        if (auto const when = period_between(first, last, period_end())) {
            made.period = *when;
        }
        made.kind = last ? name_kind::former : name_kind::alternative;
        one.other_names.push_back(std::move(made));
    }
    auto const add = [&](key scheme, std::string_view value) {
        identifier made;
        made.scheme = scheme;
        made.value = value;
        one.identifiers.push_back(std::move(made));
    };
    add(key{"x-popolo"}, own.id);
    for (datasets::popolo_identifier const& each : own.identifiers) {
        auto const scheme = key::from(each.scheme.value_or(""));
        bool const is_known = scheme && std::any_of(std::begin(identifier_schemes), std::end(identifier_schemes),
                                                    [&](identifier_scheme const& known) { return known.name == scheme->view(); });
        if (is_known && !each.identifier.empty()) {
            add(*scheme, each.identifier);
        }
    }
}

} // namespace entente::detail

namespace entente::inline v0_1::datasets {

ENTENTE_DECL std::optional<id<actor>> popolo::actor_with(std::optional<std::string> const& own, std::string const& place,
                                                         std::string_view then, bool may_be_person) {
    if (!own || own->empty()) {
        return std::nullopt;
    }
    auto result = to_.known_id<actor>(own_id("organization " + *own));
    if (may_be_person) {
        auto const person = to_.known_id<actor>(own_id("person " + *own));
        result = person ? person : result;
    }
    if (!result) {
        to_.tell("V111", severity::warning, {0, place},
                 "there is no person or organization with the id " + entente::detail::in_quotes(*own), std::string(then));
    }
    return result;
}

/// A date that is there and can't be read is not known. An end that is not there has not come.
ENTENTE_DECL std::optional<period> popolo::time_between(std::optional<std::string> const& from,
                                                        std::optional<std::string> const& to, std::string const& place) {
    auto const first = to_.date_in({0, place}, from.value_or(""));
    auto const last = to_.date_in({0, place}, to.value_or(""));
    if (first && last && *last < *first) {
        to_.tell("V103", severity::warning, {0, place}, "it ends before it begins");
    }
    bool const has_end = to && !to->empty();
    bool const is_said = (from && !from->empty()) || has_end;
    return !is_said ? std::nullopt
                    : std::optional(period(first ? period_end(*first) : period_end(), last      ? period_end(*last)
                                                                                      : has_end ? period_end()
                                                                                                : period_end::open()));
}

template <class Own>
void popolo::add_actor(Own const& own, std::string_view sort, actor_kind kind, std::string const& place,
                       std::optional<std::string> const& from, std::optional<std::string> const& to) {
    if (own.id.empty()) {
        to_.tell("V111", severity::warning, {0, place}, "a person or organization has no id", "it is left out");
        return;
    }
    auto const known = own_id(std::string(sort) + own.id);
    if (to_.known_id<actor>(known)) {
        to_.tell("V107", severity::warning, {0, place}, "the id " + entente::detail::in_quotes(own.id) + " is a duplicate",
                 "the first counts");
        return;
    }
    auto const which = to_.id_for<actor>(known, own.name && !own.name->empty() ? *own.name : own.id);
    actor& one = *to_.object(to_.made().actors, which).first;
    one.kind = kind;
    entente::detail::add_popolo_names(to_, one, own, place);
    one.sources.push_back(to_.at(0));
    if (auto const existence = time_between(from, to, place)) {
        one.existence = *existence;
    }
}

ENTENTE_DECL void popolo::add_post(popolo_post const& each, std::string const& place) {
    auto const of = actor_with(each.organization_id, place + "/organization_id", "the post is left out");
    if (each.id.empty() || (!of && !each.organization_id)) {
        to_.tell("V111", severity::warning, {0, place}, each.id.empty() ? "a post has no id" : "a post belongs to no organization",
                 "it is left out");
    }
    if (each.id.empty() || !of) {
        return;
    }
    auto const name = each.label ? *each.label : each.role.value_or(each.id);
    office& one = *to_.object(to_.made().offices, to_.id_for<office>(own_id(each.id), name)).first;
    one.kind = entente::detail::kind_of_office(each.role.value_or(name));
    one.names.set(entente::detail::language_of(name), name);
    one.of = *of;
    one.sources.push_back(to_.at(0));
    if (auto const existence = time_between(each.start_date, each.end_date, place)) {
        one.existence = *existence;
    }
}

ENTENTE_DECL void popolo::take(row_type& document, std::uint64_t /*line*/) {
    prefix_ = "popolo " + std::to_string(to_.made().actors.size() + to_.made().offices.size()) + ' ';
    auto const place_of = [](char const* list, std::size_t i) { return std::string(list) + '/' + std::to_string(i); };
    // First all ids, then what refers to them: their order in the file says nothing.
    for (std::size_t i = 0; i != document.organizations.size(); ++i) {
        popolo_organization const& each = document.organizations[i];
        add_actor(each, "organization ", entente::detail::kind_of_organisation(each.classification.value_or("")),
                  place_of("organizations", i), each.founding_date, each.dissolution_date);
    }
    for (std::size_t i = 0; i != document.persons.size(); ++i) {
        popolo_person const& each = document.persons[i];
        add_actor(each, "person ", actor_kind::person, place_of("persons", i), each.birth_date, each.death_date);
    }
    for (std::size_t i = 0; i != document.organizations.size(); ++i) {
        popolo_organization const& each = document.organizations[i];
        auto const own = to_.known_id<actor>(own_id("organization " + each.id));
        auto const parent =
            own ? actor_with(each.parent_id, place_of("organizations", i) + "/parent_id", "it has no parent then") : std::nullopt;
        if (parent) {
            to_.object(to_.made().actors, *own).first->part_of = *parent;
        }
    }
    for (std::size_t i = 0; i != document.posts.size(); ++i) {
        add_post(document.posts[i], place_of("posts", i));
    }
    for (std::size_t i = 0; i != document.memberships.size(); ++i) {
        add_membership(document, document.memberships[i], place_of("memberships", i));
    }
    // Those within a person or an organisation.
    for (std::size_t i = 0; i != document.persons.size(); ++i) {
        for (popolo_membership each : document.persons[i].memberships) {
            each.person_id = document.persons[i].id;
            add_membership(document, each, place_of("persons", i) + "/memberships");
        }
    }
    for (std::size_t i = 0; i != document.organizations.size(); ++i) {
        for (popolo_membership each : document.organizations[i].memberships) {
            each.organization_id = document.organizations[i].id;
            add_membership(document, each, place_of("organizations", i) + "/memberships");
        }
    }
}

ENTENTE_DECL void popolo::add_tenure(id<office> const& in, id<actor> const& who, std::optional<period> const& when) {
    tenure made;
    made.person = who;
    if (when) {
        made.period = *when;
    }
    made.sources.push_back(to_.at(0));
    to_.object(to_.made().offices, in).first->tenures.push_back(std::move(made));
}

ENTENTE_DECL std::optional<period> popolo::time_of(popolo_document const& in, popolo_membership const& one,
                                                   std::string const& place) {
    auto from = one.start_date;
    auto to = one.end_date;
    if (one.legislative_period_id) {
        auto const of = std::find_if(in.events.begin(), in.events.end(),
                                     [&](popolo_event const& each) { return each.id == *one.legislative_period_id; });
        if (of == in.events.end()) {
            to_.tell("V111", severity::warning, {0, place},
                     "there is no event with the id " + entente::detail::in_quotes(*one.legislative_period_id),
                     "the membership has no days of a term");
        } else {
            from = from ? from : of->start_date;
            to = to ? to : of->end_date;
        }
    }
    return time_between(from, to, place);
}

ENTENTE_DECL std::optional<id<office>> popolo::office_for_role(popolo_membership const& one, id<actor> const& organisation) {
    auto const kind = entente::detail::kind_of_office(one.role.value_or(""));
    if (kind == office_kind::other) {
        return std::nullopt;
    }
    auto const which = to_.id_for<office>(own_id("role " + *one.role + " of " + *one.organization_id), *one.role);
    auto const [made, is_new] = to_.object(to_.made().offices, which);
    if (is_new) {
        made->kind = kind;
        made->names.set(entente::detail::language_of(*one.role), *one.role);
        made->of = organisation;
        made->sources.push_back(to_.at(0));
    }
    return which;
}

ENTENTE_DECL void popolo::add_membership(popolo_document const& in, popolo_membership const& one, std::string const& place) {
    auto const who = actor_with(one.person_id ? one.person_id : one.member_id, place, "the membership is left out", true);
    if (!who) {
        if (!one.person_id && !one.member_id) {
            to_.tell("V111", severity::warning, {0, place}, "a membership names nobody", "it is left out");
        }
        return;
    }
    auto const when = time_of(in, one, place);
    auto const add_to = [&](id<actor> const& organisation) {
        membership made;
        made.organisation = organisation;
        made.kind = one.role == "observer" ? std::optional(membership_kind::observer) : std::nullopt;
        if (when) {
            made.period = *when;
        }
        made.sources.push_back(to_.at(0));
        to_.object(to_.made().actors, *who).first->memberships.push_back(std::move(made));
    };
    auto const post = one.post_id ? to_.known_id<office>(own_id(*one.post_id)) : std::nullopt;
    auto const organisation = post ? std::nullopt : actor_with(one.organization_id, place, "the membership is left out");
    if (one.post_id && !post) {
        to_.tell("V111", severity::warning, {0, place}, "there is no post with the id " + entente::detail::in_quotes(*one.post_id),
                 organisation ? "the membership counts without it" : "the membership is left out");
    }
    if (post) {
        add_tenure(*post, *who, when);
    } else if (organisation) {
        if (auto const role = office_for_role(one, *organisation)) {
            add_tenure(*role, *who, when);
        } else {
            add_to(*organisation);
        }
    }
    if (auto const behalf = actor_with(one.on_behalf_of_id, place, "it counts without whom it is held for")) {
        add_to(*behalf);
    }
}

} // namespace entente::datasets

#endif
