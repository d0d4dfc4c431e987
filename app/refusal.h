#pragma once

#include <vector>

namespace loupe {

/** Why an adapted model should not be used; the sentences are in app/error_text. */
struct Refusal {
    enum class Kind {
        TooFewPictures,  ///< values: how many there are, how many it takes
        NothingToLearn,  ///< no picture of the collection got a mask to learn from
        OneSided,        ///< every picture of the collection got one: the scores say nothing about it
        Collapsed,       ///< something is marked on nearly all or none of them now; values: before, after (shares)
        GuardNotBetter,  ///< nothing was better on the guard; what was written is the original
        MoreFalseAlarms, ///< more of the authentic guard pictures is marked; values: before, after (shares)
    };
    Kind kind{};
    std::vector<double> values = {};
};

} // namespace loupe
