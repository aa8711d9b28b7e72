// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_READER_HPP
#define ENTENTE_JSON_DETAIL_READER_HPP

/// Reads values by their layouts.
///
/// There is one grammar and one walk, compiled twice. The quick pass stops at the first thing wrong, with an error code and an
/// offset only. Where it stopped, the diagnosing pass reads the same text again, into a value that is thrown away, and collects
/// every finding; it goes on after all that leaves the structure of the text intact.

#include <entente/core/detail/nearest.hpp>
#include <entente/core/detail/pointer.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/extensions.hpp>
#include <entente/core/finding.hpp>
#include <entente/core/layout.hpp>
#include <entente/core/report.hpp>
#include <entente/json/detail/number.hpp>
#include <entente/json/detail/scan.hpp>
#include <entente/json/options.hpp>
#include <entente/json/read_error.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::json::detail {

using entente::detail::append_pointer;
using entente::detail::nearest;
using entente::detail::quoted;

inline std::string with_article(std::string_view noun) {
    bool const vowel = !noun.empty() && std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
    std::string result = vowel ? "an " : "a ";
    result.append(noun);
    return result;
}

/// What the diagnosing pass collects.
struct diagnosis {
    entente::report report;
    std::string pointer;

    void add(read_error error, std::size_t offset, std::string message, std::string suggestion = {},
             entente::severity severity = entente::severity::error) {
        finding one;
        one.code = code_of(error);
        one.severity = severity;
        one.pointer = pointer;
        one.message = std::move(message);
        one.suggestion = std::move(suggestion);
        one.at.emplace().offset = offset;
        report.add(std::move(one));
    }
};

template <bool Diagnose>
class reader {
public:
    reader(std::string_view text, read_options const& options, diagnosis* findings) noexcept
        : scan_(text, options.max_depth), options_(options), findings_(findings) {}

    [[nodiscard]] read_error error() const noexcept { return scan_.error(); }
    [[nodiscard]] std::size_t offset() const noexcept { return scan_.offset(); }

    /// Whether something is worth a warning, which only the diagnosing pass words.
    [[nodiscard]] bool has_warnings() const noexcept { return has_warnings_; }

    /// Reads a document: one value and nothing after it.
    [[nodiscard]] bool read_document(type_layout const& type, void* target) {
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
        if (!read_value(type, target)) {
            return false;
        }
        scan_.skip_whitespace();
        return scan_.at_end() || scan_.fail(read_error::text_after_document);
    }

private:
    /// A finding about the value, not about the text: the quick pass stops, the diagnosing pass notes it and goes on.
    template <class Describe>
    [[nodiscard]] bool refuse(read_error error, std::size_t offset, Describe describe) {
        if constexpr (Diagnose) {
            std::string suggestion;
            std::string message = describe(suggestion);
            findings_->add(error, offset, std::move(message), std::move(suggestion));
            return true;
        } else {
            return scan_.fail_at(error, offset);
        }
    }

    /// A finding of less than an error.
    template <class Describe>
    void warn(read_error error, std::size_t offset, Describe describe) {
        has_warnings_ = true;
        if constexpr (Diagnose) {
            findings_->add(error, offset, describe(), {}, entente::severity::warning);
        }
    }

    /// Adds a name to the pointer while it lives.
    class segment {
    public:
        segment(reader& of, std::string_view name) : of_(of) {
            if constexpr (Diagnose) {
                size_ = of.findings_->pointer.size();
                append_pointer(of.findings_->pointer, name);
            }
        }
        segment(reader& of, std::size_t i) : of_(of) {
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
        reader& of_;
        std::size_t size_ = 0;
    };

    [[nodiscard]] bool read_value(type_layout const& type, void* target) {
        scan_.skip_whitespace();
        char const next = scan_.peek();
        switch (type.shape) {
        case layout_shape::boolean: return next == 't' || next == 'f' ? read_boolean(target) : wrong_type(type);
        case layout_shape::integer: return is_number(next) ? read_integer(type, target) : wrong_type(type);
        case layout_shape::floating: return is_number(next) ? read_floating(type, target) : wrong_type(type);
        case layout_shape::string: return next == '"' ? read_string(target) : wrong_type(type);
        case layout_shape::text_form: return next == '"' ? read_text_form(type, target) : wrong_type(type);
        case layout_shape::enumeration: return next == '"' ? read_enumerator(type, target) : wrong_type(type);
        case layout_shape::sequence: return next == '[' ? read_sequence(*type.sequence, target) : wrong_type(type);
        case layout_shape::map: return next == '{' ? read_map(*type.map, target) : wrong_type(type);
        case layout_shape::object: return next == '{' ? read_object(type, target) : wrong_type(type);
        case layout_shape::optional:
            return next == 'n' ? wrong_type(type) : read_value(*type.optional->element, type.optional->emplace(target));
        case layout_shape::checked: return read_checked(*type.checked, target);
        case layout_shape::extensions: break;
        }
        return scan_.unexpected();
    }

