// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_MERGE_HPP
#define ENTENTE_QUERY_MERGE_HPP

/// One dossier of several about overlapping actors. Where two say different things of one object, that is a finding, and the first holds.

#include <entente/core/detail/pointer.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/index/detail/number_slots.hpp>
#include <entente/index/for_each_kind.hpp>
#include <entente/json/detail/rewrite.hpp>
#include <entente/model/dossier.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// A dossier, and what its sources do not agree on.
struct merged_dossier {
    entente::dossier dossier{};
    entente::report report{}; ///< a warning for each conflict (Q003), at its place in the merged dossier
};

namespace detail {

using json::detail::rewrite;
using json::detail::written;

/// Brings one value into another of the same layout.
class merging {
public:
    merging(std::string pointer, std::string of, std::size_t number, report& findings) : pointer_(std::move(pointer)), of_(std::move(of)), number_(number), findings_(findings) {}

    void merge(layout const& type, void* into, void const* from) {
        switch (type.form) {
        case layout_form::optional: merge(*type.optional->element, type.optional->get(into), type.optional->get(const_cast<void*>(from))); return;
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
        if (ours != theirs) {
            conflict(ours, theirs);
        }
    }

private:
    static void copy(layout const& type, void* into, void const* from) { static_cast<void>(rewrite(type, into, written(type, from))); }

    void conflict(std::string const& ours, std::string const& theirs) {
        finding one;
        one.code = "Q003";
        one.severity = severity::warning;
        one.pointer = pointer_;
        one.message = of_ + ": " + shortened(ours) + " or, in dossier " + std::to_string(number_ + 1) + ", " + shortened(theirs) + "; the first is kept";
        findings_.add(std::move(one));
    }

    [[nodiscard]] static std::string shortened(std::string const& json) {
        std::size_t end = json.size() <= 80 ? json.size() : 77;
        while (end != json.size() && end != 0 && (static_cast<unsigned char>(json[end]) & 0xC0U) == 0x80U) {
            --end; // not within a character
        }
        return end == json.size() ? json : json.substr(0, end) + "...";
    }

    void merge_record(record_layout const& record, void* into, void const* from) {
        for (layout_member const& member : record) {
            layout const& type = *member.layout;
            if (&member == record.extensions) {
                merge_extensions(*static_cast<extensions*>(member.of(into)), *static_cast<extensions const*>(member.of(from)));
                continue;
            }
            bool const theirs = !is_absent(type, member.of(from));
            bool const ours = !is_absent(type, member.of(into));
            if (theirs && !ours) {
                copy(type, member.of(into), member.of(from));
            } else if (theirs) {
                auto const size = pointer_.size();
                append_pointer(pointer_, member.name);
                if (member.name == "history") {
                    merge_history(*type.list, member.of(into), member.of(from), type);
                } else {
                    merge(type, member.of(into), member.of(from));
                }
                pointer_.resize(size);
            }
        }
    }

    void merge_extensions(extensions& into, extensions const& from) {
        for (auto const& one : from) {
            auto const* held = into.find(one.name);
            if (held == nullptr) {
                into.append(one.name, one.json);
            } else if (*held != one.json) {
                conflict(*held, one.json);
            }
        }
    }

    /// The values of a map as they are written, by their names, in order.
    [[nodiscard]] static std::vector<std::pair<std::string, std::string>> values_of(map_layout const& map, void const* of) {
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

    void merge_map(map_layout const& map, void* into, void const* from) {
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

    /// What tells an element from others: its key or its actor; of one without either, nothing.
    [[nodiscard]] static std::string identity_of(layout const& element, void const* value) {
        if (element.form == layout_form::record) {
            for (std::string_view const name : {"key", "actor"}) {
                auto const* const member = element.record->find(name);
                if (member != nullptr && !is_absent(*member->layout, member->of(value))) {
                    return written(*member->layout, member->of(value));
                }
            }
        }
        return {};
    }

    void merge_list(list_layout const& list, void* into, void const* from) {
        auto const& element = *list.element;
        auto const size = list.size(into);
        std::vector<std::string> names; // identities, or whole texts
        number_slots by_name;
        for (std::size_t i = 0; i != size; ++i) {
            add_name(name_of(element, list.at(into, i)), names, by_name);
        }
        for (std::size_t i = 0; i != list.size(from); ++i) {
            auto const* const theirs = list.at(from, i);
            auto name = name_of(element, theirs);
            auto const found = by_name.find(hash_of(name), [&](std::uint32_t k) { return names[k] == name; });
            if (!found) {
                auto const at = list.size(into);
                list.resize(into, at + 1);
                copy(element, list.at(into, at), theirs);
                add_name(std::move(name), names, by_name);
            } else if (*found < size && name.front() == '=') {
                auto const length = pointer_.size();
                append_pointer(pointer_, std::size_t{*found});
                merge(element, list.at(into, *found), theirs);
                pointer_.resize(length);
            }
        }
    }

    [[nodiscard]] static std::string name_of(layout const& element, void const* value) {
        auto identity = identity_of(element, value);
        return identity.empty() ? written(element, value) : '=' + identity;
    }

    static void add_name(std::string name, std::vector<std::string>& names, number_slots& by_name) {
        by_name.reserve(names.size() + 1, [&](std::uint32_t i) { return hash_of(names[i]); });
        by_name.add(hash_of(name), static_cast<std::uint32_t>(names.size()));
        names.push_back(std::move(name));
    }

    /// The order of steps is a statement: of two histories the longer one holds where it has all steps of the other in their order, and else they are in conflict.
    void merge_history(list_layout const& list, void* into, void const* from, layout const& type) {
        auto const is_within = [&](void const* one, void const* other) {
            std::size_t k = 0;
            for (std::size_t i = 0; i != list.size(other) && k != list.size(one); ++i) {
                k += written(*list.element, list.at(one, k)) == written(*list.element, list.at(other, i)) ? 1U : 0U;
            }
            return k == list.size(one);
        };
        if (is_within(from, into)) {
            return;
        }
        if (is_within(into, from)) {
            copy(type, into, from);
            return;
        }
        conflict(std::to_string(list.size(into)) + " steps", std::to_string(list.size(from)) + " others");
    }

    std::string pointer_;
    std::string of_;
    std::size_t number_;
    report& findings_;
};

} // namespace detail

/// One dossier with the objects of all, in their order. Objects of one id are one: members that only one has are united, lists are joined, of two histories the one that has all steps of
/// the other holds. Where they contradict each other the first holds, and a warning says both. The title and language are the first's; it was compiled when the latest was; coverage is kept
/// where all state the same, for what one covers of its actors it does not of another's. n log n in all.
[[nodiscard]] inline merged_dossier merge(std::span<dossier const* const> all) {
    merged_dossier result;
    for (std::size_t n = 0; n != all.size(); ++n) {
        dossier const& from = *all[n];
        if (n == 0) {
            result.dossier = from;
            continue;
        }
        dossier& into = result.dossier;
        if (!from.compiled) {
            into.compiled.reset();
        } else if (into.compiled && from.compiled->latest() > into.compiled->latest()) {
            into.compiled = from.compiled;
        }
        if (!(into.coverage == from.coverage)) {
            into.coverage.clear();
        }
        for (auto const& one : from.extensions) {
            if (into.extensions.find(one.name) == nullptr) {
                into.extensions.append(one.name, one.json);
            }
        }
        std::vector<void const*> others;
        for_each_list(from, [&](auto const& list, std::string_view) { others.push_back(&list); });
        std::size_t next = 0;
        for_each_list(into, [&]<class T>(std::vector<T>& list, std::string_view plural) {
            auto const& theirs = *static_cast<std::vector<T> const*>(others[next++]);
            detail::number_slots by_id;
            by_id.reserve(list.size() + theirs.size(), [](std::uint32_t) { return std::size_t{}; });
            list.reserve(list.size() + theirs.size());
            auto const number_of = [&](T const& one) {
                return by_id.find(detail::hash_of(one.id.view()), [&](std::uint32_t i) { return list[i].id == one.id; });
            };
            for (std::size_t i = 0; i != list.size(); ++i) {
                if (!number_of(list[i])) {
                    by_id.add(detail::hash_of(list[i].id.view()), static_cast<std::uint32_t>(i));
                }
            }
            for (T const& one : theirs) {
                auto const found = number_of(one);
                if (!found) {
                    by_id.add(detail::hash_of(one.id.view()), static_cast<std::uint32_t>(list.size()));
                    list.push_back(one);
                } else if (!(list[*found] == one)) {
                    auto pointer = '/' + std::string(plural) + '/' + std::to_string(*found);
                    auto what = std::string(kind_name<T>) + '/' + std::string(one.id.view());
                    detail::merging(std::move(pointer), std::move(what), n, result.report).merge(layout_of<T>, &list[*found], &one);
                }
            }
        });
    }
    return result;
}

/// Of two.
[[nodiscard]] inline merged_dossier merge(dossier const& first, dossier const& second) {
    dossier const* const both[]{&first, &second};
    return merge(std::span<dossier const* const>(both));
}

} // namespace entente

#endif
