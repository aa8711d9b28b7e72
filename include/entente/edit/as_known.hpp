// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_AS_KNOWN_HPP
#define ENTENTE_EDIT_AS_KNOWN_HPP

/// A dossier as it was known on a day: without later records.

#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/reflect.hpp>
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

/// Removes the later steps, and notes the references to those that have a key.
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

/// Removes references to removed objects from a value of any type: optional references, and elements of lists that are such references or require one.
class reference_remover {
public:
    /// References, in the order of their texts.
    explicit reference_remover(std::vector<std::string> const& forgotten) noexcept : forgotten_(forgotten) {}

    [[nodiscard]] bool is_forgotten(ref_parts const& one) const;

    /// Returns whether the value can't stay.
    bool remove_from(layout const& type, void* value) const;

private:
    void remove_elements(layout const& type, void* list) const;

    std::vector<std::string> const& forgotten_;
};

/// What is claimed to be complete at the latest up to a day. False where nothing is left of it.
[[nodiscard]] ENTENTE_DECL bool cut_coverage(coverage& one, date const& when);

} // namespace detail

/// Returns the dossier without the steps and accounts whose `recorded` is certainly after a day, without statements made after it, and without causal links that were asserted in later accounts
/// only. What refers to these goes, too: causal links, references in lists, and optional references, in kinds of one's own as well. It was compiled, and is complete, up to that day at the
/// latest. Linear in the dossier, n log n in the removed objects.
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
        bool const later = one.on && one.on->earliest() > when.latest();
        if (later) {
            forgotten.push_back(std::string(ref<>(one.id).view()));
        }
        return later;
    });
    // A link may lead from or to another link.
    for (bool again = true; again;) {
        std::sort(forgotten.begin(), forgotten.end());
        detail::reference_remover const remover(forgotten);
        std::vector<std::string> links;
        erase_if(result.causal_links, [&](causal_link& one) {
            bool const had_accounts = !one.accounts.empty();
            detail::forget_accounts(one.accounts, when);
            bool const gone = (had_accounts && one.accounts.empty()) || remover.is_forgotten(one.cause.parts()) ||
                              remover.is_forgotten(one.effect.parts());
            if (gone) {
                links.push_back(std::string(ref<>(one.id).view()));
            }
            return gone;
        });
        again = !links.empty();
        forgotten.insert(forgotten.end(), links.begin(), links.end());
    }
    if (!forgotten.empty()) {
        detail::reference_remover(forgotten).remove_from(layout_of<Dossier>, &result);
    }
    if (!result.compiled || result.compiled->earliest() > when.latest()) {
        result.compiled = when;
    }
    erase_if(result.coverage, [&](coverage& one) { return !detail::cut_coverage(one, when); });
    return result;
}

#ifdef ENTENTE_COMPILED
extern template dossier as_known<dossier>(dossier const&, date const&);
#endif

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/edit/impl/as_known.ipp>
#endif

#endif
