// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_DOSSIER_LINE_HPP
#define ENTENTE_MODEL_DOSSIER_LINE_HPP

/// One object of a dossier, of any kind: what a stream of mixed objects has on each line.

#include <entente/model/dossier.hpp>
#include <entente/model/kind.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>
#include <boost/mp11/algorithm.hpp>

#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace entente::inline v0_1 {

/// `{"channel": {"id": "leaders-visits", ...}}`: the kind is the name of the one member, since a member `kind` is what many kinds have of their own. One that has several members is several
/// objects.
struct dossier_line {
    std::optional<entente::source> source{};
    std::optional<entente::topic> topic{};
    std::optional<entente::actor> actor{};
    std::optional<entente::office> office{};
    std::optional<entente::agreement> agreement{};
    std::optional<entente::commitment> commitment{};
    std::optional<entente::dispute> dispute{};
    std::optional<entente::measure> measure{};
    std::optional<entente::proceeding> proceeding{};
    std::optional<entente::channel> channel{};
    std::optional<entente::forum> forum{};
    std::optional<entente::trilateral_forum> trilateral_forum{};
    std::optional<entente::meeting> meeting{};
    std::optional<entente::statement> statement{};
    std::optional<entente::causal_link> causal_link{};

    friend bool operator==(dossier_line const&, dossier_line const&) = default;
};

BOOST_DESCRIBE_STRUCT(dossier_line, (),
                      (source, topic, actor, office, agreement, commitment, dispute, measure, proceeding, channel, forum,
                       trilateral_forum, meeting, statement, causal_link))

namespace detail {

/// Calls `visit(list of the dossier, member of the line)` for each kind, in the order of the dossier.
template <class Dossier, class Line, class Visit>
void each_pair_of(Dossier& whole, Line& line, Visit visit) {
    using members = boost::describe::describe_members<std::remove_const_t<Line>, boost::describe::mod_public>;
    for_each_list(whole, [&]<class List>(List& list, std::string_view) {
        using kind = typename std::remove_const_t<List>::value_type;
        boost::mp11::mp_for_each<members>([&](auto member) {
            auto& one = line.*decltype(member)::pointer;
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(one)>, std::optional<kind>>) {
                visit(list, one);
            }
        });
    });
}

} // namespace detail

/// Adds the object of a line to a dossier.
inline void add(dossier& to, dossier_line&& one) {
    detail::each_pair_of(to, one, [](auto& list, auto& member) {
        if (member) {
            list.push_back(*std::move(member));
            member.reset();
        }
    });
}

/// Calls `visit(dossier_line const&)` for every object of a dossier, in its order.
template <class Visit>
void for_each_line(dossier const& of, Visit visit) {
    dossier_line line{};
    detail::each_pair_of(of, line, [&](auto const& list, auto& member) {
        for (auto const& one : list) {
            member = one;
            visit(static_cast<dossier_line const&>(line));
        }
        member.reset();
    });
}

} // namespace entente

#endif
