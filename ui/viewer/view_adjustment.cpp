#include "ui/viewer/view_adjustment.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(loupe::ViewAdjustment)
};

constexpr int kHistogramSide = 512; // pixels: enough of them to know how grey levels are spread

/** The share of pixels at or below each level, as a level. */
ToneTable equalising(const QImage &photo)
{
    const QImage small =
        photo.scaled(QSize(kHistogramSide, kHistogramSide).boundedTo(photo.size()), Qt::IgnoreAspectRatio)
            .convertToFormat(QImage::Format_Grayscale8);
    std::array<qint64, 256> counts{};
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            ++counts[small.constScanLine(y)[x]];
    ToneTable table{};
    const qint64 all = std::max<qint64>(1, qint64(small.width()) * small.height());
    qint64 below = 0;
    for (std::size_t level = 0; level < 256; ++level) {
        below += counts[level];
        table[level] = uchar(255 * below / all);
    }
    return table;
}

} // namespace

ToneTable toneTable(const ViewAdjustment &adjustment, const QImage &photo)
{
    ToneTable table{};
    for (std::size_t level = 0; level < 256; ++level)
        table[level] = uchar(level);
    if (adjustment.equalised && !photo.isNull())
        table = equalising(photo);
    const double slope = std::pow(4.0, double(adjustment.contrast) / ViewAdjustment::kMost);
    const double shift = 255.0 * adjustment.brightness / ViewAdjustment::kMost;
    for (uchar &value : table)
        value = uchar(std::clamp((value - 127.5) * slope + 127.5 + shift + 0.5, 0.0, 255.0));
    return table;
}

QImage adjusted(const QImage &photo, const ToneTable &table)
{
    QImage image = photo.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y) {
        uchar *value = image.scanLine(y);
        for (uchar *end = value + 3 * image.width(); value != end; ++value)
            *value = table[*value];
    }
    return image;
}

QString adjustmentWords(const ViewAdjustment &adjustment)
{
    const auto signedNumber = [](int value) { return (value > 0 ? u"+"_s : QString()) + QString::number(value); };
    QStringList parts;
    if (adjustment.brightness != 0)
        parts << Words::tr("brightness %1").arg(signedNumber(adjustment.brightness));
    if (adjustment.contrast != 0)
        parts << Words::tr("contrast %1").arg(signedNumber(adjustment.contrast));
    if (adjustment.equalised)
        parts << Words::tr("equalised");
    return parts.isEmpty() ? QString() : Words::tr("Adjusted for looking: %1").arg(parts.join(u", "_s));
}

} // namespace loupe
