// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_ENTENTE_HPP
#define ENTENTE_ENTENTE_HPP

/// The whole library. Each part can be included alone, and everything but `format.hpp` needs Boost.Describe and nothing else.

#include <entente/core/certainty.hpp>
#include <entente/core/civil_day.hpp>
#include <entente/core/country_code.hpp>
#include <entente/core/date.hpp>
#include <entente/core/period.hpp>
#include <entente/core/reflect.hpp>
#include <entente/core/text.hpp>
#include <entente/core/text_conversion.hpp>
#include <entente/format.hpp>
#include <entente/json/locate.hpp>
#include <entente/json/read.hpp>
#include <entente/json/write.hpp>
#include <entente/lifecycle/advance.hpp>
#include <entente/lifecycle/status.hpp>
#include <entente/model/dossier.hpp>
#include <entente/query/contested.hpp>
#include <entente/query/diff.hpp>
#include <entente/query/dossier_index.hpp>
#include <entente/query/obligations.hpp>
#include <entente/query/state_of_play.hpp>
#include <entente/query/timeline.hpp>
#include <entente/validate/validate.hpp>
#include <entente/version.hpp>

#endif
