// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// A whole round through the core without exceptions and without RTTI.

#include <core_headers.hpp>

int main() { return entente::to_text(entente::date{2023, 3, 16}) == "2023-03-16" ? 0 : 1; }
