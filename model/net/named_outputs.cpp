#include "model/net/named_outputs.h"

namespace loupe {

std::map<std::string, torch::Tensor> namedOutputs(LoupeNet &network, const torch::Tensor &pixels,
                                                  const torch::Tensor &forged)
{
    const Tokens tokens = network->tokens(pixels);
    const torch::Tensor pooled = network->backbone->pool(tokens.values);
    const ClassifierOutput classes = network->classify(tokens);
    const SegmenterOutput segments = network->segment(tokens, forged);

    std::map<std::string, torch::Tensor> named{{"backbone.tokens", tokens.values},
                                               {"backbone.tokens_before_ln_post", tokens.beforeLnPost},
                                               {"backbone.pooled", pooled},
                                               {"classifier.global_logit", classes.globalLogit},
                                               {"classifier.image_logit", classes.imageLogit},
                                               {"segmentor.feature_map", segments.featureMap},
                                               {"segmentor.mask_features", segments.features.mask}};
    if (classes.patchLogits.defined())
        named["classifier.patch_logits"] = classes.patchLogits;
    if (segments.condition.defined())
        named["segmentor.conditional_query"] = segments.condition;
    for (std::size_t i = 0; i < segments.pyramid.size(); ++i)
        named["segmentor.fpn." + std::to_string(i)] = segments.pyramid[i];
    for (std::size_t i = 0; i < segments.features.levels.size(); ++i)
        named["segmentor.multi_scale." + std::to_string(i)] = segments.features.levels[i];
    for (std::size_t i = 0; i < segments.predictions.size(); ++i) {
        const std::string layer = "segmentor.layer." + std::to_string(i);
        named[layer + ".class_logits"] = segments.predictions[i].classLogits;
        named[layer + ".mask_logits"] = segments.predictions[i].maskLogits;
    }
    return named;
}

} // namespace loupe
