// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_HYGIENE_SHARED_ANSWERS_HPP
#define ENTENTE_TESTS_HYGIENE_SHARED_ANSWERS_HPP

/// What is asked in a program and in its shared libraries, of one index: all that depends on which lifecycle or type something has.

#include <entente/entente.hpp>

#include <string>
#include <string_view>

constexpr std::string_view shared_text = R"({"entente":"1.0",
    "actors":[{"id":"japan","kind":"state"},{"id":"korea","kind":"state"}],
    "agreements":[
        {"id":"fixed","form":"treaty","binding":"legal","names":{"en":"Fixed"},"term":{"kind":"fixed","length":"P5Y"},
         "history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-03-01","action":"enter_into_force"}]},
        {"id":"left","form":"treaty","binding":"legal","names":{"en":"Left"},"withdrawal":{"notice":"P6M"},
         "participations":[{"actor":"japan","capacity":"party","history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-02-01","action":"ratify"},
            {"on":"2000-03-01","action":"enter_into_force"},{"on":"2005-01-01","action":"give_notice"}]}],
         "history":[{"on":"2000-01-01","action":"sign"},{"on":"2000-03-01","action":"enter_into_force"}]}],
    "commitments":[{"id":"calm","by":["japan"],"to":["korea"],"kind":"conduct","names":{"en":"Calm"},"history":[{"on":"2000-01-01","action":"pledge","until":"2004-01-01"}]}],
    "forums":[{"id":"talks","level":"leaders","names":{"en":"Talks"},"members":[{"actor":"japan"},{"actor":"korea"}],"cadence":"P1Y",
         "history":[{"on":"2000-01-01","action":"establish"},{"on":"2001-01-01","action":"convene"}]}],
    "meetings":[{"id":"first","kind":"summit","level":"leaders","of":"forum/talks","names":{"en":"First"},"history":[{"on":"2001-01-01","action":"hold"}]}]})";

inline std::string shared_answers(entente::dossier_index const& index) {
    using namespace entente;
    date const when{2006, 1, 1};
    std::size_t actors = 0;
    walk(layout_of<dossier>, &index.dossier(), [&](visited_value const& here) {
        actors += here.as<actor>() != nullptr ? 1U : 0U;
        return true;
    });
    std::string result = std::to_string(actors) + json::write(snapshot(state_of_play(index, when)));
    result += json::write(sessions(index, {"forum/talks"}, when).value_or(session_record{}));
    result += json::write(edit::merge(index.dossier(), index.dossier()).dossier);
    return result + std::to_string(validate(index).total());
}

#endif
