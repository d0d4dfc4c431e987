#include "app/case_export.h"

#include "app/analysis_files.h"
#include "app/app_errors.h"
#include "app/case_pages.h"
#include "app/paths.h"
#include "app/png_file.h"
#include "model/image/decoder.h"
#include "model/result/mask.h"
#include "model/result/mask_file.h"
#include "training/challenge_output.h"

#include <algorithm>
#include <functional>
#include <set>
#include <system_error>

namespace loupe {
namespace {

namespace fs = std::filesystem;

/** Where the pictures lie: all their folders, and the one that they share. */
struct Places {
    std::set<fs::path> folders;
    fs::path shared;
};

fs::path sharedPart(const fs::path &a, const fs::path &b)
{
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    fs::path shared;
    for (auto part = a.begin(); part != ends.first; ++part)
        shared /= *part;
    return shared;
}

Result<Places> placesOf(const CaseStore &store, const CaseQuery &query, const Progress &progress)
{
    Places places;
    const auto rows = forEachRow(store, query, {.report = [](int, int) {}, .cancelled = progress.cancelled},
                                 [&places](const CaseRow &row) -> Result<void> {
                                     const fs::path folder = row.path.parent_path();
                                     if (places.folders.insert(folder).second)
                                         places.shared =
                                             places.folders.size() == 1 ? folder : sharedPart(places.shared, folder);
                                     return {};
                                 });
    if (!rows)
        return rows.error();
    return places;
}

/** Files for other programs are never put between the evidence. */
bool holdsEvidence(const fs::path &folder, const Places &places)
{
    std::error_code ignored;
    return places.folders.contains(folder) ||
           std::any_of(places.folders.begin(), places.folders.end(),
                       [&](const fs::path &used) { return fs::equivalent(used, folder, ignored); });
}

cv::Mat maskOf(const Analysis &analysis)
{
    const cv::Size size(analysis.facts.width, analysis.facts.height);
    return thresholdMask(resizeScoreMap(analysis.scoreMap, size), analysis.threshold);
}

using WriteOne = std::function<Result<void>(const Analysis &, const fs::path &target)>;

/** @param ending behind the picture's name  @param writeOne may fail for one picture: the others are written */
Result<ExportReport> exportPictures(const CaseStore &store, const CaseQuery &query, const fs::path &folder,
                                    const char *ending, const Progress &progress, const WriteOne &writeOne)
{
    const auto places = placesOf(store, query, progress);
    if (!places)
        return places.error();
    std::set<fs::path> made; // checked, and there
    ExportReport report;
    const auto rows = forEachRow(store, query, progress, [&](const CaseRow &row) -> Result<void> {
        if (!row.score)
            return {};
        fs::path target = fs::absolute(folder) / row.path.lexically_relative(places->shared);
        target = target.lexically_normal();
        target += ending;
        const fs::path parent = target.parent_path();
        if (made.insert(parent).second) {
            std::error_code code;
            fs::create_directories(parent, code);
            if (code)
                return Error{Error::Kind::WriteFailed, parent.string() + ": " + code.message()};
            if (holdsEvidence(parent, *places))
                return Error{Error::Kind::BadArgument, parent.string() + " holds pictures of the case"};
        }
        const auto analysis = store.analysis(row.resultId);
        if (!analysis)
            return analysis.error();
        const auto written = writeOne(*analysis, target);
        if (written) {
            ++report.written;
            return {};
        }
        const auto kind = written.error().kind;
        if (kind == Error::Kind::DiskFull || kind == Error::Kind::WriteFailed)
            return written;
        report.failed.emplace_back(row.path, written.error());
        return {};
    });
    if (!rows)
        return rows.error();
    return report;
}

} // namespace

Result<ExportReport> exportMasks(const CaseStore &store, const CaseQuery &query, const fs::path &folder,
                                 const Progress &progress)
{
    return exportPictures(
        store, query, folder, ".mask.png", progress,
        [](const Analysis &analysis, const fs::path &target) { return writeMask(maskOf(analysis), target); });
}

Result<ExportReport> exportOverlays(const CaseStore &store, const CaseQuery &query, const fs::path &folder,
                                    ColorMap map, const Progress &progress)
{
    return exportPictures(store, query, folder, ".overlay.png", progress,
                          [map](const Analysis &analysis, const fs::path &target) -> Result<void> {
                              const DecodeOptions noLimit{.maxMegapixels = 1e6}; // it was decoded before
                              const auto image = decode(analysis.facts.file, noLimit);
                              if (!image)
                                  return image.error();
                              if (image->facts.sha256 != analysis.facts.sha256)
                                  return Error{app_error::FileChanged, analysis.facts.file.string()};
                              return savePng(renderOverlay(*image, analysis, map), toQString(target));
                          });
}

Result<ExportReport> exportChallenge(const CaseStore &store, const CaseQuery &query, const fs::path &folder,
                                     const Progress &progress)
{
    Dataset dataset;
    const auto named = forEachRow(store, query, {.report = [](int, int) {}, .cancelled = progress.cancelled},
                                  [&dataset](const CaseRow &row) -> Result<void> {
                                      if (row.score)
                                          dataset.images.push_back({.image = row.path});
                                      return {};
                                  });
    if (!named)
        return named.error();
    auto output = ChallengeOutput::open(folder, dataset);
    if (!output)
        return output.error();
    const auto rows = forEachRow(store, query, progress, [&](const CaseRow &row) -> Result<void> {
        if (!row.score)
            return {};
        const auto analysis = store.analysis(row.resultId);
        if (!analysis)
            return analysis.error();
        return output->add(row.path, *row.score, maskOf(*analysis));
    });
    if (!rows)
        return rows.error();
    if (const auto finished = output->finish(); !finished)
        return finished.error();
    ExportReport report{output->written(), {}};
    for (const fs::path &file : output->collisions())
        report.failed.emplace_back(file, Error{Error::Kind::BadArgument, "another picture has this name"});
    return report;
}

} // namespace loupe
