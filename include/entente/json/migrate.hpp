// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_MIGRATE_HPP
#define ENTENTE_JSON_MIGRATE_HPP

/// Documents of older major versions of a format are brought to the one that is read, by small steps over their JSON, one from each major version to the next. A step describes only the members that it
/// changes. It keeps all others as raw JSON.
///
///     struct ship_1 { std::optional<std::string> grade{}; std::optional<std::string> rank{}; entente::extensions rest{}; };
///     struct plan_1 { std::vector<ship_1> ships{}; entente::extensions rest{}; };
///     BOOST_DESCRIBE_STRUCT(ship_1, (), (grade, rank, rest))
///     BOOST_DESCRIBE_STRUCT(plan_1, (), (ships, rest))
///     void call_grades_ranks(plan_1& one) { for (ship_1& each : one.ships) { each.rank.swap(each.grade); } }
///
///     template <> struct entente::json::migrations<my::plan> {
///         static constexpr std::string_view version = "plan";                          // the member that says it: "1.0", or 1
///         static constexpr migration steps[]{step_of<&call_grades_ranks>};              // from 1 to 2, from 2 to 3 and so on
///     };
///
/// Then `json::read<my::plan>` takes version 1 and 2, of version 1 with a note (J032).

#include <entente/core/detail/config.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/core/result.hpp>
#include <entente/json/options.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::json {

/// Brings a text from one version to the next, which it is to name by `next` in the member `version`; or says why it can't.
using migration = result<std::string> (*)(std::string_view text, std::string_view version, std::uint32_t next,
                                          read_options const& options);

namespace detail {

/// Whether everything that a text has is kept by values of a layout: all records in it have extensions.
[[nodiscard]] constexpr bool keeps_all(layout const& type, int depth = 32) noexcept {
    switch (type.form) {
    case layout_form::list: return depth != 0 && keeps_all(*type.list->element, depth - 1);
    case layout_form::optional: return depth != 0 && keeps_all(*type.optional->element, depth - 1);
    case layout_form::map: return depth != 0 && keeps_all(*type.map->element, depth - 1);
    case layout_form::value: return depth != 0 && keeps_all(*type.value->representation, depth - 1);
    case layout_form::record: {
        bool keeps = false; // g++ 12 can't compare the record's own pointer with null here under its sanitizers
        for (std::size_t i = 0; i != type.record->size; ++i) {
            layout const& member = *type.record->members[i].layout;
            keeps = keeps || member.form == layout_form::extensions;
            if (depth == 0 || !keeps_all(member, depth - 1)) {
                return false;
            }
        }
        return keeps;
    }
    default: return true;
    }
}

template <class Part>
Part part_of(void (*)(Part&));

template <auto Change>
[[nodiscard]] result<std::string> change(std::string_view text, std::string_view version, std::uint32_t next,
                                         read_options const& options) {
    using part = decltype(part_of(Change));
    static_assert(keeps_all(layout_of<part>), "every struct of a step needs a member of type entente::extensions, which keeps what "
                                              "the step does not describe; structs that hold themselves can't be one");
    auto made = read_as_it_is<part>(text, options, true);
    if (!made) {
        return unexpected(std::move(made).error());
    }
    Change(*made);
    auto& kept = *static_cast<extensions*>(layout_of<part>.record->extensions->of(&*made));
    if (auto const* const was = kept.find(version)) {
        auto const number = std::to_string(next);
        kept.set(std::string(version), was->starts_with('"') ? '"' + number + ".0\"" : number);
    }
    return write(*made);
}

ENTENTE_DECL void forget_places(report& of);

} // namespace detail

/// A migration step from `Change`, a function that takes the described struct of the members that it changes.
template <auto Change>
inline constexpr migration step_of = &detail::change<Change>;

/// A text in the version that a type is read in, and as it was where it is that already, or none that there are steps from. Linear in the text, for each step. Findings of the first step stand where
/// the text has them.
template <class T>
    requires has_migrations<T>
[[nodiscard]] result<std::string> migrate(std::string_view text, read_options const& options = {}) {
    auto inner = options;
    auto const first = detail::major_version(text, migrations<T>::version, options);
    std::string made(text);
    for (auto i = first; i != 0 && i <= std::size(migrations<T>::steps); ++i) {
        auto changed = migrations<T>::steps[i - 1](made, migrations<T>::version, i + 1, inner);
        if (!changed) {
            auto findings = std::move(changed).error();
            if (i != first) {
                detail::forget_places(findings);
            }
            return unexpected(std::move(findings));
        }
        made = *std::move(changed);
        inner.max_size = (std::numeric_limits<std::size_t>::max)(); // of the text that was given, which is not too long
    }
    return made;
}

template <class T>
result<T> detail::read_older(std::string_view text, read_options const& options) {
    auto const was = major_version(text, migrations<T>::version, options);
    auto changed = migrate<T>(text, options);
    if (!changed) {
        return unexpected(std::move(changed).error());
    }
    auto inner = options;
    inner.max_size = (std::numeric_limits<std::size_t>::max)();
    auto made = read_as_it_is<T>(*changed, inner);
    report found(options.max_findings);
    finding note;
    note.code = code_of(read_error::older_format);
    note.severity = severity::note;
    note.pointer = "/" + std::string(migrations<T>::version);
    note.message = "this document is of version " + std::to_string(was) + " and was migrated to version " +
                   std::to_string(std::size(migrations<T>::steps) + 1) +
                   ": other findings point into the migrated document and have no line";
    found.add(std::move(note));
    if (made) {
        auto value = *std::move(made);
        found.add(std::move(made).report());
        forget_places(found);
        return {std::move(value), std::move(found)};
    }
    found.add(std::move(made).report());
    forget_places(found);
    return unexpected(std::move(found));
}

} // namespace entente::json

#ifndef ENTENTE_COMPILED
#    include <entente/json/impl/migrate.ipp>
#endif

#endif
