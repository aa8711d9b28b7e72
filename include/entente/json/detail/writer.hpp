// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_WRITER_HPP
#define ENTENTE_JSON_DETAIL_WRITER_HPP

/// Writes values by their layouts, without whitespace.

#include <entente/core/detail/prefetch.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/layout.hpp>
#include <entente/json/detail/number.hpp>
#include <entente/json/detail/output.hpp>
#include <entente/json/detail/plain.hpp>
#include <entente/json/detail/utf8.hpp>

#include <bit>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace entente::inline v0_1::json::detail {

/// The escape of an ASCII character that does not stand in a string as it is.
class escape {
public:
    explicit escape(char c) noexcept {
        constexpr std::string_view digits = "0123456789abcdef";
        constexpr std::string_view named = "\"\"\\\\\bb\ff\nn\rr\tt"; // each before its letter
        for (std::size_t i = 0; i != named.size(); i += 2) {
            if (named[i] == c) {
                text_[1] = named[i + 1];
                size_ = 2;
                return;
            }
        }
        text_[4] = digits[static_cast<unsigned char>(c) >> 4U];
        text_[5] = digits[static_cast<unsigned char>(c) & 15U];
    }

    [[nodiscard]] std::string_view view() const noexcept { return {text_, size_}; }

private:
    char text_[6]{'\\', 'u', '0', '0', '0', '0'};
    std::size_t size_ = sizeof text_;
};

/// Writes values.
class writer : private output {
public:
    using output::output;

    /// Writes a value. An optional that holds none can stand in a list only, and is null there. An enum that holds no enumerator's value
    /// is written as the number that it holds, which no reader takes for a name.
    void write_value(layout const& type, void const* value) {
        switch (type.form) {
        case layout_form::boolean: return put(*static_cast<bool const*>(value) ? "true" : "false");
        case layout_form::integer:
        case layout_form::real: return write_number(type, value);
        case layout_form::string: return write_string(type.string->view(value));
        case layout_form::word:
            if (type.word->view != nullptr) {
                return write_string(type.word->view(value));
            }
            space_.clear();
            type.word->append(space_, value);
            return write_string(space_);
        case layout_form::enumeration: return write_enumerator(*type.enumeration, value);
        case layout_form::optional: {
            void const* const held = type.optional->get(const_cast<void*>(value));
            return held == nullptr ? put("null") : write_value(*type.optional->element, held);
        }
        case layout_form::list: return write_list(*type.list, value);
        case layout_form::map: return write_map(*type.map, value);
        case layout_form::record: return write_record(*type.record, value);
        case layout_form::value: return write_value(*type.value->representation, type.value->view(value));
        case layout_form::extensions: return;
        }
    }

    void write_string(std::string_view value) {
        make_room(value.size() + 2);
        *at_++ = '"';
        char const* from = value.data();
        char const* const last = from + value.size();
        while (from != last) {
            // There is room for the rest of the string. An escape is longer than its character, so each one makes room again.
            if (static_cast<std::size_t>(last - from) >= block_size) {
                std::uint64_t const block = load_block(from);
                std::memcpy(at_, &block, sizeof block);
                auto const plain = count_plain(block);
                from += plain;
                at_ += plain;
                if (plain == block_size) {
                    continue;
                }
            }
            auto const c = static_cast<unsigned char>(*from);
            if (is_plain(c)) {
                *at_++ = *from++;
            } else if (auto const size = c < 0x80 ? 0 : utf8_size({from, static_cast<std::size_t>(last - from)}); size != 0) {
                std::memcpy(at_, from, size);
                from += size;
                at_ += size;
            } else {
                put(c < 0x80 ? escape(*from).view() : "\xEF\xBF\xBD");
                ++from;
                make_room(static_cast<std::size_t>(last - from) + 1);
            }
        }
        *at_++ = '"';
    }

private:
    /// Writes `,"name":`.
    void put_name(layout_member const& member) {
        member_text const& ready = member.text;
        if (ready.size != 0) {
            make_room(member_text::capacity);
            std::memcpy(at_, ready.text, member_text::capacity);
            at_ += ready.size;
            return;
        }
        put(",\"");
        put(member.name);
        put("\":");
    }

    void write_record(record_layout const& record, void const* value) {
        auto const begin = used();
        for (auto written = record.written(value); written != 0; written &= written - 1) {
            layout_member const& member = record.members[std::countr_zero(written)];
            put_name(member);
            write_value(*member.layout, member.of(value));
        }
        if (record.extensions != nullptr) {
            for (auto const& one : *static_cast<extensions const*>(record.extensions->of(value))) {
                put(',');
                write_string(one.name);
                put(':');
                put(one.json);
            }
        }
        close(begin, '{', '}');
    }

    /// Ends what begins at a place and whose elements each follow a comma: the first of these is where the bracket goes.
    void close(std::size_t begin, char opening, char closing) {
        if (used() == begin) {
            put(opening);
        } else {
            out_[begin] = opening;
        }
        put(closing);
    }

    void write_map(map_layout const& map, void const* value) {
        struct context {
            writer& to;
            entente::layout const& element;
        } here{*this, *map.element};
        auto const begin = used();
        map.each(value, &here, [](void* given, std::string_view key, void const* one) {
            auto const& [to, element] = *static_cast<context*>(given);
            to.put(',');
            to.write_string(key);
            to.put(':');
            to.write_value(element, one);
            return true;
        });
        close(begin, '{', '}');
    }

    void write_list(list_layout const& list, void const* value) {
        auto const begin = used();
        auto const size = list.size(value);
        for (std::size_t i = 0; i != size; ++i) {
            put(',');
            entente::detail::prefetch_next(list, value, i, size);
            write_value(*list.element, list.at(value, i));
        }
        close(begin, '[', ']');
    }

    void write_number(layout const& type, void const* value) {
        space_.clear();
        if (type.form == layout_form::real) {
            append_real(space_, type.number->get_real(value), type.number->is_single);
        } else if (type.number->is_signed) {
            append_integer(space_, type.number->get_signed(value));
        } else {
            append_integer(space_, type.number->get_unsigned(value));
        }
        put(space_);
    }

    void write_enumerator(enumeration_layout const& type, void const* value) {
        auto const held = type.get(value);
        auto const name = type.names.name_of(held);
        if (!name.empty()) {
            return write_string(name);
        }
        space_.clear();
        append_integer(space_, held);
        put(space_);
    }

    std::string space_;
};

/// Writes a value behind what stands in a string.
inline void write_value(layout const& type, void const* value, std::string& out) {
    writer(out, out.size()).write_value(type, value);
}

inline void write_string(std::string_view value, std::string& out) {
    writer(out, out.size()).write_string(value);
}

} // namespace entente::json::detail

#endif