    static bool is_number(char c) noexcept { return c == '-' || (c >= '0' && c <= '9'); }

    [[nodiscard]] bool wrong_type(type_layout const& type) {
        auto const offset = scan_.offset();
        char const next = scan_.peek();
        std::string_view found;
        switch (next) {
        case '{': found = "an object"; break;
        case '[': found = "an array"; break;
        case '"': found = "a string"; break;
        case 't':
        case 'f': found = "true or false"; break;
        case 'n': found = "null"; break;
        default:
            if (!is_number(next)) {
                return scan_.unexpected();
            }
            found = "a number";
        }
        if (next == 'n' && options_.lenient && type.is_empty != nullptr) {
            warn(read_error::null_value, offset, [] { return std::string("null stands for a value that is not there"); });
            return scan_.read_word("null");
        }
        return refuse(read_error::wrong_type, offset,
                      [&](std::string& suggestion) {
                          if (next == 'n' && type.is_empty != nullptr) {
                              suggestion = "leave the member out where there is no value";
                          }
                          return "expected " + expected(type) + ", found " + std::string(found);
                      }) &&
               scan_.skip_value();
    }

    static std::string expected(type_layout const& type) {
        switch (type.shape) {
        case layout_shape::boolean: return "true or false";
        case layout_shape::integer: return "a whole number";
        case layout_shape::floating: return "a number";
        case layout_shape::string: return "a string";
        case layout_shape::text_form: return with_article(type.text->target != nullptr ? "reference" : type.name) + " as a string";
        case layout_shape::enumeration: return "the name of " + with_article(type.name) + " as a string";
        case layout_shape::sequence: return "an array";
        case layout_shape::map: return "an object by " + std::string(type.map->key_name);
        case layout_shape::object: return "an object (" + std::string(type.name) + ")";
        case layout_shape::optional: return expected(*type.optional->element);
        case layout_shape::checked: return expected(*type.checked->inner);
        case layout_shape::extensions: break;
        }
        return "nothing";
    }

    [[nodiscard]] bool read_boolean(void* target) {
        bool const value = scan_.peek() == 't';
        *static_cast<bool*>(target) = value;
        return scan_.read_word(value ? "true" : "false");
    }

    [[nodiscard]] bool read_integer(type_layout const& type, void* target) {
        auto const offset = scan_.offset();
        std::string_view digits;
        bool whole = false;
        if (!scan_.read_number(digits, whole)) {
            return false;
        }
        if (whole && set_integer(*type.number, digits, target)) {
            return true;
        }
        return refuse(whole ? read_error::out_of_range : read_error::wrong_type, offset, [&](std::string&) {
            return whole ? std::string(digits) + " is out of range: " + std::to_string(type.number->min) + " to " +
                               std::to_string(type.number->max)
                         : "expected a whole number, found " + std::string(digits);
        });
    }

    [[nodiscard]] bool read_floating(type_layout const& type, void* target) {
        auto const offset = scan_.offset();
        std::string_view digits;
        bool whole = false;
        if (!scan_.read_number(digits, whole)) {
            return false;
        }
        return set_floating(*type.number, digits, target) ||
               refuse(read_error::out_of_range, offset,
                      [&](std::string&) { return std::string(digits) + " is out of the range of floating-point numbers"; });
    }

    [[nodiscard]] bool read_string(void* target) {
        std::string_view value;
        if (!scan_.read_string(value)) {
            return false;
        }
        static_cast<std::string*>(target)->assign(value);
        return true;
    }

    [[nodiscard]] bool read_text_form(type_layout const& type, void* target) {
        auto const offset = scan_.offset();
        std::string_view value;
        if (!scan_.read_string(value)) {
            return false;
        }
        return type.text->parse(value, target) || refuse(read_error::refused_text, offset, [&](std::string&) {
                   return describe_refused(type.name, value, *type.text);
               });
    }

    static std::string describe_refused(std::string_view what, std::string_view value, text_operations const& text) {
        std::string why;
        auto const at = text.explain(value, why);
        std::string message = quoted(value) + " is no " + std::string(what) + ": " + why;
        if (!value.empty() && at != 0) {
            message += " (character " + std::to_string(count_characters(value.substr(0, at)) + 1) + ")";
        }
        return message;
    }

