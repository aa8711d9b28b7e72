// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_TESTS_SUPPORT_REAL_DATA_HPP
#define ENTENTE_TESTS_SUPPORT_REAL_DATA_HPP

/// Published datasets, and a parser of tables that is independent of the one of the library. See docs/design/real-data.md.

#include <support/catch.hpp>

#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support {

/// A table by the names of its columns. Cells may be quoted (RFC 4180).
struct table {
    std::map<std::string, std::size_t, std::less<>> columns{};
    std::vector<std::vector<std::string>> rows{};

    [[nodiscard]] std::string const& cell(std::vector<std::string> const& row, std::string_view column) const {
        static std::string const none;
        auto const found = columns.find(column);
        return found != columns.end() && found->second < row.size() ? row[found->second] : none;
    }
};

inline table read_table(std::string const& path, char separator) {
    std::ifstream in(path, std::ios::binary);
    std::string const text{std::istreambuf_iterator<char>(in), {}};
    std::vector<std::vector<std::string>> lines(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i != text.size(); ++i) {
        char const c = text[i];
        if (quoted) {
            if (c != '"') {
                lines.back().back() += c;
            } else if (i + 1 != text.size() && text[i + 1] == '"') {
                lines.back().back() += text[++i];
            } else {
                quoted = false;
            }
        } else if (c == '"' && lines.back().back().empty()) {
            quoted = true;
        } else if (c == separator) {
            lines.back().emplace_back();
        } else if (c == '\n') {
            lines.emplace_back(1);
        } else if (c != '\r') {
            lines.back().back() += c;
        }
    }
    table result;
    for (std::size_t i = 0; i != lines.front().size(); ++i) {
        result.columns[lines.front()[i]] = i;
    }
    for (std::size_t i = 1; i != lines.size(); ++i) {
        if (lines[i].size() > 1) {
            result.rows.push_back(std::move(lines[i]));
        }
    }
    return result;
}

/// A table of the folder that ENTENTE_REAL_DATA names; nothing, with a word, where it names none.
inline std::optional<table> real_table(char const* file, char separator) {
    char const* const folder = std::getenv("ENTENTE_REAL_DATA");
    if (folder == nullptr || *folder == '\0') {
        WARN("skipped: ENTENTE_REAL_DATA names no folder of datasets");
        return std::nullopt;
    }
    return read_table(std::string(folder) + '/' + file, separator);
}

/// The text of such a file.
inline std::optional<std::string> real_text(char const* file) {
    char const* const folder = std::getenv("ENTENTE_REAL_DATA");
    if (folder == nullptr || *folder == '\0') {
        WARN("skipped: ENTENTE_REAL_DATA names no folder of datasets");
        return std::nullopt;
    }
    std::ifstream in(std::string(folder) + '/' + file, std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

} // namespace support

#endif
