#include "tests/labelled_set.h"
#include "tests/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include "training/adapter.h"

using namespace loupe;
namespace fs = std::filesystem;

/** Adaptation to a collection, with a tiny network. */
class TestAdapter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void adaptationLeavesClassifierAndBackbone();
    void adaptationWithoutPseudoMasks();
    void aGuardThatWorsensGivesTheOriginal();
    void cancelledAdaptationWritesNothing();

private:
    fs::path path(const char *name) const { return fs::path(m_dir.path().toStdString()) / name; }
    AdaptOptions adaptation(const char *output) const;
    TensorMap weights(const char *model) const;

    QTemporaryDir m_dir;
};

namespace {

const auto kIgnore = [](const TrainEvent &) {};

} // namespace

void TestAdapter::initTestCase()
{
    at::set_num_threads(1); // tiny work: threads cost more than they give
    QVERIFY(m_dir.isValid());
    photos::makeLabelledSet(path("set"), 10, 8);
    tiny::makeModel(path("tiny"), InputPolicy::Resize);
}

AdaptOptions TestAdapter::adaptation(const char *output) const
{
    AdaptOptions options;
    options.model = path("tiny");
    options.images = {path("set") / "Au"};
    options.output = path(output);
    options.batch = 4;
    options.threads = 1;
    options.device = "cpu";
    return options;
}

TensorMap TestAdapter::weights(const char *model) const
{
    const auto file = readSafetensors(path(model) / "model.safetensors");
    return file ? file->tensors : TensorMap();
}

void TestAdapter::adaptationLeavesClassifierAndBackbone()
{
    AdaptOptions options = adaptation("adapted");
    options.imageThreshold = 0.001; // the tiny model believes in nothing: every picture gets a pseudo mask
    const auto report = adapt(options, kIgnore);
    QVERIFY2(report.ok(), report ? "" : report.error().detail.c_str());
    QCOMPARE(report->pictures, std::int64_t(8));
    QCOMPARE(report->forged, std::int64_t(8));
    bool moved = false;
    const TensorMap before = weights("tiny");
    for (const auto &[key, tensor] : weights("adapted")) {
        const bool same = torch::equal(tensor, before.at(key));
        if (!key.starts_with("loupe.segmentor."))
            QVERIFY2(same, key.c_str());
        moved = moved || !same;
    }
    QVERIFY(moved);
    const auto card = readModelCard(options.output);
    QVERIFY(card.ok());
    QVERIFY(card->numbers.find("with_pseudo_mask") != std::string::npos);
}

void TestAdapter::adaptationWithoutPseudoMasks()
{
    AdaptOptions options = adaptation("no-masks");
    options.imageThreshold = 0.999;
    std::vector<double> norms;
    const auto report = adapt(options, [&](const TrainEvent &event) { norms.push_back(event.gradientNorm); });
    QVERIFY(report.ok());
    QCOMPARE(report->forged, std::int64_t(0));
    QVERIFY(!norms.empty());
    for (const double norm : norms)
        QVERIFY(std::isfinite(norm));
    for (const auto &[key, tensor] : weights("no-masks"))
        QVERIFY2(tensor.to(torch::kFloat32).isfinite().all().item<bool>(), key.c_str());
}

void TestAdapter::aGuardThatWorsensGivesTheOriginal()
{
    AdaptOptions options = adaptation("guarded");
    options.guard = {path("set")};
    options.imageThreshold = 0.001;
    options.learningRate = 1e-12; // nothing gets better, so the original must come back bit by bit
    const auto report = adapt(options, kIgnore);
    QVERIFY(report.ok());
    QVERIFY(report->before.has_value());
    QVERIFY(!report->kept);
    const TensorMap before = weights("tiny");
    for (const auto &[key, tensor] : weights("guarded"))
        QVERIFY2(torch::equal(tensor, before.at(key)), key.c_str());
}

void TestAdapter::cancelledAdaptationWritesNothing()
{
    const AdaptOptions options = adaptation("cancelled");
    Progress progress;
    progress.cancelled = [] { return true; };
    const auto report = adapt(options, kIgnore, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QVERIFY(!fs::exists(options.output / "model.safetensors"));
    AdaptOptions onto = adaptation("tiny");
    const auto refused = adapt(onto, kIgnore);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadArgument);
}

QTEST_APPLESS_MAIN(TestAdapter)
#include "tst_adapter.moc"
