// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULES_CAUSE_IPP
#define ENTENTE_VALIDATE_IMPL_RULES_CAUSE_IPP

#include <entente/validate/rules/cause.hpp>

#include <entente/core/date.hpp>
#include <entente/core/detail/graph.hpp>
#include <entente/lifecycle/status_at.hpp>
#include <entente/validate/detail/order.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace entente::inline v0_1::rules::detail {

ENTENTE_DECL void check_cause_comes_first(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().causal_links;
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const cause = index.find_step(all[i].cause.parts());
        auto const effect = index.find_step(all[i].effect.parts());
        if (!cause || !effect) {
            continue;
        }
        auto const& first = index.instruments()[cause->instrument];
        auto const& second = index.instruments()[effect->instrument];
        auto const a = first.history()[cause->step];
        auto const b = second.history()[effect->step];
        auto const fault = entente::detail::wrong_order(a, b);
        if (fault == entente::detail::order_fault::none) {
            continue;
        }
        auto said = "the effect, of " + to_text(b.day()) + ", comes before its cause, of " + to_text(a.day());
        std::vector<related_place> related{{first.pointer_to_step(cause->step), "the cause", {}},
                                           {second.pointer_to_step(effect->step), "the effect", {}}};
        if (fault == entente::detail::order_fault::in_all_readings) {
            run.add(pointer_to({"causal_links", i}), std::move(said), {}, std::move(related));
        } else {
            run.add_note(pointer_to({"causal_links", i}), said + ", according to one account of their days", {},
                         std::move(related));
        }
    }
}

ENTENTE_DECL void check_causes_are_no_circle(dossier_run& run) {
    auto const& all = run.index().dossier().causal_links;
    std::vector<std::string_view> nodes;
    for (causal_link const& one : all) {
        nodes.push_back(one.cause.view());
        nodes.push_back(one.effect.view());
    }
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    auto const number = [&](std::string_view name) {
        return static_cast<std::size_t>(std::lower_bound(nodes.begin(), nodes.end(), name) - nodes.begin());
    };
    std::vector<std::vector<std::size_t>> edges(nodes.size());
    for (causal_link const& one : all) {
        edges[number(one.cause.view())].push_back(number(one.effect.view()));
    }
    std::vector<std::tuple<std::string_view, std::string_view, std::size_t>> links;
    for (std::size_t i = 0; i != all.size(); ++i) {
        links.emplace_back(all[i].cause.view(), all[i].effect.view(), i);
    }
    std::sort(links.begin(), links.end());
    for (auto const& cycle : entente::detail::short_cycles(edges)) {
        auto const from = nodes[cycle.back()];
        auto const to = nodes[cycle.front()];
        auto const i = std::get<2>(*std::lower_bound(links.begin(), links.end(), std::tuple(from, to, std::size_t{0})));
        run.add(pointer_to({"causal_links", i}), "a cycle of causes: " + std::string(to) + " leads back to itself");
    }
}

ENTENTE_DECL void note_contested_links(dossier_run& run) {
    auto const& all = run.index().dossier().causal_links;
    for (std::size_t i = 0; i != all.size(); ++i) {
        if (!all[i].is_contested()) {
            continue;
        }
        auto const who = [&](stance wanted) {
            std::string names;
            for (account const& one : all[i].accounts) {
                for (id<actor> const& each : one.by) {
                    names += one.stance == wanted ? (names.empty() ? "" : ", ") + run.name(each) : "";
                }
            }
            bool const some = std::any_of(all[i].accounts.begin(), all[i].accounts.end(),
                                          [&](account const& one) { return one.stance == wanted; });
            return !names.empty() ? names : std::string(some ? "a source" : "the dossier alone");
        };
        run.add(pointer_to({"causal_links", i}),
                "this link is contested: asserted by " + who(stance::asserts) + ", denied by " + who(stance::denies));
    }
}

ENTENTE_DECL void note_contradictory_accounts(dossier_run& run, indexed_instrument const& one) {
    for (std::size_t i = 0; i != one.history().size(); ++i) {
        auto const step = one.history()[i];
        for (std::size_t k = 0; k != step.accounts->size(); ++k) {
            auto const& said = (*step.accounts)[k];
            if (said.stance != stance::asserts || !said.on || !step.day().is_set() ||
                is_same_day(*said.on, step.day()) != certainty::no) {
                continue;
            }
            auto const source_of = [&](std::span<citation const> all) {
                return all.empty() ? std::string("no source") : run.name(all.front().source);
            };
            std::string who;
            for (id<actor> const& each : said.by) {
                who.append(who.empty() ? "" : ", ").append(run.name(each));
            }
            run.add(pointer_to(one.pointer_to_step(i), {"accounts", k}),
                    run.name(one) + ": " + to_text(step.day()) + " according to " + source_of(*step.sources) + ", " +
                        to_text(*said.on) + " according to " + (who.empty() ? source_of(said.sources) : who),
                    {}, {{one.pointer_to_step(i), "the step", {}}});
        }
    }
}

} // namespace entente::rules::detail

#endif
