#pragma once

#include "app/overlay.h"
#include "model/analysis.h"
#include "model/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <filesystem>
#include <set>
#include <vector>

/** The pictures that are written of a result: what `loupe-cli analyze --out` and the window's export make. */
namespace loupe {

/** What the names of the files below end with: ".mask.png", ... */
const std::array<QString, 4> &analysisFileEndings();

/**
 * Writes into `folder`, each atomically and at the picture's size:
 * NAME.mask.png (8 bit, 255 = forged), NAME.score.png (16 bit, 65535 = score 1 and above), NAME.patches.png (the
 * patch grid as coloured cells), NAME.overlay.png (renderOverlay(), with a legend below the picture).
 * Errors: WriteFailed, DiskFull. Needs a QGuiApplication.
 */
Result<void> writeAnalysisFiles(const QString &folder, const QString &name, const DecodedImage &image,
                                const Analysis &analysis, ColorMap map = ColorMap::Inferno);

/**
 * Gives each picture a name for its files: its own without the ending, with -2, -3, ... where another picture has that
 * already (upper and lower case count as the same), or where a file of that name is one of the pictures themselves.
 */
class OutputNames {
public:
    /** @param endings of the files that a name is for */
    OutputNames(std::filesystem::path folder, const std::vector<std::filesystem::path> &inputs,
                QStringList endings = {analysisFileEndings().begin(), analysisFileEndings().end()});
    QString next(const std::filesystem::path &input);

private:
    bool isFree(const QString &name) const;

    std::filesystem::path m_folder;
    QStringList m_endings;
    std::set<std::filesystem::path> m_inputs;
    std::set<QString> m_taken;
};

} // namespace loupe
