#pragma once

#include "model/analysis.h"
#include "model/device.h"
#include "model/model_card.h"

#include <QString>
#include <QStringList>

/** Figures and facts as text, in one place so that card, table, status bar and report say the same. All through tr().
 */
namespace loupe {

/** "3.1 %"; below 0.1 % "< 0.1 %". @param share 0..1 */
QString percentText(double share);

/** "0.8 s" */
QString secondsText(double seconds);

/** "4032 x 3024   JPEG q92 4:2:0" with a real multiplication sign */
QString pictureText(const ImageFacts &facts);

/** "CPU fp32", "GPU 0 bf16" */
QString deviceText(const DeviceChoice &device);

/** An examiner's status (itemStatuses()) in words; empty for none. */
QString statusText(const QString &status);

/** What a score says about a photo, for any model. */
QString whatItShows();

/** What it does not say, for any model; the model's own limits come after it. */
QString whatItHides();

/** How often unedited photos score at least this high with this model, as a sentence. Never empty. */
QString falseAlarmSentence(const ModelCard &card, double imageScore);

/** What speaks for and against: strongest region, the heads' own scores, and where they disagree. One a line. */
QStringList reasons(const Analysis &analysis, const std::vector<Region> &regions);

} // namespace loupe
