#pragma once

#include <optional>

#include <opencv2/core.hpp>

#include "model/evidence/copy_models.h"

/** Whether two areas really show the same pixels. Private to model/evidence. */
namespace loupe {

/** The picture as the steps of the search see it. */
struct SearchPicture {
    cv::Mat full;      ///< the picture, CV_8UC3
    cv::Mat working;   ///< CV_32F luma at the size of the search
    double factor = 1; ///< working size over full size
};

/** What speaks for and against a candidate. All figures are of the core of the area, at the picture's own size. */
struct CopyFigures {
    int inliers = 0;
    double similarity = 0; ///< median correlation of the high-pass pictures, -1..1
    double difference = 0; ///< median difference of local means, levels
    double colour = 0;     ///< the same for the two chroma channels, the larger one
    double residual = 0;   ///< median of the local standard deviation of the difference, levels
    double texture = 0;    ///< median local standard deviation of the target, levels
    double weight = 0;     ///< of the matches that agree, see CheckedMatch
    double area = 0;       ///< of the target, share of the picture
    double filled = 0;     ///< share of the inliers' hull that matches
};

struct VerifiedCopy {
    cv::Matx23d transform; ///< source to target, in pixels of the full picture
    cv::Matx23d sourceOf;  ///< target to source, in pixels of the working picture
    cv::Mat source;        ///< CV_8U of the working size, 255 inside
    cv::Mat target;
    CopyFigures figures;
};

/** Share of the area that matches what the transform pulls there. @param area CV_8U of the working size, not empty */
double agreement(const cv::Mat &working, const cv::Matx23d &sourceOf, const cv::Mat &area);

/** Nothing when the areas do not match on closer look. */
std::optional<VerifiedCopy> verifyCopy(const SearchPicture &picture, const CopyModel &model);

} // namespace loupe
