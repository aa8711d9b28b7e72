// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_BENCHMARK_GLAZE_PEER_HPP
#define ENTENTE_TESTS_BENCHMARK_GLAZE_PEER_HPP

/// The same structs read and written by glaze, which maps types and not trees: what its documentation has a program write for each struct, made from the descriptions. It needs C++23, and is measured where CMake finds it.
/// Before its version 8 it leaves out no empty strings and lists when it writes: that is another text, and is not measured.

#include "peers.hpp"

#include <boost/describe/enumerators.hpp>

#include <glaze/glaze.hpp>

#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace peers {

template <class T>
concept glaze_word = entente::has_text_form<T>;

template <class T>
concept glaze_record = std::is_class_v<T> && boost::describe::has_describe_members<T>::value && !entente::has_text_form<T> &&
                       !entente::has_value_form<T>;

template <class Class, class Member>
std::type_identity<Member> member_type(Member Class::*);

template <class... D>
constexpr auto glaze_members(boost::mp11::mp_list<D...>) {
    auto const one = []<class Member>(Member) {
        if constexpr (std::is_same_v<decltype(member_type(Member::pointer)), std::type_identity<entente::extensions>>) {
            return std::tuple();
        } else {
            return std::tuple(entente::detail::written_name(Member::name), Member::pointer);
        }
    };
    return std::apply([](auto... part) { return glz::object(part...); }, std::tuple_cat(one(D())...));
}

template <class... D>
constexpr auto glaze_names(boost::mp11::mp_list<D...>) {
    return std::apply([](auto... part) { return glz::enumerate(part...); },
                      std::tuple_cat(std::tuple(entente::detail::written_name(D::name), D::value)...));
}

} // namespace peers

template <peers::glaze_record T>
struct glz::meta<T> {
    static constexpr auto value = peers::glaze_members(boost::mp11::mp_rename<peers::described<T>, boost::mp11::mp_list>{});
    static constexpr bool skip_if(auto const& member, std::string_view, auto const&) { return peers::is_left_out(member); }
};

template <entente::described_enum T>
struct glz::meta<T> {
    static constexpr auto value =
        peers::glaze_names(boost::mp11::mp_rename<boost::describe::describe_enumerators<T>, boost::mp11::mp_list>{});
};

template <class T>
    requires(peers::glaze_word<T> || entente::has_value_form<T> || std::is_same_v<T, entente::text>)
struct glz::meta<T> {
    static constexpr bool custom_read = true;
    static constexpr bool custom_write = true;
};

template <peers::glaze_word T>
struct glz::from<glz::JSON, T> {
    template <auto Options>
    static void op(T& value, auto&& context, auto&& at, auto&& end) {
        static thread_local std::string word;
        glz::parse<glz::JSON>::op<Options>(word, context, at, end);
        if (!bool(context.error) && !entente::text_form<T>::parse(word, value).ok()) {
            context.error = glz::error_code::syntax_error;
        }
    }
};

template <entente::has_value_form T>
struct glz::from<glz::JSON, T> {
    template <auto Options>
    static void op(T& value, auto&& context, auto&& at, auto&& end) {
        typename entente::value_form<T>::representation representation{};
        std::string why;
        glz::parse<glz::JSON>::op<Options>(representation, context, at, end);
        if (!bool(context.error) && !entente::value_form<T>::assign(value, std::move(representation), why)) {
            context.error = glz::error_code::syntax_error;
        }
    }
};

template <>
struct glz::from<glz::JSON, entente::text> {
    template <auto Options>
    static void op(entente::text& value, auto&& context, auto&& at, auto&& end) {
        static thread_local std::vector<std::pair<std::string, std::string>> entries;
        glz::parse<glz::JSON>::op<Options>(entries, context, at, end);
        for (auto& [name, one] : entries) {
            entente::language_tag language;
            if (!entente::text_form<entente::language_tag>::parse(name, language).ok()) {
                context.error = glz::error_code::syntax_error;
                return;
            }
            value.set(language, one);
        }
    }
};

template <peers::glaze_word T>
struct glz::to<glz::JSON, T> {
    template <auto Options>
    static void op(T const& value, auto&& context, auto&& bytes, auto&& at) {
        if constexpr (requires { entente::text_form<T>::view(value); }) {
            glz::serialize<glz::JSON>::op<Options>(entente::text_form<T>::view(value), context, bytes, at);
        } else {
            static thread_local std::string word;
            word.clear();
            entente::text_form<T>::append(word, value);
            glz::serialize<glz::JSON>::op<Options>(word, context, bytes, at);
        }
    }
};

template <entente::has_value_form T>
struct glz::to<glz::JSON, T> {
    template <auto Options>
    static void op(T const& value, auto&& context, auto&& bytes, auto&& at) {
        glz::serialize<glz::JSON>::op<Options>(entente::value_form<T>::view(value), context, bytes, at);
    }
};

template <>
struct glz::to<glz::JSON, entente::text> {
    template <auto Options>
    static void op(entente::text const& value, auto&& context, auto&& bytes, auto&& at) {
        static thread_local std::vector<std::pair<std::string_view, std::string_view>> entries;
        entries.clear();
        for (auto const& one : value) {
            entries.emplace_back(one.language.view(), one.value);
        }
        glz::serialize<glz::JSON>::op<Options>(entries, context, bytes, at);
    }
};

namespace peers {

struct glaze {
    static entente::dossier read(std::string const& text) {
        entente::dossier made;
        read_into(made, text);
        return made;
    }

    /// What the text does not have stays as it was, which ours resets: only where the same was read before is the value the same.
    static void read_into(entente::dossier& made, std::string const& text) {
        if (glz::read<glz::opts{.error_on_unknown_keys = true}>(made, text)) {
            refuse("glaze");
        }
    }

    static void write_to(std::string& text, entente::dossier const& value) {
        if (glz::write<glz::opts{}>(value, text)) {
            refuse("glaze");
        }
    }
};

} // namespace peers

#endif
