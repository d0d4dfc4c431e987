#include "tests/reference_vectors.h"

#include <set>

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <QTemporaryDir>

#include "model/net/lora.h"
#include "model/net/loupe_net.h"
#include "model/weights/checkpoint.h"

using namespace loupe;

namespace {

/** A small network. @param kind "conv" pools by attention, "trace" has our stem and relative tokens */
LoupeNet tinyNetwork(const QString &kind)
{
    NetworkOptions options;
    options.backbone.patchSize = 16;
    options.backbone.width = 64;
    options.backbone.layers = 2;
    options.backbone.heads = 4;
    options.backbone.imageSize = 64;
    options.segmenter.dim = 32;
    options.segmenter.pixelLayers = 1;
    options.segmenter.maskLayers = 1;
    options.segmenter.queries = 3;
    if (kind == QLatin1String("trace")) {
        options.backbone.stem = Stem::Trace;
        options.backbone.relative = true;
        options.backbone.pool = Pool::Average;
    }
    torch::manual_seed(5);
    LoupeNet network(options);
    network->eval();
    return network;
}

std::set<std::string> namesOf(LoupeNet &network)
{
    std::set<std::string> names;
    for (const auto &item : moduleWeights(*network, "loupe."))
        names.insert(item.first);
    return names;
}

torch::Tensor pictures()
{
    torch::manual_seed(6);
    return torch::rand({2, 3, 64, 64}) * 2 - 1;
}

/** Image logits and masks in one list. */
torch::Tensor outputs(LoupeNet &network, const torch::Tensor &pixels)
{
    const Tokens tokens = network->tokens(pixels);
    const torch::Tensor logit = network->classify(tokens).imageLogit;
    return torch::cat(
        {logit.flatten(), network->segment(tokens, logit.sigmoid()).predictions.back().maskLogits.flatten()});
}

/** Steps of gradient descent on the image logits, which move both A and B. */
void train(LoupeNet &network, const torch::Tensor &pixels, int steps)
{
    std::vector<torch::Tensor> learning;
    for (const torch::Tensor &parameter : network->backbone->parameters())
        if (parameter.requires_grad())
            learning.push_back(parameter);
    torch::optim::AdamW optimizer(learning, torch::optim::AdamWOptions(0.01));
    for (int i = 0; i < steps; ++i) {
        optimizer.zero_grad();
        network->classify(network->tokens(pixels)).imageLogit.sum().backward();
        optimizer.step();
    }
}

} // namespace

/** Low-rank additions: nothing at first, learned alone, kept in checkpoints, gone without a trace after merging. */
class TestLora : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); } // networks so small that threads only wait for each other
    void theNetworkIsUnchangedAtFirst_data() { kinds(); }
    void theNetworkIsUnchangedAtFirst();
    void additionsAloneLearn_data() { kinds(); }
    void additionsAloneLearn();
    void mergingKeepsTheOutputs_data() { kinds(); }
    void mergingKeepsTheOutputs();
    void aCheckpointInTheMiddleGoesOn();
    void everyFusedProjectionGetsItsPart();
    void wrongUseIsRefused();

private:
    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("patch convolution, attention pool") << QStringLiteral("conv");
        QTest::newRow("trace stem, average pool") << QStringLiteral("trace");
    }
    double largestError = 0;
};

void TestLora::theNetworkIsUnchangedAtFirst()
{
    QFETCH(QString, kind);
    const torch::NoGradGuard noGrad;
    LoupeNet network = tinyNetwork(kind);
    const torch::Tensor pixels = pictures();
    const torch::Tensor before = outputs(network, pixels);
    const std::set<std::string> published = namesOf(network);
    addLora(network->backbone, {.rank = 3, .alpha = 6});
    // Up to rounding: which kernel multiplies may follow from where the numbers lie.
    QVERIFY(torch::allclose(outputs(network, pixels), before, 1e-5, 1e-6));

    std::set<std::string> names = namesOf(network);
    QVERIFY(names.contains("loupe.backbone.transformer.resblocks.1.attn.in_proj_lora.a"));
    QVERIFY(names.contains("loupe.backbone.transformer.resblocks.1.mlp.c_proj_lora.b"));
    QCOMPARE(names.contains("loupe.backbone.attn_pool.attn.out_proj_lora.a"), kind == QLatin1String("conv"));
    const std::size_t sites = kind == QLatin1String("conv") ? 12 : 8;
    QCOMPARE(names.size(), published.size() + 3 * sites); // a, b, scale
    std::erase_if(names, [](const std::string &name) { return name.find("_lora.") != std::string::npos; });
    QVERIFY(names == published);
}

