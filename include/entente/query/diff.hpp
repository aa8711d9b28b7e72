// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_DIFF_HPP
#define ENTENTE_QUERY_DIFF_HPP

/// What changed between two days, and the steps that changed it.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/ref.hpp>
#include <entente/query/state_of_play.hpp>

#include <boost/describe/class.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// How one instrument changed.
struct change {
    ref<> instrument{};
    std::string name{};
    certainty changed{}; ///< yes: no standing was possible on both days
    std::vector<possible_standing> before{};
    std::vector<possible_standing> after{};
    std::vector<step_answer> steps{}; ///< that made the later standings and not the earlier ones
    std::vector<inference> no_longer{}; ///< what was inferred before and is not after
    std::vector<inference> newly{}; ///< what is inferred after and was not before

    friend bool operator==(change const&, change const&) = default;
};

BOOST_DESCRIBE_STRUCT(change, (), (instrument, name, changed, before, after, steps, no_longer, newly))

/// The answer of `diff`.
struct changes {
    date from{};
    date to{};
    std::vector<change> all{}; ///< those that are not certainly unchanged, in the order of the dossier

    friend bool operator==(changes const&, changes const&) = default;
};

BOOST_DESCRIBE_STRUCT(changes, (), (from, to, all))

namespace detail {

[[nodiscard]] inline bool same_standing(possible_standing const& a, possible_standing const& b) noexcept {
    return a.stage == b.stage && a.hold == b.hold && a.notice == b.notice && a.provisional == b.provisional;
}

/// Reading by reading: yes where the standings are disjoint in each, no where both are one equal standing in each, else maybe.
[[nodiscard]] inline certainty has_changed(instrument_state const& before, instrument_state const& after) {
    if (before.unknown != certainty::no || after.unknown != certainty::no) {
        return before.possible.empty() && after.possible.empty() ? certainty::no : certainty::maybe;
    }
    bool disjoint = true;
    bool equal = true;
    for (std::size_t r = 0; r <= before.readings.size(); ++r) {
        auto const bit = std::uint64_t{1} << r;
        for (possible_standing const& a : before.possible) {
            for (possible_standing const& b : after.possible) {
                if ((a.possible_in & bit) == 0 || (b.possible_in & bit) == 0) {
                    continue;
                }
                (same_standing(a, b) ? disjoint : equal) = false;
            }
        }
    }
    return disjoint ? certainty::yes : equal ? certainty::no : certainty::maybe;
}

[[nodiscard]] inline bool is_among(inference const& one, std::vector<inference> const& all) {
    return std::any_of(all.begin(), all.end(), [&](inference const& other) {
        return other.state == one.state && other.waits_for == one.waits_for && other.certain == one.certain;
    });
}

inline void add_steps(std::vector<step_answer>& to, instrument_state const& before, instrument_state const& after) {
    std::int32_t known = -1;
    for (possible_standing const& one : before.possible) {
        known = one.last && one.last->step > known ? one.last->step : known;
    }
    for (possible_standing const& one : after.possible) {
        for (region_origin const& origin : one.since) {
            bool const there = std::any_of(to.begin(), to.end(), [&](step_answer const& other) { return other.step == origin.made_by.step; });
            if (origin.made_by.step > known && !there) {
                to.push_back(origin.made_by);
            }
        }
    }
    std::sort(to.begin(), to.end(), [](step_answer const& a, step_answer const& b) { return a.step < b.step; });
}

} // namespace detail

/// What changed from one situation to another of the same dossier and selection. Linear in them.
[[nodiscard]] inline changes diff(situation const& before, situation const& after) {
    changes result;
    result.from = before.on;
    result.to = after.on;
    std::size_t k = 0;
    for (instrument_state const& then : before.instruments) {
        // Both are in the order of the dossier.
        while (k != after.instruments.size() && after.instruments[k].instrument != then.instrument) {
            ++k;
        }
        if (k == after.instruments.size()) {
            break;
        }
        instrument_state const& now = after.instruments[k];
        change one;
        one.changed = detail::has_changed(then, now);
        for (inference const& each : then.inferred) {
            if (!detail::is_among(each, now.inferred)) {
                one.no_longer.push_back(each);
            }
        }
        for (inference const& each : now.inferred) {
            if (!detail::is_among(each, then.inferred)) {
                one.newly.push_back(each);
            }
        }
        if (one.changed == certainty::no && one.no_longer.empty() && one.newly.empty()) {
            continue;
        }
        one.instrument = now.instrument;
        one.name = now.name;
        one.before = then.possible;
        one.after = now.possible;
        detail::add_steps(one.steps, then, now);
        result.all.push_back(std::move(one));
    }
    return result;
}

} // namespace entente

#endif
