#pragma once

#include <vector>

#include <torch/nn/modules/container/parameterlist.h>

#include "model/net/backbone.h"
#include "model/net/classifier.h"
#include "model/net/feature_pyramid.h"
#include "model/net/mask_decoder.h"
#include "model/net/pixel_decoder.h"

/** The whole network (arXiv 2506.16819). Member names are the checkpoint's. */
namespace loupe {

struct SegmenterOutput {
    torch::Tensor featureMap;           ///< [B, C, gh, gw]
    std::vector<torch::Tensor> pyramid; ///< [B, C, h, w] at 4, 2, 1, 1/2 times the grid
    torch::Tensor condition;            ///< [B, 1, D]; undefined when not conditional
    PixelFeatures features;
    std::vector<MaskPrediction> predictions; ///< the last one is the result
};

/** Conditional segmenter (SPEC section 4). */
class SegmentorImpl : public torch::nn::Module {
public:
    explicit SegmentorImpl(const NetworkOptions &options);

    /**
     * @param map patch tokens as [B, C, gh, gw]
     * @param forged [B] or [B, 1] in 0..1: the label while training, the image score at test time; undefined = no
     * conditional query
     */
    SegmenterOutput forward(const torch::Tensor &map, const torch::Tensor &forged);

    FeaturePyramid fpn{nullptr};
    PixelDecoder pixel_decoder{nullptr};
    MaskDecoder mask2former_decoder{nullptr};
    torch::nn::Linear class_predictor{nullptr};
    torch::nn::ParameterList label_embedding{nullptr}; ///< 0 authentic, 1 forged, [D] each
};
TORCH_MODULE(Segmentor);

class LoupeNetImpl : public torch::nn::Module {
public:
    explicit LoupeNetImpl(const NetworkOptions &options);

    /** Tokens of whole pictures, related to their own means. @param pixels [B, 3, H, W] in -1..1 */
    Tokens tokens(const torch::Tensor &pixels);
    ClassifierOutput classify(const Tokens &tokens);
    /** @param forged see SegmentorImpl::forward */
    SegmenterOutput segment(const Tokens &tokens, const torch::Tensor &forged);

    const NetworkOptions &options() const { return m_options; }

    Backbone backbone{nullptr};
    Classifier classifier{nullptr};
    Segmentor segmentor{nullptr};

private:
    NetworkOptions m_options;
};
TORCH_MODULE(LoupeNet);

/**
 * Sum over queries of softmax(class)[forged] * sigmoid(mask), in float32: a score, it can exceed 1.
 * @param size the masks are first brought to this height and width (bilinear); 0 = left at 4 x grid
 * @return [B, size or 4gh, size or 4gw]
 */
torch::Tensor scoreMap(const MaskPrediction &prediction, int64_t size);

/** Side to which published post-processing brings mask logits. */
inline constexpr int64_t kPublishedMaskSide = 384;

} // namespace loupe
