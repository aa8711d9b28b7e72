// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_COUNT_HPP
#define ENTENTE_JSON_DETAIL_COUNT_HPP

/// How many elements each array of a text has, so that lists are made at their size and keep no room that they do not need.

#include <entente/json/detail/plain.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace entente::json::detail {

/// The sizes of the arrays of a text, in the order in which they begin. It checks nothing: of a text that is not JSON they are any numbers, of
/// which no more than the text has characters. Linear.
class array_sizes {
public:
    array_sizes() = default;
    explicit array_sizes(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {
        if (text.find('[') != std::string_view::npos) {
            count();
        }
    }

    /// The size of the array that begins after `n` others.
    [[nodiscard]] std::size_t operator[](std::size_t n) const noexcept { return n < sizes_.size() ? sizes_[n] : 0; }

private:
    void count() {
        constexpr std::size_t none = static_cast<std::size_t>(-1);
        constexpr std::size_t deepest = 64; // what is nested deeper grows as it is read
        std::size_t open[deepest];          // which array is open, or that it is an object
        std::size_t depth = 0;
        std::uint32_t ignored = 0;
        std::uint32_t* commas = &ignored;
        auto const choose = [&] {
            bool const is_array = depth != 0 && depth <= deepest && open[depth - 1] != none;
            commas = is_array ? &sizes_[open[depth - 1]] : &ignored;
        };
        auto const enter = [&](std::size_t which) {
            if (depth < deepest) {
                open[depth] = which;
            }
            ++depth;
            choose();
        };
        sizes_.reserve(16);
        while (at_ != end_) {
            switch (*at_++) {
            case '"': skip_string(); break;
            case '{': enter(none); break;
            case '[':
                at_ = skip_spaces(at_, end_);
                sizes_.push_back(at_ != end_ && *at_ != ']' ? 1 : 0);
                enter(sizes_.size() - 1);
                break;
            case ']':
            case '}':
                depth -= depth != 0 ? 1 : 0;
                choose();
                break;
            case ',': ++*commas; break;
            case '\n': at_ = skip_spaces(at_, end_); break;
            default: break;
            }
        }
    }

    void skip_string() noexcept {
        while (at_ != end_) {
            if (static_cast<std::size_t>(end_ - at_) >= block_size) {
                auto const plain = count_plain(load_block(at_));
                at_ += plain;
                if (plain == block_size) {
                    continue;
                }
            }
            char const c = *at_++;
            if (c == '"') {
                return;
            }
            at_ += c == '\\' && at_ != end_ ? 1 : 0;
        }
    }

    char const* at_ = nullptr;
    char const* end_ = nullptr;
    std::vector<std::uint32_t> sizes_;
};

} // namespace entente::json::detail

#endif
