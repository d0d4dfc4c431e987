#include "tests/tiny_runs.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include "training/engine/run_estimate.h"
#include "training/stage_sequence.h"

using namespace loupe;
namespace fs = std::filesystem;

/** What a run tells before and between its steps, and where it goes on after it stopped. */
class TestTrainRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCancelledValidationIsDoneAgain();
    void memoryThatRunsOutKeepsACheckpoint();
    void theEstimateComesFirst();
    void measuringChangesNothing();
    void samplesAreShown();
    void stagesInARowGoOnWhereTheyStopped();
    void aCancelWithinAStepLeavesNothingOfIt();
    void anEstimateStartsNothing();
    void stagesStartFromTheirOwnPresets();
    void presetsOfStagesAreChecked_data();
    void presetsOfStagesAreChecked();

private:
    fs::path path(const char *name) const { return m_runs.path(name); }
    TrainOptions run(const char *output, TrainStage stage) const { return m_runs.run(output, stage); }
    TensorMap weights(const char *model) const { return m_runs.weights(model); }

    TinyRuns m_runs;
};

void TestTrainRun::aCancelledValidationIsDoneAgain()
{
    TrainOptions whole = run("judged", TrainStage::Joint);
    whole.validateEvery = 2;
    QVERIFY(train(whole, kIgnore).ok());
    TrainOptions parts = whole;
    parts.output = path("judged-again");
    int validations = 0;
    int done = 0;
    const auto count = [&](const TrainEvent &event) { validations += event.kind == TrainEvent::Kind::Validation; };
    Progress progress;
    progress.report = [&](int step, int) { done = step; };
    progress.cancelled = [&] { return done == 2; }; // asked next in the validation of step 2
    const auto stopped = train(parts, count, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(validations, 0);
    parts.resume = true;
    QVERIFY(train(parts, count).ok());
    QCOMPARE(validations, 2); // of the steps 2 and 4
    compareWeights(weights("judged"), weights("judged-again"));
}

void TestTrainRun::memoryThatRunsOutKeepsACheckpoint()
{
    TrainOptions whole = run("enough", TrainStage::Joint);
    QVERIFY(train(whole, kIgnore).ok());
    TrainOptions parts = whole;
    parts.output = path("short");
    const auto failed = train(parts, [](const TrainEvent &event) {
        if (event.kind == TrainEvent::Kind::Step && event.step == 2)
            throw std::bad_alloc();
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::OutOfMemory);
    QVERIFY(fs::exists(parts.output / "checkpoint.safetensors"));
    parts.resume = true;
    QVERIFY(train(parts, kIgnore).ok());
    compareWeights(weights("enough"), weights("short"));
}

void TestTrainRun::theEstimateComesFirst()
{
    std::optional<RunEstimate> estimate;
    bool first = true;
    const auto figures = train(run("estimated", TrainStage::Classifier), [&](const TrainEvent &event) {
        if (event.kind == TrainEvent::Kind::Estimate)
            estimate = event.estimate;
        first = first && (estimate || event.kind != TrainEvent::Kind::Step);
    });
    QVERIFY(figures.ok());
    QVERIFY(first && estimate);
    QCOMPARE(estimate->pictures, 4);
    QVERIFY(estimate->seconds > 0);
    QVERIFY(estimate->freeBytes > 0);
}

void TestTrainRun::measuringChangesNothing()
{
    TrainOptions options = run("measured", TrainStage::Joint);
    const ProcessSettings settings(options);
    const torch::Device device(torch::kCPU);
    auto setup = setUpRun(options, device, singleProcess(), [](const TrainMessage &) {}, {});
    QVERIFY(setup.ok());
    LoupeNet &network = setup->step.network();
    TensorMap before;
    for (const auto &[key, tensor] : moduleWeights(*network, "loupe."))
        before[key] = tensor.clone();
    const auto estimate = estimateRun(options, *setup, device, {});
    QVERIFY2(estimate.ok(), estimate ? "" : estimate.error().detail.c_str());
    compareWeights(before, moduleWeights(*network, "loupe."));
    QVERIFY(setup->step.optimizer().state().empty());
    for (const torch::Tensor &parameter : setup->step.optimizer().parameters())
        QVERIFY(!parameter.grad().defined() || parameter.grad().abs().max().item<float>() == 0);
    Progress cancelled;
    cancelled.cancelled = [] { return true; };
    const auto stopped = estimateRun(options, *setup, device, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
}

void TestTrainRun::samplesAreShown()
{
    TrainOptions options = run("shown", TrainStage::Joint);
    options.lookEvery = 1;
    options.shownSamples = 3;
    options.probe = path("set") / "Tp" / "picture0.png";
    int probes = 0;
    std::vector<BatchSample> samples;
    int looks = 0;
    const auto figures = train(options, [&](const TrainEvent &event) {
        probes += event.kind == TrainEvent::Kind::Probe && !event.probe.empty();
        if (event.kind != TrainEvent::Kind::Samples)
            return;
        ++looks;
        samples.insert(samples.end(), event.samples.begin(), event.samples.end());
    });
    QVERIFY(figures.ok());
    QCOMPARE(looks, 4);
    QCOMPARE(probes, 4);
    bool forged = false;
    bool authentic = false;
    for (const BatchSample &sample : samples) {
        QCOMPARE(sample.picture.type(), CV_8UC3);
        QVERIFY(!sample.prediction.empty());
        const bool marked = cv::countNonZero(sample.target) > 0;
        (marked ? forged : authentic) = true;
    }
    QVERIFY(forged && authentic);
    // A look changes nothing.
    options.output = path("not-shown");
    options.shownSamples = 0;
    options.probe.clear();
    QVERIFY(train(options, kIgnore).ok());
    compareWeights(weights("shown"), weights("not-shown"));
}

void TestTrainRun::stagesInARowGoOnWhereTheyStopped()
{
    TrainOptions whole = run("row", TrainStage::Joint);
    whole.allStages = true;
    whole.steps = 2;
    std::vector<std::string> stages;
    const auto listen = [&](const TrainEvent &event) {
        if (event.kind == TrainEvent::Kind::Stage)
            stages.push_back(event.stage);
    };
    QVERIFY(trainStages(whole, listen).ok());
    QCOMPARE(stages, (std::vector<std::string>{"cls", "seg", "joint"}));
    QVERIFY(!fs::exists(whole.output / "stage-cls")); // what only led there is gone
    const auto card = readModelCard(whole.output);
    QVERIFY(card && card->numbers.find("\"tiny\"") != std::string::npos);

    TrainOptions parts = whole;
    parts.output = path("row-parts");
    stages.clear();
    Progress progress;
    int done = 0;
    progress.report = [&](int step, int) { done = step; };
    progress.cancelled = [&] { return stages.size() == 2 && done == 1; }; // within the second stage
    const auto stopped = trainStages(parts, listen, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QVERIFY(canGoOn(parts.output));
    stages.clear();
    parts.resume = true;
    QVERIFY(trainStages(parts, listen).ok());
    QCOMPARE(stages, (std::vector<std::string>{"seg", "joint"})); // the first one is done
    compareWeights(weights("row"), weights("row-parts"));
}

void TestTrainRun::aCancelWithinAStepLeavesNothingOfIt()
{
    tiny::makeModel(path("native"), InputPolicy::Native); // its batch norm moves with every batch that goes through
    TrainOptions whole = run("unbroken", TrainStage::Joint);
    whole.from = {path("native")};
    whole.accumulation = 2;
    whole.steps = 3;
    QVERIFY(train(whole, kIgnore).ok());
    TrainOptions parts = whole;
    parts.output = path("broken");
    std::int64_t steps = 0;
    const auto count = [&](const TrainEvent &event) {
        steps = event.kind == TrainEvent::Kind::Step ? event.step : steps;
    };
    Progress progress;
    int asked = 0;
    progress.cancelled = [&] { return steps == 1 && ++asked == 5; }; // before the step, its two reads, its two batches
    const auto stopped = train(parts, count, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 5);
    QCOMPARE(steps, 1);
    parts.resume = true;
    QVERIFY(train(parts, count).ok());
    QCOMPARE(steps, 3);
    compareWeights(weights("unbroken"), weights("broken"));
}

void TestTrainRun::anEstimateStartsNothing()
{
    TrainOptions options = run("never", TrainStage::Joint);
    const auto one = estimateStages(options);
    QVERIFY2(one.ok(), one ? "" : one.error().detail.c_str());
    QVERIFY(one->seconds > 0 && one->bytes > 0 && one->pictures == 4);
    options.allStages = true;
    const auto all = estimateStages(options);
    QVERIFY2(all.ok(), all ? "" : all.error().detail.c_str());
    QVERIFY(all->pictures == 4 && all->freeBytes > 0);
    QVERIFY(!fs::exists(options.output));
    Progress cancelled;
    cancelled.cancelled = [] { return true; };
    QCOMPARE(estimateStages(options, cancelled).error().kind, Error::Kind::Cancelled);
    options.data = {path("nowhere")};
    QCOMPARE(estimateStages(options).error().kind, Error::Kind::FileMissing);
}

void TestTrainRun::stagesStartFromTheirOwnPresets()
{
    TrainOptions options = *trainPreset("small", TrainStage::Joint);
    options.allStages = true;
    options.stagePresets = {"released", "", "small"};
    options.clipNorm = 2; // chosen: counts for all
    options.output = path("row");
    options.resume = true;
    const TrainOptions published = *trainPreset("released", TrainStage::Classifier);
    const auto first = stageOptions(options, TrainStage::Classifier);
    QVERIFY2(first.ok(), first ? "" : first.error().detail.c_str());
    QCOMPARE(first->stage, TrainStage::Classifier);
    QCOMPARE(first->batch, published.batch);
    QCOMPARE(first->accumulation, published.accumulation);
    QCOMPARE(first->learningRate, published.learningRate);
    QCOMPARE(first->weightDecay, published.weightDecay);
    QCOMPARE(first->clipNorm, 2.0);
    QCOMPARE(first->output, options.output);
    QVERIFY(first->resume && !first->allStages && first->stagePresets.empty());
    const auto second = stageOptions(options, TrainStage::Segmenter); // the same numbers as the last stage
    QVERIFY(second.ok());
    QCOMPARE(second->batch, options.batch);
    QCOMPARE(second->weightDecay, options.weightDecay);
    const auto last = stageOptions(options, TrainStage::Joint);
    QVERIFY(last.ok());
    QCOMPARE(last->stage, TrainStage::Joint);
    QCOMPARE(last->batch, options.batch);
    const auto read = trainOptionsFromJson(trainOptionsToJson(options), {});
    QVERIFY(read.ok());
    QCOMPARE(read->stagePresets, options.stagePresets); // a run that goes on has them too
}

void TestTrainRun::presetsOfStagesAreChecked_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("none such") << R"({"all_stages": true, "stage_presets": ["small", "huge", "small"]})";
    QTest::newRow("two for three stages") << R"({"all_stages": true, "stage_presets": ["small", "small"]})";
    QTest::newRow("none for the last stage") << R"({"all_stages": true, "stage_presets": ["small", "", ""]})";
    QTest::newRow("for one stage") << R"({"stage_presets": ["small", "small", "small"]})";
    QTest::newRow("no names") << R"({"all_stages": true, "stage_presets": [1, 2, 3]})";
}

void TestTrainRun::presetsOfStagesAreChecked()
{
    QFETCH(QString, json);
    const auto options = trainOptionsFromJson(json.toStdString(), {});
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::BadArgument);
}

QTEST_GUILESS_MAIN(TestTrainRun)
#include "tst_train_run.moc"
