#include "tests/labelled_set.h"
#include "tests/small_files.h"
#include "tests/tiny_model.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include "app/analysis_service.h"
#include "app/error_text.h"
#include "app/training_runs.h"
#include "app/training_service.h"

using namespace loupe;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

/** What a service said. */
struct Heard {
    std::vector<TrainEvent> events;
    std::vector<LongRun::State> states;
    std::optional<Result<ValidationFigures>> result;

    explicit Heard(TrainingService &service)
    {
        QObject::connect(&service, &TrainingService::happened, &service, [this](const std::vector<TrainEvent> &more) {
            events.insert(events.end(), more.begin(), more.end());
        });
        QObject::connect(&service, &LongRun::stateChanged, &service,
                         [this](LongRun::State state) { states.push_back(state); });
        QObject::connect(&service, &TrainingService::finished, &service,
                         [this](const Result<ValidationFigures> &figures) { result = figures; });
    }
    int count(TrainEvent::Kind kind) const
    {
        return int(std::count_if(events.begin(), events.end(), [&](const auto &event) { return event.kind == kind; }));
    }
};

/** A training that makes steps until it is cancelled, or told to end. */
struct FakeTraining {
    std::atomic<int> steps = 0;
    std::atomic<bool> ends = false;
    QSemaphore begun;

    TrainFunction function()
    {
        return [this](const TrainOptions &, const std::function<void(const TrainEvent &)> &onEvent,
                      const Progress &progress) -> Result<ValidationFigures> {
            begun.release();
            while (!ends) {
                if (progress.cancelled())
                    return Error{Error::Kind::Cancelled, {}};
                const int step = ++steps;
                if (step <= 3)
                    onEvent({.step = step, .steps = 100});
                progress.report(std::min(step, 99), 100);
            }
            return ValidationFigures{.pictures = 4};
        };
    }
};

} // namespace

/** Trainings for the window: events, pause, cancel, resuming, failures, and photos meanwhile. */
class TestTrainingService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTinyStageIsTrained();
    void aCancelledTrainingGoesOnToTheSameWeights();
    void aFolderThatVanishesEndsInAMessageAndACheckpoint();
    void eventsComeTogetherAndBeforeTheEnd();
    void pausingStandsStillAndPhotosPass();
    void photosPassWhileItTrains();
    void cancelledBeforeItBegan();
    void destroyingABusyServiceStopsTheTraining();
    void closingTheProgramKeepsACheckpointThatGoesOnToTheSameWeights();
    void memoryThatRunsOutEndsInAMessageAndACheckpoint();
    void aFullDiskEndsInAMessageAndTheCheckpointBefore();
    void anEstimateIsARunOfItsOwn();
    void longWorkStepsBack();
    void runsAreFoundAgain();
    void onlyRunsAreDiscarded();

private:
    fs::path path(const char *name) const { return fs::path(m_dir.path().toStdString()) / name; }
    TrainOptions options(const char *output, int steps) const;

    QTemporaryDir m_dir;
};

void TestTrainingService::initTestCase()
{
    at::set_num_threads(1); // tiny work: threads cost more than they give
    QVERIFY(m_dir.isValid());
    photos::makeLabelledSet(path("set"), 6, 6);
    tiny::makeModel(path("tiny"), InputPolicy::Resize);
}

TrainOptions TestTrainingService::options(const char *output, int steps) const
{
    TrainOptions options = *trainPreset("small", TrainStage::Classifier);
    options.data = {path("set")};
    options.from = {path("tiny")};
    options.output = path(output);
    options.batch = 4;
    options.steps = steps;
    options.validateEvery = steps;
    options.validationShare = 0.3;
    options.threads = options.workers = 1;
    options.device = "cpu";
    return options;
}

