// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <all_headers.hpp>

std::string said_elsewhere();

int main() { return entente::why_not<entente::date>("2023-02-30") == said_elsewhere() ? 0 : 1; }
