// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_LOOK_UP_HPP
#define ENTENTE_INDEX_LOOK_UP_HPP

/// What people write, looked up in a dossier: with the nearest where it is not there.

#include <entente/core/detail/config.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/result.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/lifecycle/refusal.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

[[nodiscard]] inline unexpected<refusal> refuse(std::string why) {
    return unexpected(refusal(std::move(why)));
}

} // namespace detail

/// An object, a participation or a step as references name it. The kind may be left out where one object of the kinds that are wanted has the id (`gsomia`, `gsomia@korea`, `gsomia#signed`); they are all kinds
/// where none is listed. Linear in the objects where the id alone is given, or nothing is found.
///
/// A refusal suggests the nearest id: "there is no channel/leader-visits; did you mean channel/leaders-visits?"
///
///     auto const found = look_up(index, "leaders-visits", {"channel"});   // channel/leaders-visits
[[nodiscard]] ENTENTE_DECL result<ref<>, refusal> look_up(dossier_index const& index, std::string_view text,
                                                          std::vector<std::string_view> const& kinds = {});

namespace detail {

/// The instrument whose history a step is added to. Refuses an object without a history, a reference to one of its steps, and actors and meetings that do not exist.
[[nodiscard]] ENTENTE_DECL result<indexed_instrument const*, refusal>
find_history(dossier_index const& index, ref<> const& to, std::span<id<actor> const> by, id<meeting> const* at);

} // namespace detail

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/index/impl/look_up.ipp>
#endif

#endif
