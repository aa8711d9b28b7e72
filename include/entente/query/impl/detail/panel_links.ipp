// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_DETAIL_PANEL_LINKS_IPP
#define ENTENTE_QUERY_IMPL_DETAIL_PANEL_LINKS_IPP

#include <entente/query/detail/panel_links.hpp>

#include <entente/lifecycle/effect.hpp>
#include <entente/lifecycle/status_at.hpp>
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
    auto const found = places_.find(state.view());
    return found != places_.end()
               ? found->second
               : places_.emplace(std::string(state.view()), static_cast<std::uint32_t>(places_.size())).first->second;
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

/// The place of the state of an actor, looked up once for an instrument.
ENTENTE_DECL std::uint32_t panel_links::place_of_actor(id<actor> const& who) {
    auto const found = known_.find(who.view());
    return found != known_.end() ? found->second
                                 : known_.emplace(std::string(who.view()), place_of(index_.state_of(who))).first->second;
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
                           one.as<channel>() != nullptr || one.as<forum>() != nullptr || one.as<trilateral_forum>() != nullptr ||
                           one.as<mission>() != nullptr;
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
    add(of, day::last(), day::last(), {}); // what is open ends
    known_.clear();
}

/// Whether the source is sure of a date, though it may not know the day.
[[nodiscard]] constexpr bool is_sure(date const& one) noexcept {
    return !one.is_uncertain() && !one.is_approximate();
}

/// Days that certainly are something, and days that may be.
struct sure_days {
    std::vector<day_span> certain{};
    std::vector<day_span> possible{};

    void add(day_span const& span, certainty how) {
        if (how != certainty::no) {
            possible.push_back(span);
        }
        if (how == certainty::yes) {
            certain.push_back(span);
        }
    }
    void settle() {
        unite(certain);
        unite(possible);
    }
};

[[nodiscard]] inline sure_days common_days(sure_days const& a, sure_days const& b) {
    return {common_days(a.certain, b.certain), common_days(a.possible, b.possible)};
}

/// The days of a dispute: those on which it is open, with its last day, and the days of its steps. A sure date without a day is all days of its month or year, unless accounts differ.
[[nodiscard]] inline sure_days days_of_dispute(dossier_index const& index, indexed_instrument const& of,
                                               std::vector<day> const& named) {
    sure_days result;
    for (std::size_t i = 0; i + 1 < named.size(); ++i) {
        result.add({named[i], named[i + 1]}, is_open_in_effect(index, of, date::from(named[i]).value_or(date{})));
    }
    auto const history = of.history();
    bool const is_told_once = readings_of(history).empty();
    history_walk walk(history);
    for (std::size_t i = 0; i != history.size(); ++i) {
        auto const on = history[i].day();
        bool const was_over = history.lifecycle().is_ended(walk.now().standing.stage());
        walk.take(i);
        bool const is_over =
            was_over && history.lifecycle().is_ended(walk.now().standing.stage()); // a step that changes nothing after the end
        if (on.is_set() && history.accounts_of(i).empty() && !is_over) {
            day_span const span{on.earliest(), on.latest()};
            result.add(span, is_told_once && is_sure(on) ? certainty::yes : certainty::maybe);
        }
    }
    result.settle();
    return result;
}

/// The days on which a side is in a dispute, as far as the side says.
[[nodiscard]] inline sure_days days_of_side(dispute_side const& side) {
    sure_days result;
    if (auto const span = possible_days(*side.period)) {
        auto const start = side.period->start();
        auto const end = side.period->end();
        bool const is_known = !start.is_unknown() && !end.is_unknown() && (start.is_open() || is_sure(start.on())) &&
                              (end.is_open() || is_sure(end.on()));
        result.possible.push_back(*span);
        if (is_known) {
            result.certain.push_back(*span);
        } else if (auto const sure = certain_days(*side.period)) {
            result.certain.push_back(*sure);
        } else if (end.is_unknown() && start.on().is_set()) {
            result.certain.push_back({start.on().latest(), start.on().latest()}); // at least on its first day
        }
    }
    return result;
}

