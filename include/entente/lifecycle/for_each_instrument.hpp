// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_FOR_EACH_INSTRUMENT_HPP
#define ENTENTE_LIFECYCLE_FOR_EACH_INSTRUMENT_HPP

/// Every instrument in a dossier, or in a type of your own that holds some.

#include <entente/core/detail/pointer.hpp>
#include <entente/core/reflect.hpp>
#include <entente/lifecycle/instrument_view.hpp>

#include <boost/describe/members.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

namespace detail {

template <class T, class Visit>
void visit_instruments(T const& value, std::string& pointer, Visit& visit);

template <class T, class Visit, template <class...> class List, class... D>
void visit_members(T const& value, std::string& pointer, Visit& visit, List<D...>) {
    auto const one = [&](std::string_view name, auto const& member) {
        using type = std::remove_cvref_t<decltype(member)>;
        if constexpr (vector_like<type> || array_like<type>) {
            if constexpr (described_struct<typename type::value_type>) {
                auto const size = pointer.size();
                append_pointer(pointer, name);
                visit_instruments(member, pointer, visit);
                pointer.resize(size);
            }
        }
    };
    (one(written_name(D::name), value.*D::pointer), ...);
}

template <class T, class Visit>
void visit_instruments(T const& value, std::string& pointer, Visit& visit) {
    if constexpr (described_struct<T>) {
        if constexpr (instrument<T>) {
            visit(value, std::string_view(pointer));
        }
        visit_members(value, pointer, visit, described_members<T>{});
    } else {
        std::size_t i = 0;
        for (auto const& one : value) {
            auto const size = pointer.size();
            append_pointer(pointer, i++);
            visit_instruments(one, pointer, visit);
            pointer.resize(size);
        }
    }
}

} // namespace detail

/// Calls `visit(instrument const&, std::string_view pointer)` for each, in order; those within another one, such as the
/// participations in an agreement, come after it. `pointer` is a JSON Pointer (RFC 6901), valid during the visit.
template <class T, class Visit>
void for_each_instrument(T const& value, Visit visit) {
    std::string pointer;
    detail::visit_instruments(value, pointer, visit);
}

} // namespace entente

#endif
