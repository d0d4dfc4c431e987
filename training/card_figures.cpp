#include "training/card_figures.h"

#include <array>
#include <cmath>
#include <cstdio>

#include <nlohmann/json.hpp>

namespace loupe {
namespace {

using Json = nlohmann::json;

/** What a reader of the card wants to know; the rest is in the evaluation's own JSON. */
constexpr std::array kShown{"image_auc",
                            "baseline_quantiser_auc",
                            "baseline_file_size_auc",
                            "strong_detection_rate",
                            "moderate_detection_rate",
                            "strong_false_alarm_rate",
                            "moderate_false_alarm_rate",
                            "inconclusive_false_alarm_rate",
                            "pixel_auc",
                            "pixel_f1",
                            "image_mean_pixel_f1"};

template <class... Values>
std::string formatted(const char *format, Values... values)
{
    std::array<char, 160> text{};
    std::snprintf(text.data(), text.size(), format, values...);
    return text.data();
}

bool isKnown(const Figure &figure)
{
    return figure.value && figure.low && figure.high;
}

std::string inWords(const Figure &figure)
{
    return formatted("%.3f (95 %% interval %.3f to %.3f)", *figure.value, *figure.low, *figure.high);
}

std::string nameOf(const BreakdownRow &row)
{
    const std::string name = "by " + row.attribute + ": ";
    if (!row.value.empty())
        return name + row.value;
    return name + formatted("%g", row.from) + (std::isinf(row.to) ? " and more" : formatted(" to %g", row.to));
}

std::string inWords(const BreakdownRow &row)
{
    std::string words;
    const auto add = [&](const char *key, const char *what) {
        const Figure *figure = row.figure(key);
        if (figure && isKnown(*figure))
            words += formatted("%s%s %.1f %% (%.1f to %.1f)", words.empty() ? "" : ", ", what, 100 * *figure->value,
                               100 * *figure->low, 100 * *figure->high);
    };
    if (row.forged > 0) {
        words = formatted("%d forged", row.forged);
        add("moderate_detection_rate", "moderate or more");
        add("pixel_f1", "pixel F1");
    }
    if (row.authentic > 0) {
        words += formatted("%s%d unedited", words.empty() ? "" : "; ", row.authentic);
        add("strong_false_alarm_rate", "strong");
        add("moderate_false_alarm_rate", "moderate or more");
    }
    return words;
}

} // namespace

void recordFigures(ModelCard &card, const std::string &title, const Evaluation &evaluation,
                   const std::vector<BreakdownRow> &parts)
{
    Json group = Json::object();
    group["pictures"] = formatted("%d forged, %d unedited", evaluation.forged, evaluation.authentic);
    for (const char *key : kShown)
        if (const Figure *figure = evaluation.figure(key); figure && isKnown(*figure))
            group[figure->name] = inWords(*figure);
    for (const BreakdownRow &row : parts)
        if (row.forged + row.authentic > 0)
            group[nameOf(row)] = inWords(row);
    if (evaluation.forged > 0 && evaluation.authentic > 0)
        for (const ReliabilityBin &bin : evaluation.reliability)
            if (bin.images > 0)
                group[formatted("score %.1f to %.1f", bin.low, bin.high)] = formatted(
                    "%d picture%s, %.0f %% forged", bin.images, bin.images == 1 ? "" : "s", 100 * bin.forgedShare);
    Json numbers = card.numbers.empty() ? Json::object() : Json::parse(card.numbers);
    numbers[title] = std::move(group);
    card.numbers = numbers.dump(2);
}

void recordFalseAlarmRates(ModelCard &card, const Evaluation &evaluation)
{
    const auto measured = [&](const char *key, BandThreshold &band) {
        if (const Figure *figure = evaluation.figure(key); figure && figure->value)
            band.falseAlarmRate = *figure->value;
    };
    if (evaluation.authentic == 0)
        return;
    measured("strong_false_alarm_rate", card.strong);
    measured("moderate_false_alarm_rate", card.moderate);
    measured("inconclusive_false_alarm_rate", card.inconclusive);
    card.authenticPhotos = evaluation.authentic;
}

} // namespace loupe
