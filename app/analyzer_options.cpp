#include "app/analyzer_options.h"

#include "app/paths.h"

namespace loupe {

AnalyzerOptions analyzerOptions(const Settings &settings, const QString &modelFolder)
{
    AnalyzerOptions options;
    options.modelFolder = toPath(modelFolder);
    options.device = settings.text(Settings::Key::Device).toStdString();
    if (const auto precision = parsePrecision(settings.text(Settings::Key::Precision).toStdString()))
        options.precision = *precision;
    return options;
}

} // namespace loupe
