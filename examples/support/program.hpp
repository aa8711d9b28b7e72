// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_EXAMPLES_SUPPORT_PROGRAM_HPP
#define ENTENTE_EXAMPLES_SUPPORT_PROGRAM_HPP

/// What the programs that read dossiers have in common.

#include <entente/core/printable.hpp>

#include <cstdio>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

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

/// All that a stream holds; nothing where reading fails.
inline std::optional<std::string> read_all(std::FILE* from) {
    std::string text;
    char block[1 << 16];
    for (std::size_t size = 0; (size = std::fread(block, 1, sizeof block, from)) != 0;) {
        text.append(block, size);
    }
    return std::ferror(from) == 0 ? std::optional(std::move(text)) : std::nullopt;
}

/// What a file holds, or why it can't be read.
struct loaded {
    std::optional<std::string> text{};
    std::string why{};
};

/// The text of a file, or of standard input for "-".
inline loaded try_load(std::string const& path) {
    if (path == "-") {
        auto text = read_all(stdin);
        return text ? loaded{std::move(text), {}} : loaded{std::nullopt, "standard input can't be read"};
    }
    std::error_code failed;
    auto const status = std::filesystem::status(path, failed);
    if (!std::filesystem::exists(status)) {
        return {std::nullopt, "there is no such file"};
    }
    if (std::filesystem::is_directory(status)) {
        return {std::nullopt, "this is a directory; name a dossier in JSON"};
    }
    auto* const file = std::fopen(path.c_str(), "rb");
    auto text = file != nullptr ? read_all(file) : std::nullopt;
    if (file != nullptr) {
        std::fclose(file);
    }
    return text ? loaded{std::move(text), {}} : loaded{std::nullopt, "the file can't be read"};
}

/// Writes what is safe to print to standard error.
inline void print_error(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stderr);
}

/// A line on standard error, safe to print.
inline void complain(std::string_view line) {
    print_error(entente::printable(line) + '\n');
}

/// The text of a file or of standard input; nothing, and one line on stderr, where it can't be read.
inline std::optional<std::string> load(std::string_view program, std::string const& path) {
    auto made = try_load(path);
    if (!made.text) {
        complain(std::string(program) + ": " + path + ": " + made.why);
    }
    return std::move(made.text);
}

/// A command line that was not understood, safe to print.
inline void complain_of_arguments(std::string_view why) {
    complain(why);
    print_error("Run with --help for more information.\n");
}

/// Writes to standard output. Whether that went well, `finish` says.
inline void print(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

/// Writes a file; where that fails, a line on stderr says so.
inline bool save(std::string_view program, std::string const& path, std::string_view text) {
    auto* const file = std::fopen(path.c_str(), "wb");
    bool const written = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
    bool const closed = file == nullptr || std::fclose(file) == 0;
    if (!written || !closed) {
        complain(std::string(program) + ": " + path + " can't be written");
    }
    return written && closed;
}

/// The exit status of a program that would end with this one: output that could not be written is never a success.
inline int finish(std::string_view program, int status) {
    std::cout.flush();
    bool const written = std::cout.good() && std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (!written) {
        complain(std::string(program) + ": the answer can't be written to standard output");
    }
    return written ? status : unreadable;
}

} // namespace program

#endif
