// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_LIFECYCLES_HPP
#define ENTENTE_LIFECYCLE_LIFECYCLES_HPP

/// Every lifecycle of a dossier, by kind.

#include <entente/lifecycle/agreement.hpp>
#include <entente/lifecycle/commitment.hpp>
#include <entente/lifecycle/demand.hpp>
#include <entente/lifecycle/dialogue.hpp>
#include <entente/lifecycle/diplomatic_relation.hpp>
#include <entente/lifecycle/dispute.hpp>
#include <entente/lifecycle/history_view.hpp>
#include <entente/lifecycle/measure.hpp>
#include <entente/lifecycle/meeting.hpp>
#include <entente/lifecycle/mission.hpp>
#include <entente/lifecycle/participation.hpp>
#include <entente/lifecycle/proceeding.hpp>
#include <entente/lifecycle/recognition.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/kind.hpp>

#include <boost/mp11/algorithm.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

namespace entente::inline v0_1 {

struct named_lifecycle {
    std::string_view kind{}; ///< the word in references; "participation" for the participations of an agreement
    lifecycle_table const* table = nullptr;
};

namespace detail {

template <class Dossier>
inline constexpr auto lifecycles_of = [] {
    std::array<named_lifecycle, boost::mp11::mp_size<members_of_dossier<Dossier>>::value + 2> result{};
    std::size_t size = 0;
    boost::mp11::mp_for_each<members_of_dossier<Dossier>>([&](auto member) {
        using kind = kind_of_member<Dossier, decltype(member)>;
        if constexpr (instrument<kind>) {
            result[size++] = {kind_name<kind>, &lifecycle_table_of<action_of<kind>>};
        }
    });
    result[size] = {"participation", &lifecycle_table_of<participation_action>};
    return result;
}();

template <class Dossier>
[[nodiscard]] constexpr std::size_t count_lifecycles() noexcept {
    std::size_t result = 0;
    while (!lifecycles_of<Dossier>[result].kind.empty()) { // not by the address of a table: no constant with g++ and its sanitizer
        ++result;
    }
    return result;
}

} // namespace detail

/// The lifecycles of the kinds that a dossier lists, in its order, and that of participations. Constant.
template <class Dossier = dossier>
[[nodiscard]] constexpr std::span<named_lifecycle const> lifecycles() noexcept {
    return {detail::lifecycles_of<Dossier>.data(), detail::count_lifecycles<Dossier>()};
}

/// The lifecycle of a kind among some, or null for a kind that has none. Linear in the lifecycles.
[[nodiscard]] constexpr lifecycle_table const* find_lifecycle(std::span<named_lifecycle const> all,
                                                              std::string_view kind) noexcept {
    for (named_lifecycle const& one : all) {
        if (one.kind == kind) {
            return one.table;
        }
    }
    return nullptr;
}

/// The same among those of a dossier's kinds.
template <class Dossier = dossier>
[[nodiscard]] constexpr lifecycle_table const* find_lifecycle(std::string_view kind) noexcept {
    return find_lifecycle(lifecycles<Dossier>(), kind);
}

} // namespace entente

#endif
