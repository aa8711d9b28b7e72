// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DETAIL_MAKE_LAYOUT_HPP
#define ENTENTE_CORE_DETAIL_MAKE_LAYOUT_HPP

/// Makes layouts. Everything that depends on the type is here; everything else is in the functions that walk layouts.

#include <entente/core/any_id.hpp>
#include <entente/core/certainty.hpp>
#include <entente/core/checked_form.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/language_tag.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/part_ref.hpp>
#include <entente/core/text.hpp>
#include <entente/core/text_form.hpp>

#include <boost/describe/bases.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
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

namespace entente {

BOOST_DESCRIBE_ENUM(certainty, no, maybe, yes)

namespace detail {

template <class T>
concept described_enum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

template <class T>
concept described_struct =
    std::is_class_v<T> && boost::describe::has_describe_members<T>::value && !has_text_form<T> && !has_checked_form<T>;

template <class T>
concept optional_like = requires(T& value, T const& constant) {
    typename T::value_type;
    { constant.has_value() } -> std::same_as<bool>;
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
    value[0];
};

template <class T>
concept vector_like = requires(T& value) {
    typename T::value_type;
    value.emplace_back();
    value.clear();
    value.size();
    value[0];
};

template <class T>
concept with_empty_text = requires(T const& value) {
    { text_form<T>::is_empty(value) } -> std::same_as<bool>;
};

constexpr std::string_view written_name(char const* name) noexcept {
    std::string_view result(name);
    if (result.ends_with('_')) {
        result.remove_suffix(1);
    }
    return result;
}

template <class T>
T& as(void* value) noexcept {
    return *static_cast<T*>(value);
}

template <class T>
T const& as(void const* value) noexcept {
    return *static_cast<T const*>(value);
}

// Text forms and references.

template <class T>
struct reference_traits {
    static constexpr bool is_reference = false;
};

template <class T>
struct reference_traits<id<T>> {
    static constexpr bool is_reference = true;
    static reference_target target(void const* value) { return {kind_name<T>, as<id<T>>(value).view(), {}}; }
};

template <class... T>
struct reference_traits<id_of<T...>> {
    static constexpr bool is_reference = true;
    static reference_target target(void const* value) {
        auto const& one = as<id_of<T...>>(value);
        return {one.kind(), one.name(), {}};
    }
};

template <>
struct reference_traits<any_id> {
    static constexpr bool is_reference = true;
    static reference_target target(void const* value) {
        auto const& one = as<any_id>(value);
        return {one.kind(), one.name(), {}};
    }
};

template <>
struct reference_traits<part_ref> {
    static constexpr bool is_reference = true;
    static reference_target target(void const* value) {
        auto const& one = as<part_ref>(value);
        return {one.kind(), one.name(), one.key()};
    }
};

template <class T>
constexpr auto target_of() noexcept -> reference_target (*)(void const*) {
    if constexpr (reference_traits<T>::is_reference) {
        return &reference_traits<T>::target;
    } else {
        return nullptr;
    }
}

template <class T>
bool parse_text(std::string_view text, void* value) {
    return text_form<T>::parse(text, as<T>(value));
}

template <class T>
void append_text(std::string& out, void const* value) {
    text_form<T>::append(out, as<T>(value));
}

template <class T>
std::size_t explain_text(std::string_view text, std::string& why) {
    return text_form<T>::explain(text, why);
}

template <class T>
inline constexpr text_operations text_operations_of{&parse_text<T>, &append_text<T>, &explain_text<T>, target_of<T>(),
                                                    std::is_same_v<T, part_key>};

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
constexpr number_operations make_number_operations() noexcept {
    number_operations result{&get_number<T, std::int64_t>, &set_number<T, std::int64_t>, &get_number<T, std::uint64_t>,
                             &set_number<T, std::uint64_t>, &get_number<T, double>, &set_number<T, double>, 0, 0,
                             std::is_signed_v<T>, std::is_same_v<T, float>};
    if constexpr (std::is_integral_v<T>) {
        result.min = static_cast<std::int64_t>((std::numeric_limits<T>::min)());
        result.max = static_cast<std::uint64_t>((std::numeric_limits<T>::max)());
    }
    return result;
}

template <class T>
inline constexpr number_operations number_operations_of = make_number_operations<T>();

// Enums.

template <class E>
std::int64_t get_enumerator(void const* value) {
    return static_cast<std::int64_t>(as<E>(value));
}

template <class E>
void set_enumerator(void* value, std::int64_t enumerator) {
    as<E>(value) = static_cast<E>(enumerator);
}

template <class E, class Descriptors>
struct enumerator_table;

template <class E, template <class...> class List, class... D>
struct enumerator_table<E, List<D...>> {
    static constexpr enumeration_layout::enumerator table[sizeof...(D) + 1]{
        {written_name(D::name), static_cast<std::int64_t>(D::value)}..., {}};
    static constexpr enumeration_layout value{table, sizeof...(D), &get_enumerator<E>, &set_enumerator<E>};
};

template <described_enum E>
inline constexpr enumeration_layout const& enumeration_of =
    enumerator_table<E, boost::describe::describe_enumerators<E>>::value;

// Whether a type has an empty state, and may then be left out.

template <class T>
constexpr bool has_empty_state() noexcept {
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, std::string> || std::is_same_v<T, text> ||
                  std::is_same_v<T, extensions>) {
        return true;
    } else if constexpr (has_text_form<T>) {
        return with_empty_text<T>;
    } else if constexpr (has_checked_form<T> || array_like<T>) {
        return false;
    } else {
        return optional_like<T> || map_like<T> || vector_like<T>;
    }
}

template <class T>
bool is_empty_value(void const* value) {
    if constexpr (std::is_same_v<T, bool>) {
        return !as<T>(value);
    } else if constexpr (has_text_form<T>) {
        return text_form<T>::is_empty(as<T>(value));
    } else if constexpr (optional_like<T>) {
        return !as<T>(value).has_value();
    } else {
        return as<T>(value).empty();
    }
}

template <class T>
struct layout_maker;

// Optionals, sequences, maps.

template <class T>
struct optional_maker {
    static bool has(void const* value) { return as<T>(value).has_value(); }
    static void const* get(void const* value) { return &*as<T>(value); }
    static void* emplace(void* value) { return &as<T>(value).emplace(); }
    static void reset(void* value) { as<T>(value).reset(); }
    static constexpr optional_operations operations{&has, &get, &emplace, &reset, &layout_maker<typename T::value_type>::value};
};

template <class T>
struct vector_maker {
    static std::size_t size(void const* value) { return as<T>(value).size(); }
    static void* at(void* value, std::size_t i) { return &as<T>(value)[i]; }
    static void* add(void* value) { return &as<T>(value).emplace_back(); }
    static void clear(void* value) { as<T>(value).clear(); }
    static void reserve(void* value, std::size_t n) {
        if constexpr (requires { as<T>(value).reserve(n); }) {
            as<T>(value).reserve(n);
        }
    }
    static constexpr sequence_operations operations{&size, &at, &add, &clear, &reserve,
                                               &layout_maker<typename T::value_type>::value, 0};
};

template <class T>
struct array_maker {
    static std::size_t size(void const*) { return std::tuple_size<T>::value; }
    static void* at(void* value, std::size_t i) { return &as<T>(value)[i]; }
    static constexpr sequence_operations operations{&size, &at, nullptr, nullptr, nullptr,
                                               &layout_maker<typename T::value_type>::value, std::tuple_size<T>::value};
};

template <class Key>
bool parse_key(std::string_view text, Key& key) {
    if constexpr (std::is_same_v<Key, std::string>) {
        key.assign(text);
        return true;
    } else if constexpr (described_enum<Key>) {
        auto const* found = enumeration_of<Key>.find(text);
        if (found != nullptr) {
            key = static_cast<Key>(found->value);
        }
        return found != nullptr;
    } else {
        return text_form<Key>::parse(text, key);
    }
}

template <class Key>
std::size_t explain_key(std::string_view text, std::string& why) {
    if constexpr (has_text_form<Key>) {
        return text_form<Key>::explain(text, why);
    } else {
        why += "no such name is known";
        return 0;
    }
}

template <class T>
struct map_maker {
    using key_type = typename T::key_type;

