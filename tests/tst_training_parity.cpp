#include "tests/reference_vectors.h"

#include "model/weights/checkpoint.h"
#include "model/weights/formula_weights.h"
#include "training/engine/pseudo_labels.h"
#include "training/engine/schedule.h"
#include "training/engine/training_step.h"

using namespace loupe;

/** Six optimiser steps of every stage against the published code: losses, norms, gradients, weights. */
class TestTrainingParity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sixSteps_data();
    void sixSteps();
    void scheduleMatchesTheReference();
    void piecesOfABatchGiveTheWholesGradient();
    void authenticPicturesAloneGiveTheClassLossAlone();
    void frozenTensorsStayAsTheyWere_data();
    void frozenTensorsStayAsTheyWere();
    void aPatternThatMatchesNothingIsRefused();
    void cleanupTestCase();

private:
    void compareAll(const TensorMap &own, const TensorMap &shaken, const TensorMap &vectors, const std::string &prefix,
                    double tolerance, double floor);

    double largestError = 0;
};

namespace {

enum Kind { Stage1, Stage2, Joint, Adaptation };

nlohmann::json indexOf(const std::string &name)
{
    std::ifstream stream(reference::path("index.json"));
    return nlohmann::json::parse(stream).at(name);
}

Stage stageFor(Kind kind, const NetworkOptions &network)
{
    TrainOptions options = *trainPreset("released", kind == Stage1  ? TrainStage::Classifier
                                                    : kind == Joint ? TrainStage::Joint
                                                                    : TrainStage::Segmenter);
    options.segmenterLearningRate = kind == Adaptation ? 1e-4 : 5e-4;
    options.backboneLearningRate = 5e-4; // the vectors were made with one learning rate for all
    return stageOf(options, network);
}

/** The network of a file: formula weights, except those that the file overrides. */
LoupeNet networkOf(const std::string &name, const TensorMap &vectors)
{
    LoupeNet network(*reference::options(name));
    fillWithFormula(*network, "loupe.");
    TensorMap overrides;
    for (const auto &[key, tensor] : vectors)
        if (key.starts_with("override."))
            overrides.emplace(key.substr(9), tensor);
    const auto loaded = loadWeights(*network, overrides, {.prefix = "loupe.", .partial = true});
    if (!loaded)
        qWarning("%s", loaded.error().detail.c_str());
    return network;
}

Batch batchOf(const TensorMap &vectors)
{
    Batch batch;
    batch.pixels = vectors.at("pixel_values");
    batch.patchLabels = vectors.contains("patch_labels") ? vectors.at("patch_labels").flatten(1) : torch::Tensor();
    std::vector<float> forged;
    for (int64_t i = 0; i < batch.pixels.size(0); ++i) {
        const auto mask = vectors.find("target_mask." + std::to_string(i));
        batch.masks.push_back(mask == vectors.end() ? torch::Tensor() : mask->second[0]);
        forged.push_back(mask == vectors.end() ? 0.0F : 1.0F);
        batch.keys.push_back(i);
    }
    batch.forged = torch::tensor(forged);
    return batch;
}

/** Recorded numbers of a step, in the order in which the reference drew them. */
PointSource recorded(const TensorMap &vectors, int64_t step)
{
    return [&vectors, step, used = std::make_shared<int>(0)](const PointRequest &request) {
        const std::size_t files = request.purpose == PointRequest::Matching ? request.images.size() : 1;
        std::vector<torch::Tensor> numbers;
        for (std::size_t i = 0; i < files; ++i)
            numbers.push_back(vectors.at("step" + std::to_string(step) + ".rand." + std::to_string((*used)++)));
        return torch::cat(numbers);
    };
}

/** What a picture's own predictions make of it, as adaptation does. */
Batch labelledByItself(LoupeNet &network, Batch batch)
{
    const torch::NoGradGuard noGrad;
    batch.tokens = network->tokens(batch.pixels);
    Batch labelled = pseudoLabelled(batch, network->classify(batch.tokens), {}).batch;
    labelled.pixels = batch.pixels; // the reference trains the embeddings too, so the tokens are made again
    labelled.tokens = {};
    return labelled;
}

/** What six steps did. */
struct Trajectory {
    std::vector<double> losses;
    std::vector<double> norms;
    TensorMap gradients; ///< of the first step, before clipping
    TensorMap weights;   ///< after the last
};

/** @param shake relative size of the noise on the first weights */
Trajectory sixStepsOf(const std::string &name, const TensorMap &vectors, const nlohmann::json &index, Kind kind,
                      double shake)
{
    LoupeNet network = networkOf(name, vectors);
    torch::manual_seed(1);
    {
        const torch::NoGradGuard noGrad;
        for (torch::Tensor &parameter : network->parameters())
            parameter.mul_(1 + shake * torch::randn_like(parameter));
    }
    Stage stage = stageFor(kind, network->options());
    if (kind != Joint)
        trainEmbeddings(stage, network->options());
    TrainingStepOptions options;
    options.points = [&vectors](std::uint64_t seed, const Batch &) { return recorded(vectors, int64_t(seed)); };
    auto groups = selectParameters(network, stage, index.at("weight_decay").get<double>());
    TrainingStep step(network, stage, AdamW(std::move(*groups), {}), options);
    Trajectory done;
    for (std::size_t i = 0; i < 6; ++i) {
        const Batch batch = kind == Adaptation ? labelledByItself(network, batchOf(vectors)) : batchOf(vectors);
        const double factor = index.at("lr")[i].get<double>() / stage.trains.back().learningRate;
        const StepOutcome outcome = step.run({batch}, factor, i);
        done.losses.push_back(outcome.loss);
        done.norms.push_back(outcome.gradientNorm);
        const double clip = std::min(1.0, 1 / (outcome.gradientNorm + 1e-6));
        for (const auto &item : network->named_parameters())
            if (i == 0 && item.value().grad().defined())
                done.gradients["loupe." + item.key()] = item.value().grad() / clip;
    }
    for (const auto &[key, tensor] : moduleWeights(*network, "loupe."))
        done.weights[key] = tensor.clone();
    return done;
}

} // namespace

