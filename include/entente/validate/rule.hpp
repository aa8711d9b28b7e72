// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULE_HPP
#define ENTENTE_VALIDATE_RULE_HPP

/// A rule: a stable code, a title, a severity, a source, and the check.

#include <entente/core/finding.hpp>
#include <entente/core/id.hpp>
#include <entente/core/pointer.hpp>
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
    std::string_view title; ///< the statement that holds if the rule is kept
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
    /// Of a value that is not a dossier.
    rule_run(entente::layout const& of, void const* value, object_table const& objects, finding_sink findings)
        : rule_run(of, value, objects, nullptr, findings) {}

    rule_run(rule_run const&) = delete;
    rule_run& operator=(rule_run const&) = delete;

    [[nodiscard]] entente::layout const& layout() const noexcept { return layout_; }
    [[nodiscard]] void const* value() const noexcept { return value_; }
    /// The value, where it is a `T`; else null.
    template <class T>
    [[nodiscard]] T const* as() const noexcept {
        return visited_value{layout_, value_, {}, nullptr}.template as<T>();
    }

    [[nodiscard]] object_table const& objects() const noexcept { return objects_; }

    /// Whether the value is a dossier. Its index is in `dossier_run`.
    [[nodiscard]] bool is_of_dossier() const noexcept { return index_ != nullptr; }

    /// Sets the ids of objects that lie elsewhere, sorted: `validate_options::elsewhere`.
    void set_elsewhere(std::span<std::string const> ids) noexcept { elsewhere_ = ids; }

    /// Whether an object lies elsewhere.
    [[nodiscard]] bool is_elsewhere(ref_parts const& one) const;

    /// Whether one more finding of this rule is held, so that a suggestion is worth looking for.
    [[nodiscard]] bool has_room() const noexcept {
        return findings_.has_room(findings_.to, now_ != nullptr ? now_->severity : severity::error);
    }

    /// Runs rules, as severe as the settings say. A rule that needs a dossier is not run over another value, which is an error (U002). Linear in the value once for all checks of values and of
    /// instruments.
    void run(std::span<std::span<rule const> const> groups, std::span<rule_setting const> settings);

    void run(rule const& one, std::span<rule_setting const> settings);

    /// Notes a breach of the rule that runs. A rule may call a breach a note that is one in some reading only.
    void add(std::string pointer, std::string message, std::string suggestion = {}, std::vector<related_place> related = {}) {
        add(now_->severity, std::move(pointer), std::move(message), std::move(suggestion), std::move(related));
    }
    void add_note(std::string pointer, std::string message, std::string suggestion = {}, std::vector<related_place> related = {}) {
        add(severity::note, std::move(pointer), std::move(message), std::move(suggestion), std::move(related));
    }

    /// The name of an object in quotation marks, if it has one.
    template <class T>
    [[nodiscard]] std::string name(id<T> const& what) const {
        return shortened(index_ != nullptr ? index_->name_of(what) : std::string(what.view()));
    }
    [[nodiscard]] std::string name(indexed_instrument const& what) const { return shortened(index_->name_of(what)); }

protected:
    /// A long name is cut, so that the fault stays visible in the message.
    [[nodiscard]] static std::string shortened(std::string name);

    rule_run(entente::layout const& of, void const* value, object_table const& objects, dossier_index const* index,
             finding_sink findings)
        : layout_(of), value_(value), objects_(objects), index_(index), findings_(findings) {}

    dossier_index const& index_of_dossier() const noexcept { return *index_; }

private:
    /// This, where it is of a dossier.
    [[nodiscard]] inline dossier_run& in_dossier() noexcept;

    void refuse(rule const& one);

    /// The instruments of an index come in the order of the walk: each is looked at when the walk comes to it, while it is near.
    void look_at_all(std::vector<rule const*> const& of_values, std::vector<rule const*> const& of_instruments);

    [[nodiscard]] bool is_on(rule const& one) const noexcept;

    void add(severity how, std::string pointer, std::string message, std::string suggestion, std::vector<related_place> related);

    /// Whether a pointer leads into the list of a kind: `/channels/3/...` is of the kind channel.
    [[nodiscard]] bool lies_in(std::string_view pointer, std::string_view kind) const noexcept;

    entente::layout const& layout_;
    void const* value_;
    object_table const& objects_;
    dossier_index const* index_;
    finding_sink findings_;
    rule const* now_ = nullptr;
    std::span<rule_setting const> settings_{};
    std::span<std::string const> elsewhere_{};
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

#ifndef ENTENTE_COMPILED
#    include <entente/validate/impl/rule.ipp>
#endif

#endif
