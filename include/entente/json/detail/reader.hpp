// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_READER_HPP
#define ENTENTE_JSON_DETAIL_READER_HPP

/// Reads values by their layouts: lists, maps and records, and what they are made of.
///
/// There is one grammar and one walk, compiled twice. The quick pass stops at the first thing wrong, with an error code and an
/// offset only. Where it stopped, the diagnosing pass reads the same text again, into a value that is thrown away, and collects
/// every finding; it goes on after all that leaves the structure of the text intact.

#include <entente/core/detail/prefetch.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/layout.hpp>
#include <entente/json/detail/count.hpp>
#include <entente/json/detail/diagnosis.hpp>
#include <entente/json/detail/members.hpp>
#include <entente/json/detail/scalar_reader.hpp>
#include <entente/json/detail/scan.hpp>
#include <entente/json/options.hpp>
#include <entente/json/read_error.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::json::detail {

template <bool Diagnose>
class reader : public scalar_reader<Diagnose> {
public:
    reader(std::string_view text, read_options const& options, diagnosis* findings, bool reuses = false) noexcept
        : scalar_reader<Diagnose>(text, options, findings), options_(options), reuses_(reuses) {}

    /// Keeps every unknown member, and says nothing of it.
    void keep_all() noexcept { keeps_all_ = true; }

    /// Reads a document: one value and nothing after it.
    [[nodiscard]] bool read_document(layout const& type, void* target) {
        auto const text = scan_.text();
        if (text.size() > options_.max_size) {
            return scan_.fail(read_error::too_long);
        }
        if (text.starts_with("\xEF\xBB\xBF")) {
            return scan_.fail(read_error::byte_order_mark);
        }
        scan_.skip_whitespace();
        if (scan_.at_end()) {
            return scan_.fail(read_error::empty_text);
        }
        if (!Diagnose && !reuses_) {
            sizes_ = array_sizes(text);
        }
        if (!read_value(type, target)) {
            return false;
        }
        scan_.skip_whitespace();
        return scan_.at_end() || scan_.fail(read_error::text_after_document);
    }

private:
    using base = scalar_reader<Diagnose>;
    using typename reading<Diagnose>::seen_names;
    using typename reading<Diagnose>::segment;
    using base::findings_;
    using base::is_number;
    using base::lenient_;
    using base::note;
    using base::nulls_;
    using base::read_boolean;
    using base::read_colon;
    using base::read_enumerator;
    using base::read_integer;
    using base::read_name;
    using base::read_real;
    using base::read_separator;
    using base::read_string;
    using base::read_word_form;
    using base::refuse;
    using base::refuse_duplicate;
    using base::refuse_repeated;
    using base::scan_;
    using base::skip_any;
    using base::wrong_type;

    [[nodiscard]] bool read_value(layout const& type, void* target) {
        scan_.skip_whitespace();
        char const next = scan_.peek();
        switch (type.form) {
        case layout_form::boolean: return next == 't' || next == 'f' ? read_boolean(target) : wrong_type(type);
        case layout_form::integer: return is_number(next) ? read_integer(type, target) : wrong_type(type);
        case layout_form::real: return is_number(next) ? read_real(type, target) : wrong_type(type);
        case layout_form::string: return next == '"' ? read_string(*type.string, target) : wrong_type(type);
        case layout_form::word: return next == '"' ? read_word_form(type, target) : wrong_type(type);
        case layout_form::enumeration: return next == '"' ? read_enumerator(type, target) : wrong_type(type);
        case layout_form::list: return next == '[' ? read_list(*type.list, target) : wrong_type(type);
        case layout_form::map: return next == '{' ? read_map(*type.map, target) : wrong_type(type);
        case layout_form::record: return next == '{' ? read_record(type, target) : wrong_type(type);
        case layout_form::optional:
            return next == 'n' ? wrong_type(type) : read_value(*type.optional->element, type.optional->emplace(target));
        case layout_form::value: return read_wire(*type.value, target);
        case layout_form::extensions: break;
        }
        return scan_.unexpected();
    }

    /// The largest size that a list is given in advance. A text may announce elements that it does not have, and few bytes must not take much memory.
    [[nodiscard]] std::size_t most_at_once(list_layout const& type) const noexcept {
        constexpr std::size_t bytes_for_each = 16;
        constexpr std::size_t bytes_at_least = 4096;
        return (scan_.text().size() * bytes_for_each + bytes_at_least) / type.stride;
    }

