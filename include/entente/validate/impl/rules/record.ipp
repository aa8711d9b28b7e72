// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULES_RECORD_IPP
#define ENTENTE_VALIDATE_IMPL_RULES_RECORD_IPP

#include <entente/validate/rules/record.hpp>

#include <entente/core/country_code.hpp>
#include <entente/core/detail/nearest.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/period.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/waiting.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace entente::inline v0_1::rules::detail {

ENTENTE_DECL void check_names(dossier_run& run) {
    auto const& objects = run.objects();
    std::string_view kind;
    bool is_covered = false;
    for (identified_object const& one : objects.objects()) {
        auto const& record = *one.layout->record;
        bool const has_names = record.names != nullptr && record.names->name == "names" && !one.is_participation();
        if (!has_names || !is_absent(*record.names->layout, record.names->of(one.value))) {
            continue;
        }
        if (kind != record.kind) { // those of one kind stand together
            kind = record.kind;
            is_covered = states_coverage_of(run.index().dossier(), kind);
        }
        if (is_covered) {
            run.add(objects.pointer_of(one), "this " + std::string(kind) + ", \"" + std::string(one.slug) + "\", has no name",
                    "give it one, in any language: \"names\": { \"en\": ... }");
        }
    }
}

/// Whether one of two actors comes before the other, through others too.
inline bool comes_before(dossier_index const& index, actor const& first, actor const& second) {
    std::vector<actor const*> open{&second};
    for (std::size_t i = 0; i != open.size() && i != 64; ++i) {
        for (auto const& each : open[i]->predecessors) {
            if (each == first.id) {
                return true;
            }
            if (auto const* const found = index.find(each)) {
                open.push_back(found);
            }
        }
    }
    return false;
}

/// Whether a code may be of both: one succeeded the other, or they certainly never existed at once.
inline bool is_passed_on(dossier_index const& index, actor const& a, actor const& b) {
    bool const apart = a.existence && b.existence && overlaps(*a.existence, *b.existence) == certainty::no;
    return apart || comes_before(index, a, b) || comes_before(index, b, a);
}

ENTENTE_DECL void check_shared_identifiers(dossier_run& run) {
    auto const& actors = run.index().dossier().actors;
    std::vector<std::tuple<std::string_view, std::string_view, std::size_t, std::size_t>> all;
    for (std::size_t i = 0; i != actors.size(); ++i) {
        for (std::size_t k = 0; k != actors[i].identifiers.size(); ++k) {
            auto const& one = actors[i].identifiers[k];
            all.emplace_back(one.scheme.view(), one.value, i, k);
        }
    }
    std::sort(all.begin(), all.end());
    for (std::size_t i = 1; i < all.size(); ++i) {
        auto const& [scheme, value, which, k] = all[i];
        // Codes are passed on and given anew: only actors that existed at once and do not succeed each other share one by mistake.
        constexpr std::size_t most = 16;
        for (auto n = i; n-- != 0 && i - n <= most && std::get<0>(all[n]) == scheme && std::get<1>(all[n]) == value;) {
            auto const& first = actors[std::get<2>(all[n])];
            auto const& other = first.identifiers[std::get<3>(all[n])].period;
            auto const& own = actors[which].identifiers[k].period;
            bool const apart = other && own && overlaps(*other, *own) == certainty::no;
            if (first.id != actors[which].id && !apart && !is_passed_on(run.index(), first, actors[which])) {
                run.add(pointer_to({"actors", which, "identifiers", k}),
                        run.name(actors[which].id) + " has the identifier " + std::string(scheme) + " " + std::string(value) +
                            " of " + run.name(first.id),
                        "correct one of the two; a successor is named by its predecessors, and those that never existed at once by "
                        "their existence; a code that was given anew has a period",
                        {{pointer_to({"actors", std::get<2>(all[n])}), "the first that has it", {}}});
                break;
            }
        }
    }
}

