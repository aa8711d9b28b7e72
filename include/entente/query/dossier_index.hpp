// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_DOSSIER_INDEX_HPP
#define ENTENTE_QUERY_DOSSIER_INDEX_HPP

/// An index of a dossier, built once, over which every question is asked: by id, by kind, by actor, by pair of actors.

#include <entente/core/any_id.hpp>
#include <entente/core/object_table.hpp>
#include <entente/core/part_ref.hpp>
#include <entente/core/reflect.hpp>
#include <entente/lifecycle/agreement.hpp>
#include <entente/lifecycle/commitment.hpp>
#include <entente/lifecycle/dialogue.hpp>
#include <entente/lifecycle/dispute.hpp>
#include <entente/lifecycle/for_each_instrument.hpp>
#include <entente/lifecycle/measure.hpp>
#include <entente/lifecycle/meeting.hpp>
#include <entente/lifecycle/meeting_days.hpp>
#include <entente/lifecycle/proceeding.hpp>
#include <entente/model/dossier.hpp>
#include <entente/query/detail/sessions.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// One instrument of a dossier: whatever has a history. It refers to the dossier and to the index.
struct indexed_instrument {
    any_id object{};                                       ///< of a participation: the agreement's
    entente::participation const* participation = nullptr; ///< where it is an actor's part in the agreement
    type_layout const* type = nullptr;
    void const* value = nullptr;
    history_view history{};                                ///< of a dialogue: with the sessions that were held

    /// The instrument as a `T`, or null.
    template <class T>
    [[nodiscard]] T const* as() const noexcept {
        return type == &layout_of<T> ? static_cast<T const*>(value) : nullptr;
    }
};

/// The index refers to the dossier, which must outlive it and stay as it is.
class dossier_index {
public:
    /// About linear in the dossier.
    explicit dossier_index(dossier const& of) : dossier_(&of), objects_(layout_of<dossier>, &of) {
        add_sessions();
        for_each_instrument(of, [this](auto const& one, std::string_view) { add_instrument(one); });
        add_actors();
    }
    dossier_index(dossier const&& temporary) = delete;
    dossier_index(dossier_index const&) = delete;
    dossier_index& operator=(dossier_index const&) = delete;
    ~dossier_index() = default;

    [[nodiscard]] dossier const& whole() const noexcept { return *dossier_; }

    /// Every object, by kind and id.
    [[nodiscard]] object_table const& objects() const noexcept { return objects_; }

    /// The `T` of that id, or null. Logarithmic.
    template <class T>
    [[nodiscard]] T const* find(id<T> const& one) const noexcept {
        auto const* found = objects_.find(kind_name<T>, one.view());
        return found != nullptr ? static_cast<T const*>(found->value) : nullptr;
    }

    [[nodiscard]] identified_object const* find(any_id const& one) const noexcept { return objects_.find(one.kind(), one.name()); }

    /// The step or clause that a reference refers to, or null.
    [[nodiscard]] keyed_part const* find(part_ref const& one) const noexcept {
        auto const* object = objects_.find(one.kind(), one.name());
        return object != nullptr ? object->find(one.key()) : nullptr;
    }

    /// What a person calls it: its name in that language, or else in the dossier's, or its id.
    [[nodiscard]] std::string_view name_of(any_id const& one, std::optional<language_tag> language = {}) const {
        auto const* found = find(one);
        if (found != nullptr && found->type->object->preferred != nullptr) {
            auto const& names = *static_cast<text const*>(found->type->object->preferred->of(found->value));
            if (!names.empty()) {
                return names.in(language ? *language : dossier_->preferred_language.value_or(language_tag{"en"}));
            }
        }
        return one.name();
    }

    /// Everything that has a history, in the order of the dossier.
    [[nodiscard]] std::vector<indexed_instrument> const& instruments() const noexcept { return instruments_; }

    /// The instrument of that identity, or null; never a participation. Linear in the instruments.
    [[nodiscard]] indexed_instrument const* instrument(any_id const& one) const noexcept {
        for (indexed_instrument const& candidate : instruments_) {
            if (candidate.participation == nullptr && candidate.object == one) {
                return &candidate;
            }
        }
        return nullptr;
    }

