// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Asks a dossier. Every answer is a described struct: it is shown in words, or with --json as it is.
//
//     ask_dossier FILE QUESTION [arguments]
//
// Exit status: 0; 1 if there is no answer or the dossier has errors; 2 if the dossier can't be read or the question is unknown.

#include <entente/entente.hpp>
#include <entente/format.hpp>

#include <CLI/CLI.hpp>
#include <boost/describe/class.hpp>
#include <fmt/format.h>

#include "support/arguments.hpp"
#include "support/program.hpp"

#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace en = entente;

namespace {

// Answers of several questions at once.
struct why_answer {
    en::snapshot state{};
    en::causal_chain causes{};
    en::causal_chain effects{};
};
BOOST_DESCRIBE_STRUCT(why_answer, (), (state, causes, effects))

struct promises_answer {
    en::pending_commitments open{};
    en::deadlock_list deadlocks{};
};
BOOST_DESCRIBE_STRUCT(promises_answer, (), (open, deadlocks))

struct duties_answer {
    en::owed_obligations owed{};
    en::call_to_act if_attacked{};
    en::call_to_act if_asked_to_consult{};
};
BOOST_DESCRIBE_STRUCT(duties_answer, (), (owed, if_attacked, if_asked_to_consult))

/// What a name means.
struct found_names {
    en::date on{};
    std::vector<en::name_match> all{};
};

BOOST_DESCRIBE_STRUCT(found_names, (), (on, all))

struct network_with_balance {
    en::network_answer network{};
    en::balance_answer balance{};
};
BOOST_DESCRIBE_STRUCT(network_with_balance, (), (network, balance))

} // namespace

template <>
struct en::words_for<why_answer> {
    static void append(std::string& out, why_answer const& one, bool colour) {
        if (!one.state.instruments.empty()) {
            append_text(out, one.state, colour);
            out += '\n';
        }
        out += "Causes of ";
        append_text(out, one.causes, colour);
        out += "\nEffects of ";
        append_text(out, one.effects, colour);
    }
};

template <>
struct en::words_for<promises_answer> {
    static void append(std::string& out, promises_answer const& one, bool colour) {
        append_text(out, one.open, colour);
        out += '\n';
        append_text(out, one.deadlocks, colour);
    }
};

template <>
struct en::words_for<found_names> {
    static void append(std::string& out, found_names const& one, bool colour) { append_outline(out, one, colour); }
};

template <>
struct en::words_for<duties_answer> {
    static void append(std::string& out, duties_answer const& one, bool colour) { append_outline(out, one, colour); }
};

template <>
struct en::words_for<network_with_balance> {
    static void append(std::string& out, network_with_balance const& one, bool colour) { append_outline(out, one, colour); }
};

namespace {

class asking : public program::arguments {
public:
    asking(en::dossier_index const& index, program::question const& what) : arguments("ask_dossier", index, what) {}

    template <class T>
    void show(T const& answer) {
        if (status() != 0) {
            return; // the question was not understood
        }
        std::string out;
        if (what().json) {
            en::json::write_to(out, answer, {.style = en::json::write_style::pretty});
            out += '\n';
        } else {
            en::append_text(out, answer, program::is_terminal(stdout));
        }
        program::print(out);
    }

    void show(en::chronology const& answer) {
        if (what().json || !what().sources) {
            show<en::chronology>(answer);
        } else if (status() == 0) {
            std::string out;
            en::append_timeline(out, answer, {.sources = true, .colour = program::is_terminal(stdout)});
            program::print(out);
        }
    }

    template <class T>
    void show(std::optional<T> const& answer) {
        answer ? show(*answer) : refuse(fmt::format("there is nothing of the kind to ask about in {}", what().object));
    }

    [[nodiscard]] why_answer why() {
        auto const of = object(what().object);
        if (!of.is_set()) {
            return {};
        }
        auto const on = day();
        why_answer result{{on, {}}, en::causes(index(), of, on), en::effects(index(), of, on)};
        // An agreement with its participants.
        auto const agreement = of.parts().participant.empty() ? of.as<en::agreement>() : std::nullopt;
        if (auto parties = agreement ? en::participants(index(), *agreement, on) : std::nullopt) {
            result.state.instruments.push_back(std::move(parties->whole));
            for (en::participant_state& each : parties->all) {
                result.state.instruments.push_back(std::move(each.state));
            }
        } else if (auto state = en::state_of_play(index(), on, of)) {
            result.state.instruments.push_back(*std::move(state));
        }
        result.state.headings = en::headings_of(index(), {of.parts().kind});
        return result;
    }

