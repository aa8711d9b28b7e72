// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_RULE_HPP
#define ENTENTE_VALIDATE_RULE_HPP

/// Validation rules: small objects, each with a code that never changes its meaning, and the one function that checks it.
///
/// A rule of your own is one more object:
///
///     void check_titles(entente::validation& of) {
///         if (auto const* dossier = of.as<entente::dossier>(); dossier != nullptr && dossier->title.empty()) {
///             of.found("", "the dossier has no title");
///         }
///     }
///     constexpr entente::rule titles{"MY001", "a dossier has a title", entente::severity::warning, "", &check_titles};

#include <entente/core/finding.hpp>
#include <entente/core/object_table.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/report.hpp>
#include <entente/lifecycle/instrument_view.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

class validation;

/// What must hold of a value, and how it is checked.
struct rule {
    std::string_view code;
    std::string_view title;    ///< what must hold, as one clause
    entente::severity severity;
    std::string_view standard; ///< on which it rests, such as "VCLT art. 24"; empty for the library's own
    void (*check)(validation& of);
};

/// One instrument of the value that is validated.
struct validated_instrument {
    history_view history;
    std::string pointer;
};

/// What a rule sees: the value, what is known of it once and for all rules, and where to put what is found.
class validation {
public:
    validation(type_layout const& type, void const* value, std::vector<validated_instrument> instruments, std::size_t max_findings)
        : type_(&type), value_(value), objects_(type, value), instruments_(std::move(instruments)), findings_(max_findings) {}

    [[nodiscard]] type_layout const& type() const noexcept { return *type_; }
    [[nodiscard]] void const* value() const noexcept { return value_; }

    /// The value as a `T`, or null where it is of another type.
    template <class T>
    [[nodiscard]] T const* as() const noexcept {
        return type_ == &layout_of<T> ? static_cast<T const*>(value_) : nullptr;
    }

    /// Everything that references can refer to.
    [[nodiscard]] object_table const& objects() const noexcept { return objects_; }

    /// Everything that has a history.
    [[nodiscard]] std::vector<validated_instrument> const& instruments() const noexcept { return instruments_; }

    /// The `T` of that id, or null. Logarithmic.
    template <class T>
    [[nodiscard]] T const* find(id<T> const& one) const noexcept {
        auto const* found = objects_.find(kind_name<T>, one.view());
        return found != nullptr && found->type == &layout_of<T> ? static_cast<T const*>(found->value) : nullptr;
    }

    /// Calls `visit(T const&, std::string const& pointer)` for every `T`.
    template <class T, class Visit>
    void each(Visit visit) const {
        for (identified_object const& one : objects_.objects()) {
            if (one.type == &layout_of<T>) {
                visit(*static_cast<T const*>(one.value), one.pointer);
            }
        }
    }

    /// Adds a finding of the rule that is being checked.
    void found(std::string pointer, std::string message, std::string suggestion = {}, std::vector<related_place> related = {}) {
        finding one;
        one.code = rule_->code;
        one.severity = rule_->severity;
        one.pointer = std::move(pointer);
        one.message = std::move(message);
        one.suggestion = std::move(suggestion);
        one.related = std::move(related);
        findings_.add(std::move(one));
    }

    /// Checks one rule.
    void apply(rule const& one) {
        rule_ = &one;
        (*one.check)(*this);
    }

    [[nodiscard]] report take_findings() && { return std::move(findings_); }

private:
    type_layout const* type_;
    void const* value_;
    object_table objects_;
    std::vector<validated_instrument> instruments_;
    report findings_;
    rule const* rule_ = nullptr;
};

} // namespace entente

#endif
