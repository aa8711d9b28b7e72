// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_TALKS_HPP
#define ENTENTE_TESTS_SUPPORT_TALKS_HPP

/// One channel that convened and was suspended, with a source: the least that words are told of.

#include <entente/model/dossier.hpp>

#include <support/build.hpp>

namespace support {

inline entente::dossier suspended_talks() {
    return from_json<entente::dossier>(R"({"entente":"1.0","actors":[{"id":"a","kind":"state","names":{"en":"Atlantis"}}],
        "sources":[{"id":"s","kind":"press","title":{"en":"Gazette"}}],
        "channels":[{"id":"talks","names":{"en":"Talks"},"level":"leaders","history":[{"on":"2020-01-01","action":"convene"},
                     {"on":"2021-01-01","action":"suspend","by":["a"],"sources":[{"source":"s"}]}]}]})");
}

} // namespace support

#endif
