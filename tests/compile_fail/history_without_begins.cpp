// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: a kind with a history needs a member begins
#include <entente/index/dossier_index.hpp>

namespace my_desk {
struct embassy;
}
template <>
inline constexpr entente::kind_words entente::kind_words_of<my_desk::embassy>{"embassy", "embassies"};

namespace my_desk {

enum class embassy_stage : std::uint8_t { initial, open, closed };
BOOST_DESCRIBE_ENUM(embassy_stage, initial, open, closed)
enum class embassy_action : std::uint8_t { open, close };
BOOST_DESCRIBE_ENUM(embassy_action, open, close)

struct embassy {
    entente::id<embassy> id{};
    entente::text names{};
    entente::history<embassy_action> history{};
#ifdef ENTENTE_MUST_FAIL
};
BOOST_DESCRIBE_STRUCT(embassy, (), (id, names, history))
#else
    std::optional<entente::beginning<embassy_stage>> begins{};
};
BOOST_DESCRIBE_STRUCT(embassy, (), (id, names, begins, history))
#endif

} // namespace my_desk

template <>
struct entente::lifecycle_of<my_desk::embassy_action> : entente::lifecycle_rows<my_desk::embassy_stage, my_desk::embassy_action> {
    using s = my_desk::embassy_stage;
    using a = my_desk::embassy_action;
    static constexpr stages ended{s::closed};
    static constexpr transition rows[]{move({s::initial}, a::open, s::open), move({s::open}, a::close, s::closed)};
};

namespace my_desk {

struct archive : entente::dossier {
    std::vector<embassy> embassies{};
};
BOOST_DESCRIBE_STRUCT(archive, (entente::dossier), (embassies))

} // namespace my_desk

entente::dossier_index index_of(my_desk::archive const& one);

entente::dossier_index index_of(my_desk::archive const& one) {
    return entente::dossier_index{one};
}
