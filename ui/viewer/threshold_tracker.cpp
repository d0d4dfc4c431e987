#include "ui/viewer/threshold_tracker.h"

#include "model/result/mask.h"
#include "model/result/regions.h"

#include "app/task.h"

namespace loupe {

namespace {

constexpr double kFullPixels = 64e6;

cv::Rect scaled(const cv::Rect &box, double sx, double sy, cv::Size picture)
{
    const int left = int(box.x * sx);
    const int top = int(box.y * sy);
    const int right = std::min(picture.width, int(std::ceil((box.x + box.width) * sx)));
    const int bottom = std::min(picture.height, int(std::ceil((box.y + box.height) * sy)));
    return {left, top, right - left, bottom - top};
}

/** Fraction and regions of `scores`, brought from its grid to the picture's. */
ThresholdResult evaluate(const cv::Mat &scores, cv::Size picture, double threshold, const cv::Mat &truth,
                         const Progress &progress)
{
    ThresholdResult result;
    result.threshold = threshold;
    const cv::Mat mask = thresholdMask(scores, threshold);
    result.forgedFraction = forgedFraction(mask);
    if (progress.cancelled())
        return result;
    if (!truth.empty())
        result.truth = compareWithTruth(scores, mask, truth);
    const double sx = double(picture.width) / scores.cols;
    const double sy = double(picture.height) / scores.rows;
    result.regions = findRegions(scores, mask);
    for (Region &region : result.regions)
        region.box = scaled(region.box, sx, sy, picture);
    return result;
}

} // namespace

ThresholdResult previewThreshold(const cv::Mat &scoreMap, cv::Size picture, double threshold, const cv::Mat &truth)
{
    if (scoreMap.empty())
        return {.threshold = threshold, .regions = {}};
    return evaluate(scoreMap, picture, threshold, truth, {});
}

ThresholdResult fullThreshold(const cv::Mat &scoreMap, cv::Size picture, double threshold, const Progress &progress,
                              const cv::Mat &truth)
{
    if (scoreMap.empty())
        return {.threshold = threshold, .regions = {}, .full = true};
    const bool huge = double(picture.width) * picture.height > kFullPixels;
    const cv::Size grid = huge ? cv::Size(picture.width / 2, picture.height / 2) : picture;
    ThresholdResult result = evaluate(resizeScoreMap(scoreMap, grid), picture, threshold, truth, progress);
    result.full = true;
    return result;
}

ThresholdTracker::ThresholdTracker(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ThresholdTracker::onFinished);
}

ThresholdTracker::~ThresholdTracker()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ThresholdTracker::setAnalysis(const std::shared_ptr<const Analysis> &analysis)
{
    m_watcher.cancel();
    m_analysis = analysis;
    m_result = {};
    if (analysis)
        setThreshold(analysis->threshold, true);
    else
        Q_EMIT changed(m_result);
}

void ThresholdTracker::setGroundTruth(const cv::Mat &truth)
{
    m_truth = truth;
    if (m_analysis)
        setThreshold(m_result.threshold, true);
}

void ThresholdTracker::setThreshold(double threshold, bool settled)
{
    if (!m_analysis)
        return;
    m_watcher.cancel();
    const cv::Size picture(m_analysis->facts.width, m_analysis->facts.height);
    m_result = previewThreshold(m_analysis->scoreMap, picture, threshold, m_truth);
    Q_EMIT changed(m_result);
    if (!settled)
        return;
    const cv::Mat scoreMap = m_analysis->scoreMap; // a header; the pixels are never written again
    m_watcher.setFuture(
        runTask<ThresholdResult>(&m_pool, [scoreMap, picture, threshold, truth = m_truth](const Progress &progress) {
            return fullThreshold(scoreMap, picture, threshold, progress, truth);
        }));
}

void ThresholdTracker::onFinished()
{
    if (m_watcher.isCanceled())
        return;
    m_result = m_watcher.result();
    Q_EMIT changed(m_result);
}

} // namespace loupe
