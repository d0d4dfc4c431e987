#include "training/losses/segmentation_loss.h"

#include <algorithm>
#include <numeric>

#include <torch/nn/functional/loss.h>
#include <torch/nn/functional/pooling.h>
#include <torch/nn/functional/vision.h>

#include "model/net/autocast.h"

namespace loupe {
namespace {

namespace F = torch::nn::functional;

/** Bilinear values of maps at points. @param maps [M, C, h, w]  @param points [M, P, 2], (x, y) in 0..1
 * @return [M, C, P] */
torch::Tensor sampleAt(const torch::Tensor &maps, const torch::Tensor &points)
{
    const torch::Tensor grid = (points * 2 - 1).unsqueeze(2); // [M, P, 1, 2]
    return F::grid_sample(maps, grid, F::GridSampleFuncOptions().align_corners(false)).squeeze(3);
}

/** The pictures that have a mask, and their masks [M, 1, h, w]. */
struct Forged {
    std::vector<int64_t> images;
    torch::Tensor index; ///< the same, [M]
    torch::Tensor masks;
    torch::Tensor weights; ///< undefined: all 1
};

Forged forgedOf(const MaskTargets &targets, const torch::Device &device)
{
    Forged forged;
    std::vector<torch::Tensor> masks;
    std::vector<torch::Tensor> weights;
    for (std::size_t i = 0; i < targets.masks.size(); ++i) {
        if (!targets.masks[i].defined())
            continue;
        forged.images.push_back(int64_t(i));
        masks.push_back(targets.masks[i]);
        if (!targets.weights.empty())
            weights.push_back(targets.weights[i]);
    }
    if (forged.images.empty())
        return forged;
    forged.index = torch::tensor(forged.images).to(device);
    forged.masks = torch::stack(masks).unsqueeze(1).to(device);
    if (!weights.empty())
        forged.weights = torch::stack(weights).unsqueeze(1).to(device);
    return forged;
}

/** The query that each forged picture's mask is given to. @return [M] int64 on the CPU */
torch::Tensor matchQueries(const MaskPrediction &prediction, int64_t number, const Forged &forged, int64_t batch,
                           const SegmentationLossOptions &options, const PointSource &source)
{
    const torch::NoGradGuard noGrad;
    std::vector<int64_t> everybody(static_cast<std::size_t>(batch));
    std::iota(everybody.begin(), everybody.end(), 0); // the reference draws for authentic pictures too
    const torch::Tensor points = source({number, PointRequest::Matching, everybody, options.points});
    if (forged.images.empty())
        return {};
    const torch::Tensor here = points.index_select(0, forged.index);
    const torch::Tensor predicted = sampleAt(prediction.maskLogits.index_select(0, forged.index), here); // [M, Q, P]
    const torch::Tensor truth = sampleAt(forged.masks, here);                                            // [M, 1, P]
    const torch::Tensor classes = prediction.classLogits.index_select(0, forged.index);
    const torch::Tensor cost = matchingCost(classes, predicted, truth, options.match)
                                   .nan_to_num(0)
                                   .to(torch::kCPU, torch::kFloat64); // [M, Q, 1]: every picture has one mask
    torch::Tensor matched = torch::empty({cost.size(0)}, torch::kInt64);
    for (int64_t i = 0; i < cost.size(0); ++i) {
        const double *column = cost[i].data_ptr<double>();
        std::vector<std::vector<double>> table;
        for (int64_t q = 0; q < cost.size(1); ++q)
            table.push_back({column[q]});
        matched.data_ptr<int64_t>()[i] = assign(table).front().first;
    }
    return matched;
}

/** P points a mask: mostly where the mask is least sure, the rest anywhere. @param logits [M, 1, h, w]
 * @return [M, P, 2] */
torch::Tensor uncertainPoints(const torch::Tensor &logits, int64_t number, const Forged &forged,
                              const SegmentationLossOptions &options, const PointSource &source)
{
    const torch::NoGradGuard noGrad;
    const auto candidates = int64_t(double(options.points) * options.oversample);
    const auto uncertain = int64_t(options.uncertainShare * double(options.points));
    const torch::Tensor points = source({number, PointRequest::Candidates, forged.images, candidates});
    const torch::Tensor sureness = sampleAt(logits, points).squeeze(1).abs();
    const torch::Tensor chosen = std::get<1>((-sureness).topk(uncertain, 1)); // [M, uncertain]
    const torch::Tensor kept = points.gather(1, chosen.unsqueeze(2).expand({-1, -1, 2}));
    const int64_t rest = options.points - uncertain;
    return torch::cat({kept, source({number, PointRequest::Anywhere, forged.images, rest})}, 1);
}

/** Cross-entropy of all queries: forged for those that were matched, nothing for the others. */
torch::Tensor classLoss(const torch::Tensor &classes, const Forged &forged, const torch::Tensor &matched,
                        const MaskNormalizer &normalizer, double nothingWeight)
{
    torch::Tensor labels = torch::ones({classes.size(0), classes.size(1)}, torch::kInt64); // 1: nothing
    for (std::size_t i = 0; i < forged.images.size(); ++i)
        labels[forged.images[i]][matched[int64_t(i)]] = 0;
    const torch::Tensor weight =
        torch::tensor({1.0F, float(nothingWeight)}, torch::TensorOptions().device(classes.device()));
    const torch::Tensor sum = F::cross_entropy(classes.transpose(1, 2), labels.to(classes.device()),
                                               F::CrossEntropyFuncOptions().weight(weight).reduction(torch::kSum));
    const double queries = double(classes.size(1));
    return sum / (normalizer.masks + nothingWeight * (normalizer.images * queries - normalizer.masks));
}

/** Mask, Tversky and box parts of the matched queries. @param logits [M, 1, h, w] */
void addMaskTerms(SegmentationLoss &loss, const torch::Tensor &logits, int64_t number, const Forged &forged,
                  double masks, const SegmentationLossOptions &options, const PointSource &source)
{
    const torch::Tensor points = uncertainPoints(logits, number, forged, options, source);
    const torch::Tensor truth = sampleAt(forged.masks, points).squeeze(1).detach();
    const torch::Tensor predicted = sampleAt(logits, points).squeeze(1);
    torch::Tensor focal = polyFocal(predicted, truth, options.focal);
    torch::Tensor weights;
    if (forged.weights.defined()) {
        weights = sampleAt(forged.weights, points).squeeze(1).detach();
        focal = focal * weights;
    }
    loss.mask = focal.mean(1).sum() / masks;
    loss.dice = tversky(predicted, truth, options.tversky, weights).sum() / masks;
    if (options.boxWeight > 0) {
        const torch::Tensor target =
            F::adaptive_max_pool2d(forged.masks, F::AdaptiveMaxPool2dFuncOptions({logits.size(2), logits.size(3)}));
        loss.box = boxProjection(logits.squeeze(1), target.squeeze(1)).sum() / masks;
    }
}

} // namespace

MaskNormalizer normalizerOf(const MaskTargets &targets)
{
    const auto masks = std::count_if(targets.masks.begin(), targets.masks.end(),
                                     [](const torch::Tensor &mask) { return mask.defined(); });
    return {double(targets.masks.size()), double(masks)};
}

torch::Tensor boxProjection(const torch::Tensor &logits, const torch::Tensor &targets)
{
    const torch::Tensor p = logits.sigmoid();
    torch::Tensor loss;
    for (const int64_t axis : {1, 2}) {
        const torch::Tensor predicted = p.amax(axis);
        const torch::Tensor truth = targets.amax(axis);
        const torch::Tensor term = 1 - (2 * (predicted * truth).sum(1) + 1) / (predicted.sum(1) + truth.sum(1) + 1);
        loss = loss.defined() ? loss + term : term;
    }
    return loss;
}

SegmentationLoss segmentationLoss(const MaskPrediction &prediction, int64_t number, const MaskTargets &targets,
                                  const MaskNormalizer &normalizer, const SegmentationLossOptions &options,
                                  const PointSource &points)
{
    const AutocastGuard exact(prediction.maskLogits.device().type(),
                              false); // a sum over 12,544 points is no place for bf16
    const MaskPrediction full{widened(prediction.classLogits), widened(prediction.maskLogits)};
    const Forged forged = forgedOf(targets, full.maskLogits.device());
    const torch::Tensor matched = matchQueries(full, number, forged, full.maskLogits.size(0), options, points);
    SegmentationLoss loss;
    loss.crossEntropy = classLoss(full.classLogits, forged, matched, normalizer, options.nothingWeight);
    loss.mask = full.maskLogits.sum() * 0; // keeps every parameter in the graph
    loss.dice = loss.mask;
    if (!forged.images.empty()) {
        const torch::Tensor logits =
            full.maskLogits.index({forged.index, matched.to(full.maskLogits.device())}).unsqueeze(1);
        addMaskTerms(loss, logits, number, forged, normalizer.masks, options, points);
    }
    loss.total =
        options.classWeight * loss.crossEntropy + options.maskWeight * loss.mask + options.tverskyWeight * loss.dice;
    if (loss.box.defined())
        loss.total = loss.total + options.boxWeight * loss.box;
    return loss;
}

SegmentationLoss segmentationLoss(const std::vector<MaskPrediction> &predictions, const MaskTargets &targets,
                                  const MaskNormalizer &normalizer, const SegmentationLossOptions &options,
                                  const PointSource &points)
{
    const auto last = int64_t(predictions.size()) - 1;
    SegmentationLoss sum = segmentationLoss(predictions.back(), last, targets, normalizer, options, points);
    for (int64_t i = 0; i < last; ++i) {
        const SegmentationLoss part =
            segmentationLoss(predictions[std::size_t(i)], i, targets, normalizer, options, points);
        sum.crossEntropy = sum.crossEntropy + part.crossEntropy;
        sum.mask = sum.mask + part.mask;
        sum.dice = sum.dice + part.dice;
        if (part.box.defined())
            sum.box = sum.box.defined() ? sum.box + part.box : part.box;
        sum.total = sum.total + part.total;
    }
    return sum;
}

} // namespace loupe
