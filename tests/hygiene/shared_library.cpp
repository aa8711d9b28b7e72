// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// One of two shared libraries that share the library's types with each other and with a program. The second hides all but what it exports, so that it has tables of its own.

#include "shared_answers.hpp"

#if SHARED_LIBRARY == 1
#    define EXPORTED(name) name##_1
#else
#    define EXPORTED(name) name##_2
#endif

[[gnu::visibility("default")]] entente::dossier EXPORTED(read_dossier)(std::string_view text);
[[gnu::visibility("default")]] std::string EXPORTED(answers)(entente::dossier_index const& index);
[[gnu::visibility("default")]] entente::layout const* EXPORTED(layout_here)();

entente::dossier EXPORTED(read_dossier)(std::string_view text) {
    auto read = entente::json::read<entente::dossier>(text);
    return read ? *read : entente::dossier{};
}

std::string EXPORTED(answers)(entente::dossier_index const& index) {
    return shared_answers(index);
}

entente::layout const* EXPORTED(layout_here)() {
    return &entente::layout_of<entente::dossier>;
}
