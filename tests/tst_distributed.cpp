#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ATen/Parallel.h>
#include <torch/cuda.h>

#include "model/device.h"
#include "tests/generated_photos.h"
#include "tests/labelled_set.h"
#include "tests/reference_vectors.h"
#include "tests/tiny_model.h"
#include "training/distributed/communicator.h"
#include "training/distributed/nccl_communicator.h"
#include "training/distributed/synchronise.h"
#include "training/engine/cached_source.h"
#include "training/engine/dataset_source.h"
#include "training/engine/random_points.h"
#include "training/engine/synthesis_source.h"
#include "training/engine/training_step.h"
#include "training/trainer.h"

using namespace loupe;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int kSteps = 4;
constexpr int kSide = 64;

/** A small run, in words that a second process understands. */
struct Scenario {
    TrainStage stage = TrainStage::Joint;
    int pictures = 12;
    int batch = 4; ///< of all processes together
    int accumulation = 1;
    /// Fails with too little memory in process 1: never, when it has two pictures at once, always.
    enum Memory { Enough, ForOne, ForNone } memory = Enough;

    QStringList words() const
    {
        return {QString::number(int(stage)), QString::number(pictures), QString::number(batch),
                QString::number(accumulation), QString::number(int(memory))};
    }
    static Scenario from(char **words)
    {
        return {TrainStage(std::atoi(words[0])), std::atoi(words[1]), std::atoi(words[2]), std::atoi(words[3]),
                Memory(std::atoi(words[4]))};
    }
};

/** Two of three are forged. */
std::vector<LabelledImage> images(const fs::path &folder, int count)
{
    std::vector<LabelledImage> list;
    for (int i = 0; i < count; ++i) {
        LabelledImage image{.image = folder / (std::to_string(i) + ".png"), .width = kSide, .height = kSide};
        if (i % 3 != 0) {
            image.mask = folder / (std::to_string(i) + "_mask.png");
            image.forged = true;
        }
        list.push_back(image);
    }
    return list;
}

void makeImages(const fs::path &folder, int count)
{
    for (int i = 0; i < count; ++i) {
        photos::writePng(folder / (std::to_string(i) + ".png"), photos::texture(i, {kSide, kSide}));
        cv::Mat mask = cv::Mat::zeros(kSide, kSide, CV_8U);
        mask(cv::Rect(4 * (i % 5), 8, 24, 12 + 3 * (i % 7))) = 255;
        photos::writePng(folder / (std::to_string(i) + "_mask.png"), mask);
    }
}

TrainingStep makeStep(const Scenario &scenario, const std::shared_ptr<Communicator> &communicator)
{
    NetworkOptions network = tiny::options(InputPolicy::Resize);
    network.segmenter.lossPoints = 256;
    LoupeNet net(network);
    if (communicator->rank() == 0) // the others have random weights until they get these
        fillWithFormula(*net, "loupe.");
    synchroniseWeights(net, *communicator);
    const Stage stage = stageOf(*trainPreset("released", scenario.stage), network);
    TrainingStepOptions options;
    options.communicator = communicator;
    options.points = [scenario, rank = communicator->rank()](std::uint64_t seed, const Batch &batch) {
        const int fits = scenario.memory == Scenario::ForOne ? 1 : scenario.memory == Scenario::ForNone ? 0 : 100;
        TORCH_CHECK_WITH(OutOfMemoryError, rank != 1 || batch.size() <= fits, "as the test wants it");
        return randomPoints(seed, batch.keys, torch::kCPU);
    };
    // A large epsilon: Adam would else make full steps of gradients that are nothing but rounding.
    AdamW optimizer(*selectParameters(net, stage, 0.05), {.epsilon = 1e-3});
    return {net, stage, std::move(optimizer), options};
}

/** Losses, norms and parts of the steps and the weights at the end. */
TensorMap trained(const Scenario &scenario, const fs::path &folder, const std::shared_ptr<Communicator> &communicator)
{
    TrainingStep step = makeStep(scenario, communicator);
    DatasetSourceOptions source;
    source.sample.side = kSide;
    source.sample.patch = 16;
    source.batch = scenario.batch;
    source.shard = communicator->rank();
    source.shards = communicator->size();
    DatasetSource data(images(folder, scenario.pictures), source);
    std::vector<double> losses;
    std::vector<double> norms;
    std::vector<double> parts;
    for (int i = 0; i < kSteps; ++i) {
        std::vector<Batch> batches;
        for (int k = 0; k < scenario.accumulation; ++k)
            batches.push_back(*data.batch(i * scenario.accumulation + k));
        const StepOutcome outcome = step.run(batches, 1, mixed(7, std::uint64_t(i)));
        losses.push_back(outcome.loss);
        norms.push_back(outcome.gradientNorm);
        for (const auto &part : outcome.parts)
            parts.push_back(part.second);
    }
    TensorMap result{{"losses", torch::tensor(losses, torch::kFloat64)},
                     {"norms", torch::tensor(norms, torch::kFloat64)},
                     {"parts", torch::tensor(parts, torch::kFloat64)}};
    for (const auto &[key, tensor] : moduleWeights(*step.network(), "loupe."))
        result[key] = tensor.clone();
    return result;
}

