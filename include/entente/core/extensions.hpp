// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_EXTENSIONS_HPP
#define ENTENTE_CORE_EXTENSIONS_HPP

/// Members that a type doesn't know. Those whose name starts with `x-` are always kept, others where the reader is asked to; all are written
/// back as they were.

#include <entente/core/detail/config.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

/// Unknown members of one object, each with its value as JSON text without insignificant whitespace. One pointer, allocated when used, so
/// that every described struct can afford a member of this type.
class extensions {
public:
    struct member {
        std::string name{};
        std::string json{};

        friend bool operator==(member const&, member const&) = default;
    };

    extensions() = default;
    extensions(extensions const& other) : members_(other.empty() ? nullptr : new std::vector<member>(*other.members_)) {}
    extensions(extensions&& other) noexcept : members_(std::exchange(other.members_, nullptr)) {}
    extensions& operator=(extensions other) noexcept;
    ~extensions() { delete members_; }

    /// Adds a member, or replaces the one of that name. `json` must be one valid JSON value. Linear in the members.
    void set(std::string name, std::string json);

    /// Adds a member that is known not to be there yet.
    void append(std::string name, std::string json);

    /// The JSON text of a member, or null. Linear in the members.
    [[nodiscard]] std::string const* find(std::string_view name) const noexcept;

    void clear() noexcept { delete std::exchange(members_, nullptr); }

    [[nodiscard]] bool empty() const noexcept { return size() == 0; }
    [[nodiscard]] std::size_t size() const noexcept { return members_ != nullptr ? members_->size() : 0; }
    [[nodiscard]] member const* begin() const noexcept { return members_ != nullptr ? members_->data() : nullptr; }
    [[nodiscard]] member const* end() const noexcept { return begin() + size(); }

    friend bool operator==(extensions const& a, extensions const& b) noexcept {
        if (a.size() != b.size()) {
            return false;
        }
        for (std::size_t i = 0; i != a.size(); ++i) {
            if (!(a.begin()[i] == b.begin()[i])) {
                return false;
            }
        }
        return true;
    }

private:
    // Not std::unique_ptr: its header brings streams.
    std::vector<member>* members_ = nullptr;
};

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/extensions.ipp>
#endif

#endif
