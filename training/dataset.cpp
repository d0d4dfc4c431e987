#include "training/dataset.h"

#include <algorithm>
#include <map>
#include <new>
#include <numeric>
#include <optional>
#include <set>
#include <span>

#include <opencv2/core.hpp>

#include "model/hashing.h"
#include "model/image/decoder.h"
#include "training/data/layouts.h"
#include "training/data/mask_file.h"
#include "training/data/parallel.h"

namespace loupe {
namespace {

namespace fs = std::filesystem;
using Kind = DataIssue::Kind;

std::string hashOf(const std::string &text)
{
    return sha256(std::as_bytes(std::span(text)));
}

std::string sizeText(cv::Size size)
{
    return std::to_string(size.width) + " x " + std::to_string(size.height);
}

std::string reason(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::FileMissing:
        return "no such file";
    case Error::Kind::FileUnreadable:
        return "cannot be read: " + error.detail;
    case Error::Kind::FileEmpty:
        return "zero bytes";
    case Error::Kind::NotAnImage:
        return "no picture";
    case Error::Kind::Truncated:
        return "damaged: " + error.detail;
    default:
        return error.detail;
    }
}

/** What became of a candidate. */
struct Checked {
    std::optional<LabelledImage> image = {};
    std::vector<DataIssue> issues = {};

    void note(Kind kind, const fs::path &file, std::string detail, bool used = true)
    {
        issues.push_back({kind, file, std::move(detail), used});
    }
};

/** Decides by the mask what the picture is, as far as the mask is good for that. */
void checkMask(const Candidate &candidate, Checked &checked)
{
    LabelledImage &image = *checked.image;
    const auto mask = readMask(candidate.mask);
    image.forged = candidate.forged.value_or(true);
    if (!mask) {
        if (image.forged)
            checked.note(Kind::NoMask, image.image, candidate.mask.string() + ": " + reason(mask.error()));
        return;
    }
    double low = 0;
    double high = 0;
    cv::minMaxLoc(*mask, &low, &high);
    if (high > low) {
        if (!image.forged)
            checked.note(Kind::BadLine, image.image, "called authentic, but its mask marks something: forged");
        image.forged = true;
        image.mask = candidate.mask;
        image.forgedShare = cv::countNonZero(stretchedMask(*mask) >= 128) / double(mask->total());
        if (mask->size() != cv::Size(image.width, image.height))
            checked.note(Kind::MaskSize, candidate.mask,
                         sizeText(mask->size()) + ", the picture " + sizeText({image.width, image.height}));
    } else if (high > 0) { // a target of one value says nothing about where (SPEC section 1)
        if (image.forged)
            checked.note(Kind::NoMask, image.image, "the mask marks the whole picture");
    } else if (image.forged) {
        image.forged = false;
        checked.note(Kind::MaskEmpty, candidate.mask, "of " + image.image.filename().string());
    }
}

Checked check(const Candidate &candidate)
{
    Checked checked;
    const auto decoded = decode(candidate.image);
    if (!decoded) {
        checked.note(Kind::Unreadable, candidate.image, reason(decoded.error()), false);
        return checked;
    }
    checked.image = LabelledImage{.image = candidate.image,
                                  .forged = candidate.forged.value_or(false),
                                  .width = decoded->facts.width,
                                  .height = decoded->facts.height,
                                  .sha256 = decoded->facts.sha256,
                                  .attributes = candidate.attributes};
    if (!candidate.mask.empty())
        checkMask(candidate, checked);
    else if (checked.image->forged)
        checked.note(Kind::NoMask, candidate.image, "none was found");
    return checked;
}

/**
 * Of pictures with the same bytes the first stays, or the first with a mask; none where the labels differ. What was odd
 * about the others matters no more.
 */
void addDistinct(std::vector<LabelledImage> images, Dataset &set)
{
    std::map<std::string, std::vector<std::size_t>> copies;
    for (std::size_t i = 0; i < images.size(); ++i)
        copies[images[i].sha256].push_back(i);
    std::set<fs::path> leftOut;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const auto &same = copies[images[i].sha256];
        const auto differs =
            std::find_if(same.begin(), same.end(), [&](std::size_t k) { return images[k].forged != images[i].forged; });
        const auto masked =
            std::find_if(same.begin(), same.end(), [&](std::size_t k) { return !images[k].mask.empty(); });
        const std::size_t kept = masked == same.end() ? same.front() : *masked;
        if (differs != same.end())
            set.issues.push_back({Kind::Conflicting, images[i].image, images[*differs].image.string()});
        else if (kept != i)
            set.issues.push_back({Kind::Duplicate, images[i].image, images[kept].image.string()});
        else
            set.images.push_back(images[i]);
        if (differs != same.end() || kept != i)
            leftOut.insert(images[i].image);
    }
    std::erase_if(set.issues, [&](const DataIssue &issue) { return issue.used && leftOut.contains(issue.file); });
}

} // namespace

const char *layoutName(DataLayout layout)
{
    switch (layout) {
    case DataLayout::TamperedPairs:
        return "tampered_pairs";
    case DataLayout::RealFake:
        return "real_fake";
    case DataLayout::List:
        return "list";
    case DataLayout::JsonPairs:
        return "json_pairs";
    case DataLayout::Authentic:
        return "authentic";
    }
    return "";
}

std::int64_t Dataset::forged() const
{
    return std::count_if(images.begin(), images.end(), [](const LabelledImage &image) { return image.forged; });
}

std::int64_t Dataset::masks() const
{
    return std::count_if(images.begin(), images.end(), [](const LabelledImage &image) { return !image.mask.empty(); });
}

std::string Dataset::fingerprint() const
{
    std::vector<std::string> lines;
    for (const LabelledImage &image : images)
        lines.push_back(image.sha256 + (image.forged ? " forged\n" : " authentic\n"));
    std::sort(lines.begin(), lines.end());
    return hashOf(std::accumulate(lines.begin(), lines.end(), std::string()));
}

Result<Dataset> openDataset(const std::vector<fs::path> &sources, const Progress &progress)
try {
    Dataset set;
    std::vector<Candidate> candidates;
    for (const fs::path &source : sources) {
        if (progress.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        auto layout = findLayout(source);
        if (!layout)
            return layout.error();
        set.sources.emplace_back(source, layout->kind);
        candidates.insert(candidates.end(), layout->candidates.begin(), layout->candidates.end());
        set.issues.insert(set.issues.end(), layout->issues.begin(), layout->issues.end());
    }
    std::vector<Checked> checked(candidates.size());
    const auto done = inParallel(
        candidates.size(),
        [&](std::size_t i) {
            checked[i] = check(candidates[i]);
            return Result<void>();
        },
        progress);
    if (!done)
        return done.error();
    std::vector<LabelledImage> images;
    for (const Checked &one : checked) {
        set.issues.insert(set.issues.end(), one.issues.begin(), one.issues.end());
        if (one.image)
            images.push_back(*one.image);
    }
    addDistinct(std::move(images), set);
    if (set.images.empty())
        return Error{Error::Kind::FileMissing, "no picture that can be used; " + std::to_string(set.issues.size()) +
                                                   " files have something wrong with them"};
    return set;
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "opening the data set"};
} catch (const std::exception &e) { // no more threads, a working directory that is gone
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
