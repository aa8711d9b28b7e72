// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_JSON_DETAIL_OUTPUT_HPP
#define ENTENTE_JSON_DETAIL_OUTPUT_HPP

/// A string that is written to, for both formats.

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace entente::inline v0_1::json::detail {

/// Writes to a string, over what stands in it from some place on, so that a string that is used again is not cleared first. Room is made before it
/// is needed, and the unused part is cut off at the end.
class output {
public:
    output(std::string& out, std::size_t from) : out_(out), at_(out.data() + from), end_(out.data() + out.size()) {}
    output(output const&) = delete;
    output& operator=(output const&) = delete;
    ~output() { out_.resize(used()); }

protected:
    [[nodiscard]] std::size_t used() const noexcept { return static_cast<std::size_t>(at_ - out_.data()); }

    void make_room(std::size_t n) {
        if (static_cast<std::size_t>(end_ - at_) < n) {
            grow(n);
        }
    }

    void put(char c) {
        make_room(1);
        *at_++ = c;
    }

    void put(std::string_view text) {
        make_room(text.size());
        std::memcpy(at_, text.data(), text.size());
        at_ += text.size();
    }

    void put(char const* text) { put(std::string_view(text)); }

    std::string& out_;
    char* at_;

private:
    void grow(std::size_t n) {
        auto const before = used();
        auto const wanted = before + n;
        // A string fills added characters with zeros, so little is added at a time if it has the capacity.
        out_.resize(wanted <= out_.capacity() ? (std::min)(out_.capacity(), wanted + wanted / 16) : wanted * 2);
        at_ = out_.data() + before;
        end_ = out_.data() + out_.size();
    }

    char* end_;
};

} // namespace entente::json::detail

#endif