/// Why a value can't be one of a scheme; empty where it can.
inline std::string fault_of(identifier const& one) {
    auto const scheme = one.scheme.view();
    auto const number = [&](int low, int high) {
        int n = 0;
        bool good = !one.value.empty() && one.value.size() <= 9;
        for (char const c : one.value) {
            good = good && c >= '0' && c <= '9';
            n = good ? n * 10 + (c - '0') : 0;
        }
        return good && n >= low && n <= high ? std::string()
                                             : "\"" + std::string(one.value) + "\" is not a number from " + std::to_string(low) +
                                                   " to " + std::to_string(high);
    };
    if (!is_known_scheme(one.scheme)) {
        entente::detail::nearest near_scheme(scheme);
        std::string known;
        for (identifier_scheme const& each : identifier_schemes) {
            near_scheme.offer(each.name);
            known.append(known.empty() ? "" : ", ").append(each.name);
        }
        return "the scheme \"" + std::string(scheme) + "\" is not known; " +
               (near_scheme.found().empty() ? "write x- before one of your own, or one of: " + known
                                            : "did you mean \"" + std::string(near_scheme.found()) + "\"?");
    }
    if (scheme == "cow" || scheme == "gw") {
        return number(2, 990);
    }
    if (scheme == "wto-ds") {
        return number(1, 99'999);
    }
    if (scheme == "iso3166-1-alpha-3") {
        auto const why = explain_parse_error<country_code>(one.value);
        return why.empty() ? why : "\"" + std::string(one.value) + "\": " + why;
    }
    if (scheme == "wikidata" &&
        (one.value.size() < 2 || one.value[0] != 'Q' || one.value.view().find_first_not_of("0123456789", 1) != std::string::npos)) {
        return "\"" + std::string(one.value) + "\" is not an item of Wikidata, such as Q17";
    }
    return {};
}

ENTENTE_DECL void check_identifiers(dossier_run& run) {
    for_each_list(run.index().dossier(), [&]<class T>(std::vector<T> const& list, std::string_view name) {
        if constexpr (requires(T const& one) { one.identifiers; }) {
            for (std::size_t i = 0; i != list.size(); ++i) {
                for (std::size_t k = 0; k != list[i].identifiers.size(); ++k) {
                    auto why = fault_of(list[i].identifiers[k]);
                    if (!why.empty()) {
                        run.add(pointer_to({name, i, "identifiers", k}), std::move(why));
                    }
                }
            }
        }
    });
}

ENTENTE_DECL void check_sources_of_steps(dossier_run& run, indexed_instrument const& one) {
    for (std::size_t i = 0; i != one.history().size(); ++i) {
        auto const step = one.history()[i];
        if (step.sources->empty() && step.day().is_set() && is_covered(run.index(), one, step.day())) {
            run.add(one.pointer_to_step(i), run.name(one) + ": this step, of " + to_text(step.day()) + ", cites no source",
                    "cite one in the `sources` of the step: those of " + run.name(one) + " do not count for its steps");
        }
    }
}

ENTENTE_DECL void check_sources_of_statements(dossier_run& run) {
    auto const& all = run.index().dossier();
    for (std::size_t i = 0; i != all.statements.size(); ++i) {
        auto const& one = all.statements[i];
        if (one.sources.empty() && one.on &&
            is_covered(run.index(), kind_name<statement>, *one.on, one.by, other_participants::nobody)) {
            run.add(pointer_to({"statements", i}), "this statement, of " + to_text(*one.on) + ", cites no source");
        }
    }
}

/// `scheme://host`, of letters that a URL can have.
inline bool is_url(std::string_view text) {
    auto const colon = text.find("://");
    if (colon == std::string_view::npos || colon == 0 || colon + 3 == text.size()) {
        return false;
    }
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c > ' ' && c != '"' && c != '<' && c != '>' && c != '\\' && c != 0x7F; });
}

ENTENTE_DECL void check_sources(dossier_run& run) {
    auto const& sources = run.index().dossier().sources;
    for (std::size_t i = 0; i != sources.size(); ++i) {
        auto const& one = sources[i];
        if (!one.url.empty() && !is_url(one.url)) {
            run.add(pointer_to({"sources", i, "url"}), "the URL is not complete",
                    "write it with its scheme: https://example.org/page");
        }
        if (one.published && one.accessed && is_before(*one.accessed, *one.published) == certainty::yes) {
            run.add(pointer_to({"sources", i, "accessed"}), "it was read before it was published, on " + to_text(*one.published));
        }
    }
}

inline void check_target(dossier_run& run, target const& wanted, std::string pointer) {
    auto const& index = run.index();
    auto const* const found = index.find_instrument(wanted.parts());
    if (found == nullptr || resolve_target(index, wanted)) {
        return; // a missing target is a broken reference
    }
    standing_region region{};
    std::string known;
    if (!enum_from_name(wanted.region(), region) || !found->history().lifecycle().has(region)) {
        for (named_enumerator const& one : enumeration_of<standing_region>) {
            if (found->history().lifecycle().has(static_cast<standing_region>(one.value))) {
                known.append(known.empty() ? "" : ", ").append(one.name);
            }
        }
        run.add(std::move(pointer), run.name(*found) + " has no region \"" + std::string(wanted.region()) + "\"",
                "it has: " + known);
        return;
    }
    for (named_enumerator const& one : found->history().lifecycle().states(region)) {
        known.append(known.empty() ? "" : ", ").append(one.name);
    }
    entente::detail::nearest near_state(wanted.value());
    for (named_enumerator const& one : found->history().lifecycle().states(region)) {
        near_state.offer(one.name);
    }
    // A state of another region, such as `suspended`, is written with the name of that region.
    for (named_enumerator const& other : enumeration_of<standing_region>) {
        auto const which = static_cast<standing_region>(other.value);
        if (which != region && found->history().lifecycle().has(which) &&
            found->history().lifecycle().states(which).find(wanted.value()) != nullptr) {
            run.add(std::move(pointer),
                    "\"" + std::string(wanted.value()) + "\" is not a " + std::string(wanted.region()) + " of " + run.name(*found),
                    "write \"" + std::string(other.name) + '=' + std::string(wanted.value()) + "\" after the colon");
            return;
        }
    }
    run.add(std::move(pointer), "\"" + std::string(wanted.value()) + "\" is not a state of " + run.name(*found),
            near_state.found().empty() ? "one of: " + known : "did you mean \"" + std::string(near_state.found()) + "\"?");
}

