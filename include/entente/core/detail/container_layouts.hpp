// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_CONTAINER_LAYOUTS_HPP
#define ENTENTE_CORE_DETAIL_CONTAINER_LAYOUTS_HPP

/// Layouts of what holds other values: optionals, lists, maps, and types that are written as another type.

#include <entente/core/detail/layout_shapes.hpp>
#include <entente/core/enumeration.hpp>
#include <entente/core/language_tag.hpp>
#include <entente/core/text.hpp>
#include <entente/core/text_form.hpp>
#include <entente/core/value_form.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace entente::inline v0_1::detail {

// Optionals, lists, maps.

template <class T>
void* get_optional(void* value) {
    return as<T>(value).has_value() ? &*as<T>(value) : nullptr;
}

template <class T>
void* emplace_optional(void* value) {
    return &as<T>(value).emplace();
}

template <class T>
void reset_optional(void* value) {
    as<T>(value).reset();
}

template <class T>
inline constexpr optional_layout optional_layout_of{&get_optional<T>, &emplace_optional<T>, &reset_optional<T>,
                                                    &layout_of<typename T::value_type>};

template <class T>
void* list_data(void* value) {
    return as<T>(value).data();
}

template <class T>
std::size_t list_size(void const* value) {
    return as<T>(value).size();
}

template <class T>
void resize_list(void* value, std::size_t n) {
    as<T>(value).resize(n);
}

template <class T>
constexpr list_layout make_list() noexcept {
    list_layout result{
        &list_data<T>, &list_size<T>, nullptr, sizeof(typename T::value_type), 0, &layout_of<typename T::value_type>};
    if constexpr (array_like<T>) {
        result.fixed = std::tuple_size<T>::value;
    } else {
        result.resize = &resize_list<T>;
    }
    return result;
}

template <class T>
inline constexpr list_layout list_layout_of = make_list<T>();

template <class Key>
bool parse_key(std::string_view text, Key& value) {
    if constexpr (std::is_same_v<Key, std::string>) {
        value.assign(text);
        return true;
    } else if constexpr (described_enum<Key>) {
        return enum_from_name(text, value);
    } else {
        return text_form<Key>::parse(text, value).ok();
    }
}

template <class Key>
std::string_view write_key(Key const& value, std::string& space) {
    if constexpr (std::is_same_v<Key, std::string>) {
        return value;
    } else if constexpr (described_enum<Key>) {
        return enum_name(value);
    } else {
        space.clear();
        text_form<Key>::append(space, value);
        return space;
    }
}

template <class Key>
std::string explain_key(std::string_view text) {
    if constexpr (has_text_form<Key>) {
        return explain_parse_error<Key>(text);
    } else {
        return "no such name is known";
    }
}

template <class Key>
constexpr std::string_view key_name() noexcept {
    if constexpr (has_text_form<Key>) {
        return text_form<Key>::name;
    } else {
        return "name";
    }
}

template <class T>
void each_in_map(void const* map, void* context, bool (*visit)(void*, std::string_view, void const*)) {
    std::string space;
    for (auto const& [name, one] : as<T>(map)) {
        if (!visit(context, write_key(name, space), &one)) {
            return;
        }
    }
}

template <class T>
void* add_to_map(void* map, std::string_view name) {
    typename T::key_type made{};
    if (!parse_key(name, made)) {
        return nullptr;
    }
    auto const [position, fresh] = as<T>(map).try_emplace(std::move(made));
    return fresh ? &position->second : nullptr;
}

template <class T>
bool is_in_map(void const* map, std::string_view name) {
    typename T::key_type made{};
    return parse_key(name, made) && as<T>(map).find(made) != as<T>(map).end();
}

template <class T>
void clear_container(void* container) {
    as<T>(container).clear();
}

template <class T>
inline constexpr map_layout map_layout_of{&each_in_map<T>,
                                          &add_to_map<T>,
                                          &is_in_map<T>,
                                          &explain_key<typename T::key_type>,
                                          &clear_container<T>,
                                          nullptr,
                                          &layout_of<typename T::mapped_type>,
                                          key_name<typename T::key_type>()};

template <class Text>
inline constexpr map_layout text_layout_of{[](void const* map, void* context, bool (*visit)(void*, std::string_view, void const*)) {
                                               for (auto const& one : as<Text>(map)) {
                                                   if (!visit(context, one.language.view(), &one.value)) {
                                                       return;
                                                   }
                                               }
                                           },
                                           [](void* map, std::string_view name) -> void* {
                                               language_tag tag;
                                               return text_form<language_tag>::parse(name, tag).ok() ? &as<Text>(map).append(tag)
                                                                                                     : nullptr;
                                           },
                                           [](void const*, std::string_view) { return false; },
                                           &explain_key<language_tag>,
                                           [](void* map) { as<Text>(map).clear(); },
                                           [](void* map) { return as<Text>(map).seal(); },
                                           &layout_of<decltype(Text::entry::value)>,
                                           "language tag"};

// Types that are written as another type.

template <class T>
inline constexpr value_layout value_layout_of{&layout_of<typename value_form<T>::representation>,
                                              [](void const* value) -> void const* { return &value_form<T>::view(as<T>(value)); },
                                              [](void* value, void* context, bool (*fill)(void*, void*), std::string& why) {
                                                  typename value_form<T>::representation fresh{};
                                                  return fill(context, &fresh) &&
                                                         value_form<T>::assign(as<T>(value), std::move(fresh), why);
                                              }};

} // namespace entente::detail

#endif
