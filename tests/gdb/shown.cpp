// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// What the debugger is to show.

#include <entente/core/date.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/text.hpp>
#include <entente/lifecycle/dialogue.hpp>
#include <entente/model/channel.hpp>

namespace en = entente;

void stop(en::channel const& channel, en::standing<en::dialogue_stage> const& standing, en::date const& vague,
          en::date const& unset, en::ref<> const& step);

void stop(en::channel const& channel, en::standing<en::dialogue_stage> const& standing, en::date const& vague,
          en::date const& unset, en::ref<> const& step) {
    (void)channel, (void)standing, (void)vague, (void)unset, (void)step;
}

int main() {
    en::channel const channel{.id{"leaders-visits"},
                              .names{{"en", "Visits"}, {"ja", "訪問"}},
                              .history{{.on = en::date{"2011-12~"},
                                        .by{"japan"},
                                        .at{"a-summit-with-a-long-name"},
                                        .sources{{.source{"yonhap"}, .locator = "p. 3"}}}}};
    stop(channel, {en::dialogue_stage::suspended, en::hold_state::suspended}, en::date{"201X"}, en::date{},
         {"channel/leaders-visits#restart"});
}
