// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_IMPL_REVISION_IPP
#define ENTENTE_EDIT_IMPL_REVISION_IPP

#include <entente/edit/revision.hpp>

#include <entente/core/detail/pointer.hpp>

namespace entente::inline v0_1::detail {

ENTENTE_DECL void value_comparison::compare(layout const& type, void const* before, void const* after) {
    auto const was = written(type, before);
    auto const is = written(type, after);
    if (was != is && !look_into(type, before, after)) {
        add(std::nullopt, was, is);
    }
}

ENTENTE_DECL void value_comparison::compare(layout_member const& member, void const* before, void const* after) {
    auto const size = pointer_.size();
    append_pointer(pointer_, member.name);
    layout const& type = *member.layout;
    bool const was = !is_absent(type, before);
    bool const is = !is_absent(type, after);
    if (was && is) {
        compare(type, before, after);
    } else if (was || is) {
        add(std::nullopt, was ? written(type, before) : std::string(), is ? written(type, after) : std::string());
    }
    pointer_.resize(size);
}

ENTENTE_DECL bool value_comparison::look_into(layout const& type, void const* before, void const* after) {
    if (type.form == layout_form::optional) {
        return look_into(*type.optional->element, type.optional->get(const_cast<void*>(before)),
                         type.optional->get(const_cast<void*>(after)));
    }
    if (type.form == layout_form::record) {
        record_layout const& record = *type.record;
        if (record.extensions != nullptr && !(*static_cast<extensions const*>(record.extensions->of(before)) ==
                                              *static_cast<extensions const*>(record.extensions->of(after)))) {
            return false;
        }
        for (layout_member const& member : record) {
            if (&member != record.extensions) {
                compare(member, member.of(before), member.of(after));
            }
        }
        return true;
    }
    if (type.form == layout_form::list && type.list->fixed == 0) {
        compare_elements(*type.list, before, after);
        return true;
    }
    return false;
}

ENTENTE_DECL void value_comparison::compare_elements(list_layout const& list, void const* before, void const* after) {
    auto const texts = [&](void const* of) {
        std::vector<std::string> result;
        for (std::size_t i = 0; i != list.size(of); ++i) {
            result.push_back(written(*list.element, list.at(of, i)));
        }
        return result;
    };
    auto const was = texts(before);
    auto const is = texts(after);
    auto const shorter = (std::min)(was.size(), is.size());
    std::size_t first = 0;
    while (first != shorter && was[first] == is[first]) {
        ++first;
    }
    std::size_t last = 0;
    while (last != shorter - first && was[was.size() - 1 - last] == is[is.size() - 1 - last]) {
        ++last;
    }
    if (was.size() != is.size()) {
        add(first, array_of(was, first, was.size() - last), array_of(is, first, is.size() - last), was.size());
        return;
    }
    for (std::size_t i = first; i != was.size() - last; ++i) {
        auto const size = pointer_.size();
        append_pointer(pointer_, i);
        if (was[i] != is[i] && !look_into(*list.element, list.at(before, i), list.at(after, i))) {
            add(std::nullopt, was[i], is[i]);
        }
        pointer_.resize(size);
    }
}

ENTENTE_DECL std::string value_comparison::array_of(std::vector<std::string> const& all, std::size_t from, std::size_t to) {
    std::string result = "[";
    for (std::size_t i = from; i != to; ++i) {
        result.append(i == from ? "" : ",").append(all[i]);
    }
    return result + ']';
}

ENTENTE_DECL bool has_repeated_id(std::vector<std::pair<std::string_view, std::size_t>> const& all) {
    return std::adjacent_find(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.first == b.first; }) !=
               all.end() ||
           (!all.empty() && all.front().first.empty());
}

ENTENTE_DECL std::optional<std::size_t> position_of(std::vector<std::pair<std::string_view, std::size_t>> const& all,
                                                    std::string_view id) {
    auto const at = std::lower_bound(all.begin(), all.end(), std::pair(id, std::size_t{0}));
    return at != all.end() && at->first == id ? std::optional(at->second) : std::nullopt;
}

