#include "tests/reference_vectors.h"

#include <thread>

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <torch/torch.h>

#include "model/net/autocast.h"
#include "model/net/lora.h"
#include "model/net/loupe_net.h"
#include "model/net/recompute.h"
#include "training/engine/objective.h"
#include "training/engine/random_points.h"

using namespace loupe;

namespace {

NetworkOptions tinyOptions()
{
    NetworkOptions options;
    options.backbone.patchSize = 16;
    options.backbone.width = 64;
    options.backbone.layers = 3;
    options.backbone.heads = 4;
    options.backbone.imageSize = 96;
    options.segmenter.dim = 32;
    options.segmenter.pixelLayers = 2;
    options.segmenter.pixelFfn = 64;
    options.segmenter.maskLayers = 3;
    options.segmenter.maskFfn = 64;
    options.segmenter.queries = 5;
    options.segmenter.lossPoints = 256;
    return options;
}

NetworkOptions optionsOf(const QString &kind)
{
    return kind == QLatin1String("trace") ? *presetOptions("Loupe-Trace-S") : tinyOptions();
}

LoupeNet networkOf(const NetworkOptions &options)
{
    torch::manual_seed(3);
    LoupeNet network(options);
    network->train();
    return network;
}

torch::Tensor pixelsOf(const NetworkOptions &options, int64_t count)
{
    torch::manual_seed(4);
    return torch::rand({count, 3, options.backbone.imageSize, options.backbone.imageSize}) * 2 - 1;
}

/** Forward pass and joint loss, in bf16 where asked; the backward pass after it, outside. */
double jointStep(LoupeNet &network, bool bf16)
{
    const NetworkOptions &options = network->options();
    const int64_t side = options.backbone.imageSize;
    const int64_t grid = options.backbone.grid();
    const torch::Tensor pixels = pixelsOf(options, 2);
    torch::Tensor mask = torch::zeros({side, side});
    mask.slice(0, side / 4, side / 2).slice(1, side / 8, side / 2).fill_(1);
    const torch::Tensor share = torch::avg_pool2d(mask.view({1, 1, side, side}), options.backbone.patchSize).flatten();
    torch::Tensor loss;
    {
        const AutocastGuard precision(torch::kCPU, bf16);
        Batch batch;
        batch.forged = torch::tensor({1.0F, 0.0F});
        batch.patchLabels = torch::stack({share, torch::zeros({grid * grid})});
        batch.masks = {mask, torch::Tensor()};
        batch.keys = {0, 1};
        ObjectiveOptions settings;
        settings.segmentation.points = options.segmenter.lossPoints;
        loss = objective(network, network->tokens(pixels), batch, countsOf(batch), settings,
                         randomPoints(7, batch.keys, torch::kCPU))
                   .total;
    }
    network->zero_grad();
    loss.backward();
    return loss.item<double>();
}

TensorMap gradientsOf(LoupeNet &network)
{
    TensorMap gradients;
    for (const auto &item : network->named_parameters())
        if (item.value().grad().defined())
            gradients[item.key()] = item.value().grad().clone();
    return gradients;
}

bool equal(const TensorMap &a, const TensorMap &b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const auto &item) {
               return b.contains(item.first) && torch::equal(item.second, b.at(item.first));
           });
}

/** What reaches the learned layers of the stem's two streams. */
std::vector<torch::Tensor> fixedChannels(TraceStem &stem, const torch::Tensor &pixels, bool bf16)
{
    std::vector<torch::Tensor> seen;
    const auto record = [&seen, &pixels](int64_t channels) {
        return torch::nn::Sequential(torch::nn::Functional([&seen, &pixels, channels](const torch::Tensor &x) {
            seen.push_back(x);
            return torch::zeros({pixels.size(0), channels, pixels.size(2) / 8, pixels.size(3) / 8});
        }));
    };
    stem->residual = record(128);
    stem->dct = record(96);
    const AutocastGuard precision(torch::kCPU, bf16);
    stem(pixels);
    return seen;
}

} // namespace

/** bf16 training steps are close to those in float32, and recomputed ones equal the plain ones. */
class TestMixedPrecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); } // networks so small that threads only wait for each other
    void guardsNestAndRestore();
    void otherThreadsAreLeftAlone();
    void weightsConvertedWithoutGradientsDoNotStay();
    void theFixedKernelsOfTheStemStayExact();
    void theDeformableKernelTakesBf16();
    void aJointStepIsCloseToFloat32_data();
    void aJointStepIsCloseToFloat32();
    void recomputingRunsTwiceAndKeepsNothing();
    void recomputedGradientsAreThePlainOnes_data();
    void recomputedGradientsAreThePlainOnes();
    void recomputingLeavesAnalysisAlone();

private:
    double largestError = 0;
};

