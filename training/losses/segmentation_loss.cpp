#include "training/losses/segmentation_loss.h"

#include <algorithm>

#include <torch/nn/functional/loss.h>
#include <torch/nn/functional/vision.h>

#include "model/net/autocast.h"
#include "training/losses/matcher.h"

namespace loupe {
namespace {

namespace F = torch::nn::functional;

/** Bilinear values of maps at points. @param maps [M, h, w]  @param points [M, P, 2], (x, y) in 0..1  @return [M, P] */
torch::Tensor sampleAt(const torch::Tensor &maps, const torch::Tensor &points)
{
    const torch::Tensor grid = (points * 2 - 1).unsqueeze(2); // [M, P, 1, 2]
    return F::grid_sample(maps.unsqueeze(1), grid, F::GridSampleFuncOptions().align_corners(false))
        .squeeze(3)
        .squeeze(1);
}

/** The query of each picture that its mask was given to; -1 for authentic pictures. */
std::vector<int64_t> matchQueries(const MaskPrediction &prediction, const std::vector<torch::Tensor> &targets,
                                  const SegmentationLossOptions &options, const UniformSource &uniform)
{
    const torch::NoGradGuard noGrad;
    const int64_t queries = prediction.maskLogits.size(1);
    std::vector<int64_t> matched(targets.size(), -1);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const torch::Tensor points = uniform({1, options.points, 2});
        if (!targets[i].defined())
            continue;
        const auto image = int64_t(i);
        const torch::Tensor cost =
            matchingCost(prediction.classLogits[image],
                         sampleAt(prediction.maskLogits[image], points.expand({queries, -1, -1})),
                         sampleAt(targets[i].unsqueeze(0), points))
                .nan_to_num(0)
                .to(torch::kCPU, torch::kFloat64);
        std::vector<std::vector<double>> table;
        for (int64_t q = 0; q < queries; ++q)
            table.push_back({cost[q][0].item<double>()});
        matched[i] = assign(table).front().first;
    }
    return matched;
}

/** P points a mask: mostly where the mask is least sure, the rest anywhere. @param logits [M, h, w]  @return [M, P, 2]
 */
torch::Tensor uncertainPoints(const torch::Tensor &logits, const SegmentationLossOptions &options,
                              const UniformSource &uniform)
{
    const torch::NoGradGuard noGrad;
    const int64_t masks = logits.size(0);
    const auto candidates = int64_t(double(options.points) * options.oversample);
    const auto uncertain = int64_t(options.uncertainShare * double(options.points));
    const torch::Tensor points = uniform({masks, candidates, 2});
    const torch::Tensor sureness = sampleAt(logits, points).abs();
    const torch::Tensor chosen = std::get<1>((-sureness).topk(uncertain, 1)); // [M, uncertain]
    const torch::Tensor kept = points.gather(1, chosen.unsqueeze(2).expand({-1, -1, 2}));
    return torch::cat({kept, uniform({masks, options.points - uncertain, 2})}, 1);
}

} // namespace

SegmentationLoss segmentationLoss(const MaskPrediction &given, const std::vector<torch::Tensor> &targets,
                                  const SegmentationLossOptions &options, const UniformSource &uniform)
{
    const AutocastGuard exact(given.maskLogits.device().type(), false); // a sum over 12,544 points is no place for bf16
    const MaskPrediction prediction{widened(given.classLogits), widened(given.maskLogits)};
    const std::vector<int64_t> matched = matchQueries(prediction, targets, options, uniform);
    const torch::Tensor classes = prediction.classLogits;
    torch::Tensor labels = torch::ones({classes.size(0), classes.size(1)}, torch::kInt64); // 1: nothing
    std::vector<torch::Tensor> chosen;
    std::vector<torch::Tensor> masks;
    for (std::size_t i = 0; i < matched.size(); ++i) {
        if (matched[i] < 0)
            continue;
        labels[int64_t(i)][matched[i]] = 0;
        chosen.push_back(prediction.maskLogits[int64_t(i)][matched[i]]);
        masks.push_back(targets[i]);
    }

    SegmentationLoss loss;
    const torch::Tensor weight =
        torch::tensor({1.0F, float(options.nothingWeight)}, torch::TensorOptions().device(classes.device()));
    loss.crossEntropy = F::cross_entropy(classes.transpose(1, 2), labels.to(classes.device()),
                                         F::CrossEntropyFuncOptions().weight(weight));
    loss.mask = prediction.maskLogits.sum() * 0; // keeps every parameter in the graph
    loss.dice = loss.mask;
    if (!masks.empty()) {
        const torch::Tensor logits = torch::stack(chosen);
        const torch::Tensor points = uncertainPoints(logits, options, uniform);
        const torch::Tensor truth = sampleAt(torch::stack(masks), points).detach();
        const torch::Tensor predicted = sampleAt(logits, points);
        loss.mask = polyFocal(predicted, truth, options.focal).mean(1).sum() / double(masks.size());
        loss.dice = tversky(predicted, truth, options.tversky).sum() / double(masks.size());
    }
    loss.total =
        options.classWeight * loss.crossEntropy + options.maskWeight * loss.mask + options.tverskyWeight * loss.dice;
    return loss;
}

torch::Tensor segmentationLoss(const std::vector<MaskPrediction> &predictions,
                               const std::vector<torch::Tensor> &targets, const SegmentationLossOptions &options,
                               const UniformSource &uniform)
{
    torch::Tensor total = segmentationLoss(predictions.back(), targets, options, uniform).total;
    for (std::size_t i = 0; i + 1 < predictions.size(); ++i)
        total = total + segmentationLoss(predictions[i], targets, options, uniform).total;
    return total;
}

} // namespace loupe
