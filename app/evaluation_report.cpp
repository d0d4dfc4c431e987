#include "app/evaluation_report.h"

#include "app/csv.h"
#include "app/error_text.h"
#include "app/names.h"
#include "app/paths.h"
#include "model/atomic_file.h"

#include <charconv>
#include <cmath>
#include <span>
#include <utility>

namespace loupe {
namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const std::filesystem::path &path)
{
    return toQString(path).toStdString();
}

/** The values of one image under the names of the columns; null where there is none. */
Json imageJson(const EvaluatedImage &image)
{
    const bool known = !image.error;
    const bool mask = known && image.forged && image.hasMask;
    const bool decoded = image.width > 0;
    const auto when = [](bool condition, auto value) { return condition ? Json(value) : Json(); };
    return {{"file", utf8(image.file)},
            {"label", image.forged ? "forged" : "authentic"},
            {"score", when(known, image.score)},
            {"band", when(known, bandName(image.band))},
            {"pixel_f1", when(mask, pixelF1(image.pixels))},
            {"pixel_auc", when(mask && !std::isnan(image.pixelAuc), image.pixelAuc)},
            {"forged_share_found", when(known, image.forgedShareFound)},
            {"forged_share_true", when(image.forgedShareTrue.has_value(), image.forgedShareTrue.value_or(0))},
            {"jpeg_quality", when(image.jpegQuality.has_value(), image.jpegQuality.value_or(0))},
            {"mean_luma_step", when(image.jpegQuality.has_value(), image.meanLumaStep)},
            {"bytes_per_pixel", when(decoded, image.bytesPerPixel)},
            {"width", when(decoded, image.width)},
            {"height", when(decoded, image.height)},
            {"seconds", when(known, image.seconds)},
            {"error", image.error ? Json(errorKindName(image.error->kind)) : Json()},
            {"detail", image.error ? Json(image.error->detail) : Json()}};
}

Json figureJson(const Figure &figure)
{
    const auto number = [](const std::optional<double> &value) { return value ? Json(*value) : Json(); };
    return {{"key", figure.key},
            {"name", figure.name},
            {"value", number(figure.value)},
            {"low", number(figure.low)},
            {"high", number(figure.high)},
            {"images", figure.images},
            {"definition", definitionOf(figure)}};
}

template <class Items, class ToJson>
Json listOf(const Items &items, const ToJson &toJson)
{
    Json list = Json::array();
    for (const auto &item : items)
        list.push_back(toJson(item));
    return list;
}

Json breakdownJson(const BreakdownRow &row)
{
    const bool words = !row.value.empty();
    return {{"attribute", row.attribute},
            {"value", words ? Json(row.value) : Json()},
            {"from", words ? Json() : Json(row.from)},
            {"to", words || std::isinf(row.to) ? Json() : Json(row.to)},
            {"forged", row.forged},
            {"authentic", row.authentic},
            {"figures", listOf(row.figures, figureJson)}};
}

Json issueJson(const DataIssue &issue)
{
    return {{"kind", issueKindName(issue.kind)},
            {"file", utf8(issue.file)},
            {"detail", issue.detail},
            {"used", issue.used}};
}

Json curvesJson(const Evaluation &e)
{
    Json json;
    json["roc"] = listOf(e.roc, [](const RocPoint &p) {
        return Json{
            {"threshold", p.threshold}, {"false_alarm_rate", p.falseAlarmRate}, {"detection_rate", p.detectionRate}};
    });
    json["precision_recall"] = listOf(e.precisionRecall, [](const PrecisionRecallPoint &p) {
        return Json{{"threshold", p.threshold}, {"precision", p.precision}, {"recall", p.recall}};
    });
    const auto best = [](const std::optional<BestThreshold> &t) {
        return t ? Json{{"threshold", t->threshold}, {"value", t->value}} : Json();
    };
    const auto &pixel = e.bestPixelThreshold;
    json["best_thresholds"] = {
        {"image_f1", best(e.bestByF1)},
        {"image_youden", best(e.bestByYouden)},
        {"pixel_f1", pixel ? Json{{"threshold", pixel->threshold}, {"value", pixel->f1}} : Json()}};
    json["reliability"] = listOf(e.reliability, [](const ReliabilityBin &b) {
        const auto known = [&](double value) { return b.images > 0 ? Json(value) : Json(); };
        return Json{{"low", b.low},
                    {"high", b.high},
                    {"images", b.images},
                    {"mean_score", known(b.meanScore)},
                    {"forged_share", known(b.forgedShare)}};
    });
    return json;
}

Json challengeJson(const std::optional<ChallengeReport> &challenge)
{
    if (!challenge)
        return nullptr;
    const auto &error = challenge->error;
    return {{"written", challenge->written},
            {"collisions", listOf(challenge->collisions, utf8)},
            {"error", error ? Json{{"kind", errorKindName(error->kind)},
                                   {"message", errorSentence(*error).toStdString()},
                                   {"detail", error->detail}}
                            : Json()}};
}

std::string cell(const Json &value)
{
    if (value.is_null())
        return {};
    return value.is_string() ? csvCell(value.get<std::string>()) : value.dump();
}

/** @param columns every one a key of each row */
std::string table(const std::vector<const char *> &columns, const std::vector<Json> &rows)
{
    std::string text;
    const auto line = [&](const auto &value) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += ',';
            text += value(columns[i]);
        }
        text += "\r\n";
    };
    line([](const char *column) { return std::string(column); });
    for (const Json &row : rows)
        line([&row](const char *column) { return cell(row.at(column)); });
    return text;
}

} // namespace

Json evaluationJson(const Evaluation &e, const std::vector<BreakdownRow> &breakdown)
{
    Json json;
    json["model"] = {{"id", e.modelId},
                     {"weights_sha256", e.modelSha256},
                     {"card_sha256", e.cardSha256},
                     {"device", e.device},
                     {"precision", e.precision}};
    json["data"] = {{"sha256", e.dataSha256}, {"forged", e.forged}, {"authentic", e.authentic},
                    {"masks", e.masks},       {"failed", e.failed}, {"issues", listOf(e.issues, issueJson)}};
    json["settings"] = {{"image_threshold", e.imageThreshold},
                        {"pixel_threshold", e.pixelThreshold},
                        {"bootstrap_rounds", e.bootstrapRounds},
                        {"seed", e.seed}};
    json["seconds"] = e.seconds;
    json["figures"] = listOf(e.figures, figureJson);
    json["breakdown"] = listOf(breakdown, breakdownJson);
    json.update(curvesJson(e));
    json["images"] = listOf(e.images, imageJson);
    json["challenge"] = challengeJson(e.challenge);
    return json;
}

std::string imagesCsv(const Evaluation &evaluation)
{
    std::vector<Json> rows;
    for (const EvaluatedImage &image : evaluation.images)
        rows.push_back(imageJson(image));
    return table({"file", "label", "score", "band", "pixel_f1", "pixel_auc", "forged_share_found", "forged_share_true",
                  "jpeg_quality", "mean_luma_step", "bytes_per_pixel", "width", "height", "seconds", "error", "detail"},
                 rows);
}

std::string figuresCsv(const Evaluation &evaluation)
{
    std::vector<Json> rows;
    for (const Figure &figure : evaluation.figures)
        rows.push_back(figureJson(figure));
    return table({"key", "value", "low", "high", "images", "definition"}, rows);
}

Result<void> writeReport(const std::string &text, const std::filesystem::path &file)
{
    return writeAtomically(file, std::as_bytes(std::span(text)));
}

} // namespace loupe
