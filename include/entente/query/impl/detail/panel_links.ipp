// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_DETAIL_PANEL_LINKS_IPP
#define ENTENTE_QUERY_IMPL_DETAIL_PANEL_LINKS_IPP

#include <entente/query/detail/panel_links.hpp>

#include <entente/lifecycle/effect.hpp>
#include <entente/model/dossier.hpp>
#include <entente/query/edges.hpp>
#include <entente/query/obligations.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace entente::inline v0_1::detail {

/// The obligations that have a column, in the order of the columns.
inline constexpr obligation panel_obligations[]{obligation::defence,        obligation::offence,      obligation::neutrality,
                                                obligation::non_aggression, obligation::consultation, obligation::trade_concession};

ENTENTE_DECL std::uint32_t panel_links::place_of(id<actor> const& state) {
    return places_.emplace(std::string(state.view()), static_cast<std::uint32_t>(places_.size())).first->second;
}

ENTENTE_DECL std::span<panel_link const> panel_links::between(std::uint32_t from, std::uint32_t to) const noexcept {
    auto const pair = std::pair(from, to);
    auto const first = std::lower_bound(links_.begin(), links_.end(), pair, [](panel_link const& one, auto const& wanted) {
        return std::pair(one.from, one.to) < wanted;
    });
    auto last = first;
    while (last != links_.end() && last->from == from && last->to == to) {
        ++last;
    }
    return {first, last};
}

ENTENTE_DECL std::span<panel_link const> panel_links::of(std::uint32_t from) const noexcept {
    auto const first = std::lower_bound(links_.begin(), links_.end(), from,
                                        [](panel_link const& one, std::uint32_t wanted) { return one.from < wanted; });
    auto last = first;
    while (last != links_.end() && last->from == from) {
        ++last;
    }
    return {first, last};
}

ENTENTE_DECL void panel_links::find() {
    for (indexed_instrument const& one : index_.instruments()) {
        bool const links = one.as<agreement>() != nullptr || one.as<dispute>() != nullptr || one.as<measure>() != nullptr ||
                           one.as<channel>() != nullptr || one.as<forum>() != nullptr || one.as<trilateral_forum>() != nullptr;
        if (links) {
            look_at(one);
        }
    }
    std::sort(links_.begin(), links_.end(), [](panel_link const& a, panel_link const& b) { return a.order() < b.order(); });
    // Spans that follow each other are one.
    std::size_t kept = 0;
    for (panel_link const& one : links_) {
        auto* const before = kept == 0 ? nullptr : &links_[kept - 1];
        if (before != nullptr && before->from == one.from && before->to == one.to && before->column == one.column &&
            before->instrument == one.instrument && before->certain == one.certain && before->days.last + 1 == one.days.first) {
            before->days.last = one.days.last;
        } else {
            links_[kept++] = one;
        }
    }
    links_.resize(kept);
}

ENTENTE_DECL void panel_links::look_at(indexed_instrument const& of) {
    auto const actors = of.actors();
    if (actors.size() > most_) {
        left_out_.push_back(of.reference());
        return;
    }
    if (auto const* const quarrel = of.as<dispute>()) {
        look_at(*quarrel, of);
        return;
    }
    auto const days = days_of(of);
    for (std::size_t i = 0; i + 1 < days.size(); ++i) {
        add_between(of, days[i], days[i + 1] - 1);
    }
}

/// Whether the source is sure of a date, though it may not know the day.
[[nodiscard]] constexpr bool is_sure(date const& one) noexcept {
    return !one.is_uncertain() && !one.is_approximate();
}

/// The days of a dispute: those on which it is open, its last day included, and the days of its steps.
[[nodiscard]] inline std::vector<day_span> days_of_dispute(dossier_index const& index, indexed_instrument const& of,
                                                           std::vector<day> const& named) {
    std::vector<day_span> result;
    for (std::size_t i = 0; i + 1 < named.size(); ++i) {
        auto const on = date::from(named[i]).value_or(date{});
        if (is_open_in_effect(index, of, on) != certainty::no) {
            result.push_back({named[i], named[i + 1]});
        }
    }
    auto const history = of.history();
    for (std::size_t i = 0; i != history.size(); ++i) {
        if (auto const on = history[i].day(); on.is_set()) {
            result.push_back({on.earliest(), on.latest()});
        }
    }
    unite(result);
    return result;
}

