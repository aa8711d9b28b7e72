// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EDIT_IMPL_DOSSIER_EDITOR_IPP
#define ENTENTE_EDIT_IMPL_DOSSIER_EDITOR_IPP

#include <entente/edit/dossier_editor.hpp>

#include <entente/core/detail/config.hpp>
#include <entente/core/text_form.hpp>

#include <string_view>

namespace entente::inline v0_1::detail {

/// The first day on which all steps up to one may have been taken.
[[nodiscard]] inline day earliest_after(history_view const& history, std::size_t count) {
    auto result = day::first();
    for (std::size_t i = 0; i != count; ++i) {
        auto const own = history[i].day().earliest();
        result = own > result ? own : result;
    }
    return result;
}

} // namespace entente::detail

namespace entente::inline v0_1 {

ENTENTE_DECL bool dossier_editor::undo() {
    if (taken_.empty()) {
        return false;
    }
    auto const last = taken_.back();
    taken_.pop_back();
    ++index_.version_;
    last.drop(*this, last.number);
    return true;
}

ENTENTE_DECL std::string dossier_editor::why_refused(indexed_instrument const& of, std::uint8_t action,
                                                     std::optional<date> const& on) {
    if (auto const refused = of.why_refused(action, on.value_or(date{}), of.history().size())) {
        return refused->why();
    }
    auto const before = detail::earliest_after(of.history(), of.history().size());
    if (on && on->latest() < before) {
        auto const earlier = date::from(before);
        return to_text(*on) + " is before " + (earlier ? to_text(*earlier) : std::string("what was done")) +
               ", when something was done already";
    }
    return {};
}

ENTENTE_DECL void dossier_editor::intern_meeting_ids(std::uint32_t number) {
    if (interned_[number]) {
        return;
    }
    interned_[number] = true;
    auto const& history = index_.instruments_[number].history();
    for (std::size_t i = 0; i != history.size(); ++i) {
        if (auto const& at = *history[i].at) {
            auto const* const found = index_.find(*at);
            index_.steps_at_.keep_name(found != nullptr ? found->id.view() : names_.keep(at->view()));
        }
    }
}

ENTENTE_DECL std::vector<dossier_editor::part_place> dossier_editor::parts_in_history(identified_object const& object,
                                                                                      indexed_instrument const& of) const {
    std::vector<part_place> result;
    index_.objects().each_part_of(object, [&](keyed_part const& one) {
        if (auto const place = of.history().position_of(one.value)) {
            result.push_back({static_cast<std::uint32_t>(&one - index_.objects_.parts_.data()), *place});
        }
    });
    return result;
}

ENTENTE_DECL void dossier_editor::refresh_parts(indexed_instrument const& of, std::vector<part_place> const& parts) {
    auto const history = of.history();
    for (part_place const& one : parts) {
        auto& part = index_.objects_.parts_[one.part];
        part.value = history.address_of(one.step);
        part.key = (*history[one.step].name)->view();
    }
}

} // namespace entente

#endif
