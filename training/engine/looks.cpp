#include "training/engine/looks.h"

#include <algorithm>
#include <span>

#include <opencv2/imgproc.hpp>

#include "training/engine/dataset_source.h"
#include "training/engine/validation.h"

namespace loupe {
namespace {

constexpr int kSampleSide = 160; ///< pixels at which samples are shown: many of them wait in a mailbox

/** As small as it is shown. */
cv::Mat shrunk(const cv::Mat &picture)
{
    const double scale = double(kSampleSide) / std::max(picture.cols, picture.rows);
    if (scale >= 1)
        return picture.clone();
    cv::Mat small;
    cv::resize(picture, small, {}, scale, scale, cv::INTER_AREA);
    return small;
}

/** @param pixels [3, H, W] in -1..1 */
cv::Mat pictureOf(const torch::Tensor &pixels)
{
    const torch::Tensor bytes =
        ((pixels.to(torch::kCPU, torch::kFloat32) + 1) * 127.5).round().clamp(0, 255).to(torch::kU8);
    const torch::Tensor rows = bytes.permute({1, 2, 0}).contiguous();
    return shrunk(cv::Mat(int(rows.size(0)), int(rows.size(1)), CV_8UC3, rows.data_ptr()));
}

/** @param map [H, W] */
cv::Mat mapOf(const torch::Tensor &map)
{
    const torch::Tensor values = map.to(torch::kCPU, torch::kFloat32).contiguous();
    return shrunk(cv::Mat(int(values.size(0)), int(values.size(1)), CV_32F, values.data_ptr()));
}

} // namespace

cv::Mat probeMap(LoupeNet &network, const std::filesystem::path &photo, const torch::Device &device)
{
    const BackboneOptions &backbone = network->options().backbone;
    const LabelledImage picture{.image = photo};
    const auto batch =
        batchOf(std::span(&picture, 1),
                {.side = backbone.imageSize, .patch = backbone.patchSize, .native = backbone.stem == Stem::Trace});
    return batch ? scoreMapOf(network, batch->pixels.to(device)) : cv::Mat();
}

std::vector<BatchSample> samplesOf(LoupeNet &network, const Batch &batch, int count, const torch::Device &device)
{
    std::vector<BatchSample> samples;
    for (std::int64_t i = 0; i < std::min<std::int64_t>(count, batch.size()); ++i) {
        const Batch one = toDevice(slice(batch, i, 1), device);
        const torch::Tensor &mask = batch.masks[std::size_t(i)];
        BatchSample sample;
        if (one.pixels.defined()) {
            sample.picture = pictureOf(one.pixels[0]);
            sample.prediction = scoreMapOf(network, one.pixels);
        } else {
            sample.prediction = scoreMapOf(network, one.tokens);
        }
        sample.prediction = shrunk(sample.prediction);
        if (mask.defined())
            sample.target = mapOf(mask);
        else if (batch.forged[i].item<float>() < 0.5F)
            sample.target = cv::Mat::zeros(kSampleSide, kSampleSide, CV_32F); // nothing is to be found
        samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace loupe
