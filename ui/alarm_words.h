#pragma once

#include <QString>

#include "app/alarm_threshold.h"

/** False alarms and the threshold that goes with them, in sentences. */
namespace loupe {

/** On which side of the threshold the score lies, and what that threshold was measured on. */
QString alarmSentence(const AlarmThreshold &threshold, double imageScore);

/** "4 of 120 photos: 3.3 %, 95 % interval 1.3 % to 8.3 %" */
QString alarmsText(const FalseAlarms &alarms);

/** How many photos it takes to measure such a rate. @param accepted above 0, at most 0.5 */
QString photosNeededSentence(double accepted);

} // namespace loupe