    void show_what_if() {
        std::vector<std::string_view> kinds;
        for (en::named_lifecycle const& one : en::lifecycles()) {
            kinds.push_back(one.kind);
        }
        en::proposed_step step{object(what().object, kinds), what().action, {}, {}, {}};
        for (std::string const& who : what().by) {
            step.by.push_back(id_of<en::actor>(who));
        }
        auto const then = en::what_if(index(), std::move(step), day());
        then ? show(*then) : refuse(then.error().why());
    }
};

/// Whether a question takes --pair, --kind and --of. The others refuse them: an option that changes nothing would deceive.
bool takes_selection(std::string_view question) {
    constexpr std::string_view all[]{"state", "timeline", "courses", "diff", "commitments", "interruptions"};
    return std::find(std::begin(all), std::end(all), question) != std::end(all);
}

/// One question: its name, description, arguments, and the function that answers it.
struct known_question {
    char const* name;
    char const* title;
    std::vector<std::string> arguments;
    void (*answer)(asking& ask, en::dossier_index const& index, program::question const& what);
};

using dossier_index = en::dossier_index;

known_question const questions[]{
    {"state",
     "where everything stands on a day",
     {"DAY"},
     [](asking& ask, dossier_index const& index, program::question const&) {
         ask.show(en::state_of_play(index, ask.day(), ask.selected()));
     }},
    {"timeline",
     "what happened, in order",
     {},
     [](asking& ask, dossier_index const& index, program::question const&) { ask.show(en::timeline(index, ask.selected())); }},
    {"courses",
     "where each instrument stood, and from when to when",
     {},
     [](asking& ask, dossier_index const& index, program::question const&) { ask.show(en::courses(index, ask.selected())); }},
    {"diff",
     "what changed between two days",
     {"DAY", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         auto const selected = ask.selected();
         auto const from = ask.day();
         auto const to = ask.day(what.until);
         if (from.is_set() && to.is_set() && en::is_before(to, from) == en::certainty::yes) {
             ask.refuse("the second day lies before the first");
         }
         ask.show(en::diff(en::state_of_play(index, from, selected), en::state_of_play(index, to, selected)));
     }},
    {"edition",
     "what another edition of the dossier has otherwise, and what that changes",
     {"EDITION"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         auto const other = program::read_dossier("ask_dossier", what.object);
         if (!other || !*other) {
             ask.fail(other ? program::with_errors : program::unreadable);
             return;
         }
         ask.show(en::diff(index.dossier(), **other));
     }},
    {"why",
     "the state of an object on a day, with its causes and effects",
     {"OBJECT", "DAY"},
     [](asking& ask, dossier_index const&, program::question const&) { ask.show(ask.why()); }},
    {"commitments",
     "who owes what to whom, and what blocks it",
     {"DAY"},
     [](asking& ask, dossier_index const& index, program::question const&) {
         ask.show(promises_answer{en::open_commitments(index, ask.day(), ask.selected()), en::deadlocks(index, ask.day())});
     }},
    {"scorecard",
     "the promises of an actor, and their outcomes",
     {"ACTOR", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         ask.show(en::scorecard(index, ask.id_of<en::actor>(what.object), ask.day()));
     }},
    {"reciprocity",
     "what two actors promised each other, and what each kept",
     {"ACTOR", "ACTOR", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         auto const between = en::dyad::from(ask.id_of<en::actor>(what.object), ask.id_of<en::actor>(what.other));
         between ? ask.show(en::reciprocity(index, *between, ask.day()))
                 : ask.refuse("reciprocity is between two different actors");
     }},
    {"ties",
     "how strong the ties of two actors are, and what weakens them",
     {"ACTOR", "ACTOR", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         auto const between = en::dyad::from(ask.id_of<en::actor>(what.object), ask.id_of<en::actor>(what.other));
         between ? ask.show(en::ties(index, *between, ask.day())) : ask.refuse("ties are between two different actors");
     }},
    {"leg",
     "which pair holds a trilateral forum back",
     {"FORUM", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         ask.show(en::weakest_leg(index, ask.id_of<en::trilateral_forum>(what.object), ask.day()));
     }},
    {"sessions",
     "how regularly a channel or forum meets",
     {"BODY", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         ask.show(en::sessions(index, ask.object(what.object, {"channel", "forum", "trilateral_forum"}), ask.day()));
     }},
    {"interruptions",
     "suspensions, their lengths, and whether the reason is gone",
     {"DAY"},
     [](asking& ask, dossier_index const& index, program::question const&) {
         ask.show(en::interruptions(index, ask.day(), ask.selected()));
     }},
    {"obligations",
     "the obligations of an actor, and who must act for it",
     {"ACTOR", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         auto const who = ask.id_of<en::actor>(what.object);
         auto const day = ask.day();
         ask.show(duties_answer{en::obligations(index, day, {.what = {}, .who = who}),
                                en::who_must_act(index, who, en::call_kind::attack, day),
                                en::who_must_act(index, who, en::call_kind::consultation, day)});
     }},
    {"parties",
     "who takes part in an agreement, since when and by which act",
     {"AGREEMENT", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         ask.show(en::participants(index, ask.id_of<en::agreement>(what.object), ask.day()));
     }},
    {"cancel",
     "the effect of ending an agreement",
     {"AGREEMENT", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         ask.show(en::if_cancelled(index, ask.id_of<en::agreement>(what.object), ask.day()));
     }},
    {"whatif",
     "the effect of a step",
     {"OBJECT", "ACTION", "DAY"},
     [](asking& ask, dossier_index const&, program::question const&) { ask.show_what_if(); }},
    {"network",
     "who is linked to whom, and how balanced that is",
     {"DAY"},
     [](asking& ask, dossier_index const& index, program::question const&) {
         ask.show(network_with_balance{en::network(index, ask.day()), en::structural_balance(index, ask.day())});
     }},
    {"officials",
     "who held which office",
     {"ACTOR", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         ask.show(en::officials(index, ask.id_of<en::actor>(what.object), ask.day()));
     }},
    {"leaders",
     "who led when a dispute began and when it ended",
     {"DISPUTE"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         ask.show(en::leaders(index, ask.id_of<en::dispute>(what.object)));
     }},
    {"reservations",
     "what each reservation to an agreement is for each other party",
     {"AGREEMENT", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         ask.show(en::reservations(index, ask.id_of<en::agreement>(what.object), ask.day()));
     }},
    {"performed",
     "the performed part of promised amounts",
     {"COMMITMENT", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         ask.show(en::performed_by(index, ask.id_of<en::commitment>(what.object), ask.day()));
     }},
    {"measures",
     "measures by an actor, against it, and by organisations of which it is a member",
     {"ACTOR", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         ask.show(en::measures(index, ask.id_of<en::actor>(what.object), ask.day()));
     }},
    {"find",
     "the objects with a name on a day",
     {"NAME", "DAY"},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         en::name_table const names(index);
         auto found = names.find(what.object, {.on = ask.day(), .weak = true, .kinds = {}});
         found.empty() ? ask.refuse(fmt::format("nothing has the name {} on {}", what.object, what.day))
                       : ask.show(found_names{ask.day(), std::move(found)});
     }},
    {"statements",
     "who said what, to whom and about what: of --by ACTOR, about --of OBJECT",
     {},
     [](asking& ask, dossier_index const& index, program::question const& what) {
         if (what.by.size() > 1) {
             ask.refuse("statements takes one --by");
             return;
         }
         en::statement_selection wanted;
         if (!what.by.empty()) {
             wanted.by = ask.id_of<en::actor>(what.by.front());
         }
         if (!what.of.empty()) {
             wanted.about = ask.object(what.of);
         }
         ask.show(en::statements(index, wanted));
     }},
    {"contested",
     "contested facts, and who contests them",
     {},
     [](asking& ask, dossier_index const& index, program::question const&) { ask.show(en::contested(index, ask.selected())); }},
};

