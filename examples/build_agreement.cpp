// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// An agreement from code, with participations that have histories of their own, and clauses that oblige one party to another: who is bound, whose
// notice runs, and its findings.

#include <entente/entente.hpp>
#include <entente/format.hpp>

namespace en = entente;

int main() {
    using en::participation_action;
    en::dossier dossier;
    dossier.actors = {{.id{"japan"}, .kind = en::actor_kind::state, .names{{"en", "Japan"}}},
                      {.id{"korea"}, .kind = en::actor_kind::state, .names{{"en", "Republic of Korea"}}}};
    dossier.agreements = {{
        .id{"gsomia"},
        .form = en::agreement_form::agreement,
        .binding = en::binding_force::legal,
        .names{{"en", "GSOMIA"}},
        .participations{
            {.actor{"japan"}},
            {.actor{"korea"},
             .history{
                 {.on = en::date{2016, 11, 23}, .action = participation_action::sign_definitively},
                 {.on = en::date{2016, 11, 23}, .action = participation_action::enter_into_force},
                 {.on = en::date{2019, 8, 23}, .effective = en::date{2019, 11, 20}, .action = participation_action::give_notice},
                 {.on = en::date{2019, 11, 22}, .action = participation_action::hold_notice}}},
        },
        .clauses{{.key = en::key{"protection"},
                  .obligations{en::obligation::information_protection},
                  .bearers{"japan"},
                  .beneficiaries{"korea"}}},
        .term = en::agreement_term{en::term_kind::automatically_renewed, en::duration::of_years(1), en::duration::of_years(1)},
        .withdrawal = en::withdrawal_rule{.notice = en::duration::of_days(90)},
        .history{{.on = en::date{2016, 11, 23}, .action = en::agreement_action::sign},
                 {.on = en::date{2016, 11, 23}, .action = en::agreement_action::enter_into_force}},
    }};

    auto const& gsomia = dossier.agreements[0];
    for (en::date const day : {en::date{2016, 11, 1}, en::date{2019, 10, 1}, en::date{2019, 12, 1}}) {
        fmt::print("{}: in force {}, for {} parties; Korea's notice was given: {}\n", day,
                   en::status_at(gsomia, day).is(en::agreement_stage::in_force), en::parties_in_force(gsomia, day).size(),
                   en::status_at(gsomia.participations[1], day).is(en::notice_state::given));
    }

    en::dossier_index const index{dossier};
    fmt::print("\n{}\n", en::state_of_play(index, en::date{2019, 10, 1}));

    for (en::finding const& one : en::validate(index).all()) {
        fmt::print("{}\n", one);
    }
}
