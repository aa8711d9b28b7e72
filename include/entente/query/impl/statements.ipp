// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_STATEMENTS_IPP
#define ENTENTE_QUERY_IMPL_STATEMENTS_IPP

#include <entente/query/statements.hpp>

#include <entente/model/meeting.hpp>
#include <entente/state/coverage.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <tuple>
#include <utility>

namespace entente::inline v0_1::detail {

/// Whether one of some actors is another one, or belongs to it.
[[nodiscard]] inline bool is_any_within(dossier_index const& index, std::span<id<actor> const> all, id<actor> const& whole) {
    return std::any_of(all.begin(), all.end(), [&](id<actor> const& who) { return index.is_within(who, whole); });
}

/// Whether a reference leads to an object, or to a part of it.
[[nodiscard]] inline bool leads_into(ref_parts const& one, ref_parts const& whole) noexcept {
    bool const is_of_part = whole.participant == one.participant;
    return one.kind == whole.kind && one.slug == whole.slug &&
           (whole.key.empty() ? whole.participant.empty() || is_of_part : is_of_part && whole.key == one.key);
}

[[nodiscard]] inline statement_answer answer_for(dossier_index const& index, statement const& one, std::optional<date> const& on,
                                                 certainty certain) {
    statement_answer result;
    result.statement = one.id;
    result.kind = one.kind;
    result.on = on;
    result.by = named_in(index, one.by);
    result.to = named_in(index, one.to);
    result.at = one.at && one.at->is_set() ? std::optional(named_in(index, *one.at)) : std::nullopt;
    for (ref<> const& each : one.about) {
        result.about.push_back({each, index.name_of(each.parts())});
    }
    result.wording = one.wording.in(index.language());
    result.sources = cited_in(index, one.sources);
    result.certain = certain;
    return result;
}

/// The day of a statement: its own, else that of the meeting at which it was made.
[[nodiscard]] inline std::optional<date> day_of_statement(dossier_index const& index, statement const& one) {
    auto const* const at = !one.on && one.at ? index.find(*one.at) : nullptr;
    if (at != nullptr) {
        for (auto const& step : at->history) {
            if (opens_meeting(step.action)) {
                return step.on;
            }
        }
    }
    return one.on;
}

/// Whether a day lies within a period; certainly, if none is asked about.
[[nodiscard]] inline certainty is_within(std::optional<date> const& on, compact_optional<period> const& when) {
    return !when ? certainty::yes : on ? contains(*when, *on) : certainty::maybe;
}

/// Whether the dossier states no coverage, or one coverage has the whole period for the actors that are asked about. Without a period, whether it covers statements at some time.
[[nodiscard]] inline bool is_all_covered(dossier_index const& index, statement_selection const& what) {
    auto const& all = index.dossier().coverage;
    if (all.empty()) {
        return true;
    }
    std::vector<id<actor>> whom;
    for (auto const* const each : {&what.by, &what.to}) {
        if (*each) {
            whom.push_back(**each);
        }
    }
    return std::any_of(all.begin(), all.end(), [&](coverage const& one) {
        if (!is_of_kind(one, kind_name<statement>) ||
            (!one.among.empty() && !is_of(index, one, whom, other_participants::anybody))) {
            return false;
        }
        auto const first = what.within ? what.within->start().on() : date{};
        auto const last = what.within ? what.within->end().on() : date{};
        bool const has_ends = first.is_set() && last.is_set();
        return !what.within || (has_ends && contains(one.period, first.earliest()) == certainty::yes &&
                                contains(one.period, last.latest()) == certainty::yes);
    });
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL statement_list statements(dossier_index const& index, statement_selection const& what) {
    statement_list result;
    for (statement const& one : index.dossier().statements) {
        bool const is_wanted =
            (what.kinds.empty() || std::find(what.kinds.begin(), what.kinds.end(), one.kind) != what.kinds.end()) &&
            (!what.by || detail::is_any_within(index, one.by, *what.by)) &&
            (!what.to || detail::is_any_within(index, one.to, *what.to)) &&
            (!what.about || std::any_of(one.about.begin(), one.about.end(),
                                        [&](ref<> const& each) { return detail::leads_into(each.parts(), what.about->parts()); }));
        auto const on = detail::day_of_statement(index, one);
        auto const certain = detail::is_within(on, what.within);
        if (is_wanted && certain != certainty::no) {
            result.all.push_back(detail::answer_for(index, one, on, certain));
        }
    }
    std::vector<std::pair<std::tuple<bool, day, day>, std::size_t>> order;
    order.reserve(result.all.size());
    for (std::size_t i = 0; i != result.all.size(); ++i) {
        auto const& on = result.all[i].on;
        order.push_back({{!on, on ? on->earliest() : day::last(), on ? on->latest() : day::last()}, i});
    }
    std::sort(order.begin(), order.end());
    std::vector<statement_answer> sorted;
    sorted.reserve(order.size());
    for (auto const& [key, i] : order) {
        sorted.push_back(std::move(result.all[i]));
    }
    result.all = std::move(sorted);
    if (!detail::is_all_covered(index, what)) {
        result.not_covered.emplace_back(kind_name<statement>);
    }
    return result;
}

} // namespace entente

#endif
