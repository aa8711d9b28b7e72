// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_DETAIL_DECODER_HPP
#define ENTENTE_CBOR_DETAIL_DECODER_HPP

/// Reads values by their layouts, as long as all is as our writer writes it.

#include <entente/cbor/detail/cursor.hpp>
#include <entente/cbor/detail/head.hpp>
#include <entente/cbor/detail/to_json.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/layout.hpp>
#include <entente/json/detail/utf8.hpp>
#include <entente/json/options.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::cbor::detail {

/// The fast pass. It reads usual and valid input: no missing, unknown or duplicate members, no tags except those of shared strings, lengths
/// known in advance. At the first deviation it gives up without a reason; JSON's reader then decides whether that is an error.
class decoder {
public:
    decoder(std::string_view bytes, json::read_options const& options) noexcept
        : in_(bytes, options.max_size), options_(options), room_(bytes.size() * bytes_for_each + bytes_at_least) {}

    [[nodiscard]] bool read_document(layout const& type, void* target) { return read_value(type, target, 0) && in_.left() == 0; }

private:
    [[nodiscard]] bool read_value(layout const& type, void* target, std::size_t depth) {
        switch (type.form) {
        case layout_form::optional:
            return read_value(*type.optional->element, type.optional->emplace(target),
                              depth); // never null: that is for the other reader
        case layout_form::value: return read_wire(*type.value, target, depth);
        case layout_form::extensions: return false;
        default: break;
        }
        item_head one;
        if (!in_.read_head(one)) {
            return false;
        }
        if (one.type == 6 && one.value == tag_namespace) {
            cursor::scope here(in_);
            here.open();
            return in_.read_head(one) && read_item(type, one, target, depth);
        }
        return read_item(type, one, target, depth);
    }

    [[nodiscard]] bool read_item(layout const& type, item_head const& one, void* target, std::size_t depth) {
        std::string_view text;
        switch (type.form) {
        case layout_form::boolean:
            *static_cast<bool*>(target) = one.info == 21;
            return one.type == 7 && (one.info == 20 || one.info == 21);
        case layout_form::integer: return read_integer(*type.number, one, target);
        case layout_form::real: return read_real(*type.number, one, target);
        case layout_form::string:
            if (!read_text(one, text)) {
                return false;
            }
            type.string->assign(target, text);
            return true;
        case layout_form::word:
            return read_text(one, text) && type.word->parse(text, target).ok() &&
                   (type.word->is_newer == nullptr || !type.word->is_newer(target));
        case layout_form::enumeration: return read_text(one, text) && set_enumerator(*type.enumeration, text, target);
        case layout_form::list:
            return one.type == 4 && may_enter(one, depth) && read_list(*type.list, one.value, target, depth + 1);
        case layout_form::map: return one.type == 5 && may_enter(one, depth) && read_map(*type.map, one.value, target, depth + 1);
        case layout_form::record:
            return one.type == 5 && may_enter(one, depth) && read_record(*type.record, one.value, target, depth + 1);
        default: return false;
        }
    }

    [[nodiscard]] bool may_enter(item_head const& one, std::size_t depth) const noexcept {
        return !one.indefinite() && depth < options_.max_depth && one.value <= in_.left();
    }

    [[nodiscard]] bool read_text(item_head const& one, std::string_view& to) {
        if (one.type == 6 && one.value == tag_reference) {
            return in_.take_reference(to); // the referenced string was checked when it was read
        }
        return one.type == 3 && !one.indefinite() && in_.take_text(one, to) && json::detail::valid_utf8(to) == to.size();
    }

    [[nodiscard]] static bool read_integer(number_layout const& type, item_head const& one, void* target) noexcept {
        if (one.type > 1 || (one.type == 1 && !type.is_signed)) {
            return false;
        }
        if (!type.is_signed) {
            type.set_unsigned(target, one.value);
            return one.value <= type.max;
        }
        if (one.value > static_cast<std::uint64_t>((std::numeric_limits<std::int64_t>::max)())) {
            return false;
        }
        auto const value = one.type == 0 ? static_cast<std::int64_t>(one.value) : -1 - static_cast<std::int64_t>(one.value);
        type.set_signed(target, value);
        return value >= type.min && (value < 0 || one.value <= type.max);
    }

    /// Numbers of a type that does not hold them as they are go the long way, through their digits.
    [[nodiscard]] static bool read_real(number_layout const& type, item_head const& one, void* target) noexcept {
        constexpr std::uint64_t exact = std::uint64_t{1} << 24U;
        bool const is_whole = one.type <= 1 && one.value < exact;
        if (!is_whole && !(one.type == 7 && one.info >= 25 && one.info <= 27)) {
            return false;
        }
        constexpr auto most = static_cast<double>((std::numeric_limits<float>::max)());
        double const value = !is_whole       ? real_of(one)
                             : one.type == 0 ? static_cast<double>(one.value)
                                             : -1.0 - static_cast<double>(one.value);
        if (!(value - value == 0.0) || (type.is_single && (value > most || value < -most))) {
            return false;
        }
        type.set_real(target, value);
        return type.get_real(target) == value;
    }

