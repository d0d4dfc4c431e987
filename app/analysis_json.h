#pragma once

#include "model/analysis.h"
#include "model/result.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>

/** Results as JSON: the same keys in the same order for every picture, numbers without locale. */
namespace loupe {

/**
 * One picture: file, sha256, width, height, score, band, threshold, forged_fraction, regions [{x, y, w, h, area,
 * mean_score}], model {id, sha256}, device, precision, seconds (from the decoded picture to the result), notes [{kind,
 * values, text}], error (null or {kind, message, detail}). What is not known is null. Sizes and places are pixels of
 * the upright picture; shares are 0..1.
 * @param analysis null when there is none
 * @param error why there is none, or what is wrong beside it: the file is damaged, the output could not be written
 */
nlohmann::ordered_json analysisJson(const std::filesystem::path &file, const Analysis *analysis,
                                    const std::optional<Error> &error = {});

/** [{x, y, w, h, area, mean_score}], as above. */
nlohmann::ordered_json regionsJson(const std::vector<Region> &regions);

/** One line of valid UTF-8, whatever bytes a file name has. */
std::string jsonLine(const nlohmann::ordered_json &json);

} // namespace loupe