void TestLora::additionsAloneLearn()
{
    QFETCH(QString, kind);
    LoupeNet network = tinyNetwork(kind);
    addLora(network->backbone, {.rank = 2});
    const torch::Tensor pixels = pictures();
    TensorMap before;
    for (const auto &[name, tensor] : moduleWeights(*network->backbone, ""))
        before[name] = tensor.clone();
    const double at = network->classify(network->tokens(pixels)).imageLogit.sum().item<double>();
    train(network, pixels, 4);
    QVERIFY(network->classify(network->tokens(pixels)).imageLogit.sum().item<double>() < at);
    for (const auto &item : network->backbone->named_parameters()) {
        const bool addition = item.key().find("_lora.") != std::string::npos;
        QVERIFY2(item.value().requires_grad() == addition, item.key().c_str());
        QVERIFY2(torch::equal(item.value(), before.at(item.key())) != addition, item.key().c_str());
    }
    for (const auto &item : network->classifier->named_parameters())
        QVERIFY(item.value().requires_grad()); // heads are not the additions' business
}

void TestLora::mergingKeepsTheOutputs()
{
    QFETCH(QString, kind);
    LoupeNet network = tinyNetwork(kind);
    const std::set<std::string> published = namesOf(network);
    const torch::Tensor pixels = pictures();
    const torch::Tensor original = outputs(network, pixels).detach();
    addLora(network->backbone, {.rank = 3});
    train(network, pixels, 4);
    const torch::NoGradGuard noGrad;
    const torch::Tensor tuned = outputs(network, pixels);
    QVERIFY(reference::relativeError(tuned, original) > 1e-3); // there is something to merge
    mergeLora(network->backbone);
    COMPARE_TENSORS(outputs(network, pixels), tuned, 1e-5, std::string("merged outputs"));
    QVERIFY(namesOf(network) == published);
    mergeLora(network->backbone); // nothing left to do
    COMPARE_TENSORS(outputs(network, pixels), tuned, 1e-5, std::string("merged twice"));
}

void TestLora::aCheckpointInTheMiddleGoesOn()
{
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "middle.safetensors";
    LoupeNet network = tinyNetwork(QStringLiteral("conv"));
    const torch::Tensor pixels = pictures();
    QVERIFY(!loraRank(moduleWeights(*network, "loupe.")));
    addLora(network->backbone, {.rank = 3, .alpha = 12});
    train(network, pixels, 2);
    QVERIFY(writeSafetensors(moduleWeights(*network, "loupe."), {}, file));

    const auto weights = readCheckpoint(file);
    QVERIFY(weights);
    LoupeNet other = tinyNetwork(QStringLiteral("conv"));
    QVERIFY(!loadWeights(*other, *weights, {.prefix = "loupe."})); // it has no place for the additions
    const auto rank = loraRank(*weights);
    QVERIFY(rank && *rank == 3);
    addLora(other->backbone, {.rank = *rank}); // another alpha: the checkpoint knows better
    QVERIFY(loadWeights(*other, *weights, {.prefix = "loupe."}));
    QVERIFY(torch::equal(outputs(other, pixels), outputs(network, pixels)));
    train(network, pixels, 2);
    train(other, pixels, 2);
    QVERIFY(torch::equal(outputs(other, pixels), outputs(network, pixels)));
}

void TestLora::everyFusedProjectionGetsItsPart()
{
    const torch::NoGradGuard noGrad;
    Attention attention(AttentionOptions{32, 4});
    attention->in_proj_lora = attention->register_module("in_proj_lora", LowRank(32, 96, LoraOptions{.rank = 2}));
    attention->in_proj_lora->b.normal_();
    const torch::Tensor x = torch::randn({2, 5, 32});
    // the same input three times: the split projections of forward() must do what the fused one of forwardSelf() does
    COMPARE_TENSORS(attention(x, x, x), attention->forwardSelf(x, {}), 1e-6, std::string("split and fused"));
    const torch::Tensor beside = attention(x, x, x);
    attention->in_proj_weight.add_(attention->in_proj_lora->product());
    attention->in_proj_lora->b.zero_();
    COMPARE_TENSORS(attention(x, x, x), beside, 1e-5, std::string("in the weight"));
}

void TestLora::wrongUseIsRefused()
{
    LoupeNet network = tinyNetwork(QStringLiteral("conv"));
    QVERIFY_EXCEPTION_THROWN(addLora(network->backbone, {.rank = 0}), c10::Error);
    LoupeNet twice = tinyNetwork(QStringLiteral("conv"));
    addLora(twice->backbone, {.rank = 1});
    QVERIFY_EXCEPTION_THROWN(addLora(twice->backbone, {.rank = 1}), c10::Error);
}

QTEST_APPLESS_MAIN(TestLora)
#include "tst_lora.moc"
