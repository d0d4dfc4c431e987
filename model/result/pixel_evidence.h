#pragma once

#include <opencv2/core/mat.hpp>

namespace loupe {

/**
 * One score map from both pixel witnesses: the mean of the segmenter's map and of the patch head's probabilities. The
 * segmenter draws outlines but is silent where no query fires; the patch head is coarse but ranks every place. Used
 * for native models only: the published ones keep the published result.
 * @param segmenter CV_32F, 0..1  @param patches CV_32F, 0..1, any size over the same picture; empty: no such witness
 * @return CV_32F of the segmenter map's size, 0..1
 */
cv::Mat combinedScoreMap(const cv::Mat &segmenter, const cv::Mat &patches);

} // namespace loupe
