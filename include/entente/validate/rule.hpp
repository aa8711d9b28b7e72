// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULE_HPP
#define ENTENTE_VALIDATE_RULE_HPP

/// What a rule is: a stable code, what it says, how bad a breach is, where it comes from, and the check.

#include <entente/core/detail/quotation.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/id.hpp>
#include <entente/core/ref.hpp>
#include <entente/core/report.hpp>
#include <entente/core/walk.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/index/object_table.hpp>
#include <entente/model/dossier.hpp>

#include <concepts>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

class rule_run;
class dossier_run;

/// What finds the breaches of a rule: a function that looks at the whole once, at each value in it, or, in a dossier, at each instrument. A check that takes a `rule_run` is for values of any type; one
/// that takes a `dossier_run` is for dossiers and has their index. Checks of values and of instruments share one walk, so a check that looks at everything is best written so.
class rule_check {
public:
    using of_whole = void (*)(rule_run&);
    using of_value = void (*)(rule_run&, visited_value const&);
    using of_dossier = void (*)(dossier_run&);
    using of_dossier_value = void (*)(dossier_run&, visited_value const&);
    using of_instrument = void (*)(dossier_run&, indexed_instrument const&);

    template <std::convertible_to<of_whole> Check>
    constexpr rule_check(Check check) noexcept : whole(check) {}
    template <std::convertible_to<of_value> Check>
    constexpr rule_check(Check check) noexcept : value(check) {}
    template <std::convertible_to<of_dossier> Check>
    constexpr rule_check(Check check) noexcept : dossier(check) {}
    template <std::convertible_to<of_dossier_value> Check>
    constexpr rule_check(Check check) noexcept : dossier_value(check) {}
    template <std::convertible_to<of_instrument> Check>
    constexpr rule_check(Check check) noexcept : instrument(check) {}

    [[nodiscard]] constexpr bool needs_dossier() const noexcept {
        return dossier != nullptr || dossier_value != nullptr || instrument != nullptr;
    }

    of_whole whole = nullptr;
    of_value value = nullptr;
    of_dossier dossier = nullptr;
    of_dossier_value dossier_value = nullptr;
    of_instrument instrument = nullptr;
};

/// A rule. Codes are a letter for the group and a number, and never get another meaning.
struct rule {
    std::string_view code;
    std::string_view title; ///< what is so where the rule is kept
    entente::severity severity = entente::severity::error;
    std::string_view standard; ///< the text or dataset that it comes from
    rule_check find_breaches;
};

/// How severe a rule is taken to be in a validation; nothing: it is off. Of several for one finding the last counts.
struct rule_setting {
    std::string code{};
    std::optional<entente::severity> severity{};
    std::string kind{}; ///< only for findings in objects of that kind; empty: for all
};

/// Where findings go as they are made: a report, or several.
struct finding_sink {
    finding_sink(report& one)
        : to(&one), add([](void* all, finding made) { static_cast<report*>(all)->add(std::move(made)); }),
          has_room([](void const* all, severity how) { return static_cast<report const*>(all)->has_room(how); }) {}
    finding_sink(void* all, void (*adds)(void*, finding), bool (*asks)(void const*, severity))
        : to(all), add(adds), has_room(asks) {}

    void* to;
    void (*add)(void* to, finding made);
    bool (*has_room)(void const* to, severity how); ///< whether one more of that severity would be held
};

/// What the check of a rule has: the value, its objects, and where findings go.
class rule_run {
public:
    /// Of a value that is no dossier.
    rule_run(entente::layout const& of, void const* value, object_table const& objects, finding_sink findings)
        : rule_run(of, value, objects, nullptr, findings) {}

    rule_run(rule_run const&) = delete;
    rule_run& operator=(rule_run const&) = delete;

    [[nodiscard]] entente::layout const& layout() const noexcept { return layout_; }
    [[nodiscard]] void const* value() const noexcept { return value_; }
    [[nodiscard]] object_table const& objects() const noexcept { return objects_; }

    /// Whether the value is a dossier. Its index is in `dossier_run`.
    [[nodiscard]] bool is_of_dossier() const noexcept { return index_ != nullptr; }

    /// Whether one more finding of this rule is held, so that a suggestion is worth looking for.
    [[nodiscard]] bool has_room() const noexcept {
        return findings_.has_room(findings_.to, now_ != nullptr ? now_->severity : severity::error);
    }

    /// Runs rules, as severe as the settings say. A rule that needs a dossier is not run over another value, which is an error (R002). Linear in the value once for all checks of values and of
    /// instruments.
    void run(std::span<std::span<rule const> const> groups, std::span<rule_setting const> settings) {
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

    void run(rule const& one, std::span<rule_setting const> settings) {
        std::span<rule const> const group(&one, 1);
        run(std::span(&group, 1), settings);
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
        return shortened(index_ != nullptr ? index_->name_of(what) : std::string(what.view()));
    }
    [[nodiscard]] std::string name(indexed_instrument const& what) const { return shortened(index_->name_of(what)); }

protected:
    /// A long name is cut, so that a message still says what is wrong.
    [[nodiscard]] static std::string shortened(std::string name) {
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

    rule_run(entente::layout const& of, void const* value, object_table const& objects, dossier_index const* index,
             finding_sink findings)
        : layout_(of), value_(value), objects_(objects), index_(index), findings_(findings) {}

    dossier_index const& index_of_dossier() const noexcept { return *index_; }

private:
    /// This, where it is of a dossier.
    [[nodiscard]] inline dossier_run& in_dossier() noexcept;

    void refuse(rule const& one) {
        finding made;
        made.code = "R002";
        made.message = "rule " + std::string(one.code) + " needs a dossier, and this value is none";
        made.suggestion = "write its check as a function of rule_run, or validate a dossier";
        findings_.add(findings_.to, std::move(made));
    }

    /// The instruments of an index come in the order of the walk: each is looked at when the walk comes to it, while it is near.
    void look_at_all(std::vector<rule const*> const& of_values, std::vector<rule const*> const& of_instruments) {
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

    [[nodiscard]] bool is_on(rule const& one) const noexcept {
        bool result = true;
        for (rule_setting const& setting : settings_) {
            result = setting.code == one.code ? (setting.severity.has_value() || (result && !setting.kind.empty())) : result;
        }
        return result;
    }

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
        findings_.add(findings_.to, finding{std::string(now_->code), how, std::move(pointer), std::move(message),
                                            std::move(suggestion), std::nullopt, std::move(related)});
    }

    /// Whether a pointer leads into the list of a kind: `/channels/3/...` is of the kind channel.
    [[nodiscard]] bool lies_in(std::string_view pointer, std::string_view kind) const noexcept {
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

    entente::layout const& layout_;
    void const* value_;
    object_table const& objects_;
    dossier_index const* index_;
    finding_sink findings_;
    rule const* now_ = nullptr;
    std::span<rule_setting const> settings_{};
};

/// What the check of a rule of dossiers has besides: the index, and through it the dossier.
class dossier_run : public rule_run {
public:
    dossier_run(dossier_index const& index, finding_sink findings)
        : rule_run(index.layout(), index.whole(), index.objects(), &index, findings) {}

    [[nodiscard]] dossier_index const& index() const noexcept { return index_of_dossier(); }
};

inline dossier_run& rule_run::in_dossier() noexcept {
    return static_cast<dossier_run&>(*this);
}

} // namespace entente

#endif
