// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_VALIDATE_TOGETHER_HPP
#define ENTENTE_VALIDATE_VALIDATE_TOGETHER_HPP

/// Checks several dossiers that share objects: a file of actors and files that refer to them. Each finding comes back with its own file.

#include <entente/core/report.hpp>
#include <entente/index/for_each_kind.hpp>
#include <entente/model/dossier.hpp>
#include <entente/validate/validate.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente {

/// One dossier of several, by the name of its file.
struct named_dossier {
    std::string_view file{};
    entente::dossier const* dossier = nullptr;
};

namespace detail {

/// Where the objects of each file begin in the lists of all files together.
class list_offsets {
public:
    void add(std::string_view list, std::size_t file, std::size_t at) { begins_.push_back({list, at, file}); }

    struct place {
        std::size_t file = 0;
        std::string pointer{};
    };

    /// The file of a pointer into all of them together, and the pointer in it. What lies in no list is the first file's.
    [[nodiscard]] place of(std::string_view pointer) const {
        auto const slash = pointer.find('/', 1);
        auto const end = slash == std::string_view::npos ? slash : pointer.find('/', slash + 1);
        auto const list = pointer.substr(1, slash == std::string_view::npos ? slash : slash - 1);
        std::size_t i = 0;
        for (char const c : slash == std::string_view::npos ? std::string_view{} : pointer.substr(slash + 1, end - slash - 1)) {
            i = i * 10 + static_cast<std::size_t>(c - '0');
        }
        begin const* found = nullptr;
        for (begin const& one : begins_) {
            found = one.list == list && one.at <= i ? &one : found;
        }
        if (found == nullptr) {
            return {0, std::string(pointer)};
        }
        auto moved = "/" + std::string(list) + "/" + std::to_string(i - found->at);
        return {found->file, end == std::string_view::npos ? std::move(moved) : moved.append(pointer.substr(end))};
    }

private:
    struct begin {
        std::string_view list;
        std::size_t at;
        std::size_t file;
    };
    std::vector<begin> begins_;
};

} // namespace detail

/// A report for each dossier, in their order: what is wrong with them as one record. They are taken to be compiled on the latest of their days; what
/// one covers, all cover. Copies them once.
[[nodiscard]] inline std::vector<report> validate_together(std::span<named_dossier const> all, validate_options const& options = {}) {
    dossier together;
    detail::list_offsets offsets;
    for (std::size_t file = 0; file != all.size(); ++file) {
        dossier const& one = *all[file].dossier;
        if (one.compiled && (!together.compiled || *together.compiled < *one.compiled)) {
            together.compiled = one.compiled;
        }
        if (!together.preferred_language) {
            together.preferred_language = one.preferred_language;
        }
        offsets.add("coverage", file, together.coverage.size());
        together.coverage.insert(together.coverage.end(), one.coverage.begin(), one.coverage.end());
        for_each_list(one, [&]<class T>(std::vector<T> const& from, std::string_view name) {
            for_each_list(together, [&]<class U>(std::vector<U>& to, std::string_view) {
                if constexpr (std::is_same_v<T, U>) {
                    offsets.add(name, file, to.size());
                    to.insert(to.end(), from.begin(), from.end());
                }
            });
        });
    }
    std::vector<report> result(all.size(), report(options.max_findings));
    for (finding& one : validate(together, options).all()) {
        auto const place = offsets.of(one.pointer);
        for (related_place& other : one.related) {
            auto there = offsets.of(other.pointer);
            if (there.file != place.file) {
                other.message.append(" (in ").append(all[there.file].file).append(1, ')');
            }
            other.pointer = std::move(there.pointer);
        }
        one.pointer = place.pointer;
        if (!all.empty()) {
            result[place.file].add(std::move(one));
        }
    }
    return result;
}

} // namespace entente

#endif
