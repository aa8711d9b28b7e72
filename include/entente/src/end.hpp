// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// No guard: from here on, functions are declared again.

#undef ENTENTE_DECL
#define ENTENTE_DECL
