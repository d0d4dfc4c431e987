#include "training/evaluation.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "training/evaluation_statistics.h"
#include "training/metrics/intervals.h"

namespace loupe {
namespace {

/** Up to six digits, with a point. */
std::string text(double number)
{
    std::array<char, 32> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::general, 6).ptr;
    return {buffer.data(), end};
}

/** The images that count, in the groups that the bootstrap keeps apart. */
std::vector<std::vector<std::size_t>> groupsOf(const std::vector<EvaluatedImage> &images)
{
    std::vector<std::vector<std::size_t>> groups(3);
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (images[i].error)
            continue;
        const std::size_t group = !images[i].forged ? 0 : images[i].hasMask ? 1 : 2;
        groups[group].push_back(i);
    }
    return groups;
}

std::optional<double> defined(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

} // namespace

std::optional<std::string> attributeOf(const EvaluatedImage &image, const std::string &name)
{
    for (const auto &[key, value] : image.attributes)
        if (key == name)
            return value;
    return std::nullopt;
}

const Figure *figureOf(const std::vector<Figure> &figures, const std::string &key)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure &f) { return f.key == key; });
    return found != figures.end() ? &*found : nullptr;
}

std::string definitionOf(const Figure &figure)
{
    std::string all;
    for (std::string sentence : figure.definition) {
        if (const std::size_t place = sentence.find("%1"); place != std::string::npos && figure.threshold)
            sentence.replace(place, 2, text(*figure.threshold));
        all += (all.empty() ? "" : " ") + sentence;
    }
    return all;
}

void summarise(Evaluation &evaluation, const std::function<bool()> &cancelled)
{
    const auto &images = evaluation.images;
    const auto groups = groupsOf(images);
    evaluation.authentic = int(groups[0].size());
    evaluation.masks = int(groups[1].size());
    evaluation.forged = int(groups[1].size() + groups[2].size());
    evaluation.failed = int(images.size()) - evaluation.authentic - evaluation.forged;

    const auto statistics = statisticsOf(evaluation);
    const auto sampleOf = [&images](const std::vector<std::size_t> &items) {
        Sample sample;
        for (const std::size_t item : items)
            sample.push_back(&images[item]);
        return sample;
    };
    const auto estimates = bootstrap(groups,
                                     [&](const std::vector<std::size_t> &items) {
                                         const Sample sample = sampleOf(items);
                                         std::vector<double> values;
                                         values.reserve(statistics.size());
                                         for (const Statistic &statistic : statistics)
                                             values.push_back(statistic.value(sample));
                                         return values;
                                     },
                                     {evaluation.bootstrapRounds, evaluation.seed, cancelled});

    const auto basis = [&images](Basis wanted) {
        return int(std::count_if(images.begin(), images.end(),
                                 [&](const EvaluatedImage &i) { return !i.error && belongs(i, wanted); }));
    };
    evaluation.figures.clear();
    for (std::size_t i = 0; i < statistics.size(); ++i) {
        const Statistic &statistic = statistics[i];
        const int count = basis(statistic.basis);
        const Estimate estimate = statistic.isShare ? shareEstimate(estimates[i].value, count) : estimates[i];
        evaluation.figures.push_back({statistic.key,
                                      statistic.name,
                                      defined(estimate.value),
                                      defined(estimate.low),
                                      defined(estimate.high),
                                      count,
                                      {statistic.definition.begin(), statistic.definition.end()},
                                      statistic.threshold});
    }

    Sample sample;
    for (const auto &image : images)
        if (!image.error)
            sample.push_back(&image);
    const ImageScores scores = scoresOf(sample);
    evaluation.roc = rocPoints(scores);
    evaluation.precisionRecall = precisionRecallPoints(scores);
    evaluation.bestByF1 = bestByF1(scores);
    evaluation.bestByYouden = bestByYouden(scores);
    evaluation.reliability = reliability(scores);
}

} // namespace loupe
