#pragma once

#include <string>
#include <vector>

#include "model/net/loupe_net.h"
#include "training/engine/adamw.h"
#include "training/engine/objective.h"
#include "training/train_options.h"

namespace loupe {

/** Parameters of one module and how fast they learn. */
struct TrainedModule {
    std::string name; ///< "classifier"; matches every parameter "classifier.*"
    double learningRate = 0;
};

/** A training stage as data (paper section 3.4; SPEC section 6): what trains, towards what, and what 'best' means. */
struct Stage {
    std::string name;
    std::vector<TrainedModule> trains; ///< everything else is frozen
    ObjectiveOptions objective;
    BestBy best = BestBy::Overall;

    bool trainsModule(const std::string &module) const;
};

Stage stageOf(const TrainOptions &options, const NetworkOptions &network);

/**
 * Marks what the stage trains as wanting gradients, and nothing else, and puts every frozen module into evaluation
 * mode, so that its buffers stay as they are too.
 * @return two groups a module: with weight decay, and the parameters whose name holds "bias" without
 * Errors: BadArgument when a module has no parameters.
 */
Result<std::vector<ParameterGroup>> selectParameters(LoupeNet &network, const Stage &stage, double weightDecay);

} // namespace loupe
