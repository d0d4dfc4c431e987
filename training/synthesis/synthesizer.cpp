#include "training/synthesis/synthesizer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "training/synthesis/local_edit.h"
#include "training/synthesis/removal.h"

namespace loupe {
namespace {

/// Streams of random numbers, so that the host is the same whatever is done to it.
enum Stream : std::uint64_t { kPlanStream, kHostStream, kHardNegativeStream, kForgeStream };

ForgeryType drawType(Rng &rng, const SynthesisOptions &options)
{
    const std::array shares{options.authentic, options.splice, options.copyMove, options.removal, options.localEdit};
    double left = 0;
    for (const double share : shares)
        left += share;
    left *= rng.uniform();
    for (std::size_t i = 0; i + 1 < shares.size(); ++i) {
        left -= shares[i];
        if (left < 0)
            return ForgeryType(i);
    }
    return ForgeryType::LocalEdit;
}

/** Mean change of a forged pixel in levels; 0 when the area is not in the range asked for. */
double visibility(const cv::Mat &host, const Edit &edit, const ShapeOptions &shapes)
{
    const double area = cv::countNonZero(edit.mask);
    const double share = area / double(edit.mask.total());
    if (share < shapes.minShare || share > shapes.maxShare)
        return 0;
    return cv::norm(host, edit.rgb, cv::NORM_L1, edit.mask) / (3 * area);
}

constexpr double kInvisible = .25; ///< levels

/** Below this a mask would call pixels forged that nobody could tell: a sky copied onto itself. */
double leastVisibility(ForgeryType type)
{
    return type == ForgeryType::LocalEdit ? .7 : 2.5;
}

} // namespace

const char *forgeryTypeName(ForgeryType type)
{
    switch (type) {
    case ForgeryType::Authentic:
        return "authentic";
    case ForgeryType::Splice:
        return "splice";
    case ForgeryType::CopyMove:
        return "copy_move";
    case ForgeryType::Removal:
        return "removal";
    case ForgeryType::LocalEdit:
        return "local_edit";
    }
    return "";
}

SynthesisOptions SynthesisOptions::easy()
{
    SynthesisOptions options;
    options.history = {.keepSize = 1, .blur = 0, .sharpen = 0, .noise = 0, .jpeg = {.chance = 0}, .aligned = 1};
    options.alignedWithoutFinalJpeg = 1;
    options.shapes.hard = 1;
    options.shapes.soft = 0;
    options.colourChange = 0;
    options.hardNegative = options.hardNegativeForged = 0;
    options.downscale = 0;
    options.finalJpeg.chance = 0;
    return options;
}

Synthesizer::Synthesizer(std::shared_ptr<const PhotoPool> pool, SynthesisOptions options)
    : m_pool(std::move(pool)), m_options(options)
{
}

SamplePlan Synthesizer::plan(std::uint64_t seed) const
{
    Rng rng(seed, kPlanStream);
    SamplePlan plan;
    plan.seed = seed;
    plan.type = drawType(rng, m_options);
    const bool authentic = plan.type == ForgeryType::Authentic;
    if (rng.chance(authentic ? m_options.hardNegative : m_options.hardNegativeForged))
        plan.hardNegative = HardNegative(rng.below(kHardNegatives));
    plan.finalJpeg = drawJpeg(rng, m_options.finalJpeg);
    if (rng.chance(m_options.downscale)) {
        plan.downscale = rng.uniform(m_options.minDownscale, m_options.maxDownscale);
        plan.interpolation = drawInterpolation(rng, plan.downscale);
    }
    HistoryOptions history = m_options.history;
    if (!plan.finalJpeg && plan.downscale == 1)
        history.aligned = m_options.alignedWithoutFinalJpeg;
    plan.host = drawHistory(rng, history);
    if (authentic && m_options.repeated > 0 && rng.chance(m_options.repeated))
        plan.hardNegative = HardNegative::Repeated;
    return plan;
}

Sample Synthesizer::render(const SamplePlan &plan, int side) const
{
    CV_Assert(side >= 64 && side % 8 == 0);
    Rng rng(plan.seed, kHostStream);
    const int hostPhoto = rng.below(m_pool->size());
    const cv::Mat photo = m_pool->photo(hostPhoto);
    const int room = std::max(side, std::min(photo.rows, photo.cols));
    const int work = std::clamp(cvRound(side / plan.downscale), side, room);
    cv::Mat host = cutWithHistory(photo, plan.host, {work, work}, rng);
    if (plan.hardNegative) {
        Rng own(plan.seed, kHardNegativeStream);
        host = applyHardNegative(host, *plan.hardNegative, own);
    }
    Sample sample{.rgb = host, .mask = cv::Mat::zeros(side, side, CV_8U)};
    if (auto edit = forge(plan, hostPhoto, host)) {
        sample.rgb = edit->rgb;
        sample.forged = true;
        sample.type = plan.type;
        cv::Mat mask = edit->mask;
        if (work != side)
            cv::resize(edit->mask, mask, {side, side}, 0, 0, cv::INTER_AREA);
        sample.mask = mask > 127;
        if (edit->copy) {
            sample.copy = geometryOf(*edit->copy);
            cv::resize(copiedFrom(edit->mask, *edit->copy), sample.copiedFrom, {side, side}, 0, 0, cv::INTER_NEAREST);
        }
    }
    if (work != side)
        cv::resize(sample.rgb, sample.rgb, {side, side}, 0, 0, plan.interpolation);
    if (plan.finalJpeg)
        sample.rgb = recompress(sample.rgb, *plan.finalJpeg);
    return sample;
}

std::optional<Edit> Synthesizer::forge(const SamplePlan &plan, int hostPhoto, const cv::Mat &host) const
{
    if (plan.type == ForgeryType::Authentic)
        return std::nullopt;
    constexpr int kAttempts = 6;
    ShapeOptions shapes = m_options.shapes;
    Edit best;
    double most = -1;
    for (int i = 0; i < kAttempts && most < leastVisibility(plan.type); ++i) {
        Rng rng(plan.seed, kForgeStream + std::uint64_t(i));
        const auto edit = attempt(plan.type, hostPhoto, host, shapes, rng);
        const double seen = edit ? visibility(host, *edit, m_options.shapes) : -1;
        if (seen > most) {
            best = *edit;
            most = seen;
        }
        shapes.maxShare = std::max(shapes.minShare, .7 * shapes.maxShare); // what found no room was too large
    }
    return most < kInvisible ? std::nullopt : std::optional(best);
}

std::optional<Edit> Synthesizer::attempt(ForgeryType type, int hostPhoto, const cv::Mat &host,
                                         const ShapeOptions &shapes, Rng &rng) const
{
    if (type == ForgeryType::Splice)
        return spliced(hostPhoto, host, shapes, rng);
    const cv::Mat shape = drawShape(rng, *m_pool, host.cols, shapes);
    const Patch patch = makePatch(shape, drawFeather(rng, shapes));
    if (type == ForgeryType::Removal)
        return paste(host, removedContent(host, patch, drawRemoval(rng), rng), patch);
    if (type == ForgeryType::LocalEdit)
        return paste(host, locallyEdited(host, patch, drawLocalEdit(rng), rng), patch);
    const auto copy = drawCopy(rng, patch, host.size(), m_options.copies);
    if (!copy)
        return std::nullopt;
    cv::Mat content = copiedContent(host, patch, *copy);
    if (rng.chance(m_options.colourChange))
        content = changeColour(content, rng);
    Edit edit = paste(host, content, patch);
    edit.copy = copy;
    return edit;
}

int Synthesizer::otherPhoto(int hostPhoto, Rng &rng) const
{
    int other = rng.below(m_pool->size());
    for (int i = 0; i < 8 && m_pool->entry(other).group == m_pool->entry(hostPhoto).group; ++i)
        other = rng.below(m_pool->size());
    return other;
}

Edit Synthesizer::spliced(int hostPhoto, const cv::Mat &host, const ShapeOptions &shapes, Rng &rng) const
{
    const auto &objects = m_pool->instances();
    if (!objects.empty() && rng.chance(shapes.instance * m_options.ownOutline)) {
        const Instance &object = objects[std::size_t(rng.below(int(objects.size())))];
        if (object.photo != hostPhoto)
            return insertedObject(object, host, shapes, rng);
    }
    const cv::Mat shape = drawShape(rng, *m_pool, host.cols, shapes);
    const Patch patch = makePatch(shape, drawFeather(rng, shapes));
    const cv::Mat source = m_pool->photo(otherPhoto(hostPhoto, rng));
    const History history = drawHistory(rng, m_options.history);
    cv::Mat content = cutWithHistory(source, history, patch.box.size(), rng);
    if (rng.chance(m_options.colourChange))
        content = changeColour(content, rng);
    return paste(host, content, patch);
}

/** The object with its own pixels, as large as its history makes it but within the range of areas. */
Edit Synthesizer::insertedObject(const Instance &object, const cv::Mat &host, const ShapeOptions &shapes,
                                 Rng &rng) const
{
    const History history = drawHistory(rng, m_options.history);
    const int side = host.cols;
    const double pixels = double(side) * side;
    const double largest = std::min(std::sqrt(shapes.maxShare * pixels / object.area),
                                    side / double(std::max(object.box.width, object.box.height)));
    const double smallest = std::min(largest, std::sqrt(shapes.minShare * pixels / object.area));
    const double scale = std::clamp(history.scale, smallest, largest);

    // The surroundings come along, for the transition at the border.
    const int margin = int(std::ceil(13 / scale));
    const cv::Mat photo = m_pool->photo(object.photo);
    const cv::Rect region = cv::Rect(object.box.x - margin, object.box.y - margin, object.box.width + 2 * margin,
                                     object.box.height + 2 * margin) &
                            cv::Rect({}, photo.size());
    const cv::Size size(std::max(1, cvRound(region.width * scale)), std::max(1, cvRound(region.height * scale)));
    cv::Mat content = applyHistory(photo(region), history, size);
    cv::Mat outline = cv::Mat::zeros(region.size(), CV_8U);
    m_pool->instanceMask(object).copyTo(outline(object.box - region.tl()));
    cv::resize(outline, outline, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    if (rng.chance(m_options.colourChange))
        content = changeColour(content, rng);
    if (rng.chance(.3)) {
        cv::flip(content, content, 1);
        cv::flip(outline, outline, 1);
    }
    const cv::Mat binary = outline > 127;
    const cv::Rect tight = cv::boundingRect(binary);
    const cv::Point at(rng.between(0, side - tight.width) - tight.x, rng.between(0, side - tight.height) - tight.y);
    const cv::Rect placed = cv::Rect(at, size) & cv::Rect({}, host.size());
    cv::Mat shape = cv::Mat::zeros(host.size(), CV_8U);
    cv::Mat canvas = host.clone();
    binary(placed - at).copyTo(shape(placed));
    content(placed - at).copyTo(canvas(placed));
    const Patch patch = makePatch(shape, drawFeather(rng, shapes));
    return paste(host, canvas(patch.box), patch);
}

void flipTranspose(Sample &sample, int code)
{
    for (cv::Mat *picture : {&sample.rgb, &sample.mask}) {
        cv::Mat out = (code & 4) != 0 ? cv::Mat(picture->t()) : *picture;
        if ((code & 3) != 0) {
            cv::Mat mirrored; // never in place: the pixels may be shared with another sample
            cv::flip(out, mirrored, (code & 3) == 3 ? -1 : (code & 1));
            out = mirrored;
        }
        *picture = out;
    }
}

} // namespace loupe
