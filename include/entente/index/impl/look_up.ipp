// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_IMPL_LOOK_UP_IPP
#define ENTENTE_INDEX_IMPL_LOOK_UP_IPP

#include <entente/index/look_up.hpp>

#include <entente/core/detail/nearest.hpp>

#include <cstddef>
#include <optional>
#include <span>

namespace entente::inline v0_1 {

ENTENTE_DECL result<ref<>, refusal> look_up(dossier_index const& index, std::string_view text,
                                            std::vector<std::string_view> const& kinds) {
    auto const wanted = [&](std::string_view kind) {
        for (auto const one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return kinds.empty();
    };
    auto const whole = ref<>::from(text);
    auto const parts = whole ? whole->parts() : ref_parts{};
    if (whole && wanted(parts.kind) && index.has(parts)) {
        auto const* const object = index.objects().find({parts.kind, parts.slug, parts.participant, {}});
        if (parts.key.empty() || index.objects().find_part(*object, parts.key) != nullptr) {
            return *whole;
        }
        detail::nearest near_key(parts.key);
        index.objects().each_part_of(*object, [&](keyed_part const& one) { near_key.offer(one.key); });
        auto const before = std::string(text.substr(0, text.find('#') + 1));
        return detail::refuse(
            "there is no " + std::string(text) +
            (near_key.found().empty() ? std::string() : "; did you mean " + before + std::string(near_key.found()) + '?'));
    }
    if (auto const cut = text.find_first_of("@#"); !whole && cut != text.npos && cut != 0 && text.find('/') == text.npos) {
        auto const of = look_up(index, text.substr(0, cut), kinds);
        return of ? look_up(index, std::string(of->view()).append(text.substr(cut)), kinds) : of;
    }
    auto const slug = whole ? parts.slug : text;
    std::vector<ref<>> found;
    detail::nearest near_slug(slug);
    std::string near_path;
    std::string_view other_kind;
    for (identified_object const& one : index.objects().objects()) {
        auto const kind = index.objects().name_of(one).kind;
        if (one.slug == slug && !kind.empty() && !one.is_participation()) {
            other_kind = kind;
        }
        if (kind.empty() || one.is_participation() || !wanted(kind) ||
            (whole && index.objects().has_kind(parts.kind) && wanted(parts.kind) && kind != parts.kind)) {
            continue;
        }
        auto path = std::string(kind) + '/' + std::string(one.slug);
        if (one.slug == slug) {
            if (auto made = ref<>::from(path)) {
                found.push_back(*std::move(made));
            }
        }
        auto const before = near_slug.found();
        near_slug.offer(one.slug);
        if (near_slug.found() != before) {
            near_path = std::move(path);
        }
    }
    if (!whole && found.size() == 1) {
        return std::move(found.front());
    }
    if (found.size() > 1) {
        std::string all;
        for (ref<> const& one : found) {
            all.append(all.empty() ? "" : ", ").append(one.view());
        }
        return detail::refuse(std::string(text) + " is several: " + all);
    }
    if (found.empty() && !other_kind.empty() && !slug.empty()) {
        auto const asked = whole && wanted(parts.kind) ? std::vector<std::string_view>{parts.kind} : kinds;
        std::string all;
        for (auto const kind : asked) {
            all.append(all.empty() ? "" : " or ").append(kind);
        }
        return detail::refuse('"' + std::string(slug) + "\" is of the kind " + std::string(other_kind) + ", not " + all);
    }
    auto const suggested = !found.empty() ? std::string(found.front().view()) : near_path;
    return detail::refuse("there is no " + std::string(text) +
                          (suggested.empty() ? std::string() : "; did you mean " + suggested + '?'));
}

} // namespace entente

namespace entente::inline v0_1::detail {

ENTENTE_DECL result<indexed_instrument const*, refusal> find_history(dossier_index const& index, ref<> const& to,
                                                                     std::span<id<actor> const> by, id<meeting> const* at) {
    auto const parts = to.parts();
    auto const* const found = index.find_instrument(parts);
    if (found == nullptr || !parts.key.empty()) {
        auto const named = look_up(index, to.view());
        return !named             ? refuse(named.error().why())
               : found != nullptr ? refuse(std::string(to.view()) + " names a part; leave out #" + std::string(parts.key))
                                  : refuse(std::string(to.view()) + " has no history");
    }
    for (id<actor> const& one : by) {
        if (index.find(one) == nullptr) {
            return unexpected(look_up(index, "actor/" + std::string(one.view())).error());
        }
    }
    if (at != nullptr && index.find(*at) == nullptr) {
        return unexpected(look_up(index, "meeting/" + std::string(at->view())).error());
    }
    return found;
}

} // namespace entente::detail

#endif
