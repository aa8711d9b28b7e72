// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// expect: kind_traits<T>::actors must take
#include <entente/model/kind.hpp>

namespace my_desk {

struct embassy {
    entente::id<entente::actor> in{};
};

} // namespace my_desk

template <>
struct entente::kind_traits<my_desk::embassy> {
#ifdef ENTENTE_MUST_FAIL
    static void actors(my_desk::embassy& one, auto visit){
#else
    static void actors(my_desk::embassy const& one, auto visit) {
#endif
        visit(one.in);
}
}
;

int count_actors(my_desk::embassy const& one);

int count_actors(my_desk::embassy const& one) {
    int result = 0;
    entente::for_each_actor(one, [&](entente::id<entente::actor> const&) { ++result; });
    return result;
}
