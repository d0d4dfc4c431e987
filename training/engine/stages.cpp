#include "training/engine/stages.h"

#include <algorithm>
#include <string_view>

namespace loupe {

namespace {

/** A star stands for any characters. */
bool matches(std::string_view pattern, std::string_view name)
{
    if (pattern.empty())
        return name.empty();
    if (pattern.front() != '*')
        return !name.empty() && name.front() == pattern.front() && matches(pattern.substr(1), name.substr(1));
    return matches(pattern.substr(1), name) || (!name.empty() && matches(pattern, name.substr(1)));
}

} // namespace

bool Stage::trainsModule(const std::string &module) const
{
    return std::any_of(trains.begin(), trains.end(),
                       [&](const TrainedParameters &p) { return p.pattern.starts_with(module + "."); });
}

Stage stageOf(const TrainOptions &options, const NetworkOptions &network)
{
    Stage stage;
    stage.name = stageName(options.stage);
    stage.objective.imageTerm = options.imageTerm;
    stage.objective.segmentation.points = network.segmenter.lossPoints;
    stage.objective.segmentation.boxWeight = options.boxWeight;
    const TrainedParameters classifier{"classifier.*", options.learningRate};
    const TrainedParameters segmenter{"segmentor.*", options.segmenterLearningRate};
    switch (options.stage) {
    case TrainStage::Classifier:
        stage.trains = {classifier};
        stage.objective.classificationWeight = 1;
        stage.objective.segmentationWeight = 0;
        stage.best = BestBy::Auc;
        break;
    case TrainStage::Segmenter:
        stage.trains = {segmenter};
        stage.objective.classificationWeight = 0;
        stage.objective.segmentationWeight = 1;
        stage.best = BestBy::Iou;
        break;
    case TrainStage::Joint:
        stage.trains = {{options.loraRank > 0 ? "backbone.*_lora.*" : "backbone.*", options.backboneLearningRate},
                        classifier,
                        segmenter};
        stage.objective.classificationWeight = options.classificationWeight;
        stage.objective.segmentationWeight = options.segmentationWeight;
        stage.best = BestBy::Overall;
        break;
    }
    return stage;
}

void trainEmbeddings(Stage &stage, const NetworkOptions &network)
{
    const double rate = stage.trains.back().learningRate;
    if (network.backbone.classToken)
        stage.trains.insert(stage.trains.begin(), {"backbone.class_embedding", rate});
    if (network.backbone.absolutePositions)
        stage.trains.insert(stage.trains.begin(), {"backbone.positional_embedding", rate});
}

Result<std::vector<ParameterGroup>> selectParameters(LoupeNet &network, const Stage &stage, double weightDecay)
{
    network->train();
    for (const auto &child : network->named_children())
        child.value()->train(stage.trainsModule(child.key()));
    for (torch::Tensor &parameter : network->parameters())
        parameter.set_requires_grad(false);
    std::vector<ParameterGroup> groups;
    for (const TrainedParameters &trained : stage.trains) {
        ParameterGroup decayed{{}, trained.learningRate, weightDecay};
        ParameterGroup plain{{}, trained.learningRate, 0};
        for (const auto &item : network->named_parameters()) {
            if (!matches(trained.pattern, item.key()))
                continue;
            item.value().set_requires_grad(true);
            (item.key().find("bias") == std::string::npos ? decayed : plain)
                .parameters.push_back({item.key(), item.value()});
        }
        if (decayed.parameters.empty() && plain.parameters.empty())
            return Error{Error::Kind::BadArgument, "the network has no parameters '" + trained.pattern + "'"};
        groups.push_back(std::move(decayed));
        groups.push_back(std::move(plain));
    }
    return groups;
}

} // namespace loupe
