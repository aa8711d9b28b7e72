// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULES_COMMITMENT_IPP
#define ENTENTE_VALIDATE_IMPL_RULES_COMMITMENT_IPP

#include <entente/validate/rules/commitment.hpp>

#include <entente/core/decimal.hpp>
#include <entente/core/detail/graph.hpp>
#include <entente/state/waiting.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1::rules::detail {

ENTENTE_DECL void check_due_after_made(dossier_run& run) {
    auto const& all = run.index().dossier().commitments;
    for (std::size_t i = 0; i != all.size(); ++i) {
        if (all[i].due && !all[i].begins && !all[i].history.empty() && all[i].history[0].on &&
            is_before(*all[i].due, *all[i].history[0].on) == certainty::yes) {
            run.add(pointer_to({"commitments", i, "due"}), run.name(all[i].id) + " was due on " + to_text(*all[i].due) +
                                                               ", and made on " + to_text(*all[i].history[0].on));
        }
    }
}

ENTENTE_DECL void check_promised_to_another(dossier_run& run) {
    auto const& all = run.index().dossier().commitments;
    for (std::size_t i = 0; i != all.size(); ++i) {
        if (all[i].by.size() == 1 && all[i].to.size() == 1 && all[i].by[0] == all[i].to[0]) {
            run.add(pointer_to({"commitments", i, "to"}),
                    run.name(all[i].by[0]) + " promised " + run.name(all[i].id) + " to itself");
        }
    }
}

ENTENTE_DECL void check_parts_are_no_circle(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().commitments;
    std::vector<std::vector<std::size_t>> edges(all.size());
    for (std::size_t i = 0; i != all.size(); ++i) {
        if (auto const* const whole = all[i].part_of ? index.find(*all[i].part_of) : nullptr) {
            edges[i].push_back(static_cast<std::size_t>(whole - all.data()));
        }
    }
    for (auto const& cycle : entente::detail::short_cycles(edges)) {
        run.add(pointer_to({"commitments", cycle.front(), "part_of"}),
                run.name(all[cycle.front()].id) + " is, through others, part of itself");
    }
}

ENTENTE_DECL void check_fulfilled_is_achieved(dossier_run& run) {
    auto const& index = run.index();
    auto const& all = index.dossier().commitments;
    for (std::size_t i = 0; i != all.size(); ++i) {
        for (std::size_t s = 0; s != all[i].history.size(); ++s) {
            auto const& step = all[i].history[s];
            if (step.action != commitment_action::fulfil || !step.on) {
                continue;
            }
            for (std::size_t k = 0; k != all[i].achieves.size(); ++k) {
                if (resolve_target(index, all[i].achieves[k]) && is_met(index, all[i].achieves[k], *step.on) == certainty::no) {
                    run.add(pointer_to({"commitments", i, "history", s}),
                            run.name(all[i].id) + " is recorded as fulfilled on " + to_text(*step.on) + ", when " +
                                std::string(all[i].achieves[k].view()) + " was not so");
                }
            }
        }
    }
}

ENTENTE_DECL void check_no_deadlock(dossier_run& run) {
    auto const& index = run.index();
    auto const& dossier = index.dossier();
    if (!dossier.compiled) {
        return;
    }
    for (auto const& cycle : waiting_cycles(index, *dossier.compiled)) {
        bool const is_certain =
            std::all_of(cycle.begin(), cycle.end(), [](waiting_edge const& edge) { return edge.certain == certainty::yes; });
        if (!is_certain) {
            continue; // a condition is denied, say, or its commitment perhaps kept
        }
        std::string words;
        std::vector<related_place> related;
        for (waiting_edge const& edge : cycle) {
            if (related.size() == 8) {
                words += "and " + std::to_string(cycle.size() - related.size()) + " more; ";
                break;
            }
            auto const& one = dossier.commitments[edge.from];
            words += run.name(one.id) + " waits for " + std::string(one.conditions[edge.condition].target.view()) + ", which " +
                     run.name(dossier.commitments[edge.to].id) + " would bring about; ";
            related.push_back({pointer_to({"commitments", edge.from, "conditions", edge.condition}),
                               "made simultaneous, this condition unlocks it",
                               {}});
        }
        words.resize(words.size() - 2);
        run.add(pointer_to({"commitments", cycle.front().from}), "a deadlock on " + to_text(*dossier.compiled) + ": " + words,
                "let one of the conditions be met at the same time", std::move(related));
    }
}

/// What was promised and performed in one unit, all amounts together; nothing where an amount has no sum, as one that recurs has none, or the other bound than the one that is compared.
struct amounts_of_unit {
    std::optional<decimal> promised = decimal(0);
    std::optional<decimal> performed = decimal(0);
};

[[nodiscard]] inline amounts_of_unit sums_in(commitment const& one, std::string_view unit, amount_bound without) {
    amounts_of_unit result;
    for (amount const& each : one.amounts) {
        if (each.unit == unit) {
            bool const counts = !each.per && each.bound != without && result.promised;
            result.promised = counts ? sum_of(*result.promised, each.value) : std::nullopt;
        }
    }
    for (performance const& each : one.performed) {
        if (each.amount.unit == unit) {
            result.performed = result.performed ? sum_of(*result.performed, each.amount.value) : std::nullopt;
        }
    }
    return result;
}

