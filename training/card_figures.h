#pragma once

#include <string>
#include <vector>

#include "model/model_card.h"
#include "training/breakdown.h"
#include "training/evaluation.h"

/** Measurements in a model's card, from where the window, reports and the page 'How good is it?' take them. */
namespace loupe {

/**
 * Puts the main figures of an evaluation into the card's numbers, in words with their intervals, those of its parts
 * below them, and, where there are images of both kinds, how many at each score were forged (reliability). What stood
 * under the same title before is replaced. Figures that are not defined on the images are left out. @param card its
 * numbers are JSON or empty @param title not empty
 */
void recordFigures(ModelCard &card, const std::string &title, const Evaluation &evaluation,
                   const std::vector<BreakdownRow> &parts);

/**
 * The false-alarm rates of the card's bands become those of this evaluation; its thresholds stay. Without unedited
 * images nothing changes.
 */
void recordFalseAlarmRates(ModelCard &card, const Evaluation &evaluation);

} // namespace loupe
