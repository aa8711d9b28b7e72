// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_REAL_DATA_HPP
#define ENTENTE_TESTS_SUPPORT_REAL_DATA_HPP

/// Published datasets as dossiers: their rows as participations and tenures. See docs/design/real-data.md.

#include <entente/model/dossier.hpp>

#include <support/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support {

/// A table by the names of its columns. Cells may be quoted (RFC 4180).
struct table {
    std::map<std::string, std::size_t, std::less<>> columns{};
    std::vector<std::vector<std::string>> rows{};

    [[nodiscard]] std::string const& cell(std::vector<std::string> const& row, std::string_view column) const {
        static std::string const none;
        auto const found = columns.find(column);
        return found != columns.end() && found->second < row.size() ? row[found->second] : none;
    }
};

inline table read_table(std::string const& path, char separator) {
    std::ifstream in(path, std::ios::binary);
    std::string const text{std::istreambuf_iterator<char>(in), {}};
    std::vector<std::vector<std::string>> lines(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i != text.size(); ++i) {
        char const c = text[i];
        if (quoted) {
            if (c != '"') {
                lines.back().back() += c;
            } else if (i + 1 != text.size() && text[i + 1] == '"') {
                lines.back().back() += text[++i];
            } else {
                quoted = false;
            }
        } else if (c == '"' && lines.back().back().empty()) {
            quoted = true;
        } else if (c == separator) {
            lines.back().emplace_back();
        } else if (c == '\n') {
            lines.emplace_back(1);
        } else if (c != '\r') {
            lines.back().back() += c;
        }
    }
    table result;
    for (std::size_t i = 0; i != lines.front().size(); ++i) {
        result.columns[lines.front()[i]] = i;
    }
    for (std::size_t i = 1; i != lines.size(); ++i) {
        if (lines[i].size() > 1) {
            result.rows.push_back(std::move(lines[i]));
        }
    }
    return result;
}

/// A table of the folder that ENTENTE_REAL_DATA names; nothing, with a word, where it names none.
inline std::optional<table> real_table(char const* file, char separator) {
    char const* const folder = std::getenv("ENTENTE_REAL_DATA");
    if (folder == nullptr || *folder == '\0') {
        WARN("skipped: ENTENTE_REAL_DATA names no folder of datasets");
        return std::nullopt;
    }
    return read_table(std::string(folder) + '/' + file, separator);
}

/// A slug of any text: what can't stand in one becomes a hyphen.
inline std::string slug_of(std::string_view text) {
    std::string result;
    for (char const c : text) {
        bool const plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        bool const capital = c >= 'A' && c <= 'Z';
        if (plain || capital) {
            result += capital ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!result.empty() && result.back() != '-') {
            result += '-';
        }
    }
    result.resize(result.size() < 60 ? result.size() : 60);
    while (!result.empty() && result.back() == '-') {
        result.pop_back();
    }
    return result.empty() ? "x" : result;
}

/// `2017-07-25` and `25.07.2017`; none for what is no date, and for the year 9999, which stands for none.
inline std::optional<entente::date> date_of(std::string const& text) {
    if (text.find("9999") != std::string::npos) {
        return std::nullopt;
    }
    if (text.size() == 10 && text[2] == '.' && text[5] == '.') {
        return entente::date::from(text.substr(6) + '-' + text.substr(3, 2) + '-' + text.substr(0, 2));
    }
    return entente::date::from(text);
}

/// A dossier whose objects are made when they are first named.
class record_builder {
public:
    entente::dossier made{};

    entente::id<entente::actor> actor(std::string const& name, entente::actor_kind kind) {
        auto const slug = slug_of(name);
        if (actors_.emplace(slug, made.actors.size()).second) {
            made.actors.push_back({.id = *entente::id<entente::actor>::from(slug), .kind = kind, .names{}});
            made.actors.back().names.set(entente::language_tag{"en"}, name);
        }
        return *entente::id<entente::actor>::from(slug);
    }

    entente::participation& participation(std::string const& treaty, std::string const& state) {
        auto const slug = slug_of(treaty);
        if (agreements_.emplace(slug, made.agreements.size()).second) {
            made.agreements.push_back({.id = *entente::id<entente::agreement>::from(slug)});
        }
        auto& parts = made.agreements[agreements_[slug]].participations;
        auto const who = actor(state, entente::actor_kind::state);
        auto const key = slug + '@' + std::string(who.view());
        if (parts_.emplace(key, parts.size()).second) {
            parts.push_back({.actor = who});
        }
        return parts[parts_[key]];
    }