/// A date without a day is all days of its month or year. A pair is surely in the dispute unless accounts differ, or the source is not sure of a date.
ENTENTE_DECL void panel_links::look_at(dispute const& one, indexed_instrument const& of) {
    bool certain = readings_of(of.history()).empty();
    for (std::size_t i = 0; i != of.history().size(); ++i) {
        certain = certain && is_sure(of.history()[i].day());
    }
    std::vector<std::vector<day_span>> days;
    std::optional<std::vector<day_span>> whole;
    for (dispute_side const& side : one.sides) {
        if (side.period) {
            auto const own = possible_days(*side.period);
            days.push_back(own ? std::vector<day_span>{*own} : std::vector<day_span>{});
            certain = certain && is_sure(side.period->start().on()) && is_sure(side.period->end().on());
        } else {
            whole = whole ? whole : days_of_dispute(index_, of, days_of(of));
            days.push_back(*whole);
        }
    }
    for (std::size_t i = 0; i != one.sides.size(); ++i) {
        for (std::size_t k = 0; k != one.sides.size(); ++k) {
            if (one.sides[i].role != dispute_role::challenger || one.sides[k].role != dispute_role::target) {
                continue;
            }
            for (day_span const& span : common_days(days[i], days[k])) {
                for (id<actor> const& a : one.sides[i].actors) {
                    for (id<actor> const& b : one.sides[k].actors) {
                        auto const from = place_of(index_.state_of(a));
                        auto const to = place_of(index_.state_of(b));
                        if (from != to) {
                            links_.push_back({from, to, panel_column::dispute, index_.number_of(of), certain, span});
                            links_.push_back({to, from, panel_column::dispute, index_.number_of(of), certain, span});
                        }
                    }
                }
            }
        }
    }
}

