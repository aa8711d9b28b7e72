// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/date.hpp>

int main() {
    return entente::explain_parse_error<entente::date>("2023-02-30").empty() ? 1 : 0;
}
