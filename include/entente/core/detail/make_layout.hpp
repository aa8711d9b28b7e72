// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_MAKE_LAYOUT_HPP
#define ENTENTE_CORE_DETAIL_MAKE_LAYOUT_HPP

/// Makes layouts. Everything that depends on the type is here; everything else is in the functions that walk layouts.

#include <entente/core/compact_optional.hpp>
#include <entente/core/compact_string.hpp>
#include <entente/core/dyad.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/slug.hpp>
#include <entente/core/target.hpp>
#include <entente/core/text.hpp>
#include <entente/core/text_form.hpp>
#include <entente/core/value_form.hpp>

#include <boost/describe/bases.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace entente::inline v0_1::detail {

template <class T>
constexpr layout make_layout() noexcept;

} // namespace entente::detail

namespace entente::inline v0_1 {

/// The layout of `T`.
template <class T>
inline constexpr layout layout_of = detail::make_layout<T>();

} // namespace entente

namespace entente::inline v0_1::detail {

template <class T>
concept described_struct =
    std::is_class_v<T> && boost::describe::has_describe_members<T>::value && !has_text_form<T> && !has_value_form<T>;

template <class T>
concept optional_like = requires(T& value) {
    typename T::value_type;
    value.has_value();
    value.emplace();
    value.reset();
    *value;
};

template <class T>
concept map_like = requires(T& value) {
    typename T::key_type;
    typename T::mapped_type;
    value.try_emplace(std::declval<typename T::key_type>());
};

template <class T>
concept array_like = requires(T& value) {
    typename T::value_type;
    std::tuple_size<T>::value;
    value.data();
};

template <class T>
concept list_like = requires(T& value) {
    typename T::value_type;
    value.resize(value.size());
    value.data();
};

template <class T>
T& as(void* value) noexcept {
    return *static_cast<T*>(value);
}

template <class T>
T const& as(void const* value) noexcept {
    return *static_cast<T const*>(value);
}

// Strings.

template <class T>
inline constexpr bool is_string = std::is_same_v<T, std::string> || std::is_same_v<T, compact_string>;

template <class T>
std::string_view view_string(void const* value) {
    return as<T>(value);
}

template <class T>
void assign_string(void* value, std::string_view text) {
    as<T>(value).assign(text);
}

template <class T>
inline constexpr string_layout string_layout_of{&view_string<T>, &assign_string<T>};

// Words.

template <class T>
struct reference_traits {};

template <class T>
struct reference_traits<id<T>> {
    static ref_parts parts(void const* value) { return {kind_name<T>, as<id<T>>(value).view(), {}, {}}; }
};

template <class... T>
struct reference_traits<ref<T...>> {
    static ref_parts parts(void const* value) { return as<ref<T...>>(value).parts(); }
};

template <>
struct reference_traits<target> {
    static ref_parts parts(void const* value) { return as<target>(value).parts(); }
};

// Function templates rather than lambdas: a lambda costs a class and two more functions each to compile.

template <class T>
text_error parse_word(std::string_view text, void* value) {
    return text_form<T>::parse(text, as<T>(value));
}

template <class T>
void append_word(std::string& out, void const* value) {
    text_form<T>::append(out, as<T>(value));
}

template <class T>
std::string explain_word(std::string_view text, text_error error) {
    return text_form<T>::explain(text, error);
}

template <class T>
constexpr auto view_of() noexcept -> std::string_view (*)(void const*) {
    if constexpr (requires(T const& value) { text_form<T>::view(value); }) {
        return +[](void const* value) { return text_form<T>::view(as<T>(value)); };
    } else {
        return nullptr;
    }
}

template <class T>
constexpr auto refers_to_of() noexcept -> ref_parts (*)(void const*) {
    if constexpr (requires { reference_traits<T>::parts(nullptr); }) {
        return &reference_traits<T>::parts;
    } else {
        return nullptr;
    }
}

template <class T>
constexpr enumeration const* vocabulary_of() noexcept {
    if constexpr (requires { text_form<T>::vocabulary; }) {
        return &text_form<T>::vocabulary;
    } else {
        return nullptr;
    }
}

template <class T>
constexpr auto is_newer_of() noexcept -> bool (*)(void const*) {
    if constexpr (requires(T const& value) { text_form<T>::is_newer(value); }) {
        return +[](void const* value) { return text_form<T>::is_newer(as<T>(value)); };
    } else {
        return nullptr;
    }
}

template <class T>
constexpr std::string_view pattern_of() noexcept {
    if constexpr (requires { text_form<T>::pattern; }) {
        return text_form<T>::pattern;
    } else {
        return {};
    }
}

template <class T>
inline constexpr word_layout word_layout_of{&parse_word<T>,    &append_word<T>,    &explain_word<T>, view_of<T>(),
                                            refers_to_of<T>(), vocabulary_of<T>(), is_newer_of<T>(), pattern_of<T>()};

// Numbers.

template <class T, class Number>
Number get_number(void const* value) {
    return static_cast<Number>(as<T>(value));
}

template <class T, class Number>
void set_number(void* value, Number number) {
    as<T>(value) = static_cast<T>(number);
}

template <class T>
constexpr number_layout make_number() noexcept {
    number_layout result{&get_number<T, std::int64_t>,
                         &set_number<T, std::int64_t>,
                         &get_number<T, std::uint64_t>,
                         &set_number<T, std::uint64_t>,
                         &get_number<T, double>,
                         &set_number<T, double>,
                         0,
                         0,
                         std::is_signed_v<T>,
                         std::is_same_v<T, float>};
    if constexpr (std::is_integral_v<T>) {
        result.min = static_cast<std::int64_t>((std::numeric_limits<T>::min)());
        result.max = static_cast<std::uint64_t>((std::numeric_limits<T>::max)());
    }
    return result;
}

template <class T>
inline constexpr number_layout number_layout_of = make_number<T>();

// Enums.

template <class E>
inline constexpr enumeration_layout enumeration_layout_of{enumeration_of<E>, &get_number<E, std::int64_t>,
                                                          &set_number<E, std::int64_t>};

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

// Whether a value is left out when written.

template <class T>
bool is_absent_value(void const* value) {
    if constexpr (std::is_same_v<T, bool>) {
        return !as<T>(value);
    } else if constexpr (has_text_form<T>) {
        return is_unset(as<T>(value));
    } else if constexpr (optional_like<T>) {
        return !as<T>(value).has_value();
    } else if constexpr (has_value_form<T>) {
        return as<T>(value) == T{};
    } else {
        return as<T>(value).empty();
    }
}

template <class T>
constexpr bool may_be_left_out() noexcept {
    if constexpr (has_text_form<T> || has_value_form<T> || array_like<T>) {
        return false;
    } else {
        return std::is_same_v<T, bool> || is_string<T> || std::is_same_v<T, text> || std::is_same_v<T, extensions> ||
               optional_like<T> || map_like<T> || list_like<T>;
    }
}

template <class T>
constexpr bool can_be_absent() noexcept {
    if constexpr (has_text_form<T>) {
        return text_form<T>::has_unset;
    } else {
        return may_be_left_out<T>() || has_value_form<T>;
    }
}

template <class T>
bool is_present(T const& value) {
    if constexpr (can_be_absent<T>()) {
        return !is_absent_value<T>(&value);
    } else {
        return true;
    }
}

// Structs.

template <class Class, class Member>
Member member_type(Member Class::*);

template <class Descriptor>
using member_type_of = decltype(member_type(Descriptor::pointer));

template <class Class, class Descriptor>
void* access_member(void* record) {
    return &(as<Class>(record).*Descriptor::pointer);
}

template <class Class, class Descriptors>
struct member_table;

template <class Class, template <class...> class List, class... D>
struct member_table<Class, List<D...>> {
    static constexpr std::size_t size = sizeof...(D);

