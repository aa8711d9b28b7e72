// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_VALIDATE_IMPL_VALIDATE_TOGETHER_IPP
#define ENTENTE_VALIDATE_IMPL_VALIDATE_TOGETHER_IPP

#include <entente/validate/validate_together.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace entente::inline v0_1::detail {

/// Sends each finding about all files together to the report of its own file.
class finding_router {
public:
    finding_router(std::span<named_dossier const> files, std::size_t limit)
        : files_(files), reports_(files.size(), report(limit)) {}

    /// A list of a file begins at that place of the list of all together.
    void add_list(std::string_view name, std::size_t file, std::size_t at) {
        auto one = find(name);
        if (one == lists_.end()) {
            one = lists_.insert(one, {name, {}});
        }
        one->begins.push_back({at, file});
    }

    [[nodiscard]] finding_sink sink() {
        return {this, [](void* self, finding made) { static_cast<finding_router*>(self)->add(std::move(made)); },
                [](void const* self, severity how) { return static_cast<finding_router const*>(self)->has_room(how); }};
    }

    [[nodiscard]] std::vector<report> take() {
        for (report& one : reports_) {
            one.sort();
        }
        return std::move(reports_);
    }

private:
    struct begin {
        std::size_t at;
        std::size_t file;
    };

    struct list {
        std::string_view name;
        std::vector<begin> begins; ///< in the order of their places
    };

    struct place {
        std::size_t file = 0;
        std::string pointer{};
    };

    [[nodiscard]] std::vector<list>::iterator find(std::string_view name) {
        return std::find_if(lists_.begin(), lists_.end(), [name](list const& one) { return one.name == name; });
    }

    void add(finding made) {
        auto here = place_of(made.pointer);
        if (!reports_[here.file].has_room(made.severity)) {
            reports_[here.file].count_one(made.severity);
            return;
        }
        for (related_place& other : made.related) {
            auto there = place_of(other.pointer);
            if (there.file != here.file) {
                other.file = std::string(files_[there.file].file);
            }
            other.pointer = std::move(there.pointer);
        }
        made.pointer = std::move(here.pointer);
        reports_[here.file].add(std::move(made));
    }

    [[nodiscard]] bool has_room(severity how) const noexcept {
        return std::any_of(reports_.begin(), reports_.end(), [how](report const& one) { return one.has_room(how); });
    }

    /// The file of a pointer into all of them together, and the pointer in it. What lies in no list is the first file's.
    [[nodiscard]] place place_of(std::string_view pointer) {
        auto const slash = pointer.find('/', 1);
        auto const end = slash == std::string_view::npos ? slash : pointer.find('/', slash + 1);
        auto const of = find(pointer.substr(pointer.empty() ? 0 : 1, slash == std::string_view::npos ? slash : slash - 1));
        if (slash == std::string_view::npos || of == lists_.end()) {
            return {0, std::string(pointer)};
        }
        std::size_t i = 0;
        for (char const c : pointer.substr(slash + 1, end == std::string_view::npos ? end : end - slash - 1)) {
            i = i * 10 + static_cast<std::size_t>(c - '0');
        }
        auto const after =
            std::upper_bound(of->begins.begin(), of->begins.end(), i, [](std::size_t at, begin const& one) { return at < one.at; });
        begin const& found = *(after - 1);
        auto moved = pointer_to({of->name, i - found.at});
        return {found.file, end == std::string_view::npos ? std::move(moved) : moved.append(pointer.substr(end))};
    }

    std::span<named_dossier const> files_;
    std::vector<report> reports_;
    std::vector<list> lists_;
};

} // namespace entente::detail

namespace entente::inline v0_1 {

template <std::same_as<dossier> Dossier>
std::vector<report> validate_together(std::span<named_dossier const> all, validate_options const& options) {
    if (all.empty()) {
        return {};
    }
    Dossier together;
    detail::finding_router router(all, options.max_findings);
    for (std::size_t file = 0; file != all.size(); ++file) {
        dossier const& one = *all[file].dossier;
        if (one.compiled && (!together.compiled || *together.compiled < *one.compiled)) {
            together.compiled = one.compiled;
        }
        if (!together.preferred_language) {
            together.preferred_language = one.preferred_language;
        }
        router.add_list("coverage", file, together.coverage.size());
        together.coverage.insert(together.coverage.end(), one.coverage.begin(), one.coverage.end());
        for_each_list(one, together, [&]<class T>(std::vector<T> const& from, std::vector<T>& to, std::string_view name) {
            router.add_list(name, file, to.size());
            to.insert(to.end(), from.begin(), from.end());
        });
    }
    detail::run_all_rules(dossier_index(together), options, router.sink());
    return router.take();
}

} // namespace entente

#endif
