// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_RENAME_HPP
#define ENTENTE_EDIT_RENAME_HPP

/// Another id for an object, and for every reference to it.

#include <entente/core/finding.hpp>
#include <entente/core/id.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/core/walk.hpp>
#include <entente/fwd.hpp>
#include <entente/json/detail/rewrite.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

/// The words in a value that name an object of a kind, or a participation of it where it is an actor.
class references_to {
public:
    references_to(std::string_view kind, std::string_view slug) noexcept : kind_(kind), slug_(slug) {}

    [[nodiscard]] bool has(ref_parts const& one) const noexcept {
        return (one.kind == kind_ && one.slug == slug_) || (kind_ == kind_name<actor> && one.participant == slug_);
    }

    /// The text of a reference with another id in it.
    [[nodiscard]] std::string with(std::string_view text, ref_parts const& one, std::string_view slug) const;

private:
    std::string_view kind_;
    std::string_view slug_;
};

} // namespace detail

namespace edit {

/// Gives an object another id, in a dossier or any described value, and changes every reference to it: in lists, in targets, in the participations of an actor. Where there is no
/// such object, or the new id is in use, by an object or by a reference, that is an error and nothing changes. Linear in the value.
///
///     report const found = edit::rename(dossier, id<actor>{"korea"}, id<actor>{"republic-of-korea"});
template <class T, class Kind>
[[nodiscard]] report rename(T& in, id<Kind> const& from, id<Kind> const& to) {
    report findings;
    auto const fail = [&](std::string message, std::string_view pointer = {}) {
        finding one;
        one.code = "Q002";
        one.pointer = std::string(pointer);
        one.message = std::move(message);
        findings.add(std::move(one));
    };
    auto const written = [](id<Kind> const& one) { return std::string(kind_name<Kind>) + '/' + std::string(one.view()); };
    // Copies: the ids that are given may be the object's own.
    auto const old_slug = std::string(from.view());
    auto const new_slug = std::string(to.view());
    entente::detail::references_to const old(kind_name<Kind>, old_slug);
    entente::detail::references_to const taken(kind_name<Kind>, new_slug);
    struct place {
        layout const* of;
        void* value;
    };
    std::vector<place> words;
    std::vector<place> whole; // values of types with an invariant: they take their parts anew
    bool found = false;
    if (!from.is_set() || !to.is_set()) {
        fail(!to.is_set() ? "the new id is not set" : "the id is not set");
        return findings;
    }
    walk(layout_of<T>, &in, [&](visited_value const& here) {
        if (here.layout.form == layout_form::value) {
            whole.push_back({&here.layout, const_cast<void*>(here.value)});
        }
        if (here.layout.form != layout_form::word || here.layout.word->refers_to == nullptr) {
            return true;
        }
        auto const named = here.layout.word->refers_to(here.value);
        bool const own = here.member != nullptr && here.member->name == "id";
        found = found || (own && old.has(named));
        if (taken.has(named) && findings.ok()) {
            fail(written(to) + " is in use already", here.pointer);
        }
        if (old.has(named)) {
            words.push_back({&here.layout, const_cast<void*>(here.value)});
        }
        return true;
    });
    if (!found) {
        fail("there is no " + written(from));
    }
    if (!findings.ok()) {
        return findings;
    }
    for (place const& one : words) {
        std::string text;
        one.of->word->append(text, one.value);
        // An id is its slug, and what refers by kind is taken apart where it stands.
        auto parts = one.of->word->refers_to(one.value);
        if (auto const split = entente::detail::split_ref(std::string_view(text).substr(0, text.find(':'))); !split.kind.empty()) {
            parts = split;
        } else {
            parts.slug = text;
        }
        static_cast<void>(one.of->word->parse(old.with(text, parts, new_slug), one.value));
    }
    for (place const& one : whole) {
        auto const text = json::detail::written(*one.of, one.value);
        if (text.find('"' + new_slug + '"') != std::string::npos) {
            static_cast<void>(json::detail::rewrite(*one.of, one.value, text));
        }
    }
    return findings;
}

} // namespace edit

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/edit/impl/rename.ipp>
#endif

#endif
