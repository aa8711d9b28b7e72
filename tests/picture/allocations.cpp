// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// The memory that a picture takes while it is drawn is bounded by the picture, not by what is left out of it.

#include <entente/picture/changes.hpp>
#include <entente/picture/network.hpp>
#include <entente/picture/timeline.hpp>

#include <support/counted_memory.hpp>
#include <support/generate.hpp>

#include <cstddef>
#include <cstdio>
#include <string>

namespace {

struct drawing {
    std::size_t bytes;
    std::size_t most; ///< bytes that were allocated at once
};

template <class Answer>
drawing draw(Answer const& answer, entente::picture_options const& options) {
    auto const before = support::memory::now;
    support::memory::start();
    auto const picture = entente::to_svg(answer, options);
    return {picture.size(), support::memory::most - before};
}

bool is_bounded(char const* what, drawing const& one) {
    bool const holds = one.bytes > 1000 && one.most <= 8 * one.bytes + 64 * 1024;
    std::printf("%s%s: %zu bytes, %zu at once\n", holds ? "" : "FAILED: ", what, one.bytes, one.most);
    return holds;
}

} // namespace

int main() {
    auto const small = support::generator::dossier(1'000, 6);
    auto const large = support::generator::dossier(10'000, 6);
    entente::dossier_index const of_small{small};
    entente::dossier_index const of_large{large};
    entente::date const before{1960, 1, 1};
    entente::date const after{1965, 1, 1};
    bool holds = true;

    // All that there is.
    entente::picture_options const whole{.most_rows = 1'000};
    holds = is_bounded("timeline of 1,000", draw(entente::courses(of_small), whole)) && holds;
    holds = is_bounded("network", draw(entente::network(of_small, after), whole)) && holds;
    holds =
        is_bounded("changes",
                   draw(entente::diff(entente::state_of_play(of_small, before), entente::state_of_play(of_small, after)), whole)) &&
        holds;

    // What is left out takes nothing: a picture of 200 rows of ten times as many instruments.
    auto const cut = draw(entente::courses(of_large), {});
    holds = is_bounded("timeline, cut", cut) && holds;
    holds = is_bounded("network, cut", draw(entente::network(of_large, after), {})) && holds;
    holds =
        is_bounded("changes, cut",
                   draw(entente::diff(entente::state_of_play(of_large, before), entente::state_of_play(of_large, after)), {})) &&
        holds;
    return holds ? 0 : 1;
}