/// Calls `visit` with the sums of each unit that was promised, once.
template <class Visit>
void each_unit(commitment const& one, amount_bound without, Visit visit) {
    for (std::size_t k = 0; k != one.amounts.size(); ++k) {
        auto const& unit = one.amounts[k].unit;
        bool const is_first = std::none_of(one.amounts.begin(), one.amounts.begin() + static_cast<std::ptrdiff_t>(k),
                                           [&](amount const& other) { return other.unit == unit; });
        auto const sums = is_first ? sums_in(one, unit, without) : amounts_of_unit{std::nullopt, std::nullopt};
        if (sums.promised && sums.performed) {
            visit(std::string(unit), *sums.promised, *sums.performed);
        }
    }
}

ENTENTE_DECL void check_performed_amounts(dossier_run& run) {
    auto const& all = run.index().dossier().commitments;
    for (std::size_t i = 0; i != all.size(); ++i) {
        each_unit(all[i], amount_bound::at_least, [&](std::string const& unit, decimal const& promised, decimal const& performed) {
            if (performed > promised) {
                run.add(pointer_to({"commitments", i, "performed"}),
                        run.name(all[i].id) + ": " + to_text(performed) + ' ' + unit + " are performed, of " + to_text(promised) +
                            " that were promised",
                        "correct an amount, or record the rest as another commitment");
            }
        });
    }
}

ENTENTE_DECL void check_performed_units(dossier_run& run) {
    auto const& all = run.index().dossier().commitments;
    for (std::size_t i = 0; i != all.size(); ++i) {
        for (std::size_t k = 0; k != all[i].performed.size(); ++k) {
            auto const& unit = all[i].performed[k].amount.unit;
            bool const is_promised =
                std::any_of(all[i].amounts.begin(), all[i].amounts.end(), [&](amount const& one) { return one.unit == unit; });
            if (!all[i].amounts.empty() && !is_promised) {
                run.add(pointer_to({"commitments", i, "performed", k, "amount", "unit"}),
                        run.name(all[i].id) + ": nothing was promised in " + std::string(unit),
                        "promised are amounts in " + std::string(all[i].amounts[0].unit) + "; nothing is converted");
            }
        }
    }
}

ENTENTE_DECL void check_performed_after_made(dossier_run& run) {
    auto const& all = run.index().dossier().commitments;
    for (std::size_t i = 0; i != all.size(); ++i) {
        if (all[i].begins || all[i].history.empty() || !all[i].history[0].accounts.empty()) {
            continue; // it may have been promised earlier
        }
        auto const& first = all[i].history[0];
        bool const is_retroactive = first.on && first.effective && is_before(*first.effective, *first.on) != certainty::no;
        auto const& made = is_retroactive ? first.effective : first.on;
        for (std::size_t k = 0; made && k != all[i].performed.size(); ++k) {
            auto const& on = all[i].performed[k].on;
            bool const has_period = std::any_of(all[i].amounts.begin(), all[i].amounts.end(),
                                                [](amount const& each) { return each.period.has_value(); });
            if (on && !has_period && is_before(*on, *made) == certainty::yes) {
                run.add(pointer_to({"commitments", i, "performed", k, "on"}),
                        run.name(all[i].id) + " is said to be performed on " + to_text(*on) + ", and was promised on " +
                            to_text(*made),
                        "correct one of the days, or begin its history with an earlier step");
            }
        }
    }
}

ENTENTE_DECL void check_steps_of_performances(dossier_run& run) {
    auto const& all = run.index().dossier().commitments;
    for (std::size_t i = 0; i != all.size(); ++i) {
        for (std::size_t k = 0; k != all[i].performed.size(); ++k) {
            auto const& wanted = all[i].performed[k].step;
            bool const is_there = !wanted || std::any_of(all[i].history.begin(), all[i].history.end(),
                                                         [&](auto const& step) { return step.key && *step.key == *wanted; });
            if (!is_there) {
                run.add(pointer_to({"commitments", i, "performed", k, "step"}),
                        run.name(all[i].id) + " has no step with the key " + std::string(wanted->view()));
            }
        }
    }
}

ENTENTE_DECL void check_fulfilled_amounts(dossier_run& run) {
    auto const& all = run.index().dossier().commitments;
    for (std::size_t i = 0; i != all.size(); ++i) {
        auto const fulfils = std::find_if(all[i].history.begin(), all[i].history.end(),
                                          [](auto const& step) { return step.action == commitment_action::fulfil; });
        if (fulfils == all[i].history.end() || all[i].performed.empty()) {
            continue;
        }
        each_unit(all[i], amount_bound::at_most, [&](std::string const& unit, decimal const& promised, decimal const& performed) {
            if (performed < promised) {
                run.add(pointer_to({"commitments", i, "history", fulfils - all[i].history.begin()}),
                        run.name(all[i].id) + " is fulfilled, with " + to_text(performed) + ' ' + unit + " performed of " +
                            to_text(promised),
                        "record the missing part in performed, or the step as fulfil_in_part");
            }
        });
    }
}

} // namespace entente::rules::detail

#endif
