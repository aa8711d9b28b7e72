// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FWD_HPP
#define ENTENTE_FWD_HPP

/// Forward declarations of every kind, and its words: the one by which references name it (`dispute/export-controls`), and the one by which a dossier lists it (`disputes`).
///
/// A program extends the library by specializing these templates, each beside its own type. docs/reference/extension-points.md lists their members:
///
///     kind_words_of<T>      a kind of object: its word and its plural                          entente/fwd.hpp
///     kind_traits<T>        its actors, what it belongs to, the sign of its links              entente/model/kind.hpp
///     lifecycle_of<Action>  the lifecycle of the kinds whose history has that action           entente/lifecycle/lifecycle_of.hpp
///     text_form<T>          a type that is written as one string                               entente/core/text_form.hpp
///     value_form<T>         a type that is written as another type                             entente/core/value_form.hpp
///     json::migrations<T>   older versions of a document                                       entente/json/read.hpp
///     words_for<T>          an answer in words                                                 entente/format/words_for.hpp
///     picture_for<T>        an answer as a picture                                             entente/picture/picture_for.hpp
///
/// Rules are objects: `validate_options::own_rules` (entente/validate/rule.hpp). `fmt` and `std::format` take what `words_for` has.

#include <entente/core/detail/config.hpp>

#include <string_view>

namespace entente::inline v0_1 {

struct source;
struct topic;
struct actor;
struct office;
struct agreement;
struct commitment;
struct dispute;
struct measure;
struct demand;
struct diplomatic_relation;
struct mission;
struct recognition;
struct proceeding;
struct channel;
struct forum;
struct trilateral_forum;
struct meeting;
struct statement;
struct causal_link;
struct participation;
struct dossier;

template <class T>
class id;
template <class... T>
class ref;

/// The words for a kind.
struct kind_words {
    std::string_view one{};  ///< as references name it: "dispute"
    std::string_view many{}; ///< as a dossier lists it: "disputes"
};

/// The words for a kind `T`; empty for a type that is not a kind. A kind of your own specializes it before its type is complete, and can then be referred to like ours:
/// `template <> inline constexpr entente::kind_words entente::kind_words_of<my::embassy>{"embassy", "embassies"};`
template <class T>
inline constexpr kind_words kind_words_of{};

template <>
inline constexpr kind_words kind_words_of<source>{"source", "sources"};
template <>
inline constexpr kind_words kind_words_of<topic>{"topic", "topics"};
template <>
inline constexpr kind_words kind_words_of<actor>{"actor", "actors"};
template <>
inline constexpr kind_words kind_words_of<office>{"office", "offices"};
template <>
inline constexpr kind_words kind_words_of<agreement>{"agreement", "agreements"};
template <>
inline constexpr kind_words kind_words_of<commitment>{"commitment", "commitments"};
template <>
inline constexpr kind_words kind_words_of<dispute>{"dispute", "disputes"};
template <>
inline constexpr kind_words kind_words_of<measure>{"measure", "measures"};
template <>
inline constexpr kind_words kind_words_of<demand>{"demand", "demands"};
template <>
inline constexpr kind_words kind_words_of<diplomatic_relation>{"diplomatic_relation", "diplomatic_relations"};
template <>
inline constexpr kind_words kind_words_of<mission>{"mission", "missions"};
template <>
inline constexpr kind_words kind_words_of<recognition>{"recognition", "recognitions"};
template <>
inline constexpr kind_words kind_words_of<proceeding>{"proceeding", "proceedings"};
template <>
inline constexpr kind_words kind_words_of<channel>{"channel", "channels"};
template <>
inline constexpr kind_words kind_words_of<forum>{"forum", "forums"};
template <>
inline constexpr kind_words kind_words_of<trilateral_forum>{"trilateral_forum", "trilateral_forums"};
template <>
inline constexpr kind_words kind_words_of<meeting>{"meeting", "meetings"};
template <>
inline constexpr kind_words kind_words_of<statement>{"statement", "statements"};
template <>
inline constexpr kind_words kind_words_of<causal_link>{"causal_link", "causal_links"};

/// The word by which references name a kind.
template <class T>
inline constexpr std::string_view kind_name = kind_words_of<T>.one;

/// The word by which a dossier lists a kind.
template <class T>
inline constexpr std::string_view kind_plural = kind_words_of<T>.many;

} // namespace entente

#endif
