// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_POINTER_HPP
#define ENTENTE_CORE_DETAIL_POINTER_HPP

/// JSON Pointers (RFC 6901): how findings name a place in a value.

#include <entente/core/detail/config.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

/// Adds a member's name.
ENTENTE_DECL void append_pointer(std::string& pointer, std::string_view name);

/// Adds the index of an element.
ENTENTE_DECL void append_pointer(std::string& pointer, std::size_t i);

} // namespace entente::detail

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/detail/pointer.ipp>
#endif

#endif
