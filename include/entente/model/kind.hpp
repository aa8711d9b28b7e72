// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_MODEL_KIND_HPP
#define ENTENTE_MODEL_KIND_HPP

/// The traits that make a struct a kind: its words (`kind_words_of`, in fwd.hpp), its participants and owner (`kind_traits`), a lifecycle by the action of its history, and a list in a dossier.

#include <entente/core/compact_list.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/fwd.hpp>

#include <boost/describe/enum.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>
#include <boost/mp11/algorithm.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// Whether an instrument links its participants as friends or as foes.
enum class link_sign : std::uint8_t { cooperation, conflict };

BOOST_DESCRIBE_ENUM(link_sign, cooperation, conflict)

/// The participants of an object of a kind, its owner, and the sign of the links between them. Specialize it beside your struct, with any of these members:
///
///     template <>
///     struct entente::kind_traits<my::embassy> {
///         static void actors(my::embassy const& one, auto visit) { visit(one.of); visit(one.in); }   // id<actor>
///         static void wholes(my::embassy const& one, auto visit) { visit(one.under); }               // an id or a reference, optional or not
///         static constexpr link_sign sign = link_sign::cooperation;                                   // while it is open
///         static constexpr link_sign sign_suspended = link_sign::conflict;                            // while it is suspended
///         static constexpr link_sign shown_as = link_sign::cooperation;                               // in pictures; without it, as its sign
///     };
///
/// Without `actors`, no question about actors finds the object. Without `wholes`, it belongs to nothing. Without `sign` and `sign_suspended`, it is
/// not an edge of a network.
template <class T>
struct kind_traits {
    using not_specialized = void;
};

namespace detail {

template <class T>
[[nodiscard]] ref_parts parts_of_value(id<T> const& one) noexcept {
    return {kind_name<T>, one.view(), {}, {}};
}
template <class... T>
[[nodiscard]] ref_parts parts_of_value(ref<T...> const& one) noexcept {
    return one.parts();
}

} // namespace detail

/// Returns the target of an optional id or reference.
template <class Optional>
[[nodiscard]] ref_parts parts_of(Optional const& of) noexcept {
    return of ? detail::parts_of_value(*of) : ref_parts{};
}

namespace detail {

/// The target of a reference in any form: parts, an id, a reference, or an optional one of these.
template <class Whole>
[[nodiscard]] ref_parts parts_of_any(Whole const& whole) noexcept {
    if constexpr (std::is_same_v<Whole, ref_parts>) {
        return whole;
    } else if constexpr (requires { parts_of_value(whole); }) {
        return parts_of_value(whole);
    } else {
        return parts_of(whole);
    }
}

} // namespace detail

/// Calls `visit(id<actor> const&)` for each actor that takes part in an object.
template <class T, class Visit>
void for_each_actor(T const& one, Visit visit) {
    auto const visit_each = [&](auto const& who) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(who)>, id<actor>>) {
            visit(who);
        } else if (who) { // an optional one
            visit(*who);
        }
    };
    constexpr bool is_named = requires {
        &kind_traits<T>::actors;
    }
    || requires {
        &kind_traits<T>::template actors<decltype(visit_each)>;
    };
    static_assert(
        !is_named || requires { kind_traits<T>::actors(one, visit_each); },
        "entente::kind_traits<T>::actors must take (T const&, visit), and visit ids of actors");
    if constexpr (requires { kind_traits<T>::actors(one, visit_each); }) {
        kind_traits<T>::actors(one, visit_each);
    }
}

/// Calls `visit(ref_parts const&)` for each object that an object belongs to: the dispute of a measure, its programme. What it visits is valid as long as the object is.
template <class T, class Visit>
void for_each_whole([[maybe_unused]] T const& one, [[maybe_unused]] Visit visit) {
    auto const visit_named = [&](auto const& whole) {
        if (auto const parts = detail::parts_of_any(whole); !parts.kind.empty()) {
            visit(parts);
        }
    };
    constexpr bool is_named = requires {
        &kind_traits<T>::wholes;
    }
    || requires {
        &kind_traits<T>::template wholes<decltype(visit_named)>;
    };
    static_assert(
        !is_named || requires { kind_traits<T>::wholes(one, visit_named); },
        "entente::kind_traits<T>::wholes must take (T const&, visit), and visit ids or references");
    static_assert(
        !requires { &kind_traits<T>::whole; }, "entente::kind_traits has no whole: write wholes(one, visit)");
    if constexpr (requires { kind_traits<T>::wholes(one, visit_named); }) {
        kind_traits<T>::wholes(one, visit_named);
    }
}

/// The signs of the links that instruments of a kind make between their participants.
struct link_signs {
    std::optional<link_sign> open{};      ///< while they are open
    std::optional<link_sign> suspended{}; ///< while they are suspended
    std::optional<link_sign> shown_as{};  ///< in pictures: what they are between their participants

