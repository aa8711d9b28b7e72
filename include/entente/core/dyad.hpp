// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_DYAD_HPP
#define ENTENTE_CORE_DYAD_HPP

/// A pair of actors, in no order of its own: Japan and Korea are the pair that Korea and Japan are.

#include <entente/core/id.hpp>
#include <entente/core/value_form.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>

namespace entente::inline v0_1 {

/// Two distinct actors, kept in the order of their ids. Default-constructed it is unset.
class dyad {
public:
    dyad() = default;

    /// Nothing where both are the same, or one is unset.
    [[nodiscard]] static std::optional<dyad> from(id<actor> a, id<actor> b);

    [[nodiscard]] id<actor> const& first() const noexcept { return actors_[0]; }
    [[nodiscard]] id<actor> const& second() const noexcept { return actors_[1]; }
    [[nodiscard]] std::array<id<actor>, 2> const& actors() const noexcept { return actors_; }
    [[nodiscard]] bool is_set() const noexcept { return actors_[0].is_set(); }
    [[nodiscard]] bool has(id<actor> const& one) const noexcept { return one.is_set() && (one == actors_[0] || one == actors_[1]); }

    friend bool operator==(dyad const&, dyad const&) = default;
    friend std::strong_ordering operator<=>(dyad const&, dyad const&) = default;

private:
    std::array<id<actor>, 2> actors_;
};

template <>
struct value_form<dyad> {
    using representation = std::array<id<actor>, 2>;

    static representation const& view(dyad const& value) { return value.actors(); }
    static bool assign(dyad& value, representation&& from, std::string& why);
};

} // namespace entente

template <>
struct std::hash<entente::dyad> {
    std::size_t operator()(entente::dyad const& value) const noexcept {
        std::hash<entente::id<entente::actor>> const one;
        return one(value.first()) * 1000003U ^ one(value.second());
    }
};

#ifndef ENTENTE_COMPILED
#    include <entente/core/impl/dyad.ipp>
#endif

#endif