    [[nodiscard]] static bool set_enumerator(enumeration_layout const& type, std::string_view name, void* target) {
        auto const* const found = type.names.find(name);
        if (found != nullptr) {
            type.set(target, found->value);
        }
        return found != nullptr;
    }

    /// A list is made at its announced size only within a budget for all lists, a few times the size of the input. So false sizes cost nothing.
    [[nodiscard]] bool read_list(list_layout const& type, std::uint64_t count, void* target, std::size_t depth) {
        auto const size = static_cast<std::size_t>(count);
        if (type.fixed != 0 && size != type.fixed) {
            return false;
        }
        std::size_t made = size;
        if (type.fixed == 0) {
            made = (std::min)(size, room_ / type.stride);
            room_ -= made * type.stride;
            type.resize(target, made);
        }
        for (std::size_t i = 0; i != size; ++i) {
            if (i >= made) {
                type.resize(target, ++made);
            }
            if (!read_value(*type.element, type.at(target, i), depth)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool read_name(std::string_view& name) {
        item_head one;
        return in_.read_head(one) && read_text(one, name);
    }

    [[nodiscard]] bool read_map(map_layout const& type, std::uint64_t count, void* target, std::size_t depth) {
        for (; count != 0; --count) {
            std::string_view name;
            if (!read_name(name)) {
                return false;
            }
            void* const value = type.add(target, name);
            if (value == nullptr || !read_value(*type.element, value, depth)) {
                return false;
            }
        }
        return type.seal == nullptr || type.seal(target);
    }

    [[nodiscard]] bool read_wire(value_layout const& type, void* target, std::size_t depth) {
        struct context {
            decoder* self;
            layout const* representation;
            std::size_t depth;
        } here{this, type.representation, depth};
        auto const fill = [](void* given, void* representation) {
            auto const& what = *static_cast<context*>(given);
            return what.self->read_value(*what.representation, representation, what.depth);
        };
        std::string why;
        return type.read(target, &here, fill, why);
    }

    /// Members come in the order of their length and their bytes, so that the next is found at once.
    [[nodiscard]] bool read_record(record_layout const& record, std::uint64_t count, void* target, std::size_t depth) {
        std::uint64_t seen = 0;
        std::size_t next = 0;
        auto const find_between = [&](std::string_view name, std::size_t from, std::size_t to) {
            for (; from != to; ++from) {
                layout_member const& member = record.members[record.by_length[from]];
                if (member.name.size() == name.size() && member.name.front() == name.front() && member.name == name &&
                    &member != record.extensions) {
                    return from;
                }
            }
            return record.size;
        };
        for (; count != 0; --count) {
            std::string_view name;
            if (!read_name(name) || name.empty()) {
                return false;
            }
            std::size_t k = find_between(name, next, record.size);
            if (k == record.size) {
                k = find_between(name, 0, next);
            }
            if (k == record.size) {
                if (!keep(record, target, name, depth)) {
                    return false;
                }
                continue;
            }
            std::size_t const i = record.by_length[k];
            layout_member const& member = record.members[i];
            if ((seen >> i & 1U) != 0 || !read_value(*member.layout, member.of(target), depth)) {
                return false;
            }
            seen |= std::uint64_t{1} << i;
            next = k + 1;
        }
        return (seen & record.required) == record.required;
    }

    /// Keeps an unknown member. Of more than a few the other reader sees whether one is a duplicate.
    [[nodiscard]] bool keep(record_layout const& record, void* target, std::string_view name, std::size_t depth) {
        constexpr std::size_t few = 16;
        if (record.extensions == nullptr || !name.starts_with("x-")) {
            return false;
        }
        auto& kept = *static_cast<extensions*>(record.extensions->of(target));
        std::string json;
        if (kept.size() == few || kept.find(name) != nullptr || !to_json(in_, options_, json).item(depth) ||
            json::detail::valid_utf8(json) != json.size()) {
            return false;
        }
        kept.append(std::string(name), std::move(json));
        return true;
    }

    static constexpr std::size_t bytes_for_each = 16;
    static constexpr std::size_t bytes_at_least = 4096;

    cursor in_;
    json::read_options const& options_;
    std::size_t room_; ///< in bytes, for lists that are made at the size that was announced
};

} // namespace entente::cbor::detail

#endif
