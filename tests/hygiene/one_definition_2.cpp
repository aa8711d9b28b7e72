// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// A crowd of names in std, among which no unqualified call of ours may find one: std::quoted, for one, takes a std::string.
#include <algorithm>
#include <any>
#include <chrono>
#include <deque>
#include <filesystem>
#include <functional>
#include <iomanip>
#include <iostream>
#include <list>
#include <locale>
#include <map>
#include <memory>
#include <numeric>
#include <random>
#include <ranges>
#include <regex>
#include <set>
#include <span>
#include <sstream>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <valarray>
#include <variant>

#include <all_headers.hpp>

entente::layout const* layout_seen_elsewhere();
std::string refused_elsewhere();

entente::layout const* layout_seen_elsewhere() {
    return &entente::layout_of<entente::channel>;
}

std::string refused_elsewhere() {
    auto const read = entente::json::read<entente::dossier>(R"({"entente":"1.0","actors":[{"id":"japan","kind":"state"}]})");
    if (!read || !entente::validate(*read).ok() || entente::json::write(*read).empty()) {
        return "could not read";
    }
    return entente::advance(entente::standing<entente::dialogue_stage>{}, entente::dialogue_action::resume).error().why();
}