/** Sums and broadcasts of odd sizes and kinds. @return 0 when all is right */
int checkCalls(Communicator &all)
{
    const int rank = all.rank();
    const int size = all.size();
    std::vector<double> numbers{double(rank), 1, 1e-17 * (rank + 1)};
    all.sum(numbers);
    bool right = numbers[0] == size * (size - 1) / 2.0 && numbers[1] == size && numbers[2] < 1e-15;
    std::vector<double> none;
    all.sum(none);
    all.sum(std::vector<torch::Tensor>{});
    // More than a bucket and a piece, not divisible, transposed, empty, of another type.
    const torch::Tensor large = torch::full({5 << 20 | 1}, float(rank + 1));
    const torch::Tensor turned = torch::arange(6, torch::kFloat32).view({2, 3}).t();
    const torch::Tensor half = torch::full({}, 1.5, torch::kBFloat16);
    all.sum({large, turned, torch::empty({0, 4}), half});
    right = right && (large == size * (size + 1) / 2).all().item<bool>() && half.item<float>() == 1.5F * float(size) &&
            torch::equal(turned, size * torch::arange(6, torch::kFloat32).view({2, 3}).t());
    const torch::Tensor counter = torch::full({3}, rank, torch::kInt64);
    const torch::Tensor other = torch::full({4, 2}, float(rank)).t();
    all.broadcast({counter, other}, size - 1);
    right = right && (counter == size - 1).all().item<bool>() && (other == size - 1).all().item<bool>();
    right = right && anyOf(rank == size - 1, all) && !anyOf(false, all);
    all.barrier();
    return right ? 0 : 1;
}

/** Sums from GPU to GPU, one GPU a process. @return 0 when all is right */
int checkGpus(const std::shared_ptr<Communicator> &all)
{
    const torch::Device device(torch::kCUDA, c10::DeviceIndex(all->localRank()));
    const GpuCommunicator gpus = withNccl(all, device);
    const auto onGpu = torch::TensorOptions().device(device);
    const torch::Tensor large = torch::full({5 << 20 | 1}, float(all->rank() + 1), onGpu);
    const torch::Tensor turned = torch::arange(6, onGpu.dtype(torch::kFloat32)).view({2, 3}).t();
    gpus.communicator->sum({large, turned});
    const int size = all->size();
    const bool right =
        (large == size * (size + 1) / 2).all().item<bool>() && turned[2][1].item<float>() == 5.0F * float(size);
    if (!gpus.reason.empty())
        qWarning("%s", gpus.reason.c_str());
    gpus.communicator->close();
    return right && gpus.reason.empty() ? 0 : 1;
}

/** A run from the labelled folder to the model, as a user starts it. @return the losses of its steps; empty: it failed
 */
std::vector<double> wholeRun(const fs::path &folder, const fs::path &output)
{
    TrainOptions options = *trainPreset("small", TrainStage::Joint);
    options.data = {folder / "set"};
    options.from = {folder / "tiny"};
    options.output = output;
    options.validationShare = 0.2;
    options.batch = 5;
    options.steps = 4;
    options.validateEvery = 2;
    options.checkpointMinutes = 0; // after every step
    // Adam makes full steps of gradients that are nothing but rounding: large ones part any two runs soon.
    options.learningRate = options.segmenterLearningRate = options.backboneLearningRate = 2e-6;
    options.threads = 1;
    options.workers = 1;
    options.device = "cpu";
    std::vector<double> losses;
    const auto figures = train(options,
                               [&losses](const TrainEvent &event) {
                                   if (event.kind == TrainEvent::Kind::Step)
                                       losses.push_back(event.loss);
                               },
                               {});
    if (!figures)
        qWarning("%s", figures.error().detail.c_str());
    return figures ? losses : std::vector<double>();
}

