#include "training/witness.h"

#include <algorithm>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "model/evidence/copy_move.h"
#include "model/result/mask.h"

namespace loupe {
namespace {

/** CV_32F of the picture's size: the score of the best region over each pixel. */
cv::Mat scoreMapOf(const CopyMoveResult &found, cv::Size size)
{
    cv::Mat scores(size, CV_32F, cv::Scalar(0));
    for (auto region = found.regions.rbegin(); region != found.regions.rend(); ++region) // the best one last
        for (const Outlines *outlines : {&region->source, &region->target})
            cv::fillPoly(scores, *outlines, cv::Scalar(region->score));
    return scores;
}

Result<Analysis> lookForCopies(const ModelCard &card, const DecodedImage &image, double threshold,
                               const Progress &progress)
{
    const auto found = findCopyMoves(image.rgb, {.threshold = .05}, progress);
    if (!found)
        return found.error();
    Analysis analysis;
    analysis.facts = image.facts;
    analysis.imageScore = found->score;
    analysis.band = card.bandOf(found->score);
    analysis.threshold = threshold;
    analysis.scoreMap = scoreMapOf(*found, image.rgb.size());
    analysis.forgedFraction = forgedFraction(thresholdMask(analysis.scoreMap, threshold));
    analysis.modelId = card.id;
    analysis.timing.total = found->seconds;
    return analysis;
}

} // namespace

OpenWitness copyMoveWitness()
{
    OpenWitness witness;
    witness.card.id = "copy-move";
    witness.card.title = "Copy-move matcher";
    witness.card.pixelThreshold = kCopyMoveThreshold;
    witness.card.strong = witness.card.moderate = witness.card.inconclusive = {kCopyMoveThreshold, 0};
    witness.device = "cpu";
    witness.precision = "fp32";
    witness.look = [card = witness.card](const DecodedImage &image, double threshold, const Progress &progress) {
        return lookForCopies(card, image, threshold, progress);
    };
    return witness;
}

} // namespace loupe
