// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_INDEX_IMPL_INDEXED_INSTRUMENT_IPP
#define ENTENTE_INDEX_IMPL_INDEXED_INSTRUMENT_IPP

#include <entente/index/indexed_instrument.hpp>

#include <entente/core/enumeration.hpp>
#include <entente/core/text_form.hpp>
#include <entente/lifecycle/proceeding.hpp>
#include <entente/lifecycle/status_at.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL std::vector<id<actor>> indexed_instrument::actors() const {
    std::vector<id<actor>> result;
    access_->add_actors(object_, result);
    return result;
}

ENTENTE_DECL std::string indexed_instrument::path(std::string_view key) const {
    std::string result(kind());
    result.append(1, '/').append(slug());
    if (is_participation()) {
        result.append(1, '@').append(participant());
    }
    if (!key.empty()) {
        result.append(1, '#').append(key);
    }
    return result;
}

ENTENTE_DECL std::string indexed_instrument::pointer(std::string_view more) const {
    std::string result = "/" + std::string(access_->kind.many) + "/" + std::to_string(position_);
    if (is_participation()) {
        result += "/participations/" + std::to_string(part_);
    }
    return result.append(more);
}

ENTENTE_DECL std::uint64_t indexed_instrument::actions() const {
    auto const* const one = as<proceeding>();
    if (one == nullptr || !one->kind.known()) {
        return every_action;
    }
    std::uint64_t result = 0;
    for (named_enumerator const& each : enumeration_of<proceeding_action>) {
        bool const has = is_action_of(*one->kind.known(), static_cast<proceeding_action>(each.value));
        result |= has ? std::uint64_t{1} << (static_cast<std::uint64_t>(each.value) & 63U) : 0;
    }
    return result;
}

ENTENTE_DECL std::optional<refusal> indexed_instrument::why_refused(std::uint8_t action, date const& on, std::size_t after) const {
    auto const own = history().with(action);
    auto const& table = own.lifecycle();
    if (!has_action(actions(), action)) {
        return refusal("cannot " + std::string(table.actions.name_of(action)) + ": " + path() + " is of the kind " +
                       std::string(enum_name(*as<proceeding>()->kind.known())) + ", which does not have it");
    }
    detail::history_walk walk(own);
    for (std::size_t i = 0; i != after; ++i) {
        walk.take(i);
    }
    if (!walk.row_of(action, on)) {
        bool const is_first = walk.now().last < 0 && !own.begins_in_the_middle();
        return is_first ? refusal(refusal_of(table, walk.now().standing, action, actions()) +
                                  "; no step before it is on record, nor where the record begins")
                        : refusal(table, walk.now().standing, action, actions());
    }
    if (own.begins_in_the_middle() && own.from().is_set() && on.is_set() && on.latest() < own.from().earliest()) {
        return refusal(to_text(on) + " is before " + to_text(own.from()) + ", when the record begins");
    }
    return std::nullopt;
}

} // namespace entente

#endif
