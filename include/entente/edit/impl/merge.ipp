// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_IMPL_MERGE_IPP
#define ENTENTE_EDIT_IMPL_MERGE_IPP

#include <entente/edit/merge.hpp>

#include <entente/core/detail/config.hpp>
#include <entente/core/detail/pointer.hpp>

#include <algorithm>

namespace entente::inline v0_1::detail {

ENTENTE_DECL void merging::merge(layout const& type, void* into, void const* from) {
    switch (type.form) {
    case layout_form::optional:
        merge(*type.optional->element, type.optional->get(into), type.optional->get(const_cast<void*>(from)));
        return;
    case layout_form::record: merge_record(*type.record, into, from); return;
    case layout_form::map: merge_map(*type.map, into, from); return;
    case layout_form::list:
        if (type.list->fixed == 0) {
            merge_list(*type.list, into, from);
            return;
        }
        break;
    default: break;
    }
    auto const ours = written(type, into);
    auto const theirs = written(type, from);
    if (ours == theirs) {
        return;
    }
    if (type.type == type_identity_of<date>) {
        auto& held = *static_cast<date*>(into);
        auto const& other = *static_cast<date const*>(from);
        if (lies_within(other, held)) {
            held = other; // the narrower date agrees with the wider
            return;
        }
        if (lies_within(held, other)) {
            return;
        }
    }
    conflict(ours, theirs);
}

ENTENTE_DECL void merging::merge_member(layout const& type, void* into, void const* from) {
    if (is_absent(type, from)) {
        return;
    }
    if (is_absent(type, into)) {
        copy(type, into, from);
    } else {
        merge(type, into, from);
    }
}

ENTENTE_DECL void merging::merge_extensions(extensions& into, extensions const& from) {
    for (auto const& one : from) {
        auto const* held = into.find(one.name);
        if (held == nullptr) {
            into.append(one.name, one.json);
        } else if (*held != one.json) {
            conflict(*held, one.json);
        }
    }
}

ENTENTE_DECL void merging::conflict(std::string const& ours, std::string const& theirs) {
    finding one;
    one.code = "Q003";
    one.severity = severity::warning;
    one.pointer = pointer_;
    one.message = of_ + ": " + shortened(ours) + " or, in dossier " + std::to_string(number_ + 1) + ", " + shortened(theirs) +
                  "; the first is kept";
    findings_.add(std::move(one));
}

ENTENTE_DECL std::string merging::shortened(std::string const& json) {
    std::size_t end = json.size() <= 80 ? json.size() : 77;
    while (end != json.size() && end != 0 && (static_cast<unsigned char>(json[end]) & 0xC0U) == 0x80U) {
        --end; // not within a character
    }
    return end == json.size() ? json : json.substr(0, end) + "...";
}

ENTENTE_DECL void merging::merge_record(record_layout const& record, void* into, void const* from) {
    for (layout_member const& member : record) {
        layout const& type = *member.layout;
        if (&member == record.extensions) {
            merge_extensions(*static_cast<extensions*>(member.of(into)), *static_cast<extensions const*>(member.of(from)));
            continue;
        }
        auto const size = pointer_.size();
        append_pointer(pointer_, member.name);
        bool const both = !is_absent(type, member.of(into)) && !is_absent(type, member.of(from));
        bool const is_history =
            member.name == "history" && type.form == layout_form::list && type.list->element->form == layout_form::record;
        if (both && is_history) {
            merge_history(*type.list, member.of(into), member.of(from), type);
        } else {
            merge_member(type, member.of(into), member.of(from));
        }
        pointer_.resize(size);
    }
}

ENTENTE_DECL std::vector<std::pair<std::string, std::string>> merging::values_of(map_layout const& map, void const* of) {
    struct context {
        layout const& element;
        std::vector<std::pair<std::string, std::string>> all;
    } here{*map.element, {}};
    map.each(of, &here, [](void* given, std::string_view name, void const* value) {
        auto& to = *static_cast<context*>(given);
        to.all.emplace_back(name, written(to.element, value));
        return true;
    });
    std::sort(here.all.begin(), here.all.end());
    return std::move(here.all);
}

ENTENTE_DECL void merging::merge_map(map_layout const& map, void* into, void const* from) {
    auto const ours = values_of(map, into);
    for (auto const& [name, theirs] : values_of(map, from)) {
        auto const at = std::lower_bound(ours.begin(), ours.end(), std::pair(name, std::string()));
        if (at == ours.end() || at->first != name) {
            static_cast<void>(rewrite(*map.element, map.add(into, name), theirs));
        } else if (at->second != theirs) {
            auto const size = pointer_.size();
            append_pointer(pointer_, name);
            conflict(at->second, theirs);
            pointer_.resize(size);
        }
    }
    if (map.seal != nullptr) {
        static_cast<void>(map.seal(into));
    }
}

ENTENTE_DECL std::string merging::identity_of(layout const& element, void const* value) {
    if (element.form == layout_form::record) {
        for (std::string_view const name : {"key", "actor", "id"}) {
            auto const* const member = element.record->find(name);
            if (member != nullptr && !is_absent(*member->layout, member->of(value))) {
                return written(*member->layout, member->of(value));
            }
        }
    }
    return {};
}

ENTENTE_DECL period const* merging::period_of(layout const& element, void const* value) {
    auto const* const member = element.form == layout_form::record ? element.record->find("period") : nullptr;
    if (member == nullptr || is_absent(*member->layout, member->of(value))) {
        return nullptr;
    }
    auto const* type = member->layout;
    void const* at = member->of(value);
    if (type->form == layout_form::optional) {
        at = type->optional->get(const_cast<void*>(at));
        type = type->optional->element;
    }
    return type->type == type_identity_of<period> ? static_cast<period const*>(at) : nullptr;
}

ENTENTE_DECL std::vector<std::size_t> merging::counterparts(list_layout const& list, void const* of, void const* in) {
    auto const& element = *list.element;
    auto const size = list.size(in);
    std::vector<std::string> names; // identities, or whole texts
    number_slots by_name;
    std::vector<std::size_t> first; // the first and the last of each name
    std::vector<std::size_t> last;
    std::vector<std::size_t> next(size, size); // of the same name
    for (std::size_t i = 0; i != size; ++i) {
        auto name = name_of(element, list.at(in, i));
        if (auto const known = place_of(name, names, by_name)) {
            next[last[*known]] = i;
            last[*known] = i;
        } else {
            add_name(std::move(name), names, by_name);
            first.push_back(i);
            last.push_back(i);
        }
    }
    std::vector<std::size_t> result(list.size(of), size);
    std::vector<bool> taken(size, false);
    constexpr std::size_t most = 1'000; // of one name: beyond it only the first is looked at
    auto const take = [&](auto const& is_one) {
        for (std::size_t i = 0; i != result.size(); ++i) {
            auto const* const theirs = list.at(of, i);
            auto const name = result[i] == size ? name_of(element, theirs) : std::string();
            auto const known = place_of(name, names, by_name);
            std::size_t looked_at = 0;
            for (std::size_t k = known ? first[*known] : size; k != size && looked_at != most; k = next[k], ++looked_at) {
                if (!taken[k] && is_one(period_of(element, list.at(in, k)), period_of(element, theirs))) {
                    result[i] = k;
                    taken[k] = name.front() == '='; // of what is the same as a whole, one is enough
                    break;
                }
            }
        }
    };
    take([](period const* a, period const* b) { return a == nullptr || b == nullptr ? a == b : *a == *b; });
    take([](period const* a, period const* b) { return a == nullptr || b == nullptr || overlaps(*a, *b) != certainty::no; });
    return result;
}

ENTENTE_DECL void merging::merge_list(list_layout const& list, void* into, void const* from) {
    auto const& element = *list.element;
    auto const size = list.size(into);
    auto const places = counterparts(list, from, into);
    std::vector<std::string> added; // of those without an identity, one is enough
    number_slots by_added;
    for (std::size_t i = 0; i != places.size(); ++i) {
        auto const* const theirs = list.at(from, i);
        if (places[i] == size) {
            if (auto name = name_of(element, theirs); name.front() != '=') {
                if (place_of(name, added, by_added)) {
                    continue;
                }
                add_name(std::move(name), added, by_added);
            }
            auto const at = list.size(into);
            list.resize(into, at + 1);
            copy(element, list.at(into, at), theirs);
        } else if (!identity_of(element, theirs).empty()) {
            auto const length = pointer_.size();
            append_pointer(pointer_, places[i]);
            merge(element, list.at(into, places[i]), theirs);
            pointer_.resize(length);
        }
    }
}

ENTENTE_DECL std::string merging::name_of(layout const& element, void const* value) {
    auto identity = identity_of(element, value);
    return identity.empty() ? written(element, value) : '=' + identity;
}

ENTENTE_DECL std::optional<std::uint32_t> merging::place_of(std::string const& name, std::vector<std::string> const& names,
                                                            number_slots const& by_name) {
    return by_name.find(hash_of(name), [&](std::uint32_t k) { return names[k] == name; });
}

ENTENTE_DECL void merging::add_name(std::string name, std::vector<std::string>& names, number_slots& by_name) {
    by_name.reserve(names.size() + 1, [&](std::uint32_t i) { return hash_of(names[i]); });
    by_name.add(hash_of(name), static_cast<std::uint32_t>(names.size()));
    names.push_back(std::move(name));
}

ENTENTE_DECL bool merging::agree(layout const& step, void const* one, void const* other) {
    for (layout_member const& member : *step.record) {
        layout const& type = *member.layout;
        void const* const a = member.of(one);
        void const* const b = member.of(other);
        bool const may_differ =
            member.name == "sources" || member.name == "accounts" || member.name == "note" || &member == step.record->extensions;
        if (may_differ || is_absent(type, a) || is_absent(type, b) || written(type, a) == written(type, b)) {
            continue;
        }
        bool const is_date = type.form == layout_form::optional && type.optional->element->type == type_identity_of<date>;
        auto const day = [&](void const* of) { return *static_cast<date const*>(type.optional->get(const_cast<void*>(of))); };
        if (!is_date || !(lies_within(day(a), day(b)) || lies_within(day(b), day(a)))) {
            return false;
        }
    }
    return true;
}

ENTENTE_DECL std::optional<std::vector<std::size_t>> merging::places_in(list_layout const& list, void const* one,
                                                                        void const* other) {
    constexpr std::size_t most = 1'000; // beyond which only equal steps are one: each is held against each
    std::vector<std::string> texts;
    for (std::size_t i = 0; i != list.size(other); ++i) {
        texts.push_back(written(*list.element, list.at(other, i)));
    }
    std::vector<std::size_t> result;
    std::size_t next = 0;
    for (std::size_t k = 0; k != list.size(one); ++k) {
        auto const equal =
            std::find(texts.begin() + static_cast<std::ptrdiff_t>(next), texts.end(), written(*list.element, list.at(one, k)));
        auto found = static_cast<std::size_t>(equal - texts.begin());
        bool const is_equal = equal != texts.end();
        std::size_t count = is_equal ? 1 : 0;
        for (auto i = next; !is_equal && i != list.size(other) && list.size(one) <= most && list.size(other) <= most; ++i) {
            if (agree(*list.element, list.at(one, k), list.at(other, i))) {
                found = count == 0 ? i : found;
                ++count;
            }
        }
        if (count != 1 && !(count > 1 && list.size(one) == list.size(other))) {
            return std::nullopt;
        }
        result.push_back(found);
        next = found + 1;
    }
    return result;
}

ENTENTE_DECL void merging::merge_steps(list_layout const& list, void* into, std::size_t at, void const* from) {
    auto const size = pointer_.size();
    append_pointer(pointer_, at);
    merge(*list.element, list.at(into, at), from);
    pointer_.resize(size);
}

ENTENTE_DECL void merging::merge_history(list_layout const& list, void* into, void const* from, layout const& type) {
    if (auto const places = places_in(list, from, into)) {
        for (std::size_t i = 0; i != places->size(); ++i) {
            merge_steps(list, into, (*places)[i], list.at(from, i));
        }
        return;
    }
    if (auto const places = places_in(list, into, from)) {
        std::string whole = "[";
        std::size_t k = 0;
        for (std::size_t i = 0; i != list.size(from); ++i) {
            bool const ours = k != places->size() && (*places)[k] == i;
            whole.append(i == 0 ? "" : ",")
                .append(ours ? written(*list.element, list.at(into, k)) : written(*list.element, list.at(from, i)));
            k += ours ? 1U : 0U;
        }
        static_cast<void>(rewrite(type, into, whole + ']'));
        for (std::size_t const i : *places) {
            merge_steps(list, into, i, list.at(from, i));
        }
        return;
    }
    conflict(std::to_string(list.size(into)) + " steps", std::to_string(list.size(from)) + " others");
}

} // namespace entente::detail

#endif