void TestTrainingService::aTinyStageIsTrained()
{
    TrainingService service(std::make_shared<ModelThread>());
    Heard heard(service);
    service.start(options("trained", 3));
    QVERIFY(service.isActive());
    QTRY_VERIFY_WITH_TIMEOUT(heard.result, 60000);
    QVERIFY2(heard.result->ok(), heard.result->ok() ? "" : heard.result->error().detail.c_str());
    QVERIFY(heard.result->value().pictures > 0);
    QCOMPARE(heard.count(TrainEvent::Kind::Step), 3);
    QVERIFY(heard.count(TrainEvent::Kind::Validation) >= 1);
    using State = LongRun::State;
    QCOMPARE(heard.states, (std::vector<State>{State::Waiting, State::Running, State::Idle}));
    QVERIFY(fs::exists(path("trained") / "card.json"));
}

void TestTrainingService::aCancelledTrainingGoesOnToTheSameWeights()
{
    const auto thread = std::make_shared<ModelThread>();
    TrainingService whole(thread);
    Heard wholeHeard(whole);
    whole.start(options("whole", 6));
    QTRY_VERIFY_WITH_TIMEOUT(wholeHeard.result, 60000);
    QVERIFY(wholeHeard.result->ok());

    TrainOptions parts = options("parts", 6);
    std::atomic<int> left = 3; // steps until it is cancelled
    {
        TrainingService service(thread, nullptr,
                                [&](const TrainOptions &o, const std::function<void(const TrainEvent &)> &onEvent,
                                    const Progress &progress) {
                                    Progress own = progress;
                                    own.cancelled = [&] { return progress.cancelled() || left <= 0; };
                                    return train(
                                        o,
                                        [&](const TrainEvent &event) {
                                            left -= event.kind == TrainEvent::Kind::Step ? 1 : 0;
                                            onEvent(event);
                                        },
                                        own);
                                });
        Heard heard(service);
        service.start(parts);
        QTRY_VERIFY_WITH_TIMEOUT(heard.result, 60000);
        QCOMPARE(heard.result->error().kind, Error::Kind::Cancelled);
        QCOMPARE(heard.count(TrainEvent::Kind::Step), 3);
    }
    QVERIFY(fs::exists(path("parts") / "checkpoint.safetensors"));
    TrainingService service(thread);
    Heard heard(service);
    parts.resume = true;
    service.start(parts);
    QTRY_VERIFY_WITH_TIMEOUT(heard.result, 60000);
    QVERIFY(heard.result->ok());
    QCOMPARE(heard.count(TrainEvent::Kind::Step), 3);
    const auto first = readSafetensors(path("whole") / "model.safetensors");
    const auto second = readSafetensors(path("parts") / "model.safetensors");
    QVERIFY(first && second);
    for (const auto &[key, tensor] : first->tensors)
        QVERIFY2(at::equal(tensor, second->tensors.at(key)), key.c_str());
}

void TestTrainingService::aFolderThatVanishesEndsInAMessageAndACheckpoint()
{
    photos::makeLabelledSet(path("vanishing"), 6, 6);
    TrainOptions vanishing = options("vanished", 5000);
    vanishing.data = {path("vanishing")};
    TrainingService service(std::make_shared<ModelThread>());
    Heard heard(service);
    QObject::connect(&service, &TrainingService::happened, &service, [this](const std::vector<TrainEvent> &events) {
        if (events.back().kind == TrainEvent::Kind::Step) {
            std::error_code ignored;
            fs::remove_all(path("vanishing"), ignored);
        }
    });
    service.start(vanishing);
    QTRY_VERIFY_WITH_TIMEOUT(heard.result, 60000);
    QVERIFY(!heard.result->ok());
    QVERIFY(heard.result->error().kind != Error::Kind::Cancelled);
    QVERIFY(fs::exists(path("vanished") / "checkpoint.safetensors"));
}

