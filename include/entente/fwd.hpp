// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FWD_HPP
#define ENTENTE_FWD_HPP

/// Forward declarations of every kind, and the word by which references name it: `dispute/export-controls`.

#include <entente/core/detail/config.hpp>

#include <string_view>

namespace entente {

struct source;
struct topic;
struct actor;
struct office;
struct agreement;
struct commitment;
struct dispute;
struct measure;
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

/// The word for a kind. A kind of your own specializes it before its type is complete, and can then be referred to like ours:
/// `template <> inline constexpr std::string_view entente::kind_name<my::sanction_list> = "sanction_list";`
template <class T>
inline constexpr std::string_view kind_name{};

template <>
inline constexpr std::string_view kind_name<source> = "source";
template <>
inline constexpr std::string_view kind_name<topic> = "topic";
template <>
inline constexpr std::string_view kind_name<actor> = "actor";
template <>
inline constexpr std::string_view kind_name<office> = "office";
template <>
inline constexpr std::string_view kind_name<agreement> = "agreement";
template <>
inline constexpr std::string_view kind_name<commitment> = "commitment";
template <>
inline constexpr std::string_view kind_name<dispute> = "dispute";
template <>
inline constexpr std::string_view kind_name<measure> = "measure";
template <>
inline constexpr std::string_view kind_name<proceeding> = "proceeding";
template <>
inline constexpr std::string_view kind_name<channel> = "channel";
template <>
inline constexpr std::string_view kind_name<forum> = "forum";
template <>
inline constexpr std::string_view kind_name<trilateral_forum> = "trilateral_forum";
template <>
inline constexpr std::string_view kind_name<meeting> = "meeting";
template <>
inline constexpr std::string_view kind_name<statement> = "statement";
template <>
inline constexpr std::string_view kind_name<causal_link> = "causal_link";

} // namespace entente

#endif
