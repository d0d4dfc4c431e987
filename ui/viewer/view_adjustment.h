#pragma once

#include <array>

#include <QImage>
#include <QString>

namespace loupe {

/** How the photo is shown. For looking only: analyses, evidence maps and exports take the photo as it is. */
struct ViewAdjustment {
    static constexpr int kMost = 100;
    static constexpr int kStep = 10;
    int brightness = 0;     ///< -kMost..kMost: added, in hundredths of the full range
    int contrast = 0;       ///< -kMost..kMost: the slope at middle grey, from 1/4 to 4
    bool equalised = false; ///< each grey level as often as any other, before the two above

    bool isActive() const { return *this != ViewAdjustment{}; }
    bool operator==(const ViewAdjustment &) const = default;
};

/** Value of a channel to the value that is shown. */
using ToneTable = std::array<uchar, 256>;

/** @param photo any size, a reduced copy will do: equalising takes its histogram of luma from it */
ToneTable toneTable(const ViewAdjustment &adjustment, const QImage &photo);

/** @return Format_RGB888 */
QImage adjusted(const QImage &photo, const ToneTable &table);

/** "Adjusted for looking: brightness +20, contrast -10, equalised"; empty when nothing is. */
QString adjustmentWords(const ViewAdjustment &adjustment);

} // namespace loupe