void TestMixedPrecision::guardsNestAndRestore()
{
    const torch::Tensor x = torch::rand({4, 4});
    const auto type = [&x] { return torch::matmul(x, x).scalar_type(); };
    QCOMPARE(type(), torch::kFloat32);
    {
        const AutocastGuard on(torch::kCPU, true);
        QCOMPARE(type(), torch::kBFloat16);
        {
            const AutocastGuard off(torch::kCPU, false);
            QCOMPARE(type(), torch::kFloat32);
            const AutocastGuard half(torch::kCPU, true, torch::kFloat16);
            QCOMPARE(type(), torch::kFloat16);
        }
        QCOMPARE(type(), torch::kBFloat16);
        const AutocastGuard otherDevice(torch::kCUDA, true); // says nothing about the CPU, and needs no GPU
        QCOMPARE(type(), torch::kBFloat16);
    }
    QCOMPARE(type(), torch::kFloat32);
    QVERIFY(!at::autocast::is_autocast_enabled(torch::kCUDA));
    QVERIFY(at::autocast::is_autocast_cache_enabled());
}

void TestMixedPrecision::otherThreadsAreLeftAlone()
{
    const AutocastGuard on(torch::kCPU, true);
    torch::ScalarType there = torch::kBFloat16;
    std::thread([&there] { there = torch::matmul(torch::rand({2, 2}), torch::rand({2, 2})).scalar_type(); }).join();
    QCOMPARE(there, torch::kFloat32);
}

void TestMixedPrecision::weightsConvertedWithoutGradientsDoNotStay()
{
    torch::nn::Conv2d layer(3, 8, 1);
    const torch::Tensor x = torch::rand({2, 3, 4, 4});
    const AutocastGuard on(torch::kCPU, true);
    {
        const torch::NoGradGuard noGrad;
        layer(x);
    }
    layer(x).sum().backward();
    QVERIFY(layer->weight.grad().defined());
    {
        const torch::NoGradGuard noGrad;
        layer->weight.zero_(); // an optimiser's step
        layer->bias.zero_();
    }
    QCOMPARE(layer(x).abs().max().item<float>(), 0.0F);
}

void TestMixedPrecision::theFixedKernelsOfTheStemStayExact()
{
    const torch::NoGradGuard noGrad;
    TraceStem stem(32, 0);
    stem->eval();
    torch::manual_seed(9);
    const torch::Tensor pixels = torch::rand({1, 3, 64, 48}) * 2 - 1;
    const auto exact = fixedChannels(stem, pixels, false);
    const auto mixed = fixedChannels(stem, pixels, true);
    QCOMPARE(exact.size(), std::size_t(2));
    QCOMPARE(mixed.size(), std::size_t(2));
    QCOMPARE(exact[0].sizes().vec(), (std::vector<int64_t>{1, 12, 64, 48}));
    QCOMPARE(exact[1].sizes().vec(), (std::vector<int64_t>{1, 640, 8, 6}));
    for (const std::size_t i : {std::size_t(0), std::size_t(1)}) {
        QCOMPARE(mixed[i].scalar_type(), torch::kFloat32);
        QVERIFY(torch::equal(mixed[i], exact[i]));
    }
}

void TestMixedPrecision::theDeformableKernelTakesBf16()
{
    torch::manual_seed(11);
    const std::vector<LevelShape> levels{{3, 3}, {6, 6}};
    DeformableAttention layer(32, 4, 2, 4);
    torch::nn::init::normal_(layer->sampling_offsets->weight, 0, 0.05);
    torch::nn::init::normal_(layer->attention_weights->weight, 0, 0.05);
    const torch::Tensor x = torch::randn({2, 45, 32});
    const torch::Tensor centres = torch::rand({45, 2});
    const auto run = [&](bool bf16) {
        const torch::Tensor input = x.clone().requires_grad_(true);
        torch::Tensor output;
        {
            const AutocastGuard precision(torch::kCPU, bf16);
            output = layer(input, input, centres, levels);
        }
        layer->zero_grad();
        output.to(torch::kFloat32).square().sum().backward();
        return std::vector<torch::Tensor>{output, input.grad(), layer->sampling_offsets->weight.grad().clone(),
                                          layer->value_proj->weight.grad().clone()};
    };
    const auto exact = run(false);
    const auto mixed = run(true);
    QCOMPARE(mixed[0].scalar_type(), torch::kBFloat16);
    const char *names[] = {"output", "gradient of the input", "of the offsets", "of the values"};
    for (std::size_t i = 0; i < exact.size(); ++i)
        COMPARE_TENSORS(mixed[i], exact[i], 0.05, std::string(names[i]));
}

void TestMixedPrecision::aJointStepIsCloseToFloat32_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("Loupe-Trace-S") << QStringLiteral("trace");
    QTest::newRow("a tiny Perception Encoder") << QStringLiteral("conv");
}

