#include "model/net/loupe_net.h"

#include <torch/nn/functional/upsampling.h>

namespace loupe {

SegmentorImpl::SegmentorImpl(const NetworkOptions &options)
{
    const SegmenterOptions &s = options.segmenter;
    fpn = register_module("fpn", FeaturePyramid(options.backbone.width));
    pixel_decoder = register_module("pixel_decoder", PixelDecoder(options.backbone.width, s, options.conditional));
    mask2former_decoder = register_module("mask2former_decoder", MaskDecoder(s));
    class_predictor = register_module("class_predictor", torch::nn::Linear(s.dim, 2));
    if (options.conditional) {
        label_embedding = register_module("label_embedding", torch::nn::ParameterList());
        label_embedding->append(torch::randn({s.dim}));
        label_embedding->append(torch::randn({s.dim}));
    }
}

SegmenterOutput SegmentorImpl::forward(const torch::Tensor &map, const torch::Tensor &forged)
{
    SegmenterOutput output;
    output.featureMap = map;
    if (label_embedding && forged.defined()) {
        const torch::Tensor y = forged.reshape({-1, 1, 1}).to(map.scalar_type());
        output.condition = label_embedding[1] * y + label_embedding[0] * (1 - y);
    }
    output.pyramid = fpn(map);
    output.features = pixel_decoder(output.pyramid, output.condition);
    output.predictions = mask2former_decoder(output.features, class_predictor);
    return output;
}

LoupeNetImpl::LoupeNetImpl(const NetworkOptions &options) : m_options(options)
{
    backbone = register_module("backbone", Backbone(options.backbone));
    classifier = register_module("classifier", Classifier(options));
    segmentor = register_module("segmentor", Segmentor(options));
}

Tokens LoupeNetImpl::tokens(const torch::Tensor &pixels)
{
    Tokens t = backbone->encode(pixels);
    t.values = backbone->relate(t.values, backbone->patchTokens(t.values).mean(1, true));
    return t;
}

ClassifierOutput LoupeNetImpl::classify(const Tokens &tokens)
{
    return classifier(backbone->pool(tokens.values), backbone->patchTokens(tokens.values));
}

SegmenterOutput LoupeNetImpl::segment(const Tokens &tokens, const torch::Tensor &forged)
{
    const torch::Tensor map = backbone->patchTokens(tokens.values)
                                  .transpose(1, 2)
                                  .unflatten(2, {tokens.gridHeight, tokens.gridWidth})
                                  .contiguous();
    return segmentor(map, forged);
}

torch::Tensor scoreMap(const MaskPrediction &prediction, int64_t size)
{
    namespace F = torch::nn::functional;
    torch::Tensor masks = prediction.maskLogits.to(torch::kFloat32);
    if (size > 0)
        masks = F::interpolate(masks, F::InterpolateFuncOptions()
                                          .size(std::vector<int64_t>{size, size})
                                          .mode(torch::kBilinear)
                                          .align_corners(false));
    const torch::Tensor forged = prediction.classLogits.to(torch::kFloat32).softmax(-1).select(-1, 0); // [B, Q]
    return torch::einsum("bq,bqhw->bhw", {forged, masks.sigmoid()});
}

} // namespace loupe
