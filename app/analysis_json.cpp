#include "app/analysis_json.h"

#include "app/error_text.h"
#include "app/names.h"

namespace loupe {
namespace {

using Json = nlohmann::ordered_json;

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

Json witnessesJson(const Witnesses &witnesses)
{
    Json json;
    for (const WitnessName &witness : kWitnesses)
        json[witness.name] = witnesses.*witness.value;
    return json;
}

Json outlinesJson(const Outlines &outlines)
{
    Json list = Json::array();
    for (const auto &outline : outlines) {
        Json points = Json::array();
        for (const cv::Point &p : outline)
            points.push_back({p.x, p.y});
        list.push_back(std::move(points));
    }
    return list;
}

Json copyMoveJson(const std::optional<CopyMoveResult> &result)
{
    if (!result)
        return nullptr;
    Json regions = Json::array();
    for (const CopiedRegion &region : result->regions) {
        const auto &t = region.transform;
        regions.push_back({{"score", region.score},
                           {"source", outlinesJson(region.source)},
                           {"target", outlinesJson(region.target)},
                           {"transform", {{t(0, 0), t(0, 1), t(0, 2)}, {t(1, 0), t(1, 1), t(1, 2)}}},
                           {"scale", region.scale},
                           {"angle", region.angle},
                           {"source_area", region.sourceArea},
                           {"target_area", region.targetArea},
                           {"inliers", region.inliers},
                           {"similarity", region.similarity},
                           {"difference", region.difference}});
    }
    return {{"score", result->score},
            {"threshold", kCopyMoveThreshold},
            {"regions", std::move(regions)},
            {"seconds", result->seconds}};
}

Json notesJson(const std::vector<Note> &notes)
{
    Json list = Json::array();
    for (const Note &note : notes) {
        list.push_back(
            {{"kind", noteKindName(note.kind)}, {"values", note.values}, {"text", noteSentence(note).toStdString()}});
    }
    return list;
}

Json errorJson(const std::optional<Error> &error)
{
    if (!error)
        return nullptr;
    return {{"kind", errorKindName(error->kind)},
            {"message", errorSentence(*error).toStdString()},
            {"detail", error->detail}};
}

} // namespace

Json regionsJson(const std::vector<Region> &regions)
{
    Json list = Json::array();
    for (const Region &region : regions) {
        const cv::Rect &box = region.box;
        list.push_back({{"x", box.x},
                        {"y", box.y},
                        {"w", box.width},
                        {"h", box.height},
                        {"area", region.area},
                        {"mean_score", region.meanScore}});
    }
    return list;
}

Json analysisJson(const std::filesystem::path &file, const Analysis *analysis, const std::optional<Error> &error)
{
    const std::u8string name = file.u8string();
    Json json{{"file", std::string(name.begin(), name.end())}};
    for (const char *key : {"sha256", "width", "height", "score", "witnesses", "band", "threshold", "forged_fraction",
                            "regions", "copy_move", "model", "device", "precision", "seconds", "notes"})
        json[key] = nullptr;
    if (analysis) {
        json["sha256"] = textOrNull(analysis->facts.sha256);
        json["width"] = analysis->facts.width;
        json["height"] = analysis->facts.height;
        json["score"] = analysis->imageScore;
        json["witnesses"] = witnessesJson(analysis->witnesses);
        json["band"] = bandName(analysis->band);
        json["threshold"] = analysis->threshold;
        json["forged_fraction"] = analysis->forgedFraction;
        json["regions"] = regionsJson(analysis->regions);
        json["copy_move"] = copyMoveJson(analysis->copyMove);
        json["model"] = {{"id", analysis->modelId}, {"sha256", textOrNull(analysis->modelSha256)}};
        json["device"] = analysis->device;
        json["precision"] = analysis->precision;
        json["seconds"] = analysis->timing.total;
        json["notes"] = notesJson(analysis->notes);
    }
    json["error"] = errorJson(error);
    return json;
}

std::string jsonLine(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace loupe
