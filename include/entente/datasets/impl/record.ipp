// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_RECORD_IPP
#define ENTENTE_DATASETS_IMPL_RECORD_IPP

#include <entente/datasets/record.hpp>

#include <entente/core/country_code.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/json/locate.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <system_error>

namespace entente::inline v0_1::detail {

/// The letters and the name of a territory, or of a withdrawn code, that is not a state of the crosswalk; empty where it is none.
struct other_territory {
    std::string_view letters{};
    std::string_view name{};

    other_territory(datasets::state_codes in, std::string_view code) {
        auto wanted = code;
        if (in == datasets::state_codes::iso_number) {
            std::uint32_t number = 0;
            std::from_chars(code.data(), code.data() + code.size(), number);
            for (territory_row const& one : territory_rows) {
                wanted = one.number == number ? one.letters : wanted;
            }
        } else if (in == datasets::state_codes::name) {
            auto const words = plain_words(code);
            wanted = {};
            for (territory_alias const& one : territory_aliases) {
                wanted = one.name == words ? one.letters : wanted;
            }
            for (country_code const one : country_code::all()) {
                wanted = wanted.empty() && plain_words(one.name()) == words ? one.alpha3() : wanted;
            }
        } else if (in != datasets::state_codes::iso_letters) {
            return;
        }
        auto const current = country_code::from(wanted);
        auto const withdrawn = current ? std::nullopt : find_withdrawn_country(wanted);
        letters = current ? current->alpha3() : withdrawn ? withdrawn->alpha3 : std::string_view();
        name = current ? current->name() : withdrawn ? withdrawn->name : std::string_view();
    }
};

} // namespace entente::detail

