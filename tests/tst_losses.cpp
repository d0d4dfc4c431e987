#include "tests/reference_vectors.h"

#include <algorithm>
#include <random>

#include "training/losses/matcher.h"
#include "training/losses/poly_focal.h"
#include "training/losses/segmentation_loss.h"
#include "training/losses/tversky.h"

using namespace loupe;

/** Losses, assignment and their gradients against the published ones and against brute force. */
class TestLosses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void polyFocalMatchesTheReference_data();
    void polyFocalMatchesTheReference();
    void tverskyMatchesTheReference();
    void assignmentMatchesTheReference();
    void assignmentIsNeverWorseThanBruteForce();
    void segmentationLossMatchesTheReference_data();
    void segmentationLossMatchesTheReference();
    void cleanupTestCase();

private:
    double largestError = 0;
};

namespace {

/** Recorded numbers in the order of the reference: matching asks once a picture there. */
PointSource recorded(const TensorMap &vectors, int &used)
{
    return [&vectors, &used](const PointRequest &request) {
        const std::size_t files = request.purpose == PointRequest::Matching ? request.images.size() : 1;
        std::vector<torch::Tensor> numbers;
        for (std::size_t i = 0; i < files; ++i)
            numbers.push_back(vectors.at("rand." + std::to_string(used++)));
        const torch::Tensor points = torch::cat(numbers);
        if (points.sizes() != at::IntArrayRef({int64_t(request.images.size()), request.count, 2}))
            throw std::runtime_error("the loss asks for other random numbers than the reference");
        return points;
    };
}

double costOf(const std::vector<std::vector<double>> &cost, const std::vector<std::pair<int, int>> &pairs)
{
    double sum = 0;
    for (const auto &[row, column] : pairs)
        sum += cost[std::size_t(row)][std::size_t(column)];
    return sum;
}

} // namespace

void TestLosses::polyFocalMatchesTheReference_data()
{
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("alpha");
    for (const char *labels : {"hard", "soft"})
        for (const char *alpha : {"0.2", "0.85"})
            QTest::addRow("%s labels, alpha %s", labels, alpha)
                << QString::fromLatin1(labels) << QString::fromLatin1(alpha);
}

void TestLosses::polyFocalMatchesTheReference()
{
    if (!reference::present())
        QSKIP("no reference vectors beside the checkout");
    QFETCH(QString, labels);
    QFETCH(QString, alpha);
    const TensorMap vectors = reference::load("ops/losses").tensors;
    const std::string key = QStringLiteral("poly_focal.%1.alpha%2.").arg(labels, alpha).toStdString();
    const torch::Tensor logits = vectors.at("poly_focal.logits").clone().requires_grad_(true);
    const torch::Tensor loss =
        polyFocal(logits, vectors.at("poly_focal." + labels.toStdString()), {.alpha = alpha.toDouble()}).mean();
    loss.backward();
    COMPARE_TENSORS(loss, vectors.at(key + "loss"), 1e-5, key + "loss");
    COMPARE_TENSORS(logits.grad(), vectors.at(key + "grad"), 1e-5, key + "grad");
}

void TestLosses::tverskyMatchesTheReference()
{
    if (!reference::present())
        QSKIP("no reference vectors beside the checkout");
    const TensorMap vectors = reference::load("ops/losses").tensors;
    const torch::Tensor logits = vectors.at("tversky.logits").clone().requires_grad_(true);
    const torch::Tensor loss = tversky(logits, vectors.at("tversky.target")).mean();
    loss.backward();
    COMPARE_TENSORS(loss, vectors.at("tversky.loss"), 1e-5, std::string("tversky loss"));
    COMPARE_TENSORS(logits.grad(), vectors.at("tversky.grad"), 1e-5, std::string("tversky gradient"));
}

