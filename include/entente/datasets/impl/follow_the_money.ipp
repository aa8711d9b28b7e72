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

/// The texts of a property; none if it is missing or no list of texts.
[[nodiscard]] inline std::vector<std::string> ftm_values(datasets::ftm_entity const& one, std::string_view name) {
    auto const* const found = one.properties.extensions.find(name);
    if (found == nullptr) {
        return {};
    }
    auto read = json::read<std::vector<std::string>>(*found);
    auto result = read ? *std::move(read) : std::vector<std::string>();
    result.erase(std::remove(result.begin(), result.end(), std::string()), result.end()); // an empty text says nothing
    return result;
}

/// The first of them; empty if there is none.
[[nodiscard]] inline std::string ftm_value(datasets::ftm_entity const& one, std::string_view name) {
    auto all = ftm_values(one, name);
    return all.empty() ? std::string() : std::move(all.front());
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
[[nodiscard]] inline measure_kind ftm_measure_kind(datasets::ftm_entity const& one) {
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
    for (auto const& each : row.properties.extensions) {
        if (!json::read<std::vector<std::string>>(each.json)) {
            to_.tell("V105", severity::warning, {line, each.name}, "expected a list of texts", "the property is left out");
        }
    }
    if (auto const kind = entente::detail::ftm_actor_kind(row.schema)) {
        add_actor(row, *kind, line);
    } else if (row.schema == "Position") {
        positions_.emplace_back(std::move(row), line);
    } else if (row.schema == "Occupancy" || row.schema == "Membership" || row.schema == "Sanction") {
        links_.emplace_back(std::move(row), line);
    } else {
        others_with_id_.insert(row.id);
        if (others_++ == 0) {
            first_other_ = row.schema;
            first_other_line_ = line;
        }
    }
}

/// The first of several values, with a note that there are others.
ENTENTE_DECL std::string follow_the_money::only(ftm_entity const& one, std::string_view name, std::uint64_t line) {
    auto all = entente::detail::ftm_values(one, name);
    if (all.size() > 1) {
        to_.tell("V106", severity::note, {line, name}, "there are " + std::to_string(all.size()) + " values", "the first counts");
    }
    return all.empty() ? std::string() : std::move(all.front());
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

ENTENTE_DECL std::optional<period> follow_the_money::time_of(ftm_entity const& one, std::uint64_t line) {
    auto const first = to_.date_in({line, "startDate"}, only(one, "startDate", line));
    auto const last = to_.date_in({line, "endDate"}, only(one, "endDate", line));
    if (first && last && *last < *first) {
        to_.tell("V103", severity::warning, {line, "endDate"}, "it ends before it begins");
    }
    bool const is_current = entente::detail::ftm_value(one, "status") == "current";
    return is_current && !first && !last
               ? std::optional(period(period_end(), period_end::open()))
               : entente::detail::period_between(first, last, is_current ? period_end::open() : period_end());
}

ENTENTE_DECL void follow_the_money::add_actor(ftm_entity const& one, actor_kind kind, std::uint64_t line) {
    if (to_.known_id<actor>(one.id)) {
        to_.tell("V107", severity::warning, {line, "id"}, "the id " + entente::detail::in_quotes(one.id) + " is a duplicate",
                 "the first counts");
        return;
    }
    auto const names = entente::detail::ftm_values(one, "name");
    auto const which = to_.id_for<actor>(one.id, names.empty() ? std::string_view() : std::string_view(names.front()));
    bool const is_person = kind == actor_kind::person;
    auto countries = entente::detail::ftm_values(one, is_person ? "nationality" : "jurisdiction");
    if (countries.empty()) {
        countries = entente::detail::ftm_values(one, is_person ? "citizenship" : "country");
    }
    if (countries.empty()) {
        countries = entente::detail::ftm_values(one, is_person ? "country" : "mainCountry");
    }
    auto const of = countries.size() == 1 ? state_with(countries.front(), {line, "country"}) : std::nullopt; // of several, none
    if (countries.size() > 1) {
        to_.tell("V106", severity::note, {line, is_person ? "nationality" : "jurisdiction"},
                 "there are " + std::to_string(countries.size()) + " values", "the actor is of no state then");
    }
    actor& made = *to_.object(to_.made().actors, which).first;
    made.kind = kind;
    auto const& shown = names.empty() ? one.id : names.front();
    made.names.set(entente::detail::language_of(shown), shown);
    auto const add_name = [&](std::string const& value, name_kind how) {
        other_name each;
        each.value = value;
        each.kind = how;
        made.other_names.push_back(std::move(each));
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
    auto const add_identifier = [&](key scheme, std::string_view value) {
        if (!value.empty()) {
            identifier each;
            each.scheme = scheme;
            each.value = value;
            made.identifiers.push_back(std::move(each));
        }
    };
    add_identifier(key{"x-ftm"}, one.id);
    add_identifier(key{"wikidata"}, entente::detail::ftm_value(one, "wikidataId"));
    add_identifier(key{"lei"}, entente::detail::ftm_value(one, "leiCode"));
    auto const first =
        to_.date_in({line, "birthDate"}, entente::detail::ftm_value(one, is_person ? "birthDate" : "incorporationDate"));
    auto const last =
        to_.date_in({line, "deathDate"}, entente::detail::ftm_value(one, is_person ? "deathDate" : "dissolutionDate"));
    if (auto const existence = entente::detail::period_between(first, last, period_end())) {
        made.existence = *existence;
    }
    if (of) {
        made.of = *of;
    }
    made.sources.push_back(to_.at(line));
}

ENTENTE_DECL void follow_the_money::add_position(ftm_entity const& one, std::uint64_t line) {
    auto const name = entente::detail::ftm_value(one, "name");
    auto const organisation = entente::detail::ftm_value(one, "organization");
    auto of = organisation.empty() ? std::nullopt : actor_with(organisation, {line, "organization"});
    auto const country = of ? std::string() : only(one, "country", line);
    of = of ? of : state_with(country, {line, "country"});
    if (!of) {
        to_.tell("V111", severity::warning, {line, "organization"},
                 "the position " + entente::detail::in_quotes(name) + " belongs to no organisation and no country",
                 "it is left out");
        return;
    }
    if (to_.known_id<office>(one.id)) {
        to_.tell("V107", severity::warning, {line, "id"}, "the id " + entente::detail::in_quotes(one.id) + " is a duplicate",
                 "the first counts");
        return;
    }
    office& made = *to_.object(to_.made().offices, to_.id_for<office>(one.id, name)).first;
    made.kind = entente::detail::kind_of_office(name);
    made.names.set(language_tag{"en"}, name.empty() ? one.id : name);
    made.of = *of;
    made.several = true; // a position may have many seats, and the file seldom says how many
    made.sources.push_back(to_.at(line));
    auto const existence = entente::detail::period_between(
        to_.date_in({line, "inceptionDate"}, entente::detail::ftm_value(one, "inceptionDate")),
        to_.date_in({line, "dissolutionDate"}, entente::detail::ftm_value(one, "dissolutionDate")), period_end());
    if (existence) {
        made.existence = *existence;
    }
}

ENTENTE_DECL void follow_the_money::add_occupancy(ftm_entity const& one, std::string const& holder, std::string const& own,
                                                  std::uint64_t line) {
    auto const who = actor_with(holder, {line, "holder"});
    auto const post = to_.known_id<office>(own);
    if (who && !post) {
        to_.tell("V111", severity::warning, {line, "post"}, "there is no position with the id " + entente::detail::in_quotes(own),
                 "the entity is left out");
    }
    if (!who || !post) {
        return;
    }
    tenure made;
    made.person = *who;
    if (auto const when = time_of(one, line)) {
        made.period = *when;
    }
    made.sources.push_back(to_.at(line));
    to_.object(to_.made().offices, *post).first->tenures.push_back(std::move(made));
}

ENTENTE_DECL void follow_the_money::add_membership(ftm_entity const& one, std::string const& member, std::string const& in,
                                                   std::uint64_t line) {
    auto const who = actor_with(member, {line, "member"});
    auto const organisation = who ? actor_with(in, {line, "organization"}) : std::nullopt;
    if (!organisation) {
        return;
    }
    membership made;
    made.organisation = *organisation;
    if (auto const when = time_of(one, line)) {
        made.period = *when;
    }
    made.sources.push_back(to_.at(line));
    to_.object(to_.made().actors, *who).first->memberships.push_back(std::move(made));
}

ENTENTE_DECL void follow_the_money::add_sanction(ftm_entity const& one, std::uint64_t line) {
    std::vector<id<actor>> against;
    for (std::string const& each : entente::detail::ftm_values(one, "entity")) {
        if (auto const who = actor_with(each, {line, "entity"})) {
            against.push_back(*who);
        }
    }
    if (against.empty()) {
        return;
    }
    auto const authority = entente::detail::ftm_value(one, "authority");
    auto const state = state_with(entente::detail::ftm_value(one, "country"), {line, "country"});
    auto by = state;
    if (!authority.empty()) {
        auto const who = to_.id_for<actor>("authority " + authority, authority);
        auto const [made, is_new] = to_.object(to_.made().actors, who);
        if (is_new) {
            made->kind = actor_kind::agency;
            made->names.set(language_tag{"en"}, authority);
            made->sources.push_back(to_.at(line));
            if (state) {
                made->part_of = *state;
            }
        }
        by = who;
    }
    auto const program = entente::detail::ftm_value(one, "program");
    measure& made = *to_.object(to_.made().measures, to_.id_for<measure>(one.id, "sanction " + one.id)).first;
    if (!made.history.empty()) {
        to_.tell("V107", severity::warning, {line, "id"}, "the id " + entente::detail::in_quotes(one.id) + " is a duplicate",
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
    made.sources.push_back(to_.at(line));
    if (auto const reason = entente::detail::ftm_value(one, "reason"); !reason.empty()) {
        made.note.set(language_tag{"en"}, reason);
    }
    auto first = to_.date_in({line, "startDate"}, only(one, "startDate", line));
    first = first ? first : to_.date_in({line, "listingDate"}, entente::detail::ftm_value(one, "listingDate"));
    auto const last = to_.date_in({line, "endDate"}, only(one, "endDate", line));
    step<measure_action> taken;
    taken.action = measure_action::impose;
    if (first) {
        taken.on = *first;
    }
    if (last && first) {
        taken.until = *last;
    }
    made.history.push_back(std::move(taken));
    // A sanction that is over, nobody knows since when.
    auto const status = entente::detail::ftm_value(one, "status");
    bool const has_only_end = last && !first;
    if (has_only_end || (!last && (status == "delisted" || status == "ended" || status == "expired" || status == "revoked" ||
                                   status == "inactive"))) {
        step<measure_action> lifted;
        lifted.action = measure_action::lift;
        if (has_only_end) {
            lifted.on = *last;
        }
        made.history.push_back(std::move(lifted));
    }
}

ENTENTE_DECL void follow_the_money::finish() {
    for (auto const& [one, line] : positions_) {
        add_position(one, line);
    }
    for (numbered const& each : links_) {
        ftm_entity const& one = each.first;
        auto const line = each.second;
        if (one.schema == "Sanction") {
            add_sanction(one, line);
            continue;
        }
        // Each of several holders of each of several posts.
        bool const is_post = one.schema == "Occupancy";
        auto const values = [&](std::string_view name) {
            auto all = entente::detail::ftm_values(one, name);
            return all.empty() ? std::vector<std::string>(1) : std::move(all);
        };
        for (std::string const& who : values(is_post ? "holder" : "member")) {
            for (std::string const& in : values(is_post ? "post" : "organization")) {
                is_post ? add_occupancy(one, who, in, line) : add_membership(one, who, in, line);
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
