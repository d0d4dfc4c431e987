#include "training/score_fit.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <opencv2/core.hpp>

#include "training/metrics/auc.h"

namespace loupe {
namespace {

constexpr int kCount = int(kWitnesses.size());
constexpr double kRidge = .01; ///< of the standardised weights; separable data would send them to infinity

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

/** Standardised witnesses with a column of ones, labels, and weights that make both classes count the same. */
struct Problem {
    cv::Mat x; ///< CV_64F [n, kCount + 1]
    std::vector<double> label;
    std::vector<double> weight;
    std::array<double, kCount> mean{};
    std::array<double, kCount> spread{}; ///< 0: the same everywhere
};

Problem standardised(const std::vector<Witnesses> &forged, const std::vector<Witnesses> &authentic)
{
    Problem problem;
    const int n = int(forged.size() + authentic.size());
    problem.x = cv::Mat(n, kCount + 1, CV_64F, cv::Scalar(1));
    int row = 0;
    for (const auto *pictures : {&forged, &authentic}) {
        for (const Witnesses &picture : *pictures) {
            for (int k = 0; k < kCount; ++k)
                problem.x.at<double>(row, k) = picture.*kWitnesses[std::size_t(k)].value;
            problem.label.push_back(pictures == &forged ? 1 : 0);
            problem.weight.push_back(.5 / double(pictures->size()));
            ++row;
        }
    }
    for (int k = 0; k < kCount; ++k) {
        cv::Scalar mean;
        cv::Scalar spread;
        cv::meanStdDev(problem.x.col(k), mean, spread);
        const auto i = std::size_t(k);
        problem.mean[i] = mean[0];
        problem.spread[i] = spread[0] > 1e-9 ? spread[0] : 0;
        problem.x.col(k) = (problem.x.col(k) - mean[0]) * (problem.spread[i] > 0 ? 1 / problem.spread[i] : 0);
    }
    return problem;
}

/** Newton's method on the columns in use and the constant. @return one weight a column, 0 for the others */
cv::Mat solve(const Problem &problem, const std::vector<int> &columns)
{
    const int size = int(columns.size()) + 1;
    cv::Mat x(problem.x.rows, size, CV_64F);
    for (int k = 0; k + 1 < size; ++k)
        problem.x.col(columns[std::size_t(k)]).copyTo(x.col(k));
    x.col(size - 1) = 1;
    cv::Mat weights = cv::Mat::zeros(size, 1, CV_64F);
    for (int iteration = 0; iteration < 60; ++iteration) {
        cv::Mat gradient = kRidge * weights;
        cv::Mat curvature = cv::Mat::eye(size, size, CV_64F) * kRidge;
        gradient.at<double>(size - 1) = 0;
        curvature.at<double>(size - 1, size - 1) = 1e-9;
        for (int i = 0; i < x.rows; ++i) {
            const cv::Mat row = x.row(i);
            const double p = sigmoid(row.dot(weights.t()));
            const double weight = problem.weight[std::size_t(i)];
            gradient += weight * (p - problem.label[std::size_t(i)]) * row.t();
            curvature += weight * p * (1 - p) * (row.t() * row);
        }
        cv::Mat step;
        cv::solve(curvature, gradient, step, cv::DECOMP_SVD);
        const double length = cv::norm(step);
        weights -= step * std::min(1.0, 2 / std::max(length, 1e-12)); // far from the optimum Newton overshoots
        if (length < 1e-9)
            break;
    }
    cv::Mat all = cv::Mat::zeros(kCount + 1, 1, CV_64F);
    for (int k = 0; k + 1 < size; ++k)
        all.at<double>(columns[std::size_t(k)]) = weights.at<double>(k);
    all.at<double>(kCount) = weights.at<double>(size - 1);
    return all;
}

bool isEvidence(int column)
{
    return kWitnesses[std::size_t(column)].value != &Witnesses::logPatches;
}

} // namespace

ScoreModel fitScoreModel(const std::vector<Witnesses> &forged, const std::vector<Witnesses> &authentic)
{
    if (forged.empty() || authentic.empty())
        return {};
    const Problem problem = standardised(forged, authentic);
    std::vector<int> columns;
    for (int k = 0; k < kCount; ++k)
        if (problem.spread[std::size_t(k)] > 0)
            columns.push_back(k);
    cv::Mat weights = solve(problem, columns);
    const auto counts = [&](int k) { return isEvidence(k) && weights.at<double>(k) < 0; };
    while (std::erase_if(columns, counts) > 0)
        weights = solve(problem, columns);

    ScoreModel model;
    model.weights = {};
    model.offset = weights.at<double>(kCount);
    for (int k = 0; k < kCount; ++k) {
        const auto i = std::size_t(k);
        if (!(problem.spread[i] > 0))
            continue;
        const double weight = weights.at<double>(k) / problem.spread[i];
        model.weights.*kWitnesses[i].value = weight;
        model.offset -= weight * problem.mean[i];
    }
    return model;
}

double tenthFromTop(std::vector<double> logits)
{
    const auto place = logits.begin() + std::ptrdiff_t(.9 * double(logits.size() - 1));
    std::nth_element(logits.begin(), place, logits.end());
    return *place;
}

ScoreModel::Compression alignedTo(double wanted, double found, double maxLumaStep)
{
    return {maxLumaStep, 1, wanted - found};
}

std::optional<double> blindFrom(const std::vector<CompressedScore> &forged,
                                const std::vector<CompressedScore> &authentic)
{
    constexpr std::size_t kFewest = 20;
    constexpr double kHardly = 0.6;
    const auto from = [](const std::vector<CompressedScore> &all, double step) {
        std::vector<double> scores;
        for (const CompressedScore &picture : all)
            if (picture.lumaStep >= step)
                scores.push_back(picture.score);
        return scores;
    };
    std::optional<double> limit;
    for (const CompressedScore &picture : forged) {
        const double step = picture.lumaStep;
        if (step <= 0 || (limit && step >= *limit))
            continue;
        const auto f = from(forged, step);
        const auto a = from(authentic, step);
        if (f.size() >= kFewest && a.size() >= kFewest && areaUnderCurve(f, a) < kHardly)
            limit = step;
    }
    return limit;
}

double upperQuantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end(), std::greater<>());
    const auto allowed = std::size_t(share * double(values.size())); // so many may reach the limit
    const double limit = allowed > 0 ? values[allowed - 1] : std::nextafter(values.front(), 2.0);
    return std::min(limit, 1.0);
}

} // namespace loupe
