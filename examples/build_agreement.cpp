// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// An agreement from code, and where it stood on a day: the smallest useful program.

#include <entente/entente.hpp>

namespace en = entente;

int main() {
    en::agreement gsomia{
        .id = "gsomia",
        .form = en::agreement_form::agreement,
        .binding = en::binding_force::legal,
        .names = {{"en", "General Security of Military Information Agreement"}},
        .participations = {{.participant = "japan"}, {.participant = "korea"}},
        .history = {
            {.on = en::date{2016, 11, 23}, .action = en::agreement_action::sign},
            {.on = en::date{2016, 11, 23}, .action = en::agreement_action::enter_into_force},
            {.on = en::date{2019, 8, 23}, .effective = en::date{2019, 11, 23}, .action = en::agreement_action::give_notice},
            {.on = en::date{2019, 11, 22}, .action = en::agreement_action::hold_notice},
        },
    };

    auto const then = en::status_at(gsomia, en::civil_day{2019, 10, 1});
    fmt::print("On 2019-10-01 it was {}: {}.\n", then.latest().standing, then.is(en::agreement_stage::in_force));

    auto const next = en::advance(then.latest().standing, en::agreement_action::resume);
    fmt::print("{}\n", next ? "It can be resumed." : next.why());

    fmt::print("{}", en::json::write(gsomia, {.style = en::json::write_style::pretty}));
}
