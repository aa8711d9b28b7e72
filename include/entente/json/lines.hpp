// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_LINES_HPP
#define ENTENTE_JSON_LINES_HPP

/// JSON values of one type, one a line (NDJSON): read one after the other in constant memory, from a text, from chunks of it or from a stream. A bad line is reported with its number, and
/// reading goes on after it.

#include <entente/core/report.hpp>
#include <entente/json/options.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::json {

struct lines_options {
    read_options read{};
    std::size_t max_line = std::size_t{1} << 26U; ///< bytes of one line; a longer one is an error, and is passed over
};

/// Reads lines as their text comes, in chunks of any size. `Visit` is called as `visit(T&& value, std::uint64_t line)`; lines are counted from 1, and empty ones passed over.
///
///     lines_reader<channel, ...> reader(visit);
///     while (std::size_t const n = receive(buffer)) { reader.feed({buffer, n}); }
///     report const found = reader.finish();
template <class T, class Visit>
class lines_reader {
public:
    explicit lines_reader(Visit visit, lines_options const& options = {})
        : visit_(std::forward<Visit>(visit)), options_(options), report_(options.read.max_findings) {}

    /// The next part of the text, which may end anywhere.
    void feed(std::string_view chunk) {
        while (!chunk.empty()) {
            auto const end = chunk.find('\n');
            bool const whole = end != std::string_view::npos;
            auto const part = chunk.substr(0, end);
            chunk.remove_prefix(whole ? end + 1 : chunk.size());
            if (whole && rest_.empty() && !too_long_) {
                part.size() <= options_.max_line ? take(part) : refuse_length();
                ++line_;
            } else {
                keep(part);
                if (whole) {
                    end_line();
                }
            }
            seen_ += part.size() + (whole ? 1U : 0U);
            begin_ = whole ? seen_ : begin_;
        }
    }

    /// After the last part: the findings of all lines. Places are those in the whole text; pointers are within the value of a line.
    [[nodiscard]] report finish() {
        if (!rest_.empty() || too_long_) {
            end_line();
        }
        return std::exchange(report_, report(options_.read.max_findings));
    }

    /// How many values were read.
    [[nodiscard]] std::uint64_t size() const noexcept { return read_; }

private:
    void keep(std::string_view part) {
        if (too_long_ || part.size() > options_.max_line - rest_.size()) {
            too_long_ = true;
            rest_.clear();
            return;
        }
        rest_.append(part);
    }

    void end_line() {
        too_long_ ? refuse_length() : take(rest_);
        too_long_ = false;
        rest_.clear();
        ++line_;
    }

    void refuse_length() {
        finding one;
        one.code = code_of(read_error::too_long);
        one.message = "this line is longer than the limit of " + std::to_string(options_.max_line) + " bytes";
        one.place = text_place{begin_, line_, 1};
        report_.add(std::move(one));
    }

    void take(std::string_view text) {
        if (text.ends_with('\r')) {
            text.remove_suffix(1);
        }
        if (text.find_first_not_of(" \t\r") == std::string_view::npos) {
            return;
        }
        auto made = json::read<T>(text, options_.read);
        if (!made.report().empty()) {
            auto found = std::move(made).report();
            found.change_each([this](finding& one) {
                move_down(one.place);
                for (related_place& other : one.related) {
                    move_down(other.place);
                }
            });
            report_.add(std::move(found));
        }
        if (made) {
            ++read_;
            visit_(*std::move(made), line_);
        }
    }

    void move_down(std::optional<text_place>& place) const {
        if (place) {
            place->offset += begin_;
            place->line = line_;
        }
    }

    Visit visit_;
    lines_options options_;
    report report_;
    std::string rest_; ///< of a line that is not at its end
    std::uint64_t line_ = 1;
    std::uint64_t begin_ = 0; ///< of the line, in bytes from the beginning of the text
    std::uint64_t seen_ = 0;
    std::uint64_t read_ = 0;
    bool too_long_ = false;
};

/// Reads the values of a text, one a line: `visit(T&& value, std::uint64_t line)`.
///
///     report const found = json::read_lines<channel>(text, [&](channel&& one, std::uint64_t) { dossier.channels.push_back(std::move(one)); });
template <class T, class Visit>
[[nodiscard]] report read_lines(std::string_view text, Visit visit, lines_options const& options = {}) {
    lines_reader<T, Visit&> reader(visit, options);
    reader.feed(text);
    return reader.finish();
}

/// Reads them from a stream, in chunks: anything with `read(char*, n)` and `gcount()`, as `std::istream` has.
template <class T, class Stream, class Visit>
    requires requires(Stream& in, char* to) {
        in.read(to, 1);
        in.gcount();
    }
[[nodiscard]] report read_lines(Stream& in, Visit visit, lines_options const& options = {}) {
    lines_reader<T, Visit&> reader(visit, options);
    std::string buffer(std::size_t{1} << 16U, '\0');
    for (;;) {
        in.read(buffer.data(), static_cast<std::ptrdiff_t>(buffer.size()));
        auto const n = static_cast<std::size_t>(in.gcount());
        if (n == 0) {
            return reader.finish();
        }
        reader.feed(std::string_view(buffer).substr(0, n));
    }
}

/// Appends a value as one line.
template <class T>
void append_line(std::string& out, T const& value) {
    detail::write_value(layout_of<T>, &value, out);
    out.push_back('\n');
}

} // namespace entente::json

#endif
