// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_IMPL_DOSSIER_INDEX_IPP
#define ENTENTE_INDEX_IMPL_DOSSIER_INDEX_IPP

#include <entente/index/dossier_index.hpp>

#include <entente/core/detail/config.hpp>

#include <array>
#include <iterator>

namespace entente::inline v0_1 {

ENTENTE_DECL indexed_instrument const* dossier_index::find_instrument(ref_parts const& wanted) const noexcept {
    auto const* const found = objects_.find({wanted.kind, wanted.slug, wanted.participant, {}});
    auto const number = found != nullptr ? instrument_of_object_[objects_.number_of(*found)] : 0;
    return number != 0 ? &instruments_[number - 1] : nullptr;
}

ENTENTE_DECL std::optional<indexed_step> dossier_index::find_step(ref_parts const& wanted) const noexcept {
    auto const* const of = wanted.key.empty() ? nullptr : find_instrument(wanted);
    auto const* const found =
        of != nullptr ? objects_.find_part(*objects_.find({wanted.kind, wanted.slug, wanted.participant, {}}), wanted.key)
                      : nullptr;
    auto const position = found != nullptr ? of->history().position_of(found->value) : std::nullopt;
    return position ? std::optional(indexed_step{number_of(*of), static_cast<std::uint32_t>(*position)}) : std::nullopt;
}

ENTENTE_DECL id<actor> dossier_index::state_of(id<actor> const& who) const {
    auto const* const found = find(who);
    return found != nullptr ? state_above(*found).id : who;
}

ENTENTE_DECL std::span<std::uint32_t const> dossier_index::instruments_of(id<actor> const& who) const noexcept {
    auto const* const found = find(who);
    return by_state_.of(found != nullptr ? state_above(*found).id.view() : who.view());
}

ENTENTE_DECL std::vector<std::uint32_t> dossier_index::select(selection const& what) const {
    std::vector<std::uint32_t> result;
    if (what.between) {
        auto const first = instruments_of(what.between->first());
        auto const second = instruments_of(what.between->second());
        std::vector<std::uint32_t> both;
        std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
        for (std::uint32_t const i : both) {
            result.push_back(i);
            if (instruments_[i].is_participation()) {
                continue;
            }
            // The participations of the two in an agreement of both come after it.
            for (std::uint32_t k = i + 1; k != instruments_.size() && instruments_[k].is_participation(); ++k) {
                bool const is_of_first = std::binary_search(first.begin(), first.end(), k);
                if (is_of_first || std::binary_search(second.begin(), second.end(), k)) {
                    result.push_back(k);
                }
            }
        }
    } else if (what.who) {
        auto const all = instruments_of(*what.who);
        result.assign(all.begin(), all.end());
    } else {
        result.resize(instruments_.size());
        for (std::size_t i = 0; i != result.size(); ++i) {
            result[i] = static_cast<std::uint32_t>(i);
        }
    }
    if (what.between && what.who) {
        auto const all = instruments_of(*what.who);
        erase_if(result, [&](std::uint32_t i) { return !std::binary_search(all.begin(), all.end(), i); });
    }
    if (what.of) {
        auto const whole = what.of->parts();
        erase_if(result, [&](std::uint32_t i) { return !belongs_to(instruments_[i], whole); });
    }
    if (!what.kinds.empty()) {
        erase_if(result, [&](std::uint32_t i) {
            return std::find(what.kinds.begin(), what.kinds.end(), instruments_[i].kind()) == what.kinds.end();
        });
    }
    return result;
}

ENTENTE_DECL std::span<std::uint32_t const> dossier_index::sessions_of(ref_parts const& body) const noexcept {
    std::array<char, 128> path{}; // longer than the longest kind and slug
    if (body.kind.size() + body.slug.size() >= path.size()) {
        return {};
    }
    auto end = std::copy(body.kind.begin(), body.kind.end(), path.begin());
    *end++ = '/';
    end = std::copy(body.slug.begin(), body.slug.end(), end);
    return sessions_.of(std::string_view(path.data(), static_cast<std::size_t>(end - path.begin())));
}

ENTENTE_DECL std::string dossier_index::name_of(ref_parts const& what) const {
    auto const* const found = objects_.find({what.kind, what.slug, {}, {}});
    auto const* const names = found != nullptr ? found->layout->record->names : nullptr;
    auto const name = names != nullptr ? static_cast<text const*>(names->of(found->value))->in(language()) : std::string_view{};
    std::string result(name.empty() ? what.slug : name);
    if (!what.participant.empty()) {
        result += " (" + name_of(ref_parts{kind_name<actor>, what.participant, {}, {}}) + ")";
    }
    return result;
}

ENTENTE_DECL bool dossier_index::belongs_to(indexed_instrument const& one, ref_parts const& whole) {
    if (one.kind() == whole.kind && one.slug() == whole.slug) {
        return whole.participant.empty() || whole.participant == one.participant();
    }
    return one.is_part_of(whole);
}

ENTENTE_DECL bool dossier_index::is_within(id<actor> const& who, id<actor> const& whole) const {
    auto const* at = &who;
    for (int steps = 0; *at != whole; ++steps) {
        auto const* const found = find(*at);
        if (found == nullptr || found->kind == actor_kind::state || steps == 64) {
            return false;
        }
        auto const& above = found->of ? found->of : found->part_of;
        if (!above) {
            return false;
        }
        at = &*above;
    }
    return true;
}

ENTENTE_DECL actor const& dossier_index::state_above(actor const& who) const noexcept {
    auto const* now = &who;
    for (int steps = 0; now->kind != actor_kind::state && steps != 64; ++steps) {
        auto const& above = now->of ? now->of : now->part_of;
        auto const* const next = above ? find(*above) : nullptr;
        if (next == nullptr) {
            break;
        }
        now = next;
    }
    return *now;
}

} // namespace entente

#endif
