#include "tests/tiny_runs.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <optional>

#include "model/hashing.h"
#include "model/net/presets.h"
#include "tests/small_files.h"
#include "training/engine/cached_source.h"
#include "training/engine/memory.h"
#include "training/engine/network_files.h"
#include "training/engine/objective.h"
#include "training/engine/random_points.h"
#include "training/trainer.h"

using namespace loupe;
namespace fs = std::filesystem;

/** Training on labelled folders, with a tiny network. */
class TestTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optionsSurviveJson();
    void theBundledModelsRecipeIsAFileOfOptions();
    void aFileDescribesANewNetwork_data();
    void aFileDescribesANewNetwork();
    void aNetworkFileThatIsWrongIsTold();
    void wrongOptionsAreNamed_data();
    void wrongOptionsAreNamed();
    void presetsAreTheTables_data();
    void presetsAreTheTables();
    void everyStageRunsAndLeavesAModel_data();
    void everyStageRunsAndLeavesAModel();
    void trainingLowersTheLoss();
    void theSameSeedGivesTheSameWeights();
    void aStoppedRunEndsInTheSameWeights();
    void aBatchThatFitsIsChosen();
    void aListSaysWhatValidates();
    void forgedWithoutMaskTrainsTheImageScoreAlone();
    void badDataIsToldBeforeTheRun_data();
    void badDataIsToldBeforeTheRun();
    void aFullDiskKeepsTheCheckpointBefore();
    void keptTokensSpareThePictures();
    void lowRankTuningLeavesNoTraceInTheNames();

private:
    fs::path path(const char *name) const { return m_runs.path(name); }
    TrainOptions run(const char *output, TrainStage stage) const { return m_runs.run(output, stage); }
    TensorMap weights(const char *model) const { return m_runs.weights(model); }

    TinyRuns m_runs;
};

void TestTrainer::optionsSurviveJson()
{
    TrainOptions options = *trainPreset("paper", TrainStage::Segmenter);
    options.data = {"a b", "ü"};
    options.learningRate = 0.125;
    options.seed = 123456789;
    options.cacheFolder = "somewhere";
    const std::string text = trainOptionsToJson(options);
    const auto read = trainOptionsFromJson(text, TrainOptions());
    QVERIFY2(read.ok(), read ? "" : read.error().detail.c_str());
    QCOMPARE(trainOptionsToJson(*read), text);
    QCOMPARE(read->data.size(), std::size_t(2));
    QVERIFY(read->imageTerm == ImageTerm::CrossEntropy);
}

void TestTrainer::theBundledModelsRecipeIsAFileOfOptions()
{
    std::ifstream file(LOUPE_SOURCE_DIR "/training/recipes/loupe_trace_preview.json");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto read = trainOptionsFromJson(text, *trainPreset("small", TrainStage::Joint));
    QVERIFY2(read.ok(), read ? "" : read.error().detail.c_str());
    QCOMPARE(read->steps, 4750);
    QVERIFY(read->half);
}

void TestTrainer::aFileDescribesANewNetwork_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("weight"); // one that only this network has or lacks
    QTest::addColumn<bool>("there");
    QTest::newRow("full") << QStringLiteral("full") << QStringLiteral("backbone.relative.weight") << true;
    QTest::newRow("patch stem") << QStringLiteral("patch_stem") << QStringLiteral("backbone.conv1.weight") << true;
    QTest::newRow("no mean token") << QStringLiteral("no_relative") << QStringLiteral("backbone.relative.weight")
                                   << false;
    QTest::newRow("no fusion") << QStringLiteral("no_fusion") << QStringLiteral("classifier.fuser.fuse.weight")
                               << false;
    QTest::newRow("no conditional queries")
        << QStringLiteral("no_conditional")
        << QStringLiteral("segmentor.pixel_decoder.encoder.layers.0.cross_attn.in_proj_weight") << false;
}

