// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: a lifecycle needs .ended.
#include <entente/lifecycle/lifecycle_of.hpp>

#include <boost/describe/enum.hpp>

namespace my_desk {

enum class embassy_stage : std::uint8_t { initial, open, closed };
BOOST_DESCRIBE_ENUM(embassy_stage, initial, open, closed)
enum class embassy_action : std::uint8_t { open, close };
BOOST_DESCRIBE_ENUM(embassy_action, open, close)

} // namespace my_desk

template <>
struct entente::lifecycle_of<my_desk::embassy_action> : entente::lifecycle_rows<my_desk::embassy_stage, my_desk::embassy_action> {
    using s = my_desk::embassy_stage;
    using a = my_desk::embassy_action;
#ifndef ENTENTE_MUST_FAIL
    static constexpr stages ended{s::closed};
#endif
    static constexpr transition rows[]{move({s::initial}, a::open, s::open), move({s::open}, a::close, s::closed)};
};

bool has_rows();

bool has_rows() {
    return entente::lifecycle_table_of<my_desk::embassy_action>.size != 0;
}