    /// Unknown members are never read or written under the name of the member that keeps them.
    template <class Member>
    static constexpr member_text text_of() noexcept {
        return std::is_same_v<member_type_of<Member>, extensions> ? member_text() : member_text(written_name(Member::name));
    }

    static constexpr layout_member members[size + 1]{layout_member{written_name(D::name), &layout_of<member_type_of<D>>,
                                                                   &access_member<Class, D>, !may_be_left_out<member_type_of<D>>(),
                                                                   text_of<D>()}...,
                                                     layout_member{}};

    static_assert(size <= 64, "entente reflects structs of at most 64 members: put some of them into a struct of their own");

    /// All members at once, for a processor to reach for all of them at once.
    static std::uint64_t present(void const* record) {
        auto const& one = as<Class>(record);
        std::uint64_t result = 0;
        unsigned place = 0;
        static_cast<void>(((result |= std::uint64_t{is_present(one.*D::pointer)} << place++), ...));
        static_cast<void>(one), static_cast<void>(place);
        return result;
    }

    static constexpr std::uint64_t required() noexcept {
        std::uint64_t result = 0;
        for (std::size_t i = 0; i != size; ++i) {
            result |= std::uint64_t{members[i].required} << i;
        }
        return result;
    }

    struct places {
        std::uint8_t of[size + 1]{};
    };

    static constexpr places sorted() noexcept {
        auto const before = [](std::string_view a, std::string_view b) {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        };
        places result;
        for (std::size_t i = 0; i != size; ++i) {
            std::size_t to = i;
            for (; to != 0 && before(members[i].name, members[result.of[to - 1]].name); --to) {
                result.of[to] = result.of[to - 1];
            }
            result.of[to] = static_cast<std::uint8_t>(i);
        }
        return result;
    }

    static constexpr places by_length = sorted();

    static constexpr layout_member const* only(bool const (&chosen)[size + 1]) noexcept {
        for (std::size_t i = 0; i != size; ++i) {
            if (chosen[i]) {
                return &members[i];
            }
        }
        return nullptr;
    }

    static constexpr record_layout value{
        members,
        size,
        kind_name<Class>,
        only({(std::is_same_v<member_type_of<D>, id<Class>> && written_name(D::name) == "id")..., false}),
        only({(written_name(D::name) == "key" &&
               (std::is_same_v<member_type_of<D>, key> || std::is_same_v<member_type_of<D>, std::optional<key>> ||
                std::is_same_v<member_type_of<D>, compact_optional<key>>))...,
              false}),
        only(
            {(std::is_same_v<member_type_of<D>, text> && (written_name(D::name) == "names" || written_name(D::name) == "title"))...,
             false}),
        only({std::is_same_v<member_type_of<D>, extensions>..., false}),
        required(),
        &present,
        by_length.of};
};

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
