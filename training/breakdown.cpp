#include "training/breakdown.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>
#include <set>

namespace loupe {
namespace {

std::optional<double> numberOf(const std::string &text)
{
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/** What every image says of itself. */
std::optional<double> known(const EvaluatedImage &image, const std::string &attribute)
{
    if (attribute == "jpeg_quality" && image.jpegQuality.value_or(0) > 0)
        return *image.jpegQuality;
    if (attribute == "mean_luma_step" && image.jpegQuality)
        return image.meanLumaStep;
    if (attribute == "side" && image.width > 0)
        return std::max(image.width, image.height);
    if (attribute == "forged_share" && image.forged)
        return image.forgedShareTrue;
    return std::nullopt;
}

std::optional<double> valueOf(const EvaluatedImage &image, const std::string &attribute)
{
    const auto text = attributeOf(image, attribute);
    const auto value = text ? numberOf(*text) : known(image, attribute);
    return value ? std::optional(std::abs(*value)) : std::nullopt;
}

BreakdownRow partOf(const Evaluation &evaluation, const std::function<bool(const EvaluatedImage &)> &belongs)
{
    Evaluation part;
    part.card = evaluation.card;
    part.imageThreshold = evaluation.imageThreshold;
    part.pixelThreshold = evaluation.pixelThreshold;
    part.bootstrapRounds = evaluation.bootstrapRounds;
    part.seed = evaluation.seed;
    for (const EvaluatedImage &image : evaluation.images)
        if (!image.error && belongs(image))
            part.images.push_back(image);
    summarise(part);
    BreakdownRow row;
    row.forged = part.forged;
    row.authentic = part.authentic;
    row.figures = std::move(part.figures);
    return row;
}

std::vector<BreakdownRow> byWords(const Evaluation &evaluation, const std::string &attribute)
{
    std::set<std::string> words;
    for (const EvaluatedImage &image : evaluation.images)
        if (auto word = attributeOf(image, attribute))
            words.insert(std::move(*word));
    std::vector<BreakdownRow> rows;
    for (const std::string &word : words) {
        rows.push_back(partOf(evaluation, [&](const EvaluatedImage &i) { return attributeOf(i, attribute) == word; }));
        rows.back().value = word;
    }
    return rows;
}

std::vector<BreakdownRow> byNumbers(const Evaluation &evaluation, const std::string &attribute,
                                    const std::vector<double> &edges)
{
    std::vector<BreakdownRow> rows;
    for (std::size_t bin = 0; bin <= edges.size(); ++bin) {
        const double from = bin == 0 ? 0 : edges[bin - 1];
        const double to = bin < edges.size() ? edges[bin] : std::numeric_limits<double>::infinity();
        rows.push_back(partOf(evaluation, [&](const EvaluatedImage &image) {
            const auto value = valueOf(image, attribute);
            return value && *value >= from && *value < to;
        }));
        rows.back().from = from;
        rows.back().to = to;
    }
    return rows;
}

} // namespace

std::vector<BreakdownRow> breakdown(const Evaluation &evaluation, const std::string &attribute,
                                    const std::vector<double> &edges)
{
    auto rows = edges.empty() ? byWords(evaluation, attribute) : byNumbers(evaluation, attribute, edges);
    for (BreakdownRow &row : rows)
        row.attribute = attribute;
    return rows;
}

} // namespace loupe