namespace entente::inline v0_1::datasets {

ENTENTE_DECL void record::begin(description const& of) {
    auto const [made, is_new] = object(made_.sources, id_of<source>(of.name));
    source_ = made->id;
    is_whole_ = true;
    first_finding_ = findings_.all().size();
    if (!is_new && of.name != "un-treaty") { // which has a table for each treaty
        tell("V109", severity::note, {1, {}}, "the dataset " + std::string(of.name) + " was read before",
             "if this is the same table, its rows are there twice now");
    }
    if (is_new) {
        made->kind = source_kind::dataset;
        made->title.set(language_tag{"en"}, std::string(of.title) + ' ' + std::string(of.version));
        made->publisher = of.publisher;
        made->url = of.codebook;
        made->note.set(language_tag{"en"}, std::string(of.citation) + " Licence: " + std::string(of.licence) + '.');
    }
}

ENTENTE_DECL citation record::at(std::uint64_t line) const {
    citation result;
    result.source = source_;
    if (line != 0) {
        result.locator = "line " + std::to_string(line);
    }
    return result;
}

ENTENTE_DECL void record::tell(std::string_view code, severity how, cell_place const& where, std::string message,
                               std::string suggestion) {
    if (!findings_.has_room(how)) {
        findings_.count_one(how);
        return;
    }
    finding one;
    one.code = code;
    one.severity = how;
    one.message = where.column.empty() ? std::move(message) : std::string(where.column) + ": " + message;
    one.suggestion = std::move(suggestion);
    if (where.line != 0) {
        one.place = text_place{0, where.line, 1};
    } else if (!where.column.empty()) {
        one.pointer = '/' + std::string(where.column);
    }
    findings_.add(std::move(one));
}

ENTENTE_DECL void record::bind(participation& of, date const& from) {
    if (of.history.empty()) {
        of.begins = beginning<participation_stage>{.stage = participation_stage::party, .from = from};
        return;
    }
    of.history.push_back({.action = participation_action::ratify});
    of.history.push_back({.on = from, .action = participation_action::enter_into_force});
}

ENTENTE_DECL void record::locate(std::string_view text) {
    auto const each_of_document = [&](auto visit) {
        std::size_t i = 0;
        findings_.change_each([&](finding& one) {
            if (i++ >= first_finding_ && !one.place && !one.pointer.empty()) {
                visit(one);
            }
        });
    };
    report own(findings_.all().size() + 1);
    each_of_document([&](finding const& one) { own.add(one); });
    json::locate(text, own);
    std::map<std::string_view, text_place> places;
    for (finding const& one : own.all()) {
        if (one.place) {
            places.emplace(one.pointer, *one.place);
        }
    }
    each_of_document([&](finding& one) {
        if (auto const found = places.find(one.pointer); found != places.end()) {
            one.place = found->second;
        }
    });
}

ENTENTE_DECL id<actor> record::state(state_codes in, std::string_view code, cell_place const& where, std::optional<day> on,
                                     std::string_view name) {
    auto const known = find_state(in, code, on);
    auto const other = entente::detail::other_territory(in, code);
    auto const own = known                     ? std::string(known->id)
                     : !other.name.empty()     ? std::string(other.name)
                     : in == state_codes::name ? std::string(code)
                                               : std::string(enum_name(in)) + '-' + std::string(code);
    auto which = known ? *id<actor>::from(known->id) : id_of<actor>(own);
    if (!known) {
        // Different texts may have the same letters: each is an actor of its own.
        auto const [found, is_first] = unknown_.emplace(own, which);
        auto& number = numbers_["actor/" + std::string(which.view())];
        for (number = (std::max)(number, 1U); is_first && places_.count("actor/" + std::string(which.view())) != 0;) {
            which = id_of<actor>(std::string(id_of<actor>(own).view().substr(0, 52)) + '-' + std::to_string(++number));
            found->second = which;
        }
        which = found->second;
    }
    auto const [made, is_new] = object(made_.actors, which);
    if (!is_new) {
        return which;
    }
    made->kind = known ? actor_kind::state : actor_kind::other;
    made->names.set(language_tag{"en"}, std::string(known                 ? known->name
                                                    : !other.name.empty() ? other.name
                                                    : name.empty()        ? code
                                                                          : name));
    if (!known && !other.name.empty()) {
        identifier one;
        one.scheme = country_code::from(other.letters) ? key{"iso3166-1-alpha-3"} : key{"iso3166-3"};
        one.value = other.letters;
        made->identifiers.push_back(std::move(one));
        return which;
    }
    if (!known) {
        tell("V101", severity::note, where,
             "no state of the crosswalk has the " + std::string(in == state_codes::name ? "name " : "code ") +
                 entente::detail::in_quotes(code) + (on ? " on that day" : ""),
             "it becomes the actor " + std::string(which.view()));
        if (in == state_codes::cow || in == state_codes::gw) {
            identifier own_code;
            own_code.scheme = in == state_codes::cow ? key{"cow"} : key{"gw"};
            own_code.value = code;
            made->identifiers.push_back(std::move(own_code));
        }
        return which;
    }
    for (state_code const& each : codes_of(known->id)) {
        identifier one;
        switch (each.in) {
        case state_codes::cow: one.scheme = key{"cow"}; break;
        case state_codes::gw: one.scheme = key{"gw"}; break;
        case state_codes::iso_letters:
            one.scheme = country_code::from(each.code) ? key{"iso3166-1-alpha-3"} : key{"iso3166-3"};
            break;
        default: continue;
        }
        one.value = each.code;
        if (each.first || each.last) {
            one.period = period(each.first ? period_end(*date::from(*each.first)) : period_end(),
                                each.last ? period_end(*date::from(*each.last)) : period_end::open());
        }
        made->identifiers.push_back(std::move(one));
    }
    return which;
}

ENTENTE_DECL id<actor> record::actor_named(std::string_view slug, actor_kind kind, std::string_view name) {
    auto const which = id_of<actor>(slug);
    auto const [made, is_new] = object(made_.actors, which);
    if (is_new) {
        made->kind = kind;
        made->names.set(language_tag{"en"}, std::string(name));
    }
    return which;
}

ENTENTE_DECL std::pair<participation*, bool> record::participant(agreement& in, id<actor> const& who) {
    auto const place = std::string(in.id.view()) + '@' + std::string(who.view());
    auto const [found, is_new] = places_.emplace(place, in.participations.size());
    if (is_new) {
        in.participations.push_back({});
        in.participations.back().actor = who;
    }
    return {&in.participations[found->second], is_new};
}

ENTENTE_DECL bool record::is_year(cell_place const& where, std::int32_t year, std::string suggestion) {
    if (year >= 1 && year <= 2100) {
        return true;
    }
    tell("V105", severity::warning, where, std::to_string(year) + " is not a year of this table", std::move(suggestion));
    return false;
}

ENTENTE_DECL std::optional<date> record::date_of(cell_place const& where, std::int32_t year, std::optional<std::int32_t> month,
                                                 std::optional<std::int32_t> day_of_month) {
    auto const of_month = month ? date::from(year, *month) : std::nullopt;
    auto const result = !month ? date::from(year) : !day_of_month ? of_month : date::from(year, *month, *day_of_month);
    if (result) {
        return result;
    }
    // What is right of it is kept: it lies in that month, or in that year.
    auto const wider = of_month ? of_month : date::from(year);
    tell("V102", severity::warning, where,
         "there is no day " + std::to_string(year) + '-' + (month ? std::to_string(*month) : "?") + '-' +
             (day_of_month ? std::to_string(*day_of_month) : "?"),
         wider ? "it is read as " + to_text(*wider) : "the date is left out");
    return wider;
}

ENTENTE_DECL std::string record::slug_for(std::string_view kind, std::string_view own, std::string_view name) {
    auto const [found, is_new] = own_ids_.emplace(std::string(kind) + '/' + std::string(own), std::string());
    if (is_new) {
        // A name in another script has no letters of an id: then the dataset's own id has.
        bool const has_letters = !name.empty() && entente::detail::slug_of(name) != "x";
        auto const base = entente::detail::slug_of(has_letters ? name : own);
        // An id of the crosswalk is that of the state, whoever comes first.
        auto const is_free = [&](std::string const& slug) {
            return places_.count(std::string(kind) + '/' + slug) == 0 && taken_.count(std::string(kind) + '/' + slug) == 0 &&
                   (kind != kind_name<actor> || codes_of(slug).empty());
        };
        auto slug = base;
        auto& number = numbers_[std::string(kind) + '/' + base]; // from where it stopped: many may have one name
        for (number = (std::max)(number, 1U); !is_free(slug);) {
            slug = base.substr(0, 52) + '-' + std::to_string(++number);
        }
        taken_.insert(std::string(kind) + '/' + slug);
        found->second = std::move(slug);
    }
    return found->second;
}

ENTENTE_DECL std::optional<date> record::date_in(cell_place const& where, std::string_view text) {
    if (text.empty()) {
        return std::nullopt;
    }
    auto const result = date::from(text.substr(0, text.find('T')));
    if (!result) {
        tell("V102", severity::warning, where, "expected a date such as \"2016-05-31\", found " + entente::detail::in_quotes(text),
             "the date is left out");
    }
    return result;
}

ENTENTE_DECL std::optional<period> record::some_time_of(std::int32_t year, std::int32_t other) {
    auto const first = date::from(std::to_string((std::min)(year, other)) + '?');
    auto const last = date::from(std::to_string((std::max)(year, other)) + '?');
    return first && last ? std::optional(period(*first, *last)) : std::nullopt;
}

ENTENTE_DECL void record::covers(std::string_view kind, period const& when, bool needs_every_row) {
    if (!is_whole_) {
        tell("V108", severity::note, {1, {}},
             needs_every_row ? "a part of the table could not be read, so no time counts as covered for " + std::string(kind)
                             : "a part of the table could not be read; its rows are missing");
    }
    if (!is_whole_ && needs_every_row) {
        return;
    }
    coverage one;
    one.kinds.push_back(*key::from(kind));
    one.period = when;
    made_.coverage.push_back(std::move(one));
}

} // namespace entente::datasets

#endif
