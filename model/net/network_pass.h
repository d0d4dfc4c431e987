#pragma once

#include <exception>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "model/analysis.h"
#include "model/net/loupe_net.h"
#include "model/progress.h"

/** One picture through the network, the two ways there are; internal. Call them under a NoGradGuard. */
namespace loupe {

struct NetworkPass {
    LoupeNet &network;
    torch::Device device;
    torch::ScalarType type;
    int tileOverlap = 0; ///< pixels; native passes only
};

/** What a pass finds. */
struct Finding {
    double imageLogit = 0;
    double globalLogit = 0;
    cv::Mat scoreMap;   ///< CV_32F 0..1; over the whole picture, whatever its size
    cv::Mat patchMap;   ///< likewise; empty without a patch head
    cv::Size patchSize; ///< pixels of the picture that one patch covers
    Timing timing;
    std::vector<Note> notes;
};

/** Thrown by both when progress says that the user cancelled. */
struct PassCancelled : std::exception {};

/** The whole picture at the network's own size, as published checkpoints were trained (SPEC section 1). */
Finding lookResized(const NetworkPass &pass, const cv::Mat &rgb, const Progress &progress);

/**
 * The picture's own pixels, in overlapping tiles (SPEC section 10). On the CPU tiles are looked at side by side, each
 * by one thread; how many there are changes nothing but rounding (some 1e-6 of a score). progress counts tiles, twice,
 * and is called from any of the threads, one at a time.
 */
Finding lookNative(const NetworkPass &pass, const cv::Mat &rgb, const Progress &progress);

} // namespace loupe
