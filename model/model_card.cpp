#include "model/model_card.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "model/atomic_file.h"
#include "model/model_card_text.h"

namespace loupe {
namespace {

using nlohmann::json;

constexpr int kFormat = 1;

BandThreshold readBand(const json &bands, const char *name, BandThreshold fallback)
{
    if (!bands.contains(name))
        return fallback;
    return {bands[name].value("score", fallback.score), bands[name].value("false_alarm_rate", fallback.falseAlarmRate)};
}

json bandJson(const BandThreshold &band)
{
    return {{"score", band.score}, {"false_alarm_rate", band.falseAlarmRate}};
}

/** "scale" is the weight of the image logit where it is the only witness. */
ScoreModel readScoreModel(const json &calibration)
{
    ScoreModel model;
    model.weights.image = calibration.value("scale", 1.0);
    const json weights = calibration.value("weights", json::object());
    for (const WitnessName &witness : kWitnesses)
        model.weights.*witness.value = weights.value(witness.name, model.weights.*witness.value);
    model.offset = calibration.value("offset", 0.0);
    for (const json &row : calibration.value("by_compression", json::array()))
        model.compression.push_back(
            {row.at("max_luma_step").get<double>(), row.at("scale").get<double>(), row.at("offset").get<double>()});
    return model;
}

json scoreModelJson(const ScoreModel &model)
{
    json weights;
    for (const WitnessName &witness : kWitnesses)
        weights[witness.name] = model.weights.*witness.value;
    json rows = json::array();
    for (const ScoreModel::Compression &row : model.compression)
        rows.push_back({{"max_luma_step", row.maxLumaStep}, {"scale", row.scale}, {"offset", row.offset}});
    return {{"weights", weights}, {"offset", model.offset}, {"by_compression", rows}};
}

bool isBase64(const std::string &text)
{
    const auto isDigit = [](unsigned char c) { return std::isalnum(c) || c == '+' || c == '/' || c == '='; };
    return !text.empty() && text.size() % 4 == 0 && std::all_of(text.begin(), text.end(), isDigit);
}

/** What is impossible in a card; empty when nothing is. */
std::string problem(const ModelCard &card)
{
    if (card.id.empty())
        return "id is missing";
    if (card.preset.empty() == card.config.empty())
        return "exactly one of preset and config must be given";
    if (card.tileOverlap < 0 || card.tileOverlap % 8 != 0 || card.tileOverlap > 1024)
        return "tile_overlap must be a multiple of 8 from 0 to 1024";
    if (!(card.pixelThreshold > 0))
        return "pixel_threshold must be above 0";
    for (std::size_t i = 0; i < card.scoreModel.compression.size(); ++i)
        if (!(card.scoreModel.compression[i].scale > 0) ||
            (i > 0 && !(card.scoreModel.compression[i].maxLumaStep > card.scoreModel.compression[i - 1].maxLumaStep)))
            return "calibration.by_compression needs rising steps and scales above 0";
    if (card.blindLumaStep && !(*card.blindLumaStep > 0))
        return "calibration.blind_from_luma_step must be above 0";
    for (const KnownFailure &failure : card.failures)
        if (!isBase64(failure.picture))
            return "failures: a picture is no base64";
    if (!(card.strong.score >= card.moderate.score && card.moderate.score >= card.inconclusive.score))
        return "bands must fall from strong to inconclusive";
    return {};
}

ModelCard fromJson(const json &j)
{
    ModelCard card;
    card.id = j.value("id", "");
    card.title = j.value("title", card.id);
    card.version = j.value("version", "");
    card.preview = j.value("preview", false);
    card.preset = j.value("preset", "");
    if (j.contains("config"))
        card.config = j["config"].dump();
    card.input = j.value("input", "resize") == "native" ? InputPolicy::Native : InputPolicy::Resize;
    card.tileOverlap = j.value("tile_overlap", 0);
    card.pixelThreshold = j.value("pixel_threshold", card.pixelThreshold);
    const json calibration = j.value("calibration", json::object());
    card.scoreModel = readScoreModel(calibration);
    if (calibration.contains("blind_from_luma_step"))
        card.blindLumaStep = calibration["blind_from_luma_step"].get<double>();
    const json bands = j.value("bands", json::object());
    card.strong = readBand(bands, "strong", card.strong);
    card.moderate = readBand(bands, "moderate", card.moderate);
    card.inconclusive = readBand(bands, "inconclusive", card.inconclusive);
    card.authenticPhotos = bands.value("authentic_photos", 0);
    card.domain = j.value("domain", "");
    card.limits = j.value("limits", card.limits);
    card.trainingData = j.value("training_data", card.trainingData);
    for (const json &failure : j.value("failures", json::array()))
        card.failures.push_back({failure.at("words").get<std::string>(), failure.at("picture").get<std::string>()});
    if (j.contains("numbers"))
        card.numbers = j["numbers"].dump(2);
    card.weightsSha256 = j.value("weights_sha256", "");
    return card;
}

json toJson(const ModelCard &card)
{
    json j{{"format", kFormat},
           {"id", card.id},
           {"title", card.title},
           {"version", card.version},
           {"preview", card.preview},
           {"input", card.input == InputPolicy::Native ? "native" : "resize"},
           {"tile_overlap", card.tileOverlap},
           {"pixel_threshold", card.pixelThreshold},
           {"calibration", scoreModelJson(card.scoreModel)},
           {"bands",
            {{"strong", bandJson(card.strong)},
             {"moderate", bandJson(card.moderate)},
             {"inconclusive", bandJson(card.inconclusive)},
             {"authentic_photos", card.authenticPhotos}}},
           {"domain", card.domain},
           {"limits", card.limits},
           {"training_data", card.trainingData},
           {"weights_sha256", card.weightsSha256}};
    if (card.blindLumaStep)
        j["calibration"]["blind_from_luma_step"] = *card.blindLumaStep;
    for (const KnownFailure &failure : card.failures)
        j["failures"].push_back({{"words", failure.words}, {"picture", failure.picture}});
    if (!card.preset.empty())
        j["preset"] = card.preset;
    if (!card.config.empty())
        j["config"] = json::parse(card.config);
    if (!card.numbers.empty())
        j["numbers"] = json::parse(card.numbers);
    return j;
}

} // namespace

Band ModelCard::bandOf(double imageScore) const
{
    if (imageScore >= strong.score)
        return Band::Strong;
    if (imageScore >= moderate.score)
        return Band::Moderate;
    return imageScore >= inconclusive.score ? Band::Inconclusive : Band::NoTrace;
}

std::optional<double> ModelCard::falseAlarmRateAt(double imageScore) const
{
    if (authenticPhotos <= 0)
        return std::nullopt;
    switch (bandOf(imageScore)) {
    case Band::Strong:
        return strong.falseAlarmRate;
    case Band::Moderate:
        return moderate.falseAlarmRate;
    case Band::Inconclusive:
        return inconclusive.falseAlarmRate;
    case Band::NoTrace:
        break;
    }
    return 1.0;
}

Result<ModelCard> readModelCard(const std::filesystem::path &modelFolder)
{
    const auto file = modelFolder / "card.json";
    std::error_code code;
    if (!std::filesystem::exists(file, code))
        return Error{Error::Kind::ModelMissing, file.string()};
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    return parseModelCard(text.str());
}

Result<ModelCard> parseModelCard(const std::string &text)
try {
    const json j = json::parse(text);
    const int format = j.at("format").get<int>();
    if (format > kFormat)
        return Error{Error::Kind::ModelTooNew, "card.json has format " + std::to_string(format)};
    ModelCard card = fromJson(j);
    if (const std::string reason = problem(card); !reason.empty())
        return Error{Error::Kind::ModelInvalid, "card.json: " + reason};
    return card;
} catch (const json::exception &e) {
    return Error{Error::Kind::ModelInvalid, std::string("card.json: ") + e.what()};
}

Result<void> writeModelCard(const ModelCard &card, const std::filesystem::path &modelFolder)
{
    const std::string text = toJson(card).dump(2) + "\n";
    return writeAtomically(modelFolder / "card.json", std::as_bytes(std::span(text)));
}

} // namespace loupe
