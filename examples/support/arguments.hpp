// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXAMPLES_SUPPORT_ARGUMENTS_HPP
#define ENTENTE_EXAMPLES_SUPPORT_ARGUMENTS_HPP

/// What the programs that ask a dossier share: their command line, days, objects by name, selections.

#include <entente/core/detail/nearest.hpp>
#include <entente/entente.hpp>
#include <entente/format.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "program.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace program {

namespace en = entente;

/// What was asked, as it was written.
struct question {
    std::string object{};
    std::string other{};
    std::string action{};
    std::string day{};
    std::string until{};
    std::vector<std::string> pair{};
    std::vector<std::string> kinds{};
    std::vector<std::string> by{};
    std::string of{};
    bool json = false;
    bool sources = false;
};

/// The values of a question's words. A word that means nothing is refused with a line on stderr, and only the first one.
class arguments {
public:
    arguments(std::string_view name, en::dossier_index const& index, question const& what)
        : name_(name), index_(index), what_(what) {}

    [[nodiscard]] int status() const { return status_; }
    [[nodiscard]] en::dossier_index const& index() const { return index_; }
    [[nodiscard]] question const& what() const { return what_; }

    void fail(int status) { status_ = status; }

    void refuse(std::string const& why) {
        if (status_ == 0) {
            complain(std::string(name_) + ": " + why);
        }
        status_ = with_errors;
    }

    [[nodiscard]] en::date day(std::string const& text) {
        auto const made = en::date::from(text);
        if (!made) {
            refuse(fmt::format("{} is not a valid date: {}", text, en::explain_parse_error<en::date>(text)));
        }
        return made.value_or(en::date{});
    }
    [[nodiscard]] en::date day() { return day(what_.day); }

    /// An object of one of some kinds, or of any where none is named: by its id, a reference, or a name that no other has.
    [[nodiscard]] en::ref<> object(std::string const& text, std::vector<std::string_view> const& kinds = {}) {
        auto const found = en::look_up(index_, text, kinds);
        if (found) {
            return *found;
        }
        auto const named = en::name_table(index_).find(text, {.on = {}, .weak = false, .kinds = {kinds.begin(), kinds.end()}});
        if (named.size() == 1) {
            return named.front().of;
        }
        std::string several;
        for (en::name_match const& one : named) {
            several.append(several.empty() ? text + " is a name of several: " : ", ").append(one.of.view());
        }
        refuse(several.empty() ? found.error().why() : several);
        return {};
    }

    template <class T>
    [[nodiscard]] en::id<T> id_of(std::string const& text) {
        return object(text, {en::kind_name<T>}).template as<T>().value_or(en::id<T>{});
    }

    [[nodiscard]] en::selection selected() {
        en::selection result;
        result.kinds = what_.kinds;
        if (what_.pair.size() > 2) {
            refuse("--pair takes two actors, A,B");
        } else if (what_.pair.size() == 2) {
            result.between = en::dyad::from(id_of<en::actor>(what_.pair[0]), id_of<en::actor>(what_.pair[1]));
            if (!result.between) {
                refuse("--pair takes two different actors, A,B");
            }
        } else if (what_.pair.size() == 1) {
            result.who = id_of<en::actor>(what_.pair[0]);
        }
        if (!what_.of.empty()) {
            result.of = object(what_.of);
        }
        for (std::string const& kind : what_.kinds) {
            if (kind == "participation" || en::find_lifecycle(kind) == nullptr) {
                en::detail::nearest near_kind(kind);
                std::string all;
                for (en::named_lifecycle const& one : en::lifecycles()) {
                    if (one.kind != "participation") { // it is of the kind of its agreement
                        near_kind.offer(one.kind);
                        all.append(all.empty() ? "" : ", ").append(one.kind);
                    }
                }
                refuse(fmt::format("{} is not a kind that has a history; {}", kind,
                                   kind == "participation"
                                       ? std::string("participations are selected with their agreement: --kind agreement")
                                   : near_kind.found().empty() ? "there are " + all
                                                               : fmt::format("did you mean {}?", near_kind.found())));
            }
        }
        return result;
    }

private:
    std::string_view name_;
    en::dossier_index const& index_;
    question const& what_;
    int status_ = 0;
};

