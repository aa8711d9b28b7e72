// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_FOLLOW_THE_MONEY_IPP
#define ENTENTE_DATASETS_IMPL_FOLLOW_THE_MONEY_IPP

#include <entente/datasets/follow_the_money.hpp>

#include <entente/core/country_code.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/datasets/detail/institutions.hpp>
#include <entente/datasets/detail/slugs.hpp>
#include <entente/json/read.hpp>

#include <algorithm>
#include <optional>

namespace entente::inline v0_1::detail {

/// The texts of a property; none if it is missing.
[[nodiscard]] inline std::vector<std::string> const& ftm_values(ftm_texts const& one, std::string_view name) {
    static std::vector<std::string> const none;
    auto const found = one.of.find(name);
    return found != one.of.end() ? found->second : none;
}

/// The first of them; empty if there is none.
[[nodiscard]] inline std::string ftm_value(ftm_texts const& one, std::string_view name) {
    auto const& all = ftm_values(one, name);
    return all.empty() ? std::string() : all.front();
}

[[nodiscard]] inline std::optional<actor_kind> ftm_actor_kind(std::string_view schema) noexcept {
    return schema == "Person"         ? std::optional(actor_kind::person)
           : schema == "Company"      ? std::optional(actor_kind::company)
           : schema == "PublicBody"   ? std::optional(actor_kind::agency)
           : schema == "Organization" ? std::optional(actor_kind::other)
           : schema == "LegalEntity"  ? std::optional(actor_kind::other)
                                      : std::nullopt;
}

/// What a sanction is, if its words name one kind and no other.
[[nodiscard]] inline measure_kind ftm_measure_kind(ftm_texts const& one) {
    struct row {
        std::string_view word;
        measure_kind kind;
    };
    constexpr row rows[]{
        {"freeze", measure_kind::asset_freeze},
        {"freezing", measure_kind::asset_freeze},
        {"travel ban", measure_kind::travel_ban},
        {"visa", measure_kind::visa_restriction},
        {"embargo", measure_kind::embargo},
        {"export control", measure_kind::export_control},
        {"export controls", measure_kind::export_control},
        {"import", measure_kind::import_restriction},
        {"imports", measure_kind::import_restriction},
        {"financial", measure_kind::financial_restriction},
    };
    std::optional<measure_kind> found;
    for (std::string const& text : ftm_values(one, "provisions")) {
        auto const words = ' ' + plain_words(text) + ' ';
        for (row const& each : rows) {
            if (words.find(' ' + std::string(each.word) + ' ') != std::string::npos) {
                if (found && *found != each.kind) {
                    return measure_kind::other;
                }
                found = each.kind;
            }
        }
    }
    return found.value_or(measure_kind::other);
}

} // namespace entente::detail

