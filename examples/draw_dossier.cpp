// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Draws a dossier as SVG, or as a page of HTML, to standard output or to a file.
//
//     draw_dossier FILE PICTURE [arguments] [-o FILE]
//
// Exit status: 0; 1 if there is nothing to draw or the text is not that of a dossier; 2 if the file can't be read or the picture is unknown.
// A dossier that breaks rules is drawn all the same, and their number is told.

#include <entente/core/detail/nearest.hpp>
#include <entente/entente.hpp>
#include <entente/format.hpp>
#include <entente/picture.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "support/arguments.hpp"
#include "support/program.hpp"

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace en = entente;

namespace {

/// What is drawn, beside what is asked.
struct drawing {
    program::question what{};
    std::string from{};
    std::string to{};
    en::picture_options options{};
};

class artist : public program::arguments {
public:
    artist(en::dossier_index const& index, drawing const& of) : arguments("draw_dossier", index, of.what), of_(of) {}

    template <class T>
    void draw(T const& answer) {
        if (status() == 0) {
            picture_ = en::to_svg(answer, of_.options);
        }
    }

    template <class T>
    void draw(std::optional<T> const& answer) {
        answer ? draw(*answer) : refuse("there is nothing to draw of " + what().object);
    }

    void draw(en::dossier_page const& page) {
        if (status() == 0) {
            picture_ = en::to_html(page, of_.options);
        }
    }

    [[nodiscard]] en::timeline_span span() {
        en::timeline_span const result{.from = of_.from.empty() ? en::date{} : day(of_.from),
                                       .to = of_.to.empty() ? en::date{} : day(of_.to)};
        if (result.from.is_set() && result.to.is_set() && en::is_before(result.to, result.from) == en::certainty::yes) {
            refuse("--to lies before --from");
        }
        return result;
    }

