#pragma once

#include <memory>

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include "model/analysis.h"
#include "model/progress.h"
#include "training/ground_truth.h"

namespace loupe {

/** What a score map says at one threshold. Everything in pixels of the picture. */
struct ThresholdResult {
    double threshold = 0.5;
    double forgedFraction = 0; ///< 0..1
    std::vector<Region> regions;
    bool full = false;                      ///< computed at the picture's size rather than at the network's
    std::optional<TruthFigures> truth = {}; ///< where there is a ground truth
};

/**
 * At the score map's own resolution: milliseconds. Thread-safe.
 * @param truth CV_8U of any size, not 0 = edited; empty: none
 */
ThresholdResult previewThreshold(const cv::Mat &scoreMap, cv::Size picture, double threshold,
                                 const cv::Mat &truth = {});

/**
 * With the score map brought to the picture's size first, as the figures that are handed on are made. Pictures of more
 * than 64 megapixels are computed at half their width and height, to bound the memory. Thread-safe.
 */
ThresholdResult fullThreshold(const cv::Mat &scoreMap, cv::Size picture, double threshold,
                              const Progress &progress = {}, const cv::Mat &truth = {});

/**
 * Keeps the result for the current threshold: a preview at once, then the full one from a worker, unless the slider is
 * still moving. Only the newest request is answered. GUI thread.
 */
class ThresholdTracker : public QObject {
    Q_OBJECT

public:
    explicit ThresholdTracker(QObject *parent = nullptr);
    ~ThresholdTracker() override;

    /** Starts at the analysis' own threshold; nullptr empties it. */
    void setAnalysis(const std::shared_ptr<const Analysis> &analysis);
    /** Of the picture's size; empty: none. */
    void setGroundTruth(const cv::Mat &truth);
    /** @param settled false while a slider is being dragged */
    void setThreshold(double threshold, bool settled);
    const ThresholdResult &result() const { return m_result; }

Q_SIGNALS:
    void changed(const loupe::ThresholdResult &result);

private:
    void onFinished();

    std::shared_ptr<const Analysis> m_analysis;
    cv::Mat m_truth;
    ThresholdResult m_result;
    QThreadPool m_pool;
    QFutureWatcher<ThresholdResult> m_watcher;
};

} // namespace loupe
