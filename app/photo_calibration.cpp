#include "app/photo_calibration.h"

#include "app/case_log.h"
#include "app/logging.h"
#include "app/paths.h"
#include "app/picture_walk.h"

#include <set>
#include <utility>

namespace loupe {
namespace {

using Files = std::vector<std::filesystem::path>;

Result<Files> photosOf(const QStringList &folders, const Progress &progress)
{
    Files files;
    WalkOptions options;
    options.recursive = true;
    for (const QString &folder : folders)
        options.places.push_back(toPath(folder));
    const auto take = [&files](std::span<const ListedFile> found) -> Result<void> {
        for (const ListedFile &file : found)
            files.push_back(file.path);
        return {};
    };
    const auto walked = walkPictures(options, take, {[](int, int) {}, progress.cancelled});
    if (!walked)
        return walked.error();
    if (files.empty())
        return Error{Error::Kind::FileMissing, "no photos in the folders"};
    return files;
}

/** Between two photos `progress` is asked, and a pause waits there; within one only `stopped`. */
OwnPhotos measure(const LoadedModel &model, const Files &files, const DecodeOptions &decodeOptions,
                  const Progress &progress, const std::atomic<bool> &stopped)
{
    OwnPhotos photos{model.card.id, model.weightsSha256, model.cardSha256, caseTime()};
    const Progress within{[](int, int) {}, [&stopped] { return stopped.load(); }};
    std::set<std::string> seen;
    for (std::size_t i = 0; i < files.size() && !progress.cancelled(); ++i) {
        progress.report(int(i), int(files.size()));
        const auto image = decode(files[i], decodeOptions);
        if (image && !seen.insert(image->facts.sha256).second)
            continue; // a copy of another
        const auto analysis = image ? model.analyze(*image, within) : Result<Analysis>(image.error());
        if (analysis)
            photos.scores.push_back(analysis->imageScore);
        else if (analysis.error().kind != Error::Kind::Cancelled)
            ++photos.failed;
        progress.report(int(i) + 1, int(files.size()));
    }
    return photos;
}

} // namespace

PhotoCalibration::PhotoCalibration(QObject *parent)
    : LongRun(parent), m_stopped(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
    connect(this, &LongRun::stateChanged, this, [this](State state) {
        if (state == State::Stopping)
            m_stopped->store(true);
    });
}

PhotoCalibration::~PhotoCalibration()
{
    m_stopped->store(true);
    stop();
}

void PhotoCalibration::start(const LoadedModel &model, const QStringList &folders, const DecodeOptions &decode)
{
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    const auto work = [model, folders, decode, stopped = m_stopped](const Progress &progress) -> Result<OwnPhotos> {
        const auto files = photosOf(folders, progress);
        if (!files)
            return files.error();
        OwnPhotos photos = measure(model, *files, decode, progress, *stopped);
        if (photos.scores.empty() && progress.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        return photos;
    };
    LongRun::start<OwnPhotos>([this](auto task) { return runTask<bool>(&m_pool, std::move(task)); }, work,
                              [this](const Result<OwnPhotos> &photos) {
                                  if (!photos)
                                      logError("calibration", photos.error());
                                  Q_EMIT finished(photos);
                              });
}

} // namespace loupe