void TestTrainingService::eventsComeTogetherAndBeforeTheEnd()
{
    FakeTraining fake;
    fake.ends = true;
    TrainingService service(std::make_shared<ModelThread>(), nullptr,
                            [](const TrainOptions &, const std::function<void(const TrainEvent &)> &onEvent,
                               const Progress &) -> Result<ValidationFigures> {
                                for (int step = 1; step <= 1000; ++step)
                                    onEvent({.step = step, .steps = 1000});
                                return ValidationFigures{.pictures = 1};
                            });
    int deliveries = 0;
    std::int64_t last = 0;
    bool ended = false;
    bool inOrder = true;
    connect(&service, &TrainingService::happened, this, [&](const std::vector<TrainEvent> &events) {
        ++deliveries;
        inOrder = inOrder && !ended;
        for (const TrainEvent &event : events)
            inOrder = inOrder && event.step == ++last;
    });
    connect(&service, &TrainingService::finished, this, [&] { ended = true; });
    service.start({});
    QTRY_VERIFY(ended);
    QVERIFY(inOrder);
    QCOMPARE(last, std::int64_t(1000));
    QVERIFY2(deliveries < 1000, QByteArray::number(deliveries));
}

void TestTrainingService::pausingStandsStillAndPhotosPass()
{
    FakeTraining fake;
    const auto thread = std::make_shared<ModelThread>();
    TrainingService service(thread, nullptr, fake.function());
    Heard heard(service);
    service.start({});
    QTRY_COMPARE(service.state(), LongRun::State::Running);
    service.setPaused(true);
    QCOMPARE(service.state(), LongRun::State::Paused);
    QCOMPARE(thread->run<int>([](const Progress &) { return 3; }).result(), 3);
    service.setPaused(false);
    QCOMPARE(service.state(), LongRun::State::Running);
    const int before = fake.steps;
    QTRY_VERIFY(fake.steps > before);
    service.setPaused(true);
    service.cancel(); // out of the pause
    QCOMPARE(service.state(), LongRun::State::Stopping);
    QTRY_VERIFY(heard.result);
    QCOMPARE(heard.result->error().kind, Error::Kind::Cancelled);
}

void TestTrainingService::photosPassWhileItTrains()
{
    FakeTraining fake;
    photos::writePng(path("photo.png"), photos::texture(1, {64, 64}));
    AnalysisService analysis(nullptr, [](const AnalyzerOptions &) -> Result<LoadedModel> {
        LoadedModel model;
        model.analyze = [](const DecodedImage &image, const Progress &) -> Result<Analysis> {
            Analysis result;
            result.facts = image.facts;
            return result;
        };
        return model;
    });
    TrainingService service(analysis.modelThread(), nullptr, fake.function());
    service.start({});
    QTRY_COMPARE(service.state(), LongRun::State::Running);
    int analysed = 0;
    connect(&analysis, &AnalysisService::analysed, this, [&] { ++analysed; });
    analysis.setModel({});
    analysis.open(QString::fromStdString(path("photo.png").string()));
    QTRY_COMPARE(analysed, 1);
    QCOMPARE(service.state(), LongRun::State::Running);
}

void TestTrainingService::cancelledBeforeItBegan()
{
    FakeTraining first;
    FakeTraining second;
    const auto thread = std::make_shared<ModelThread>();
    TrainingService busy(thread, nullptr, first.function());
    TrainingService waiting(thread, nullptr, second.function());
    Heard heard(waiting);
    busy.start({});
    QTRY_COMPARE(busy.state(), LongRun::State::Running);
    waiting.start({});
    QCOMPARE(waiting.state(), LongRun::State::Waiting);
    waiting.cancel();
    first.ends = true;
    QTRY_VERIFY(heard.result);
    QCOMPARE(heard.result->error().kind, Error::Kind::Cancelled);
    QCOMPARE(second.steps.load(), 0);
}

