#pragma once

#include "app/settings.h"
#include "model/analyzer.h"

namespace loupe {

/** A model on the device and in the precision that the settings name. */
AnalyzerOptions analyzerOptions(const Settings &settings, const QString &modelFolder);

} // namespace loupe
