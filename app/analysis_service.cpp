#include "app/analysis_service.h"

#include "app/logging.h"
#include "app/paths.h"
#include "app/task.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

#include <future>
#include <optional>
#include <utility>

namespace loupe {
namespace {

struct Decoded {
    Result<std::shared_ptr<const DecodedImage>> image;
    double seconds = 0;
};

/** Lives in the model thread; the tasks there hand it on. */
struct ModelSlot {
    std::optional<LoadedModel> model;
    Error whyNone{Error::Kind::ModelMissing, "no model was chosen"};
};

using LoadResult = Result<LoadedModel>;
using AnalysisResult = Result<std::shared_ptr<const Analysis>>;

Decoded decodeFile(const QString &file, const DecodeOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    auto image = decode(toPath(file), options);
    if (!image)
        return {image.error()};
    return {std::make_shared<const DecodedImage>(std::move(*image)), double(timer.nsecsElapsed()) / 1e9};
}

/** A model that fails leaves the one before it in its place. */
LoadResult loadInto(ModelSlot &slot, const ModelLoader &loader, const AnalyzerOptions &options)
{
    auto loaded = loader(options);
    if (!loaded) {
        slot.whyNone = loaded.error();
        return loaded.error();
    }
    slot.model = *loaded;
    return loaded;
}

AnalysisResult analyseWith(const ModelSlot &slot, const DecodedImage &image, const Progress &progress)
{
    if (!slot.model)
        return slot.whyNone;
    auto analysis = slot.model->analyze(image, progress);
    if (!analysis)
        return analysis.error();
    return std::make_shared<const Analysis>(std::move(*analysis));
}

std::shared_ptr<const Analysis> lookWith(const ModelSlot &slot, const DecodedImage &image, const Progress &progress)
{
    if (!slot.model || !slot.model->firstLook)
        return {};
    auto look = slot.model->firstLook(image, progress);
    return look ? std::make_shared<const Analysis>(std::move(*look)) : nullptr;
}

/** Nothing of this run reaches the service any more. Later, because it may be what is calling us. */
template <class Watcher>
void drop(Watcher *&watcher)
{
    if (!watcher)
        return;
    watcher->disconnect();
    watcher->cancel();
    watcher->deleteLater();
    watcher = nullptr;
}

} // namespace

struct AnalysisService::Private {
    ModelLoader loader;
    std::shared_ptr<ModelSlot> slot = std::make_shared<ModelSlot>();
    AnalyzerOptions modelOptions;
    bool modelFailed = false;
    std::optional<LoadedModel> inUse; ///< what the slot holds, for sharedModel()
    DecodeOptions decodeOptions;

    QString file;
    std::shared_ptr<const DecodedImage> image;

    QFutureWatcher<LoadResult> *loading = nullptr;
    QFutureWatcher<Decoded> *decoding = nullptr;
    QFutureWatcher<std::shared_ptr<const Analysis>> *looking = nullptr; ///< before `analysing`, in the same queue
    QFutureWatcher<AnalysisResult> *analysing = nullptr;
    Stage announced = Stage::Idle;

