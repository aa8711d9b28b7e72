// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_AS_KNOWN_HPP
#define ENTENTE_EDIT_AS_KNOWN_HPP

/// A dossier as it was known on a day: without what was recorded later.

#include <entente/core/date.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/dossier.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

/// Whether something certainly became known after a day. What says nothing of that was known from the beginning.
[[nodiscard]] inline bool is_later(std::optional<date> const& recorded, date const& when) noexcept {
    return recorded && recorded->is_set() && recorded->earliest() > when.latest();
}

inline void forget_accounts(compact_list<account>& all, date const& when) {
    erase_if(all, [&](account const& one) { return is_later(one.recorded, when); });
}

/// Takes out the later steps; the references to those that have a key are noted.
template <class Action>
void forget_steps(history<Action>& all, std::string const& path, date const& when, std::vector<std::string>& forgotten) {
    erase_if(all, [&](step<Action> const& one) {
        bool const later = is_later(one.recorded, when);
        if (later && one.key) {
            forgotten.push_back(path + '#' + std::string(one.key->view()));
        }
        return later;
    });
    for (step<Action>& one : all) {
        forget_accounts(one.accounts, when);
    }
}

} // namespace detail

/// The dossier without the steps and accounts whose `recorded` is certainly after a day; without causal links that were asserted in later accounts only, and links and references of
/// statements to steps that are not there. Statements made after that day go, too, with the links that lead to them. References to steps in
/// kinds of one's own stay. It was compiled on that day at the latest. Linear in the dossier, n log n in what is left out.
template <std::derived_from<dossier> Dossier>
[[nodiscard]] Dossier as_known(Dossier const& of, date const& when) {
    Dossier result = of;
    std::vector<std::string> forgotten;
    for_each_list(result, [&]<class T>(std::vector<T>& list, std::string_view) {
        if constexpr (instrument<T>) {
            for (T& one : list) {
                auto const path = std::string(kind_name<T>) + '/' + std::string(one.id.view());
                detail::forget_steps(one.history, path, when, forgotten);
                if constexpr (std::is_same_v<T, agreement>) {
                    for (participation& part : one.participations) {
                        detail::forget_steps(part.history, path + '@' + std::string(part.actor.view()), when, forgotten);
                    }
                }
            }
        }
    });
    erase_if(result.statements, [&](statement const& one) {
        bool const later = one.on && one.on->is_set() && one.on->earliest() > when.latest();
        if (later) {
            forgotten.push_back(std::string(ref<>(one.id).view()));
        }
        return later;
    });
    std::sort(forgotten.begin(), forgotten.end());
    auto const is_forgotten = [&](ref<> const& to) { return std::binary_search(forgotten.begin(), forgotten.end(), to.view()); };
    erase_if(result.causal_links, [&](causal_link& one) {
        bool const had_accounts = !one.accounts.empty();
        detail::forget_accounts(one.accounts, when);
        return (had_accounts && one.accounts.empty()) || is_forgotten(one.cause) || is_forgotten(one.effect);
    });
    for (statement& one : result.statements) {
        erase_if(one.about, is_forgotten);
    }
    if (!result.compiled || result.compiled->earliest() > when.latest()) {
        result.compiled = when;
    }
    return result;
}

#ifdef ENTENTE_COMPILED
extern template dossier as_known<dossier>(dossier const&, date const&);
#endif

} // namespace entente

#endif