void TestTrainingParity::initTestCase()
{
    if (!reference::present())
        QSKIP("no reference vectors beside the checkout");
}

void TestTrainingParity::sixSteps_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::newRow("stage 1, the classifier") << QStringLiteral("train/stage1") << int(Stage1);
    QTest::newRow("stage 2, the segmenter") << QStringLiteral("train/stage2") << int(Stage2);
    QTest::newRow("joint") << QStringLiteral("train/joint") << int(Joint);
    QTest::newRow("adaptation") << QStringLiteral("train/tta") << int(Adaptation);
}

void TestTrainingParity::sixSteps()
{
    QFETCH(QString, file);
    QFETCH(int, kind);
    const std::string name = file.toStdString();
    const TensorMap vectors = reference::load(name).tensors;
    const nlohmann::json index = indexOf(name);
    // Adam makes steps of full size out of gradients that are nothing but rounding, and the attention masks are
    // thresholds: after some steps float32 itself does not say more than a second run from weights that differ in their
    // last bit. Three times what that run differs by is allowed, beside the tolerance.
    const Trajectory own = sixStepsOf(name, vectors, index, Kind(kind), 0);
    const Trajectory shaken = sixStepsOf(name, vectors, index, Kind(kind), 1e-7);
    for (std::size_t i = 0; i < 6; ++i) {
        const auto compare = [&](const char *what, double actual, double other, double expected, double tolerance) {
            const double allowed = tolerance * std::abs(expected) + 3 * std::abs(actual - other);
            largestError = std::max(largestError, std::abs(actual - expected) / std::abs(expected));
            QVERIFY2(std::abs(actual - expected) <= allowed,
                     qPrintable(QStringLiteral("%1 of step %2 is %3 instead of %4")
                                    .arg(QString::fromLatin1(what))
                                    .arg(i)
                                    .arg(actual)
                                    .arg(expected)));
        };
        compare("loss", own.losses[i], shaken.losses[i], index.at("loss")[i].get<double>(), 1e-5);
        compare("gradient norm", own.norms[i], shaken.norms[i], index.at("grad_norm")[i].get<double>(), 1e-4);
    }
    compareAll(own.gradients, shaken.gradients, vectors, "step0.grad.", 1e-4, 1e-8 * own.norms[0]);
    compareAll(own.weights, shaken.weights, vectors, "after.", 1e-3, 0);
    qInfo("largest relative error so far: %.2g", largestError);
}

