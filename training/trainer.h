#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "model/progress.h"
#include "model/result.h"
#include "training/train_message.h"
#include "training/train_options.h"

namespace loupe {

/**
 * Figures on pictures that training does not see (SPEC section 7). Pixels: the segmenter's score map > 0.5, at the
 * network's size; evaluate() measures what an analysis shows.
 */
struct ValidationFigures {
    int pictures = 0;
    double imageAuc = 0;
    double patchAuc = 0;  ///< patches with more than half forged against patches with none
    double maskF1 = 0;    ///< all pixels of the forged pictures pooled
    double iou = 0;       ///< mean of the background's and the forged class's, pooled likewise
    double forgedIou = 0; ///< of the forged class alone
    double overall = 0;   ///< mean of imageAuc, maskF1 and iou
};

/** What a run takes, measured on a few pictures before its first step. */
struct RunEstimate {
    double seconds = 0;          ///< of the whole run
    std::uint64_t bytes = 0;     ///< that it needs beyond what the program has already
    std::uint64_t freeBytes = 0; ///< that there are; 0: nobody says
    int pictures = 0;            ///< of the step that was measured
};

/** A picture of the batch of a step: what the network was shown, what it should find, and what it finds. */
struct BatchSample {
    cv::Mat picture = {};    ///< CV_8UC3, RGB; empty where only its tokens were kept
    cv::Mat target = {};     ///< CV_32F, 0..1; empty where it is not known
    cv::Mat prediction = {}; ///< CV_32F score map, 0..1, at the network's resolution
};

struct TrainEvent {
    enum class Kind { Step, Validation, Probe, Samples, Checkpoint, Estimate, Stage, Message };
    Kind kind = Kind::Step;
    std::int64_t step = 0; ///< done so far
    std::int64_t steps = 0;
    double loss = 0;
    std::vector<std::pair<std::string, double>> parts =
        {};                  ///< of the loss, unweighted: "patches", "image", "mask", ...
    double learningRate = 0; ///< of the classifier, or of what trains instead
    double gradientNorm = 0; ///< before clipping
    double secondsPerStep = 0;
    ValidationFigures validation = {};
    bool best = false;                     ///< Validation: better than all before
    cv::Mat probe = {};                    ///< Probe: CV_32F score map of the probe picture at the network's resolution
    std::vector<BatchSample> samples = {}; ///< Samples
    RunEstimate estimate = {};             ///< Estimate
    std::string stage = {};                ///< Stage: stageName() of what begins
    TrainMessage message = {};             ///< Message
};

/**
 * Runs one stage and writes OUTPUT/model.safetensors (the best weights) with a card that has no calibration yet;
 * see calibrate(). OUTPUT/checkpoint.safetensors is written every `checkpointMinutes`, at cancel and at the end; a
 * killed run goes on with `resume` to the same weights as an uninterrupted one (CPU, fp32). Runs on the calling thread;
 * onEvent is called from it. Cancel answers within one batch of a step, of which nothing is left
 * then, or of a validation. A run that needs more memory
 * than there is, by an estimate that is told first, ends before its first step.
 * Under mpirun all processes share every batch; the first one alone validates, writes and tells of events.
 * @return figures of the weights that were written; all 0 in the other processes
 * Errors: BadArgument, FileMissing (no data), those of the decoder, ModelInvalid (the checkpoint), WeightsMismatch,
 * DeviceUnavailable, Cancelled, OutOfMemory, WriteFailed, DiskFull.
 */
Result<ValidationFigures> train(const TrainOptions &options, const std::function<void(const TrainEvent &)> &onEvent,
                                const Progress &progress = {});

/**
 * What such a run would take, measured on a step and a batch of the validation. Nothing is started, and nothing written
 * but the kept tokens. One process. Errors: as train(), but for those of writing.
 */
Result<RunEstimate> estimateTraining(const TrainOptions &options, const Progress &progress = {});

} // namespace loupe
