// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_PANEL_IPP
#define ENTENTE_QUERY_IMPL_PANEL_IPP

#include <entente/query/panel.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/query/named.hpp>
#include <entente/state/coverage.hpp>
#include <entente/state/offices.hpp>

#include <algorithm>
#include <set>
#include <string_view>

namespace entente::inline v0_1::detail {

[[nodiscard]] inline bool is_number(std::string_view text) noexcept {
    return !text.empty() && text.size() < 10 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Numbers by their value, then texts.
[[nodiscard]] inline bool is_code_before(std::string_view a, std::string_view b) noexcept {
    bool const number_a = is_number(a);
    bool const number_b = is_number(b);
    return number_a != number_b ? number_a : number_a && a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// The scheme of the codes of a system of states.
[[nodiscard]] inline std::string_view scheme_of(key const& system) noexcept {
    return system.view() == "un" ? std::string_view("iso3166-1-alpha-3") : system.view();
}

/// The code of a state in a system, in some days: the identifier of that scheme that it has then, or else the first of several; its id where it has none.
[[nodiscard]] inline std::string code_in(actor const& who, key const& system, day_span const& days) {
    identifier const* found = nullptr;
    for (identifier const& one : who.identifiers) {
        if (one.scheme.view() != scheme_of(system)) {
            continue;
        }
        auto const own = one.period ? possible_days(*one.period) : std::nullopt;
        bool const is_then = !one.period || (own && own->meets(days));
        if (found == nullptr || is_then) {
            found = &one;
        }
        if (is_then) {
            break;
        }
    }
    return std::string(found != nullptr ? found->value.view() : who.id.view());
}

/// Whether a state has several codes in a system.
[[nodiscard]] inline bool has_several_codes(actor const& who, key const& system) noexcept {
    return std::count_if(who.identifiers.begin(), who.identifiers.end(),
                         [&](identifier const& one) { return one.scheme.view() == scheme_of(system); }) > 1;
}

ENTENTE_DECL panel_maker::panel_maker(dossier_index const& index, panel_options const& options)
    : index_(index), options_(options), covered_(index) {
    find_members();
}

ENTENTE_DECL void panel_maker::find_members() {
    bool has_open_end = false;
    for (actor const& one : index_.dossier().actors) {
        panel_state made{&one, {}, has_several_codes(one, options_.system), {}, {}};
        for (system_membership const& spell : one.system_membership) {
            if (spell.system != options_.system) {
                continue;
            }
            if (auto const days = certain_days(spell.period)) {
                made.certain.push_back(*days);
            }
            if (auto const days = possible_days(spell.period)) {
                made.possible.push_back(*days);
            }
        }
        unite(made.certain);
        unite(made.possible);
        if (auto const end = one.existence ? one.existence->end().on() : date{}; end.is_set()) { // a list may not know of it
            made.certain = common_days(made.certain, {{day::first(), end.earliest()}});
            made.possible = common_days(made.possible, {{day::first(), end.latest()}});
        }
        if (!made.possible.empty()) {
            has_open_end = has_open_end || made.possible.back().last == day::last() || made.possible.front().first == day::first();
            made.code = code_in(one, options_.system, made.possible.front());
            find_organisations(made);
            states_.push_back(std::move(made));
        }
    }
    find_years(has_open_end);
    std::sort(states_.begin(), states_.end(), [](panel_state const& a, panel_state const& b) {
        return a.code != b.code ? is_code_before(a.code, b.code) : a.who->id < b.who->id;
    });
}

/// No rows beyond what the dossier covers, and what the options say.
ENTENTE_DECL void panel_maker::find_years(bool has_open_end) {
    auto const covered = covered_.days_for(kind_name<actor>);
    std::vector<day_span> limit{{day::first(), day::last()}};
    if (!covered.empty()) {
        limit = covered;
    } else if (has_open_end && !options_.last_year) {
        auto const& compiled = index_.dossier().compiled;
        if (!compiled) {
            finding one;
            one.code = "Q004";
            one.message = "some memberships have no end, and nothing says to which year the dossier reaches";
            one.suggestion = "set last_year, the coverage of actors, or the day of compilation";
            fault_.add(std::move(one));
            return;
        }
        limit = {{day::first(), compiled->latest()}};
    }
    if (options_.first_year || options_.last_year) {
        auto const first = (std::max)(options_.first_year.value_or(-9999), -9999);
        auto const last = (std::min)(options_.last_year.value_or(9999), 9999);
        bool const has_years = first <= last && first <= 9999 && last >= -9999;
        limit = has_years ? common_days(limit, {{days_of_year(first).first, days_of_year(last).last}}) : std::vector<day_span>{};
    }
    for (panel_state& each : states_) {
        each.certain = common_days(each.certain, limit);
        each.possible = common_days(each.possible, limit);
        // A first day that is not known begins with the calendar of dates.
        for (auto* const spans : {&each.certain, &each.possible}) {
            for (day_span& span : *spans) {
                span = {(std::max)(span.first, day(-9999, 1, 1)), (std::min)(span.last, day(9999, 12, 31))};
            }
        }
    }
}

ENTENTE_DECL day_span panel_maker::window_of(std::int32_t year) const noexcept {
    auto const whole = days_of_year(year);
    switch (options_.days) {
    case panel_days::first_day: return {whole.first, whole.first};
    case panel_days::last_day: return {whole.last, whole.last};
    default: return whole;
    }
}

/// Calls `visit(year, is_certain)` for each year that has a day of some spans, in order.
template <class Visit>
void each_year(std::vector<day_span> const& certain, std::vector<day_span> const& possible, Visit visit) {
    std::optional<std::int32_t> done;
    for (day_span const& span : possible) {
        for (auto year = (std::max)(span.first.year(), done ? *done + 1 : span.first.year()); year <= span.last.year(); ++year) {
            visit(year, meet(certain, days_of_year(year)));
            done = year;
        }
    }
}

/// The days on which one of some links certainly holds, and those on which one may.
struct link_days {
    std::vector<day_span> certain{};
    std::vector<day_span> possible{};
};

[[nodiscard]] inline link_days days_of_links(panel_pair const& links, panel_column column, panel_column last) {
    link_days result;
    for (auto const& some : {links.there, links.back}) {
        for (panel_link const& one : some) {
            if (one.column >= column && one.column <= last) {
                result.possible.push_back(one.days);
                if (one.certain) {
                    result.certain.push_back(one.days);
                }
            }
        }
    }
    unite(result.certain);
    unite(result.possible);
    return result;
}

/// Whether a span has no end: the last one of a link ends with the calendar of dates, or on the day before.
[[nodiscard]] inline bool has_no_end(day_span const& one) {
    return one.last >= day(9999, 12, 30);
}

/// Cuts what has no end where the coverage of its kind ends: it may have ended since. Where nothing is covered, nothing says where a list ends.
inline void end_with_coverage(std::vector<day_span>& certain, std::vector<day_span> const& covered) {
    for (day_span& one : certain) {
        bool const goes_on = has_no_end(one) && !covered.empty() && one.first <= covered.back().last;
        one.last = goes_on ? covered.back().last : one.last;
    }
}

/// Whether each day of a span lies in one list of spans, or not in another.
[[nodiscard]] inline bool is_surely_missing_once(std::vector<day_span> const& covered, std::vector<day_span> const& possible,
                                                 day_span const& window) {
    // A day that is covered, and on which nothing is possible.
    for (day_span const& one : common_days(covered, {window})) {
        if (!contain(possible, one)) {
            return true;
        }
    }
    return false;
}

ENTENTE_DECL panel_cell panel_maker::cell(panel_pair const& links, panel_column column, std::vector<day_span> const& covered,
                                          std::int32_t year) const {
    return cell(links, column, column, covered, year);
}

ENTENTE_DECL panel_cell panel_maker::cell(panel_pair const& links, panel_column column, panel_column last,
                                          std::vector<day_span> const& covered, std::int32_t year) const {
    auto const window = window_of(year);
    if (links.there.empty() && links.back.empty()) {
        bool const is_missing = options_.days == panel_days::every_day ? meet(covered, window) : contain(covered, window);
        return is_missing ? panel_cell(0U) : std::nullopt;
    }
    auto days = days_of_links(links, column, last);
    end_with_coverage(days.certain, covered);
    if (options_.days == panel_days::every_day) {
        return contain(days.certain, window)                            ? panel_cell(1U)
               : is_surely_missing_once(covered, days.possible, window) ? panel_cell(0U)
                                                                        : std::nullopt;
    }
    return meet(days.certain, window)                                 ? panel_cell(1U)
           : meet(days.possible, window) || !contain(covered, window) ? std::nullopt
                                                                      : panel_cell(0U);
}

/// One dispute of a pair or of a state: the days on which it certainly goes on, and those on which it may.
struct dispute_days {
    std::uint32_t instrument;
    std::uint32_t level; ///< 0: not on record
    std::vector<day_span> certain{};
    std::vector<day_span> possible{};

    [[nodiscard]] static std::optional<day> first_of(std::vector<day_span> const& days) noexcept {
        return days.empty() ? std::nullopt : std::optional(std::min_element(days.begin(), days.end())->first);
    }

    /// Whether its first day lies in a year.
    [[nodiscard]] certainty begins_in(day_span const& year) const noexcept {
        auto const possibly = first_of(possible);
        auto const certainly = first_of(certain);
        if (goes_on_in(year) == certainty::no || (certainly && *certainly < year.first)) {
            return certainty::no;
        }
        return possibly && certainly && *possibly >= year.first && *certainly <= year.last ? certainty::yes : certainty::maybe;
    }

    [[nodiscard]] certainty goes_on_in(day_span const& span) const noexcept {
        return meet(certain, span) ? certainty::yes : meet(possible, span) ? certainty::maybe : certainty::no;
    }
};

/// The disputes among some links, each once.
[[nodiscard]] inline std::vector<dispute_days> disputes_among(std::span<panel_link const> some, panel_links const& all,
                                                              std::vector<day_span> const& covered) {
    std::vector<dispute_days> result;
    for (panel_link const& one : some) {
        if (one.column != panel_column::dispute) {
            continue;
        }
        auto found = std::find_if(result.begin(), result.end(),
                                  [&](dispute_days const& other) { return other.instrument == one.instrument; });
        if (found == result.end()) {
            auto const* const quarrel = all.instrument(one).as<dispute>();
            bool const has_level = quarrel != nullptr && quarrel->hostility.has_value();
            result.push_back({one.instrument, has_level ? static_cast<std::uint32_t>(*quarrel->hostility) + 1 : 0U});
            found = result.end() - 1;
        }
        (one.certain ? found->certain : found->possible).push_back(one.days);
    }
    for (dispute_days& each : result) {
        end_with_coverage(each.certain, covered);
    }
    return result;
}

ENTENTE_DECL void panel_maker::add_disputes(dyad_year_row& to, panel_pair const& links, std::vector<dispute_days> const& disputes,
                                            std::vector<day_span> const& covered) const {
    auto const year = days_of_year(to.year);
    bool const is_covered = contain(covered, year);
    bool is_onset_open = !is_covered;
    bool is_level_open = !is_covered;
    bool begins = false;
    std::uint32_t highest = 0;
    for (dispute_days const& one : disputes) {
        auto const begun = one.begins_in(year);
        begins = begins || begun == certainty::yes;
        is_onset_open = is_onset_open || begun == certainty::maybe;
        auto const there = one.goes_on_in(year);
        is_level_open = is_level_open || there == certainty::maybe || (there == certainty::yes && one.level == 0);
        highest = there == certainty::yes ? (std::max)(highest, one.level) : highest;
    }
    to.dispute = cell(links, panel_column::dispute, covered, to.year);
    to.dispute_onset = begins ? panel_cell(1U) : is_onset_open ? std::nullopt : panel_cell(0U);
    to.hostility = is_level_open ? std::nullopt : panel_cell(highest);
}

[[nodiscard]] inline std::vector<day_span> all_days() {
    return {{day::first(), day::last()}};
}

ENTENTE_DECL bool panel_maker::is_wanted(actor const& one) const {
    return options_.states.empty() || std::find(options_.states.begin(), options_.states.end(), one.id) != options_.states.end();
}

ENTENTE_DECL std::vector<id<actor>> panel_maker::members() const {
    std::vector<id<actor>> result;
    for (panel_state const& each : states_) {
        result.push_back(each.who->id);
    }
    return result;
}

ENTENTE_DECL bool panel_maker::is_complete(std::string_view kind) const {
    return std::find(options_.complete.begin(), options_.complete.end(), kind) != options_.complete.end();
}

ENTENTE_DECL panel_maker::pair_coverage panel_maker::coverage_of(panel_state const& one, panel_state const& other) const {
    auto const days = [&](std::string_view kind) {
        return is_complete(kind) ? all_days() : covered_.days_for(kind, one.who->id, other.who->id);
    };
    auto const talks =
        common_days(common_days(days(kind_name<channel>), days(kind_name<forum>)), days(kind_name<trilateral_forum>));
    return {days(kind_name<agreement>), talks, days(kind_name<measure>), days(kind_name<dispute>), days(kind_name<mission>)};
}

/// The highest class of a head that certainly was there; nothing if a higher one may have been.
ENTENTE_DECL panel_cell panel_maker::exchange_of(panel_pair const& links, std::vector<day_span> const& covered,
                                                 std::int32_t year) const {
    struct level {
        panel_column column;
        std::uint32_t code; ///< of COW
    };
    constexpr level levels[]{{panel_column::exchange_ambassador, 3},
                             {panel_column::exchange_minister, 2},
                             {panel_column::exchange_charge, 1},
                             {panel_column::exchange_other, 9}};
    for (level const& each : levels) {
        auto const there =
            cell(links, each.column, panel_column::exchange_ambassador, covered, year); // of this rank or a higher one
        if (!there || *there != 0) {
            return there ? panel_cell(each.code) : std::nullopt;
        }
    }
    return 0U;
}

/// The organisations of a state, each once.
ENTENTE_DECL void panel_maker::find_organisations(panel_state& of) const {
    if (!is_complete("membership")) {
        return;
    }
    for (membership const& one : of.who->memberships) {
        if (one.kind && *one.kind != membership_kind::full) {
            continue;
        }
        auto found = std::find_if(of.organisations.begin(), of.organisations.end(),
                                  [&](membership_days const& each) { return each.organisation == one.organisation.view(); });
        if (found == of.organisations.end()) {
            of.organisations.push_back({std::string(one.organisation.view()), {}, {}});
            found = of.organisations.end() - 1;
        }
        auto const when = days_of(index_, one);
        if (auto const days = certain_days(when)) {
            found->certain.push_back(*days);
        }
        if (auto const days = possible_days(when)) {
            found->possible.push_back(*days);
        }
    }
    for (membership_days& each : of.organisations) {
        unite(each.certain);
        unite(each.possible);
    }
}

ENTENTE_DECL panel_cell panel_maker::organisations_of(panel_state const& one, panel_state const& other, std::int32_t year) const {
    if (!is_complete("membership")) {
        return std::nullopt;
    }
    auto const window = window_of(year);
    bool const whole = options_.days == panel_days::every_day;
    auto const holds = [&](std::vector<day_span> const& days) { return whole ? contain(days, window) : meet(days, window); };
    std::uint32_t count = 0;
    for (membership_days const& a : one.organisations) {
        for (membership_days const& b : other.organisations) {
            if (a.organisation != b.organisation) {
                continue;
            }
            bool const is_certain = holds(common_days(a.certain, b.certain));
            if (!is_certain && holds(common_days(a.possible, b.possible))) {
                return std::nullopt; // a count is exact or not known
            }
            count += is_certain ? 1U : 0U;
        }
    }
    return count;
}

ENTENTE_DECL panel_cell panel_maker::ties_of(panel_state const& one, panel_state const& other, std::int32_t year) const {
    auto const pair = options_.ties ? dyad::from(one.who->id, other.who->id) : std::nullopt;
    if (!pair) {
        return std::nullopt;
    }
    auto const when = options_.days == panel_days::first_day ? date::from(year, 1, 1) : date::from(year, 12, 31);
    auto const score = tie_measurement(index_, *pair, *when, *options_.ties, options_.complete).exact_score();
    return score ? panel_cell(static_cast<std::uint32_t>(*score)) : std::nullopt;
}

ENTENTE_DECL void panel_maker::fill_cells(dyad_year_row& to, panel_pair const& pair, pair_coverage const& covered,
                                          std::int32_t year) const {
    panel_cell* const cells[]{&to.defence,      &to.offence,          &to.neutrality, &to.non_aggression,
                              &to.consultation, &to.trade_concession, &to.agreement};
    std::uint8_t column = 0;
    for (panel_cell* const each : cells) {
        *each = cell(pair, static_cast<panel_column>(column++), covered.agreements, year);
    }
    to.dialogue = cell(pair, panel_column::dialogue, covered.dialogues, year);
    to.measure = cell(pair, panel_column::measure, covered.measures, year);
    to.exchange = exchange_of(pair, covered.missions, year);
}

ENTENTE_DECL void panel_maker::run_dyads(void* context, void (*take)(void* context, dyad_year_row const& row)) {
    panel_links links(index_, options_.max_participants);
    links.find();
    report_.left_out = links.left_out();
    std::sort(report_.left_out.begin(), report_.left_out.end());
    std::vector<std::uint32_t> places;
    for (panel_state const& each : states_) {
        places.push_back(links.place_of(each.who->id));
    }
    // Without actors, a coverage is the same for each pair.
    bool const differs = covered_.names_actors();
    auto covered = states_.empty() ? pair_coverage{} : coverage_of(states_.front(), states_.back());
    for (std::size_t i = 0; i != states_.size(); ++i) {
        if (!is_wanted(*states_[i].who)) {
            continue;
        }
        for (std::size_t k = options_.directed ? 0 : i + 1; k != states_.size(); ++k) {
            panel_state const& one = states_[i];
            panel_state const& other = states_[k];
            auto const possible = i == k ? std::vector<day_span>() : common_days(one.possible, other.possible);
            if (possible.empty()) {
                continue;
            }
            if (differs) {
                covered = coverage_of(one, other);
            }
            panel_pair pair{links.between(places[i], places[k]), {}};
            if (!options_.directed) {
                pair.back = links.between(places[k], places[i]);
            }
            dyad_year_row row;
            row.code1 = one.code;
            row.code2 = other.code;
            row.state1 = one.who->id;
            row.state2 = other.who->id;
            auto const disputes = disputes_among(pair.there, links, covered.disputes);
            each_year(common_days(one.certain, other.certain), possible, [&](std::int32_t year, bool is_certain) {
                if (!is_certain) {
                    ++report_.only_possible;
                    return;
                }
                row.year = year;
                if (one.has_codes) {
                    row.code1 = code_in(*one.who, options_.system, days_of_year(year));
                }
                if (other.has_codes) {
                    row.code2 = code_in(*other.who, options_.system, days_of_year(year));
                }
                fill_cells(row, pair, covered, year);
                add_disputes(row, pair, disputes, covered.disputes);
                row.organisations = organisations_of(one, other, year);
                row.ties = ties_of(one, other, year);
                report_.first_year = report_.first_year ? (std::min)(*report_.first_year, year) : year;
                report_.last_year = report_.last_year ? (std::max)(*report_.last_year, year) : year;
                ++report_.rows;
                take(context, row);
            });
        }
    }
}

/// The offices that lead a state, those of one kind: who is head of both, else of the government, else of the state.
[[nodiscard]] inline std::vector<office const*> leading_offices(dossier_index const& index, id<actor> const& state) {
    for (office_kind const kind :
         {office_kind::head_of_state_and_government, office_kind::head_of_government, office_kind::head_of_state}) {
        std::vector<office const*> result;
        for (office const& one : index.dossier().offices) {
            if (one.kind == kind && index.state_of(one.of) == state) {
                result.push_back(&one);
            }
        }
        if (!result.empty()) {
            return result;
        }
    }
    return {};
}

ENTENTE_DECL void panel_maker::add_leaders(state_year_row& to, panel_state const& of) const {
    auto const year = days_of_year(to.year);
    std::set<std::string_view> certain;
    auto const covered = is_complete(kind_name<office>) ? all_days() : covered_.days_for(kind_name<office>);
    bool is_open = !contain(covered, year);
    // Who is still in office when a list ends may have left since.
    auto const surely_held = [&](tenure const& one) {
        auto const days = days_of(index_, one);
        auto result = certain_days(days);
        if (result && has_no_end(*result) && !covered.empty()) {
            result->last = (std::max)(result->first, covered.back().last);
        }
        return result;
    };
    bool is_day_open = false;
    panel_cell changed;
    std::vector<id<actor>> on_first;
    auto const offices = leading_offices(index_, of.who->id);
    is_open = is_open || offices.empty(); // nobody says that it has no leader
    std::vector<id<actor>> before;        // who led on the last day of the year before
    day_span const eve{year.first - 1, year.first - 1};
    bool has_begun = false; // the list had, before this year
    for (office const* const place : offices) {
        for (tenure const& one : place->tenures) {
            auto const sure = surely_held(one);
            has_begun = has_begun || (sure && sure->first < year.first);
            if (sure && sure->meets(eve)) {
                add_once(before, one.person);
            }
        }
    }
    for (office const* const place : offices) {
        for (tenure const& one : place->tenures) {
            auto const days = days_of(index_, one);
            auto const sure = surely_held(one);
            auto const possible = possible_days(days);
            if (!possible || !possible->meets(year)) {
                continue;
            }
            // Who began on a day of the year, though nobody knows on which, held it in the year. A list may begin on 1 January: then nobody knows who led before.
            auto const start = days.start().on();
            bool const on_first_day = start.is_set() && start.exact() && start.earliest() == year.first && has_begun &&
                                      std::find(before.begin(), before.end(), one.person) == before.end();
            bool const began = on_first_day || (start.is_set() && year.first < start.earliest() && start.latest() <= year.last);
            // Who leads a state from its first day changes nobody.
            bool const with_state = std::any_of(of.certain.begin(), of.certain.end(), [&](day_span const& spell) {
                return began && start.earliest() <= spell.first && spell.first <= start.latest();
            });
            if ((sure && sure->meets(year)) || began) {
                certain.insert(one.person.view());
                changed = began && !with_state ? panel_cell(1U) : changed;
            } else {
                is_open = true;
            }
            is_open = is_open || (start.is_set() && !began && start.earliest() <= year.last && start.latest() > year.first);
            day_span const first{year.first, year.first};
            if (sure && sure->meets(first)) {
                add_once(on_first, one.person);
            } else if (possible->meets(first)) {
                is_day_open = true;
            }
        }
    }
    if (on_first.size() == 1 && !is_day_open) {
        to.leader = on_first.front();
        to.leader_name = named_in(index_, on_first.front()).name;
    }
    to.leaders = is_open ? std::nullopt : panel_cell(static_cast<std::uint32_t>(certain.size()));
    to.leader_changed = changed ? changed : is_open ? std::nullopt : panel_cell(0U);
}

ENTENTE_DECL void panel_maker::run_states(void* context, void (*take)(void* context, state_year_row&& row)) {
    panel_links links(index_, options_.max_participants);
    links.find();
    report_.left_out = links.left_out();
    std::sort(report_.left_out.begin(), report_.left_out.end());
    auto const covered = is_complete(kind_name<dispute>) ? all_days() : covered_.days_for(kind_name<dispute>);
    for (panel_state const& each : states_) {
        if (!is_wanted(*each.who)) {
            continue;
        }
        // Each dispute of the state, whoever is on the other side.
        auto const disputes = disputes_among(links.of(links.place_of(each.who->id)), links, covered);
        each_year(each.certain, each.possible, [&](std::int32_t year, bool is_certain) {
            if (!is_certain) {
                ++report_.only_possible;
                return;
            }
            state_year_row row;
            row.code = each.has_codes ? code_in(*each.who, options_.system, days_of_year(year)) : each.code;
            row.year = year;
            row.state = each.who->id;
            row.name = named_in(index_, each.who->id).name;
            add_leaders(row, each);
            auto const span = days_of_year(year);
            bool is_open = !contain(covered, span);
            std::uint32_t count = 0;
            std::uint32_t begun = 0;
            for (dispute_days const& one : disputes) {
                auto const there = one.goes_on_in(span);
                auto const began = one.begins_in(span);
                is_open = is_open || there == certainty::maybe || began == certainty::maybe;
                count += there == certainty::yes ? 1U : 0U;
                begun += began == certainty::yes ? 1U : 0U;
            }
            row.disputes = is_open ? std::nullopt : panel_cell(count);
            row.disputes_begun = is_open ? std::nullopt : panel_cell(begun);
            report_.first_year = report_.first_year ? (std::min)(*report_.first_year, year) : year;
            report_.last_year = report_.last_year ? (std::max)(*report_.last_year, year) : year;
            ++report_.rows;
            take(context, std::move(row));
        });
    }
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::vector<id<actor>> panel_states(dossier_index const& index, panel_options const& options) {
    detail::panel_maker const maker(index, options);
    return maker.fault().ok() ? maker.members() : std::vector<id<actor>>{};
}

ENTENTE_DECL void panel_report::merge(panel_report const& other) {
    rows += other.rows;
    only_possible += other.only_possible;
    if (other.first_year) {
        first_year = first_year ? (std::min)(*first_year, *other.first_year) : other.first_year;
    }
    if (other.last_year) {
        last_year = last_year ? (std::max)(*last_year, *other.last_year) : other.last_year;
    }
    auto const others = other.left_out; // the other may be this one
    left_out.insert(left_out.end(), others.begin(), others.end());
    std::sort(left_out.begin(), left_out.end());
    left_out.erase(std::unique(left_out.begin(), left_out.end()), left_out.end());
}

} // namespace entente

#endif
