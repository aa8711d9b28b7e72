// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXAMPLES_SUPPORT_PROGRAM_HPP
#define ENTENTE_EXAMPLES_SUPPORT_PROGRAM_HPP

/// What the programs that read dossiers have in common.

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#if defined(__unix__) || defined(__APPLE__)
#    include <unistd.h>
#endif

namespace program {

inline constexpr int with_errors = 1;
inline constexpr int unreadable = 2;

inline bool is_terminal(std::FILE* stream) {
#if defined(__unix__) || defined(__APPLE__)
    return isatty(fileno(stream)) == 1;
#else
    return stream == nullptr;
#endif
}

/// The text of a file; nothing, and one line on stderr, where it can't be read.
inline std::optional<std::string> load(std::string_view program, std::string const& path) {
    std::error_code failed;
    auto const status = std::filesystem::status(path, failed);
    char const* why = nullptr;
    if (!std::filesystem::exists(status)) {
        why = "there is no such file";
    } else if (std::filesystem::is_directory(status)) {
        why = "this is a directory; name a dossier in JSON";
    } else {
        std::ifstream in(path, std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(in), {}};
        if (in.is_open() && !in.bad()) {
            return text;
        }
        why = "the file can't be read";
    }
    fmt::print(stderr, "{}: {}: {}\n", program, path, why);
    return std::nullopt;
}

} // namespace program

#endif