void TestTrainer::aFileDescribesANewNetwork()
{
    QFETCH(QString, file);
    QFETCH(QString, weight);
    QFETCH(bool, there);
    const QString path = QStringLiteral(LOUPE_SOURCE_DIR "/training/recipes/ablations/%1.json").arg(file);
    auto start = startingPoint(path.toStdString(), {});
    QVERIFY2(start.ok(), start ? "" : start.error().detail.c_str());
    const TensorMap weights = moduleWeights(*start->network, "");
    QCOMPARE(weights.contains(weight.toStdString()), there);
    QCOMPARE(start->network->options().backbone.imageSize, 128);
    QCOMPARE(start->network->options().segmenter.queries, presetOptions("Loupe-Trace-S")->segmenter.queries);

    const fs::path model = this->path("described") / file.toStdString(); // its card says all that it needs
    fs::create_directories(model);
    QVERIFY(exportModel(start->network, *start, {path.toStdString(), {}, "{}"}, model).ok());
    const auto again = startingPoint({}, {model});
    QVERIFY2(again.ok(), again ? "" : again.error().detail.c_str());
    compareWeights(weights, moduleWeights(*again->network, ""));
}

void TestTrainer::aNetworkFileThatIsWrongIsTold()
{
    const auto faultOf = [this](const char *text) {
        const fs::path file = path("network.json");
        std::ofstream(file) << text;
        const auto start = startingPoint(file.string(), {});
        return start ? std::string() : start.error().detail;
    };
    QVERIFY(faultOf("{").find("network options") != std::string::npos);
    QVERIFY(faultOf(R"({"preset": "Loupe-Trace-XL"})").find("Loupe-Trace-XL") != std::string::npos);
    QVERIFY(faultOf(R"({"backbone": {"colour": 1}})").find("backbone.colour") != std::string::npos);
    QVERIFY(faultOf(R"({"backbone": {"heads": 0}})").find("not positive") != std::string::npos);
    const auto absent = startingPoint(path("absent.json").string(), {});
    QVERIFY(!absent.ok());
    QCOMPARE(absent.error().kind, Error::Kind::BadArgument);
}

void TestTrainer::wrongOptionsAreNamed_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *json, const char *named) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(named);
    };
    row("no JSON", "learning_rate = 1", "JSON");
    row("a list", "[]", "JSON object");
    row("an unknown name", R"({"lerning_rate": 1})", "lerning_rate");
    row("below the range", R"({"learning_rate": 0})", "learning_rate");
    row("above the range", R"({"hard_share": 1.5})", "hard_share");
    row("text for a number", R"({"batch": "many"})", "batch");
    row("half a picture", R"({"batch": 1.5})", "batch");
    row("an unknown stage", R"({"stage": "both"})", "stage");
    row("warm-up and decay overlap", R"({"warm_up_share": 0.6, "decay_share": 0.6})", "warm_up_share");
    row("a precision that training lacks", R"({"precision": "fp8"})", "precision");
    row("low-rank tuning of a frozen backbone", R"({"lora_rank": 4, "stage": "cls"})", "lora_rank");
}

void TestTrainer::wrongOptionsAreNamed()
{
    QFETCH(QString, json);
    QFETCH(QString, named);
    const auto read = trainOptionsFromJson(json.toStdString(), TrainOptions());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadArgument);
    QVERIFY2(read.error().detail.find(named.toStdString()) != std::string::npos, read.error().detail.c_str());
}

void TestTrainer::presetsAreTheTables_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("stage");
    QTest::addColumn<double>("learningRate");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("accumulation");
    QTest::addColumn<double>("weightDecay");
    const auto row = [](const char *preset, TrainStage stage, double rate, int batch, int accumulation, double decay) {
        QTest::addRow("%s, stage %s", preset, stageName(stage))
            << QString::fromLatin1(preset) << int(stage) << rate << batch << accumulation << decay;
    };
    row("paper", TrainStage::Classifier, 5e-4, 48, 8, 1e-3);
    row("released", TrainStage::Classifier, 5e-4, 48, 8, 1e-3);
    row("paper", TrainStage::Segmenter, 5e-4, 40, 3, 5e-2);
    row("released", TrainStage::Segmenter, 3e-4, 40, 3, 5e-2);
    row("paper", TrainStage::Joint, 5e-4, 32, 3, 5e-2);
    row("released", TrainStage::Joint, 3e-4, 32, 3, 5e-2);
}

void TestTrainer::presetsAreTheTables()
{
    QFETCH(QString, preset);
    QFETCH(int, stage);
    const auto options = trainPreset(preset.toStdString(), TrainStage(stage));
    QVERIFY(options.ok());
    const bool segmenter = TrainStage(stage) != TrainStage::Classifier;
    QTEST(segmenter ? options->segmenterLearningRate : options->learningRate, "learningRate");
    QTEST(options->batch, "batch");
    QTEST(options->accumulation, "accumulation");
    QTEST(options->weightDecay, "weightDecay");
    QCOMPARE(options->boxWeight, preset == QStringLiteral("paper") ? 2.0 : 0.0);
    QVERIFY(!trainPreset("none", TrainStage::Joint));
}