/** What a process that mpirun started does: worker TASK FOLDER OUTPUT SCENARIO... */
int worker(const std::string &task, char **words)
{
    at::set_num_threads(1);
    if (task == "run") {
        const std::vector<double> losses = wholeRun(words[0], words[1]);
        return losses.empty() || writeSafetensors({{"losses", torch::tensor(losses, torch::kFloat64)}}, {},
                                                  fs::path(words[1]) / "losses")
                   ? 0
                   : 1;
    }
    auto opened = openCommunicator();
    if (!opened) {
        qWarning("%s", opened.error().detail.c_str());
        return 3;
    }
    const std::shared_ptr<Communicator> all = *opened;
    if (task == "gpus")
        return checkGpus(all);
    int code = 0;
    if (task == "calls")
        code = checkCalls(*all);
    if (task == "dies" && all->rank() == 1)
        return 0; // without close(): the others wait for it
    if (task == "dies")
        all->barrier();
    if (task == "train")
        try {
            const TensorMap result = trained(Scenario::from(words + 2), words[0], all);
            const fs::path file = fs::path(words[1]) / ("rank" + std::to_string(all->rank()) + ".safetensors");
            code = writeSafetensors(result, {}, file) ? 0 : 1;
        } catch (const c10::OutOfMemoryError &) {
            writeSafetensors({}, {}, fs::path(words[1]) / ("memory" + std::to_string(all->rank()))).ok();
        }
    all->close();
    return code;
}

} // namespace

/** One training run over several processes against the same run in one. */
class TestDistributed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneProcessIsAlone();
    void twoProcessesTrainLikeOne_data();
    void twoProcessesTrainLikeOne();
    void aWholeRunIsThatOfOneProcess();
    void shardsOfSynthesisedPicturesMakeTheWholeBatch();
    void shardsWithKeptTokensMakeTheWholeBatch();
    void sumsAndBroadcastsOfEveryKind_data();
    void sumsAndBroadcastsOfEveryKind();
    void aPictureThatIsTooMuchEndsTheStepEverywhere();
    void aProcessThatDiesEndsAll();
    void anotherStarterIsRefused();
    void sumsOnGpus();
    void cleanupTestCase();

private:
    int run(int processes, const QStringList &words);

    QTemporaryDir m_dir;
    QString m_mpirun;
    QString m_output; ///< of the last run()
    double largestLossError = 0;
    double largestWeightError = 0;
    double largestOther = 0; ///< gradient norms, parts of losses
};

void TestDistributed::initTestCase()
{
    at::set_num_threads(1);
    makeImages(m_dir.path().toStdString(), 12);
#ifdef LOUPE_MPIRUN
    m_mpirun = QStringLiteral(LOUPE_MPIRUN);
    if (!QFileInfo(m_mpirun).isExecutable())
        m_mpirun = QStandardPaths::findExecutable(u"mpirun"_s);
#endif
}

#ifdef LOUPE_MPIRUN
#define NEEDS_MPI()                                                                                                    \
    if (m_mpirun.isEmpty())                                                                                            \
    QSKIP("no mpirun on this machine (Debian: openmpi-bin)")
#else
#define NEEDS_MPI() QSKIP("built without MPI (Debian: libopenmpi-dev, openmpi-bin)")
#endif

