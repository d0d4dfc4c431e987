#pragma once

#include <filesystem>

#include <QTemporaryDir>
#include <QTest>

#include "tests/labelled_set.h"
#include "tests/tiny_model.h"
#include "training/trainer.h"

/** Trainings of a tiny model on a small set, in a folder of their own. */
namespace loupe {

struct TinyRuns {
    QTemporaryDir folder;

    TinyRuns()
    {
        at::set_num_threads(1); // tiny work: threads cost more than they give
        photos::makeLabelledSet(path("set"), 10, 8);
        tiny::makeModel(path("tiny"), InputPolicy::Resize);
    }
    std::filesystem::path path(const char *name) const
    {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
    TrainOptions run(const char *output, TrainStage stage) const
    {
        TrainOptions options = *trainPreset("small", stage);
        options.data = {path("set")};
        options.from = {path("tiny")};
        options.output = path(output);
        options.validationShare = 0.2;
        options.batch = 4;
        options.steps = 4;
        options.flip = options.turn = 0;
        options.threads = 1;
        options.workers = 1;
        options.device = "cpu";
        return options;
    }
    /** Of a model in the folder; empty when there is none. */
    TensorMap weights(const char *model) const
    {
        const auto file = readSafetensors(path(model) / "model.safetensors");
        return file ? file->tensors : TensorMap();
    }
};

inline const auto kIgnore = [](const TrainEvent &) {};

inline void compareWeights(const TensorMap &a, const TensorMap &b)
{
    QVERIFY(!a.empty());
    QCOMPARE(a.size(), b.size());
    for (const auto &[key, tensor] : a)
        QVERIFY2(torch::equal(tensor, b.at(key)), key.c_str());
}

} // namespace loupe
