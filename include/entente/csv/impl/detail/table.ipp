// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CSV_IMPL_DETAIL_TABLE_IPP
#define ENTENTE_CSV_IMPL_DETAIL_TABLE_IPP

#include <entente/csv/detail/table.hpp>

#include <entente/core/detail/nearest.hpp>
#include <entente/core/detail/pointer.hpp>
#include <entente/core/detail/quotation.hpp>
#include <entente/core/extensions.hpp>
#include <entente/json/detail/number.hpp>
#include <entente/json/detail/utf8.hpp>
#include <entente/json/write.hpp>

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace entente::inline v0_1::csv::detail {

/// A name of a column, and of a member, with which the other may be found: letters and digits, small, and `_` for the rest.
[[nodiscard]] inline std::string plain_name(std::string_view text) {
    std::string result;
    for (char const c : text) {
        bool const is_capital = c >= 'A' && c <= 'Z';
        bool const is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (is_capital || is_kept) {
            result += is_capital ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!result.empty() && result.back() != '_') {
            result += '_';
        }
    }
    while (result.ends_with('_')) {
        result.pop_back();
    }
    return result;
}

[[nodiscard]] inline std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

/// Whether a text is a number: digits, perhaps with a sign, a point and an exponent. `whole` is false for one with a point or an exponent.
[[nodiscard]] inline bool is_number(std::string_view text, bool& whole) noexcept {
    std::size_t i = text.starts_with('-') ? 1 : 0;
    auto const digits = [&] {
        auto const from = i;
        while (i != text.size() && text[i] >= '0' && text[i] <= '9') {
            ++i;
        }
        return i - from;
    };
    auto found = digits();
    whole = true;
    if (i != text.size() && text[i] == '.') {
        whole = false;
        ++i;
        found += digits();
    }
    if (found == 0) {
        return false;
    }
    if (i != text.size() && (text[i] == 'e' || text[i] == 'E')) {
        whole = false;
        ++i;
        i += i != text.size() && (text[i] == '+' || text[i] == '-') ? 1U : 0U;
        if (digits() == 0) {
            return false;
        }
    }
    return i == text.size();
}

/// Sets an integer of a few digits and no more, which most are; false for anything else.
[[nodiscard]] inline bool set_small(number_layout const& of, std::string_view digits, void* target) noexcept {
    if (digits.empty() || digits.size() > 9 || !of.is_signed) {
        return false;
    }
    char const* at = digits.data();
    char const* const end = at + digits.size();
    bool const is_negative = *at == '-';
    at += is_negative ? 1 : 0;
    if (at == end) {
        return false;
    }
    std::int64_t value = 0;
    for (; at != end; ++at) {
        auto const digit = static_cast<unsigned>(*at) - static_cast<unsigned>('0');
        if (digit > 9) {
            return false;
        }
        value = value * 10 + static_cast<std::int64_t>(digit);
    }
    value = is_negative ? -value : value;
    if (value < of.min || (value > 0 && static_cast<std::uint64_t>(value) > of.max)) {
        return false;
    }
    if (of.max == static_cast<std::uint64_t>((std::numeric_limits<std::int32_t>::max)())) { // most are of this size: no call
        auto const narrow = static_cast<std::int32_t>(value);
        std::memcpy(target, &narrow, sizeof narrow);
    } else {
        of.set_signed(target, value);
    }
    return true;
}

/// As much of a cell as a message shows.
[[nodiscard]] inline std::string shown(std::string_view text) {
    constexpr std::size_t most = 60;
    return entente::detail::in_quotes(text.size() <= most ? text : text.substr(0, most));
}

ENTENTE_DECL void table_reader::tell(severity how, std::string_view code, std::size_t offset, std::string message,
                                     std::string suggestion) {
    if (!report_.has_room(how)) {
        report_.count_one(how);
        return;
    }
    finding one;
    one.code = code;
    one.severity = how;
    if (has_header_ && column_ != none) {
        entente::detail::append_pointer(one.pointer, static_cast<std::size_t>(number_));
        entente::detail::append_pointer(one.pointer, names_[column_]);
    } else if (has_header_) {
        entente::detail::append_pointer(one.pointer, static_cast<std::size_t>(number_));
    }
    one.message = std::move(message);
    one.suggestion = std::move(suggestion);
    auto const before = row_.substr(0, (std::min)(offset, row_.size()));
    auto const line_begin = before.rfind('\n');
    auto const in_line = line_begin == std::string_view::npos ? before : before.substr(line_begin + 1);
    auto const of_decoded = row_.data() == decoded_.data() && !decoded_.empty() // each of these characters was one byte
                                ? offset - json::detail::count_characters(before)
                                : 0;
    one.place = text_place{offset_ + offset - of_decoded,
                           line_ + static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n')),
                           1 + json::detail::count_characters(in_line)};
    report_.add(std::move(one));
}

ENTENTE_DECL bool table_reader::refuse(std::string_view code, cell const& at, std::string message, std::string suggestion) {
    tell(severity::error, code, at.offset, std::move(message), std::move(suggestion));
    return false;
}

ENTENTE_DECL std::size_t expected_rows(std::string_view text) noexcept {
    constexpr std::size_t looked_at = std::size_t{1} << 16U;
    constexpr std::size_t most = std::size_t{1} << 17U;
    auto const part = text.substr(0, looked_at);
    auto const lines = static_cast<std::size_t>(std::count(part.begin(), part.end(), '\n'));
    return (std::min)(most, lines * (text.size() / looked_at + 1));
}

ENTENTE_DECL void table_reader::feed(std::string_view chunk) {
    if (rest_.empty()) {
        chunk.remove_prefix(read_rows(chunk, false));
        rest_.append(chunk);
        tried_ = rest_.size();
        return;
    }
    rest_.append(chunk);
    // What was split in vain is split again when there is twice as much, so that small parts cost no more than large ones.
    if (rest_.size() >= 2 * tried_) {
        auto const used = read_rows(rest_, false);
        rest_.erase(0, used);
        tried_ = rest_.size();
    }
}

ENTENTE_DECL report table_reader::finish() {
    auto const left = std::exchange(rest_, std::string());
    read_rows(left, true);
    column_ = none;
    if (!has_header_) {
        row_ = {};
        tell(severity::error, "V001", 0, "the table has no header: the first row must name the columns");
    }
    return std::exchange(report_, report(options_.max_findings));
}

ENTENTE_DECL void table_reader::move_past(std::string_view text, std::size_t from) {
    offset_ += text.size();
    for (std::size_t i = from; i != text.size(); ++i) {
        line_ += text[i] == '\n' || (text[i] == '\r' && i + 1 != text.size() && text[i + 1] != '\n') ? 1U : 0U;
    }
    line_ += text.ends_with('\r') ? 1U : 0U;
}

ENTENTE_DECL std::size_t table_reader::read_rows(std::string_view text, bool last) {
    std::size_t at = 0;
    while (at != text.size()) {
        auto const left = text.substr(at);
        row_ = left;
        column_ = none;
        if (skips_line_) {
            auto const end = left.find('\n');
            auto const part = left.substr(0, end == std::string_view::npos ? left.size() : end + 1);
            skips_line_ = end == std::string_view::npos;
            move_past(part);
            at += part.size();
            continue;
        }
        if (!has_header_ && offset_ == 0 && left.starts_with("\xEF\xBB\xBF")) {
            offset_ += 3; // a byte order mark
            at += 3;
            continue;
        }
        if (!has_header_) {
            separator_ = options_.separator != '\0' ? options_.separator : separator_of(left);
        }
        // No more than the longest row is looked at, and one byte, which tells that this one is longer.
        auto const seen = left.size() <= options_.max_row ? left : left.substr(0, options_.max_row + 1);
        split(seen, separator_, last && seen.size() == left.size(), split_);
        bool const is_long = split_.is_crowded || (split_.used == 0 ? seen.size() : split_.used) > options_.max_row;
        if (split_.used == 0 && !last && !is_long) {
            break;
        }
        bool const is_cut = seen.size() != left.size();
        if (split_.is_open && !is_cut && (last || is_long)) {
            tell(severity::error, "V006", split_.open_quote, "this cell begins with a quote that is never closed",
                 "close it, or write a quote that belongs to the text twice within quotes");
            auto const from = left.find('\n', split_.open_quote); // the next line is another row
            auto const size = from == std::string_view::npos ? left.size() : from + 1;
            skips_line_ = from == std::string_view::npos && !last;
            number_ += has_header_ ? 1U : 0U;
            move_past(left.substr(0, size));
            at += size;
            continue;
        }
        if (is_long) {
            tell(severity::error, "V007", 0,
                 split_.is_crowded ? "this row has more than " + std::to_string(most_cells) + " cells"
                                   : "this row is longer than the limit of " + std::to_string(options_.max_row) + " bytes",
                 split_.is_open ? "a cell of it begins with a quote: is it closed?" : "");
            auto const end = split_.used == 0 ? left.find_first_of("\r\n") : split_.used - 1;
            bool const has_feed = end != std::string_view::npos && left[end] == '\r' && left.substr(end + 1).starts_with('\n');
            auto const size = end == std::string_view::npos ? left.size() : end + (has_feed ? 2 : 1);
            skips_line_ = end == std::string_view::npos && !last;
            is_unusable_ = is_unusable_ || !has_header_;
            has_header_ = true; // what follows is no header
            number_ += has_header_ ? 1U : 0U;
            move_past(left.substr(0, size));
            at += size;
            continue;
        }
        auto const used = split_.used;
        bool const is_header = !has_header_;
        auto const line_end = split_.has_quotes ? 0 : split_.size; // most rows are one line: only their end is looked at
        row_ = left.substr(0, split_.size);
        bool const is_blank = split_.cells.size() == 1 && split_.cells[0].text.empty() && !split_.cells[0].quoted;
        if (!is_blank) {
            bool const readable = decode();
            if (!has_header_ && row_.find('\0') != std::string_view::npos) {
                if (readable) {
                    tell_zero_bytes(0);
                }
                has_header_ = is_unusable_ = true;
            } else if (!has_header_) {
                read_header();
            } else if (readable && !is_unusable_) {
                read_row();
            }
            column_ = none;
            number_ += is_header ? 0U : 1U;
        }
        move_past(left.substr(0, used), line_end);
        at += used;
    }
    return at;
}

/// The member that a header may mean; null where none is near.
[[nodiscard]] inline layout_member const* nearest_member(record_layout const& record, std::string_view name) {
    entente::detail::nearest near_name(name);
    for (layout_member const& each : record) {
        near_name.offer(each.name);
    }
    return near_name.found().empty() ? nullptr : record.find(near_name.found());
}

ENTENTE_DECL void table_reader::read_header() {
    record_layout const& record = *type_.record;
    std::uint64_t seen = 0;
    auto const bit_of = [&](layout_member const& one) { return std::uint64_t{1} << static_cast<unsigned>(&one - record.members); };
    std::vector<std::string> members;
    for (layout_member const& one : record) {
        members.push_back(one.layout->form == layout_form::extensions ? std::string() : plain_name(one.name));
    }
    for (cell const& one : split_.cells) {
        auto const name = trimmed(text_of(one, scratch_));
        names_.emplace_back(name);
        // By its own name, or by the letters and digits of it.
        auto const* found = record.find(name);
        if (found == nullptr) {
            auto const same = std::find(members.begin(), members.end(), plain_name(name));
            found = same != members.end() && !same->empty() ? record.members + (same - members.begin()) : nullptr;
        }
        auto const bit = found != nullptr ? bit_of(*found) : 0;
        if ((seen & bit) != 0) {
            refuse("V004", one, "two columns are named " + shown(name), "rename one of them");
            found = nullptr;
        } else if (found == nullptr && record.extensions == nullptr && options_.unknown != unknown_columns::ignore) {
            auto const* const meant = nearest_member(record, name);
            tell(options_.unknown == unknown_columns::refuse ? severity::error : severity::note, "V003", one.offset,
                 "the column " + shown(name) + " is not one of a " + std::string(type_.name),
                 meant == nullptr ? std::string() : "did you mean " + entente::detail::in_quotes(meant->name) + "?");
        }
        seen |= bit;
        bool const is_integer = found != nullptr && found->layout->form == layout_form::integer;
        columns_.push_back({found, nullptr, is_integer ? found->layout->number : nullptr});
    }
    bool const ignores = options_.unknown == unknown_columns::ignore && record.extensions == nullptr;
    for (std::size_t i = 0; ignores && i != columns_.size(); ++i) {
        auto const* const meant = columns_[i].member == nullptr ? nearest_member(record, names_[i]) : nullptr;
        if (meant != nullptr && (seen & bit_of(*meant)) == 0) {
            tell(severity::warning, "V003", split_.cells[i].offset,
                 "the column " + shown(names_[i]) + " is not read, and " + entente::detail::in_quotes(meant->name) + " is missing",
                 "did you mean " + entente::detail::in_quotes(meant->name) + "?");
        }
    }
    for (layout_member const& one : record) {
        auto const bit = bit_of(one);
        bool const may_be_missing =
            one.layout->form == layout_form::value && one.layout->value->representation->form == layout_form::optional;
        bool const is_asked_for =
            std::find(options_.required.begin(), options_.required.end(), one.name) != options_.required.end();
        if ((seen & bit) == 0 && (is_asked_for || ((record.required & bit) != 0 && !may_be_missing))) {
            tell(severity::error, "V002", 0, "the column " + entente::detail::in_quotes(one.name) + " is missing",
                 names_.size() == 1 ? "if cells are not separated by a comma, semicolon, tab or bar, name the separator" : "");
            is_unusable_ = true;
        }
    }
    has_header_ = true;
}

ENTENTE_DECL void table_reader::tell_zero_bytes(std::size_t offset) {
    tell(severity::error, "V011", offset, "this row is not text in UTF-8: it has zero bytes, as UTF-16 and compressed files do",
         "decompress the file, or convert it: iconv -f utf-16 -t utf-8");
}

ENTENTE_DECL bool table_reader::decode() {
    if (options_.encoding == encoding::latin_1 &&
        std::any_of(row_.begin(), row_.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
        decoded_.clear();
        for (char const c : row_) {
            auto const byte = static_cast<unsigned char>(c);
            if (byte < 0x80) {
                decoded_ += c;
            } else {
                decoded_ += static_cast<char>(0xC0U | (byte >> 6U));
                decoded_ += static_cast<char>(0x80U | (byte & 0x3FU));
            }
        }
        row_ = decoded_;
        split(row_, separator_, true, split_);
        return true;
    }
    if (auto const valid = json::detail::valid_utf8(row_); valid != row_.size()) {
        if (row_.find('\0') != std::string_view::npos) {
            tell_zero_bytes(valid);
            return false;
        }
        tell(severity::error, "V011", valid, "this row is not valid UTF-8: it may be Latin-1 (ISO 8859-1) or Windows-1252",
             "read it with the encoding latin_1, or convert the file: iconv -f latin1 -t utf-8");
        return false;
    }
    return true;
}

ENTENTE_DECL void table_reader::read_row() {
    if (split_.cells.size() != columns_.size()) {
        tell(severity::error, "V005", 0,
             "this row has " + std::to_string(split_.cells.size()) + " cells, and the header " + std::to_string(columns_.size()));
        return;
    }
    void* const row = taker_.fresh(taker_.context);
    if (row != targets_of_) { // one row is filled again and again, as a rule
        targets_of_ = row;
        for (column& each : columns_) {
            each.target = each.member != nullptr ? each.member->of(row) : nullptr;
        }
    }
    bool good = true;
    for (std::size_t i = 0; i != columns_.size(); ++i) {
        cell const& one = split_.cells[i];
        auto const& [member, target, number] = columns_[i];
        // Most cells of most tables.
        if (number != nullptr && !one.quoted && set_small(*number, one.text, target)) {
            continue;
        }
        column_ = i;
        if (one.torn) {
            good = refuse("V008", one, "a quote stands within this cell",
                          "write the whole cell in quotes, and each quote in it twice");
            continue;
        }
        if (member != nullptr) {
            good = set(*member->layout, target, one) && good;
        } else if (type_.record->extensions != nullptr && !one.text.empty()) {
            keep(one, names_[i], row);
        }
    }
    if (good) {
        ++taken_;
        taker_.take(taker_.context, line_);
    }
}

ENTENTE_DECL void table_reader::keep(cell const& one, std::string_view name, void* row) {
    auto const text = std::string(text_of(one, scratch_));
    static_cast<extensions*>(type_.record->extensions->of(row))->set(std::string(name), json::write(text));
}

ENTENTE_DECL bool table_reader::is_listed(cell const& one) const noexcept {
    return !one.quoted && std::find(options_.absent.begin(), options_.absent.end(), trimmed(one.text)) != options_.absent.end();
}

ENTENTE_DECL bool table_reader::set(layout const& of, void* target, cell const& one) {
    if (of.form == layout_form::string) {
        auto const text = text_of(one, scratch_);
        of.string->assign(target, text);
        return true;
    }
    if (of.form == layout_form::optional) {
        bool const is_empty_text = one.quoted && of.optional->element->form == layout_form::string; // "" is a text
        if (one.text.empty() && !is_empty_text) {
            return true;
        }
        if (is_listed(one)) {
            // A word may be what stands for no value elsewhere: NA is Namibia.
            layout const& element = *of.optional->element;
            bool const is_word = element.form == layout_form::word &&
                                 element.word->parse(trimmed(one.text), of.optional->emplace(target)) == text_error{};
            if (!is_word) {
                of.optional->reset(target);
            }
            return true;
        }
        return set(*of.optional->element, of.optional->emplace(target), one);
    }
    if (of.form == layout_form::value) {
        return set_value(of, target, one);
    }
    auto const text = trimmed(text_of(one, scratch_));
    if (text.empty()) {
        return of.may_be_absent || refuse("V009", one, "this cell is empty, and every row needs a value here",
                                          "if the value may be missing, make the member optional");
    }
    switch (of.form) {
    case layout_form::boolean: {
        bool const is_true = text == "true" || text == "TRUE" || text == "True" || text == "T" || text == "1";
        bool const is_false = text == "false" || text == "FALSE" || text == "False" || text == "F" || text == "0";
        *static_cast<bool*>(target) = is_true;
        return is_true || is_false || refuse("V010", one, "expected TRUE or FALSE, found " + shown(text));
    }
    case layout_form::integer:
    case layout_form::real: return set_number(of, target, text, one);
    case layout_form::enumeration: return set_enumerator(of, target, text, one);
    default: return set_word(of, target, text, one);
    }
}

ENTENTE_DECL bool table_reader::set_number(layout const& of, void* target, std::string_view text, cell const& at) {
    auto const digits = text.starts_with('+') && !text.starts_with("+-") ? text.substr(1) : text;
    bool const is_integer = of.form == layout_form::integer;
    if (is_integer && set_small(*of.number, digits, target)) {
        return true;
    }
    bool whole = false;
    if (!is_number(digits, whole)) {
        bool const has_comma = text.find(',') != std::string_view::npos;
        return refuse("V010", at, std::string("expected a ") + (is_integer ? "whole number" : "number") + ", found " + shown(text),
                      has_comma ? "write 1.5 for one and a half, and no separators of thousands" : "");
    }
    if (!is_integer) {
        return json::detail::set_real(*of.number, digits, target) || refuse("V010", at, shown(text) + " is out of range");
    }
    // As R and pandas write them: 12.0 and 1e+05 are whole numbers.
    auto const others = whole ? std::string() : json::detail::whole_digits(digits);
    if (!whole && others.empty()) {
        return refuse("V010", at, "expected a whole number, found " + shown(text));
    }
    return json::detail::set_integer(*of.number, whole ? digits : std::string_view(others), target) ||
           refuse("V010", at,
                  shown(text) + " is out of range: " + std::to_string(of.number->min) + " to " + std::to_string(of.number->max));
}

ENTENTE_DECL bool table_reader::set_enumerator(layout const& of, void* target, std::string_view text, cell const& at) {
    if (auto const* const found = of.enumeration->names.find(text)) {
        of.enumeration->set(target, found->value);
        return true;
    }
    entente::detail::nearest near_name(text);
    std::string known;
    for (named_enumerator const& one : of.enumeration->names) {
        near_name.offer(one.name);
        known.append(known.empty() ? "" : ", ").append(one.name);
    }
    auto const found = near_name.found();
    return refuse("V010", at, "unknown " + entente::detail::spaced(of.name) + ' ' + shown(text),
                  found.empty() ? "one of: " + known : "did you mean " + entente::detail::in_quotes(found) + "?");
}

ENTENTE_DECL bool table_reader::set_word(layout const& of, void* target, std::string_view text, cell const& at) {
    auto const error = of.word->parse(text, target);
    if (error == text_error{} || (of.may_be_absent && is_listed(at))) {
        return true;
    }
    return refuse("V010", at,
                  shown(text) + " is not a valid " + entente::detail::spaced(of.name) + ": " + of.word->explain(text, error));
}

ENTENTE_DECL bool table_reader::set_value(layout const& of, void* target, cell const& one) {
    struct context {
        table_reader* self;
        layout const* representation;
        cell const* from;
    } here{this, of.value->representation, &one};
    std::string why;
    bool const read = of.value->read(
        target, &here,
        [](void* given, void* representation) {
            auto const& what = *static_cast<context*>(given);
            return what.self->set(*what.representation, representation, *what.from);
        },
        why);
    return read || (!why.empty() && refuse("V010", one, std::move(why)));
}

} // namespace entente::csv::detail

#endif
