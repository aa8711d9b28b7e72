// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_READING_HPP
#define ENTENTE_JSON_DETAIL_READING_HPP

/// What every reader of values needs: the text, what becomes of findings in the quick and in the diagnosing pass, and the punctuation of objects.

#include <entente/core/detail/pointer.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/layout.hpp>
#include <entente/json/detail/diagnosis.hpp>
#include <entente/json/detail/scan.hpp>
#include <entente/json/options.hpp>
#include <entente/json/read_error.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::json::detail {

using entente::detail::append_pointer;
using entente::detail::in_quotes;

template <bool Diagnose>
class reading {
public:
    [[nodiscard]] read_error error() const noexcept { return scan_.error(); }
    [[nodiscard]] std::size_t offset() const noexcept { return scan_.offset(); }

    /// Whether something is worth a note, which only the diagnosing pass words.
    [[nodiscard]] bool has_notes() const noexcept { return has_notes_; }

protected:
    reading(std::string_view text, read_options const& options, diagnosis* findings) noexcept
        : scan_(text, options.max_depth), findings_(findings), lenient_(options.lenient) {}

    /// A finding about the value, not about the text: the quick pass stops, the diagnosing pass notes it and goes on.
    template <class Describe>
    [[nodiscard]] bool refuse(read_error error, std::size_t offset, Describe const& describe) {
        if constexpr (Diagnose) {
            if (!findings_->report.has_room()) {
                findings_->report.count_one(entente::severity::error);
                return true;
            }
            wording said = describe();
            findings_->add(error, offset, std::move(said.message), std::move(said.suggestion));
            return true;
        } else {
            return scan_.fail_at(error, offset);
        }
    }

    /// A finding of less than an error.
    template <class Describe>
    void note(read_error error, std::size_t offset, Describe const& describe) {
        has_notes_ = true;
        if constexpr (Diagnose) {
            findings_->add(error, offset, describe().message, {}, entente::severity::note);
        }
    }

    /// Adds a name to the pointer while it lives.
    class segment {
    public:
        segment(reading& of, std::string_view name) : of_(of) {
            if constexpr (Diagnose) {
                size_ = of.findings_->pointer.size();
                append_pointer(of.findings_->pointer, name);
            }
        }
        segment(reading& of, std::size_t i) : of_(of) {
            if constexpr (Diagnose) {
                size_ = of.findings_->pointer.size();
                append_pointer(of.findings_->pointer, i);
            }
        }
        segment(segment const&) = delete;
        segment& operator=(segment const&) = delete;
        ~segment() {
            // After an error in the text the pointer stays, for it says where that error is.
            if constexpr (Diagnose) {
                if (of_.error() == read_error::none) {
                    of_.findings_->pointer.resize(size_);
                }
            }
        }

    private:
        reading& of_;
        std::size_t size_ = 0;
    };

    [[nodiscard]] bool wrong_type(layout const& type) {
        auto const offset = scan_.offset();
        char const next = scan_.peek();
        if (kind_of_value(next).empty()) {
            return scan_.unexpected();
        }
        if (next == 'n' && lenient_ && type.may_be_absent) {
            note(read_error::null_value, offset, [] { return wording{"null stands for a value that is not there"}; });
            ++nulls_;
            return scan_.read_word("null");
        }
        return refuse(read_error::wrong_type, offset, [&] { return describe_wrong_type(type, next); }) && scan_.skip_value();
    }

    [[nodiscard]] bool read_name(std::string_view& name) {
        scan_.skip_whitespace();
        return scan_.read_string(name);
    }

    [[nodiscard]] bool read_colon() {
        scan_.skip_whitespace();
        return scan_.expect(':');
    }

    /// Reads what follows a member: true in `more` where another one does.
    [[nodiscard]] bool read_separator(bool& more) {
        scan_.skip_whitespace();
        more = !scan_.take('}');
        return !more || scan_.expect(',');
    }

    [[nodiscard]] bool skip_any() {
        scan_.skip_whitespace();
        return scan_.skip_value();
    }

    /// Names whose repetition is only seen when all were read, and where they stand; collected by the diagnosing pass alone.
    using seen_names = std::vector<std::pair<std::string, std::size_t>>;

    [[nodiscard]] bool refuse_repeated(seen_names& names, std::size_t start) {
        if constexpr (Diagnose) {
            std::sort(names.begin(), names.end());
            for (std::size_t i = 1; i < names.size(); ++i) {
                if (names[i].first == names[i - 1].first) {
                    segment const here(*this, names[i].first);
                    static_cast<void>(refuse_duplicate(names[i].first, names[i].second));
                }
            }
            return true;
        } else {
            static_cast<void>(names);
            return scan_.fail_at(read_error::duplicate_member, start);
        }
    }

    [[nodiscard]] bool refuse_duplicate(std::string_view name, std::size_t offset) {
        return refuse(read_error::duplicate_member, offset, [&] { return wording{"duplicate member " + in_quotes(name)}; });
    }

    scanner scan_;
    diagnosis* findings_;
    std::size_t nulls_ = 0; ///< taken so far
    bool lenient_;          ///< from the beginning, or since a newer format was seen
    bool has_notes_ = false;
};

} // namespace entente::json::detail

#endif