    entente::agreement& agreement(std::string const& treaty) { return made.agreements[agreements_[slug_of(treaty)]]; }

    entente::office& office(std::string const& name, std::string const& state) {
        auto const slug = slug_of(name);
        if (offices_.emplace(slug, made.offices.size()).second) {
            made.offices.push_back(
                {.id = *entente::id<entente::office>::from(slug), .of = actor(state, entente::actor_kind::state)});
        }
        return made.offices[offices_[slug]];
    }

private:
    std::map<std::string, std::size_t> actors_;
    std::map<std::string, std::size_t> agreements_;
    std::map<std::string, std::size_t> parts_;
    std::map<std::string, std::size_t> offices_;
};

inline void add_step(entente::participation& to, entente::participation_action action, std::optional<entente::date> const& on) {
    to.history.push_back({.on = on, .action = action});
}

/// Copyright treaties: signature, the instrument and its day, entry into force for the party.
inline entente::dossier copyright_treaties(table const& from, std::size_t& rows) {
    using entente::participation_action;
    record_builder builder;
    for (auto const& row : from.rows) {
        ++rows;
        auto& part = builder.participation(from.cell(row, "Treaty"), from.cell(row, "Contracting Party"));
        if (auto const on = date_of(from.cell(row, "Signature Date"))) {
            add_step(part, participation_action::sign, on);
        }
        auto const& type = from.cell(row, "Instrument Type");
        auto const on = date_of(from.cell(row, "Instrument Date"));
        bool const continued = type.find("ontinued") != std::string::npos || type.find("uccession") != std::string::npos;
        if (type.find("atification") != std::string::npos) {
            add_step(part, participation_action::ratify, on);
        } else if (type.find("cceptance") != std::string::npos) {
            add_step(part, participation_action::accept, on);
        } else if (type.find("pproval") != std::string::npos) {
            add_step(part, participation_action::approve, on);
        } else if (continued) {
            add_step(part, participation_action::succeed, on);
        } else if (type.find("ccession") != std::string::npos) {
            add_step(part, participation_action::accede, on);
        } else if (type.find("ignature") != std::string::npos) {
            part.history.clear();
            add_step(part, participation_action::sign_definitively, on);
        } else {
            continue; // signed and not yet bound
        }
        if (auto const in_force = date_of(from.cell(row, "Entry Into Force Date"))) {
            add_step(part, participation_action::enter_into_force, in_force);
        }
    }
    return std::move(builder.made);
}

/// Environmental treaties (manytreaties): the days of each party.
inline entente::dossier environmental_treaties(table const& from, std::size_t& rows) {
    using entente::participation_action;
    record_builder builder;
    for (auto const& row : from.rows) {
        ++rows;
        auto const& treaty = from.cell(row, "treatyID");
        auto& part = builder.participation(treaty, from.cell(row, "stateID"));
        if (!part.history.empty()) {
            continue; // a second row of the same party
        }
        auto const signed_on = date_of(from.cell(row, "stateSignature"));
        auto const acceded = date_of(from.cell(row, "Accession"));
        auto const accepted = date_of(from.cell(row, "Acceptance"));
        auto const succeeded = date_of(from.cell(row, "Succession"));
        auto const ratified = date_of(from.cell(row, "stateRat"));
        auto const in_force = date_of(from.cell(row, "stateForce"));
        if (signed_on) {
            add_step(part, participation_action::sign, signed_on);
        }
        bool bound = true;
        if (succeeded && !signed_on) {
            add_step(part, participation_action::succeed, succeeded);
        } else if (acceded) {
            add_step(part, participation_action::accede, acceded);
        } else if (accepted && signed_on) {
            add_step(part, participation_action::accept, accepted);
        } else if (ratified && signed_on) {
            add_step(part, participation_action::ratify, ratified);
        } else if (ratified) {
            add_step(part, participation_action::confirm_formally, ratified); // consent whose means is not on record
        } else {
            bound = false;
        }
        if (bound && in_force) {
            add_step(part, participation_action::enter_into_force, in_force);
        }
        if (auto const left = date_of(from.cell(row, "stateWithdrawal")); left && bound) {
            add_step(part, participation_action::withdraw, left);
        }
        auto& whole = builder.agreement(treaty);
        if (whole.history.empty()) {
            if (auto const on = date_of(from.cell(row, "Signature"))) {
                whole.history.push_back({.on = on, .action = entente::agreement_action::sign});
                if (auto const force = date_of(from.cell(row, "Force"))) {
                    whole.history.push_back({.on = force, .action = entente::agreement_action::enter_into_force});
                }
            }
        }
    }
    return std::move(builder.made);
}