ENTENTE_DECL void check_targets(dossier_run& run) {
    auto const& all = run.index().dossier().commitments;
    for (std::size_t i = 0; i != all.size(); ++i) {
        for (std::size_t k = 0; k != all[i].achieves.size(); ++k) {
            check_target(run, all[i].achieves[k], pointer_to({"commitments", i, "achieves", k}));
        }
        for (std::size_t k = 0; k != all[i].conditions.size(); ++k) {
            check_target(run, all[i].conditions[k].target, pointer_to({"commitments", i, "conditions", k, "target"}));
        }
    }
}

ENTENTE_DECL void check_coverage(dossier_run& run) {
    auto const& all = run.index().dossier().coverage;
    for (std::size_t i = 0; i != all.size(); ++i) {
        for (std::size_t k = 0; k != all[i].kinds.size(); ++k) {
            auto const kinds = run.index().kinds();
            auto const wanted = all[i].kinds[k].view();
            entente::detail::nearest near_word(wanted);
            bool is_known = false;
            for (kind_words const& one : kinds) {
                is_known = is_known || one.one == wanted;
                near_word.offer(one.one);
            }
            auto const plural = std::find_if(kinds.begin(), kinds.end(), [&](kind_words const& one) { return one.many == wanted; });
            auto const meant = plural != kinds.end() ? plural->one : near_word.found();
            if (!is_known) {
                run.add(pointer_to({"coverage", i, "kinds", k}), "\"" + std::string(wanted) + "\" is not a kind",
                        meant.empty() ? "kinds are named as references name them, such as trilateral_forum"
                                      : "did you mean \"" + std::string(meant) + "\"?");
            }
        }
    }
}

/// The codes of ISO 4217, and of currencies that were in use, each followed by a space.
inline constexpr std::string_view currency_codes =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF "
    "CHF CLP CNY COP CRC CUP CVE CZK DEM DJF DKK DOP DZD EGP ERN ESP ETB EUR FJD FKP FRF GBP GEL GHS GIP GMD GNF "
    "GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP "
    "LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB "
    "PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SUR SVC SYP SZL "
    "THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XAU XCD XDR XOF XPF YER YUG ZAR "
    "ZMW ZWL ";

/// Whether a text is one of them.
inline bool is_currency(std::string_view text) {
    auto const at = text.size() == 3 ? currency_codes.find(text) : std::string_view::npos;
    return at != std::string_view::npos && at % 4 == 0;
}

/// Whether a unit is a code of a currency, or a word in lower case that is not such a code in small letters.
inline bool is_unit(std::string_view text) {
    auto const all = [&](auto holds) { return std::all_of(text.begin(), text.end(), holds); };
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    bool const is_word = !text.empty() && text[0] >= 'a' && text[0] <= 'z' &&
                         all([](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    return is_currency(text) || (is_word && !is_currency(upper));
}

ENTENTE_DECL void check_amount(rule_run& run, visited_value const& here) {
    auto const* const one = here.as<amount>();
    if (one == nullptr) {
        return;
    }
    if (!one->value.is_set() || one->value.is_negative()) {
        run.add(pointer_to(std::string(here.pointer), {"value"}),
                one->value.is_set() ? "the amount is negative" : "the amount has no value");
    }
    if (!is_unit(one->unit)) {
        run.add(pointer_to(std::string(here.pointer), {"unit"}),
                one->unit.empty() ? "the amount has no unit"
                                  : "the unit " + entente::detail::in_quotes(one->unit) +
                                        " is neither a code of ISO 4217 nor a word in lower case",
                "such as USD, per_cent, persons or tonnes");
    }
}

ENTENTE_DECL void check_other_name(rule_run& run, visited_value const& here) {
    auto const* const one = here.as<other_name>();
    if (one != nullptr && one->value.empty()) {
        run.add(pointer_to(std::string(here.pointer), {"value"}), "this name is empty");
    }
}

} // namespace entente::rules::detail

#endif
