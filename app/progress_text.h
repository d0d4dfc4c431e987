#pragma once

#include <QString>

#include "training/trainer.h"

/** How far long work is and what it reached, as text; the window and the command line say the same. */
namespace loupe {

/** "12 of 100 pictures, 2.3 a second, 38 s left"; the rate and the time left once there is one. @param unit plural */
QString rateText(int done, int total, double seconds, const QString &unit);

/** "image AUC 0.900  patch AUC ...  overall ... on 120 pictures" */
QString figuresText(const ValidationFigures &figures);

/** "step 3/100  loss 0.1234  mask 0.2  lr 0.001  |g| 0.50  0.20 s" */
QString stepText(const TrainEvent &event);

/** "12 min" */
QString durationText(double seconds);

/** "about 12 min, 1.4 GB of memory; measured on one step of 4 pictures" */
QString estimateText(const RunEstimate &estimate);

/** Why a run does not begin: it needs more memory than there is. */
QString shortageText(const RunEstimate &estimate);

/** What begins in a run of all stages. @param stage name of TrainEvent::Kind::Stage */
QString stageText(const std::string &stage);

/** One line for the log; empty for events that are no line (a step's curve is told by stepText()). */
QString eventText(const TrainEvent &event);

} // namespace loupe
