// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_IMPL_NAMES_IPP
#define ENTENTE_QUERY_IMPL_NAMES_IPP

#include <entente/query/names.hpp>

#include <entente/core/period.hpp>
#include <entente/core/text.hpp>
#include <entente/state/in_effect.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

namespace entente::inline v0_1::detail {

/// Letters A to Z in lower case, runs of spaces as one, and none at the ends.
[[nodiscard]] inline std::string folded_name(std::string_view name) {
    std::string result;
    for (char const c : name) {
        bool const is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!is_space) {
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    if (!result.empty() && result.back() == ' ') {
        result.pop_back();
    }
    return result;
}

/// The other names of an object of any kind.
[[nodiscard]] inline std::span<other_name const> other_names_of(identified_object const& one) {
    auto const* const member = one.layout->record->find("other_names");
    if (member == nullptr || member->layout->form != layout_form::list ||
        member->layout->list->element->type != type_identity_of<other_name>) {
        return {};
    }
    auto const* const list = member->of(one.value);
    auto const size = member->layout->list->size(list);
    return {size != 0 ? static_cast<other_name const*>(member->layout->list->at(list, 0)) : nullptr, size};
}

/// Whether a former name of an object is valid on a day, or may be.
[[nodiscard]] inline bool may_have_former_name(identified_object const& of, date const& when) {
    auto const names = other_names_of(of);
    return std::any_of(names.begin(), names.end(), [&](other_name const& one) {
        return one.kind == name_kind::former && one.period && contains(*one.period, when) != certainty::no;
    });
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL std::string name_on(dossier_index const& index, ref_parts const& what, date const& when) {
    auto const* const found = index.objects().find({what.kind, what.slug, {}, {}});
    other_name const* best = nullptr;
    for (other_name const& one : found != nullptr ? detail::other_names_of(*found) : std::span<other_name const>{}) {
        bool const is_valid = one.kind == name_kind::former && one.period && contains(*one.period, when) == certainty::yes;
        bool const is_preferred = one.language == index.language();
        if (is_valid && (best == nullptr || (is_preferred && best->language != index.language()))) {
            best = &one;
        }
    }
    return best != nullptr ? std::string(best->value) : index.name_of(what);
}

ENTENTE_DECL name_table::name_table(dossier_index const& index) : index_(index) {
    auto const& objects = index.objects().objects();
    for (std::size_t i = 0; i != objects.size(); ++i) {
        if (objects[i].is_participation()) {
            continue;
        }
        auto const number = static_cast<std::uint32_t>(i);
        if (auto const* const member = objects[i].layout->record->names;
            member != nullptr && member->layout->type == detail::type_identity_of<text>) {
            for (text::entry const& one : *static_cast<text const*>(member->of(objects[i].value))) {
                entries_.push_back({detail::folded_name(one.value), number, one.value, nullptr});
            }
        }
        for (other_name const& one : detail::other_names_of(objects[i])) {
            entries_.push_back({detail::folded_name(one.value), number, one.value, &one});
        }
    }
    std::vector<std::size_t> order(entries_.size());
    for (std::size_t i = 0; i != order.size(); ++i) {
        order[i] = i;
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        auto const& one = entries_[a];
        auto const& other = entries_[b];
        return one.folded != other.folded   ? one.folded < other.folded
               : one.object != other.object ? one.object < other.object
                                            : a < b;
    });
    std::vector<entry> sorted;
    sorted.reserve(order.size());
    for (std::size_t const i : order) {
        sorted.push_back(std::move(entries_[i]));
    }
    entries_ = std::move(sorted);
}

ENTENTE_DECL std::vector<name_match> name_table::find(std::string_view name, name_search const& how) const {
    auto const wanted = detail::folded_name(name);
    std::vector<name_match> result;
    std::optional<std::uint32_t> last;
    auto one = std::lower_bound(entries_.begin(), entries_.end(), wanted,
                                [](entry const& each, std::string const& text) { return each.folded < text; });
    for (; one != entries_.end() && one->folded == wanted; ++one) {
        auto const& object = index_.objects().objects()[one->object];
        auto const kind = object.layout->record->kind;
        bool const is_wanted = (how.kinds.empty() || std::find(how.kinds.begin(), how.kinds.end(), kind) != how.kinds.end()) &&
                               (one->other == nullptr || one->other->kind != name_kind::weak || how.weak);
        auto reference = ref<>::from(std::string(kind) + '/' + std::string(object.slug)).value_or(ref<>{});
        auto called = how.on ? name_on(index_, reference.parts(), *how.on) : index_.name_of(reference.parts());
        bool const has_other = how.on && one->other == nullptr && detail::may_have_former_name(object, *how.on);
        auto const valid = one->other != nullptr && one->other->period && how.on ? contains(*one->other->period, *how.on)
                           : has_other                                           ? certainty::maybe
                                                                                 : certainty::yes;
        if (!is_wanted || valid == certainty::no) {
            continue;
        }
        name_match made{std::move(reference), std::string(one->name),
                        one->other != nullptr ? std::optional(one->other->kind) : std::nullopt, valid, std::move(called)};
        if (last != one->object) {
            result.push_back(std::move(made));
        } else if (result.back().valid == certainty::maybe && valid == certainty::yes) {
            result.back() = std::move(made);
        }
        last = one->object;
    }
    return result;
}

ENTENTE_DECL std::vector<identified_actor> actors_with(dossier_index const& index, std::string_view scheme, std::string_view value,
                                                       date const& when) {
    std::vector<identified_actor> result;
    for (actor const& one : index.dossier().actors) {
        auto has = certainty::no;
        for (identifier const& each : one.identifiers) {
            if (each.scheme.view() == scheme && each.value == value) {
                has = has | (each.period ? contains(*each.period, when) : certainty::yes);
            }
        }
        if (auto const valid = has == certainty::no ? has : has & exists(index, one.id, when); valid != certainty::no) {
            result.push_back({named_in(index, one.id), valid});
        }
    }
    return result;
}

} // namespace entente

#endif
