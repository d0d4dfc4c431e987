#include "app/analysis_files.h"

#include "app/paths.h"
#include "app/png_file.h"
#include "app/score_image.h"
#include "model/result/mask.h"
#include "model/result/mask_file.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace loupe {

const std::array<QString, 4> &analysisFileEndings()
{
    static const std::array<QString, 4> endings{u".mask.png"_s, u".score.png"_s, u".patches.png"_s, u".overlay.png"_s};
    return endings;
}

Result<void> writeAnalysisFiles(const QString &folder, const QString &name, const DecodedImage &image,
                                const Analysis &analysis, ColorMap map)
{
    const QString base = folder + u'/' + name;
    const auto &endings = analysisFileEndings();
    const cv::Size size = image.rgb.size();
    {
        const cv::Mat scores = resizeScoreMap(analysis.scoreMap, size);
        if (auto saved = writeMask(thresholdMask(scores, analysis.threshold), toPath(base + endings[0])); !saved)
            return saved;
        if (auto saved = savePng(scoreImage(scores), base + endings[1]); !saved)
            return saved;
    }
    const QSize qtSize(size.width, size.height);
    if (auto saved = savePng(colorizePatches(analysis.patchMap, qtSize, map), base + endings[2]); !saved)
        return saved;
    return savePng(renderOverlay(image, analysis, map), base + endings[3]);
}

OutputNames::OutputNames(std::filesystem::path folder, const std::vector<std::filesystem::path> &inputs,
                         QStringList endings)
    : m_folder(std::move(folder)), m_endings(std::move(endings))
{
    std::error_code ignored;
    for (const auto &input : inputs)
        m_inputs.insert(std::filesystem::weakly_canonical(input, ignored));
}

QString OutputNames::next(const std::filesystem::path &input)
{
    const QString stem = toQString(input.stem());
    QString name = stem;
    for (int i = 2; !isFree(name); ++i)
        name = u"%1-%2"_s.arg(stem).arg(i);
    m_taken.insert(name.toLower());
    return name;
}

bool OutputNames::isFree(const QString &name) const
{
    if (m_taken.contains(name.toLower()))
        return false;
    return std::none_of(m_endings.begin(), m_endings.end(), [&](const QString &ending) {
        std::error_code ignored;
        return m_inputs.contains(std::filesystem::weakly_canonical(m_folder / toPath(name + ending), ignored));
    });
}

} // namespace loupe