    [[nodiscard]] std::string const& picture() const { return picture_; }

private:
    drawing const& of_;
    std::string picture_{};
};

/// The kind with a lifecycle that is meant, perhaps; empty where none is near.
std::string kind_near(std::string_view text) {
    en::detail::nearest result(text);
    for (en::named_lifecycle const& one : en::lifecycles()) {
        result.offer(one.kind);
    }
    return std::string(result.found());
}

struct known_picture {
    char const* name;
    char const* title;
    bool selects; ///< whether it takes --pair, --kind and --of
    std::vector<std::string> arguments;
    void (*draw)(artist& with, en::dossier_index const& index);
};

known_picture const pictures[]{
    {"timeline",
     "a band for each instrument, with meetings and causes",
     true,
     {},
     [](artist& with, en::dossier_index const& index) { with.draw(en::courses(index, with.selected(), with.span())); }},
    {"changes",
     "what changed between two days",
     true,
     {"DAY", "DAY"},
     [](artist& with, en::dossier_index const& index) {
         auto const selected = with.selected();
         auto const from = with.day();
         auto const to = with.day(with.what().until);
         if (from.is_set() && to.is_set() && en::is_before(to, from) == en::certainty::yes) {
             with.refuse("the second day lies before the first");
         }
         with.draw(en::diff(en::state_of_play(index, from, selected), en::state_of_play(index, to, selected)));
     }},
    {"network",
     "who is linked to whom on a day",
     false,
     {"DAY"},
     [](artist& with, en::dossier_index const& index) { with.draw(en::network(index, with.day())); }},
    {"triangle",
     "the legs of a trilateral forum on a day, and what stands in the way of the weakest",
     false,
     {"FORUM", "DAY"},
     [](artist& with, en::dossier_index const& index) {
         with.draw(en::weakest_leg(index, with.id_of<en::trilateral_forum>(with.what().object), with.day()));
     }},
    {"waits",
     "the open commitments of a day, and what each waits for",
     true,
     {"DAY"},
     [](artist& with, en::dossier_index const& index) { with.draw(en::waits(index, with.day(), with.selected())); }},
    {"lifecycle",
     "the path of an instrument through the lifecycle of its kind, or the lifecycle of a kind",
     false,
     {"INSTRUMENT"},
     [](artist& with, en::dossier_index const& index) {
         auto const& asked = with.what().object;
         auto const kind = en::chart_of(index, std::string_view(asked));
         if (auto const near_kind = kind || en::look_up(index, asked) ? std::string() : kind_near(asked); !near_kind.empty()) {
             with.refuse(fmt::format("\"{}\" is not a kind or an instrument; did you mean {}?", asked, near_kind));
             return;
         }
         with.draw(kind ? kind : en::chart_of(index, with.object(asked)));
     }},
    {"page",
     "the whole dossier as a page of HTML",
     false,
     {},
     [](artist& with, en::dossier_index const& index) { with.draw(en::page_of(index, {}, en::validate(index.dossier()).all())); }},
};

/// The option that was given and that the picture does not take; empty where there is none. An option that changes nothing would deceive.
std::string_view idle_option(known_picture const& asked, drawing const& of) {
    bool const has_span = asked.name == std::string_view("timeline");
    return !has_span && !of.from.empty()                               ? "--from"
           : !has_span && !of.to.empty()                               ? "--to"
           : !has_span && of.options.group == en::timeline_group::pair ? "--by-pair"
           : !asked.selects                                            ? program::given_selection(of.what)
                                                                       : "";
}

/// Prints a picture, or writes it to a file.
bool hand_out(std::string const& picture, std::string const& output) {
    if (!output.empty()) {
        return program::save("draw_dossier", output, picture);
    }
    program::print(picture);
    return true;
}

int draw(known_picture const& asked, drawing const& of, std::string const& path, std::string const& output) {
    if (auto const option = idle_option(asked, of); !option.empty()) {
        program::complain(fmt::format("draw_dossier: the picture {} does not take {}", asked.name, option));
        return program::unreadable;
    }
    auto const read = program::read_dossier("draw_dossier", path);
    if (!read) {
        return program::unreadable;
    }
    if (!*read) {
        bool const is_page = asked.name == std::string_view("page");
        bool const written =
            !is_page || hand_out(en::to_html({.title = path, .findings = read->report().all()}, of.options), output);
        return written ? program::with_errors : program::unreadable;
    }
    en::dossier_index const index{**read};
    if (auto const errors =
            asked.name == std::string_view("page") ? std::size_t{0} : en::validate(index).count(en::severity::error);
        errors != 0) {
        program::print_error(fmt::format("the rules find {} error{}: check_dossier lists them\n", errors, errors == 1 ? "" : "s"));
    }
    artist with(index, of);
    asked.draw(with, index);
    return with.status() != 0 ? with.status() : hand_out(with.picture(), output) ? 0 : program::unreadable;
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app{"Draws a dossier as SVG."};
    std::string path;
    std::string output;
    drawing of;
    app.add_option("FILE", path, "the dossier, in JSON; - is standard input")->required();
    app.add_option("-o,--output", output, "the file to write; without it, standard output");
    app.add_option("--title", of.options.title, "the title of the picture");
    app.add_option("--width", of.options.width, "the width in pixels, from 320 to 10000")->check(CLI::Range(320, 10000));
    program::add_selection(app, of.what);
    app.add_flag_callback(
        "--by-pair", [&] { of.options.group = en::timeline_group::pair; },
        "group a timeline by the states that take part, rather than by kind");
    app.add_option("--from", of.from, "the first day of a timeline");
    app.add_option("--to", of.to, "the last day of a timeline");
    app.require_subcommand(1);
    app.fallthrough();
    int status = 0;
    for (known_picture const& one : pictures) {
        auto* const command = app.add_subcommand(one.name, one.title);
        program::add_arguments(*command, one.arguments, of.what);
        command->callback([&, drawn = &one] { status = draw(*drawn, of, path, output); });
    }
    return program::run<known_picture>("draw_dossier", app, argc, argv, "picture", pictures, status);
}
