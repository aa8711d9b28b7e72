// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_IMPL_RENAME_IPP
#define ENTENTE_EDIT_IMPL_RENAME_IPP

#include <entente/edit/rename.hpp>

#include <entente/core/detail/nearest.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/walk.hpp>
#include <entente/json/detail/rewrite.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

/// The words in a value that name an object of a kind, or a participation of it where it is an actor.
class references_to {
public:
    references_to(std::string_view kind, std::string_view slug) noexcept : kind_(kind), slug_(slug) {}

    [[nodiscard]] bool has(ref_parts const& one) const noexcept {
        return (one.kind == kind_ && one.slug == slug_) || (kind_ == kind_name<actor> && one.participant == slug_);
    }

    /// The text of a reference with another id in it.
    [[nodiscard]] std::string with(std::string_view text, ref_parts const& one, std::string_view slug) const {
        std::string result;
        auto const take_to = [&](std::string_view part) {
            auto const at = static_cast<std::size_t>(part.data() - text.data());
            result.append(text.substr(0, at)).append(slug);
            text.remove_prefix(at + part.size());
        };
        if (one.kind == kind_ && one.slug == slug_) {
            take_to(one.slug);
        }
        if (kind_ == kind_name<actor> && one.participant == slug_) {
            take_to(one.participant);
        }
        return result.append(text);
    }

private:
    std::string_view kind_;
    std::string_view slug_;
};

/// Looks for all references first, then changes them.
class renaming {
public:
    // The ids are copied: they may be the object's own.
    renaming(std::string_view kind, std::string_view from, std::string_view to) : kind_(kind), from_(from), to_(to) {}

    [[nodiscard]] report find(layout const& type, void* value) {
        report findings;
        bool found = false;
        entente::detail::nearest near_id(from_);
        references_to const old(kind_, from_);
        references_to const taken(kind_, to_);
        walk(type, value, [&](visited_value const& here) {
            if (here.layout.form == layout_form::value) {
                whole_.push_back({&here.layout, const_cast<void*>(here.value)});
            }
            if (here.layout.form != layout_form::word || here.layout.word->refers_to == nullptr) {
                return true;
            }
            auto const named = here.layout.word->refers_to(here.value);
            bool const own = here.member != nullptr && here.member->name == "id";
            found = found || (own && old.has(named));
            if (own && named.kind == kind_) {
                near_id.offer(named.slug);
            }
            if (taken.has(named) && findings.ok()) {
                findings.add(refusal(written(to_) + " is in use already", here.pointer));
            }
            if (old.has(named)) {
                words_.push_back({&here.layout, const_cast<void*>(here.value)});
            }
            return true;
        });
        if (!found) {
            findings.add(refusal("there is no " + written(from_), {},
                                 near_id.found().empty() ? std::string() : "did you mean " + written(near_id.found()) + '?'));
        }
        return findings;
    }

    void apply() const {
        references_to const old(kind_, from_);
        for (place const& one : words_) {
            std::string text;
            one.of->word->append(text, one.value);
            // An id is its slug, and what refers by kind is taken apart where it stands.
            auto parts = one.of->word->refers_to(one.value);
            if (auto const split = split_ref(std::string_view(text).substr(0, text.find(':'))); !split.kind.empty()) {
                parts = split;
            } else {
                parts.slug = text;
            }
            static_cast<void>(one.of->word->parse(old.with(text, parts, to_), one.value));
        }
        for (place const& one : whole_) {
            auto const text = json::detail::written(*one.of, one.value);
            if (text.find('"' + to_ + '"') != std::string::npos) {
                static_cast<void>(json::detail::rewrite(*one.of, one.value, text));
            }
        }
    }

    [[nodiscard]] static finding refusal(std::string message, std::string_view pointer = {}, std::string suggestion = {}) {
        finding one;
        one.code = "Q002";
        one.pointer = std::string(pointer);
        one.message = std::move(message);
        one.suggestion = std::move(suggestion);
        return one;
    }

private:
    struct place {
        layout const* of;
        void* value;
    };

    [[nodiscard]] std::string written(std::string_view slug) const { return std::string(kind_).append("/").append(slug); }

    std::string_view kind_;
    std::string from_;
    std::string to_;
    std::vector<place> words_;
    std::vector<place> whole_; ///< values of types with an invariant: they take their parts anew
};

ENTENTE_DECL report rename_in(layout const& type, void* value, std::string_view kind, std::string_view from, std::string_view to) {
    report findings;
    if (from.empty() || to.empty()) {
        findings.add(renaming::refusal(to.empty() ? "the new id is not set" : "the id is not set"));
        return findings;
    }
    renaming change(kind, from, to);
    findings = change.find(type, value);
    if (findings.ok()) {
        change.apply();
    }
    return findings;
}

} // namespace entente::detail

#endif
