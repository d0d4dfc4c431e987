#pragma once

#include <functional>
#include <string>
#include <vector>

namespace loupe {

/** Something that happened in a run, for its log. The words are the program's, in its user's language. */
struct TrainMessage {
    enum class Kind {
        DataSplit,        ///< values: pictures that train, forged ones of these, pictures that validate
        FileLeftOut,      ///< values: file, why
        FileUsed,         ///< odd, but of use. values: file, why
        BatchChosen,      ///< values: pictures a step, by the memory that is free
        TokensKept,       ///< values: pictures, folder, MB that they take, MB that they may take
        TokensNotKept,    ///< from here on. values: why
        CheckpointFailed, ///< the one before stays. values: why
        Processes,        ///< several share the batches. values: how they are connected
    };
    Kind kind{};
    std::vector<std::string> values{};
};

/** May be called from the thread of the run only. */
using TellMessage = std::function<void(const TrainMessage &)>;

} // namespace loupe