/** @return mpirun's exit code; -1 when it does not end */
int TestDistributed::run(int processes, const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_NUM_THREADS"_s, u"1"_s);
    // For Open MPI, whose mpirun takes these as options too; others do not know the options.
    environment.insert(u"OMPI_ALLOW_RUN_AS_ROOT"_s, u"1"_s);
    environment.insert(u"OMPI_ALLOW_RUN_AS_ROOT_CONFIRM"_s, u"1"_s);
    environment.insert(u"OMPI_MCA_rmaps_base_oversubscribe"_s, u"1"_s);
    environment.insert(u"OMPI_MCA_hwloc_base_binding_policy"_s, u"none"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(
        m_mpirun,
        QStringList{u"-n"_s, QString::number(processes), QCoreApplication::applicationFilePath(), u"worker"_s} + words);
    const bool ended = process.waitForFinished(60'000);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    m_output = QString::fromLocal8Bit(process.readAll());
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void TestDistributed::oneProcessIsAlone()
{
    const auto alone = openCommunicator();
    QVERIFY(alone.ok());
    QCOMPARE((*alone)->size(), 1);
    QCOMPARE(checkCalls(**alone), 0);
}

void TestDistributed::twoProcessesTrainLikeOne_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const Scenario &scenario) { QTest::newRow(name) << scenario.words(); };
    row("joint, two pictures in each process", {});
    row("joint, one picture in one process and two in the other", {.batch = 3});
    row("stage 1, the classifier", {.stage = TrainStage::Classifier});
    row("stage 2, the segmenter", {.stage = TrainStage::Segmenter});
    row("the last batch has one picture, one process has none", {.pictures = 4, .batch = 3});
    row("two batches a step", {.batch = 3, .accumulation = 2});
    row("memory in one process suffices for single pictures only", {.memory = Scenario::ForOne});
}

void TestDistributed::twoProcessesTrainLikeOne()
{
    NEEDS_MPI();
    QFETCH(QStringList, words);
    std::vector<std::string> texts;
    std::vector<char *> pointers;
    for (const QString &word : words)
        texts.push_back(word.toStdString());
    for (std::string &text : texts)
        pointers.push_back(text.data());
    const fs::path folder = m_dir.path().toStdString();
    const TensorMap expected = trained(Scenario::from(pointers.data()), folder, singleProcess());
    const QTemporaryDir output;
    QVERIFY2(run(2, QStringList{u"train"_s, m_dir.path(), output.path()} + words) == 0, qPrintable(m_output));
    const auto first = readSafetensors(output.filePath(u"rank0.safetensors"_s).toStdString());
    const auto second = readSafetensors(output.filePath(u"rank1.safetensors"_s).toStdString());
    QVERIFY2(first && second, qPrintable(m_output));
    QCOMPARE(first->tensors.size(), expected.size());
    LoupeNet initial(tiny::options(InputPolicy::Resize));
    fillWithFormula(*initial, "loupe.");
    const TensorMap before = moduleWeights(*initial, "loupe.");
    double moved = 0;
    for (const auto &[key, tensor] : expected) {
        QVERIFY2(torch::equal(first->tensors.at(key), second->tensors.at(key)), key.c_str());
        double &largestError = before.contains(key) ? largestWeightError : largestOther;
        COMPARE_TENSORS(first->tensors.at(key), tensor, key == "norms" ? 1e-4 : 1e-5, key);
        if (before.contains(key))
            moved = std::max(moved, reference::relativeError(tensor, before.at(key)));
    }
    double &largestError = largestLossError;
    const torch::Tensor losses = expected.at("losses");
    COMPARE_TENSORS(first->tensors.at("losses") / losses, torch::ones_like(losses), 1e-5, std::string("every loss"));
    QVERIFY2(moved > 1e-3, qPrintable(QString::number(moved))); // it did learn, a hundred times more than is allowed
}

void TestDistributed::aWholeRunIsThatOfOneProcess()
{
    NEEDS_MPI();
    const fs::path folder = m_dir.path().toStdString();
    photos::makeLabelledSet(folder / "set", 9, 7);
    tiny::makeModel(folder / "tiny", InputPolicy::Resize);
    const torch::Tensor alone = torch::tensor(wholeRun(folder, folder / "alone"), torch::kFloat64);
    QCOMPARE(alone.numel(), 4);
    const QString output = m_dir.filePath(u"together"_s);
    QVERIFY2(run(2, {u"run"_s, m_dir.path(), output}) == 0, qPrintable(m_output));
    const auto losses = readSafetensors((output + u"/losses"_s).toStdString());
    QVERIFY2(losses.ok(), qPrintable(m_output));
    double &largestError = largestLossError;
    COMPARE_TENSORS(losses->tensors.at("losses") / alone, torch::ones_like(alone), 1e-5, std::string("every loss"));
    const auto model = readSafetensors((output + u"/model.safetensors"_s).toStdString());
    QVERIFY2(model.ok(), qPrintable(m_output));
    for (const char *name : {"card.json", "checkpoint.safetensors"})
        QVERIFY2(QFileInfo::exists(output + u'/' + QString::fromLatin1(name)), name);
}

void TestDistributed::shardsOfSynthesisedPicturesMakeTheWholeBatch()
{
    const fs::path folder = m_dir.filePath(u"photos"_s).toStdString();
    photos::makePhotos(folder);
    const auto pool = PhotoPool::open({folder}, {}, {});
    QVERIFY(pool.ok());
    SynthesisSourceOptions options{.batch = 5, .side = 64, .ahead = 0};
    const Batch whole = *SynthesisSource(*pool, options).batch(3);
    options.shards = 2;
    const Batch first = *SynthesisSource(*pool, options).batch(3);
    options.shard = 1;
    const Batch second = *SynthesisSource(*pool, options).batch(3);
    QVERIFY(torch::equal(torch::cat({first.pixels, second.pixels}), whole.pixels));
    QVERIFY(torch::equal(torch::cat({first.patchLabels, second.patchLabels}), whole.patchLabels));
    QCOMPARE(first.keys, (std::vector<std::int64_t>{0, 1}));
    QCOMPARE(second.keys, (std::vector<std::int64_t>{2, 3, 4}));
}

void TestDistributed::shardsWithKeptTokensMakeTheWholeBatch()
{
    LoupeNet network(tiny::options(InputPolicy::Resize));
    fillWithFormula(*network, "loupe.");
    const std::shared_ptr<FeatureCache> cache = *FeatureCache::open(m_dir.filePath(u"tokens"_s).toStdString());
    std::vector<LabelledImage> list = images(m_dir.path().toStdString(), 6);
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].sha256 = std::to_string(i);
    const auto batchOfShard = [&](int shard, int shards) {
        DatasetSourceOptions options;
        options.sample.side = kSide;
        options.sample.patch = 16;
        options.batch = 5; // the second batch has one picture, the first of two shards none
        options.shard = shard;
        options.shards = shards;
        CachedSource source(list, options, network, cache, {}, [](const TrainMessage &) {});
        return std::array{*source.batch(0), *source.batch(1)};
    };
    for (const char *tokens : {"computed", "found"}) {
        const auto second = batchOfShard(1, 2);
        const auto first = batchOfShard(0, 2);
        const auto whole = batchOfShard(0, 1);
        QVERIFY2(torch::equal(torch::cat({first[0].tokens.values, second[0].tokens.values}), whole[0].tokens.values),
                 tokens);
        QCOMPARE(first[0].keys, (std::vector<std::int64_t>{0, 1}));
        QCOMPARE(second[0].keys, (std::vector<std::int64_t>{2, 3, 4}));
        QCOMPARE(first[1].size(), 0);
        QVERIFY2(torch::equal(second[1].tokens.values, whole[1].tokens.values), tokens);
    }
    QVERIFY(cache->counts().stored == 6);
}

