// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_ADD_ONCE_HPP
#define ENTENTE_CORE_DETAIL_ADD_ONCE_HPP

/// Short lists without duplicates.

#include <algorithm>
#include <utility>

namespace entente::inline v0_1::detail {

/// Appends a value to a list that does not have it. Returns whether it was appended. Linear in the list.
template <class List, class Value>
bool add_once(List& to, Value&& one) {
    bool const is_new = std::find(to.begin(), to.end(), one) == to.end();
    if (is_new) {
        to.push_back(typename List::value_type(std::forward<Value>(one)));
    }
    return is_new;
}

} // namespace entente::detail

#endif
