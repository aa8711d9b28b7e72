// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULES_STRUCTURE_IPP
#define ENTENTE_VALIDATE_IMPL_RULES_STRUCTURE_IPP

#include <entente/validate/rules/structure.hpp>

#include <entente/core/detail/nearest.hpp>
#include <entente/core/detail/quotation.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::rules::detail {

/// The nearest id of a kind: what a broken reference may have meant.
inline std::string nearest_object(object_table const& objects, std::string_view kind, std::string_view slug) {
    entente::detail::nearest near_name(slug);
    std::size_t tried = 0;
    objects.each_of(kind, [&](identified_object const& one) {
        if (!one.is_participation() && ++tried <= 10'000) {
            near_name.offer(one.slug);
        }
    });
    return near_name.found().empty() ? std::string() : "did you mean \"" + std::string(near_name.found()) + "\"?";
}

/// The kind whose list in a value has that name, as references name it; empty if there is none.
inline std::string_view kind_listed_as(layout const& of, std::string_view plural) {
    auto const* const list = of.form == layout_form::record ? of.record->find(plural) : nullptr;
    auto const* const element = list != nullptr && list->layout->form == layout_form::list ? list->layout->list->element : nullptr;
    return element != nullptr && element->form == layout_form::record ? element->record->kind : std::string_view{};
}

/// Whether a value has a list of objects of that kind.
inline bool is_kind_listed(layout const& of, std::string_view kind) {
    return of.form == layout_form::record && std::any_of(of.record->begin(), of.record->end(), [&](layout_member const& one) {
               return kind_listed_as(of, one.name) == kind;
           });
}

/// "an agreement", "a forum".
inline std::string with_article(std::string_view kind) {
    bool const is_vowel = !kind.empty() && std::string_view("aeiou").find(kind[0]) != std::string_view::npos;
    return (is_vowel ? "an " : "a ") + entente::detail::spaced(kind);
}

/// What a reference may have meant whose object is not there: another kind of the same id, the singular of a kind, a near id.
inline std::string meant_object(layout const& of, object_table const& objects, ref_parts const& to) {
    auto const singular = kind_listed_as(of, to.kind);
    if (!singular.empty() && objects.find({singular, to.slug, {}, {}}) != nullptr) {
        return "did you mean \"" + std::string(singular) + '/' + std::string(to.slug) + "\"?";
    }
    std::size_t tried = 0;
    for (identified_object const& one : objects.objects()) {
        if (++tried > 10'000) {
            break;
        }
        if (!one.is_participation() && one.slug == to.slug && objects.name_of(one).kind != to.kind) {
            auto const name = objects.name_of(one);
            if (!is_kind_listed(of, to.kind)) {
                return "did you mean \"" + std::string(name.kind) + '/' + std::string(name.slug) + "\"?";
            }
            return entente::detail::in_quotes(to.slug) + " is " + with_article(name.kind) + ", not " + with_article(to.kind);
        }
    }
    return nearest_object(objects, to.kind, to.slug);
}

/// The participation of an agreement that has a key, as a reference writes it; empty where none has.
inline std::string participation_with_key(object_table const& objects, ref_parts const& to) {
    std::size_t tried = 0;
    for (identified_object const& one : objects.objects()) {
        auto const name = objects.name_of(one);
        if (++tried > 10'000) {
            break;
        }
        if (one.is_participation() && name.kind == to.kind && name.slug == to.slug && objects.find_part(one, to.key) != nullptr) {
            return "did you mean \"" + std::string(to.kind) + '/' + std::string(to.slug) + '@' + std::string(name.participant) +
                   '#' + std::string(to.key) + "\"?";
        }
    }
    return {};
}

inline std::string quoted_ref(ref_parts const& to) {
    std::string text = pointer_to(std::string(to.kind), {to.slug});
    text.append(to.participant.empty() ? "" : "@").append(to.participant);
    return entente::detail::in_quotes(text);
}

ENTENTE_DECL void check_unset(rule_run& run, visited_value const& here) {
    if (here.layout.form != layout_form::record) {
        return;
    }
    for (layout_member const& member : *here.layout.record) {
        if (member.required && is_absent(*member.layout, member.of(here.value))) {
            run.add(std::string(here.pointer),
                    "member \"" + std::string(member.name) + "\" of this " + std::string(here.layout.name) + " is not set");
        }
        // An element of a list that is not set can't be read back.
        auto const* const list = member.layout->form == layout_form::list ? member.layout->list : nullptr;
        if (list == nullptr || list->element->form != layout_form::word) {
            continue;
        }
        auto const size = list->size(member.of(here.value));
        for (std::size_t i = 0; i != size; ++i) {
            if (is_absent(*list->element, list->at(member.of(here.value), i))) {
                run.add(pointer_to(here.pointer, {member.name, i}), "this element is not set", "set it, or remove it");
            }
        }
    }
}