    static void each(void const* map, void* context, bool (*visit)(void*, std::string_view, void const*)) {
        std::string written;
        for (auto const& [key, one] : as<T>(map)) {
            bool more = false;
            if constexpr (std::is_same_v<key_type, std::string>) {
                more = visit(context, key, &one);
            } else if constexpr (described_enum<key_type>) {
                more = visit(context, enumeration_of<key_type>.name(static_cast<std::int64_t>(key)), &one);
            } else {
                written.clear();
                text_form<key_type>::append(written, key);
                more = visit(context, written, &one);
            }
            if (!more) {
                return;
            }
        }
    }
    static void* add(void* map, std::string_view name) {
        key_type key{};
        if (!parse_key(name, key)) {
            return nullptr;
        }
        auto const [position, fresh] = as<T>(map).try_emplace(std::move(key));
        return fresh ? &position->second : nullptr;
    }
    static bool has(void const* map, std::string_view name) {
        key_type key{};
        return parse_key(name, key) && as<T>(map).find(key) != as<T>(map).end();
    }
    static void clear(void* map) { as<T>(map).clear(); }
    static constexpr std::string_view key_name() noexcept {
        if constexpr (has_text_form<key_type>) {
            return text_form<key_type>::name;
        } else {
            return "name";
        }
    }
    static constexpr map_operations operations{&each, &add, &has, &explain_key<key_type>, &clear,
                                          &layout_maker<typename T::mapped_type>::value, key_name()};
};

template <class T>
struct text_map_maker {
    static void each(void const* map, void* context, bool (*visit)(void*, std::string_view, void const*)) {
        for (auto const& entry : as<text>(map)) {
            if (!visit(context, entry.language.view(), &entry.value)) {
                return;
            }
        }
    }
    static void* add(void* map, std::string_view name) {
        language_tag tag;
        if (!text_form<language_tag>::parse(name, tag) || as<text>(map).find(tag) != nullptr) {
            return nullptr;
        }
        return &as<text>(map).add_empty(tag);
    }
    static bool has(void const* map, std::string_view name) {
        language_tag tag;
        return text_form<language_tag>::parse(name, tag) && as<text>(map).find(tag) != nullptr;
    }
    static void clear(void* map) { as<text>(map) = text{}; }
    static constexpr map_operations operations{&each, &add, &has, &explain_key<language_tag>, &clear,
                                          &layout_maker<decltype(T::entry::value)>::value, "language tag"};
};

// Types that are written as another type.

template <class T>
struct checked_maker {
    using inner = typename checked_form<T>::type;

