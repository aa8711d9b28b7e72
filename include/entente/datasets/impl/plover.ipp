// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_IMPL_PLOVER_IPP
#define ENTENTE_DATASETS_IMPL_PLOVER_IPP

#include <entente/datasets/plover.hpp>

#include <entente/core/detail/add_once.hpp>
#include <entente/core/detail/quotation.hpp>

#include <algorithm>
#include <utility>

namespace entente::inline v0_1::detail {

/// What an event of a type becomes.
struct plover_type {
    std::string_view name;
    bool is_said; ///< the actor says it; else it is done, and the source says it
    statement_kind kind;
};

inline constexpr plover_type plover_types[]{
    {"AGREE", true, statement_kind::aim},
    {"CONSULT", true, statement_kind::announcement},
    {"SUPPORT", true, statement_kind::announcement},
    {"CONCEDE", true, statement_kind::announcement},
    {"REQUEST", true, statement_kind::demand},
    {"ACCUSE", true, statement_kind::claim},
    {"REJECT", true, statement_kind::refusal},
    {"THREATEN", true, statement_kind::announcement},
    {"COOPERATE", false, statement_kind::claim},
    {"AID", false, statement_kind::claim},
    {"RETREAT", false, statement_kind::claim},
    {"PROTEST", false, statement_kind::claim},
    {"SANCTION", false, statement_kind::claim},
    {"MOBILIZE", false, statement_kind::claim},
    {"COERCE", false, statement_kind::claim},
    {"ASSAULT", false, statement_kind::claim},
};

/// Visits each part of a list in a cell, without spaces around it.
template <class Visit>
void each_part(std::string_view text, Visit visit) {
    while (!text.empty()) {
        auto const end = text.find(';');
        auto part = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        while (part.starts_with(' ')) {
            part.remove_prefix(1);
        }
        while (part.ends_with(' ')) {
            part.remove_suffix(1);
        }
        if (!part.empty()) {
            visit(part);
        }
    }
}

} // namespace entente::detail

