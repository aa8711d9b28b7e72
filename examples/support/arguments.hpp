// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXAMPLES_SUPPORT_ARGUMENTS_HPP
#define ENTENTE_EXAMPLES_SUPPORT_ARGUMENTS_HPP

/// What the programs that ask a dossier read from the command line: days, objects by name, selections.

#include <entente/entente.hpp>

#include <fmt/format.h>

#include "program.hpp"

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

    /// An object of one of some kinds; of any where none is named.
    [[nodiscard]] en::ref<> object(std::string const& text, std::vector<std::string_view> const& kinds = {}) {
        auto const found = en::look_up(index_, text, kinds);
        if (!found) {
            refuse(found.error().why());
        }
        return found.value_or(en::ref<>{});
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

} // namespace program

#endif