    static void const* view(void const* value) { return &checked_form<T>::view(as<T>(value)); }
    static bool read(void* value, void* context, bool (*fill)(void*, void*), bool* refused, std::string* why) {
        inner fresh{};
        if (!fill(context, &fresh)) {
            return false;
        }
        if (why != nullptr) {
            *refused = !checked_form<T>::assign(as<T>(value), std::move(fresh), *why);
        } else {
            text_sink nothing;
            *refused = !checked_form<T>::assign(as<T>(value), std::move(fresh), nothing);
        }
        return !*refused;
    }
    static constexpr checked_operations operations{&layout_maker<inner>::value, &view, &read};
};

// Structs.

template <class Class, class Descriptor>
void* access_member(void* object) {
    return &(as<Class>(object).*Descriptor::pointer);
}

template <class Class, class Member>
Member member_type(Member Class::*);

template <class Descriptor>
using member_type_of = decltype(member_type(Descriptor::pointer));

template <class Class, class Descriptor>
constexpr member_layout make_member() noexcept {
    using type = member_type_of<Descriptor>;
    return {written_name(Descriptor::name), &access_member<Class, Descriptor>, &layout_maker<type>::value,
            !has_empty_state<type>()};
}

template <class Class, class Descriptors>
struct member_table;

template <class Class, template <class...> class List, class... D>
struct member_table<Class, List<D...>> {
    static constexpr std::size_t size = sizeof...(D);
    static constexpr member_layout members[size + 1]{make_member<Class, D>()..., member_layout{}};

    static constexpr member_layout const* only(bool const (&chosen)[size + 1]) noexcept {
        for (std::size_t i = 0; i != size; ++i) {
            if (chosen[i]) {
                return &members[i];
            }
        }
        return nullptr;
    }