/// The days on which an actor and its state exist.
[[nodiscard]] inline sure_days days_of_actor(dossier_index const& index, id<actor> const& who) {
    sure_days result{{{day::first(), day::last()}}, {{day::first(), day::last()}}};
    for (id<actor> const& each : {who, index.state_of(who)}) {
        auto const* const found = index.find(each);
        if (found != nullptr && found->existence) {
            auto const sure = certain_days(*found->existence);
            auto const possible = possible_days(*found->existence);
            result = common_days(result, {sure ? std::vector<day_span>{*sure} : std::vector<day_span>{},
                                          possible ? std::vector<day_span>{*possible} : std::vector<day_span>{}});
        }
    }
    return result;
}

/// Opposite sides, on the days on which both are in the dispute, it is open, and both exist.
ENTENTE_DECL void panel_links::look_at(dispute const& one, indexed_instrument const& of) {
    struct end {
        std::uint32_t state;
        bool is_target;
        sure_days days;
    };
    auto const whole = days_of_dispute(index_, of, days_of(of));
    std::vector<end> ends;
    for (dispute_side const& side : one.sides) {
        if (side.role != dispute_role::challenger && side.role != dispute_role::target) {
            continue;
        }
        auto const own = side.period ? common_days(whole, days_of_side(side)) : whole;
        for (id<actor> const& who : side.actors) {
            ends.push_back(
                {place_of(index_.state_of(who)), side.role == dispute_role::target, common_days(own, days_of_actor(index_, who))});
        }
    }
    for (end const& a : ends) {
        for (end const& b : ends) {
            if (a.is_target || !b.is_target || a.state == b.state) {
                continue;
            }
            auto const days = common_days(a.days, b.days);
            for (bool const certain : {false, true}) {
                for (day_span const& span : certain ? days.certain : days.possible) {
                    links_.push_back({a.state, b.state, panel_column::dispute, index_.number_of(of), certain, span});
                    links_.push_back({b.state, a.state, panel_column::dispute, index_.number_of(of), certain, span});
                }
            }
        }
    }
}

/// Days on which an answer may change: the ends of dates, and the days after them.
class days_named {
public:
    void add(date const& one) {
        if (one.is_set()) {
            all_.push_back(one.earliest());
            all_.push_back(one.latest());
            all_.push_back(one.latest() + 1);
        }
    }

    void add(std::optional<period> const& one) {
        if (one) {
            add(one->start().on());
            add(one->end().on());
        }
    }

    void add(history_view const& history) {
        add(history.from());
        for (std::size_t i = 0; i != history.size(); ++i) {
            add(history[i].day());
            add(history[i].effective->value_or(date{}));
            add(history[i].until->value_or(date{}));
            for (account const& said : history.accounts_of(i)) {
                add(said.on.value_or(date{}));
            }
        }
    }

    /// Those of its parts: participations, sides, members.
    void add_parts(indexed_instrument const& of) {
        auto const add_periods = [&](auto const& parts) {
            for (auto const& each : parts) {
                add(std::optional<period>(each.period));
            }
        };
        if (auto const* const treaty = of.as<agreement>()) {
            for (participation const& each : treaty->participations) {
                add(history_view(each));
            }
            add_periods(treaty->inter_se);
        } else if (auto const* const quarrel = of.as<dispute>()) {
            add_periods(quarrel->sides);
        } else if (auto const* const post = of.as<mission>()) {
            add_periods(post->levels);
        } else if (auto const* const talks = of.as<channel>()) {
            add_periods(talks->members);
        } else if (auto const* const body = of.as<forum>()) {
            add_periods(body->members);
        } else if (auto const* const three = of.as<trilateral_forum>()) {
            add_periods(three->members);
        }
    }

    /// Sorted, each once, with the first and the last day of all.
    [[nodiscard]] std::vector<day> sorted() && {
        day const first(-9999, 1, 1);
        day const last(9999, 12, 31);
        all_.push_back(first);
        all_.push_back(last);
        for (day& each : all_) {
            each = (std::clamp)(each, first, last);
        }
        std::sort(all_.begin(), all_.end());
        all_.erase(std::unique(all_.begin(), all_.end()), all_.end());
        return std::move(all_);
    }

private:
    std::vector<day> all_{};
};

