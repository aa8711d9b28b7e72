// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: a list of a kind must be a member of the dossier itself
#include <entente/model/dossier.hpp>
#include <entente/model/kind.hpp>

#include <map>
#include <string>
#include <vector>

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

struct posts {
    std::vector<embassy> embassies{};
};
BOOST_DESCRIBE_STRUCT(posts, (), (embassies))

struct archive : entente::dossier {
#ifdef ENTENTE_MUST_FAIL
    std::map<std::string, std::vector<embassy>> all{};
    BOOST_DESCRIBE_CLASS(archive, (entente::dossier), (all), (), ())
#else
    std::vector<embassy> embassies{};
    BOOST_DESCRIBE_CLASS(archive, (entente::dossier), (embassies), (), ())
#endif
};

} // namespace my_desk

std::size_t count_objects(my_desk::archive const& one);

std::size_t count_objects(my_desk::archive const& one) {
    std::size_t result = 0;
    entente::for_each_list(one, [&](auto const& list, std::string_view) { result += list.size(); });
    return result;
}
