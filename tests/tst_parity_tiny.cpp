#include "tests/reference_vectors.h"

#include "model/net/named_outputs.h"
#include "model/weights/formula_weights.h"

using namespace loupe;

/** The network against the published one: small, every intermediate tensor, every switch. */
class TestParityTiny : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formulaWeightsMatchTheStoredOnes();
    void everyIntermediateTensor_data();
    void everyIntermediateTensor();
    void backboneTakesAnyGrid();
    void variants_data();
    void variants();
    void cleanupTestCase();

private:
    double largestError = 0;
    torch::NoGradGuard m_noGrad;
};

namespace {

constexpr double kNetwork = 1e-4; // the tolerance of reference/README.md through a full network

LoupeNet formulaNetwork(const std::string &name)
{
    const auto options = reference::options(name);
    LoupeNet network(options ? *options : NetworkOptions{});
    fillWithFormula(*network, "loupe.");
    network->eval();
    return network;
}

} // namespace

void TestParityTiny::initTestCase()
{
    if (!reference::present())
        QSKIP("no reference vectors beside the checkout");
}

void TestParityTiny::formulaWeightsMatchTheStoredOnes()
{
    const SafetensorsFile file = reference::load("tiny/weights");
    LoupeNet network = formulaNetwork("tiny/weights");
    const auto parameters = network->named_parameters();
    int compared = 0;
    for (const auto &[key, tensor] : file.tensors) {
        if (key == "loupe.segmentor.criterion.empty_weight")
            continue;
        const torch::Tensor *parameter = parameters.find(key.substr(6));
        QVERIFY2(parameter, key.c_str());
        QCOMPARE(parameter->sizes(), tensor.sizes());
        COMPARE_TENSORS(*parameter, tensor, 1e-6, key);
        ++compared;
    }
    QCOMPARE(compared, int(parameters.size()));
}

void TestParityTiny::everyIntermediateTensor_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("without conditional query") << QStringLiteral("tiny/forward");
    QTest::newRow("with pseudo labels 0.3 and 1.0") << QStringLiteral("tiny/forward_conditional");
}

void TestParityTiny::everyIntermediateTensor()
{
    QFETCH(QString, file);
    const SafetensorsFile expected = reference::load(file.toStdString());
    LoupeNet network = formulaNetwork(file.toStdString());
    const torch::Tensor forged =
        file.endsWith(QStringLiteral("conditional")) ? torch::tensor({0.3F, 1.0F}) : torch::Tensor();
    const auto actual = namedOutputs(network, expected.tensors.at("pixel_values"), forged);
    for (const auto &[name, tensor] : expected.tensors) {
        if (name == "pixel_values")
            continue;
        QVERIFY2(actual.contains(name), name.c_str());
        QCOMPARE(actual.at(name).sizes(), tensor.sizes());
        COMPARE_TENSORS(actual.at(name), tensor, kNetwork, name);
    }
    QCOMPARE(actual.size() + 1, expected.tensors.size());
}

void TestParityTiny::backboneTakesAnyGrid()
{
    const SafetensorsFile expected = reference::load("tiny/backbone_64x128");
    LoupeNet network = formulaNetwork("tiny/backbone_64x128");
    const Tokens tokens = network->backbone->encode(expected.tensors.at("pixel_values"));
    QCOMPARE(tokens.gridHeight, int64_t(4));
    QCOMPARE(tokens.gridWidth, int64_t(8));
    COMPARE_TENSORS(tokens.values, expected.tensors.at("tokens"), kNetwork, "tokens");
    COMPARE_TENSORS(network->backbone->pool(tokens.values), expected.tensors.at("pooled"), kNetwork, "pooled");
}

void TestParityTiny::variants_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"layer_scale", "no_cls_token", "no_conditional", "no_fusion", "no_ln_post", "no_patch",
                             "patch_14", "pool_avg", "pool_none", "pool_tok"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestParityTiny::variants()
{
    QFETCH(QString, name);
    const std::string file = "tiny/variant_" + name.toStdString();
    const SafetensorsFile expected = reference::load(file);
    LoupeNet network = formulaNetwork(file);
    const int64_t side = network->options().backbone.imageSize;
    const auto actual = namedOutputs(network, formulaImage(1, side, side), torch::tensor({0.7F}));
    QVERIFY(!expected.tensors.empty());
    for (const auto &[key, tensor] : expected.tensors) {
        QVERIFY2(actual.contains(key), key.c_str());
        QCOMPARE(actual.at(key).sizes(), tensor.sizes());
        COMPARE_TENSORS(actual.at(key), tensor, kNetwork, key);
    }
}

void TestParityTiny::cleanupTestCase()
{
    qInfo("largest relative error: %.2g", largestError);
}

QTEST_APPLESS_MAIN(TestParityTiny)
#include "tst_parity_tiny.moc"