    /// The objects in which an actor has a part: it is named in them, or an organ, company, public or person of it is. In the
    /// order of the dossier.
    [[nodiscard]] std::vector<identified_object const*> of_actor(id<actor> const& one) const {
        std::vector<identified_object const*> result;
        auto const range = std::equal_range(by_actor_.begin(), by_actor_.end(), involvement{one.view(), 0},
                                            [](involvement const& a, involvement const& b) { return a.actor < b.actor; });
        for (auto at = range.first; at != range.second; ++at) {
            result.push_back(&objects_.objects()[at->object]);
        }
        return result;
    }

    /// The objects in which both actors have a part, in the order of the dossier.
    [[nodiscard]] std::vector<identified_object const*> of_pair(pair_of_actors const& pair) const {
        auto const first = of_actor(pair.first);
        auto const second = of_actor(pair.second);
        std::vector<identified_object const*> result;
        std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(result));
        return result;
    }

    /// The meetings that were sessions of a channel or forum, in the order of their days.
    [[nodiscard]] std::vector<meeting const*> sessions_of(any_id const& body) const {
        std::vector<meeting const*> result;
        for (auto const& one : sessions_) {
            if (one.body == body) {
                result.push_back(one.held);
            }
        }
        return result;
    }

private:
    struct involvement {
        std::string_view actor;
        std::uint32_t object;

        friend bool operator==(involvement const&, involvement const&) = default;
        friend auto operator<=>(involvement const&, involvement const&) = default;
    };

    void add_sessions() {
        for (meeting const& one : dossier_->meetings) {
            if (one.session_of) {
                sessions_.push_back({any_id(*one.session_of), &one});
            }
        }
        std::sort(sessions_.begin(), sessions_.end(), detail::session_order{});
    }

    template <class T>
    void add_instrument(T const& one) {
        indexed_instrument made;
        made.type = &layout_of<T>;
        made.value = &one;
        made.history = history_view(one);
        if constexpr (std::is_same_v<T, participation>) {
            made.object = last_object_;
            made.participation = &one;
        } else {
            made.object = one.id;
            last_object_ = made.object;
        }
        if constexpr (std::is_same_v<action_of<T>, dialogue_action>) {
            completed_.push_back(detail::with_sessions(one, made.object, sessions_));
            made.history = history_view(completed_.back(), made.history.begins());
        }
        instruments_.push_back(std::move(made));
    }

    /// The actor whose organ, company, public or citizen an actor is.
    [[nodiscard]] actor const* above(actor const& one) const noexcept {
        auto const& up = one.part_of ? one.part_of : one.of;
        return up ? find(*up) : nullptr;
    }

    void add_actors() {
        std::uint32_t open = 0;
        for (identified_object const& object : objects_.objects()) {
            walk(*object.type, object.value, [&](visited_value const& here) {
                if (here.type.text != nullptr && here.type.text->target != nullptr) {
                    auto const target = here.type.text->target(here.value);
                    if (target.kind == kind_name<actor> && !target.name.empty()) {
                        add_actor(target.name, open);
                    }
                }
                return true;
            });
            ++open;
        }
        std::sort(by_actor_.begin(), by_actor_.end());
        by_actor_.erase(std::unique(by_actor_.begin(), by_actor_.end()), by_actor_.end());
    }

    void add_actor(std::string_view name, std::uint32_t object) {
        by_actor_.push_back({name, object});
        auto const* found = objects_.find(kind_name<actor>, name);
        auto const* now = found != nullptr ? static_cast<actor const*>(found->value) : nullptr;
        // An actor may be recorded, by mistake, as a part of itself.
        for (int up = 0; now != nullptr && up != 16; ++up) {
            now = above(*now);
            if (now != nullptr) {
                by_actor_.push_back({now->id.view(), object});
            }
        }
    }

    dossier const* dossier_;
    object_table objects_;
    std::vector<detail::session> sessions_;
    std::deque<entente::history<dialogue_action>> completed_;
    std::vector<indexed_instrument> instruments_;
    std::vector<involvement> by_actor_;
    any_id last_object_;
};

} // namespace entente

#endif
