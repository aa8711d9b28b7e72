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
void add_popolo_names(datasets::record& to, actor& one, Own const& own, std::string_view column) {
    one.names.set(language_tag{"en"}, own.name.value_or(own.id));
    for (datasets::popolo_other_name const& each : own.other_names) {
        if (each.name.empty() || each.name == own.name) {
            continue;
        }
        other_name made;
        made.value = each.name;
        auto const first = to.date_in({0, column}, each.start_date.value_or(""));
        auto const last = to.date_in({0, column}, each.end_date.value_or(""));
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

ENTENTE_DECL std::optional<id<actor>> popolo::actor_with(std::optional<std::string> const& own, std::string_view column) {
    if (!own || own->empty()) {
        return std::nullopt;
    }
    auto result = to_.known_id<actor>(*own);
    if (!result) {
        to_.tell("V111", severity::warning, {0, column},
                 "there is no person or organization with the id " + entente::detail::in_quotes(*own), "the reference is left out");
    }
    return result;
}

ENTENTE_DECL void popolo::take(row_type& document, std::uint64_t /*line*/) {
    // First all ids, then what refers to them: their order in the file says nothing.
    auto const add = [&](auto const& own, actor_kind kind, std::string_view column, std::optional<std::string> const& from,
                         std::optional<std::string> const& to) {
        if (own.id.empty()) {
            to_.tell("V111", severity::warning, {0, column}, "a person or organization has no id", "it is left out");
            return;
        }
        if (to_.known_id<actor>(own.id)) {
            to_.tell("V107", severity::warning, {0, column}, "the id " + entente::detail::in_quotes(own.id) + " is a duplicate",
                     "the first counts");
            return;
        }
        auto const which = to_.id_for<actor>(own.id, own.name.value_or(""));
        actor& one = *to_.object(to_.made().actors, which).first;
        one.kind = kind;
        entente::detail::add_popolo_names(to_, one, own, column);
        one.sources.push_back(to_.at(0));
        auto const existence = entente::detail::period_between(to_.date_in({0, column}, from.value_or("")),
                                                               to_.date_in({0, column}, to.value_or("")), period_end::open());
        if (existence) {
            one.existence = *existence;
        }
    };
    for (popolo_organization const& each : document.organizations) {
        add(each, entente::detail::kind_of_organisation(each.classification.value_or("")), "organizations", each.founding_date,
            each.dissolution_date);
    }
    for (popolo_person const& each : document.persons) {
        add(each, actor_kind::person, "persons", each.birth_date, each.death_date);
    }
    for (popolo_organization const& each : document.organizations) {
        if (auto const parent = each.id.empty() ? std::nullopt : actor_with(each.parent_id, "parent_id")) {
            to_.object(to_.made().actors, *to_.known_id<actor>(each.id)).first->part_of = *parent;
        }
    }
    for (popolo_post const& each : document.posts) {
        if (each.id.empty()) {
            to_.tell("V111", severity::warning, {0, "posts"}, "a post has no id", "it is left out");
            continue;
        }
        auto const of = actor_with(each.organization_id, "organization_id");
        if (!of) {
            to_.tell("V111", severity::warning, {0, "posts"},
                     "the post " + entente::detail::in_quotes(each.id) + " belongs to no organization", "it is left out");
            continue;
        }
        auto const name = each.label ? *each.label : each.role.value_or(each.id);
        office& one = *to_.object(to_.made().offices, to_.id_for<office>(each.id, name)).first;
        one.kind = entente::detail::kind_of_office(each.role.value_or(name));
        one.names.set(language_tag{"en"}, name);
        one.of = *of;
        one.sources.push_back(to_.at(0));
        auto const existence =
            entente::detail::period_between(to_.date_in({0, "posts"}, each.start_date.value_or("")),
                                            to_.date_in({0, "posts"}, each.end_date.value_or("")), period_end::open());
        if (existence) {
            one.existence = *existence;
        }
    }
    for (popolo_membership const& each : document.memberships) {
        add_membership(document, each);
    }
}

ENTENTE_DECL void popolo::add_membership(popolo_document const& in, popolo_membership const& one) {
    auto const who = actor_with(one.person_id ? one.person_id : one.member_id, "person_id");
    if (!who) {
        if (!one.person_id && !one.member_id) {
            to_.tell("V111", severity::warning, {0, "memberships"}, "a membership names nobody", "it is left out");
        }
        return;
    }
    auto from = one.start_date;
    auto to = one.end_date;
    if (one.legislative_period_id) {
        auto const of = std::find_if(in.events.begin(), in.events.end(),
                                     [&](popolo_event const& each) { return each.id == *one.legislative_period_id; });
        from = from || of == in.events.end() ? from : of->start_date;
        to = to || of == in.events.end() ? to : of->end_date;
    }
    auto const first = to_.date_in({0, "start_date"}, from.value_or(""));
    auto const last = to_.date_in({0, "end_date"}, to.value_or(""));
    if (first && last && *last < *first) {
        to_.tell("V103", severity::warning, {0, "end_date"},
                 "a membership of " + entente::detail::in_quotes(who->view()) + " ends before it begins");
    }
    auto const when = entente::detail::period_between(first, last, period_end::open());
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
    auto const post = one.post_id ? to_.known_id<office>(*one.post_id) : std::nullopt;
    if (one.post_id && !post) {
        to_.tell("V111", severity::warning, {0, "post_id"},
                 "there is no post with the id " + entente::detail::in_quotes(*one.post_id), "the membership counts without it");
    }
    if (post) {
        tenure made;
        made.person = *who;
        if (when) {
            made.period = *when;
        }
        made.sources.push_back(to_.at(0));
        to_.object(to_.made().offices, *post).first->tenures.push_back(std::move(made));
    } else if (auto const organisation = actor_with(one.organization_id, "organization_id")) {
        add_to(*organisation);
    }
    if (auto const behalf = actor_with(one.on_behalf_of_id, "on_behalf_of_id")) {
        add_to(*behalf);
    }
}

} // namespace entente::datasets

#endif
