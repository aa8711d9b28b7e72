// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_RULE_IPP
#define ENTENTE_VALIDATE_IMPL_RULE_IPP

#include <entente/validate/rule.hpp>

#include <entente/core/detail/config.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/ref.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL bool rule_run::is_elsewhere(ref_parts const& one) const {
    return !elsewhere_.empty() &&
           std::binary_search(elsewhere_.begin(), elsewhere_.end(), std::string(one.kind) + '/' + std::string(one.slug));
}

ENTENTE_DECL void rule_run::run(std::span<std::span<rule const> const> groups, std::span<rule_setting const> settings) {
    settings_ = settings;
    std::vector<rule const*> of_values;
    std::vector<rule const*> of_instruments;
    std::vector<rule const*> of_whole;
    for (auto const group : groups) {
        for (rule const& one : group) {
            auto const& check = one.find_breaches;
            if (!is_on(one)) {
                continue;
            }
            if (check.needs_dossier() && index_ == nullptr) {
                refuse(one);
            } else {
                (check.value != nullptr || check.dossier_value != nullptr ? of_values
                 : check.instrument != nullptr                            ? of_instruments
                                                                          : of_whole)
                    .push_back(&one);
            }
        }
    }
    look_at_all(of_values, of_instruments);
    for (rule const* const one : of_whole) {
        now_ = one;
        one->find_breaches.whole != nullptr ? one->find_breaches.whole(*this) : one->find_breaches.dossier(in_dossier());
    }
}

ENTENTE_DECL void rule_run::run(rule const& one, std::span<rule_setting const> settings) {
    std::span<rule const> const group(&one, 1);
    run(std::span(&group, 1), settings);
}

ENTENTE_DECL std::string rule_run::shortened(std::string name) {
    constexpr std::size_t most = 200;
    if (name.size() > most) {
        auto size = most;
        while (size != 0 && entente::detail::continues_character(name[size])) {
            --size;
        }
        name.resize(size);
        name += "...";
    }
    return name;
}

ENTENTE_DECL void rule_run::refuse(rule const& one) {
    finding made;
    made.code = "U002";
    made.message = "rule " + std::string(one.code) + " needs a dossier, and this value is not one";
    made.suggestion = "write its check as a function of rule_run, or validate a dossier";
    findings_.add(findings_.to, std::move(made));
}

ENTENTE_DECL void rule_run::look_at_all(std::vector<rule const*> const& of_values, std::vector<rule const*> const& of_instruments) {
    auto const instruments = index_ != nullptr && !of_instruments.empty()
                                 ? std::span<indexed_instrument const>(index_->instruments())
                                 : std::span<indexed_instrument const>{};
    auto next = instruments.begin();
    if (of_values.empty() && instruments.empty()) {
        return;
    }
    walk(layout_, value_, [&](visited_value const& here) {
        if (next != instruments.end() && here.value == next->value() && here.layout.form == layout_form::record) {
            for (rule const* const one : of_instruments) {
                now_ = one;
                one->find_breaches.instrument(in_dossier(), *next);
            }
            ++next;
        }
        for (rule const* const one : of_values) {
            now_ = one;
            one->find_breaches.value != nullptr ? one->find_breaches.value(*this, here)
                                                : one->find_breaches.dossier_value(in_dossier(), here);
        }
        return true;
    });
}

ENTENTE_DECL bool rule_run::is_on(rule const& one) const noexcept {
    bool result = true;
    for (rule_setting const& setting : settings_) {
        result = setting.code == one.code ? (setting.severity.has_value() || (result && !setting.kind.empty())) : result;
    }
    return result;
}

ENTENTE_DECL void rule_run::add(severity how, std::string pointer, std::string message, std::string suggestion,
                                std::vector<related_place> related) {
    bool const is_note = how == severity::note && now_->severity != severity::note;
    std::optional<entente::severity> as = how;
    for (rule_setting const& setting : settings_) {
        if (setting.code == now_->code && lies_in(pointer, setting.kind)) {
            as = setting.severity;
        }
    }
    if (!as) {
        return;
    }
    how = is_note ? severity::note : *as; // what is wrong in some reading only does not become worse
    findings_.add(findings_.to, finding{std::string(now_->code), how, std::move(pointer), std::move(message), std::move(suggestion),
                                        std::nullopt, std::move(related)});
}

ENTENTE_DECL bool rule_run::lies_in(std::string_view pointer, std::string_view kind) const noexcept {
    if (kind.empty() || layout_.form != layout_form::record) {
        return kind.empty();
    }
    auto const list = pointer.substr(0, pointer.find('/', 1));
    for (layout_member const& member : *layout_.record) {
        if (!list.empty() && member.name == list.substr(1)) {
            return member.layout->form == layout_form::list && member.layout->list->element->form == layout_form::record &&
                   member.layout->list->element->record->kind == kind;
        }
    }
    return false;
}

} // namespace entente

#endif