/// The days that an instrument, and those who take part in it, name; and the first and the last of all.
ENTENTE_DECL std::vector<day> panel_links::days_of(indexed_instrument const& of) const {
    days_named result;
    result.add(of.history());
    for (history_view const& other : histories_behind(index_, of)) {
        result.add(other);
    }
    result.add_parts(of);
    for (id<actor> const& who : of.actors()) {
        for (id<actor> const& each : {who, index_.state_of(who)}) {
            if (auto const* const found = index_.find(each)) {
                result.add(std::optional<period>(found->existence));
            }
        }
    }
    return std::move(result).sorted();
}

/// Who represents one state at another: by the class of the head, or what the kind of the mission says of it.
template <class Link>
void panel_links::link_mission(mission const& one, indexed_instrument const& of, date const& on, Link link) const {
    if (one.kind == mission_kind::consular_post || one.kind == mission_kind::permanent_mission) {
        return; // not between the two states, or not diplomatic
    }
    auto const open = states_in_effect(index_, of, on).where([](raw_standing const& now) {
        auto const stage = static_cast<mission_stage>(now.stage());
        return stage == mission_stage::without_head || stage == mission_stage::headed || stage == mission_stage::head_recalled;
    });
    auto const column_of = [](head_class head) {
        return head == head_class::ambassador ? panel_column::exchange_ambassador
               : head == head_class::minister ? panel_column::exchange_minister
               : head == head_class::other    ? panel_column::exchange_other
                                              : panel_column::exchange_charge;
    };
    if (one.levels.empty()) {
        bool const is_embassy =
            one.kind == mission_kind::embassy || one.kind == mission_kind::high_commission || one.kind == mission_kind::nunciature;
        link(one.of, one.to,
             is_embassy                           ? panel_column::exchange_ambassador
             : one.kind == mission_kind::legation ? panel_column::exchange_minister
                                                  : panel_column::exchange_other,
             open);
        return;
    }
    auto known = certainty::no;
    for (mission_level const& each : one.levels) {
        auto const then = each.period ? contains(*each.period, on) : certainty::yes;
        known = known | then;
        link(one.of, one.to, column_of(each.head), open & then);
    }
    if (known != certainty::yes) { // of any class
        for (auto const column : {panel_column::exchange_other, panel_column::exchange_charge, panel_column::exchange_minister,
                                  panel_column::exchange_ambassador}) {
            link(one.of, one.to, column, open & certainty::maybe);
        }
    }
}

ENTENTE_DECL std::vector<panel_links::day_link> panel_links::links_on(indexed_instrument const& of, day when) {
    std::vector<day_link> result;
    auto const on = date::from(when).value_or(date{});
    auto const link = [&](id<actor> const& from, id<actor> const& to, panel_column column, certainty certain) {
        auto const a = place_of_actor(from);
        auto const b = place_of_actor(to);
        if (certain != certainty::no && a != b) {
            result.push_back({a, b, column, certain == certainty::yes});
        }
    };
    auto const both = [&](id<actor> const& one, id<actor> const& other, panel_column column, certainty certain) {
        link(one, other, column, certain);
        link(other, one, column, certain);
    };
    if (auto const* const post = of.as<mission>()) {
        link_mission(*post, of, on, link);
    } else if (auto const* const treaty = of.as<agreement>()) {
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
    for (directed_edge const& one : of.as<mission>() != nullptr ? std::vector<directed_edge>{} : search.find_of(of)) {
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

/// Links that go on from the day before are not begun anew. Both lists are sorted.
ENTENTE_DECL void panel_links::add(indexed_instrument const& of, day from, day to, std::vector<day_link> const& links) {
    std::vector<open_link> still;
    std::size_t at = 0;
    auto const close = [&](open_link const& one) {
        links_.push_back(
            {one.what.from, one.what.to, one.what.column, index_.number_of(of), one.what.certain, {one.first, one.last}});
    };
    for (day_link const& one : links) {
        while (at != open_.size() && open_[at].what < one) {
            close(open_[at++]);
        }
        bool const goes_on = at != open_.size() && open_[at].what == one && open_[at].last + 1 == from;
        still.push_back({one, goes_on ? open_[at].first : from, to});
        if (at != open_.size() && open_[at].what == one) {
            goes_on ? void() : close(open_[at]);
            ++at;
        }
    }
    while (at != open_.size()) {
        close(open_[at++]);
    }
    open_ = std::move(still);
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