    [[nodiscard]] bool read_enumerator(type_layout const& type, void* target) {
        auto const offset = scan_.offset();
        std::string_view value;
        if (!scan_.read_string(value)) {
            return false;
        }
        if (auto const* found = type.enumeration->find(value)) {
            type.enumeration->set(target, found->value);
            return true;
        }
        return refuse(read_error::unknown_enumerator, offset, [&](std::string& suggestion) {
            nearest near_name(value);
            std::string known;
            for (auto const& one : *type.enumeration) {
                near_name.offer(one.name);
                known += known.empty() ? "" : ", ";
                known += one.name;
            }
            std::string what(type.name);
            for (char& c : what) {
                c = c == '_' ? ' ' : c;
            }
            if (near_name.found().empty()) {
                suggestion = "one of: " + known;
            } else {
                suggestion = "did you mean " + quoted(near_name.found()) + "?";
            }
            return "unknown " + what + " " + quoted(value);
        });
    }

    [[nodiscard]] bool read_sequence(sequence_operations const& type, void* target) {
        auto const offset = scan_.offset();
        if (!scan_.enter()) {
            return false;
        }
        static_cast<void>(scan_.take('['));
        std::size_t n = 0;
        scan_.skip_whitespace();
        if (!scan_.take(']')) {
            for (;;) {
                segment const here(*this, n);
                if (type.fixed != 0 && n >= type.fixed) {
                    scan_.skip_whitespace();
                    if (!scan_.skip_value()) {
                        return false;
                    }
                } else if (!read_value(*type.element, type.fixed != 0 ? type.at(target, n) : type.add(target))) {
                    return false;
                }
                ++n;
                scan_.skip_whitespace();
                if (scan_.take(']')) {
                    break;
                }
                if (!scan_.expect(',')) {
                    return false;
                }
            }
        }
        scan_.leave();
        return type.fixed == 0 || n == type.fixed || refuse(read_error::wrong_count, offset, [&](std::string&) {
                   return "expected exactly " + std::to_string(type.fixed) + " values, found " + std::to_string(n);
               });
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

    [[nodiscard]] bool read_map(map_operations const& type, void* target) {
        if (!scan_.enter()) {
            return false;
        }
        static_cast<void>(scan_.take('{'));
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
            if (value == nullptr && !refuse_key(type, target, name, offset)) {
                return false;
            }
            if (!read_colon() || !(value != nullptr ? read_value(*type.element, value) : skip_any()) || !read_separator(more)) {
                return false;
            }
        }
        scan_.leave();
        return true;
    }

    [[nodiscard]] bool skip_any() {
        scan_.skip_whitespace();
        return scan_.skip_value();
    }

    [[nodiscard]] bool refuse_key(map_operations const& type, void* target, std::string_view name, std::size_t offset) {
        if (type.has(target, name)) {
            return refuse_duplicate(name, offset);
        }
        return refuse(read_error::refused_text, offset, [&](std::string&) {
            std::string why;
            static_cast<void>(type.explain(name, why));
            return quoted(name) + " is no " + std::string(type.key_name) + ": " + why;
        });
    }

    [[nodiscard]] bool refuse_duplicate(std::string_view name, std::size_t offset) {
        return refuse(read_error::duplicate_member, offset,
                      [&](std::string&) { return "member " + quoted(name) + " is there twice"; });
    }

    [[nodiscard]] bool read_checked(checked_operations const& type, void* target) {
        struct context {
            reader* self;
            type_layout const* inner;
        } here{this, type.inner};
        auto const fill = [](void* given, void* inner) {
            auto const& what = *static_cast<context*>(given);
            return what.self->read_value(*what.inner, inner);
        };
        scan_.skip_whitespace();
        auto const offset = scan_.offset();
        auto const before = Diagnose ? findings_->report.count(entente::severity::error) : 0;
        bool refused = false;
        std::string why;
        if (type.read(target, &here, fill, &refused, Diagnose ? &why : nullptr)) {
            return true;
        }
        if (!refused) {
            return false;
        }
        if constexpr (Diagnose) {
            if (findings_->report.count(entente::severity::error) != before) {
                return true; // the inner value was wrong already
            }
        }
        return refuse(read_error::refused_value, offset, [&](std::string&) { return why; });
    }

    [[nodiscard]] bool read_object(type_layout const& type, void* target) {
        object_layout const& object = *type.object;
        auto const start = scan_.offset();
        if (!scan_.enter()) {
            return false;
        }
        static_cast<void>(scan_.take('{'));
        std::uint64_t seen = 0;
        std::size_t next = 0;
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
            std::size_t const i = find_member(object, name, next);
            if (i == object.size) {
                if (!read_unknown(type, target, name, offset)) {
                    return false;
                }
            } else if ((seen >> i & 1U) != 0) {
                if (!refuse_duplicate(name, offset) || !read_colon() || !skip_any()) {
                    return false;
                }
            } else {
                seen |= std::uint64_t{1} << i;
                next = i + 1;
                member_layout const& member = object.members[i];
                if (!read_colon() || !read_value(*member.type, member.of(target))) {
                    return false;
                }
            }
            if (!read_separator(more)) {
                return false;
            }
        }
        scan_.leave();
        for (std::size_t i = 0; i != object.size; ++i) {
            member_layout const& member = object.members[i];
            if (member.required && (seen >> i & 1U) == 0 &&
                !refuse(read_error::missing_member, start, [&](std::string&) {
                    return "member " + quoted(member.name) + " is missing in this " + std::string(type.name);
                })) {
                return false;
            }
        }
        return true;
    }

