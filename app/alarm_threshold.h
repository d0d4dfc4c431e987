#pragma once

#include "app/sqlite.h"
#include "model/model_card.h"
#include "training/false_alarms.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

/** The threshold of the image score that follows from the rate of false alarms that the user accepts. */
namespace loupe {

/** What a model said of photos of the user's own that are known to be unedited. Plain data. */
struct OwnPhotos {
    std::string modelId;
    std::string modelSha256;      ///< of the weights
    std::string cardSha256;       ///< of card.json, which makes the scores too
    QString measured;             ///< UTC, ISO 8601
    std::vector<double> scores{}; ///< one a photo, each content once
    int failed = 0;               ///< photos that gave no score
};

/** The scores of a model on the user's own photos, kept in FOLDER/SHA256.json. Errors: WriteFailed, DiskFull,
 * BadArgument (a model without a hash). */
Result<void> writeOwnPhotos(const OwnPhotos &photos, const QString &folder);
/** Errors: FileMissing (never measured), FileUnreadable, Truncated (damaged), ModelTooNew, BadArgument. */
Result<OwnPhotos> readOwnPhotos(const std::string &modelSha256, const QString &folder);
/** Removing what is not there is no failure. Errors: WriteFailed, BadArgument. */
Result<void> removeOwnPhotos(const std::string &modelSha256, const QString &folder);

/** From this image score on a photo alarms. */
struct AlarmThreshold {
    double score = 1;
    double accepted = 0;    ///< share of false alarms that the user accepts
    bool ownPhotos = false; ///< measured on the user's own; otherwise by the model's card
    FalseAlarms measured{};
    std::string modelSha256{};
};

/**
 * @param accepted 0 = the user leaves it to the card's bands: there is no threshold
 * @param own nullptr: the lowest band of the card whose measured rate is accepted
 * nullopt also where nothing that was measured reaches that rate.
 */
std::optional<AlarmThreshold> alarmThreshold(double accepted, const ModelCard &card, const OwnPhotos *own);

/** Into the log of a case, so that it is kept beside the results it was used with. In the thread of the connection. */
Result<void> logAlarmThreshold(Sqlite &database, const AlarmThreshold &threshold);

} // namespace loupe
