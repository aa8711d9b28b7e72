// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// One of two shared libraries that share the library's types with each other and with a program.

#include <entente/entente.hpp>

#if SHARED_LIBRARY == 1
#    define EXPORTED(name) name##_1
#else
#    define EXPORTED(name) name##_2
#endif

entente::dossier EXPORTED(read_dossier)(char const* text) {
    auto read = entente::json::read<entente::dossier>(text);
    return read ? *read : entente::dossier{};
}

std::size_t EXPORTED(count_findings)(entente::dossier_index const& index) {
    return entente::validate(index).total();
}

entente::layout const* EXPORTED(layout_here)() {
    return &entente::layout_of<entente::dossier>;
}
