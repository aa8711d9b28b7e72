// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_DESCRIPTION_HPP
#define ENTENTE_DATASETS_DESCRIPTION_HPP

/// What a dataset is: whose it is, under which licence, how it is cited, and what its rows become.

#include <boost/describe/class.hpp>

#include <string_view>

namespace entente::inline v0_1::datasets {

/// A published dataset. Texts are constants of the program.
struct description {
    std::string_view name{}; ///< by which programs name it: `cow-states`
    std::string_view title{};
    std::string_view version{}; ///< the version whose columns the row type has
    std::string_view publisher{};
    std::string_view licence{};  ///< as its publisher states it
    std::string_view citation{}; ///< the publication that its authors ask to be cited
    std::string_view codebook{}; ///< its address
    std::string_view becomes{};  ///< what its rows become

    friend bool operator==(description const&, description const&) = default;
};

BOOST_DESCRIBE_STRUCT(description, (), (name, title, version, publisher, licence, citation, codebook, becomes))

} // namespace entente::datasets

#endif
