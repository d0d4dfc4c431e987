#include "training/breakdown.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "training/metrics/intervals.h"

namespace loupe {
namespace {

std::optional<double> valueOf(const EvaluatedImage &image, const std::string &attribute)
{
    for (const auto &[name, value] : image.attributes)
        if (name == attribute)
            return std::abs(value);
    return std::nullopt;
}

Figure figureOf(const char *key, const char *name, const Estimate &estimate, int images, const std::string &definition)
{
    const auto defined = [](double value) { return std::isnan(value) ? std::nullopt : std::optional(value); };
    return {key, name, defined(estimate.value), defined(estimate.low), defined(estimate.high), images, definition};
}

BreakdownRow rowOf(const Evaluation &evaluation, const std::vector<const EvaluatedImage *> &images)
{
    BreakdownRow row;
    row.images = int(images.size());
    int detected = 0;
    std::vector<std::size_t> masked;
    for (std::size_t i = 0; i < images.size(); ++i) {
        detected += images[i]->score >= evaluation.imageThreshold ? 1 : 0;
        if (images[i]->hasMask)
            masked.push_back(i);
    }
    const double share = row.images > 0 ? double(detected) / row.images : std::numeric_limits<double>::quiet_NaN();
    row.detected = figureOf("detection_rate", "Detection rate", shareEstimate(share, row.images), row.images,
                            "Share of the forged images called forged.");
    const auto pooled = [&images](const std::vector<std::size_t> &items) {
        PixelCounts sum;
        for (const std::size_t i : items)
            sum += images[i]->pixels;
        return std::vector{pixelF1(sum)};
    };
    const Estimate f1 = bootstrap({masked}, pooled, {evaluation.bootstrapRounds, evaluation.seed}).front();
    row.pixelF1 = figureOf("pixel_f1", "Pixel F1", f1, int(masked.size()),
                           "F1 of the forged class over all pixels of all images pooled.");
    return row;
}

} // namespace

std::vector<BreakdownRow> breakdown(const Evaluation &evaluation, const std::string &attribute,
                                    const std::vector<double> &edges)
{
    std::vector<BreakdownRow> rows;
    for (std::size_t bin = 0; bin <= edges.size(); ++bin) {
        const double from = bin == 0 ? 0 : edges[bin - 1];
        const double to = bin < edges.size() ? edges[bin] : std::numeric_limits<double>::infinity();
        std::vector<const EvaluatedImage *> images;
        for (const EvaluatedImage &image : evaluation.images) {
            const auto value = valueOf(image, attribute);
            if (image.forged && !image.error && value && *value >= from && *value < to)
                images.push_back(&image);
        }
        BreakdownRow row = rowOf(evaluation, images);
        row.attribute = attribute;
        row.from = from;
        row.to = to;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace loupe
