// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_RENAME_HPP
#define ENTENTE_EDIT_RENAME_HPP

/// Another id for an object, and for every reference to it.

#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/fwd.hpp>

#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

/// Gives the object of a kind another id in a value. Nothing changes where that is an error.
[[nodiscard]] ENTENTE_DECL report rename_in(layout const& type, void* value, std::string_view kind, std::string_view from,
                                            std::string_view to);

} // namespace detail

namespace edit {

/// Gives an object another id, in a dossier or any described value, and changes every reference to it: in lists, in targets, in the participations of an actor. Where there is no
/// such object, or the new id is in use, by an object or by a reference, that is an error and nothing changes. Linear in the value.
///
///     report const found = edit::rename(dossier, id<actor>{"korea"}, id<actor>{"republic-of-korea"});
template <class T, class Kind>
[[nodiscard]] report rename(T& in, id<Kind> const& from, id<Kind> const& to) {
    return entente::detail::rename_in(layout_of<T>, &in, kind_name<Kind>, from.view(), to.view());
}

} // namespace edit

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/edit/impl/rename.ipp>
#endif

#endif