    /// The index of the member of that name: most often the one after the last.
    static std::size_t find_member(object_layout const& object, std::string_view name, std::size_t next) noexcept {
        for (std::size_t i = next; i != object.size; ++i) {
            if (object.members[i].name == name && object.members[i].type->shape != layout_shape::extensions) {
                return i;
            }
        }
        for (std::size_t i = 0; i != next; ++i) {
            if (object.members[i].name == name && object.members[i].type->shape != layout_shape::extensions) {
                return i;
            }
        }
        return object.size;
    }

    [[nodiscard]] bool read_unknown(type_layout const& type, void* target, std::string_view name, std::size_t offset) {
        object_layout const& object = *type.object;
        bool const own = name.starts_with("x-");
        if (!(object.unknown != nullptr && own) && !options_.lenient) {
            return refuse(read_error::unknown_member, offset,
                          [&](std::string& suggestion) {
                              nearest near_name(name);
                              for (member_layout const& one : object) {
                                  if (one.type->shape != layout_shape::extensions) {
                                      near_name.offer(one.name);
                                  }
                              }
                              if (!near_name.found().empty()) {
                                  suggestion = "did you mean " + quoted(near_name.found()) + "?";
                              } else if (object.unknown != nullptr) {
                                  suggestion = "members of your own begin with \"x-\"";
                              }
                              return "unknown member " + quoted(name) + " in " + with_article(type.name);
                          }) &&
                   read_colon() && skip_any();
        }
        std::string kept_name(name);
        if (!read_colon()) {
            return false;
        }
        if (object.unknown == nullptr) {
            warn(read_error::kept_member, offset,
                 [&] { return "unknown member " + quoted(kept_name) + " was left out: " + with_article(type.name) + " keeps none"; });
            return skip_any();
        }
        auto& kept = *static_cast<extensions*>(object.unknown->of(target));
        if (kept.find(kept_name) != nullptr) {
            return refuse_duplicate(kept_name, offset) && skip_any();
        }
        if (!own) {
            warn(read_error::kept_member, offset, [&] { return "unknown member " + quoted(kept_name) + " was kept as it is"; });
        }
        scan_.skip_whitespace();
        std::string raw;
        if (!scan_.skip_value(&raw)) {
            return false;
        }
        kept.append(std::move(kept_name), std::move(raw));
        return true;
    }

    scanner scan_;
    read_options const& options_;
    diagnosis* findings_;
    bool has_warnings_ = false;
};

/// The finding for an error in the text itself.
inline void describe_error(read_error error, std::string_view text, std::size_t offset, read_options const& options,
                           diagnosis& findings) {
    auto const found = [&]() -> std::string {
        auto const c = static_cast<unsigned char>(text[offset]);
        constexpr std::string_view digits = "0123456789ABCDEF";
        if (c >= 0x20 && c < 0x7F) {
            return std::string("'") + static_cast<char>(c) + "'";
        }
        return std::string("byte 0x") + digits[c >> 4U] + digits[c & 15U];
    };
    std::string message;
    std::string suggestion;
    switch (error) {
    case read_error::empty_text: message = "the text is empty; a JSON value was expected"; break;
    case read_error::byte_order_mark:
        message = "the text begins with a byte order mark";
        suggestion = "save it as UTF-8 without one";
        break;
    case read_error::text_ends: message = "the text ends in the middle of a value"; break;
    case read_error::unexpected_character: message = "unexpected " + found(); break;
    case read_error::text_after_document: message = "unexpected " + found() + " after the end of the document"; break;
    case read_error::too_deep: message = "nested deeper than " + std::to_string(options.max_depth) + " levels"; break;
    case read_error::not_utf8: message = found() + " is not valid UTF-8 here"; break;
    case read_error::control_character:
        message = "a control character (" + found() + ") in a string";
        suggestion = "write it as an escape, such as \\n or \\u0000";
        break;
    case read_error::bad_escape: message = "not an escape of JSON"; break;
    case read_error::lone_surrogate: message = "half of a surrogate pair; it names no character alone"; break;
    case read_error::bad_number: message = "not a number of JSON"; break;
    case read_error::too_long: message = "the text is longer than " + std::to_string(options.max_size) + " bytes"; break;
    default: return;
    }
    findings.add(error, offset, std::move(message), std::move(suggestion));
}

} // namespace entente::json::detail

#endif