void TestTrainingService::destroyingABusyServiceStopsTheTraining()
{
    FakeTraining fake;
    bool told = false;
    {
        TrainingService service(std::make_shared<ModelThread>(), nullptr, fake.function());
        connect(&service, &TrainingService::finished, this, [&] { told = true; });
        service.start({});
        fake.begun.acquire();
    } // hangs here if the training is not cancelled
    const int steps = fake.steps;
    QTest::qWait(0);
    QCOMPARE(fake.steps.load(), steps);
    QVERIFY(!told);
}

void TestTrainingService::closingTheProgramKeepsACheckpointThatGoesOnToTheSameWeights()
{
    const auto thread = std::make_shared<ModelThread>();
    TrainingService whole(thread);
    Heard wholeHeard(whole);
    whole.start(options("uninterrupted", 5));
    QTRY_VERIFY_WITH_TIMEOUT(wholeHeard.result, 60000);
    TrainOptions closed = options("closed", 5);
    QSemaphore second;
    {
        TrainingService service(thread, nullptr,
                                [&](const TrainOptions &o, const std::function<void(const TrainEvent &)> &onEvent,
                                    const Progress &progress) {
                                    return train(
                                        o,
                                        [&](const TrainEvent &event) {
                                            onEvent(event);
                                            if (event.kind != TrainEvent::Kind::Step || event.step != 2)
                                                return;
                                            second.release();
                                            while (!progress.cancelled()) // the window closes within this step
                                                QThread::yieldCurrentThread();
                                        },
                                        progress);
                                });
        service.start(closed);
        second.acquire();
    } // as when the window goes: waits for the step, and for nothing else
    QVERIFY(fs::exists(path("closed") / "checkpoint.safetensors"));
    TrainingService service(thread);
    Heard heard(service);
    closed.resume = true;
    service.start(closed);
    QTRY_VERIFY_WITH_TIMEOUT(heard.result, 60000);
    QVERIFY(heard.result->ok());
    QCOMPARE(heard.count(TrainEvent::Kind::Step), 3);
    const auto first = readSafetensors(path("uninterrupted") / "model.safetensors");
    const auto last = readSafetensors(path("closed") / "model.safetensors");
    QVERIFY(first && last);
    for (const auto &[key, tensor] : first->tensors)
        QVERIFY2(at::equal(tensor, last->tensors.at(key)), key.c_str());
}

void TestTrainingService::memoryThatRunsOutEndsInAMessageAndACheckpoint()
{
    TrainingService service(
        std::make_shared<ModelThread>(), nullptr,
        [](const TrainOptions &o, const std::function<void(const TrainEvent &)> &onEvent, const Progress &progress) {
            return train(
                o,
                [&](const TrainEvent &event) {
                    onEvent(event);
                    if (event.kind == TrainEvent::Kind::Step && event.step == 2)
                        throw std::bad_alloc();
                },
                progress);
        });
    Heard heard(service);
    service.start(options("short-of-memory", 5));
    QTRY_VERIFY_WITH_TIMEOUT(heard.result, 60000);
    QCOMPARE(heard.result->error().kind, Error::Kind::OutOfMemory);
    QVERIFY(runErrorSentence(heard.result->error()).contains(u"not enough memory"));
    QVERIFY(fs::exists(path("short-of-memory") / "checkpoint.safetensors"));
}

void TestTrainingService::aFullDiskEndsInAMessageAndTheCheckpointBefore()
{
    TrainOptions full = options("full", 4);
    full.checkpointMinutes = 0; // after every step
    std::optional<SmallFiles> limit;
    TrainingService service(std::make_shared<ModelThread>(), nullptr,
                            [&limit](const TrainOptions &o, const std::function<void(const TrainEvent &)> &onEvent,
                                     const Progress &progress) {
                                return train(
                                    o,
                                    [&](const TrainEvent &event) {
                                        onEvent(event);
                                        if (event.kind == TrainEvent::Kind::Checkpoint && event.step == 1)
                                            limit.emplace(20000);
                                    },
                                    progress);
                            });
    Heard heard(service);
    service.start(full);
    QTRY_VERIFY_WITH_TIMEOUT(heard.result, 60000);
    limit.reset();
    QVERIFY(!heard.result->ok());
    QCOMPARE(heard.result->error().kind, Error::Kind::WriteFailed); // of a limit on files; a full disk: DiskFull
    QVERIFY(!runErrorSentence(heard.result->error()).isEmpty());
    QVERIFY(readSafetensors(path("full") / "checkpoint.safetensors")); // whole
}