void TestLosses::assignmentMatchesTheReference()
{
    if (!reference::present())
        QSKIP("no reference vectors beside the checkout");
    const TensorMap vectors = reference::load("ops/assignment").tensors;
    const torch::Tensor cost = vectors.at("cost");
    for (int64_t i = 0; i < cost.size(0); ++i) {
        std::vector<std::vector<double>> table;
        for (int64_t row = 0; row < cost.size(1); ++row) {
            const torch::Tensor values = cost[i][row].to(torch::kFloat64).contiguous();
            table.emplace_back(values.data_ptr<double>(), values.data_ptr<double>() + values.numel());
        }
        const auto pairs = assign(table);
        const torch::Tensor rows = vectors.at("rows." + std::to_string(i));
        const torch::Tensor columns = vectors.at("cols." + std::to_string(i));
        QCOMPARE(int64_t(pairs.size()), rows.numel());
        for (std::size_t k = 0; k < pairs.size(); ++k) {
            QCOMPARE(int64_t(pairs[k].first), rows[int64_t(k)].item<int64_t>());
            QCOMPARE(int64_t(pairs[k].second), columns[int64_t(k)].item<int64_t>());
        }
    }
}

void TestLosses::assignmentIsNeverWorseThanBruteForce()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> uniform(-1, 1);
    for (int round = 0; round < 200; ++round) {
        const auto rows = std::size_t(1 + round % 5);
        const auto columns = std::size_t(1 + round / 5 % 5);
        std::vector<std::vector<double>> cost(rows, std::vector<double>(columns));
        for (auto &row : cost)
            std::generate(row.begin(), row.end(), [&] { return uniform(random); });
        const std::size_t longer = std::max(rows, columns);
        std::vector<std::size_t> order(longer);
        for (std::size_t i = 0; i < longer; ++i)
            order[i] = i;
        double best = 1e9;
        do {
            double sum = 0;
            for (std::size_t i = 0; i < std::min(rows, columns); ++i)
                sum += rows <= columns ? cost[i][order[i]] : cost[order[i]][i];
            best = std::min(best, sum);
        } while (std::next_permutation(order.begin(), order.end()));
        const auto pairs = assign(cost);
        QCOMPARE(pairs.size(), std::min(rows, columns));
        QVERIFY(std::abs(costOf(cost, pairs) - best) < 1e-9);
    }
    QVERIFY(assign({}).empty());
}

void TestLosses::segmentationLossMatchesTheReference_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("forged");
    QTest::newRow("two forged, one authentic") << QStringLiteral("ops/segmentation_loss_two_forged_one_authentic") << 2;
    QTest::newRow("all authentic: no mask terms, not NaN")
        << QStringLiteral("ops/segmentation_loss_all_authentic") << 0;
}

void TestLosses::segmentationLossMatchesTheReference()
{
    if (!reference::present())
        QSKIP("no reference vectors beside the checkout");
    QFETCH(QString, file);
    QFETCH(int, forged);
    const TensorMap vectors = reference::load(file.toStdString()).tensors;
    const MaskPrediction prediction{vectors.at("class_logits").clone().requires_grad_(true),
                                    vectors.at("mask_logits").clone().requires_grad_(true)};
    std::vector<torch::Tensor> targets(3);
    for (int i = 0; i < forged; ++i)
        targets[std::size_t(i)] = vectors.at("target_mask." + std::to_string(i))[0];
    SegmentationLossOptions options;
    options.points = 64;
    int used = 0;
    const MaskTargets masks{targets};
    const SegmentationLoss loss =
        segmentationLoss(prediction, 0, masks, normalizerOf(masks), options, recorded(vectors, used));
    loss.total.backward();
    COMPARE_TENSORS(loss.crossEntropy, vectors.at("loss_cross_entropy"), 1e-5, std::string("class"));
    if (forged > 0) {
        COMPARE_TENSORS(loss.mask, vectors.at("loss_mask"), 1e-5, std::string("mask"));
        COMPARE_TENSORS(loss.dice, vectors.at("loss_dice"), 1e-5, std::string("dice"));
        COMPARE_TENSORS(loss.total, vectors.at("total"), 1e-5, std::string("total"));
        COMPARE_TENSORS(prediction.maskLogits.grad(), vectors.at("grad_mask_logits"), 1e-5, std::string("mask grad"));
    } else {
        QCOMPARE(loss.mask.item<float>(), 0.0F);
        QCOMPARE(loss.dice.item<float>(), 0.0F);
    }
    if (vectors.contains("grad_class_logits"))
        COMPARE_TENSORS(prediction.classLogits.grad(), vectors.at("grad_class_logits"), 1e-5,
                        std::string("class grad"));
}

void TestLosses::cleanupTestCase()
{
    qInfo("largest relative error: %.2g", largestError);
}

QTEST_APPLESS_MAIN(TestLosses)
#include "tst_losses.moc"