void TestTrainer::everyStageRunsAndLeavesAModel_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("stage 1") << int(TrainStage::Classifier);
    QTest::newRow("stage 2") << int(TrainStage::Segmenter);
    QTest::newRow("joint") << int(TrainStage::Joint);
}

void TestTrainer::everyStageRunsAndLeavesAModel()
{
    QFETCH(int, stage);
    const std::string name = std::string("stage-") + stageName(TrainStage(stage));
    TrainOptions options = run(name.c_str(), TrainStage(stage));
    options.steps = 0; // two epochs
    options.epochs = 2;
    options.probe = path("set") / "Tp" / "picture0.png";
    int validations = 0;
    int probes = 0;
    const auto figures = train(options, [&](const TrainEvent &event) {
        validations += event.kind == TrainEvent::Kind::Validation ? 1 : 0;
        probes += event.kind == TrainEvent::Kind::Probe && !event.probe.empty() ? 1 : 0;
    });
    QVERIFY2(figures.ok(), figures ? "" : figures.error().detail.c_str());
    QCOMPARE(validations, 2);
    QCOMPARE(probes, 2);
    QVERIFY(figures->pictures > 0);
    const auto card = readModelCard(options.output);
    QVERIFY(card.ok());
    QVERIFY(card->numbers.find("\"parent\"") != std::string::npos);
    const TensorMap before = weights("tiny");
    const TensorMap after = weights(name.c_str());
    QCOMPARE(after.size(), before.size());
    for (const auto &[key, tensor] : after) {
        const bool trained = key.starts_with("loupe.classifier.")  ? stage != int(TrainStage::Segmenter)
                             : key.starts_with("loupe.segmentor.") ? stage != int(TrainStage::Classifier)
                                                                   : stage == int(TrainStage::Joint);
        if (!trained)
            QVERIFY2(torch::equal(tensor, before.at(key)), key.c_str());
    }
}

void TestTrainer::trainingLowersTheLoss()
{
    TrainOptions options = run("learns", TrainStage::Joint);
    options.steps = 30;
    options.learningRate = options.segmenterLearningRate = options.backboneLearningRate = 2e-3;
    std::vector<double> losses;
    const auto figures = train(options, [&](const TrainEvent &event) {
        if (event.kind == TrainEvent::Kind::Step)
            losses.push_back(event.loss);
    });
    QVERIFY(figures.ok());
    QCOMPARE(losses.size(), std::size_t(30));
    const auto mean = [&](std::size_t first) {
        return (losses[first] + losses[first + 1] + losses[first + 2] + losses[first + 3]) / 4;
    };
    QVERIFY2(mean(26) < 0.8 * mean(0), qPrintable(QStringLiteral("%1 -> %2").arg(mean(0)).arg(mean(26))));
}

void TestTrainer::theSameSeedGivesTheSameWeights()
{
    QVERIFY(train(run("once", TrainStage::Joint), kIgnore).ok());
    QVERIFY(train(run("twice", TrainStage::Joint), kIgnore).ok());
    compareWeights(weights("once"), weights("twice"));
    TrainOptions other = run("otherwise", TrainStage::Joint);
    other.seed = 2;
    QVERIFY(train(other, kIgnore).ok());
    QVERIFY(!torch::equal(weights("once").at("loupe.segmentor.class_predictor.weight"),
                          weights("otherwise").at("loupe.segmentor.class_predictor.weight")));
}

void TestTrainer::aStoppedRunEndsInTheSameWeights()
{
    TrainOptions whole = run("whole", TrainStage::Joint);
    whole.validateEvery = 2;
    whole.steps = 6;
    QVERIFY(train(whole, kIgnore).ok());
    TrainOptions parts = whole;
    parts.output = path("parts");
    for (const int stop : {1, 3, 5}) {
        int done = 0;
        Progress progress;
        progress.report = [&](int step, int) { done = step; };
        progress.cancelled = [&] { return done >= stop; };
        const auto stopped = train(parts, kIgnore, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        parts.resume = true;
    }
    QVERIFY(train(parts, kIgnore).ok());
    compareWeights(weights("whole"), weights("parts"));

    TrainOptions wrong = parts;
    wrong.stage = TrainStage::Segmenter;
    const auto refused = train(wrong, kIgnore);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadArgument);
}

