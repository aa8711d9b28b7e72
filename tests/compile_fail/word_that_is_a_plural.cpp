// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: two kinds of this dossier have the same word or the same plural
#include <entente/model/dossier.hpp>
#include <entente/model/kind.hpp>

namespace my_desk {
struct embassy;
}
template <>
inline constexpr entente::kind_words entente::kind_words_of<my_desk::embassy>{
#ifdef ENTENTE_MUST_FAIL
    "measures", "embassies"
#else
    "embassy", "embassies"
#endif
};

namespace my_desk {

struct embassy {
    entente::id<embassy> id{};
    entente::text names{};
};
BOOST_DESCRIBE_STRUCT(embassy, (), (id, names))

struct archive : entente::dossier {
    std::vector<embassy> embassies{};
};
BOOST_DESCRIBE_STRUCT(archive, (entente::dossier), (embassies))

} // namespace my_desk

std::size_t count_objects(my_desk::archive const& one);

std::size_t count_objects(my_desk::archive const& one) {
    std::size_t result = 0;
    entente::for_each_list(one, [&](auto const& list, std::string_view) { result += list.size(); });
    return result;
}
