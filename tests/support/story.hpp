// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_STORY_HPP
#define ENTENTE_TESTS_SUPPORT_STORY_HPP

/// The first dossier, and other files of the project.

#include <entente/json/read.hpp>
#include <entente/model/dossier.hpp>

#include <fstream>
#include <iterator>
#include <string>

namespace support {

inline std::string load(std::string const& path) {
    std::ifstream in(std::string(ENTENTE_TESTS_ROOT) + '/' + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline std::string const& story_text() {
    static std::string const text = load("examples/data/japan_korea.json");
    return text;
}

/// Japan and South Korea, to 2024.
inline entente::dossier const& story() {
    static entente::dossier const dossier = *entente::json::read<entente::dossier>(story_text());
    return dossier;
}

/// Egypt and Israel, to 1989.
inline entente::dossier const& camp_david() {
    static entente::dossier const dossier = *entente::json::read<entente::dossier>(load("examples/data/egypt_israel.json"));
    return dossier;
}

} // namespace support

#endif