void TestTrainingService::anEstimateIsARunOfItsOwn()
{
    TrainingService service(std::make_shared<ModelThread>());
    std::optional<Result<RunEstimate>> estimate;
    connect(&service, &TrainingService::estimated, this, [&](const Result<RunEstimate> &e) { estimate = e; });
    Heard heard(service);
    service.estimate(options("estimated", 50));
    QVERIFY(service.isActive());
    QTRY_VERIFY_WITH_TIMEOUT(!service.isActive(), 60000);
    QVERIFY(estimate && estimate->ok());
    QVERIFY((*estimate)->seconds > 0);
    QVERIFY(!heard.result && heard.events.empty() && !fs::exists(path("estimated")));
    service.estimate(options("estimated", 50));
    service.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!service.isActive(), 60000);
    QCOMPARE(estimate->error().kind, Error::Kind::Cancelled);
}

void TestTrainingService::longWorkStepsBack()
{
    const auto niceness = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
    const int here = niceness();
    ModelThread thread;
    const int longWork = thread
                             .runLong<int>([&](const Progress &) {
                                 int own = niceness();
                                 std::thread child([&] { own = std::min(own, niceness()); }); // as a pool's threads
                                 child.join();
                                 return own;
                             })
                             .result();
    QCOMPARE(longWork, std::max(here, 10));
    QCOMPARE(thread.run<int>([&](const Progress &) { return niceness(); }).result(), here); // a photo does not wait
}

void TestTrainingService::runsAreFoundAgain()
{
    const TrainingRuns runs(m_dir.filePath(u"runs"_s));
    QVERIFY(runs.all().isEmpty());
    TrainOptions wanted = options("ignored", 7);
    const auto first = runs.begin(wanted);
    const auto second = runs.begin(wanted);
    QVERIFY(first && second);
    QVERIFY(first->output != second->output);
    photos::write(first->output / "checkpoint.safetensors", {1});
    photos::write(second->output / "card.json", {1});
    fs::create_directories(path("runs") / "no run at all");
    const QList<TrainingRun> all = runs.all();
    QCOMPARE(all.size(), 2);
    for (const TrainingRun &run : all) {
        QVERIFY(run.begun.isValid());
        QCOMPARE(run.options.steps, 7);
        QCOMPARE(run.options.data, wanted.data);
        const bool isFirst = run.options.output == first->output;
        QCOMPARE(run.hasCheckpoint, isFirst);
        QCOMPARE(run.options.resume, isFirst);
        QCOMPARE(run.finished, !isFirst);
    }
}

void TestTrainingService::onlyRunsAreDiscarded()
{
    const TrainingRuns runs(m_dir.filePath(u"more runs"_s));
    const auto run = runs.begin(options("ignored", 1));
    QVERIFY(run);
    QVERIFY(!runs.discard(m_dir.path()));
    QVERIFY(!runs.discard(m_dir.filePath(u"more runs"_s)));
    QVERIFY(!runs.discard(m_dir.filePath(u"more runs/../set"_s)));
    QVERIFY(fs::exists(path("set") / "Tp"));
    QVERIFY(runs.discard(QString::fromStdString(run->output.string())));
    QVERIFY(!fs::exists(run->output));
}

QTEST_GUILESS_MAIN(TestTrainingService)
#include "tst_training_service.moc"