    [[nodiscard]] constexpr bool has(link_sign one) const noexcept { return open == one || suspended == one; }
};

/// Returns the signs of the links that instruments of a kind make. Agreements, dialogues, disputes and measures have none: their links have kinds of their own.
template <class T>
[[nodiscard]] constexpr link_signs link_signs_of() noexcept {
    link_signs result{};
    if constexpr (requires { kind_traits<T>::sign; }) {
        result.open = kind_traits<T>::sign;
    }
    if constexpr (requires { kind_traits<T>::sign_suspended; }) {
        result.suspended = kind_traits<T>::sign_suspended;
    }
    result.shown_as = result.open;
    if constexpr (requires { kind_traits<T>::shown_as; }) {
        result.shown_as = kind_traits<T>::shown_as;
    }
    return result;
}

namespace detail {

/// The kind whose objects a member of a dossier lists; void for a member that is not such a list.
template <class Member>
struct listed_kind {
    using type = void;
};
template <class T>
struct listed_kind<std::vector<T>> {
    using type = std::conditional_t<kind_name<T>.empty(), void, T>;
};
template <class T, std::size_t InPlace>
struct listed_kind<compact_list<T, InPlace>> : listed_kind<std::vector<T>> {};

template <class Dossier, class D>
using kind_of_member = typename listed_kind<std::remove_cvref_t<decltype(std::declval<Dossier&>().*D::pointer)>>::type;

/// Whether a dossier has a member of the name of one that it inherits, which is then never seen.
template <class Dossier>
[[nodiscard]] consteval bool hides_members() noexcept {
    constexpr unsigned all = boost::describe::mod_public | boost::describe::mod_inherited;
    return boost::mp11::mp_size<boost::describe::describe_members<Dossier, all | boost::describe::mod_hidden>>::value !=
           boost::mp11::mp_size<boost::describe::describe_members<Dossier, all>>::value;
}

template <class Dossier>
using members_of_dossier = boost::describe::describe_members<Dossier, boost::describe::mod_public | boost::describe::mod_inherited>;

/// Whether a member of a dossier has lists of kinds somewhere within, other than being one: nothing would find their objects. `Outer` are the structs that it lies in.
template <class T, class... Outer>
[[nodiscard]] consteval bool lists_kinds() noexcept {
    bool result = false;
    if constexpr (boost::describe::has_describe_members<T>::value && !(std::is_same_v<T, Outer> || ...)) {
        boost::mp11::mp_for_each<members_of_dossier<T>>([&](auto member) {
            using type = std::remove_cvref_t<decltype(std::declval<T&>().*decltype(member)::pointer)>;
            result = result || !std::is_void_v<typename listed_kind<type>::type> || lists_kinds<type, T, Outer...>();
        });
    } else if constexpr (requires { typename T::mapped_type; }) { // a map
        using type = typename T::mapped_type;
        result = !std::is_void_v<typename listed_kind<type>::type> || lists_kinds<type, Outer...>();
    } else if constexpr (requires { typename T::value_type; } &&
                         !boost::describe::has_describe_members<T>::value) { // a list or an optional
        using type = typename T::value_type;
        if constexpr (!std::is_same_v<type, T>) {
            result = !std::is_void_v<typename listed_kind<type>::type> || lists_kinds<type, Outer...>();
        }
    }
    return result;
}

/// Whether a member of a dossier lists structs that have ids of their own kind, as kinds have, without words for it.
template <class Member>
[[nodiscard]] consteval bool lists_kind_without_words() noexcept {
    if constexpr (requires(Member const& list) { list.begin()->id; }) {
        using listed = typename Member::value_type;
        return std::is_same_v<std::remove_cvref_t<decltype(std::declval<listed const&>().id)>, id<listed>> &&
               kind_name<listed>.empty();
    } else {
        return false;
    }
}

/// Whether a word can name a kind in a reference, and ends where its text does.
[[nodiscard]] constexpr bool is_kind_word(std::string_view word) noexcept {
    bool result = !word.empty() && word[0] >= 'a' && word[0] <= 'z';
    for (char const c : word) {
        result = result && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
    }
    return result && word.data()[word.size()] == '\0';
}

/// Whether `kind_traits` was specialized with none of its members: then their names are misspelt.
template <class T>
[[nodiscard]] consteval bool has_unknown_traits() noexcept {
    constexpr auto ignored = [](auto const&) {};
    return !requires {
        typename kind_traits<T>::not_specialized;
    }
    &&!requires {
        &kind_traits<T>::actors;
    }
    &&!requires {
        &kind_traits<T>::template actors<decltype(ignored)>;
    }
    &&!requires {
        &kind_traits<T>::wholes;
    }
    &&!requires {
        &kind_traits<T>::template wholes<decltype(ignored)>;
    }
    &&!requires {
        kind_traits<T>::sign;
    }
    &&!requires {
        kind_traits<T>::sign_suspended;
    }
    &&!requires {
        kind_traits<T>::shown_as;
    };
}

/// Of all kinds that a dossier lists, in its order, what `Of<kind>` has.
template <class Value, class Dossier, class Of>
[[nodiscard]] constexpr auto of_kinds_in(Of of) noexcept {
    std::array<Value, boost::mp11::mp_size<members_of_dossier<Dossier>>::value + 1> result{};
    std::size_t size = 0;
    boost::mp11::mp_for_each<members_of_dossier<Dossier>>([&](auto member) {
        using kind = kind_of_member<Dossier, decltype(member)>;
        if constexpr (!std::is_void_v<kind>) {
            result[size++] = of(std::type_identity<kind>{});
        }
    });
    return result;
}

/// The words of all kinds that a dossier lists, in its order.
template <class Dossier>
[[nodiscard]] constexpr auto words_in() noexcept {
    return of_kinds_in<kind_words, Dossier>([]<class T>(std::type_identity<T>) { return kind_words_of<T>; });
}

/// The signs of their links.
template <class Dossier>
[[nodiscard]] constexpr auto signs_in() noexcept {
    return of_kinds_in<link_signs, Dossier>([]<class T>(std::type_identity<T>) { return link_signs_of<T>(); });
}

/// How many words there are before the empty ones.
template <std::size_t N>
[[nodiscard]] constexpr std::size_t count_words(std::array<kind_words, N> const& all) noexcept {
    std::size_t result = 0;
    while (!all[result].one.empty()) {
        ++result;
    }
    return result;
}

/// Whether no two kinds of a dossier share a word, and none has that of participations, which references name too.
template <class Dossier>
[[nodiscard]] constexpr bool has_distinct_words() noexcept {
    constexpr auto all = words_in<Dossier>();
    for (std::size_t i = 0; i != all.size() && !all[i].one.empty(); ++i) {
        if (all[i].one == "participation" || all[i].many == "participations") {
            return false;
        }
        for (std::size_t k = 0; k != i; ++k) {
            if (all[i].one == all[k].one || all[i].many == all[k].many || all[i].one == all[k].many || all[i].many == all[k].one) {
                return false;
            }
        }
    }
    return true;
}

} // namespace detail

