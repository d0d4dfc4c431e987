#pragma once

#include <algorithm>
#include <vector>

#include <opencv2/core.hpp>
#include <sys/resource.h>

#include <QByteArray>

#include "model/analysis.h"

/** What both tests of the decoder look at. */
namespace loupe::testing {

inline bool has(const ImageFacts &facts, Note::Kind kind)
{
    return std::ranges::any_of(facts.notes, [kind](const Note &note) { return note.kind == kind; });
}

inline double largestDifference(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() ? cv::norm(a, b, cv::NORM_INF) : 1e9;
}

/// Ink amounts that a conversion without a profile turns into `rgb` (no black).
inline cv::Mat inksOf(const cv::Mat &rgb)
{
    std::vector<cv::Mat> planes;
    cv::split(~rgb, planes);
    planes.push_back(cv::Mat::zeros(rgb.size(), CV_8UC1));
    cv::Mat inks;
    cv::merge(planes, inks);
    return inks;
}

/// The bare codestream of a JP2 file.
inline QByteArray codestreamOf(const QByteArray &jp2)
{
    return jp2.mid(jp2.indexOf("\xff\x4f\xff\x51"));
}

/// The most memory that this process has held so far, kB. A sanitizer's own is no measure: 0.
inline long peakMemory()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#endif
}

} // namespace loupe::testing
