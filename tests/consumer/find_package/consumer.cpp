// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/core/date.hpp>
#include <entente/version.hpp>

int main() { return entente::date{2023, 3, 16} == entente::date{"2023-03-16"} && ENTENTE_VERSION >= 100 ? 0 : 1; }
