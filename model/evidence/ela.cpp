#include "model/evidence/ela.h"

#include "model/evidence/map_statistics.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace loupe {
namespace {

constexpr int kStrip = 512;
constexpr int kMargin = 16; ///< a unit of 4:2:0, from which the decoder smooths the chroma of its neighbours

/** The picture after being saved as JPEG and opened again. */
cv::Mat resaved(const cv::Mat &rgb, int quality)
{
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<uchar> bytes;
    cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
    cv::Mat again;
    cv::cvtColor(cv::imdecode(bytes, cv::IMREAD_COLOR), again, cv::COLOR_BGR2RGB);
    return again;
}

/** Mean of the channels' absolute differences, CV_32F. */
cv::Mat changes(const cv::Mat &rgb, int quality)
{
    cv::Mat difference;
    cv::absdiff(rgb, resaved(rgb, quality), difference);
    difference.convertTo(difference, CV_32F);
    cv::Mat mean;
    cv::transform(difference, mean, cv::Matx13f::all(1.0F / 3));
    return mean;
}

/** Means over cells; the last ones over what there is of them. */
cv::Mat cellMeans(const cv::Mat &values, int cell)
{
    if (cell == 1)
        return values;
    const cv::Size cells((values.cols + cell - 1) / cell, (values.rows + cell - 1) / cell);
    cv::Mat padded;
    cv::copyMakeBorder(values, padded, 0, cells.height * cell - values.rows, 0, cells.width * cell - values.cols,
                       cv::BORDER_REPLICATE);
    cv::Mat means;
    cv::resize(padded, means, cells, 0, 0, cv::INTER_AREA);
    return means;
}

} // namespace

Result<ErrorLevel> errorLevel(const cv::Mat &rgb, const ElaOptions &options, const Progress &progress)
{
    if (options.quality < 1 || options.quality > 100)
        return Error{Error::Kind::BadArgument, "quality " + std::to_string(options.quality)};
    ErrorLevel result;
    while (double(rgb.total()) / (result.cell * result.cell) > options.maxMegapixels * 1e6 && result.cell < kMargin)
        result.cell *= 2;
    result.map.create((rgb.rows + result.cell - 1) / result.cell, (rgb.cols + result.cell - 1) / result.cell, CV_32F);
    for (int top = 0; top < rgb.rows; top += kStrip) {
        if (progress.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        progress.report(top, rgb.rows);
        const cv::Range rows(top, std::min(top + kStrip, rgb.rows));
        const cv::Range around(std::max(0, rows.start - kMargin), std::min(rgb.rows, rows.end + kMargin));
        const cv::Mat strip = changes(rgb.rowRange(around), options.quality);
        const cv::Mat means = cellMeans(strip.rowRange(rows - around.start), result.cell);
        means.copyTo(result.map.rowRange(top / result.cell, top / result.cell + means.rows));
    }
    result.median = quantile(result.map, 0.5);
    result.high = quantile(result.map, 0.99);
    return result;
}

} // namespace loupe
