// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULE_HPP
#define ENTENTE_VALIDATE_RULE_HPP

/// What a rule is: a stable code, what it says, how bad a breach is, where it comes from, and the check.

#include <entente/core/finding.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/report.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/index/object_table.hpp>
#include <entente/model/dossier.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

class rule_run;

/// A rule. Codes are a letter for the group and a number, and never get another meaning.
struct rule {
    std::string_view code;
    std::string_view title;    ///< what is so where the rule is kept
    entente::severity severity = entente::severity::error;
    std::string_view standard; ///< the text or dataset that it comes from
    void (*find_breaches)(rule_run&) = nullptr;
};

/// How severe a rule is taken to be in a validation; nothing: it is off. Of several for one finding the last counts.
struct rule_setting {
    std::string code{};
    std::optional<entente::severity> severity{};
    std::string kind{}; ///< only for findings in objects of that kind; empty: for all
};

/// What a rule's check has: the value and its objects, the dossier and its index where it is one, and where findings go.
class rule_run {
public:
    rule_run(entente::layout const& of, void const* value, object_table const& objects, dossier_index const* index, report& findings)
        : layout_(of), value_(value), objects_(objects), index_(index), findings_(findings) {}

    [[nodiscard]] entente::layout const& layout() const noexcept { return layout_; }
    [[nodiscard]] void const* value() const noexcept { return value_; }
    [[nodiscard]] object_table const& objects() const noexcept { return objects_; }

    /// Null where the value is no dossier.
    [[nodiscard]] dossier_index const* index() const noexcept { return index_; }

    /// Whether one more finding is held, so that a suggestion is worth looking for.
    [[nodiscard]] bool has_room() const noexcept { return findings_.has_room(); }

    /// Runs one rule, as severe as the settings say.
    void run(rule const& one, std::span<rule_setting const> settings) {
        now_ = &one;
        settings_ = settings;
        bool is_on = true;
        for (rule_setting const& setting : settings) {
            is_on = setting.code == one.code ? (setting.severity.has_value() || (is_on && !setting.kind.empty())) : is_on;
        }
        if (is_on) {
            one.find_breaches(*this);
        }
    }

    /// Notes a breach of the rule that runs. A rule may call a breach a note that is one in some reading only.
    void add(std::string pointer, std::string message, std::string suggestion = {}, std::vector<related_place> related = {}) {
        add(now_->severity, std::move(pointer), std::move(message), std::move(suggestion), std::move(related));
    }
    void add_note(std::string pointer, std::string message, std::string suggestion = {}, std::vector<related_place> related = {}) {
        add(severity::note, std::move(pointer), std::move(message), std::move(suggestion), std::move(related));
    }

    /// A name in quotation marks: what a person calls it, where it has a name.
    template <class T>
    [[nodiscard]] std::string name(id<T> const& what) const {
        return index_ != nullptr ? index_->name_of(what) : std::string(what.view());
    }
    [[nodiscard]] std::string name(indexed_instrument const& what) const { return index_->name_of(what); }

private:
    void add(severity how, std::string pointer, std::string message, std::string suggestion, std::vector<related_place> related) {
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
        findings_.add(finding{std::string(now_->code), how, std::move(pointer), std::move(message), std::move(suggestion), std::nullopt,
                              std::move(related)});
    }

    /// Whether a pointer leads into the list of a kind: `/channels/3/...` is of the kind channel.
    [[nodiscard]] static bool lies_in(std::string_view pointer, std::string_view kind) noexcept {
        return kind.empty() || (pointer.size() > kind.size() + 2 && pointer.substr(1, kind.size()) == kind && pointer.substr(kind.size() + 1, 2) == "s/");
    }

    entente::layout const& layout_;
    void const* value_;
    object_table const& objects_;
    dossier_index const* index_;
    report& findings_;
    rule const* now_ = nullptr;
    std::span<rule_setting const> settings_{};
};

} // namespace entente

#endif
