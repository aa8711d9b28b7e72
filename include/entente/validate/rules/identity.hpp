// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_IDENTITY_HPP
#define ENTENTE_VALIDATE_RULES_IDENTITY_HPP

/// Rules of identity: every id and key is there once, and every reference refers to something.

#include <entente/core/any_id.hpp>
#include <entente/core/detail/nearest.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/object_table.hpp>
#include <entente/core/walk.hpp>
#include <entente/validate/detail/wording.hpp>
#include <entente/validate/rule.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::rules {

namespace detail {

using namespace entente::detail;

inline void check_unique_ids(validation& of) {
    for (identified_object const& one : of.objects().objects()) {
        auto const* first = of.objects().find(one.kind, one.name);
        if (first != nullptr && first != &one && !one.name.empty()) {
            of.found(one.pointer + "/id", as_words(one.kind) + " " + quoted(one.name) + " is there already", {},
                     {{first->pointer, "the first one", {}}});
        }
    }
}

inline void check_unique_keys(validation& of) {
    for (identified_object const& object : of.objects().objects()) {
        for (keyed_part const& one : object.parts) {
            auto const* first = object.find(one.key);
            if (first != &one) {
                of.found(one.pointer + "/key",
                         "key " + quoted(one.key) + " is used already in this " + as_words(object.kind), {},
                         {{first->pointer, "the first one", {}}});
            }
        }
    }
}

/// The kinds that the members of a type hold, whether it has any of them now or not.
inline std::vector<std::string_view> kinds_in(type_layout const& type) {
    std::vector<std::string_view> kinds;
    if (type.shape != layout_shape::object) {
        return kinds;
    }
    for (member_layout const& member : *type.object) {
        auto const* element = member.type;
        while (element->sequence != nullptr || element->optional != nullptr || element->map != nullptr) {
            element = element->sequence != nullptr   ? element->sequence->element
                      : element->optional != nullptr ? element->optional->element
                                                     : element->map->element;
        }
        if (element->shape == layout_shape::object && element->object->identity != nullptr) {
            kinds.push_back(element->object->kind);
        }
    }
    return kinds;
}

/// Says what a reference to nothing may have meant: a name like it of that kind, or the same name of another kind.
inline void report_missing_object(validation& of, std::string_view pointer, reference_target const& target) {
    nearest names(target.name);
    of.objects().each_of(target.kind, [&](identified_object const& one) { names.offer(one.name); });
    std::string suggestion = did_you_mean(names);
    auto const kinds = kinds_in(of.type());
    if (std::find(kinds.begin(), kinds.end(), target.kind) == kinds.end() && !of.objects().has_kind(target.kind)) {
        nearest known(target.kind);
        for (auto const kind : kinds) {
            known.offer(kind);
        }
        return of.found(std::string(pointer), "there is no kind " + quoted(target.kind), did_you_mean(known));
    }
    if (suggestion.empty()) {
        for (auto const kind : kinds) {
            if (of.objects().find(kind, target.name) != nullptr) {
                suggestion = quoted(target.name) + " is the id of a " + as_words(kind);
                break;
            }
        }
    }
    of.found(std::string(pointer), "there is no " + as_words(target.kind) + " " + quoted(target.name), std::move(suggestion));
}

inline void check_references(validation& of) {
    walk(of.type(), of.value(), [&of](visited_value const& here) {
        if (here.type.text == nullptr || here.type.text->target == nullptr ||
            (here.parent != nullptr && here.parent->identity == here.member)) {
            return true;
        }
        auto const target = here.type.text->target(here.value);
        if (target.name.empty()) {
            return true;
        }
        auto const* object = of.objects().find(target.kind, target.name);
        if (object == nullptr) {
            report_missing_object(of, here.pointer, target);
        } else if (!target.key.empty() && object->find(target.key) == nullptr) {
            nearest keys(target.key);
            for (keyed_part const& one : object->parts) {
                keys.offer(one.key);
            }
            of.found(std::string(here.pointer),
                     as_words(target.kind) + " " + quoted(target.name) + " has no step or clause with the key " +
                         quoted(target.key),
                     did_you_mean(keys), {{object->pointer, "it is here", {}}});
        }
        return true;
    });
}

inline void check_named(validation& of) {
    walk(of.type(), of.value(), [&of](visited_value const& here) {
        if (here.type.text != nullptr && here.type.text->target != nullptr && here.type.text->target(here.value).name.empty()) {
            bool const own = here.parent != nullptr && here.parent->identity == here.member;
            of.found(std::string(here.pointer), own ? "the id is empty" : "the reference is empty");
        }
        return true;
    });
}

} // namespace detail

inline constexpr rule named{"V001", "ids and references are not empty", severity::error, "", &detail::check_named};
inline constexpr rule unique_ids{"V002", "an id is used once for each kind", severity::error, "", &detail::check_unique_ids};
inline constexpr rule unique_keys{"V003", "a key is used once in an object", severity::error, "", &detail::check_unique_keys};
inline constexpr rule references{"V004", "every reference refers to something that is there", severity::error, "",
                                 &detail::check_references};

} // namespace entente::rules

#endif
