// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_DOSSIER_EDITOR_HPP
#define ENTENTE_EDIT_DOSSIER_EDITOR_HPP

/// Takes and undoes steps in a dossier, for games and simulations. The index stays true, in time that does not grow
/// with the dossier, and is linear in the history that is changed.

#include <entente/core/date.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/result.hpp>
#include <entente/index/detail/text_store.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/index/look_up.hpp>
#include <entente/lifecycle/refusal.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// Edits a dossier step by step and keeps an index of it. Until the editor is destroyed, nothing else may change the dossier.
///
///     dossier_editor game{dossier};
///     auto const done = game.take({"channel/leaders-visits"}, step<dialogue_action>{.on = date{2023, 5, 7}, .action = dialogue_action::convene});
///     auto const now = state_of_play(game.index(), date{2023, 5, 7});
///     game.undo();
class dossier_editor {
public:
    /// Linear in the dossier.
    template <std::derived_from<dossier> Dossier>
        requires(!std::is_const_v<Dossier>)
    explicit dossier_editor(Dossier& of) : index_(of), interned_(index_.instruments().size(), false) {}

    dossier_editor(dossier_editor const&) = delete;
    dossier_editor& operator=(dossier_editor const&) = delete;
    ~dossier_editor() = default;

    /// The index, true to the dossier after every step taken and undone. Each of them raises its `version`; a view that was made before is no longer current.
    [[nodiscard]] dossier_index const& index() const noexcept { return index_; }

    /// How many steps were taken and not undone.
    [[nodiscard]] std::size_t size() const noexcept { return taken_.size(); }

    /// Adds a step to the end of a history. Refuses it, and changes nothing, if the lifecycle does, if it is certainly before an earlier step, if
    /// the instrument, the meeting or an actor does not exist, or if its key is a duplicate. Linear in that history.
    template <class Action>
    [[nodiscard]] result<void, refusal> take(ref<> const& what, step<Action> made) {
        auto const found = detail::find_history(index_, what, {made.by.data(), made.by.size()}, made.at ? &*made.at : nullptr);
        if (!found) {
            return unexpected(found.error());
        }
        auto const* const of = *found;
        auto* const history = detail::instrument_editor::history_of<Action>(*of);
        if (history == nullptr) {
            return detail::refuse(std::string(what.view()) + " has other actions");
        }
        if (auto why = why_refused(*of, static_cast<std::uint8_t>(made.action), made.on); !why.empty()) {
            return detail::refuse(std::move(why));
        }
        auto const number = index_.number_of(*of);
        auto const& object = *index_.objects().find(of->name());
        if (made.key && index_.objects().find_part(object, made.key->view()) != nullptr) {
            return detail::refuse("the key \"" + std::string(made.key->view()) + "\" is that of another step or clause");
        }
        ++index_.version_;
        intern_meeting_ids(number);
        auto const parts = parts_in_history(object, *of);
        history->push_back(std::move(made));
        refresh_parts(*of, parts);
        auto const& added = history->back();
        if (added.key) {
            index_.objects_.add_late_part(
                {added.key->view(),
                 &layout_of<step<Action>>,
                 &added,
                 {static_cast<std::uint32_t>(index_.objects_.number_of(object)), index_.objects_.keep_path("/history"),
                  static_cast<std::uint32_t>(history->size() - 1)}});
        }
        if (added.at) {
            index_.steps_at_.insert(index_.find(*added.at)->id.view(), {number, static_cast<std::uint32_t>(history->size() - 1)});
        }
        taken_.push_back({number, &drop<Action>});
        return {};
    }

    /// Takes the last step back; false where there is none.
    bool undo();

private:
    struct taken {
        std::uint32_t number;
        void (*drop)(dossier_editor& of, std::uint32_t number);
    };
    struct part_place {
        std::uint32_t part;
        std::size_t step;
    };

    template <class Action>
    static void drop(dossier_editor& of, std::uint32_t number) {
        auto const& instrument = of.index_.instruments_[number];
        auto& history = *detail::instrument_editor::history_of<Action>(instrument);
        auto const& last = history.back();
        if (last.key) {
            of.index_.objects_.remove_late_part();
        }
        if (last.at) {
            of.index_.steps_at_.remove(last.at->view(), {number, static_cast<std::uint32_t>(history.size() - 1)});
        }
        history.pop_back();
    }

    [[nodiscard]] static std::string why_refused(indexed_instrument const& of, std::uint8_t action, std::optional<date> const& on);

    // The index names meetings as the steps do. Steps move when their history grows: have it name them as they name themselves.
    void intern_meeting_ids(std::uint32_t number);

    [[nodiscard]] std::vector<part_place> parts_in_history(identified_object const& object, indexed_instrument const& of) const;

    // Has the index see where the steps are now.
    void refresh_parts(indexed_instrument const& of, std::vector<part_place> const& parts);

    dossier_index index_;
    std::vector<bool> interned_;
    detail::text_store names_; ///< of meetings that are not in the dossier
    std::vector<taken> taken_;
};

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/edit/impl/dossier_editor.ipp>
#endif

#endif
