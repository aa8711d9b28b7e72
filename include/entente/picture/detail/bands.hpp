// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_PICTURE_DETAIL_BANDS_HPP
#define ENTENTE_PICTURE_DETAIL_BANDS_HPP

/// Standings as colours and hatches: the same in every picture.

#include <entente/core/detail/config.hpp>
#include <entente/lifecycle/transition.hpp>
#include <entente/model/kind.hpp>
#include <entente/picture/detail/svg.hpp>
#include <entente/picture/detail/time_scale.hpp>
#include <entente/query/courses.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

/// How a standing is painted: the classes of its box, and the pattern that fills it, if one does.
struct paint {
    std::string_view classes{};
    std::string_view fill{};

    friend bool operator==(paint const&, paint const&) = default;
};

/// Of an instrument whose links have this sign.
[[nodiscard]] ENTENTE_DECL paint paint_of(standing_phase phase, std::optional<link_sign> sign) noexcept;

/// A standing as it is painted.
struct shown_standing {
    standing_phase phase{};
    std::optional<link_sign> sign{};
};

/// Relations that are severed are not a suspended conflict, but an open one.
[[nodiscard]] constexpr shown_standing shown_as(standing_phase phase, std::optional<link_sign> sign,
                                                std::optional<link_sign> sign_suspended) noexcept {
    return phase == standing_phase::suspended && sign_suspended ? shown_standing{standing_phase::open, sign_suspended}
                                                                : shown_standing{phase, sign};
}

/// What a picture shows, for its legend.
struct used_paints {
    bool open[3]{}; ///< cooperation, conflict, other
    bool forthcoming[3]{};
    bool suspended[3]{};
    bool resuming[3]{};
    bool broken = false;
    bool disused = false;
    bool notice = false;
    bool notice_held = false;
    bool provisional = false;
    bool fulfilled = false;
    bool over = false;
    bool fades = false;
    bool split = false; ///< one or the other, below one another
    bool pale = false;
    bool inferred = false;
    bool contested = false;
    bool idle = false;
    bool perhaps_idle = false;
    bool overdue = false;
    bool perhaps_overdue = false;
    bool either = false;    ///< several standings that look the same
    bool uncertain = false; ///< a change that is not certain
};

/// Notes that a standing is shown.
ENTENTE_DECL void note_phase(standing_phase phase, std::optional<link_sign> sign, used_paints& to) noexcept;

/// Notes what a course shows on a scale.
ENTENTE_DECL void note_course(time_scale const& scale, course const& one, used_paints& to);

[[nodiscard]] ENTENTE_DECL std::vector<legend_entry> legend_of(used_paints const& used);

/// A word in or beside a band. It is drawn after everything that may cross it.
struct band_word {
    std::string_view classes;
    svg_point at;
    std::string words;
};

/// How much room to the right of a scale the last word of a course needs: the word of an end, or of a stretch that is too short for it.
[[nodiscard]] ENTENTE_DECL tenths room_beside(time_scale const& scale, course const& one);

/// Draws the stretches of a course that lie on a scale, and adds their words to `words`.
ENTENTE_DECL void draw_course(svg_writer& to, time_scale const& scale, course const& one, tenths top, tenths height,
                              std::vector<band_word>& words);

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/picture/impl/detail/bands.ipp>
#endif

#endif
