// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_STATE_OF_PLAY_HPP
#define ENTENTE_FORMAT_STATE_OF_PLAY_HPP

/// Where instruments stand in words: aligned columns, names rather than slugs.

#include <entente/format/detail/parts.hpp>
#include <entente/format/words_for.hpp>
#include <entente/query/participants.hpp>
#include <entente/query/state_of_play.hpp>

#include <string>

namespace entente::inline v0_1 {

/// Where an instrument may stand, in few words: "suspended", "pending or in progress", "unknown".
[[nodiscard]] inline std::string standing_words(instrument_state const& one) {
    return detail::standings_words(one.possible, one.unknown);
}

/// Appends the state of play, kind by kind, without instruments that have not begun by that day.
template <>
struct words_for<snapshot> {
    static void append(std::string& out, snapshot const& one, bool colour);
};

template <>
struct words_for<snapshot_view> {
    static void append(std::string& out, snapshot_view const& one, bool colour) { append_text(out, snapshot(one), colour); }
};

/// Appends where one instrument stands.
template <>
struct words_for<instrument_state> {
    static void append(std::string& out, instrument_state const& one, bool colour) {
        detail::append_state(out, one, 0, 0, detail::terminal_style(colour));
    }
};

/// Appends the participants of an agreement, each with its status.
template <>
struct words_for<participant_list> {
    static void append(std::string& out, participant_list const& one, bool colour);
};

#ifdef ENTENTE_COMPILED
extern template void append_text<snapshot>(std::string&, snapshot const&, bool);
extern template void append_text<snapshot_view>(std::string&, snapshot_view const&, bool);
extern template void append_text<instrument_state>(std::string&, instrument_state const&, bool);
extern template void append_text<participant_list>(std::string&, participant_list const&, bool);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/state_of_play.ipp>
#endif

#endif
