// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_EXTENSIONS_HPP
#define ENTENTE_CORE_EXTENSIONS_HPP

/// Members that a type doesn't know. Those whose name starts with `x-` are always kept, others where the reader is asked to; all
/// are written back as they were.

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// Unknown members of one object, each with its value as JSON text without insignificant whitespace. A described struct that has
/// a member of this type keeps them there.
class extensions {
public:
    struct member {
        std::string name{};
        std::string json{};

        friend bool operator==(member const&, member const&) = default;
    };

    /// Adds a member, or replaces the one of that name. `json` must be one valid JSON value.
    void set(std::string name, std::string json) {
        for (member& one : members_) {
            if (one.name == name) {
                one.json = std::move(json);
                return;
            }
        }
        members_.push_back({std::move(name), std::move(json)});
    }

    /// Adds a member that is known not to be there yet.
    void append(std::string name, std::string json) { members_.push_back({std::move(name), std::move(json)}); }

    /// The JSON text of a member, or null.
    [[nodiscard]] std::string const* find(std::string_view name) const noexcept {
        for (member const& one : members_) {
            if (one.name == name) {
                return &one.json;
            }
        }
        return nullptr;
    }

    void clear() noexcept { members_.clear(); }

    [[nodiscard]] bool empty() const noexcept { return members_.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return members_.size(); }
    [[nodiscard]] auto begin() const noexcept { return members_.begin(); }
    [[nodiscard]] auto end() const noexcept { return members_.end(); }

    friend bool operator==(extensions const&, extensions const&) = default;

private:
    std::vector<member> members_;
};

} // namespace entente

#endif