ENTENTE_DECL void check_repeated_ids(rule_run& run) {
    auto const& objects = run.objects();
    // If two agreements have one id, that is the finding, not everybody who takes part in both. By agreement and actor, the first participation in the second one.
    std::map<std::string, std::string> in_repeated;
    objects.each_repeated([&](identified_object const& first, identified_object const& again) {
        auto const pointer = objects.pointer_of(again);
        if (!again.is_participation()) {
            run.add(pointer_to(pointer, {"id"}),
                    "duplicate " + std::string(objects.name_of(again).kind) + " \"" + std::string(again.slug) + '"',
                    "give one of the two another id", {{objects.pointer_of(first), "the first of that id", {}}});
            return;
        }
        auto const owner = pointer.substr(0, pointer.rfind('/') + 1);
        auto first_pointer = objects.pointer_of(first);
        if (!first_pointer.starts_with(owner)) {
            auto const [at, is_first] = in_repeated.try_emplace(owner + std::string(again.slug), pointer);
            if (is_first) {
                return;
            }
            first_pointer = at->second;
        }
        run.add(pointer, "\"" + std::string(again.slug) + "\" takes part in this agreement twice",
                "one participation has the whole history of an actor", {{std::move(first_pointer), "the first participation", {}}});
    });
}

ENTENTE_DECL void check_repeated_keys(rule_run& run) {
    auto const& objects = run.objects();
    objects.each_repeated_key([&](keyed_part const& first, keyed_part const& again) {
        run.add(pointer_to(objects.pointer_of(again), {"key"}), "duplicate key \"" + std::string(again.key) + "\" in one object",
                "give one of the two another key", {{objects.pointer_of(first), "the first of that key", {}}});
    });
}

ENTENTE_DECL void check_references(rule_run& run, visited_value const& here) {
    if (here.layout.form != layout_form::word || here.layout.word->refers_to == nullptr) {
        return;
    }
    auto const& objects = run.objects();
    auto const to = here.layout.word->refers_to(here.value);
    bool const own_id = here.member != nullptr && here.member->name == "id";
    if (to.slug.empty() || to.kind.empty() || own_id) {
        return;
    }
    auto const* const whole = objects.find({to.kind, to.slug, {}, {}});
    if (whole == nullptr) {
        // A value that is not a dossier may refer to what lies elsewhere; within it, a kind that is there at all is complete.
        if ((run.is_of_dossier() || objects.has_kind(to.kind)) && !run.is_elsewhere(to)) {
            run.add(std::string(here.pointer), "there is no " + std::string(to.kind) + " \"" + std::string(to.slug) + "\"",
                    run.has_room() ? meant_object(run.layout(), objects, to) : std::string());
        }
        return;
    }
    auto const* const part = to.participant.empty() ? whole : objects.find({to.kind, to.slug, to.participant, {}});
    if (part == nullptr) {
        run.add(std::string(here.pointer),
                "\"" + std::string(to.participant) + "\" does not take part in " + quoted_ref({to.kind, to.slug, {}, {}}), {},
                {{objects.pointer_of(*whole), "the agreement", {}}});
    } else if (!to.key.empty() && objects.find_part(*part, to.key) == nullptr) {
        entente::detail::nearest near_name(to.key);
        if (run.has_room()) {
            std::size_t tried = 0;
            objects.each_part_of(*part, [&](keyed_part const& one) {
                if (++tried <= 1'000) {
                    near_name.offer(one.key);
                }
            });
        }
        auto const elsewhere = to.participant.empty() && run.has_room() ? participation_with_key(objects, to) : std::string();
        run.add(std::string(here.pointer),
                quoted_ref({to.kind, to.slug, to.participant, {}}) + " has no step or clause with the key \"" +
                    std::string(to.key) + "\"",
                !elsewhere.empty()          ? elsewhere
                : near_name.found().empty() ? std::string()
                                            : "did you mean \"" + std::string(near_name.found()) + "\"?",
                {{objects.pointer_of(*part), "the object", {}}});
    }
}

} // namespace entente::rules::detail

#endif
