#pragma once

#include "app/analysis_service.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QString>

#include <memory>

namespace loupe {

/** What one model found in a photo. */
struct ModelView {
    QString model; ///< its id
    std::shared_ptr<const Analysis> analysis;
    QImage overlay; ///< renderOverlay() in at most ReportPicture::kLongestSide pixels
};

/** A photo as two models see it. */
struct ModelComparison {
    ModelView shown; ///< the analysis that the photo has on the page Inspect
    ModelView other;
};

/**
 * Has another model look at the photo that an AnalysisService has open, in the model thread. That model is loaded for
 * it and let go of afterwards; the one in use stays. One comparison at a time; one of a photo before is dropped. GUI
 * thread.
 */
class ComparisonService : public QObject {
    Q_OBJECT

public:
    enum class Photo {
        None,
        NotAnalysed, ///< not yet, or not with success
        Analysed,
    };

    /** @param analysis outlives the object  @param loader tests put their own in place of the network */
    explicit ComparisonService(AnalysisService *analysis, QObject *parent = nullptr, ModelLoader loader = loadAnalyzer);
    ~ComparisonService() override;

    Photo photo() const;
    bool isBusy() const { return m_watcher != nullptr; }
    /** Does nothing without a photo that is analysed. */
    void compare(const AnalyzerOptions &other);
    /** Nothing of a comparison that runs is delivered any more. */
    void cancel();

Q_SIGNALS:
    void busyChanged(bool busy);
    /** Another photo or another analysis, or none: what was compared is of the past. */
    void photoChanged();
    void compared(const loupe::ModelComparison &comparison);
    void failed(const loupe::Error &error);

private:
    using Outcome = Result<ModelComparison>;

    void setPhoto(const std::shared_ptr<const DecodedImage> &image, const std::shared_ptr<const Analysis> &analysis);
    void onFinished();

    AnalysisService *m_service;
    ModelLoader m_loader;
    std::shared_ptr<const DecodedImage> m_image;
    std::shared_ptr<const Analysis> m_analysis;
    QFutureWatcher<Outcome> *m_watcher = nullptr;
};

} // namespace loupe