void TestDistributed::sumsAndBroadcastsOfEveryKind_data()
{
    QTest::addColumn<int>("processes");
    QTest::newRow("one process under mpirun") << 1;
    QTest::newRow("two processes") << 2;
    QTest::newRow("three processes") << 3;
}

void TestDistributed::sumsAndBroadcastsOfEveryKind()
{
    NEEDS_MPI();
    QFETCH(int, processes);
    QVERIFY2(run(processes, {u"calls"_s}) == 0, qPrintable(m_output));
}

void TestDistributed::aPictureThatIsTooMuchEndsTheStepEverywhere()
{
    NEEDS_MPI();
    const QTemporaryDir output;
    const Scenario scenario{.memory = Scenario::ForNone};
    QVERIFY2(run(2, QStringList{u"train"_s, m_dir.path(), output.path()} + scenario.words()) == 0,
             qPrintable(m_output));
    QVERIFY(QFileInfo::exists(output.filePath(u"memory0"_s)));
    QVERIFY(QFileInfo::exists(output.filePath(u"memory1"_s)));
}

void TestDistributed::aProcessThatDiesEndsAll()
{
    NEEDS_MPI();
    QVERIFY2(run(2, {u"dies"_s}) > 0, qPrintable(m_output));
    QVERIFY2(m_output.contains(u"Process 1 of 2 has ended before the run did"_s), qPrintable(m_output));
}

/** An MPI that does not know its starter sees one process: each would train on its own. */
void TestDistributed::anotherStarterIsRefused()
{
    NEEDS_MPI();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PMI_SIZE"_s, u"2"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"worker"_s, u"calls"_s});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY(process.exitCode() != 0);
    QVERIFY(process.readAllStandardError().contains("another MPI than the one it was built with"));
}

void TestDistributed::sumsOnGpus()
{
    if (torch::cuda::device_count() < 2)
        QSKIP("NCCL sums from GPU to GPU: two GPUs are needed");
    NEEDS_MPI();
    QVERIFY2(run(2, {u"gpus"_s}) == 0, qPrintable(m_output));
}

void TestDistributed::cleanupTestCase()
{
    qInfo("largest relative errors: losses %.2g, weights %.2g, norms and parts %.2g", largestLossError,
          largestWeightError, largestOther);
}

int main(int argc, char **argv)
{
    loadCudaIfPresent();
    if (argc > 2 && std::string(argv[1]) == "worker")
        return worker(argv[2], argv + 3);
    const QCoreApplication application(argc, argv);
    TestDistributed test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_distributed.moc"