/// The days that an instrument, and those who take part in it, name; and the first and the last of all.
ENTENTE_DECL std::vector<day> panel_links::days_of(indexed_instrument const& of) const {
    std::vector<day> result{day(-9999, 1, 1), day(9999, 12, 31)};
    auto const add = [&](date const& one) {
        if (one.is_set()) {
            result.push_back(one.earliest());
            result.push_back(one.latest());
            result.push_back(one.latest() + 1);
        }
    };
    auto const add_period = [&](period const& one) {
        add(one.start().on());
        add(one.end().on());
    };
    auto const add_history = [&](history_view const& history) {
        add(history.from());
        for (std::size_t i = 0; i != history.size(); ++i) {
            add(history[i].day());
            add(history[i].effective->value_or(date{}));
            add(history[i].until->value_or(date{}));
            for (account const& said : history.accounts_of(i)) {
                add(said.on.value_or(date{}));
            }
        }
    };
    add_history(of.history());
    for (history_view const& other : histories_behind(index_, of)) {
        add_history(other);
    }
    auto const add_members = [&](auto const& members) {
        for (member const& each : members) {
            add_period(each.period.value_or(period{}));
        }
    };
    if (auto const* const treaty = of.as<agreement>()) {
        for (participation const& each : treaty->participations) {
            add_history(history_view(each));
        }
        for (inter_se_exception const& each : treaty->inter_se) {
            add_period(each.period.value_or(period{}));
        }
    } else if (auto const* const quarrel = of.as<dispute>()) {
        for (dispute_side const& each : quarrel->sides) {
            add_period(each.period.value_or(period{}));
        }
    } else if (auto const* const talks = of.as<channel>()) {
        add_members(talks->members);
    } else if (auto const* const body = of.as<forum>()) {
        add_members(body->members);
    } else if (auto const* const three = of.as<trilateral_forum>()) {
        add_members(three->members);
    }
    for (id<actor> const& who : of.actors()) {
        for (id<actor> const& each : {who, index_.state_of(who)}) {
            auto const* const found = index_.find(each);
            add_period(found != nullptr ? found->existence.value_or(period{}) : period{});
        }
    }
    for (day& each : result) {
        each = (std::clamp)(each, day(-9999, 1, 1), day(9999, 12, 31));
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

ENTENTE_DECL std::vector<panel_links::day_link> panel_links::links_on(indexed_instrument const& of, day when) {
    std::vector<day_link> result;
    auto const on = date::from(when).value_or(date{});
    auto const link = [&](id<actor> const& from, id<actor> const& to, panel_column column, certainty certain) {
        auto const a = index_.state_of(from);
        auto const b = index_.state_of(to);
        if (certain != certainty::no && a != b) {
            result.push_back({place_of(a), place_of(b), column, certain == certainty::yes});
        }
    };
    auto const both = [&](id<actor> const& one, id<actor> const& other, panel_column column, certainty certain) {
        link(one, other, column, certain);
        link(other, one, column, certain);
    };
    if (auto const* const treaty = of.as<agreement>()) {
        static std::vector<term<obligation>> const wanted(std::begin(panel_obligations), std::end(panel_obligations));
        auto const found = [&](found_obligation const& one) {
            auto const known = one.what.known();
            auto const* const at =
                known ? std::find(std::begin(panel_obligations), std::end(panel_obligations), *known) : std::end(panel_obligations);
            if (at != std::end(panel_obligations)) {
                link(one.bearer, one.beneficiary, static_cast<panel_column>(at - std::begin(panel_obligations)), one.owed);
            }
        };
        auto const leave_out = [](agreement const&) {};
        obligation_search search(index_, on, wanted, most_ * most_, std::nullopt, found, leave_out);
        search.look_at(*treaty);
    }
    auto const kinds = of.as<agreement>() != nullptr ? edge_kind::agreement
                       : of.as<measure>() != nullptr ? edge_kind::measure
                                                     : edge_kind::dialogue;
    network_options const options{.kinds = {kinds}, .max_participants = most_};
    edge_search search(index_, on, options);
    for (directed_edge const& one : search.find_of(of)) {
        switch (one.kind) {
        case edge_kind::agreement: both(one.from, one.to, panel_column::agreement, one.certain); break;
        case edge_kind::dialogue: both(one.from, one.to, panel_column::dialogue, one.certain); break;
        case edge_kind::measure: link(one.from, one.to, panel_column::measure, one.certain); break;
        default: break;
        }
    }
    std::sort(result.begin(), result.end());
    // One pair is linked once, as surely as it can be: what is certain comes last.
    auto const kept = std::unique(result.rbegin(), result.rend(), [](day_link const& a, day_link const& b) {
        return a.from == b.from && a.to == b.to && a.column == b.column;
    });
    result.erase(result.begin(), kept.base());
    return result;
}

/// Adds the days from one to another, between which nothing is named: an end that is counted from a named day is found by halving.
ENTENTE_DECL void panel_links::add_between(indexed_instrument const& of, day from, day to) {
    auto now = links_on(of, from);
    if (from == to) {
        add(of, from, to, now);
        return;
    }
    auto const last = links_on(of, to);
    while (now != last) {
        day same = from;
        day other = to;
        while (other - same > 1) {
            day const middle = same + static_cast<std::int32_t>((other - same) / 2);
            (links_on(of, middle) == now ? same : other) = middle;
        }
        add(of, from, same, now);
        from = other;
        now = links_on(of, from);
    }
    add(of, from, to, last);
}

ENTENTE_DECL void panel_links::add(indexed_instrument const& of, day from, day to, std::vector<day_link> const& links) {
    for (day_link const& one : links) {
        links_.push_back({one.from, one.to, one.column, index_.number_of(of), one.certain, {from, to}});
    }
}

ENTENTE_DECL bool panel_coverage::names_actors() const noexcept {
    auto const& all = index_.dossier().coverage;
    return std::any_of(all.begin(), all.end(), [](coverage const& one) { return !one.among.empty(); });
}

ENTENTE_DECL std::vector<day_span> panel_coverage::days_for(std::string_view kind) const {
    std::vector<day_span> result;
    for (coverage const& one : index_.dossier().coverage) {
        auto const days = is_of_kind(one, kind) && one.among.empty() ? certain_days(one.period) : std::nullopt;
        if (days) {
            result.push_back(*days);
        }
    }
    unite(result);
    return result;
}

ENTENTE_DECL std::vector<day_span> panel_coverage::days_for(std::string_view kind, id<actor> const& one,
                                                            id<actor> const& other) const {
    std::vector<day_span> result;
    std::vector<id<actor>> const both{one, other};
    for (coverage const& each : index_.dossier().coverage) {
        bool const covers =
            is_of_kind(each, kind) && (each.among.empty() || is_of(index_, each, both, other_participants::anybody));
        auto const days = covers ? certain_days(each.period) : std::nullopt;
        if (days) {
            result.push_back(*days);
        }
    }
    unite(result);
    return result;
}

} // namespace entente::detail

#endif
