// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_CORE_IMPL_EXTENSIONS_IPP
#define ENTENTE_CORE_IMPL_EXTENSIONS_IPP

#include <entente/core/extensions.hpp>

namespace entente::inline v0_1 {

ENTENTE_DECL extensions& extensions::operator=(extensions other) noexcept {
    std::swap(members_, other.members_);
    return *this;
}

ENTENTE_DECL void extensions::set(std::string name, std::string json) {
    for (std::size_t i = 0; i != size(); ++i) {
        if ((*members_)[i].name == name) {
            (*members_)[i].json = std::move(json);
            return;
        }
    }
    append(std::move(name), std::move(json));
}

ENTENTE_DECL void extensions::append(std::string name, std::string json) {
    if (members_ == nullptr) {
        members_ = new std::vector<member>();
    }
    members_->push_back({std::move(name), std::move(json)});
}

ENTENTE_DECL std::string const* extensions::find(std::string_view name) const noexcept {
    for (member const& one : *this) {
        if (one.name == name) {
            return &one.json;
        }
    }
    return nullptr;
}

} // namespace entente

#endif
