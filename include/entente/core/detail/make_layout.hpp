// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_MAKE_LAYOUT_HPP
#define ENTENTE_CORE_DETAIL_MAKE_LAYOUT_HPP

/// Makes layouts. Everything that depends on the type is here and in the headers that this one includes; everything else is in the functions that walk layouts.

#include <entente/core/detail/absence.hpp>
#include <entente/core/detail/container_layouts.hpp>
#include <entente/core/detail/layout_shapes.hpp>
#include <entente/core/detail/record_layouts.hpp>
#include <entente/core/detail/scalar_layouts.hpp>

#include <boost/describe/bases.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>

#include <type_traits>

namespace entente::inline v0_1::detail {

template <class T>
using described_members = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

template <class T>
constexpr layout make_layout() noexcept {
    layout result;
    result.type = type_identity_of<T>;
    result.name = "true or false";
    result.may_be_absent = can_be_absent<T>();
    if constexpr (std::is_same_v<T, bool>) {
        return result;
    } else if constexpr (std::is_integral_v<T>) {
        result.form = layout_form::integer;
        result.name = "integer";
        result.number = &number_layout_of<T>;
    } else if constexpr (std::is_floating_point_v<T>) {
        result.form = layout_form::real;
        result.name = "number";
        result.number = &number_layout_of<T>;
    } else if constexpr (is_string<T>) {
        result.form = layout_form::string;
        result.name = "string";
        result.string = &string_layout_of<T>;
    } else if constexpr (std::is_same_v<T, text>) {
        result.form = layout_form::map;
        result.name = "text by language";
        result.map = &text_layout_of<T>;
        result.is_unset = &is_absent_value<T>;
    } else if constexpr (std::is_same_v<T, extensions>) {
        result.form = layout_form::extensions;
        result.name = "extensions";
        result.is_unset = &is_absent_value<T>;
    } else if constexpr (has_text_form<T>) {
        result.form = layout_form::word;
        result.name = text_form<T>::name;
        result.word = &word_layout_of<T>;
        if constexpr (text_form<T>::has_unset) {
            result.is_unset = &is_absent_value<T>;
        }
    } else if constexpr (has_value_form<T>) {
        result.form = layout_form::value;
        result.name = type_name<T>();
        result.value = &value_layout_of<T>;
        result.is_unset = &is_absent_value<T>;
    } else if constexpr (described_enum<T>) {
        result.form = layout_form::enumeration;
        result.name = type_name<T>();
        result.enumeration = &enumeration_layout_of<T>;
    } else if constexpr (optional_like<T>) {
        result.form = layout_form::optional;
        result.name = "optional";
        result.optional = &optional_layout_of<T>;
    } else if constexpr (map_like<T>) {
        result.form = layout_form::map;
        result.name = "map";
        result.map = &map_layout_of<T>;
        result.is_unset = &is_absent_value<T>;
    } else if constexpr (array_like<T> || list_like<T>) {
        result.form = layout_form::list;
        result.name = "list";
        result.list = &list_layout_of<T>;
    } else {
        static_assert(described_struct<T>,
                      "entente can't reflect this type: describe it with BOOST_DESCRIBE_STRUCT or BOOST_DESCRIBE_ENUM, or "
                      "specialize entente::text_form or entente::value_form for it");
        result.form = layout_form::record;
        result.name = type_name<T>();
        result.record = &member_table<T, described_members<T>>::value;
    }
    return result;
}

} // namespace entente::detail

#endif
