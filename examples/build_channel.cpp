// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// A dialogue channel from code: its history, where it stands on a day, what may follow, and how it is written.

#include <entente/entente.hpp>
#include <entente/format.hpp>

namespace en = entente;

int main() {
    en::channel const visits{
        .id{"leaders-visits"},
        .names{{"en", "Leaders' shuttle visits"}, {"ja", "首脳のシャトル外交"}},
        .level = en::dialogue_level::leaders,
        .members{{.actor{"japan"}}, {.actor{"korea"}}},
        .begins = en::beginning<en::dialogue_stage>{.stage = en::dialogue_stage::active, .from = en::date{2004}},
        .history{
            {.on = en::date{"2011-12~"}, .action = en::dialogue_action::suspend},
            {.key = en::key{"restart"},
             .on = en::date{2023, 3, 16},
             .action = en::dialogue_action::agree_restart,
             .by{"japan", "korea"}},
        },
    };

    auto const eve = en::status_at(visits, en::date{2023, 3, 15});
    fmt::print("On the eve it was {}: {}.\n", eve.standing(0), eve.is(en::dialogue_stage::suspended));
    fmt::print("On the last day of 2011 it was suspended: {}.\n",
               en::status_at(visits, en::date{2011, 12, 31}).is(en::dialogue_stage::suspended));

    auto const now = en::status_at(visits, en::date{2023, 3, 17}).standing(0);
    auto const next = en::advance(now, en::dialogue_action::resume);
    fmt::print("{}\n", next ? "It can be resumed." : next.error().why());

    fmt::print("{}", en::json::write(visits, {.style = en::json::write_style::pretty}));
}
