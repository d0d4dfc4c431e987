#pragma once

#include <filesystem>

#include <QtGlobal>

#include "model/model_card.h"
#include "model/net/loupe_net.h"
#include "model/weights/checkpoint.h"
#include "model/weights/formula_weights.h"
#include "model/weights/safetensors.h"

/** A model folder that is made in no time, with weights from a formula: it finds nothing, but goes every way. */
namespace loupe::tiny {

inline NetworkOptions options(InputPolicy policy)
{
    NetworkOptions o;
    o.backbone.patchSize = 16;
    o.backbone.width = 64;
    o.backbone.layers = 1;
    o.backbone.heads = 4;
    o.backbone.imageSize = 64;
    o.backbone.classToken = false;
    o.segmenter.dim = 32;
    o.segmenter.heads = 4;
    o.segmenter.pixelLayers = 1;
    o.segmenter.pixelFfn = 32;
    o.segmenter.maskLayers = 1;
    o.segmenter.maskFfn = 32;
    o.segmenter.queries = 3;
    if (policy == InputPolicy::Native) {
        o.backbone.stem = Stem::Trace;
        o.backbone.absolutePositions = false;
        o.backbone.residualBlocks = 1;
        o.backbone.relative = true;
    }
    return o;
}

/** Makes the folder unless it is there. */
inline void makeModel(const std::filesystem::path &folder, InputPolicy policy)
{
    if (std::filesystem::exists(folder))
        return;
    std::filesystem::create_directories(folder);
    LoupeNet network(options(policy));
    fillWithFormula(*network, "loupe.");
    ModelCard card;
    card.id = folder.filename().string();
    card.config = optionsToJson(options(policy));
    card.input = policy;
    card.tileOverlap = policy == InputPolicy::Native ? 16 : 0;
    const auto weights = moduleWeights(*network, "loupe.");
    if (!writeSafetensors(weights, {}, folder / "model.safetensors") || !writeModelCard(card, folder))
        qFatal("the test's model cannot be written");
}

} // namespace loupe::tiny