    static constexpr object_layout make() noexcept {
        object_layout result{members, size, kind_name<Class>, nullptr, nullptr, nullptr};
        result.identity = only({std::is_same_v<member_type_of<D>, id<Class>>..., false});
        result.unknown = only({std::is_same_v<member_type_of<D>, extensions>..., false});
        result.preferred = only({std::is_same_v<member_type_of<D>, text>..., false});
        return result;
    }

    static constexpr object_layout value = make();
};

template <class T>
using described_members =
    boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

constexpr std::string_view unqualified_name(std::string_view signature) noexcept {
    // gcc: "... [with T = a::b<c>; std::string_view = ...]", clang: "... [T = a::b<c>]"
    auto const begin = signature.find("T = ") + 4;
    auto end = signature.find_first_of(";]", begin);
    auto const arguments = signature.find('<', begin);
    if (arguments < end) {
        end = arguments;
    }
    auto const scope = signature.substr(begin, end - begin).rfind("::");
    return signature.substr(scope == std::string_view::npos ? begin : begin + scope + 2,
                            scope == std::string_view::npos ? end - begin : end - begin - scope - 2);
}

template <class T>
constexpr std::string_view type_name() noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
    return kind_name<T>.empty() ? std::string_view("object") : kind_name<T>;
#else
    return unqualified_name(__PRETTY_FUNCTION__);
#endif
}

template <class T>
constexpr type_layout make_layout() noexcept {
    type_layout result{layout_shape::boolean, "true or false", nullptr};
    if constexpr (has_empty_state<T>()) {
        result.is_empty = &is_empty_value<T>;
    }
    if constexpr (std::is_same_v<T, bool>) {
        return result;
    } else if constexpr (std::is_integral_v<T>) {
        result.shape = layout_shape::integer;
        result.name = "integer";
        result.number = &number_operations_of<T>;
    } else if constexpr (std::is_floating_point_v<T>) {
        result.shape = layout_shape::floating;
        result.name = "number";
        result.number = &number_operations_of<T>;
    } else if constexpr (std::is_same_v<T, std::string>) {
        result.shape = layout_shape::string;
        result.name = "string";
    } else if constexpr (std::is_same_v<T, text>) {
        result.shape = layout_shape::map;
        result.name = "text by language";
        result.map = &text_map_maker<T>::operations;
    } else if constexpr (std::is_same_v<T, extensions>) {
        result.shape = layout_shape::extensions;
        result.name = "extensions";
    } else if constexpr (has_text_form<T>) {
        result.shape = layout_shape::text_form;
        result.name = text_form<T>::name;
        result.text = &text_operations_of<T>;
    } else if constexpr (has_checked_form<T>) {
        result.shape = layout_shape::checked;
        result.name = type_name<T>();
        result.checked = &checked_maker<T>::operations;
    } else if constexpr (described_enum<T>) {
        result.shape = layout_shape::enumeration;
        result.name = type_name<T>();
        result.enumeration = &enumeration_of<T>;
    } else if constexpr (optional_like<T>) {
        result.shape = layout_shape::optional;
        result.name = "optional";
        result.optional = &optional_maker<T>::operations;
    } else if constexpr (map_like<T>) {
        result.shape = layout_shape::map;
        result.name = "map";
        result.map = &map_maker<T>::operations;
    } else if constexpr (array_like<T>) {
        result.shape = layout_shape::sequence;
        result.name = "list";
        result.sequence = &array_maker<T>::operations;
    } else if constexpr (vector_like<T>) {
        result.shape = layout_shape::sequence;
        result.name = "list";
        result.sequence = &vector_maker<T>::operations;
    } else {
        static_assert(described_struct<T>,
                      "entente can't reflect this type: describe it with BOOST_DESCRIBE_STRUCT or BOOST_DESCRIBE_ENUM, or "
                      "specialize entente::text_form or entente::checked_form for it");
        result.shape = layout_shape::object;
        result.name = type_name<T>();
        result.object = &member_table<T, described_members<T>>::value;
    }
    return result;
}

template <class T>
struct layout_maker {
    static constexpr type_layout value = make_layout<T>();
};

} // namespace detail
} // namespace entente

#endif
