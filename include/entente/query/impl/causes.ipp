// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_CAUSES_IPP
#define ENTENTE_QUERY_IMPL_CAUSES_IPP

#include <entente/query/causes.hpp>

#include <entente/core/day.hpp>
#include <entente/core/detail/config.hpp>

#include <algorithm>

namespace entente::inline v0_1::detail {

[[nodiscard]] inline linked_fact fact_at(dossier_index const& index, ref<> const& at) {
    linked_fact result{at, index.name_of(at.parts()), std::nullopt};
    if (auto const step = index.find_step(at.parts())) {
        result.step = answer_for(index, index.instruments()[step->instrument], step->step);
    }
    return result;
}

/// Whether a step, or the first step of an object, may have been taken by a day in some reading. What has no history may.
[[nodiscard]] inline bool may_have_happened(dossier_index const& index, ref<> const& what, date const& by) {
    auto const step = index.find_step(what.parts());
    auto const* const of = index.find_instrument(what.parts());
    if (of == nullptr || (!step && of->history().empty())) {
        return true;
    }
    auto const& history = of->history();
    std::size_t const last = step ? step->step : 0;
    if (!step && history.begins_in_the_middle()) {
        return history.from().earliest() <= by.latest();
    }
    day earliest = day::first(); // each step at its earliest day in any reading
    for (std::size_t i = 0; i <= last; ++i) {
        day own = history.day_of(i).earliest();
        for (account const& said : history.accounts_of(i)) {
            own = said.stance == stance::asserts && said.on ? (std::min)(own, said.on->earliest()) : own;
        }
        earliest = (std::max)(earliest, own);
    }
    return earliest <= by.latest();
}

[[nodiscard]] inline chain_link answer_for(dossier_index const& index, causal_link const& one, std::uint32_t distance) {
    std::vector<account_answer> accounts;
    for (account const& said : one.accounts) {
        accounts.push_back(entente::answer_for(index, said));
    }
    return {one.id,
            distance,
            fact_at(index, one.cause),
            one.relation,
            fact_at(index, one.effect),
            one.is_contested(),
            std::move(accounts),
            cited_in(index, one.sources)};
}

/// The text of a reference without the key of a step.
[[nodiscard]] inline std::string_view without_key(std::string_view path) noexcept {
    return path.substr(0, path.find('#'));
}

ENTENTE_DECL chain_search::chain_search(dossier_index const& index, bool backward)
    : index_(index), links_(index.dossier().causal_links), backward_(backward) {
    for (std::size_t i = 0; i != links_.size(); ++i) {
        by_near_end_.push_back({near_end(links_[i]).view(), i});
        places_.push_back(far_end(links_[i]).view());
    }
    std::sort(by_near_end_.begin(), by_near_end_.end());
    std::sort(places_.begin(), places_.end());
    places_.erase(std::unique(places_.begin(), places_.end()), places_.end());
}

ENTENTE_DECL causal_chain chain_search::from(ref<> const& start, std::optional<date> const& by, bool only_own) {
    causal_chain result;
    result.of = fact_at(index_, start);
    visited_.assign(places_.size(), false);
    std::vector<std::pair<std::string_view, std::uint32_t>> open{
        {start.view(), 0}}; // breadth first: what is found is put at the end
    std::vector<bool> taken(links_.size(), false);
    for (std::size_t next = 0; next != open.size(); ++next) {
        auto const [at, distance] = open[next];
        std::vector<std::size_t> found;
        if (distance == 0 && only_own) {
            add_equal(at, found);
        } else {
            add_links_at(at, found);
        }
        if (distance == 0 && !only_own && without_key(at) == at) {
            add_links_within(at, found); // asked of a whole: of each of its steps, too
        }
        std::sort(found.begin(), found.end());
        if (by) {
            erase_if(found, [&](std::size_t i) {
                return !may_have_happened(index_, links_[i].cause, *by) || !may_have_happened(index_, links_[i].effect, *by);
            });
        }
        if (found.empty() && distance != 0) {
            result.ends.push_back(fact_at(index_, ref<>::from(at).value_or(ref<>{})));
        }
        for (std::size_t const i : found) {
            if (taken[i]) {
                continue;
            }
            taken[i] = true;
            causal_link const& one = links_[i];
            result.links.push_back(answer_for(index_, one, distance + 1));
            if (visit(far_end(one).view())) {
                open.emplace_back(far_end(one).view(), distance + 1);
            }
        }
    }
    return result;
}

ENTENTE_DECL void chain_search::add_links_at(std::string_view at, std::vector<std::size_t>& to) const {
    add_equal(at, to);
    if (auto const whole = without_key(at); whole != at) {
        add_equal(whole, to);
    }
}

ENTENTE_DECL void chain_search::add_equal(std::string_view at, std::vector<std::size_t>& to) const {
    for (auto one = std::lower_bound(by_near_end_.begin(), by_near_end_.end(), place{at, 0});
         one != by_near_end_.end() && one->first == at; ++one) {
        to.push_back(one->second);
    }
}

ENTENTE_DECL void chain_search::add_links_within(std::string_view whole, std::vector<std::size_t>& to) const {
    for (char const mark : {'#', '@'}) {
        auto const prefix = std::string(whole) + mark;
        for (auto one = std::lower_bound(by_near_end_.begin(), by_near_end_.end(), place{prefix, 0});
             one != by_near_end_.end() && one->first.starts_with(prefix); ++one) {
            to.push_back(one->second);
        }
    }
}

ENTENTE_DECL bool chain_search::visit(std::string_view at) {
    auto const i = static_cast<std::size_t>(std::lower_bound(places_.begin(), places_.end(), at) - places_.begin());
    bool const first = !visited_[i];
    visited_[i] = true;
    return first;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::vector<chain_link> causal_links(dossier_index const& index) {
    std::vector<chain_link> result;
    for (causal_link const& one : index.dossier().causal_links) {
        result.push_back(detail::answer_for(index, one, 1));
    }
    return result;
}

} // namespace entente

#endif
