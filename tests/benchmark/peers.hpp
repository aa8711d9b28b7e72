// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_BENCHMARK_PEERS_HPP
#define ENTENTE_TESTS_BENCHMARK_PEERS_HPP

/// The same structs read and written by other libraries, so that a program that uses them can be compared with one that uses ours. One mapping
/// over the descriptions does what such a program writes by hand for each struct: it goes through an object's members in the order of the text and
/// takes each by its name. An adapter a library says how it shows its values; all is inlined. Ids, dates and enumerators are parsed by entente's
/// functions, for they have to be by somebody. What the libraries don't look for, the mapping doesn't either: members that are missing, unknown or there twice.

#include <entente/core/enumeration.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/text.hpp>
#include <entente/core/text_form.hpp>
#include <entente/core/value_form.hpp>
#include <entente/model/dossier.hpp>

#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>
#include <boost/mp11/algorithm.hpp>

#if !defined(ONLY_NLOHMANN)
#    include <boost/json.hpp>
#    define WITH_BOOST
#endif
#if __has_include(<nlohmann/json.hpp>)
#    include <nlohmann/json.hpp>
#    define WITH_NLOHMANN
#endif
#if __has_include(<rapidjson/document.h>) && !defined(ONLY_NLOHMANN)
#    include <rapidjson/document.h>
#    include <rapidjson/stringbuffer.h>
#    include <rapidjson/writer.h>
#    define WITH_RAPIDJSON
#endif
#if __has_include(<simdjson.h>) && !defined(ONLY_NLOHMANN)
#    include <simdjson.h>
#    define WITH_SIMDJSON
#endif
#if defined(ENTENTE_WITH_YYJSON) && !defined(ONLY_NLOHMANN)
#    include <yyjson.h>
#    define WITH_YYJSON
#endif

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace peers {

template <class T>
using described = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

/// A member's name, made by the compiler, as in what is written by hand.
template <class Member>
inline constexpr std::string_view name_of = entente::detail::written_name(Member::name);

template <class T>
concept is_list = requires(T& list) {
    list.emplace_back();
};

template <class T>
concept is_optional = requires(T& optional) {
    optional.has_value();
};

[[noreturn]] inline void refuse(std::string_view what) {
    throw std::runtime_error(std::string(what));
}

// Reading.

template <class Library, class T>
void read_member(typename Library::node node, T& to);

template <class Library, class T, class... D>
void read_members(typename Library::node node, T& to, boost::mp11::mp_list<D...>) {
    Library::each_member(node, [&to](std::string_view name, auto value) {
        static_cast<void>(((name_of<D> == name && (read_member<Library>(value, to.*D::pointer), true)) || ...));
    });
}

template <class Library, class T>
void read_member(typename Library::node node, T& to) {
    if constexpr (std::is_same_v<T, bool>) {
        to = Library::boolean(node);
    } else if constexpr (std::is_integral_v<T>) {
        to = static_cast<T>(Library::integer(node));
    } else if constexpr (std::is_floating_point_v<T>) {
        to = static_cast<T>(Library::real(node));
    } else if constexpr (std::is_same_v<T, std::string>) {
        to = Library::string(node);
    } else if constexpr (std::is_same_v<T, entente::extensions>) {
        return; // no document of the benchmark has any
    } else if constexpr (std::is_same_v<T, entente::text>) {
        Library::each_member(node, [&to](std::string_view name, auto value) {
            entente::language_tag language;
            if (!entente::text_form<entente::language_tag>::parse(name, language).ok()) {
                refuse(name);
            }
            to.set(language, std::string(Library::string(value)));
        });
    } else if constexpr (entente::has_text_form<T>) {
        std::string_view const word = Library::string(node);
        if (!entente::text_form<T>::parse(word, to).ok()) {
            refuse(word);
        }
    } else if constexpr (entente::has_value_form<T>) {
        typename entente::value_form<T>::representation representation{};
        read_member<Library>(node, representation);
        std::string why;
        if (!entente::value_form<T>::assign(to, std::move(representation), why)) {
            refuse(why);
        }
    } else if constexpr (entente::described_enum<T>) {
        std::string_view const name = Library::string(node);
        if (!entente::enum_from_name(name, to)) {
            refuse(name);
        }
    } else if constexpr (is_optional<T>) {
        read_member<Library>(node, to.emplace());
    } else if constexpr (is_list<T>) {
        Library::each_element(node, [&to](auto value) { read_member<Library>(value, to.emplace_back()); });
    } else if constexpr (requires { std::tuple_size<T>::value; }) {
        std::size_t i = 0;
        Library::each_element(node, [&to, &i](auto value) { read_member<Library>(value, to.at(i++)); });
    } else {
        read_members<Library>(node, to, boost::mp11::mp_rename<described<T>, boost::mp11::mp_list>{});
    }
}

// Writing: as events, or as a tree.

template <class T>
bool is_left_out(T const& value) {
    if constexpr (std::is_same_v<T, bool>) {
        return !value;
    } else if constexpr (entente::has_text_form<T>) {
        return entente::is_unset(value);
    } else if constexpr (entente::has_value_form<T>) {
        return value == T{};
    } else if constexpr (is_optional<T>) {
        return !value.has_value();
    } else if constexpr (requires { value.empty(); }) {
        return value.empty();
    } else {
        return false;
    }
}

/// Calls `visit(name, member)` for each member that is written.
template <class T, class Visit, class... D>
void each_written(T const& value, Visit visit, boost::mp11::mp_list<D...>) {
    auto const one = [&visit](std::string_view name, auto const& member) {
        if constexpr (!std::is_same_v<decltype(member), entente::extensions const&>) {
            if (!is_left_out(member)) {
                visit(name, member);
            }
        }
    };
    (one(name_of<D>, value.*D::pointer), ...);
}

template <class T, class Visit>
void each_written(T const& value, Visit visit) {
    if constexpr (std::is_same_v<T, entente::text>) {
        for (auto const& one : value) {
            visit(one.language.view(), one.value);
        }
    } else {
        each_written(value, visit, boost::mp11::mp_rename<described<T>, boost::mp11::mp_list>{});
    }
}

/// Calls that function of a writer that a value is written by; of a record, list or optional, what `Writer` makes of its parts.
template <class Writer, class T>
decltype(auto) write_as(Writer&& out, T const& value) {
    if constexpr (std::is_arithmetic_v<T>) {
        return out.number(value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        return out.string(value);
    } else if constexpr (std::is_same_v<T, entente::text>) {
        return out.object(value);
    } else if constexpr (entente::has_text_form<T>) {
        std::string word;
        entente::text_form<T>::append(word, value);
        return out.string(word);
    } else if constexpr (entente::has_value_form<T>) {
        return write_as(out, entente::value_form<T>::view(value));
    } else if constexpr (entente::described_enum<T>) {
        return out.string(entente::enum_name(value));
    } else if constexpr (is_optional<T>) {
        return write_as(out, *value);
    } else if constexpr (requires { value.data(); }) {
        return out.array(value);
    } else {
        return out.object(value);
    }
}

#ifdef WITH_BOOST
struct boost_json {
    using node = boost::json::value const*;
    static bool boolean(node from) { return from->as_bool(); }
    static std::int64_t integer(node from) { return from->to_number<std::int64_t>(); }
    static double real(node from) { return from->to_number<double>(); }
    static std::string_view string(node from) {
        auto const& text = from->as_string();
        return {text.data(), text.size()};
    }
    template <class Visit>
    static void each_member(node from, Visit visit) {
        for (auto const& one : from->as_object()) {
            visit(std::string_view(one.key().data(), one.key().size()), &one.value());
        }
    }
    template <class Visit>
    static void each_element(node from, Visit visit) {
        for (auto const& one : from->as_array()) {
            visit(&one);
        }
    }
    static entente::dossier read(std::string const& text) {
        boost::json::monotonic_resource space; // as its documentation advises for what is parsed, taken apart and thrown away
        auto const tree = boost::json::parse(text, &space);
        entente::dossier made;
        read_member<boost_json>(&tree, made);
        return made;
    }

    struct builder {
        boost::json::storage_ptr space;
        template <class T>
        boost::json::value number(T value) {
            return boost::json::value(value, space);
        }
        boost::json::value string(std::string_view value) {
            return boost::json::value(boost::json::string_view(value.data(), value.size()), space);
        }
        template <class T>
        boost::json::value object(T const& value) {
            boost::json::object made(space);
            each_written(value, [&](std::string_view name, auto const& member) {
                made.emplace(boost::json::string_view(name.data(), name.size()), write_as(*this, member));
            });
            return made;
        }
        template <class T>
        boost::json::value array(T const& value) {
            boost::json::array made(space);
            made.reserve(value.size());
            for (auto const& one : value) {
                made.push_back(write_as(*this, one));
            }
            return made;
        }
    };
    static std::size_t write(entente::dossier const& value) {
        boost::json::monotonic_resource space;
        return boost::json::serialize(builder{&space}.object(value)).size();
    }
};
#endif

#ifdef WITH_NLOHMANN
struct nlohmann_json {
    using node = nlohmann::json const*;
    static bool boolean(node from) { return from->get<bool>(); }
    static std::int64_t integer(node from) { return from->get<std::int64_t>(); }
    static double real(node from) { return from->get<double>(); }
    static std::string_view string(node from) { return from->get_ref<std::string const&>(); }
    template <class Visit>
    static void each_member(node from, Visit visit) {
        for (auto const& [name, value] : from->get_ref<nlohmann::json::object_t const&>()) {
            visit(std::string_view(name), &value);
        }
    }
    template <class Visit>
    static void each_element(node from, Visit visit) {
        for (auto const& one : from->get_ref<nlohmann::json::array_t const&>()) {
            visit(&one);
        }
    }
    static entente::dossier read(std::string const& text) {
        auto const tree = nlohmann::json::parse(text);
        entente::dossier made;
        read_member<nlohmann_json>(&tree, made);
        return made;
    }

    struct builder {
        template <class T>
        nlohmann::json number(T value) {
            return value;
        }
        nlohmann::json string(std::string_view value) { return value; }
        template <class T>
        nlohmann::json object(T const& value) {
            auto made = nlohmann::json::object();
            each_written(value, [&](std::string_view name, auto const& member) {
                made.emplace(std::string(name), write_as(*this, member));
            });
            return made;
        }
        template <class T>
        nlohmann::json array(T const& value) {
            auto made = nlohmann::json::array();
            for (auto const& one : value) {
                made.push_back(write_as(*this, one));
            }
            return made;
        }
    };
    static std::size_t write(entente::dossier const& value) { return builder{}.object(value).dump().size(); }
};
#endif

#ifdef WITH_RAPIDJSON
struct rapid_json {
    using node = rapidjson::Value const*;
    static bool boolean(node from) { return from->GetBool(); }
    static std::int64_t integer(node from) { return from->GetInt64(); }
    static double real(node from) { return from->GetDouble(); }
    static std::string_view string(node from) { return {from->GetString(), from->GetStringLength()}; }
    template <class Visit>
    static void each_member(node from, Visit visit) {
        for (auto one = from->MemberBegin(); one != from->MemberEnd(); ++one) {
            visit(string(&one->name), node(&one->value));
        }
    }
    template <class Visit>
    static void each_element(node from, Visit visit) {
        for (auto one = from->Begin(); one != from->End(); ++one) {
            visit(node(one));
        }
    }
    static entente::dossier read(std::string const& text) {
        rapidjson::Document tree;
        tree.Parse<rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
        if (tree.HasParseError()) {
            refuse("not JSON");
        }
        entente::dossier made;
        read_member<rapid_json>(&tree, made);
        return made;
    }

    struct events {
        rapidjson::Writer<rapidjson::StringBuffer>& to;
        template <class T>
        void number(T value) {
            if constexpr (std::is_same_v<T, bool>) {
                to.Bool(value);
            } else if constexpr (std::is_floating_point_v<T>) {
                to.Double(value);
            } else {
                to.Int64(static_cast<std::int64_t>(value));
            }
        }
        void string(std::string_view value) { to.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); }
        template <class T>
        void object(T const& value) {
            to.StartObject();
            each_written(value, [&](std::string_view name, auto const& member) {
                to.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
                write_as(*this, member);
            });
            to.EndObject();
        }
        template <class T>
        void array(T const& value) {
            to.StartArray();
            for (auto const& one : value) {
                write_as(*this, one);
            }
            to.EndArray();
        }
    };
    static std::size_t write(entente::dossier const& value) {
        static rapidjson::StringBuffer out; // warm, as ours is
        out.Clear();
        rapidjson::Writer<rapidjson::StringBuffer> writer(out);
        events{writer}.object(value);
        return out.GetSize();
    }
};
#endif

#ifdef WITH_YYJSON
struct yy_json {
    using node = yyjson_val*;
    static bool boolean(node from) { return yyjson_get_bool(from); }
    static std::int64_t integer(node from) { return yyjson_get_sint(from); }
    static double real(node from) { return yyjson_get_num(from); }
    static std::string_view string(node from) {
        if (!yyjson_is_str(from)) {
            refuse("no string");
        }
        return {yyjson_get_str(from), yyjson_get_len(from)};
    }
    template <class Visit>
    static void each_member(node from, Visit visit) {
        yyjson_obj_iter at;
        yyjson_obj_iter_init(from, &at);
        while (node const name = yyjson_obj_iter_next(&at)) {
            visit(string(name), yyjson_obj_iter_get_val(name));
        }
    }
    template <class Visit>
    static void each_element(node from, Visit visit) {
        yyjson_arr_iter at;
        yyjson_arr_iter_init(from, &at);
        while (node const one = yyjson_arr_iter_next(&at)) {
            visit(one);
        }
    }
    static entente::dossier read(std::string const& text) {
        yyjson_doc* const tree = yyjson_read(text.data(), text.size(), 0);
        if (tree == nullptr) {
            refuse("not JSON");
        }
        entente::dossier made;
        read_member<yy_json>(yyjson_doc_get_root(tree), made);
        yyjson_doc_free(tree);
        return made;
    }

    struct builder {
        yyjson_mut_doc* tree;
        template <class T>
        yyjson_mut_val* number(T value) {
            if constexpr (std::is_same_v<T, bool>) {
                return yyjson_mut_bool(tree, value);
            } else if constexpr (std::is_floating_point_v<T>) {
                return yyjson_mut_real(tree, value);
            } else {
                return yyjson_mut_sint(tree, static_cast<std::int64_t>(value));
            }
        }
        yyjson_mut_val* string(std::string_view value) { return yyjson_mut_strncpy(tree, value.data(), value.size()); }
        template <class T>
        yyjson_mut_val* object(T const& value) {
            auto* const made = yyjson_mut_obj(tree);
            // Names of members outlive the tree, and are not copied.
            each_written(value, [&](std::string_view name, auto const& member) {
                yyjson_mut_obj_add(made, yyjson_mut_strn(tree, name.data(), name.size()), write_as(*this, member));
            });
            return made;
        }
        template <class T>
        yyjson_mut_val* array(T const& value) {
            auto* const made = yyjson_mut_arr(tree);
            for (auto const& one : value) {
                yyjson_mut_arr_append(made, write_as(*this, one));
            }
            return made;
        }
    };
    static std::size_t write(entente::dossier const& value) {
        yyjson_mut_doc* const tree = yyjson_mut_doc_new(nullptr);
        yyjson_mut_doc_set_root(tree, builder{tree}.object(value));
        std::size_t size = 0;
        char* const text = yyjson_mut_write(tree, 0, &size);
        std::free(text);
        yyjson_mut_doc_free(tree);
        return size;
    }
};
#endif

#ifdef WITH_SIMDJSON
struct simd_json {
    using node = simdjson::ondemand::value;
    static bool boolean(node from) { return from.get_bool(); }
    static std::int64_t integer(node from) { return from.get_int64(); }
    static double real(node from) { return from.get_double(); }
    static std::string_view string(node from) { return from.get_string(); }
    template <class Visit>
    static void each_member(node from, Visit visit) {
        for (auto field : from.get_object()) {
            std::string_view const name = field.unescaped_key();
            node value = field.value();
            visit(name, value);
        }
    }
    template <class Visit>
    static void each_element(node from, Visit visit) {
        for (auto one : from.get_array()) {
            visit(one.value());
        }
    }
    static entente::dossier read(simdjson::padded_string const& text) {
        static simdjson::ondemand::parser parser; // used again, as its documentation advises
        auto tree = parser.iterate(text);
        entente::dossier made;
        node root = tree.get_value();
        read_member<simd_json>(root, made);
        return made;
    }
};
#endif

} // namespace peers

#endif
