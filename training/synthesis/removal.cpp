#include "training/synthesis/removal.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

namespace loupe
{
namespace
{

constexpr int kInpaintSide = 96;

cv::Rect around(const cv::Rect &box, int margin, cv::Size host)
{
    return cv::Rect(box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin) &
           cv::Rect({}, host);
}

/** A little more than the area itself, so that nothing of the object is left at its border. */
cv::Mat hole(const Patch &patch, const cv::Rect &window)
{
    cv::Mat mask = cv::Mat::zeros(window.size(), CV_8U);
    mask(patch.box - window.tl()).setTo(255, patch.alpha > 0.02F);
    cv::dilate(mask, mask, cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}));
    return mask;
}

cv::Mat inpainted(const cv::Mat &host, const Patch &patch, int method, Rng &rng)
{
    const cv::Rect window = around(patch.box, 12, host.size());
    cv::Mat picture = host(window);
    cv::Mat mask = hole(patch, window);
    const double scale = std::min(1.0, kInpaintSide / double(std::max(window.width, window.height)));
    if (scale < 1) {
        cv::resize(picture, picture, {}, scale, scale, cv::INTER_AREA);
        cv::resize(mask, mask, picture.size(), 0, 0, cv::INTER_AREA);
        mask = mask > 0;
    }
    cv::Mat filled;
    cv::inpaint(picture, mask, filled, rng.uniform(2, 6), method);
    if (scale < 1)
        cv::resize(filled, filled, window.size(), 0, 0, cv::INTER_CUBIC);
    if (rng.chance(.4)) {
        cv::Mat noise(filled.size(), CV_16SC3);
        cv::RNG(rng.next()).fill(noise, cv::RNG::NORMAL, 0, rng.uniform(1, 5));
        cv::add(filled, noise, filled, cv::noArray(), CV_8U);
    }
    return filled(patch.box - window.tl()).clone();
}

/** Brings the clone to the mean of the pixels that surround the area, channel by channel. */
void matchBorder(cv::Mat &content, const cv::Mat &host, const Patch &patch)
{
    cv::Mat ring;
    const cv::Mat inside = patch.alpha > 0.5F;
    cv::dilate(inside, ring, cv::getStructuringElement(cv::MORPH_ELLIPSE, {9, 9}));
    ring.setTo(0, inside);
    if (cv::countNonZero(ring) == 0)
        return;
    const cv::Scalar shift = cv::mean(host(patch.box), ring) - cv::mean(content, ring);
    cv::add(content, shift, content);
}

/** Surroundings that fit, moved over the area; empty where none fit. */
cv::Mat clonedFromBeside(const cv::Mat &host, const Patch &patch, Rng &rng)
{
    constexpr int kAttempts = 16;
    const cv::Rect whole({}, host.size());
    for (int i = 0; i < kAttempts; ++i) {
        const double angle = rng.uniform(0, 2 * CV_PI);
        const double reach = rng.uniform(.75, 1.4);
        const cv::Point shift(cvRound(reach * patch.box.width * std::cos(angle)),
                              cvRound(reach * patch.box.height * std::sin(angle)));
        const cv::Rect from = patch.box + shift;
        if ((from & whole) == from) {
            cv::Mat content = host(from).clone();
            matchBorder(content, host, patch);
            return content;
        }
    }
    return {};
}

/** 0 .. 1 with a seam of some pixels. */
cv::Mat softened(const cv::Mat &piece)
{
    cv::Mat alpha;
    piece.convertTo(alpha, CV_32F, 1.0 / 255);
    cv::GaussianBlur(alpha, alpha, {}, 1.2);
    return alpha;
}

cv::Mat patchwork(const cv::Mat &host, const Patch &patch, Rng &rng)
{
    cv::Mat content = clonedFromBeside(host, patch, rng);
    const int pieces = rng.between(2, 4);
    for (int i = 0; i < pieces && !content.empty(); ++i) {
        const cv::Mat other = clonedFromBeside(host, patch, rng);
        if (other.empty())
            break;
        cv::Mat where(rng.between(2, 5), rng.between(2, 5), CV_32F);
        cv::RNG(rng.next()).fill(where, cv::RNG::UNIFORM, 0, 1);
        cv::resize(where, where, content.size(), 0, 0, cv::INTER_CUBIC);
        const cv::Mat piece = where > .5;
        if (cv::countNonZero(piece) > 0)
            content = paste(content, other, {cv::Rect({}, content.size()), softened(piece)}).rgb;
    }
    return content;
}

} // namespace

RemovalMethod drawRemoval(Rng &rng)
{
    static constexpr std::array kMethods{RemovalMethod::InpaintTelea, RemovalMethod::InpaintFlow,
                                         RemovalMethod::ShiftedClone, RemovalMethod::Patchwork};
    return kMethods[std::size_t(rng.below(int(kMethods.size())))];
}

cv::Mat removedContent(const cv::Mat &host, const Patch &patch, RemovalMethod method, Rng &rng)
{
    cv::Mat content;
    if (method == RemovalMethod::ShiftedClone)
        content = clonedFromBeside(host, patch, rng);
    if (method == RemovalMethod::Patchwork)
        content = patchwork(host, patch, rng);
    if (!content.empty())
        return content;
    return inpainted(host, patch, method == RemovalMethod::InpaintFlow ? cv::INPAINT_NS : cv::INPAINT_TELEA, rng);
}

} // namespace loupe
