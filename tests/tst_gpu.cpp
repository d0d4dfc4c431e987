#include "tests/reference_vectors.h"

#include <ATen/Context.h>
#include <torch/cuda.h>

#include "model/device.h"
#include "model/net/cuda_plugin.h"
#include "model/net/deformable_attention.h"
#include "model/weights/formula_weights.h"
#include "training/engine/random_points.h"
#include "training/engine/training_step.h"

using namespace loupe;

/** The GPU computes what the CPU computes. Skipped where there is none. */
class TestGpu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deformableAttention_data();
    void deformableAttention();
    void randomPointsAreTheSame();
    void aNetworkSaysTheSame_data();
    void aNetworkSaysTheSame();
    void trainingStepsAreTheSame();

private:
    double largestError = 0;
};

namespace {

/** Output and gradients of the operator on a device, brought back to the CPU. */
std::vector<torch::Tensor> attend(decltype(&loupe::deformableAttention) op, torch::Device device)
{
    torch::manual_seed(3);
    const std::vector<LevelShape> levels{{6, 5}, {12, 10}, {24, 20}};
    const torch::Tensor value = torch::randn({2, 630, 8, 32}).to(device).requires_grad_(true);
    const torch::Tensor locations = (torch::rand({2, 70, 8, 3, 4, 2}) * 1.2 - 0.1).to(device).requires_grad_(true);
    const torch::Tensor weights = torch::rand({2, 70, 8, 3, 4}).to(device).requires_grad_(true);
    const torch::Tensor grad = torch::randn({2, 70, 256}).to(device);
    const torch::Tensor output = op(value, levels, locations, weights);
    output.backward(grad);
    std::vector<torch::Tensor> results{output, value.grad(), locations.grad(), weights.grad()};
    for (torch::Tensor &result : results)
        result = result.detach().cpu();
    return results;
}

Batch twoPictures()
{
    Batch batch;
    batch.pixels = formulaImage(2, 256, 256);
    batch.forged = torch::tensor({1.0F, 0.0F});
    torch::Tensor mask = torch::zeros({256, 256});
    mask.slice(0, 64, 160).slice(1, 32, 200).fill_(1);
    batch.masks = {mask, torch::Tensor()};
    batch.patchLabels =
        torch::stack({mask.view({16, 16, 16, 16}).mean(at::IntArrayRef({1, 3})).flatten(), torch::zeros({256})});
    batch.keys = {0, 1};
    return batch;
}

/** Losses of three steps of the joint stage. */
torch::Tensor losses(torch::Device device)
{
    const NetworkOptions options = *presetOptions("Loupe-Trace-S");
    TrainOptions training = *trainPreset("small", TrainStage::Joint);
    training.learningRate = training.segmenterLearningRate = training.backboneLearningRate = 1e-4;
    const Stage stage = stageOf(training, options);
    torch::manual_seed(5);
    LoupeNet network(options);
    network->to(device);
    AdamW optimizer(*selectParameters(network, stage, 0.01), {});
    TrainingStep step(network, stage, std::move(optimizer), {device, 1.0, false});
    torch::Tensor values = torch::empty({3}, torch::kFloat64);
    for (int i = 0; i < 3; ++i)
        values[i] = step.run({twoPictures()}, 1, std::uint64_t(i)).loss;
    return values;
}

/** Image logit, patch logits and score map of the formula image. */
std::vector<torch::Tensor> outputs(LoupeNet &network, torch::Device device)
{
    network->to(device);
    const int64_t side = network->options().backbone.imageSize;
    const Tokens tokens = network->tokens(formulaImage(1, side, side).to(device));
    const ClassifierOutput classes = network->classify(tokens);
    const SegmenterOutput segments = network->segment(tokens, classes.imageLogit.sigmoid());
    return {classes.imageLogit.cpu(), classes.patchLogits.cpu(), scoreMap(segments.predictions.back(), 0).cpu()};
}

} // namespace

void TestGpu::init()
{
    if (!chooseDevice("cuda", Precision::Fp32))
        QSKIP(qPrintable(QStringLiteral("no GPU here: ") +
                         QString::fromStdString(chooseDevice("auto", Precision::Fp32)->reason)));
    at::globalContext().setAllowTF32CuDNN(false); // all 24 bits, as on the CPU
}

void TestGpu::deformableAttention_data()
{
    QTest::addColumn<bool>("composite");
    QTest::newRow("our kernel") << false;
    QTest::newRow("composite of LibTorch operators") << true;
}

void TestGpu::deformableAttention()
{
    QFETCH(bool, composite);
    if (!composite && !cudaPluginLoaded())
        QSKIP("libloupe_cuda.so is not beside the program: built without nvcc");
    const auto expected = attend(&loupe::deformableAttention, torch::kCPU);
    const auto actual =
        attend(composite ? &deformableAttentionComposite : &loupe::deformableAttention, torch::Device("cuda"));
    const char *names[] = {"output", "gradient of value", "gradient of locations", "gradient of weights"};
    for (std::size_t i = 0; i < expected.size(); ++i)
        COMPARE_TENSORS(actual[i], expected[i], 1e-5, std::string(names[i]));
    qInfo("largest relative error: %.2g", largestError);
}

void TestGpu::randomPointsAreTheSame()
{
    const PointRequest request{2, PointRequest::Candidates, {0, 2}, 500};
    const torch::Tensor onCpu = randomPoints(11, {4, 5, 6}, torch::kCPU)(request);
    const torch::Tensor onGpu = randomPoints(11, {4, 5, 6}, torch::Device("cuda"))(request);
    QVERIFY(torch::equal(onCpu, onGpu.cpu()));
}

void TestGpu::aNetworkSaysTheSame_data()
{
    QTest::addColumn<QString>("preset");
    QTest::newRow("published, T16") << QStringLiteral("PE-Core-T16-384");
    QTest::newRow("with the trace stem") << QStringLiteral("Loupe-Trace-S");
}

void TestGpu::aNetworkSaysTheSame()
{
    QFETCH(QString, preset);
    const torch::NoGradGuard noGrad;
    LoupeNet network(*presetOptions(preset.toStdString()));
    fillWithFormula(*network, "loupe.");
    network->eval();
    const auto onCpu = outputs(network, torch::kCPU);
    const auto onGpu = outputs(network, torch::Device("cuda"));
    // Formula weights make peaked attention rows, where the last bit of a weight shows in the third digit of a score.
    torch::manual_seed(1);
    for (torch::Tensor &parameter : network->parameters())
        parameter.mul_(1 + 1e-7 * torch::randn_like(parameter));
    const auto shaken = outputs(network, torch::kCPU);
    for (std::size_t i = 0; i < onCpu.size(); ++i) {
        const double spread = reference::relativeError(shaken[i], onCpu[i]);
        COMPARE_TENSORS(onGpu[i], onCpu[i], 1e-3 + 3 * spread, preset.toStdString());
    }
    qInfo("largest relative error so far: %.2g", largestError);
}

void TestGpu::trainingStepsAreTheSame()
{
    COMPARE_TENSORS(losses(torch::Device("cuda")), losses(torch::kCPU), 1e-3, std::string("losses of three steps"));
    qInfo("largest relative error: %.2g", largestError);
}

int main(int argc, char **argv)
{
    loadCudaIfPresent();
    TestGpu test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_gpu.moc"