void TestMixedPrecision::aJointStepIsCloseToFloat32()
{
    QFETCH(QString, kind);
    LoupeNet network = networkOf(optionsOf(kind));
    const double exact = jointStep(network, false);
    const TensorMap wanted = gradientsOf(network);
    LoupeNet again = networkOf(optionsOf(kind)); // batch norms have moved
    const double mixed = jointStep(again, true);
    const TensorMap found = gradientsOf(again);
    QCOMPARE(found.size(), wanted.size());
    double dot = 0;
    double norms[2] = {0, 0};
    for (const auto &[name, gradient] : found) {
        QVERIFY2(gradient.scalar_type() == torch::kFloat32, name.c_str());
        QVERIFY2(torch::isfinite(gradient).all().item<bool>(), name.c_str());
        dot += (gradient * wanted.at(name)).sum().item<double>();
        norms[0] += gradient.square().sum().item<double>();
        norms[1] += wanted.at(name).square().sum().item<double>();
    }
    const double cosine = dot / std::sqrt(norms[0] * norms[1]);
    qInfo("loss %.5f against %.5f; gradients: cosine %.5f, norms %.4f against %.4f", mixed, exact, cosine,
          std::sqrt(norms[0]), std::sqrt(norms[1]));
    QVERIFY(mixed != exact); // it was another precision
    QVERIFY(std::abs(mixed - exact) < 0.02 * exact);
    QVERIFY(cosine > 0.95);
    QVERIFY(std::abs(std::sqrt(norms[0] / norms[1]) - 1) < 0.1);
}

void TestMixedPrecision::recomputingRunsTwiceAndKeepsNothing()
{
    int runs = 0;
    int recorded = 0;
    c10::weak_intrusive_ptr<c10::TensorImpl> inner(torch::Tensor().getIntrusivePtr());
    const torch::Tensor weight = torch::full({4}, 3.0F).requires_grad_(true);
    const auto f = [&](const torch::Tensor &x) {
        ++runs;
        recorded += torch::GradMode::is_enabled() ? 1 : 0;
        const torch::Tensor middle = x * weight;
        inner = middle.getIntrusivePtr();
        return middle * middle;
    };
    const torch::Tensor x = torch::full({4}, 2.0F).requires_grad_(true);
    const torch::Tensor y = recompute(f, x, {weight});
    QCOMPARE(runs, 1);
    QCOMPARE(recorded, 0);
    QVERIFY(inner.expired());
    y.sum().backward();
    QCOMPARE(runs, 2);
    QCOMPARE(recorded, 1);
    QVERIFY(torch::equal(x.grad(), torch::full({4}, 2.0F * 2 * 9)));
    QVERIFY(torch::equal(weight.grad(), torch::full({4}, 2.0F * 4 * 3)));
}

void TestMixedPrecision::recomputedGradientsAreThePlainOnes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("bf16");
    QTest::addColumn<int>("frozen"); // 0 nothing, 1 all but the additions, 2 the blocks
    QTest::addColumn<bool>("layerScale");
    const auto conv = QStringLiteral("conv");
    QTest::newRow("float32") << conv << false << 0 << false;
    QTest::newRow("with layer scale") << conv << false << 0 << true;
    QTest::newRow("behind the trace stem") << QStringLiteral("trace") << false << 0 << false;
    QTest::newRow("bf16") << conv << true << 0 << false;
    QTest::newRow("LoRA alone learns") << conv << false << 1 << false;
    QTest::newRow("LoRA in bf16") << conv << true << 1 << false;
    QTest::newRow("frozen blocks, learning stem") << conv << false << 2 << false;
}

void TestMixedPrecision::recomputedGradientsAreThePlainOnes()
{
    QFETCH(QString, kind);
    QFETCH(bool, bf16);
    QFETCH(int, frozen);
    QFETCH(bool, layerScale);
    NetworkOptions options = optionsOf(kind);
    if (layerScale)
        options.backbone.layerScale = 0.1;
    LoupeNet network = networkOf(options);
    if (frozen == 1) {
        addLora(network->backbone, {.rank = 2});
        const torch::NoGradGuard noGrad;
        for (const auto &item : network->backbone->named_parameters())
            if (item.key().ends_with("_lora.b"))
                item.value().normal_(0, 0.1);
    } else if (frozen == 2) {
        for (torch::Tensor &parameter : network->backbone->transformer->parameters())
            parameter.requires_grad_(false);
    }
    const double plain = jointStep(network, bf16);
    const TensorMap wanted = gradientsOf(network);
    network->backbone->setRecompute(true);
    QCOMPARE(jointStep(network, bf16), plain);
    QVERIFY(equal(gradientsOf(network), wanted));
    const bool learns = wanted.contains("backbone.transformer.resblocks.0.mlp.c_fc.weight");
    QCOMPARE(learns, frozen == 0);
    QCOMPARE(wanted.contains("backbone.transformer.resblocks.0.mlp.c_fc_lora.a"), frozen == 1);
    QCOMPARE(wanted.contains("backbone.positional_embedding"), frozen != 1 && kind == QLatin1String("conv"));
}

void TestMixedPrecision::recomputingLeavesAnalysisAlone()
{
    LoupeNet network = networkOf(tinyOptions());
    network->eval();
    const torch::Tensor pixels = pixelsOf(tinyOptions(), 1);
    const torch::NoGradGuard noGrad;
    const torch::Tensor plain = network->tokens(pixels).values;
    network->backbone->setRecompute(true);
    const torch::Tensor again = network->tokens(pixels).values;
    QVERIFY(torch::equal(again, plain));
    QVERIFY(!again.requires_grad());
}

QTEST_APPLESS_MAIN(TestMixedPrecision)
#include "tst_mixed_precision.moc"
