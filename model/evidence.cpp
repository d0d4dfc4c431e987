#include "model/evidence.h"

#include "model/evidence/copy_move.h"
#include "model/evidence/ela.h"
#include "model/evidence/jpeg_ghost.h"
#include "model/evidence/jpeg_grid.h"
#include "model/evidence/noise_residual.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <new>

namespace loupe {
namespace {

constexpr double kElaSpan = 10;   ///< grey levels: fixed, so that pictures can be compared
constexpr double kNoiseSpan = 3;  ///< times the picture's median
constexpr double kLeastNoise = 2; ///< grey levels: a picture without noise is shown dark, not stretched
constexpr double kGridSpan = 20;  ///< once in 10^20 pictures by chance

Result<EvidenceMap> computeEla(const cv::Mat &rgb, const Progress &progress)
{
    const ElaOptions options;
    auto found = errorLevel(rgb, options, progress);
    if (!found)
        return found.error();
    return EvidenceMap{EvidenceKind::ErrorLevel,
                       found->map,
                       found->cell,
                       0,
                       kElaSpan,
                       {{"quality", double(options.quality)}, {"median", found->median}, {"high", found->high}}};
}

Result<EvidenceMap> computeGhost(const cv::Mat &rgb, const Progress &progress)
{
    auto found = findJpegGhost(rgb, progress);
    if (!found)
        return found.error();
    EvidenceMap map{EvidenceKind::JpegGhost, found->map, JpegGhost::kCell, 0, 1, {{"strength", found->strength}}};
    if (found->quality > 0)
        map.figures.insert(map.figures.end(), {{"ghost_quality", double(found->quality)},
                                               {"grid_x", double(found->phase.x)},
                                               {"grid_y", double(found->phase.y)},
                                               {"share", found->share}});
    return map;
}

Result<EvidenceMap> computeNoise(const cv::Mat &rgb, const Progress &progress)
{
    auto found = noiseResidual(rgb, progress);
    if (!found)
        return found.error();
    return EvidenceMap{
        EvidenceKind::NoiseResidual,
        found->map,
        NoiseResidual::kCell,
        0,
        std::max(kNoiseSpan * found->median, kLeastNoise),
        {{"median", found->median}, {"low", found->low}, {"high", found->high}, {"judged", found->judged}}};
}

Result<EvidenceMap> computeGrid(const cv::Mat &rgb, const Progress &progress)
{
    auto found = findJpegGrid(rgb, progress);
    if (!found)
        return found.error();
    EvidenceMap map{EvidenceKind::JpegGrid, found->map, JpegGrid::kCell, 0, kGridSpan, {}};
    if (found->phase)
        map.figures = {{"grid_x", double(found->phase->x)}, {"grid_y", double(found->phase->y)}};
    map.figures.push_back({"foreign_areas", double(found->foreign.size())});
    if (!found->foreign.empty())
        map.figures.insert(map.figures.end(), {{"foreign_grid_x", double(found->foreign.front().phase.x)},
                                               {"foreign_grid_y", double(found->foreign.front().phase.y)},
                                               {"significance", found->foreign.front().significance}});
    return map;
}

Result<EvidenceMap> computeCopyMove(const cv::Mat &rgb, const Progress &progress)
{
    const auto found = findCopyMoves(rgb, {}, progress);
    if (!found)
        return found.error();
    return evidenceOf(*found);
}

} // namespace

const std::vector<EvidenceMethod> &evidenceMethods()
{
    static const std::vector<EvidenceMethod> methods{
        {EvidenceKind::ErrorLevel, "ela", computeEla},          {EvidenceKind::JpegGhost, "jpeg_ghost", computeGhost},
        {EvidenceKind::NoiseResidual, "noise", computeNoise},   {EvidenceKind::JpegGrid, "jpeg_grid", computeGrid},
        {EvidenceKind::CopyMove, "copy_move", computeCopyMove},
    };
    return methods;
}

const EvidenceMethod &evidenceMethod(EvidenceKind kind)
{
    return *std::ranges::find(evidenceMethods(), kind, &EvidenceMethod::kind);
}

EvidenceMap evidenceOf(const CopyMoveResult &copies)
{
    EvidenceMap map{EvidenceKind::CopyMove, {}, 1, 0, 1, {{"score", copies.score}}};
    map.figures.push_back({"pairs", double(copies.regions.size())});
    if (!copies.regions.empty())
        map.figures.insert(map.figures.end(),
                           {{"scale", copies.regions.front().scale}, {"angle", copies.regions.front().angle}});
    for (const CopiedRegion &region : copies.regions)
        map.matches.push_back({region.source, region.target, region.score});
    return map;
}

Result<EvidenceMap> computeEvidence(EvidenceKind kind, const cv::Mat &rgb, const Progress &progress)
try {
    if (rgb.empty() || rgb.type() != CV_8UC3)
        return Error{Error::Kind::BadArgument, "no picture of three channels with 8 bits"};
    return evidenceMethod(kind).compute(rgb, progress);
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "evidence map"};
} catch (const cv::Exception &e) {
    return Error{e.code == cv::Error::StsNoMem ? Error::Kind::OutOfMemory : Error::Kind::Internal, e.what()};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
