// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULES_DOSSIER_HPP
#define ENTENTE_VALIDATE_RULES_DOSSIER_HPP

/// Rules of the dossier: names of kinds and stages, which are text there, are names that exist.

#include <entente/core/detail/nearest.hpp>
#include <entente/lifecycle/for_each_instrument.hpp>
#include <entente/model/commitment.hpp>
#include <entente/model/dossier.hpp>
#include <entente/validate/detail/wording.hpp>
#include <entente/validate/rule.hpp>
#include <entente/validate/rules/identity.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace entente::rules {

namespace detail {

inline void check_coverage(validation& of) {
    auto const* whole = of.as<dossier>();
    if (whole == nullptr) {
        return;
    }
    auto const kinds = kinds_in(of.type());
    for (std::size_t i = 0; i != whole->coverage.size(); ++i) {
        auto const& named = whole->coverage[i].kinds;
        for (std::size_t k = 0; k != named.size(); ++k) {
            if (std::find(kinds.begin(), kinds.end(), named[k]) != kinds.end()) {
                continue;
            }
            nearest known(named[k]);
            for (auto const kind : kinds) {
                known.offer(kind);
            }
            of.found("/coverage/" + std::to_string(i) + "/kinds/" + std::to_string(k), "there is no kind " + quoted(named[k]),
                     did_you_mean(known));
        }
    }
}

/// The instrument that an object is, or null.
[[nodiscard]] inline validated_instrument const* instrument_at(validation const& of, std::string_view pointer) {
    for (validated_instrument const& one : of.instruments()) {
        if (one.pointer == pointer) {
            return &one;
        }
    }
    return nullptr;
}

inline void check_conditions(validation& of) {
    of.each<commitment>([&of](commitment const& one, std::string const& pointer) {
        for (std::size_t i = 0; i != one.conditions.size(); ++i) {
            auto const& condition = one.conditions[i];
            auto const at = pointer + "/conditions/" + std::to_string(i);
            auto const* object = of.objects().find(condition.object.kind(), condition.object.name());
            if (object == nullptr) {
                continue; // a matter of the rule on references
            }
            auto const* instrument = instrument_at(of, object->pointer);
            if (instrument == nullptr) {
                of.found(at + "/object", quoted(condition.object.view()) + " has no stages, so no commitment can wait for one");
                continue;
            }
            auto const& stages = *instrument->history.lifecycle().stages;
            if (stages.find(condition.stage) == nullptr) {
                nearest known(condition.stage);
                for (auto const& stage : stages) {
                    known.offer(stage.name);
                }
                of.found(at + "/stage", "a " + as_words(object->kind) + " has no stage " + quoted(condition.stage),
                         did_you_mean(known));
            }
        }
    });
}

} // namespace detail

inline constexpr rule coverage_kinds{"V040", "coverage names kinds that exist", severity::error, "", &detail::check_coverage};
inline constexpr rule condition_stages{"V041", "a condition names a stage that exists", severity::error, "",
                                       &detail::check_conditions};

} // namespace entente::rules

#endif