namespace entente::inline v0_1::datasets {

ENTENTE_DECL void follow_the_money::take(row_type& row, std::uint64_t line) {
    if (row.id.empty()) {
        to_.tell("V111", severity::warning, {line, "id"}, "the entity has no id", "it is left out");
        return;
    }
    auto const kind = entente::detail::ftm_actor_kind(row.schema);
    bool const is_link = row.schema == "Occupancy" || row.schema == "Membership" || row.schema == "Sanction";
    if (!kind && !is_link && row.schema != "Position") {
        if (others_++ == 0) {
            first_other_ = row.schema;
            first_other_line_ = line;
        }
        others_with_id_.insert(std::move(row.id));
        return;
    }
    texts one{std::move(row.id), std::move(row.schema), {}, line};
    for (auto const& each : row.properties.extensions) {
        auto read = json::read<std::vector<std::string>>(each.json);
        if (!read) {
            to_.tell("V105", severity::warning, {line, each.name}, "expected a list of texts", "the property is left out");
            continue;
        }
        read->erase(std::remove(read->begin(), read->end(), std::string()), read->end()); // an empty text says nothing
        one.of.emplace(each.name, *std::move(read));
    }
    kind ? add_actor(one, *kind) : is_link ? links_.push_back(std::move(one)) : positions_.push_back(std::move(one));
}

/// The first of several values, with a note that there are others.
ENTENTE_DECL std::string follow_the_money::only(texts const& one, std::string_view name) {
    auto const& all = entente::detail::ftm_values(one, name);
    if (all.size() > 1) {
        to_.tell("V106", severity::note, {one.line, name}, "there are " + std::to_string(all.size()) + " values",
                 "the first counts");
    }
    return all.empty() ? std::string() : all.front();
}

ENTENTE_DECL std::optional<id<actor>> follow_the_money::state_with(std::string const& letters, cell_place const& where) {
    if (letters.empty()) {
        return std::nullopt;
    }
    auto upper = letters;
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (upper == "EU") {
        return to_.actor_named("european-union", actor_kind::international_organisation, "European Union");
    }
    // States that are no more have four letters, those of ISO 3166-3.
    struct row {
        std::string_view own;
        std::string_view letters;
    };
    constexpr row rows[]{{"XK", "XKX"},   {"SU", "SUN"},   {"SUHH", "SUN"}, {"DD", "DDR"},
                         {"DDDE", "DDR"}, {"CSHH", "CSK"}, {"YUCS", "YUG"}, {"CSXX", "SCG"}};
    auto const code = country_code::from(upper);
    auto own = code ? std::string(code->alpha3()) : upper;
    for (row const& each : rows) {
        own = each.own == upper ? std::string(each.letters) : own;
    }
    return to_.state(state_codes::iso_letters, own, where);
}

ENTENTE_DECL std::optional<id<actor>> follow_the_money::actor_with(std::string const& own, cell_place const& where) {
    auto result = to_.known_id<actor>(own);
    if (!result && others_with_id_.count(own) != 0) {
        to_.tell("V111", severity::note, where, entente::detail::in_quotes(own) + " is an entity of another schema",
                 "what names it is left out");
    } else if (!result) {
        to_.tell("V111", severity::warning, where,
                 own.empty() ? "nobody is named"
                             : "there is no person or organisation with the id " + entente::detail::in_quotes(own),
                 "the entity is left out");
    }
    return result;
}

ENTENTE_DECL std::optional<period> follow_the_money::time_of(texts const& one) {
    auto const first = to_.date_in({one.line, "startDate"}, only(one, "startDate"));
    auto const last = to_.date_in({one.line, "endDate"}, only(one, "endDate"));
    if (first && last && *last < *first) {
        to_.tell("V103", severity::warning, {one.line, "endDate"}, "it ends before it begins");
    }
    bool const is_current = entente::detail::ftm_value(one, "status") == "current";
    return is_current && !first && !last
               ? std::optional(period(period_end(), period_end::open()))
               : entente::detail::period_between(first, last, is_current ? period_end::open() : period_end());
}

ENTENTE_DECL void follow_the_money::add_names(actor& to, texts const& one, std::vector<std::string> const& names) {
    auto const add_name = [&](std::string const& value, name_kind how) {
        other_name each;
        each.value = value;
        each.kind = how;
        to.other_names.push_back(std::move(each));
    };
    for (std::size_t i = 1; i < names.size(); ++i) {
        add_name(names[i], name_kind::alternative);
    }
    for (std::string const& each : entente::detail::ftm_values(one, "alias")) {
        add_name(each, name_kind::alternative);
    }
    for (std::string const& each : entente::detail::ftm_values(one, "previousName")) {
        add_name(each, name_kind::former);
    }
    for (std::string const& each : entente::detail::ftm_values(one, "weakAlias")) {
        add_name(each, name_kind::weak);
    }
}

ENTENTE_DECL void follow_the_money::add_identifiers(actor& to, texts const& one) {
    auto const add_identifier = [&](key scheme, std::string_view value) {
        if (!value.empty()) {
            identifier each;
            each.scheme = scheme;
            each.value = value;
            to.identifiers.push_back(std::move(each));
        }
    };
    add_identifier(key{"x-ftm"}, one.id);
    add_identifier(key{"wikidata"}, entente::detail::ftm_value(one, "wikidataId"));
    add_identifier(key{"lei"}, entente::detail::ftm_value(one, "leiCode"));
}

ENTENTE_DECL void follow_the_money::add_actor(texts const& one, actor_kind kind) {
    if (to_.known_id<actor>(one.id)) {
        to_.tell("V107", severity::warning, {one.line, "id"}, "the id " + entente::detail::in_quotes(one.id) + " is a duplicate",
                 "the first counts");
        return;
    }
    auto const& names = entente::detail::ftm_values(one, "name");
    auto const which = to_.id_for<actor>(one.id, names.empty() ? std::string_view() : std::string_view(names.front()));
    bool const is_person = kind == actor_kind::person;
    std::vector<std::string> countries;
    for (char const* const name :
         {is_person ? "nationality" : "jurisdiction", is_person ? "citizenship" : "mainCountry", "country"}) {
        countries = countries.empty() ? entente::detail::ftm_values(one, name) : countries;
    }
    auto const of = countries.size() == 1 ? state_with(countries.front(), {one.line, "country"}) : std::nullopt; // of several, none
    if (countries.size() > 1) {
        to_.tell("V106", severity::note, {one.line, is_person ? "nationality" : "jurisdiction"},
                 "there are " + std::to_string(countries.size()) + " values", "the actor is of no state then");
    }
    actor& made = *to_.object(to_.made().actors, which).first;
    made.kind = kind;
    auto const& shown = names.empty() ? one.id : names.front();
    made.names.set(entente::detail::language_of(shown), shown);
    add_names(made, one, names);
    add_identifiers(made, one);
    auto const first =
        to_.date_in({one.line, "birthDate"}, entente::detail::ftm_value(one, is_person ? "birthDate" : "incorporationDate"));
    auto const last =
        to_.date_in({one.line, "deathDate"}, entente::detail::ftm_value(one, is_person ? "deathDate" : "dissolutionDate"));
    if (auto const existence = entente::detail::period_between(first, last, period_end())) {
        made.existence = *existence;
    }
    if (of) {
        made.of = *of;
    }
    made.sources.push_back(to_.at(one.line));
}

ENTENTE_DECL void follow_the_money::add_position(texts const& one) {
    auto const name = entente::detail::ftm_value(one, "name");
    auto const organisation = entente::detail::ftm_value(one, "organization");
    auto of = organisation.empty() ? std::nullopt : actor_with(organisation, {one.line, "organization"});
    auto const country = of ? std::string() : only(one, "country");
    of = of ? of : state_with(country, {one.line, "country"});
    if (!of) {
        to_.tell("V111", severity::warning, {one.line, "organization"},
                 "the position " + entente::detail::in_quotes(name) + " belongs to no organisation and no country",
                 "it is left out");
        return;
    }
    if (to_.known_id<office>(one.id)) {
        to_.tell("V107", severity::warning, {one.line, "id"}, "the id " + entente::detail::in_quotes(one.id) + " is a duplicate",
                 "the first counts");
        return;
    }
    office& made = *to_.object(to_.made().offices, to_.id_for<office>(one.id, name)).first;
    made.kind = entente::detail::kind_of_office(name);
    made.names.set(language_tag{"en"}, name.empty() ? one.id : name);
    made.of = *of;
    made.several = true; // a position may have many seats, and the file seldom says how many
    made.sources.push_back(to_.at(one.line));
    auto const existence = entente::detail::period_between(
        to_.date_in({one.line, "inceptionDate"}, entente::detail::ftm_value(one, "inceptionDate")),
        to_.date_in({one.line, "dissolutionDate"}, entente::detail::ftm_value(one, "dissolutionDate")), period_end());
    if (existence) {
        made.existence = *existence;
    }
}

ENTENTE_DECL void follow_the_money::add_occupancy(texts const& one, std::string const& holder, std::string const& own) {
    auto const who = actor_with(holder, {one.line, "holder"});
    auto const post = to_.known_id<office>(own);
    if (who && !post) {
        to_.tell("V111", severity::warning, {one.line, "post"},
                 "there is no position with the id " + entente::detail::in_quotes(own), "the entity is left out");
    }
    if (!who || !post) {
        return;
    }
    tenure made;
    made.person = *who;
    if (auto const when = time_of(one)) {
        made.period = *when;
    }
    made.sources.push_back(to_.at(one.line));
    to_.object(to_.made().offices, *post).first->tenures.push_back(std::move(made));
}

ENTENTE_DECL void follow_the_money::add_membership(texts const& one, std::string const& member, std::string const& in) {
    auto const who = actor_with(member, {one.line, "member"});
    auto const organisation = who ? actor_with(in, {one.line, "organization"}) : std::nullopt;
    if (!organisation) {
        return;
    }
    membership made;
    made.organisation = *organisation;
    if (auto const when = time_of(one)) {
        made.period = *when;
    }
    made.sources.push_back(to_.at(one.line));
    to_.object(to_.made().actors, *who).first->memberships.push_back(std::move(made));
}

ENTENTE_DECL id<actor> follow_the_money::authority_named(std::string const& name, std::optional<id<actor>> const& state,
                                                         std::uint64_t line) {
    auto const who = to_.id_for<actor>("authority " + name, name);
    auto const [made, is_new] = to_.object(to_.made().actors, who);
    if (is_new) {
        made->kind = actor_kind::agency;
        made->names.set(language_tag{"en"}, name);
        made->sources.push_back(to_.at(line));
        if (state) {
            made->part_of = *state;
        }
    }
    return who;
}

ENTENTE_DECL void follow_the_money::add_steps(measure& to, texts const& one) {
    auto first = to_.date_in({one.line, "startDate"}, only(one, "startDate"));
    first = first ? first : to_.date_in({one.line, "listingDate"}, entente::detail::ftm_value(one, "listingDate"));
    auto const end = only(one, "endDate");
    auto const last = to_.date_in({one.line, "endDate"}, end);
    bool const is_unreadable = !last && !end.empty();
    step<measure_action> taken;
    taken.action = measure_action::impose;
    if (first) {
        taken.on = *first;
    }
    bool const is_reversed = last && first && is_before(*last, *first) == certainty::yes;
    if (is_reversed) {
        to_.tell("V103", severity::warning, {one.line, "endDate"},
                 "the sanction ends on " + to_text(*last) + ", before it begins on " + to_text(*first),
                 "the day of its end is left out");
    } else if (last && first) {
        taken.until = *last;
    }
    to.history.push_back(std::move(taken));
    // A sanction that is over, nobody knows since when.
    auto const status = entente::detail::ftm_value(one, "status");
    bool const has_only_end = last && !first;
    if (has_only_end || ((is_reversed || is_unreadable) && status != "active") ||
        (!last &&
         (status == "delisted" || status == "ended" || status == "expired" || status == "revoked" || status == "inactive"))) {
        step<measure_action> lifted;
        lifted.action = measure_action::lift;
        if (has_only_end) {
            lifted.on = *last;
        }
        to.history.push_back(std::move(lifted));
    }
}

ENTENTE_DECL void follow_the_money::add_sanction(texts const& one) {
    std::vector<id<actor>> against;
    for (std::string const& each : entente::detail::ftm_values(one, "entity")) {
        if (auto const who = actor_with(each, {one.line, "entity"})) {
            against.push_back(*who);
        }
    }
    if (against.empty()) {
        return;
    }
    auto const authority = entente::detail::ftm_value(one, "authority");
    auto const state = state_with(entente::detail::ftm_value(one, "country"), {one.line, "country"});
    auto const by = authority.empty() ? state : std::optional(authority_named(authority, state, one.line));
    auto const program = entente::detail::ftm_value(one, "program");
    measure& made = *to_.object(to_.made().measures, to_.id_for<measure>(one.id, "sanction " + one.id)).first;
    if (!made.history.empty()) {
        to_.tell("V107", severity::warning, {one.line, "id"}, "the id " + entente::detail::in_quotes(one.id) + " is a duplicate",
                 "the first counts");
        return;
    }
    made.kind = entente::detail::ftm_measure_kind(one);
    made.names.set(language_tag{"en"}, !program.empty()     ? program
                                       : !authority.empty() ? "Sanction by " + authority
                                                            : std::string("Sanction"));
    if (by) {
        made.by.push_back(*by);
    }
    for (id<actor> const& each : against) {
        made.against.push_back(each);
    }
    made.sources.push_back(to_.at(one.line));
    if (auto const reason = entente::detail::ftm_value(one, "reason"); !reason.empty()) {
        made.note.set(language_tag{"en"}, reason);
    }
    add_steps(made, one);
}

ENTENTE_DECL void follow_the_money::finish() {
    for (texts const& one : positions_) {
        add_position(one);
    }
    for (texts const& one : links_) {
        if (one.schema == "Sanction") {
            add_sanction(one);
            continue;
        }
        // Each of several holders of each of several posts.
        bool const is_post = one.schema == "Occupancy";
        auto const values = [&](std::string_view name) {
            auto const& all = entente::detail::ftm_values(one, name);
            return all.empty() ? std::vector<std::string>(1) : all;
        };
        for (std::string const& who : values(is_post ? "holder" : "member")) {
            for (std::string const& in : values(is_post ? "post" : "organization")) {
                is_post ? add_occupancy(one, who, in) : add_membership(one, who, in);
            }
        }
    }
    if (others_ != 0) {
        to_.tell("V112", severity::note, {first_other_line_, "schema"},
                 std::to_string(others_) + (others_ == 1 ? " entity is" : " entities are") +
                     " of other schemata and left out; the first is " + entente::detail::in_quotes(first_other_));
    }
}

} // namespace entente::datasets

#endif