    [[nodiscard]] bool read_list(list_layout const& type, void* target) {
        auto const offset = scan_.offset();
        std::size_t before = 0;
        if (!scan_.enter_array(before)) {
            return false;
        }
        if (!Diagnose && !reuses_ && type.fixed == 0) {
            type.resize(target, (std::min)(sizes_[before], most_at_once(type)));
        }
        std::size_t n = 0;
        std::size_t size = type.size(target);
        scan_.skip_whitespace();
        bool more = !scan_.take(']');
        for (; more; ++n) {
            segment const here(*this, n);
            if (n >= size && type.fixed == 0) {
                type.resize(target, ++size);
            }
            if (!(n < size ? read_element(type, target, n, size) : skip_any())) {
                return false;
            }
            scan_.skip_whitespace();
            more = !scan_.take(']');
            if (more && !scan_.expect(',')) {
                return false;
            }
        }
        scan_.leave();
        if (type.fixed == 0) {
            if (n != size) {
                type.resize(target, n);
            }
            return true;
        }
        return n == type.fixed || refuse(read_error::wrong_count, offset, [&] {
                   return wording{"expected exactly " + std::to_string(type.fixed) + " values, found " + std::to_string(n)};
               });
    }

    [[nodiscard]] bool read_element(list_layout const& type, void* target, std::size_t n, std::size_t size) {
        if (reuses_) {
            entente::detail::prefetch_next(type, target, n, size);
        }
        auto const nulls = nulls_;
        auto const at = scan_.offset();
        layout const& element = *type.element;
        if (!read_value(element, type.at(target, n))) {
            return false;
        }
        bool const is_null = nulls_ != nulls && element.form != layout_form::optional && is_absent(element, type.at(target, n));
        return !is_null || refuse(read_error::wrong_type, at, [&] { return wording{describe_wrong_type(element, 'n').message}; });
    }

    [[nodiscard]] bool read_map(map_layout const& type, void* target) {
        if (!scan_.enter()) {
            return false;
        }
        static_cast<void>(scan_.take('{'));
        if (reuses_) {
            type.clear(target);
        }
        auto const start = scan_.offset();
        seen_names names;
        scan_.skip_whitespace();
        bool more = !scan_.take('}');
        while (more) {
            scan_.skip_whitespace();
            auto const offset = scan_.offset();
            std::string_view name;
            if (!read_name(name)) {
                return false;
            }
            segment const here(*this, name);
            void* const value = type.add(target, name);
            if (Diagnose && type.seal != nullptr && value != nullptr) {
                names.emplace_back(name, offset);
            }
            if (value == nullptr && !refuse_key(type, target, name, offset)) {
                return false;
            }
            if (!read_colon() || !(value != nullptr ? read_value(*type.element, value) : skip_any()) || !read_separator(more)) {
                return false;
            }
        }
        scan_.leave();
        return type.seal == nullptr || type.seal(target) || refuse_repeated(names, start);
    }

    [[nodiscard]] bool refuse_key(map_layout const& type, void* target, std::string_view name, std::size_t offset) {
        if (type.has(target, name)) {
            return refuse_duplicate(name, offset);
        }
        return refuse(read_error::refused_text, offset, [&] { return describe_refused_key(type, name); });
    }

    [[nodiscard]] bool read_wire(value_layout const& type, void* target) {
        struct context {
            reader* self;
            layout const* representation;
        } here{this, type.representation};
        auto const fill = [](void* given, void* representation) {
            auto const& what = *static_cast<context*>(given);
            return what.self->read_value(*what.representation, representation);
        };
        scan_.skip_whitespace();
        auto const offset = scan_.offset();
        std::size_t before = 0;
        if constexpr (Diagnose) {
            before = findings_->report.count(entente::severity::error);
        }
        std::string why;
        if (type.read(target, &here, fill, why)) {
            return true;
        }
        if (why.empty()) {
            return false;
        }
        if constexpr (Diagnose) {
            if (findings_->report.count(entente::severity::error) != before) {
                return true; // its written form was invalid already
            }
        }
        return refuse(read_error::refused_value, offset, [&] { return wording{why}; });
    }