/// The option that was given and that the question does not take; empty where there is none.
std::string_view idle_option(std::string_view question, program::question const& what) {
    auto rest = what;
    if (question == "statements") {
        rest.of.clear();
    }
    return question != "whatif" && question != "statements" && !what.by.empty() ? "--by"
           : question != "timeline" && what.sources                             ? "--sources"
           : !takes_selection(question)                                         ? program::given_selection(rest)
                                                                                : "";
}

int answer(known_question const& asked, program::question const& what, std::string const& path) {
    if (auto const option = idle_option(asked.name, what); !option.empty()) {
        program::complain(fmt::format("ask_dossier: the question {} does not take {}", asked.name, option));
        return program::unreadable;
    }
    auto const read = program::read_dossier("ask_dossier", path);
    if (!read || !*read) {
        return read ? program::with_errors : program::unreadable;
    }
    dossier_index const index{**read};
    asking ask(index, what);
    asked.answer(ask, index, what);
    return ask.status();
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app{"Asks a dossier."};
    std::string path;
    program::question what;
    app.add_option("FILE", path, "the dossier, in JSON; - is standard input")->required();
    app.add_flag("--json", what.json, "show the answer as JSON");
    app.add_flag("--sources", what.sources, "show the sources of each step, of timeline");
    app.require_subcommand(1);
    app.fallthrough();
    program::add_selection(app, what);
    app.add_option("--by", what.by, "who would take the step, of whatif; who speaks, of statements")
        ->delimiter(',')
        ->allow_extra_args(false);
    int status = 0;
    for (known_question const& one : questions) {
        auto* const command = app.add_subcommand(one.name, one.title);
        program::add_arguments(*command, one.arguments, what);
        command->callback([&status, &what, &path, &one] { status = answer(one, what, path); });
    }
    return program::run<known_question>("ask_dossier", app, argc, argv, "question", questions, status);
}