/// Archigos: each leader's time in office, whose rows are cut at the turns of years.
inline entente::dossier leaders(table const& from, std::size_t& rows) {
    record_builder builder;
    for (auto const& row : from.rows) {
        ++rows;
        auto const& state = from.cell(row, "idacr");
        auto& office = builder.office("leader of " + state, state);
        auto const who =
            builder.actor(state + " " + from.cell(row, "leader") + " " + from.cell(row, "yrborn"), entente::actor_kind::person);
        auto const start = date_of(from.cell(row, "startdate"));
        auto const end = date_of(from.cell(row, "enddate"));
        if (!start) {
            continue;
        }
        // Censored, not over.
        auto const until = from.cell(row, "exit") == "Still in Office" ? entente::period_end::open()
                           : end                                       ? entente::period_end(*end)
                                                                       : entente::period_end();
        bool const goes_on =
            from.cell(row, "entry") == "(p_year)" && !office.tenures.empty() && office.tenures.back().person == who;
        if (goes_on) {
            office.tenures.back().period = entente::period(office.tenures.back().period->start(), until);
        } else {
            office.tenures.push_back({.person = who, .period = entente::period(*start, until)});
        }
    }
    return std::move(builder.made);
}

/// A day of three columns of the Correlates of War, of which -9 is missing.
inline std::optional<entente::date> date_of(std::string const& year, std::string const& month, std::string const& day) {
    if (year == "-9" || month == "-9") {
        return year == "-9" ? std::nullopt : entente::date::from(std::stoi(year));
    }
    return day == "-9" ? entente::date::from(std::stoi(year), std::stoi(month))
                       : entente::date::from(std::stoi(year), std::stoi(month), std::stoi(day));
}

/// Militarized interstate disputes, a row a participant: sides, the highest action and hostility of all, the first and the last day.
/// The members of the state system of the Correlates of War project, in their spells.
inline void add_system_members(record_builder& builder, table const& from) {
    for (auto const& row : from.rows) {
        auto const who = builder.actor("cow " + from.cell(row, "ccode"), entente::actor_kind::state);
        auto const start = date_of(from.cell(row, "styear"), from.cell(row, "stmonth"), from.cell(row, "stday"));
        auto const end = date_of(from.cell(row, "endyear"), from.cell(row, "endmonth"), from.cell(row, "endday"));
        for (entente::actor& one : builder.made.actors) {
            if (one.id == who) {
                one.system_membership.push_back({.system = entente::key{"cow"}, .period = entente::period(*start, *end)});
            }
        }
    }
}

inline entente::dossier militarized_disputes(table const& from, std::size_t& rows, table const* states = nullptr) {
    record_builder builder;
    if (states != nullptr) {
        add_system_members(builder, *states);
    }
    auto& made = builder.made.disputes;
    std::map<std::string, std::size_t> disputes;
    for (auto const& row : from.rows) {
        ++rows;
        auto const who = builder.actor("cow " + from.cell(row, "ccode"), entente::actor_kind::state);
        auto const number = "mid-" + from.cell(row, "dispnum");
        if (disputes.emplace(number, made.size()).second) {
            made.push_back({.id = *entente::id<entente::dispute>::from(number)});
            made.back().hostility = entente::hostility_level::none;
            made.back().highest_action = entente::military_action::none;
            made.back().history.resize(2);
            made.back().history[0].action = entente::dispute_action::activate;
            made.back().history[1].action = entente::dispute_action::lapse;
        }
        auto& one = made[disputes[number]];
        one.hostility = (std::max)(*one.hostility, static_cast<entente::hostility_level>(std::stoi(from.cell(row, "hostlev")) - 1));
        one.highest_action =
            (std::max)(*one.highest_action, static_cast<entente::military_action>(std::stoi(from.cell(row, "hiact"))));
        auto const start = date_of(from.cell(row, "styear"), from.cell(row, "stmon"), from.cell(row, "stday"));
        auto const end = date_of(from.cell(row, "endyear"), from.cell(row, "endmon"), from.cell(row, "endday"));
        one.sides.push_back(
            {.role = from.cell(row, "sidea") == "1" ? entente::dispute_role::challenger : entente::dispute_role::target,
             .actors{who},
             .period = start && end ? std::optional(entente::period(*start, *end)) : std::nullopt});
        auto& first = one.history[0].on;
        auto& last = one.history[1].on;
        if (!first || (start && start->earliest() < first->earliest())) {
            first = start;
        }
        if (!last || (end && end->latest() > last->latest())) {
            last = end;
        }
    }
    return std::move(builder.made);
}

} // namespace support

#endif
