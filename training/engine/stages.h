#pragma once

#include <string>
#include <vector>

#include "model/net/loupe_net.h"
#include "training/engine/adamw.h"
#include "training/engine/objective.h"
#include "training/train_options.h"

namespace loupe {

/** Which parameters learn, and how fast. */
struct TrainedParameters {
    std::string pattern; ///< of parameters' names; a star stands for anything: "classifier.*"
    double learningRate = 0;
};

/** A training stage as data (paper section 3.4; SPEC section 6): what trains, towards what, and what 'best' means. */
struct Stage {
    std::string name;
    std::vector<TrainedParameters> trains; ///< everything else is frozen
    ObjectiveOptions objective;
    BestBy best = BestBy::Overall;

    bool trainsModule(const std::string &module) const;
};

Stage stageOf(const TrainOptions &options, const NetworkOptions &network);

/**
 * Makes a stage with a frozen backbone train its class token and its positions all the same, as the published code does
 * (it freezes the backbone's modules, and these two are none). Its tokens can then not be kept.
 */
void trainEmbeddings(Stage &stage, const NetworkOptions &network);

/**
 * Marks what the stage trains as wanting gradients, and nothing else, and puts every frozen module into evaluation
 * mode, so that its buffers stay as they are too.
 * @return two groups a pattern: with weight decay, and the parameters whose name holds "bias" without
 * Errors: BadArgument when a pattern matches nothing.
 */
Result<std::vector<ParameterGroup>> selectParameters(LoupeNet &network, const Stage &stage, double weightDecay);

} // namespace loupe
