// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CBOR_DETAIL_ENCODER_HPP
#define ENTENTE_CBOR_DETAIL_ENCODER_HPP

/// Writes values by their layouts, in the deterministic encoding of RFC 8949, 4.2.1.

#include <entente/cbor/detail/from_json.hpp>
#include <entente/cbor/detail/head.hpp>
#include <entente/core/detail/prefetch.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/layout.hpp>
#include <entente/json/detail/number.hpp>
#include <entente/json/detail/output.hpp>
#include <entente/json/detail/utf8.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::cbor::detail {

/// The written strings and their numbers. They lie in the output, which may move but not change.
class shared_strings {
public:
    static constexpr std::uint64_t none = static_cast<std::uint64_t>(-1);

    /// The number of a string that stood before; of any other, `none`.
    [[nodiscard]] std::uint64_t find(std::string_view value, char const* written) const noexcept {
        return slots_.empty() ? none : slots_[place_of(value, std::hash<std::string_view>{}(value), written)].number;
    }

    /// Counts a string that is written at an offset, if it is one that is counted.
    void add(std::string_view value, std::size_t offset, char const* written) {
        if (!is_shared(value.size(), count_)) {
            return;
        }
        if (slots_.size() <= count_ * 2) {
            grow(written);
        }
        auto const hash = std::hash<std::string_view>{}(value);
        slots_[place_of(value, hash, written)] = {hash, offset, value.size(), count_++};
    }

private:
    struct slot {
        std::size_t hash = 0;
        std::size_t offset = 0;
        std::size_t size = 0;
        std::uint64_t number = none;
    };

    /// Where a string is, or is to be.
    [[nodiscard]] std::size_t place_of(std::string_view value, std::size_t hash, char const* written) const noexcept {
        auto const mask = slots_.size() - 1;
        for (auto i = hash & mask;; i = (i + 1) & mask) {
            slot const& one = slots_[i];
            if (one.number == none || (one.hash == hash && std::string_view(written + one.offset, one.size) == value)) {
                return i;
            }
        }
    }

    void grow(char const* written) {
        std::vector<slot> before((std::max)(slots_.size() * 2, std::size_t{64}));
        before.swap(slots_);
        for (slot const& one : before) {
            if (one.number != none) {
                slots_[place_of({written + one.offset, one.size}, one.hash, written)] = one;
            }
        }
    }

    std::vector<slot> slots_; ///< a power of two, at most half of them taken
    std::uint64_t count_ = 0;
};

class encoder : private json::detail::output {
public:
    encoder(std::string& out, bool shares) : output(out, 0), shares_(shares) {}

    void write_document(layout const& type, void const* value) {
        if (shares_) {
            put_head(6, tag_namespace);
        }
        write_value(type, value);
    }

private:
    /// As JSON's writer does: an optional that holds none can stand in a list only, and an enum that holds no enumerator's value is a number.
    void write_value(layout const& type, void const* value) {
        switch (type.form) {
        case layout_form::boolean: return put(*static_cast<bool const*>(value) ? '\xF5' : '\xF4');
        case layout_form::integer: return write_integer(*type.number, value);
        case layout_form::real: return write_real(*type.number, value);
        case layout_form::string: return write_text(type.string->view(value));
        case layout_form::word:
            if (type.word->view != nullptr) {
                return write_text(type.word->view(value));
            }
            space_.clear();
            type.word->append(space_, value);
            return write_text(space_);
        case layout_form::enumeration: return write_enumerator(*type.enumeration, value);
        case layout_form::optional: {
            void const* const held = type.optional->get(const_cast<void*>(value));
            return held == nullptr ? put(null) : write_value(*type.optional->element, held);
        }
        case layout_form::list: return write_list(*type.list, value);
        case layout_form::map: return write_map(*type.map, value);
        case layout_form::record: return write_record(*type.record, value);
        case layout_form::value: return write_value(*type.value->representation, type.value->view(value));
        case layout_form::extensions: return put(null);
        }
    }

    void put_head(unsigned type, std::uint64_t value) {
        if (value < 24) {
            put(static_cast<char>(type << 5U | static_cast<unsigned>(value)));
        } else {
            put(make_head(type, value).view());
        }
    }