namespace entente::inline v0_1::datasets {

ENTENTE_DECL std::vector<id<actor>> plover::states_in(std::string_view text, cell_place const& where, date const& on) {
    std::vector<id<actor>> result;
    entente::detail::each_part(text, [&](std::string_view part) {
        bool const is_code = part.size() == 3 && std::all_of(part.begin(), part.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        auto const who = to_.state(is_code ? state_codes::iso_letters : state_codes::name, part, where, on.earliest());
        entente::detail::add_once(result, who);
    });
    return result;
}

ENTENTE_DECL bool plover::is_real(std::string_view contexts) {
    // Files differ in the case of the words, and in what parts them.
    std::string words(contexts);
    for (char& c : words) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == ',' || c == '|' ? ';' : c;
    }
    bool result = true;
    entente::detail::each_part(words, [&](std::string_view context) {
        result = result && context != "historical" && context != "future" && context != "hypothetical" && context != "negated";
    });
    return result;
}

ENTENTE_DECL std::string plover::words_of(row_type const& row) {
    auto words = row.event_type;
    words.append(row.event_mode.empty() ? "" : ", ").append(row.event_mode);
    words.append(row.actor_name.empty() ? "" : ": ").append(row.actor_name);
    words.append(row.recipient_name.empty() ? "" : " \xE2\x86\x92 ").append(row.recipient_name);
    words.append(row.contexts.empty() ? "" : " (").append(row.contexts).append(row.contexts.empty() ? "" : ")");
    return words;
}

ENTENTE_DECL void plover::add_meeting(row_type const& row, std::string const& own, std::vector<id<actor>> const& by,
                                      std::vector<id<actor>> const& to, std::uint64_t line) {
    meeting& made = *to_.object(to_.made().meetings, to_.id_for<meeting>(own, "plover " + own)).first;
    made.kind = meeting_kind::other;
    made.names.set(language_tag{"en"}, std::string(row.event_mode == "visit" ? "Visit: " : "Consultation: ") + row.actor_country +
                                           (row.recipient_country.empty() ? "" : ", ") + row.recipient_country);
    made.note.set(language_tag{"en"}, words_of(row));
    if (!row.placename.empty()) {
        made.place.set(language_tag{"en"}, row.placename);
    }
    for (std::vector<id<actor>> const* const side : {&by, &to}) {
        for (id<actor> const& each : *side) {
            made.participants.push_back({.for_ = each});
        }
    }
    made.history.push_back({.on = row.event_date, .action = meeting_action::hold});
    made.sources.push_back(to_.at(line));
}

ENTENTE_DECL void plover::add_statement(row_type const& row, statement_kind kind, bool is_said, std::string const& own,
                                        std::vector<id<actor>> const& by, std::vector<id<actor>> const& to, std::uint64_t line) {
    statement& made = *to_.object(to_.made().statements, to_.id_for<statement>(own, "plover " + own)).first;
    made.kind = kind;
    made.on = row.event_date;
    made.wording.set(language_tag{"en"}, words_of(row));
    made.sources.push_back(to_.at(line));
    for (id<actor> const& each : by) {
        is_said ? made.by.push_back(each) : made.about.push_back(ref<>(each));
    }
    for (id<actor> const& each : to) {
        is_said ? made.to.push_back(each) : made.about.push_back(ref<>(each));
    }
}

ENTENTE_DECL void plover::take(row_type& row, std::uint64_t line) {
    auto const* const type = std::find_if(std::begin(entente::detail::plover_types), std::end(entente::detail::plover_types),
                                          [&](entente::detail::plover_type const& one) { return one.name == row.event_type; });
    if (type == std::end(entente::detail::plover_types)) {
        to_.tell("V105", severity::warning, {line, "Event Type"},
                 "the ontology has no type " + entente::detail::in_quotes(row.event_type), "the event is left out");
        return;
    }
    if (!is_real(row.contexts) || !is_real(row.event_mode)) {
        ++unreal_;
        return;
    }
    for (std::string* const text :
         {&row.event_mode, &row.actor_name, &row.actor_country, &row.recipient_name, &row.recipient_country, &row.placename}) {
        if (*text == "None" || *text == "NA") {
            text->clear(); // what is missing
        }
    }
    auto const by = states_in(row.actor_country, {line, "Actor Country"}, row.event_date);
    auto to = states_in(row.recipient_country, {line, "Recipient Country"}, row.event_date);
    to.erase(std::remove_if(to.begin(), to.end(),
                            [&](id<actor> const& one) { return std::find(by.begin(), by.end(), one) != by.end(); }),
             to.end());
    if (by.empty() || (to.empty() && by.size() < 2)) {
        ++internal_;
        return;
    }
    auto const own = row.event_id.empty() ? "line " + std::to_string(line) + " after " + std::to_string(before_) : row.event_id;
    if (to_.known_id<meeting>(own) || to_.known_id<statement>(own)) {
        to_.tell("V107", severity::warning, {line, "Event ID"}, "the event " + entente::detail::in_quotes(own) + " is a duplicate",
                 "the first counts");
        return;
    }
    if (row.event_type == "CONSULT" && (row.event_mode == "visit" || row.event_mode == "multilateral")) {
        add_meeting(row, own, by, to, line);
    } else {
        add_statement(row, type->kind, type->is_said, own, by, to, line);
    }
}

ENTENTE_DECL void plover::finish() {
    auto const tell = [&](std::uint64_t count, std::string_view why) {
        if (count != 0) {
            to_.tell("V112", severity::note, {1, {}},
                     std::to_string(count) + (count == 1 ? " event " : " events ") + std::string(why));
        }
    };
    tell(unreal_, "left out: historical, future, hypothetical or negated");
    tell(internal_, "left out: not between two countries");
}

} // namespace entente::datasets

#endif
