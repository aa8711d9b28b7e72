// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Tells a summit: the state of play before and after it, the changes with their steps and sources, open promises, contested facts.
//
//     tell_summit [FILE [DAY DAY]]
//
// Exit status: 0, or 1 where the dossier has errors, or 2 where it can't be read.

#include <entente/entente.hpp>
#include <entente/format.hpp>

#include <fmt/format.h>

#include "support/program.hpp"

#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

namespace en = entente;

namespace {

using program::is_terminal;
using program::unreadable;
using program::with_errors;

template <class T>
void show(T const& answer) {
    std::string out;
    en::append_text(out, answer, is_terminal(stdout));
    program::print(out);
}

void complain(std::string const& path, en::report const& findings) {
    for (en::finding const& one : findings.all()) {
        program::print_error(fmt::format("{}:{}\n", en::printable(path), one));
    }
    if (findings.left_out() != 0) {
        program::complain(fmt::format("{}: and {} more", path, findings.left_out()));
    }
}

/// A day from the command line; nothing, and one line on stderr, where it is none.
std::optional<en::date> parse_day(char const* text) {
    auto const made = en::date::from(text);
    if (!made) {
        program::complain(fmt::format("tell_summit: {} is not a valid date: {}", text, en::explain_parse_error<en::date>(text)));
    }
    return made;
}

/// The dialogues of each pair of states, before and after.
void tell_pairs(en::dossier_index const& index, en::date const& eve, en::date const& after) {
    std::vector<en::id<en::actor>> states;
    for (en::actor const& one : index.dossier().actors) {
        if (one.kind == en::actor_kind::state) {
            states.push_back(one.id);
        }
    }
    for (std::size_t i = 0; i != states.size(); ++i) {
        for (std::size_t k = i + 1; k != states.size(); ++k) {
            en::selection const dialogues{.kinds = {"channel", "forum", "trilateral_forum"},
                                          .between = en::dyad::from(states[i], states[k])};
            auto const before = en::state_of_play(index, eve, dialogues);
            auto const now = en::state_of_play(index, after, dialogues);
            if (before.empty()) {
                continue;
            }
            program::print(
                fmt::format("  {} and {}\n", en::printable(index.name_of(states[i])), en::printable(index.name_of(states[k]))));
            for (std::size_t n = 0; n != before.size(); ++n) {
                auto const was = en::standing_words(before[n]);
                auto const is = en::standing_words(now[n]);
                program::print(fmt::format("      {}: {}\n", en::printable(index.name_of(before.instrument(n))),
                                           was == is ? was : was + " -> " + is));
            }
        }
    }
}

void tell(en::dossier_index const& index, en::date const& eve, en::date const& after) {
    auto const before = en::state_of_play(index, eve);
    auto const now = en::state_of_play(index, after);
    program::print(fmt::format("{}\n\n", en::printable(index.dossier().title.in(index.language()))));
    show(before);
    program::print("\n");
    show(now);
    program::print("\n");
    show(en::diff(before, now));
    program::print(fmt::format("\nDialogues by pair, {} and {}\n", eve, after));
    tell_pairs(index, eve, after);
    program::print("\n");
    show(en::open_commitments(index, after));
    program::print("\n");
    show(en::deadlocks(index, after));
    program::print("\nContested\n");
    show(en::contested(index));
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 3 || argc > 4) {
        program::complain("usage: tell_summit [FILE [DAY DAY]]");
        return unreadable;
    }
    std::string const path = argc > 1 ? argv[1] : "examples/data/japan_korea.json";
    auto const eve = parse_day(argc > 3 ? argv[2] : "2023-03-15");
    auto const after = parse_day(argc > 3 ? argv[3] : "2023-03-17");
    auto const text = eve && after ? program::load("tell_summit", path) : std::nullopt;
    if (!text) {
        return unreadable;
    }
    auto const read = en::json::read<en::dossier>(*text);
    if (!read) {
        complain(path, read.report());
        return with_errors;
    }
    en::dossier_index const index{*read};
    auto findings = en::validate(index);
    en::json::locate(*text, findings);
    complain(path, findings);
    if (!findings.ok()) {
        return with_errors;
    }
    tell(index, *eve, *after);
    return program::finish("tell_summit", 0);
}
