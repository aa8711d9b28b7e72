// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_FORMAT_OUTLINE_HPP
#define ENTENTE_FORMAT_OUTLINE_HPP

/// Any described answer in words, as an outline: a member a line, what belongs to it indented. The answers that have no words of their own are formatted so, and answers of
/// your own can be.

#include <entente/core/layout.hpp>
#include <entente/core/reflect.hpp>
#include <entente/edit/revision.hpp>
#include <entente/format/detail/layout.hpp>
#include <entente/format/words.hpp>
#include <entente/query/balance.hpp>
#include <entente/query/measures.hpp>
#include <entente/query/network.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/officials.hpp>
#include <entente/query/performance.hpp>
#include <entente/query/reservations.hpp>
#include <entente/query/scorecard.hpp>
#include <entente/query/sessions.hpp>
#include <entente/query/statements.hpp>
#include <entente/query/what_if.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

class outline_writer {
public:
    outline_writer(std::string& out, bool colour) : out_(out), style_(colour) {}

    void write(layout const& type, void const* value, std::size_t indent);

private:
    /// What an answer is about: none of it is said, too.
    [[nodiscard]] static bool is_subject(std::string_view name) noexcept {
        return name == "all" || name == "allies" || name == "held" || name == "own" || name == "edges" || name == "corrections";
    }

    /// A name that is a keyword of C++ has an underscore at its end.
    [[nodiscard]] static std::string_view trimmed(std::string_view name) noexcept {
        return name.ends_with('_') ? name.substr(0, name.size() - 1) : name;
    }

    /// An empty record.
    [[nodiscard]] static bool is_nothing(layout const& type, void const* value);

    template <class T>
    [[nodiscard]] static T const* as(layout const& type, void const* value) {
        return type.type == type_identity_of<T> ? static_cast<T const*>(value) : nullptr;
    }

    static void append_word(layout const& type, void const* value, std::string& to);

    [[nodiscard]] static bool is_named(layout const& type);

    static void append_in_line(std::string& to, std::vector<cited_source> const& all);

    /// A value in one line; false where it needs more.
    [[nodiscard]] static bool line(layout const& type, void const* value, std::string& to);

    [[nodiscard]] static bool line(list_layout const& list, void const* value, std::string& to);

    void write_member(layout const& type, void const* value, std::size_t indent);

    void write_element(layout const& type, void const* value, std::size_t indent);

    std::string& out_;
    terminal_style style_;
};

} // namespace detail

/// Appends a described value as an outline, without absent members.
template <class T>
void append_outline(std::string& out, T const& one, bool colour = false) {
    auto const before = out.size();
    detail::outline_writer(out, colour).write(layout_of<T>, &one, 0);
    out += out.size() == before ? "none\n" : "";
}

/// The answers that are told as outlines.
template <class T>
inline constexpr bool is_outlined = false;
template <>
inline constexpr bool is_outlined<balance_answer> = true;
template <>
inline constexpr bool is_outlined<call_to_act> = true;
template <>
inline constexpr bool is_outlined<cancellation> = true;
template <>
inline constexpr bool is_outlined<consequences> = true;
template <>
inline constexpr bool is_outlined<leader_answer> = true;
template <>
inline constexpr bool is_outlined<measure_list> = true;
template <>
inline constexpr bool is_outlined<network_answer> = true;
template <>
inline constexpr bool is_outlined<official_list> = true;
template <>
inline constexpr bool is_outlined<owed_obligations> = true;
template <>
inline constexpr bool is_outlined<performance_answer> = true;
template <>
inline constexpr bool is_outlined<promise_score> = true;
template <>
inline constexpr bool is_outlined<reciprocity_answer> = true;
template <>
inline constexpr bool is_outlined<reservation_list> = true;
template <>
inline constexpr bool is_outlined<revision> = true;
template <>
inline constexpr bool is_outlined<session_record> = true;
template <>
inline constexpr bool is_outlined<statement_list> = true;

template <class T>
    requires is_outlined<T>
struct words_for<T> {
    static void append(std::string& out, T const& one, bool colour) { append_outline(out, one, colour); }
};

#ifdef ENTENTE_COMPILED
extern template void append_text<balance_answer>(std::string&, balance_answer const&, bool);
extern template void append_text<call_to_act>(std::string&, call_to_act const&, bool);
extern template void append_text<cancellation>(std::string&, cancellation const&, bool);
extern template void append_text<consequences>(std::string&, consequences const&, bool);
extern template void append_text<leader_answer>(std::string&, leader_answer const&, bool);
extern template void append_text<measure_list>(std::string&, measure_list const&, bool);
extern template void append_text<network_answer>(std::string&, network_answer const&, bool);
extern template void append_text<official_list>(std::string&, official_list const&, bool);
extern template void append_text<owed_obligations>(std::string&, owed_obligations const&, bool);
extern template void append_text<performance_answer>(std::string&, performance_answer const&, bool);
extern template void append_text<promise_score>(std::string&, promise_score const&, bool);
extern template void append_text<reciprocity_answer>(std::string&, reciprocity_answer const&, bool);
extern template void append_text<reservation_list>(std::string&, reservation_list const&, bool);
extern template void append_text<revision>(std::string&, revision const&, bool);
extern template void append_text<session_record>(std::string&, session_record const&, bool);
extern template void append_text<statement_list>(std::string&, statement_list const&, bool);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/format/impl/outline.ipp>
#endif

#endif