/// Calls `visit(list, plural)` for the list of each kind of a dossier, or of a struct that derives from `dossier` and adds lists: `visit(dossier.actors, "actors")`. Inherited lists come first. The
/// lists are as constant as the dossier is.
template <class Dossier, class Visit>
void for_each_list(Dossier& one, Visit visit) {
    using whole = std::remove_const_t<Dossier>;
    static_assert(detail::has_distinct_words<whole>(),
                  "two kinds of this dossier have the same word or the same plural (entente::kind_words_of)");
    static_assert(
        !detail::hides_members<whole>(),
        "a member of this dossier hides one of the same name that it inherits: a list may not have the plural of another kind");
    boost::mp11::mp_for_each<detail::members_of_dossier<whole>>([&](auto member) {
        using kind = detail::kind_of_member<whole, decltype(member)>;
        if constexpr (!std::is_void_v<kind>) {
            static_assert(std::is_same_v<std::remove_cvref_t<decltype(one.*decltype(member)::pointer)>, std::vector<kind>>,
                          "the list of a kind in a dossier is a std::vector");
            static_assert(kind_plural<kind> == decltype(member)::name,
                          "the list of a kind in a dossier is named by its plural (entente::kind_words_of)");
            static_assert(detail::is_kind_word(kind_name<kind>) && detail::is_kind_word(kind_plural<kind>),
                          "the words of a kind are small letters, digits and _, as a literal (entente::kind_words_of)");
            static_assert(
                !detail::has_unknown_traits<kind>(),
                "entente::kind_traits is specialized without any of its members: actors, wholes, sign, sign_suspended, shown_as");
            visit(one.*decltype(member)::pointer, kind_plural<kind>);
        } else {
            using type = std::remove_cvref_t<decltype(one.*decltype(member)::pointer)>;
            static_assert(!detail::lists_kinds<type>(),
                          "a list of a kind must be a member of the dossier itself, not of a struct in it");
            static_assert(!detail::lists_kind_without_words<type>(),
                          "a list of structs with ids of their own is that of a kind: specialize entente::kind_words_of for it");
        }
    });
}

/// Calls `visit(list, list of the other, plural)` for each kind of two dossiers of one type.
template <class First, class Second, class Visit>
    requires std::is_same_v<std::remove_const_t<First>, std::remove_const_t<Second>>
void for_each_list(First& one, Second& other, Visit visit) {
    boost::mp11::mp_for_each<detail::members_of_dossier<std::remove_const_t<First>>>([&](auto member) {
        using kind = detail::kind_of_member<std::remove_const_t<First>, decltype(member)>;
        if constexpr (!std::is_void_v<kind>) {
            visit(one.*decltype(member)::pointer, other.*decltype(member)::pointer, kind_plural<kind>);
        }
    });
}

} // namespace entente

#endif
