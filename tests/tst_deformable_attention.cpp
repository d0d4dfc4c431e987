#include "tests/reference_vectors.h"

#include "model/net/cuda_plugin.h"
#include "model/net/deformable_attention.h"
#include "model/net/deformable_kernel.h"

using namespace loupe;

/** The operator against the published one and against itself: kernels, composite, gradients. */
class TestDeformableAttention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesTheReference_data();
    void matchesTheReference();
    void pointsOutsideAndNotANumberGiveNothing();
    void wrongSizesAreRefused();
    void theResultDoesNotDependOnTheThreads();

private:
    double largestError = 0;
};

namespace {

using Operator = decltype(&deformableAttention);

std::vector<LevelShape> levelsOf(const torch::Tensor &shapes)
{
    std::vector<LevelShape> levels;
    for (int64_t i = 0; i < shapes.size(0); ++i)
        levels.push_back({shapes[i][0].item<int64_t>(), shapes[i][1].item<int64_t>()});
    return levels;
}

} // namespace

void TestDeformableAttention::matchesTheReference_data()
{
    QTest::addColumn<bool>("composite");
    QTest::newRow("own kernel") << false;
    QTest::newRow("composite of LibTorch operators") << true;
}

void TestDeformableAttention::matchesTheReference()
{
    if (!reference::present())
        QSKIP("no reference vectors beside the checkout");
    QFETCH(bool, composite);
    const auto vectors = reference::load("ops/deformable_attention").tensors;
    const auto leaf = [&](const char *name) { return vectors.at(name).clone().requires_grad_(true); };
    const torch::Tensor value = leaf("value");
    const torch::Tensor locations = leaf("sampling_locations");
    const torch::Tensor weights = leaf("attention_weights");
    const Operator op = composite ? &deformableAttentionComposite : &deformableAttention;
    const torch::Tensor output = op(value, levelsOf(vectors.at("spatial_shapes")), locations, weights);
    output.backward(vectors.at("grad_output"));

    COMPARE_TENSORS(output, vectors.at("output"), 1e-5, "output");
    COMPARE_TENSORS(value.grad(), vectors.at("grad_value"), 1e-5, "gradient of value");
    COMPARE_TENSORS(weights.grad(), vectors.at("grad_attention_weights"), 1e-5, "gradient of weights");
    COMPARE_TENSORS(locations.grad(), vectors.at("grad_sampling_locations"), 1e-5, "gradient of locations");
    qInfo("largest relative error: %.2g", largestError);
}

void TestDeformableAttention::pointsOutsideAndNotANumberGiveNothing()
{
    const torch::Tensor value = torch::ones({1, 16, 1, 4});
    torch::Tensor locations = torch::full({1, 3, 1, 1, 1, 2}, 5.0F);
    locations[0][1].fill_(std::numeric_limits<float>::quiet_NaN());
    locations[0][2].fill_(0.5F);
    const torch::Tensor output = deformableAttention(value, {{4, 4}}, locations, torch::ones({1, 3, 1, 1, 1}));
    QCOMPARE(output[0][0].abs().sum().item<float>(), 0.0F);
    QCOMPARE(output[0][1].abs().sum().item<float>(), 0.0F);
    QCOMPARE(output[0][2].sum().item<float>(), 4.0F);
}

void TestDeformableAttention::wrongSizesAreRefused()
{
    QVERIFY_EXCEPTION_THROWN(
        static_cast<void>(deformableAttention(torch::ones({1, 15, 1, 4}), {{4, 4}}, torch::zeros({1, 1, 1, 1, 1, 2}),
                                              torch::ones({1, 1, 1, 1, 1}))),
        c10::Error);
}

void TestDeformableAttention::theResultDoesNotDependOnTheThreads()
{
    torch::manual_seed(1);
    const std::vector<LevelShape> levels{{5, 7}, {10, 14}};
    const torch::Tensor value = torch::randn({2, 175, 4, 8}).requires_grad_(true);
    const torch::Tensor locations = torch::rand({2, 60, 4, 2, 3, 2});
    const torch::Tensor weights = torch::rand({2, 60, 4, 2, 3});
    const int threads = at::get_num_threads();
    std::vector<torch::Tensor> gradients;
    for (const int count : {1, 2}) {
        at::set_num_threads(count);
        const torch::Tensor output = deformableAttention(value, levels, locations, weights);
        gradients.push_back(torch::autograd::grad({output.square().sum()}, {value})[0]);
    }
    at::set_num_threads(threads);
    QVERIFY(torch::equal(gradients[0], gradients[1]));
}

QTEST_APPLESS_MAIN(TestDeformableAttention)
#include "tst_deformable_attention.moc"