/// Reads a dossier. Nothing if the file can't be read; a result with findings, which are told on standard error, if it is not a dossier.
inline auto read_dossier(std::string_view name, std::string const& path) {
    using answer = decltype(en::json::read<en::dossier>(std::string_view{}));
    auto const text = load(name, path);
    std::optional<answer> result;
    if (text) {
        result = en::json::read<en::dossier>(*text);
        for (en::finding const& one : result->report().all()) {
            print_error(*result ? std::string() : fmt::format("{}:{}\n", en::printable(path), one));
        }
    }
    return result;
}

/// Adds the options that select instruments: --pair, --kind and --of.
inline void add_selection(CLI::App& app, question& what) {
    app.add_option("--pair,--actor", what.pair, "only what concerns one actor, A, or a pair, A,B")
        ->delimiter(',')
        ->allow_extra_args(false);
    app.add_option("--kind", what.kinds, "only these kinds")->delimiter(',')->allow_extra_args(false);
    app.add_option("--of", what.of, "only an object and what belongs to it, such as a dispute and its measures");
}

/// The option of `add_selection` that was given; empty if none was.
inline std::string_view given_selection(question const& what) {
    return !what.pair.empty() ? "--pair" : !what.kinds.empty() ? "--kind" : !what.of.empty() ? "--of" : "";
}

/// Adds the arguments of one question, by their names: `DAY`, `ACTION`, `DISPUTE` ... The second of a name is called `DAY2`.
inline void add_arguments(CLI::App& command, std::vector<std::string> const& names, question& what) {
    std::string object;
    bool seen_day = false;
    for (std::string const& name : names) {
        bool const is_day = name == "DAY";
        bool const is_again = is_day ? seen_day : name == object;
        auto& to = is_day             ? (seen_day ? what.until : what.day)
                   : name == "ACTION" ? what.action
                   : !object.empty()  ? what.other
                                      : what.object;
        command
            .add_option(name + (is_again ? "2" : ""), to,
                        is_day                 ? "a day, month or year: 2023-03-16, 2023-03, 2023"
                        : name == "ACTION"     ? "what is done: lift, suspend, resume"
                        : name == "INSTRUMENT" ? "an id, a reference such as measure/three-materials, a name, or a kind"
                        : name == "NAME"       ? "a name, or a part of it"
                        : name == "EDITION"    ? "the other dossier, in JSON"
                                               : "an id, a reference such as dispute/export-controls, or a name")
            ->required();
        seen_day = seen_day || is_day;
        object = is_day || name == "ACTION" || !object.empty() ? object : name;
    }
}

/// The second argument that is no option and no value of one: what should be the name of a subcommand. Empty where there is none.
inline std::string_view second_word(CLI::App const& app, int argc, char** argv) {
    int seen = 0;
    for (int i = 1; i < argc; ++i) {
        std::string_view const word = argv[i];
        bool const is_option = word.size() > 1 && word.front() == '-';
        auto const* const option = is_option ? app.get_option_no_throw(std::string(word)) : nullptr;
        if (is_option) {
            i += option != nullptr && option->get_items_expected_max() > 0 ? 1 : 0;
        } else if (++seen == 2) {
            return word;
        }
    }
    return {};
}

/// Parses the command line and returns the exit status: that of the subcommand, whose callback sets `status`, or that of a mistake. `things` are
/// what the subcommands are called: "question".
template <class Known>
int run(std::string_view name, CLI::App& app, int argc, char** argv, std::string_view things, std::span<Known const> all,
        int const& status) {
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& wrong) {
        if (wrong.get_exit_code() == 0) {
            return finish(name, app.exit(wrong));
        }
        auto const asked = second_word(app, argc, argv);
        if (!asked.empty() && app.get_subcommands().empty()) {
            en::detail::nearest near_one(asked);
            std::string list;
            for (Known const& one : all) {
                near_one.offer(one.name);
                list.append(list.empty() ? "" : ", ").append(one.name);
            }
            auto const found = near_one.found();
            complain(fmt::format("{}: there is no {} {}; {}", name, things, asked,
                                 found.empty() ? "there are " + list : fmt::format("did you mean {}?", found)));
            return unreadable;
        }
        bool const is_extra = wrong.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError);
        complain_of_arguments(wrong.what() +
                              std::string(is_extra && app.get_option("--pair")->count() != 0 ? "; a pair is written A,B" : ""));
        return unreadable;
    }
    return finish(name, status);
}

} // namespace program

#endif
