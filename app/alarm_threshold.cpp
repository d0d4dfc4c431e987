#include "app/alarm_threshold.h"

#include "app/case_log.h"
#include "app/paths.h"
#include "model/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kFormat = 1;

/** Error BadArgument for what is no hash: it becomes the name of a file. */
Result<QString> fileOf(const std::string &modelSha256, const QString &folder)
{
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
    const QString name = QString::fromStdString(modelSha256);
    if (!hash.match(name).hasMatch())
        return Error{Error::Kind::BadArgument, "'" + modelSha256 + "' is no hash of a model"};
    return u"%1/%2.json"_s.arg(folder, name);
}

Result<OwnPhotos> fromJson(const Json &json, const std::string &modelSha256)
{
    if (json.value("format", 0) > kFormat)
        return Error{Error::Kind::ModelTooNew, "own photos of a newer format"};
    OwnPhotos photos{json.value("model_id", ""), json.value("model_sha256", ""), json.value("card_sha256", ""),
                     QString::fromStdString(json.value("measured", ""))};
    photos.scores = json.at("scores").get<std::vector<double>>();
    photos.failed = json.value("failed", 0);
    if (photos.modelSha256 != modelSha256)
        return Error{Error::Kind::Truncated, "the file is of another model"};
    for (const double score : photos.scores) {
        if (!(score >= 0 && score <= 1))
            return Error{Error::Kind::Truncated, "a score is not between 0 and 1"};
    }
    return photos;
}

FalseAlarms ofCard(const BandThreshold &band, int photos)
{
    return {photos, int(std::lround(band.falseAlarmRate * photos)), shareEstimate(band.falseAlarmRate, photos)};
}

} // namespace

Result<void> writeOwnPhotos(const OwnPhotos &photos, const QString &folder)
{
    const auto file = fileOf(photos.modelSha256, folder);
    if (!file)
        return file.error();
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::WriteFailed, folder.toStdString()};
    const Json json{{"format", kFormat},
                    {"model_id", photos.modelId},
                    {"model_sha256", photos.modelSha256},
                    {"card_sha256", photos.cardSha256},
                    {"measured", photos.measured.toStdString()},
                    {"photos", photos.scores.size()},
                    {"failed", photos.failed},
                    {"scores", photos.scores}};
    const std::string text = json.dump(1) + "\n";
    return writeAtomically(toPath(*file), std::as_bytes(std::span(text)));
}

Result<OwnPhotos> readOwnPhotos(const std::string &modelSha256, const QString &folder)
try {
    const auto name = fileOf(modelSha256, folder);
    if (!name)
        return name.error();
    QFile file(*name);
    if (!file.exists())
        return Error{Error::Kind::FileMissing, name->toStdString()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::FileUnreadable, name->toStdString()};
    return fromJson(Json::parse(file.readAll().toStdString()), modelSha256);
} catch (const nlohmann::json::exception &e) {
    return Error{Error::Kind::Truncated, e.what()};
}

Result<void> removeOwnPhotos(const std::string &modelSha256, const QString &folder)
{
    const auto file = fileOf(modelSha256, folder);
    if (!file)
        return file.error();
    if (QFile::exists(*file) && !QFile::remove(*file))
        return Error{Error::Kind::WriteFailed, file->toStdString()};
    return {};
}

std::optional<AlarmThreshold> alarmThreshold(double accepted, const ModelCard &card, const OwnPhotos *own)
{
    if (accepted <= 0)
        return std::nullopt;
    if (own) {
        const auto score = thresholdFor(own->scores, accepted);
        if (!score)
            return std::nullopt;
        return AlarmThreshold{*score, accepted, true, falseAlarms(own->scores, *score), own->modelSha256};
    }
    if (card.authenticPhotos <= 0)
        return std::nullopt;
    for (const BandThreshold &band : {card.inconclusive, card.moderate, card.strong}) {
        if (band.falseAlarmRate <= accepted)
            return AlarmThreshold{band.score, accepted, false, ofCard(band, card.authenticPhotos), card.weightsSha256};
    }
    return std::nullopt;
}

Result<void> logAlarmThreshold(Sqlite &database, const AlarmThreshold &threshold)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto logged = CaseLog(database).append(u"alarm_threshold"_s,
                                                 {{"score", threshold.score},
                                                  {"accepted", threshold.accepted},
                                                  {"measured_on", threshold.ownPhotos ? "own photos" : "model card"},
                                                  {"photos", threshold.measured.photos},
                                                  {"alarms", threshold.measured.alarms},
                                                  {"model_sha256", threshold.modelSha256}});
    return logged ? transaction.commit() : logged;
}

} // namespace loupe