void TestTrainingParity::compareAll(const TensorMap &own, const TensorMap &shaken, const TensorMap &vectors,
                                    const std::string &prefix, double tolerance, double floor)
{
    int compared = 0;
    for (const auto &[key, tensor] : own) {
        const auto expected = vectors.find(prefix + key);
        if (expected == vectors.end())
            continue;
        if (expected->second.abs().max().item<double>() < floor) { // nothing but rounding, there and here
            QVERIFY2(tensor.abs().max().item<double>() < floor, key.c_str());
            continue;
        }
        const double spread = reference::relativeError(shaken.at(key), tensor);
        COMPARE_TENSORS(tensor, expected->second, tolerance + 3 * spread, expected->first);
        ++compared;
    }
    QVERIFY(compared > 5);
}

void TestTrainingParity::scheduleMatchesTheReference()
{
    const TensorMap vectors = reference::load("train/wsd").tensors;
    QCOMPARE(vectors.size(), std::size_t(1));
    torch::Tensor own = torch::empty({100}, torch::kFloat64);
    for (int step = 0; step < 100; ++step)
        own[step] = warmUpStableDecay(step, 100);
    COMPARE_TENSORS(own, vectors.begin()->second, 1e-6, std::string("schedule"));
}

void TestTrainingParity::piecesOfABatchGiveTheWholesGradient()
{
    const std::string name = "train/joint";
    const TensorMap vectors = reference::load(name).tensors;
    std::vector<torch::Tensor> gradients[2];
    double losses[2] = {0, 0};
    for (const int pieces : {0, 1}) {
        LoupeNet network = networkOf(name, vectors);
        const Stage stage = stageFor(Joint, network->options());
        TrainingStepOptions options;
        // The same points in every picture, whatever batch it is in.
        options.points = [](std::uint64_t, const Batch &) {
            return [](const PointRequest &request) {
                torch::manual_seed(std::uint64_t(10 * request.prediction + request.purpose));
                return torch::rand({1, request.count, 2}).expand({int64_t(request.images.size()), -1, -1});
            };
        };
        TrainingStep step(network, stage, AdamW(*selectParameters(network, stage, 0.05), {}), options);
        const Batch whole = batchOf(vectors);
        const std::vector<Batch> batches =
            pieces ? std::vector<Batch>{slice(whole, 0, 1), slice(whole, 1, 2)} : std::vector<Batch>{whole};
        losses[pieces] = step.run(batches, 0, 0).loss;
        for (const torch::Tensor &parameter : network->parameters())
            gradients[pieces].push_back(parameter.grad().clone());
    }
    QVERIFY(std::abs(losses[0] - losses[1]) < 1e-5 * std::abs(losses[0]));
    for (std::size_t i = 0; i < gradients[0].size(); ++i)
        if (gradients[0][i].abs().max().item<double>() > 1e-6)
            COMPARE_TENSORS(gradients[1][i], gradients[0][i], 1e-3, "gradient " + std::to_string(i));
}