void TestTrainer::aBatchThatFitsIsChosen()
{
    TrainOptions options = run("fits", TrainStage::Joint);
    options.batch = 0;
    options.steps = 1;
    std::string chosen;
    const auto figures = train(options, [&](const TrainEvent &event) {
        if (event.kind == TrainEvent::Kind::Message && event.message.kind == TrainMessage::Kind::BatchChosen)
            chosen = event.message.values.at(0);
    });
    QVERIFY2(figures.ok(), figures ? "" : figures.error().detail.c_str());
    QCOMPARE(chosen, std::string("32")); // so small a network leaves room for all
    const NetworkOptions large = *presetOptions("PE-Core-G14-448");
    options.stage = TrainStage::Joint;
    const int few = batchThatFits(large, stageOf(options, large), torch::kCPU);
    QVERIFY2(few < 32, qPrintable(QString::number(few)));
}

void TestTrainer::aListSaysWhatValidates()
{
    std::ofstream(path("validates.txt")) << "Tp/picture0.png\nAu/photo0.png\nAu/photo1.png\n";
    TrainOptions options = run("by-list", TrainStage::Joint);
    options.validationLists = {path("validates.txt")};
    const auto figures = train(options, kIgnore);
    QVERIFY2(figures.ok(), figures ? "" : figures.error().detail.c_str());
    QCOMPARE(figures->pictures, 3);
}

void TestTrainer::forgedWithoutMaskTrainsTheImageScoreAlone()
{
    LoupeNet network(tiny::options(InputPolicy::Resize));
    fillWithFormula(*network, "loupe.");
    Batch batch;
    batch.pixels = formulaImage(3, 64, 64);
    batch.forged = torch::tensor({1.0F, 1.0F, 0.0F}); // the second is forged, nobody knows where
    torch::Tensor mask = torch::zeros({64, 64});
    mask.slice(0, 0, 32).fill_(1);
    batch.masks = {mask, torch::Tensor(), torch::Tensor()};
    batch.patchLabels = torch::zeros({3, 16});
    batch.keys = {0, 1, 2};
    ObjectiveOptions options;
    options.segmentation.points = 64;
    const auto lossOf = [&](const Batch &of, const StepCounts &counts) {
        return objective(network, network->tokens(of.pixels), of, counts, options,
                         randomPoints(3, of.keys, torch::kCPU));
    };
    const StepCounts counts = countsOf(batch);
    QCOMPARE(counts.images, 3.0);
    QCOMPARE(counts.located, 2.0);
    const LossParts whole = lossOf(batch, counts);
    Batch located = batch;
    for (torch::Tensor *tensor : {&located.pixels, &located.forged, &located.patchLabels})
        *tensor = tensor->index_select(0, torch::tensor({0, 2}));
    located.masks = {mask, torch::Tensor()};
    located.keys = {0, 2};
    const LossParts known = lossOf(located, countsOf(located));
    for (std::size_t i = 0; i < whole.parts.size(); ++i) {
        const double difference = std::abs(whole.parts[i].second.item<double>() - known.parts[i].second.item<double>());
        const bool image = whole.parts[i].first == "image";
        QVERIFY2(image ? difference > 1e-6 : difference < 1e-5, whole.parts[i].first.c_str());
    }
}

void TestTrainer::badDataIsToldBeforeTheRun_data()
{
    QTest::addColumn<int>("defect");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing to learn from") << 0 << int(Error::Kind::BadArgument);
    QTest::newRow("a folder that is not there") << 1 << int(Error::Kind::FileMissing);
    QTest::newRow("no masks for the segmenter") << 2 << int(Error::Kind::BadArgument);
    QTest::newRow("one class only for the classifier") << 3 << int(Error::Kind::BadArgument);
    QTest::newRow("one picture") << 4 << int(Error::Kind::BadArgument);
    QTest::newRow("nothing to resume") << 5 << int(Error::Kind::FileMissing);
    QTest::newRow("a model folder without a model") << 6 << int(Error::Kind::ModelMissing);
    QTest::newRow("an unknown network") << 7 << int(Error::Kind::BadArgument);
    QTest::newRow("photos without a number of steps") << 8 << int(Error::Kind::BadArgument);
}

