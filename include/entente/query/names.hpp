// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_QUERY_NAMES_HPP
#define ENTENTE_QUERY_NAMES_HPP

/// The name of an object on a day, and the objects of a name or an identifier.

#include <entente/core/certainty.hpp>
#include <entente/core/date.hpp>
#include <entente/core/detail/config.hpp>
#include <entente/core/id.hpp>
#include <entente/core/identifier.hpp>
#include <entente/core/ref.hpp>
#include <entente/index/dossier_index.hpp>
#include <entente/model/other_name.hpp>
#include <entente/query/named.hpp>

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

/// What a person called something on a day, in the preferred language: a former name that was certainly valid then, else the name that is shown today. Its slug where it has none. Linear in its names.
[[nodiscard]] ENTENTE_DECL std::string name_on(dossier_index const& index, ref_parts const& what, date const& when);

/// The same of an id.
template <class T>
[[nodiscard]] std::string name_on(dossier_index const& index, id<T> const& what, date const& when) {
    return name_on(index, ref_parts{kind_name<T>, what.view(), {}, {}}, when);
}

struct name_search {
    std::optional<date> on{};         ///< only names that are, or may be, valid that day
    bool weak = false;                ///< weak names, too
    std::vector<std::string> kinds{}; ///< as references name them; empty: every kind
};

/// What a name means.
struct name_match {
    ref<> of{};
    std::string name{};              ///< as it is written there
    std::optional<name_kind> kind{}; ///< nothing: the name that is shown
    certainty valid{};               ///< on the day that was asked for; of today's name, maybe where another was in use
    std::string called{};            ///< the name that is shown for that day

    friend bool operator==(name_match const&, name_match const&) = default;
};

BOOST_DESCRIBE_STRUCT(name_match, (), (of, name, kind, valid, called))

/// Every name in a dossier, of all languages, to be looked up. It refers to the index, and is invalid once the dossier changes. Letters A to Z of either case are the same, and runs of spaces are one.
class name_table {
public:
    /// n log n in the names.
    explicit name_table(dossier_index const& index);

    /// Objects that have a name, in the order of the dossier; of each its surest match. Logarithmic in the names, and linear in the matches.
    [[nodiscard]] std::vector<name_match> find(std::string_view name, name_search const& how = {}) const;

private:
    struct entry {
        std::string folded;
        std::uint32_t object;
        std::string_view name;
        other_name const* other; ///< null: the name that is shown
    };

    dossier_index const& index_;
    std::vector<entry> entries_;
};

/// An actor that has an identifier.
struct identified_actor {
    named<entente::actor> actor{};
    certainty valid{}; ///< on the day that was asked for

    friend bool operator==(identified_actor const&, identified_actor const&) = default;
};

BOOST_DESCRIBE_STRUCT(identified_actor, (), (actor, valid))

/// The actors that have, or may have, an identifier on a day, by the period of the identifier and their own existence: a code that was passed on is that of whoever had it then. Linear in the
/// identifiers of all actors.
[[nodiscard]] ENTENTE_DECL std::vector<identified_actor> actors_with(dossier_index const& index, std::string_view scheme,
                                                                     std::string_view value, date const& when);

} // namespace entente

#ifndef ENTENTE_COMPILED
#    include <entente/query/impl/names.ipp>
#endif

#endif
