#include "app/comparison_service.h"

#include "app/logging.h"
#include "app/overlay.h"
#include "app/report_pictures.h"

#include <utility>

namespace loupe {
namespace {

ModelView viewOf(const DecodedImage &reduced, const std::shared_ptr<const Analysis> &analysis)
{
    return {QString::fromStdString(analysis->modelId), analysis, renderOverlay(reduced, *analysis)};
}

Result<ModelComparison> lookWithBoth(const DecodedImage &image, const std::shared_ptr<const Analysis> &shown,
                                     const ModelLoader &loader, const AnalyzerOptions &options,
                                     const Progress &progress)
{
    const auto model = loader(options);
    if (!model)
        return model.error();
    auto found = model->analyze(image, progress);
    if (!found)
        return found.error();
    const DecodedImage reduced = reducedImage(image);
    ModelComparison comparison{viewOf(reduced, shown),
                               viewOf(reduced, std::make_shared<const Analysis>(std::move(*found)))};
    return comparison;
}

} // namespace

ComparisonService::ComparisonService(AnalysisService *analysis, QObject *parent, ModelLoader loader)
    : QObject(parent), m_service(analysis), m_loader(std::move(loader))
{
    connect(analysis, &AnalysisService::stageChanged, this, [this](AnalysisService::Stage stage) {
        if (stage == AnalysisService::Stage::Decoding) // the photo before is not open any more
            setPhoto(nullptr, nullptr);
    });
    connect(analysis, &AnalysisService::decoded, this,
            [this](const std::shared_ptr<const DecodedImage> &image) { setPhoto(image, nullptr); });
    connect(analysis, &AnalysisService::analysed, this,
            [this](const std::shared_ptr<const Analysis> &found) { setPhoto(m_image, found); });
}

ComparisonService::~ComparisonService()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(); // who listens may be going too
    m_watcher->cancel();
}

ComparisonService::Photo ComparisonService::photo() const
{
    if (!m_image)
        return Photo::None;
    return m_analysis ? Photo::Analysed : Photo::NotAnalysed;
}

void ComparisonService::setPhoto(const std::shared_ptr<const DecodedImage> &image,
                                 const std::shared_ptr<const Analysis> &analysis)
{
    cancel();
    m_image = image;
    m_analysis = analysis;
    Q_EMIT photoChanged();
}

void ComparisonService::compare(const AnalyzerOptions &other)
{
    if (photo() != Photo::Analysed)
        return;
    cancel();
    m_watcher = new QFutureWatcher<Outcome>(this);
    connect(m_watcher, &QFutureWatcherBase::finished, this, &ComparisonService::onFinished);
    m_watcher->setFuture(m_service->modelThread()->run<Outcome>(
        [image = m_image, analysis = m_analysis, loader = m_loader, other](const Progress &progress) {
            return lookWithBoth(*image, analysis, loader, other, progress);
        }));
    Q_EMIT busyChanged(true);
}

void ComparisonService::cancel()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect();
    m_watcher->cancel();
    std::exchange(m_watcher, nullptr)->deleteLater(); // it may be what is calling us
    Q_EMIT busyChanged(false);
}

void ComparisonService::onFinished()
{
    const Outcome outcome = m_watcher->result();
    cancel();
    if (outcome) {
        Q_EMIT compared(*outcome);
    } else {
        logError("comparison", outcome.error());
        Q_EMIT failed(outcome.error());
    }
}

} // namespace loupe
