#include "training/engine/validation.h"

#include <map>

#include "training/metrics/auc.h"
#include "training/metrics/pixel_scores.h"

namespace loupe {
namespace {

/** Everything that is counted over the batches. */
struct Tally {
    std::vector<double> forged; ///< image logits
    std::vector<double> authentic;
    std::vector<double> forgedPatches; ///< logits of patches with more than half forged
    std::vector<double> cleanPatches;
    PixelCounts pixels; ///< of the forged pictures, score map > 0.5
};

/** A map of one picture, as OpenCV sees it. @param map [h, w] float32 on the CPU, contiguous; lives on */
cv::Mat viewOf(const torch::Tensor &map)
{
    return cv::Mat(int(map.size(0)), int(map.size(1)), CV_32F, map.data_ptr<float>());
}

void countPatches(const torch::Tensor &logits, const torch::Tensor &labels, Tally &tally)
{
    const auto *logit = logits.data_ptr<float>();
    const auto *label = labels.data_ptr<float>();
    for (int64_t p = 0; p < logits.numel(); ++p) {
        if (label[p] > 0.5F)
            tally.forgedPatches.push_back(double(logit[p]));
        else if (label[p] == 0.0F)
            tally.cleanPatches.push_back(double(logit[p]));
    }
}

void count(LoupeNet &network, const Batch &onCpu, const torch::Device &device, Tally &tally)
{
    const Batch batch = toDevice(onCpu, device);
    const Tokens tokens = batch.tokens.values.defined() ? batch.tokens : network->tokens(batch.pixels);
    const ClassifierOutput classes = network->classify(tokens);
    const SegmenterOutput segments = network->segment(tokens, classes.imageLogit.sigmoid());
    const int64_t side = network->options().backbone.imageSize;
    const torch::Tensor scores = scoreMap(segments.predictions.back(), side).to(torch::kCPU).contiguous();
    const torch::Tensor logits = classes.imageLogit.to(torch::kCPU, torch::kFloat32);
    for (std::size_t i = 0; i < onCpu.masks.size(); ++i) {
        const auto image = int64_t(i);
        const bool forged = onCpu.forged[image].item<float>() > 0.5F;
        (forged ? tally.forged : tally.authentic).push_back(logits[image].item<double>());
        if (onCpu.masks[i].defined())
            tally.pixels += countPixels(viewOf(scores[image]) > 0.5, viewOf(onCpu.masks[i].contiguous()) > 0.5);
    }
    if (classes.patchLogits.defined())
        countPatches(classes.patchLogits.to(torch::kCPU, torch::kFloat32).contiguous(), onCpu.patchLabels.contiguous(),
                     tally);
}

/** Evaluation mode while it lives; then every module is as it was. */
class EvaluationMode {
public:
    explicit EvaluationMode(LoupeNet &network) : m_network(network)
    {
        for (const auto &child : network->named_children())
            m_modes[child.key()] = child.value()->is_training();
        network->eval();
    }
    ~EvaluationMode()
    {
        for (const auto &child : m_network->named_children())
            child.value()->train(m_modes[child.key()]);
    }
    EvaluationMode(const EvaluationMode &) = delete;
    EvaluationMode &operator=(const EvaluationMode &) = delete;

private:
    LoupeNet &m_network;
    std::map<std::string, bool> m_modes;
};

} // namespace

cv::Mat scoreMapOf(LoupeNet &network, const torch::Tensor &pixels)
{
    const torch::NoGradGuard noGrad;
    const EvaluationMode mode(network);
    return scoreMapOf(network, network->tokens(pixels));
}

cv::Mat scoreMapOf(LoupeNet &network, const Tokens &tokens)
{
    const torch::NoGradGuard noGrad;
    const EvaluationMode mode(network);
    const SegmenterOutput segments = network->segment(tokens, network->classify(tokens).imageLogit.sigmoid());
    const torch::Tensor map = scoreMap(segments.predictions.back(), 0)[0].cpu().contiguous();
    return viewOf(map).clone();
}

Result<ValidationFigures> validate(LoupeNet &network, BatchSource &source, std::int64_t batches,
                                   const torch::Device &device, const Progress &progress)
{
    const torch::NoGradGuard noGrad;
    const EvaluationMode mode(network);
    Tally tally;
    for (std::int64_t i = 0; i < batches; ++i) {
        if (progress.cancelled())
            return Error{Error::Kind::Cancelled, ""};
        const auto batch = source.batch(i);
        if (!batch)
            return batch.error();
        count(network, *batch, device, tally);
    }
    ValidationFigures figures;
    figures.imageAuc = areaUnderCurve(tally.forged, tally.authentic);
    figures.patchAuc = areaUnderCurve(tally.forgedPatches, tally.cleanPatches);
    if (tally.pixels.total() > 0) { // else no mask validates
        figures.maskF1 = pixelF1(tally.pixels);
        figures.forgedIou = forgedIou(tally.pixels);
        figures.iou = meanIou(tally.pixels);
    }
    figures.overall = (figures.imageAuc + figures.maskF1 + figures.iou) / 3;
    figures.pictures = int(tally.forged.size() + tally.authentic.size());
    return figures;
}

} // namespace loupe
