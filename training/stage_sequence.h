#pragma once

#include "training/trainer.h"

namespace loupe {

/**
 * train(), or with `allStages` three of them in a row, each from the best weights of the one before: the classifier,
 * the segmenter, everything together. All have the same data; their numbers are those of stageOptions(). The first two
 * leave their models below OUTPUT, in stage-cls and stage-seg, until the last one is done; Kind::Stage tells of each
 * that begins, and events count the steps of their own stage. With `resume` what is done is not done again. Errors: as
 * train().
 */
Result<ValidationFigures> trainStages(const TrainOptions &options,
                                      const std::function<void(const TrainEvent &)> &onEvent,
                                      const Progress &progress = {});

/** What such a run would take; of several stages the time of all and the memory of the largest. As estimateTraining().
 */
Result<RunEstimate> estimateStages(const TrainOptions &options, const Progress &progress = {});

/** Whether there is something in OUTPUT that a run with `resume` goes on from. */
bool canGoOn(const std::filesystem::path &output);

} // namespace loupe