ENTENTE_DECL std::vector<bool> in_order(std::vector<std::optional<std::size_t>> const& positions) {
    std::vector<std::size_t> ends;                     // of the best run of each length, where it ends
    std::vector<std::size_t> before(positions.size()); // in the run, and one
    for (std::size_t i = 0; i != positions.size(); ++i) {
        if (positions[i]) {
            auto const at = std::lower_bound(ends.begin(), ends.end(), *positions[i],
                                             [&](std::size_t end, std::size_t wanted) { return *positions[end] < wanted; });
            before[i] = at == ends.begin() ? 0 : *(at - 1) + 1;
            at == ends.end() ? ends.push_back(i) : static_cast<void>(*at = i);
        }
    }
    std::vector<bool> result(positions.size(), false);
    for (auto i = ends.empty() ? 0 : ends.back() + 1; i != 0; i = before[i - 1]) {
        result[i - 1] = true;
    }
    return result;
}

ENTENTE_DECL bool correction_applier::correct(layout const& type, void* value, std::string_view at, correction const& one) {
    if (at.empty()) {
        return one.position ? splice(type, value, one) : written(type, value) == one.before && rewrite(type, value, one.after);
    }
    if (type.form == layout_form::optional) {
        auto* const held = type.optional->get(value);
        return held != nullptr && correct(*type.optional->element, held, at, one);
    }
    auto const end = (std::min)(at.find('/', 1), at.size());
    auto const name = at.substr(1, end - 1);
    auto const rest = at.substr(end);
    if (type.form == layout_form::list) {
        std::size_t i = 0;
        for (char const digit : name) {
            i = digit >= '0' && digit <= '9' && i < 100'000'000 ? i * 10 + static_cast<std::size_t>(digit - '0')
                                                                : type.list->size(value);
        }
        return !name.empty() && i < type.list->size(value) && correct(*type.list->element, type.list->at(value, i), rest, one);
    }
    auto const* const member = type.form == layout_form::record ? type.record->find(name) : nullptr;
    if (member == nullptr) {
        return false;
    }
    void* const held = member->of(value);
    bool const there = !is_absent(*member->layout, held);
    if (!rest.empty() || (one.position && there)) {
        return there && correct(*member->layout, held, rest, one);
    }
    if ((there ? written(*member->layout, held) : std::string()) != one.before) {
        return false;
    }
    if (one.after.empty()) {
        make_absent(*member->layout, held);
        return true;
    }
    return rewrite(*member->layout, held, one.after);
}

ENTENTE_DECL bool correction_applier::splice(layout const& type, void* value, correction const& one) {
    if (type.form != layout_form::list || type.list->fixed != 0 || one.before.size() < 2 || one.after.size() < 2) {
        return false;
    }
    auto const& list = *type.list;
    auto const size = list.size(value);
    auto const first = static_cast<std::size_t>(*one.position);
    if (one.size && *one.size != size) {
        return false;
    }
    std::string taken = "[";
    std::size_t last = first;
    for (; last < size && taken.size() + 1 < one.before.size(); ++last) {
        taken.append(last == first ? "" : ",").append(written(*list.element, list.at(value, last)));
    }
    if (first > size || taken + ']' != one.before) {
        return false;
    }
    std::string result = "[";
    auto const add = [&](std::string_view text) { result.append(result.size() == 1 || text.empty() ? "" : ",").append(text); };
    for (std::size_t i = 0; i != first; ++i) {
        add(written(*list.element, list.at(value, i)));
    }
    add(std::string_view(one.after).substr(1, one.after.size() - 2));
    for (std::size_t i = last; i != size; ++i) {
        add(written(*list.element, list.at(value, i)));
    }
    return rewrite(type, value, result + ']');
}

ENTENTE_DECL finding no_match(correction const& one, std::size_t number, std::string_view what) {
    finding made;
    made.code = "Q001";
    made.pointer = pointer_to({"corrections", number});
    made.message = std::string(what) + (one.of ? std::string(one.of->view()) : std::string("the dossier"));
    made.message.append(one.at.empty() ? "" : " at ").append(one.at);
    made.suggestion = "apply a revision to the dossier that it was made from";
    return made;
}

/// A dossier of which there is nothing but unknown members.
struct unknown_members {
    format_version entente = current_format;
    entente::extensions extensions{};
};

BOOST_DESCRIBE_STRUCT(unknown_members, (), (entente, extensions))

ENTENTE_DECL std::string extensions_of(dossier const& of) {
    return json::write(unknown_members{current_format, of.extensions});
}

} // namespace entente::detail

#endif