void TestTrainingParity::authenticPicturesAloneGiveTheClassLossAlone()
{
    const TensorMap vectors = reference::load("train/stage2").tensors;
    LoupeNet network = networkOf("train/stage2", vectors);
    const Stage stage = stageFor(Stage2, network->options());
    TrainingStep step(network, stage, AdamW(*selectParameters(network, stage, 0.05), {}), {});
    Batch batch = batchOf(vectors);
    batch.masks = {torch::Tensor(), torch::Tensor(), torch::Tensor()};
    batch.forged = torch::zeros({3});
    const StepOutcome outcome = step.run({batch}, 0, 1);
    double crossEntropy = 0; // of all predictions
    for (const auto &[name, value] : outcome.parts) {
        if (name == "class")
            crossEntropy = value;
        else
            QCOMPARE(value, 0.0);
    }
    QVERIFY(std::abs(outcome.loss - 2 * crossEntropy) < 1e-5 * outcome.loss);
    // Every query should say "nothing": the mean of its loss, whatever the weight of that class.
    double expected = 0;
    const SegmenterOutput segments = network->segment(network->tokens(batch.pixels), batch.forged);
    for (const MaskPrediction &prediction : segments.predictions)
        expected -= prediction.classLogits.log_softmax(-1).select(-1, 1).mean().item<double>();
    QVERIFY2(std::abs(crossEntropy - expected) < 1e-5 * expected,
             qPrintable(QStringLiteral("%1 instead of %2").arg(crossEntropy).arg(expected)));
}

void TestTrainingParity::frozenTensorsStayAsTheyWere_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("kind");
    QTest::newRow("stage 1") << QStringLiteral("train/stage1") << int(Stage1);
    QTest::newRow("stage 2") << QStringLiteral("train/stage1") << int(Stage2);
    QTest::newRow("stage 1 of a network with batch norm in its stem") << QStringLiteral("Loupe-Trace-S") << int(Stage1);
}

void TestTrainingParity::frozenTensorsStayAsTheyWere()
{
    QFETCH(QString, preset);
    QFETCH(int, kind);
    const bool published = preset.startsWith(QStringLiteral("train/"));
    const auto options = published ? reference::options(preset.toStdString()) : presetOptions(preset.toStdString());
    LoupeNet network(*options);
    fillWithFormula(*network, "loupe.");
    Batch batch = batchOf(reference::load("train/joint").tensors);
    const int64_t side = options->backbone.imageSize;
    const int64_t grid = options->backbone.grid();
    if (!published) {
        batch.pixels = formulaImage(3, side, side);
        batch.patchLabels = torch::rand({3, grid * grid});
    }
    TensorMap before;
    for (const auto &[key, tensor] : moduleWeights(*network, ""))
        before[key] = tensor.clone();
    const Stage stage = stageFor(Kind(kind), *options);
    TrainingStep step(network, stage, AdamW(*selectParameters(network, stage, 0.05), {}), {});
    step.run({batch}, 1, 1);
    bool moved = false;
    for (const auto &[key, tensor] : moduleWeights(*network, "")) {
        const bool trains = stage.trainsModule(key.substr(0, key.find('.')));
        if (!trains)
            QVERIFY2(torch::equal(tensor, before[key]), key.c_str());
        moved = moved || (trains && !torch::equal(tensor, before[key]));
    }
    QVERIFY(moved);
}

void TestTrainingParity::aPatternThatMatchesNothingIsRefused()
{
    LoupeNet network(*reference::options("train/stage1"));
    Stage stage = stageFor(Stage1, network->options());
    stage.trains.push_back({"projector.*", 1e-3});
    const auto groups = selectParameters(network, stage, 0);
    QVERIFY(!groups);
    QCOMPARE(groups.error().kind, Error::Kind::BadArgument);
    QVERIFY(groups.error().detail.find("projector") != std::string::npos);
}

void TestTrainingParity::cleanupTestCase()
{
    qInfo("largest relative error: %.2g", largestError);
}

QTEST_APPLESS_MAIN(TestTrainingParity)
#include "tst_training_parity.moc"