    void write_signed(std::int64_t value) {
        put_head(value < 0 ? 1 : 0, value < 0 ? ~static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value));
    }

    void write_integer(number_layout const& type, void const* value) {
        type.is_signed ? write_signed(type.get_signed(value)) : put_head(0, type.get_unsigned(value));
    }

    /// A whole number of few digits is written as an integer, for so JSON has it.
    void write_real(number_layout const& type, void const* value) {
        space_.clear();
        json::detail::append_real(space_, type.get_real(value), type.is_single);
        space_ == "null" ? put(null) : put(make_number(space_).view());
    }

    void write_enumerator(enumeration_layout const& type, void const* value) {
        auto const held = type.get(value);
        auto const name = type.names.name_of(held);
        name.empty() ? write_signed(held) : write_text(name);
    }

    void write_text(std::string_view value) {
        if (json::detail::valid_utf8(value) == value.size()) {
            return write_valid(value);
        }
        repaired_.clear();
        for (;;) {
            auto const good = json::detail::valid_utf8(value);
            repaired_ += value.substr(0, good);
            if (good == value.size()) {
                return write_valid(repaired_);
            }
            repaired_ += "\xEF\xBF\xBD";
            value.remove_prefix(good + 1);
        }
    }

    void write_valid(std::string_view value) {
        if (shares_) {
            if (auto const number = strings_.find(value, out_.data()); number != shared_strings::none) {
                put_head(6, tag_reference);
                return put_head(0, number);
            }
        }
        constexpr std::size_t longest_head = 9;
        make_room(longest_head + value.size());
        if (value.size() < 24) {
            *at_++ = static_cast<char>(0x60U | value.size());
        } else {
            put(make_head(3, value.size()).view());
        }
        put(value);
        if (shares_) {
            strings_.add(value, used() - value.size(), out_.data());
        }
    }

    void write_name(layout_member const& member) {
        member_text const& ready = member.text;
        if (shares_ || ready.size == 0 || member.name.size() >= 24) {
            return write_valid(member.name);
        }
        make_room(member_text::capacity);
        std::memcpy(at_, ready.text + 1, member_text::capacity - 1); // `"name":`, whose quotation mark gives its place to the head
        *at_ = static_cast<char>(0x60U | member.name.size());
        at_ += member.name.size() + 1;
    }

    void write_record(record_layout const& record, void const* value) {
        auto const written = record.written(value);
        if (record.extensions != nullptr) {
            if (auto const& kept = *static_cast<extensions const*>(record.extensions->of(value)); !kept.empty()) {
                return write_with(record, value, written, kept);
            }
        }
        put_head(5, static_cast<std::uint64_t>(std::popcount(written)));
        for (std::size_t k = 0; k != record.size; ++k) {
            std::size_t const i = record.by_length[k];
            if ((written >> i & 1U) != 0) {
                write_name(record.members[i]);
                write_value(*record.members[i].layout, record.members[i].of(value));
            }
        }
    }

    [[nodiscard]] static bool is_before(std::string_view a, std::string_view b) noexcept {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    }

    /// A record that keeps unknown members, which stand among its own in order. What they hold is a namespace of its own.
    void write_with(record_layout const& record, void const* value, std::uint64_t written, extensions const& kept) {
        struct entry {
            std::string_view name;
            layout_member const* own;
            std::string const* json;
        };
        std::vector<entry> entries;
        for (std::size_t i = 0; i != record.size; ++i) {
            if ((written >> i & 1U) != 0) {
                entries.push_back({record.members[i].name, &record.members[i], nullptr});
            }
        }
        for (auto const& one : kept) {
            entries.push_back({one.name, nullptr, &one.json});
        }
        std::sort(entries.begin(), entries.end(), [](entry const& a, entry const& b) { return is_before(a.name, b.name); });
        put_head(5, entries.size());
        std::string item;
        for (entry const& one : entries) {
            write_text(one.name);
            if (one.own != nullptr) {
                write_value(*one.own->layout, one.own->of(value));
                continue;
            }
            if (shares_) {
                put_head(6, tag_namespace);
            }
            item.clear();
            from_json(*one.json, item).document();
            put(item);
        }
    }

    /// Most maps are texts in few languages, whose tags are in order already.
    void write_map(map_layout const& map, void const* value) {
        struct survey {
            std::string last{};
            std::size_t size = 0;
            bool is_sorted = true;
        } seen;
        map.each(value, &seen, [](void* given, std::string_view key, void const*) {
            auto& here = *static_cast<survey*>(given);
            here.is_sorted = here.is_sorted && (here.size == 0 || is_before(here.last, key));
            here.last = key;
            ++here.size;
            return true;
        });
        put_head(5, seen.size);
        if (!seen.is_sorted) {
            return write_sorted(map, value, seen.size);
        }
        struct context {
            encoder& to;
            layout const& element;
        } here{*this, *map.element};
        map.each(value, &here, [](void* given, std::string_view key, void const* one) {
            auto const& [to, element] = *static_cast<context*>(given);
            to.write_text(key);
            to.write_value(element, one);
            return true;
        });
    }

    void write_sorted(map_layout const& map, void const* value, std::size_t size) {
        struct entry {
            std::string key;
            void const* value;
        };
        std::vector<entry> entries;
        entries.reserve(size);
        map.each(value, &entries, [](void* given, std::string_view key, void const* one) {
            static_cast<std::vector<entry>*>(given)->push_back({std::string(key), one});
            return true;
        });
        std::sort(entries.begin(), entries.end(), [](entry const& a, entry const& b) { return is_before(a.key, b.key); });
        for (entry const& one : entries) {
            write_text(one.key);
            write_value(*map.element, one.value);
        }
    }

    void write_list(list_layout const& list, void const* value) {
        auto const size = list.size(value);
        put_head(4, size);
        for (std::size_t i = 0; i != size; ++i) {
            entente::detail::prefetch_next(list, value, i, size);
            write_value(*list.element, list.at(value, i));
        }
    }

    static constexpr char null = '\xF6';

    bool shares_;
    shared_strings strings_;
    std::string space_;
    std::string repaired_;
};

} // namespace entente::cbor::detail

#endif
