// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_LIFECYCLE_RECOGNITION_HPP
#define ENTENTE_LIFECYCLE_RECOGNITION_HPP

/// The lifecycle of recognition.

#include <entente/lifecycle/lifecycle_of.hpp>
#include <entente/model/recognition.hpp>

namespace entente::inline v0_1 {

/// Recognition de jure is irrevocable for the states of the Montevideo Convention of 1933 (article 6); it was withdrawn in practice. Whoever holds a withdrawal to be without effect denies it, in an
/// account of the step.
template <>
struct lifecycle_of<recognition_action> : lifecycle_rows<recognition_stage, recognition_action> {
    using s = recognition_stage;
    using a = recognition_action;

    static constexpr stages ended{s::withdrawn};
    static constexpr transition rows[]{
        move({s::initial, s::withdrawn}, a::recognise_de_facto, s::de_facto),
        move({s::initial, s::de_facto, s::withdrawn}, a::recognise, s::de_jure),
        move({s::de_facto, s::de_jure}, a::withdraw, s::withdrawn),
    };
    static constexpr s at_end(s, s) noexcept { return s::withdrawn; }
    static constexpr refusal_reason reasons[]{
        because(a::recognise_de_facto, "it was recognised already"),
        because(a::recognise, "it was recognised already"),
        because(a::withdraw, "it was not recognised"),
    };
};

} // namespace entente

#endif