void TestTrainer::badDataIsToldBeforeTheRun()
{
    QFETCH(int, defect);
    QFETCH(int, kind);
    TrainOptions options = run("refused", TrainStage::Classifier);
    photos::makeLabelledSet(path("single"), 1, 0);
    switch (defect) {
    case 0:
        options.data.clear();
        break;
    case 1:
        options.data = {path("absent")};
        break;
    case 2:
        options.stage = TrainStage::Segmenter;
        options.data = {path("set") / "Au"};
        break;
    case 3:
        options.data = {path("set") / "Au"};
        break;
    case 4:
        options.data = {path("single")};
        break;
    case 5:
        options.resume = true;
        break;
    case 6:
        options.from = {path("set")};
        break;
    case 7:
        options.from.clear();
        options.network = "PE-Nothing";
        break;
    default:
        options.data.clear();
        options.photos = {path("set") / "Au"};
        options.steps = 0;
    }
    int steps = 0;
    const auto result = train(options, [&](const TrainEvent &event) { steps += event.kind == TrainEvent::Kind::Step; });
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), kind);
    QCOMPARE(steps, 0);
}

void TestTrainer::aFullDiskKeepsTheCheckpointBefore()
{
    TrainOptions options = run("full-disk", TrainStage::Joint);
    options.checkpointMinutes = 0; // after every step
    options.validateEvery = 1000;
    fs::path checkpoint = options.output / "checkpoint.safetensors";
    std::optional<SmallFiles> full;
    std::string before;
    int failures = 0;
    int steps = 0;
    const auto result = train(options, [&](const TrainEvent &event) {
        if (event.kind == TrainEvent::Kind::Step)
            ++steps;
        if (event.kind == TrainEvent::Kind::Checkpoint && event.step == 1) {
            before = *sha256OfFile(checkpoint);
            full.emplace(100000);
        }
        failures +=
            event.kind == TrainEvent::Kind::Message && event.message.kind == TrainMessage::Kind::CheckpointFailed;
    });
    full.reset();
    QVERIFY(!result);                                        // the model could not be written either
    QCOMPARE(result.error().kind, Error::Kind::WriteFailed); // a limit on files says so; a full disk: DiskFull
    QCOMPARE(steps, options.steps);                          // and yet no step was lost
    QVERIFY(failures >= 2);
    QCOMPARE(*sha256OfFile(checkpoint), before);
    options.resume = true;
    QVERIFY(train(options, kIgnore).ok());
}

void TestTrainer::keptTokensSpareThePictures()
{
    photos::makeLabelledSet(path("vanishing"), 3, 2);
    const auto set = openDataset({path("vanishing")});
    QVERIFY(set.ok());
    LoupeNet network(tiny::options(InputPolicy::Resize));
    fillWithFormula(*network, "loupe.");
    network->eval();
    std::shared_ptr<FeatureCache> cache = std::move(*FeatureCache::open(path("tokens")));
    DatasetSourceOptions options;
    options.sample = {.side = 64, .patch = 16};
    options.batch = 5;
    options.ahead = 0;
    CachedSource source(set->images, options, network, cache, {}, [](const TrainMessage &) {});
    const auto first = source.batch(0);
    QVERIFY(first.ok());
    const torch::NoGradGuard noGrad;
    DatasetSource pictures(set->images, options);
    const torch::Tensor expected = network->tokens(pictures.batch(0)->pixels).values;
    QVERIFY((first->tokens.values - expected).abs().max().item<double>() < 0.01 * expected.abs().max().item<double>());

    for (const char *folder : {"Tp", "Au"})
        fs::remove_all(path("vanishing") / folder);
    const auto second = source.batch(0);
    QVERIFY2(second.ok(), second ? "" : second.error().detail.c_str());
    QVERIFY(torch::equal(second->tokens.values, first->tokens.values));
    QVERIFY(torch::equal(second->patchLabels, first->patchLabels));
    QCOMPARE(cache->counts().stored, std::uint64_t(5));
}

void TestTrainer::lowRankTuningLeavesNoTraceInTheNames()
{
    TrainOptions options = run("lora", TrainStage::Joint);
    options.loraRank = 2;
    options.backboneLearningRate = 1e-2;
    QVERIFY(train(options, kIgnore).ok());
    const TensorMap before = weights("tiny");
    const TensorMap after = weights("lora");
    QCOMPARE(after.size(), before.size());
    const std::string tuned = "loupe.backbone.transformer.resblocks.0.mlp.c_fc.weight";
    QVERIFY(!torch::equal(after.at(tuned), before.at(tuned)));
    const std::string frozen = "loupe.backbone.conv1.weight";
    QVERIFY(torch::equal(after.at(frozen), before.at(frozen)));
}

QTEST_APPLESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