    QThreadPool decodePool;
    std::shared_ptr<ModelThread> modelThread = std::make_shared<ModelThread>();
};

AnalysisService::AnalysisService(QObject *parent, ModelLoader loader) : QObject(parent), d(std::make_unique<Private>())
{
    d->loader = std::move(loader);
    d->decodePool.setMaxThreadCount(1);
}

AnalysisService::~AnalysisService()
{
    drop(d->decoding);
    drop(d->looking);
    drop(d->analysing);
    drop(d->loading);
    d->decodePool.waitForDone();
    d->modelThread->waitForShort();
}

void AnalysisService::setModel(const AnalyzerOptions &options)
{
    drop(d->loading);
    d->modelOptions = options;
    d->modelFailed = false;
    d->loading = new QFutureWatcher<LoadResult>(this);
    connect(d->loading, &QFutureWatcherBase::finished, this, &AnalysisService::onModelLoaded);
    d->loading->setFuture(d->modelThread->run<LoadResult>(
        [slot = d->slot, loader = d->loader, options](const Progress &) { return loadInto(*slot, loader, options); }));
    updateStage();
}

std::optional<LoadedModel> AnalysisService::sharedModel() const
{
    if (!d->inUse)
        return {};
    LoadedModel shared = *d->inUse;
    shared.analyze = [thread = d->modelThread, analyze = d->inUse->analyze](const DecodedImage &image,
                                                                            const Progress &progress) {
        // Not by the future: waiting for one runs its work here when it has not begun, beside the model thread's.
        const auto promise = std::make_shared<std::promise<Result<Analysis>>>();
        std::future<Result<Analysis>> result = promise->get_future();
        (void)thread->run<bool>([promise, &analyze, &image, &progress](const Progress &) {
            promise->set_value(analyze(image, progress));
            return true;
        });
        return result.get();
    };
    return shared;
}

void AnalysisService::setDecodeOptions(const DecodeOptions &options)
{
    d->decodeOptions = options;
}

void AnalysisService::open(const QString &file)
{
    drop(d->decoding);
    drop(d->looking);
    drop(d->analysing);
    d->image.reset();
    d->file = file;
    d->decoding = new QFutureWatcher<Decoded>(this);
    connect(d->decoding, &QFutureWatcherBase::finished, this, &AnalysisService::onDecoded);
    d->decoding->setFuture(runTask<Decoded>(
        &d->decodePool, [file, options = d->decodeOptions](const Progress &) { return decodeFile(file, options); }));
    updateStage();
}

void AnalysisService::retry()
{
    if (d->file.isEmpty() || d->decoding)
        return;
    if (d->modelFailed)
        setModel(d->modelOptions);
    if (!d->image) {
        open(QString(d->file));
        return;
    }
    startAnalysis();
    updateStage();
}

void AnalysisService::cancel()
{
    if (!d->decoding && !d->analysing)
        return;
    drop(d->decoding);
    drop(d->looking);
    drop(d->analysing);
    Q_EMIT cancelled(d->file);
    updateStage();
}

AnalysisService::Stage AnalysisService::stage() const
{
    if (d->decoding)
        return Stage::Decoding;
    if (d->loading)
        return Stage::LoadingModel;
    return d->analysing ? Stage::Analysing : Stage::Idle;
}

std::shared_ptr<ModelThread> AnalysisService::modelThread() const
{
    return d->modelThread;
}

// The slots below let go of the finished run before they emit: whoever listens may start the next one.

void AnalysisService::onModelLoaded()
{
    const LoadResult result = d->loading->result();
    drop(d->loading);
    d->modelFailed = !result;
    if (result) {
        d->inUse = *result;
        Q_EMIT modelReady(result->card, result->device);
    } else {
        logError("model", result.error());
        Q_EMIT modelFailed(result.error());
    }
    updateStage();
}

void AnalysisService::onDecoded()
{
    const Decoded result = d->decoding->result();
    drop(d->decoding);
    if (result.image) {
        d->image = *result.image;
        startAnalysis(); // queued behind a model that is being loaded
        Q_EMIT decoded(*result.image, result.seconds);
    } else {
        logError("decode", result.image.error());
        Q_EMIT failed(d->file, result.image.error());
    }
    updateStage();
}

void AnalysisService::onLooked()
{
    const auto look = d->looking->result();
    drop(d->looking);
    if (look)
        Q_EMIT firstLook(look);
}

void AnalysisService::onAnalysed()
{
    const AnalysisResult result = d->analysing->result();
    drop(d->looking);
    drop(d->analysing);
    if (result) {
        Q_EMIT analysed(*result);
    } else {
        logError("analysis", result.error());
        Q_EMIT failed(d->file, result.error());
    }
    updateStage();
}

void AnalysisService::startAnalysis()
{
    drop(d->looking);
    drop(d->analysing);
    startLook();
    auto *watcher = new QFutureWatcher<AnalysisResult>(this);
    d->analysing = watcher;
    connect(watcher, &QFutureWatcherBase::finished, this, &AnalysisService::onAnalysed);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { Q_EMIT progressChanged(done, watcher->progressMaximum()); });
    watcher->setFuture(d->modelThread->run<AnalysisResult>(
        [slot = d->slot, image = d->image](const Progress &progress) { return analyseWith(*slot, *image, progress); }));
}

void AnalysisService::startLook()
{
    using Look = std::shared_ptr<const Analysis>;
    d->looking = new QFutureWatcher<Look>(this);
    connect(d->looking, &QFutureWatcherBase::finished, this, &AnalysisService::onLooked);
    d->looking->setFuture(d->modelThread->run<Look>(
        [slot = d->slot, image = d->image](const Progress &progress) { return lookWith(*slot, *image, progress); }));
}

void AnalysisService::updateStage()
{
    const Stage now = stage();
    if (now != std::exchange(d->announced, now))
        Q_EMIT stageChanged(now);
}

} // namespace loupe