    [[nodiscard]] bool read_record(layout const& type, void* target) {
        record_layout const& record = *type.record;
        auto const start = scan_.offset();
        auto const nulls = nulls_;
        if (!scan_.enter()) {
            return false;
        }
        static_cast<void>(scan_.take('{'));
        if (reuses_ && record.extensions != nullptr) {
            static_cast<extensions*>(record.extensions->of(target))->clear();
        }
        std::uint64_t seen = 0;
        seen_names names;
        if (!read_members(type, target, seen, names)) {
            return false;
        }
        scan_.leave();
        if (record.extensions != nullptr && repeats(*static_cast<extensions const*>(record.extensions->of(target))) &&
            !refuse_repeated(names, start)) {
            return false;
        }
        if (reuses_) {
            for (auto left = record.written(target) & ~seen; left != 0; left &= left - 1) {
                layout_member const& member = record.members[std::countr_zero(left)];
                make_absent(*member.layout, member.of(target));
            }
        }
        // A required member is missing also where null stands for it.
        for (auto left = nulls_ != nulls ? record.required & seen : 0; left != 0; left &= left - 1) {
            auto const i = std::countr_zero(left);
            seen &=
                is_absent(*record.members[i].layout, record.members[i].of(target)) ? ~(std::uint64_t{1} << i) : ~std::uint64_t{0};
        }
        return (record.required & ~seen) == 0 || refuse_missing(type, record.required & ~seen, start);
    }

    /// Reads the members of an object and its closing brace; marks in `seen` which it has.
    [[nodiscard]] bool read_members(layout const& type, void* target, std::uint64_t& seen, seen_names& names) {
        record_layout const& record = *type.record;
        std::size_t next = 0;
        scan_.skip_whitespace();
        bool more = !scan_.take('}');
        while (more) {
            scan_.skip_whitespace();
            auto const offset = scan_.offset();
            if (!Diagnose && take_member(record, next, seen)) {
                layout_member const& member = record.members[next - 1];
                if (!read_value(*member.layout, member.of(target)) || !read_separator(more)) {
                    return false;
                }
                continue;
            }
            std::string_view name;
            if (!read_name(name)) {
                return false;
            }
            segment const here(*this, name);
            std::size_t const i = find_member(record, name, next);
            if (i == record.size) {
                if (!read_unknown(type, target, name, offset, names)) {
                    return false;
                }
            } else if ((seen >> i & 1U) != 0) {
                if (!refuse_duplicate(name, offset) || !read_colon() || !skip_any()) {
                    return false;
                }
            } else {
                seen |= std::uint64_t{1} << i;
                next = i + 1;
                layout_member const& member = record.members[i];
                if (!read_colon() || !read_value(*member.layout, member.of(target))) {
                    return false;
                }
            }
            if (!read_separator(more)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool refuse_missing(layout const& type, std::uint64_t missing, std::size_t start) {
        for (; missing != 0; missing &= missing - 1) {
            layout_member const& member = type.record->members[std::countr_zero(missing)];
            if (!refuse(read_error::missing_member, start, [&] { return describe_missing_member(type, member); })) {
                return false;
            }
        }
        return true;
    }

    /// The fast path to a member whose name is written as we write it: reads the name and its colon, and marks the member as seen. Other names
    /// take the slow path. Most often it is one of the next members.
    [[nodiscard]] bool take_member(record_layout const& record, std::size_t& next, std::uint64_t& seen) noexcept {
        if (!scan_.has_name_ahead()) {
            return false;
        }
        auto const head = scan_.head();
        auto const take_between = [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i != to; ++i) {
                if (scan_.begins(head, record.members[i].text) && (seen >> i & 1U) == 0 &&
                    scan_.take_name(record.members[i].text)) {
                    seen |= std::uint64_t{1} << i;
                    next = i + 1;
                    return true;
                }
            }
            return false;
        };
        return take_between(next, record.size) || take_between(0, next);
    }

    [[nodiscard]] bool read_unknown(layout const& type, void* target, std::string_view name, std::size_t offset,
                                    seen_names& names) {
        record_layout const& record = *type.record;
        bool const own = keeps_all_ || name.starts_with("x-");
        if (!(record.extensions != nullptr && own) && !lenient_) {
            return refuse(read_error::unknown_member, offset, [&] { return describe_unknown_member(type, name); }) &&
                   read_colon() && skip_any();
        }
        std::string kept_name(name);
        if (!read_colon()) {
            return false;
        }
        if (record.extensions == nullptr) {
            note(read_error::kept_member, offset, [&] { return describe_left_out_member(type, kept_name); });
            return skip_any();
        }
        auto& kept = *static_cast<extensions*>(record.extensions->of(target));
        if constexpr (Diagnose) {
            names.emplace_back(kept_name, offset);
        }
        if (!own) {
            note(read_error::kept_member, offset,
                 [&] { return wording{"unknown member " + in_quotes(kept_name) + " was kept as it is"}; });
        }
        scan_.skip_whitespace();
        std::string raw;
        if (!scan_.skip_value(&raw)) {
            return false;
        }
        kept.append(std::move(kept_name), std::move(raw));
        return true;
    }

    array_sizes sizes_; ///< where lists are rebuilt
    read_options const& options_;
    bool reuses_;
    bool keeps_all_ = false;
};

} // namespace entente::json::detail

#endif
