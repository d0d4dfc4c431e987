#pragma once

#include "training/breakdown.h"
#include "training/evaluation.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

/** An evaluation as files. Numbers have a point and no more digits than it takes to read the same number again. */
namespace loupe {

/**
 * All of it: model {id, weights_sha256, card_sha256, device, precision}, data {sha256, forged, authentic, masks,
 * failed, issues [{kind, file, detail, used}]}, settings {image_threshold, pixel_threshold, bootstrap_rounds, seed},
 * seconds, figures [{key, name, value, low, high, images, definition}], breakdown [{attribute, value, from, to,
 * forged, authentic, figures}], roc [{threshold, false_alarm_rate, detection_rate}], precision_recall [{threshold,
 * precision, recall}], best_thresholds {image_f1, image_youden, pixel_f1: {threshold, value}}, reliability [{low, high,
 * images, mean_score, forged_share}], images [as the columns of imagesCsv()], challenge {written, collisions, error}.
 * What is not defined or not known is null.
 */
nlohmann::ordered_json evaluationJson(const Evaluation &evaluation, const std::vector<BreakdownRow> &breakdown = {});

/**
 * One line an image, RFC 4180 as in csv.h, a header line first: file, label,
 * score, band, pixel_f1, pixel_auc, forged_share_found, forged_share_true, jpeg_quality, mean_luma_step,
 * bytes_per_pixel, width, height, seconds, error, detail. What is not defined is empty; file names are UTF-8.
 */
std::string imagesCsv(const Evaluation &evaluation);

/** The same for the figures: key, value, low, high, images, definition. */
std::string figuresCsv(const Evaluation &evaluation);

/** `text` under the name of `file`, atomically. Errors: WriteFailed, DiskFull. */
Result<void> writeReport(const std::string &text, const std::filesystem::path &file);

} // namespace loupe
