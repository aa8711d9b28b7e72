// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: must name its base
#include <entente/index/dossier_index.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/kind.hpp>

namespace my_desk {
struct embassy;
}
template <>
inline constexpr entente::kind_words entente::kind_words_of<my_desk::embassy>{"embassy", "embassies"};

namespace my_desk {

struct embassy {
    entente::id<embassy> id{};
    entente::text names{};
};
BOOST_DESCRIBE_STRUCT(embassy, (), (id, names))

struct archive : entente::dossier {
    std::vector<embassy> embassies{};
};
#ifdef ENTENTE_MUST_FAIL
BOOST_DESCRIBE_STRUCT(archive, (), (embassies))
#else
BOOST_DESCRIBE_STRUCT(archive, (entente::dossier), (embassies))
#endif

} // namespace my_desk

std::size_t count_instruments(my_desk::archive const& one);

std::size_t count_instruments(my_desk::archive const& one) {
    return entente::dossier_index(one).instruments().size();
}
