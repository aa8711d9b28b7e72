// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: a kind with a history needs a lifecycle
#include <entente/index/dossier_index.hpp>

namespace my_desk {
struct embassy;
}
template <>
inline constexpr entente::kind_words entente::kind_words_of<my_desk::embassy>{"embassy", "embassies"};

namespace my_desk {

enum class embassy_action : std::uint8_t { open };
BOOST_DESCRIBE_ENUM(embassy_action, open)

struct embassy {
    entente::id<embassy> id{};
    entente::text names{};
#ifdef ENTENTE_MUST_FAIL
    entente::history<embassy_action> history{};
#else
    std::vector<embassy_action> history{};
#endif
};
BOOST_DESCRIBE_STRUCT(embassy, (), (id, names, history))

struct archive : entente::dossier {
    std::vector<embassy> embassies{};
};
BOOST_DESCRIBE_STRUCT(archive, (entente::dossier), (embassies))

} // namespace my_desk

entente::dossier_index index_of(my_desk::archive const& one);

entente::dossier_index index_of(my_desk::archive const& one) {
    return entente::dossier_index{one};
}
