// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Tells a summit: the state of play on its eve and after it, what changed and by which step and source, what is still owed, and on what
// the record is contested.
//
//     tell_summit [FILE [DAY DAY]]

#include <entente/entente.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#if defined(__unix__) || defined(__APPLE__)
#    include <unistd.h>
#endif

namespace en = entente;

namespace {

constexpr int refused = 1;
constexpr int no_input = 2;

bool is_terminal(std::FILE* stream) {
#if defined(__unix__) || defined(__APPLE__)
    return isatty(fileno(stream)) == 1;
#else
    return stream == nullptr;
#endif
}

/// The text of a file, or one line on stderr that says why there is none.
std::optional<std::string> load(std::string const& path) {
    std::error_code failed;
    auto const status = std::filesystem::status(path, failed);
    if (!std::filesystem::exists(status)) {
        fmt::print(stderr, "tell_summit: {}: there is no such file\n", path);
        return std::nullopt;
    }
    if (std::filesystem::is_directory(status)) {
        fmt::print(stderr, "tell_summit: {}: this is a directory; name a dossier in JSON\n", path);
        return std::nullopt;
    }
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.is_open() || in.bad()) {
        fmt::print(stderr, "tell_summit: {}: the file can't be read\n", path);
        return std::nullopt;
    }
    return text;
}

void complain(std::string const& path, en::report const& findings) {
    for (en::finding const& one : findings) {
        if (is_terminal(stderr)) {
            fmt::print(stderr, "{}:{:c}\n", path, one);
        } else {
            fmt::print(stderr, "{}:{}\n", path, one);
        }
    }
    if (findings.left_out() != 0) {
        fmt::print(stderr, "{}: and {} more\n", path, findings.left_out());
    }
}

std::string names(en::dossier_index const& index, std::vector<en::position> const& positions) {
    std::string result;
    for (en::position const& one : positions) {
        for (auto const& who : one.by) {
            result += result.empty() ? "" : ", ";
            result += index.name_of(who);
        }
    }
    return result.empty() ? "the sources" : result;
}

/// `restart_agreed` as "restart agreed".
std::string words(std::string_view name) {
    std::string result(name);
    std::replace(result.begin(), result.end(), '_', ' ');
    return result;
}

void tell_commitments(en::state_of_play_on const& now) {
    fmt::print("\nCommitments still open on {}\n", now.day);
    for (en::open_commitment const& one : en::open_commitments(now)) {
        fmt::print("  {}\n      {}", now.index->name_of(one.commitment->id), one.state);
        if (one.age) {
            fmt::print(", {} day{} old", *one.age, *one.age == 1 ? "" : "s");
        }
        fmt::print("\n");
        for (en::inference const& inferred : one.state.inferred) {
            fmt::print("      inferred: {}\n", inferred);
        }
    }
}

std::string part_of(en::dossier_index const& index, en::part_ref const& part) {
    return fmt::format("{} ({})", index.name_of(part.object()), part.key());
}

void tell_contested(en::dossier_index const& index) {
    fmt::print("\nContested\n");
    for (en::contested_fact const& one : en::contested(index)) {
        if (one.link != nullptr) {
            auto const relation = words(en::enum_name(one.link->relation));
            fmt::print("  {} -> {}\n      {}: asserted by {}; denied by {}\n", part_of(index, one.link->cause),
                       part_of(index, one.link->effect), relation, names(index, one.link->asserted), names(index, one.link->denied));
            continue;
        }
        auto const step = one.instrument->history[one.step];
        auto const action = words(one.instrument->history.lifecycle().actions->name(step.action));
        fmt::print("  {}: {}", index.name_of(one.object), action);
        fmt::print("\n      {} by the record", step.on->has_value() ? en::to_text(**step.on) : "undated");
        for (en::account const& other : *step.accounts) {
            fmt::print("; {}", other.on ? en::to_text(*other.on) : std::string(other.note.in("en")));
            for (en::citation const& source : other.sources) {
                fmt::print(" by {}", index.name_of(source.source));
            }
        }
        if (one.denied) {
            fmt::print("; denied by {}", names(index, *step.denied));
        }
        fmt::print("\n");
    }
}

void tell_trilateral(en::state_of_play_on const& now) {
    en::dossier_index const& index = *now.index;
    for (en::trilateral_forum const& forum : index.whole().trilateral_forums) {
        auto const& state = *now.find(forum.id);
        fmt::print("\n{} on {}: {}\n", index.name_of(forum.id), now.day, state);
        if (auto const step = state.made_by(); step && !step->by->empty()) {
            fmt::print("  by {} of its {} members:", step->by->size(), forum.members.size());
            for (auto const& who : *step->by) {
                fmt::print(" {}{}", index.name_of(who), &who == &step->by->back() ? "\n" : ",");
            }
        }
        for (en::inference const& inferred : state.inferred) {
            fmt::print("  inferred: {}\n", inferred);
        }
        en::meeting const* last = nullptr;
        std::size_t held = 0;
        for (en::meeting const* session : index.sessions_of(forum.id)) {
            auto const days = en::days_of(*session);
            if (session->level == forum.level && en::was_held(*session) && days.earliest && *days.earliest <= now.day) {
                last = session;
                ++held;
            }
        }
        if (last != nullptr) {
            fmt::print("  {} sessions held, the last: {} ({})\n", held, index.name_of(last->id), en::to_text(*en::days_of(*last).first));
        }
        for (en::pair_of_actors const& leg : forum.legs()) {
            fmt::print("  leg {} - {}: ", index.name_of(leg.first), index.name_of(leg.second));
            std::size_t told = 0;
            for (auto const* object : index.of_pair(leg)) {
                auto const* channel = object->kind == en::kind_name<en::channel> ? static_cast<en::channel const*>(object->value) : nullptr;
                if (channel != nullptr && !now.find(channel->id)->not_yet()) {
                    fmt::print("{}{} {}", told == 0 ? "" : "; ", index.name_of(channel->id), words(now.find(channel->id)->stage()));
                    ++told;
                }
            }
            fmt::print("{}\n", told == 0 ? "no channel on record" : "");
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    std::string const path = argc > 1 ? argv[1] : "examples/data/japan_korea.json";
    auto const eve = en::from_text<en::civil_day>(argc > 3 ? argv[2] : "2023-03-15");
    auto const morrow = en::from_text<en::civil_day>(argc > 3 ? argv[3] : "2023-03-17");
    if (argc == 3 || argc > 4 || !eve || !morrow || *morrow < *eve) {
        fmt::print(stderr, "usage: tell_summit [FILE [DAY DAY]], two days such as 2023-03-15 2023-03-17, the earlier one first\n");
        for (auto const* day : {&eve, &morrow}) {
            fmt::print(stderr, "{}", day->findings());
        }
        return no_input;
    }
    auto const text = load(path);
    if (!text) {
        return no_input;
    }
    auto const dossier = en::json::read<en::dossier>(*text);
    if (!dossier) {
        complain(path, dossier.findings());
        return refused;
    }
    auto findings = en::validate(*dossier);
    en::json::locate(*text, findings);
    complain(path, findings);
    if (!findings.ok()) {
        return refused;
    }

    en::dossier_index const index(*dossier);
    auto const before = en::state_of_play(index, *eve);
    auto const after = en::state_of_play(index, *morrow);
    if (is_terminal(stdout)) {
        fmt::print("{:c}\n{:c}\n{:c}", before, after, en::diff(before, after));
    } else {
        fmt::print("{}\n{}\n{}", before, after, en::diff(before, after));
    }
    tell_commitments(after);
    tell_contested(index);
    tell_trilateral(after);
}
