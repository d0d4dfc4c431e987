#include "tests/reference_vectors.h"

#include "model/net/named_outputs.h"
#include "model/weights/formula_weights.h"

using namespace loupe;

/**
 * The published presets, with formula weights, against sampled outputs: the small three. The paper's own L14 is
 * tst_parity_large, which is this file built with LOUPE_LARGE.
 */
class TestParityFull : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysAndShapes_data();
    void keysAndShapes();
    void outputs_data();
    void outputs();
    void cleanupTestCase();

private:
    double largestError = 0;
};

namespace {

constexpr double kNetwork = 1e-4; // the tolerance of reference/README.md through a full network

void addPresetRows()
{
    QTest::addColumn<QString>("preset");
#ifdef LOUPE_LARGE
    QTest::newRow("L14, the paper's") << QStringLiteral("PE-Core-L14-336");
#else
    QTest::newRow("T16") << QStringLiteral("PE-Core-T16-384");
    QTest::newRow("S16") << QStringLiteral("PE-Core-S16-384");
    QTest::newRow("B16") << QStringLiteral("PE-Core-B16-224");
#endif
}

/** At most 512 values at even steps, as the vectors were made. */
torch::Tensor sampled(const torch::Tensor &tensor)
{
    const torch::Tensor flat = tensor.flatten();
    const int64_t step = std::max<int64_t>(1, flat.numel() / 512);
    return flat.slice(0, 0, flat.numel(), step).slice(0, 0, 512);
}

/** The largest value of the whole tensor; for the fused logit, a mean that may cancel, of what it is the mean of. */
double magnitudeOf(const TensorMap &expected, const std::string &key)
{
    const std::string summed = key == "classifier.image_logit" ? "classifier.patch_logits" : key;
    return std::max(expected.at(summed + "@stats")[2].item<double>(), 1e-30);
}

} // namespace

void TestParityFull::initTestCase()
{
    if (!reference::present())
        QSKIP("no reference vectors beside the checkout");
}

void TestParityFull::keysAndShapes_data()
{
    addPresetRows();
}

void TestParityFull::keysAndShapes()
{
    QFETCH(QString, preset);
    std::ifstream stream(reference::path("full/keys.json"));
    const nlohmann::json keys = nlohmann::json::parse(stream).at(preset.toStdString());
    LoupeNet network(presetOptions(preset.toStdString()).value());
    const auto parameters = network->named_parameters();
    for (const auto &[key, shape] : keys.items()) {
        if (key == "loupe.segmentor.criterion.empty_weight")
            continue;
        const torch::Tensor *parameter = parameters.find(key.substr(6));
        QVERIFY2(parameter, key.c_str());
        QVERIFY2(parameter->sizes() == at::IntArrayRef(shape.get<std::vector<int64_t>>()), key.c_str());
    }
    QCOMPARE(parameters.size() + 1, keys.size());
}

void TestParityFull::outputs_data()
{
    addPresetRows();
}

void TestParityFull::outputs()
{
    QFETCH(QString, preset);
    const torch::NoGradGuard noGrad;
    const SafetensorsFile expected = reference::load("full/" + preset.toStdString());
    LoupeNet network(presetOptions(preset.toStdString()).value());
    fillWithFormula(*network, "loupe.");
    network->eval();
    const int64_t side = network->options().backbone.imageSize;
    const torch::Tensor image = formulaImage(1, side, side);
    const torch::Tensor forged = torch::tensor({0.6F});
    const auto actual = namedOutputs(network, image, forged);
    network->to(torch::kFloat64);
    const auto precise = namedOutputs(network, image.to(torch::kFloat64), forged);

    int compared = 0;
    for (const auto &[key, tensor] : expected.tensors) {
        if (key.ends_with("@stats"))
            continue;
        QVERIFY2(actual.contains(key), key.c_str());
        const torch::Tensor &whole = actual.at(key);
        const double magnitude = magnitudeOf(expected.tensors, key);
        const auto distance = [&](const torch::Tensor &a, const torch::Tensor &b) {
            return (a.to(torch::kFloat64) - b.to(torch::kFloat64)).abs().max().item<double>() / magnitude;
        };
        // Formula weights make some attention rows so peaked that float32 itself strays from float64; no two float32
        // programs can agree better than that.
        const double rounding = distance(whole, precise.at(key));
        const double allowed = std::max(kNetwork, 3 * rounding);
        const double error = distance(sampled(whole), tensor);
        largestError = std::max(largestError, error);
        if (error > kNetwork)
            qInfo("%s: %.2g from the reference; float32 is %.2g from float64", key.c_str(), error, rounding);
        QVERIFY2(
            error <= allowed,
            qPrintable(QStringLiteral("%1: %2, allowed %3").arg(QString::fromStdString(key)).arg(error).arg(allowed)));
        QVERIFY2(rounding < 0.05, key.c_str()); // or the comparison would say nothing
        ++compared;
    }
    QVERIFY(compared > 20);
}

void TestParityFull::cleanupTestCase()
{
    qInfo("largest relative error: %.2g", largestError);
}

QTEST_APPLESS_MAIN(TestParityFull)
#include "tst_parity_full.moc"
