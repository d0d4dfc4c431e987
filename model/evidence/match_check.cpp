#include "model/evidence/match_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <opencv2/imgproc.hpp>

#include "model/evidence/copy_models.h"

namespace loupe {
namespace {

constexpr int kRadius = 12; ///< px of the target that are compared
constexpr double kMinCorrelation = .8;
constexpr double kMaxDifference = 20; ///< levels between the means
constexpr double kMaxMoved = 4;       ///< px
constexpr int kParameters = 8;        ///< six of the transform, gain, offset
constexpr int kIterations = 8;

using Vector = cv::Vec<double, kParameters>;
using Matrix = cv::Matx<double, kParameters, kParameters>;

/** The picture, ready to be reduced by 1, 1.5, 2 ... without aliasing. */
class Smoothed {
public:
    explicit Smoothed(const cv::Mat &picture)
    {
        for (std::size_t i = 0; i < m_levels.size(); ++i) {
            const double shrink = 1 + .5 * double(i);
            const double sigma = std::sqrt(kBase * kBase + .25 * (shrink * shrink - 1));
            cv::GaussianBlur(picture, m_levels[i], {}, sigma);
        }
    }
    const cv::Mat &at(double shrink) const
    {
        return m_levels[std::size_t(std::clamp(cvRound((shrink - 1) / .5), 0, int(m_levels.size()) - 1))];
    }

private:
    static constexpr double kBase = .8; ///< against the noise of single pixels
    std::array<cv::Mat, 4> m_levels;
};

/** Bilinear; false outside. */
bool sample(const cv::Mat &picture, double x, double y, double &value, double &dx, double &dy)
{
    const int ix = int(std::floor(x));
    const int iy = int(std::floor(y));
    if (ix < 0 || iy < 0 || ix + 1 >= picture.cols || iy + 1 >= picture.rows)
        return false;
    const double u = x - ix;
    const double v = y - iy;
    const auto *top = picture.ptr<float>(iy) + ix;
    const auto *bottom = picture.ptr<float>(iy + 1) + ix;
    const double a = top[0];
    const double b = top[1];
    const double c = bottom[0];
    const double d = bottom[1];
    value = (a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v;
    dx = (b - a) * (1 - v) + (d - c) * v;
    dy = (c - a) * (1 - u) + (d - b) * u;
    return true;
}

/** Source patch against target patch, with the source's transform learned. */
class PatchAlignment {
public:
    PatchAlignment(const Smoothed &pictures, cv::Point2d target, cv::Point2d source, const cv::Matx22d &linear)
        : m_pictures(pictures), m_target(target), m_source(source), m_linear(linear)
    {
    }

    bool run()
    {
        const cv::Mat &picture = m_pictures.at(1);
        for (int v = -kRadius; v <= kRadius; v += 1)
            for (int u = -kRadius; u <= kRadius; u += 1) {
                if (u * u + v * v > kRadius * kRadius || (u + v) % 2 != 0) // every other one says nearly as much
                    continue;
                double value = 0;
                double dx = 0;
                double dy = 0;
                if (!sample(picture, m_target.x + u, m_target.y + v, value, dx, dy))
                    return false;
                m_points.push_back({double(u), double(v), value});
            }
        for (int i = 0; i < kIterations; ++i) {
            double change = 0;
            if (!step(change))
                return false;
            if (change < .03)
                break;
            if ((i == 0 && m_correlation < .3) || (i == 2 && m_correlation < .65))
                return false;
        }
        return true;
    }

    cv::Point2d source() const { return m_source; }
    const cv::Matx22d &linear() const { return m_linear; }
    double correlation() const { return m_correlation; }
    double difference() const { return m_difference; }

private:
    struct Point {
        double u, v, value;
    };

    bool step(double &change)
    {
        const double shrink = std::sqrt(std::abs(cv::determinant(m_linear)));
        const cv::Mat &picture = m_pictures.at(shrink);
        Matrix normal = Matrix::zeros();
        Vector right = Vector::all(0);
        double sumT = 0, sumS = 0, sumTT = 0, sumSS = 0, sumTS = 0;
        for (const Point &p : m_points) {
            const double x = m_source.x + m_linear(0, 0) * p.u + m_linear(0, 1) * p.v;
            const double y = m_source.y + m_linear(1, 0) * p.u + m_linear(1, 1) * p.v;
            double s = 0;
            double dx = 0;
            double dy = 0;
            if (!sample(picture, x, y, s, dx, dy))
                return false;
            const double e = p.value - m_gain * s - m_offset;
            const double u = p.u / kRadius;
            const double v = p.v / kRadius;
            const double gx = m_gain * dx;
            const double gy = m_gain * dy;
            const std::array<double, kParameters> j{gx * u, gx * v, gx, gy * u, gy * v, gy, s, 1};
            for (int r = 0; r < kParameters; ++r) {
                right[r] += j[std::size_t(r)] * e;
                for (int c = r; c < kParameters; ++c)
                    normal(r, c) += j[std::size_t(r)] * j[std::size_t(c)];
            }
            sumT += p.value;
            sumS += s;
            sumTT += p.value * p.value;
            sumSS += s * s;
            sumTS += p.value * s;
        }
        const double n = double(m_points.size());
        const double varT = sumTT - sumT * sumT / n;
        const double varS = sumSS - sumS * sumS / n;
        m_correlation = (sumTS - sumT * sumS / n) / std::sqrt((varT + .05 * n) * (varS + .05 * n));
        m_difference = std::abs(sumT - sumS) / n;
        for (int r = 0; r < kParameters; ++r) {
            for (int c = 0; c < r; ++c)
                normal(r, c) = normal(c, r);
            normal(r, r) = normal(r, r) * 1.001 + 1e-3;
        }
        const Vector d = normal.solve(right, cv::DECOMP_CHOLESKY);
        change = 0;
        for (int i = 0; i < 6; ++i) {
            if (!std::isfinite(d[i]))
                return false;
            change = std::max(change, std::abs(d[i]));
        }
        if (change > kRadius)
            return false;
        m_linear += cv::Matx22d(d[0], d[1], d[3], d[4]) * (1.0 / kRadius);
        m_source += cv::Point2d(d[2], d[5]);
        m_gain = std::clamp(m_gain + d[6], .5, 2.0);
        m_offset += d[7];
        return true;
    }

    const Smoothed &m_pictures;
    cv::Point2d m_target;
    cv::Point2d m_source;
    cv::Matx22d m_linear; ///< target to source
    double m_gain = 1;
    double m_offset = 0;
    double m_correlation = 0;
    double m_difference = 0;
    std::vector<Point> m_points;
};

std::optional<CheckedMatch> checked(const Smoothed &pictures, const KeypointMatch &match)
{
    const double c = std::cos(double(match.angle)) / match.scale;
    const double s = std::sin(double(match.angle)) / match.scale;
    const cv::Matx22d linear(c, s, -s, c); // to -> from
    PatchAlignment alignment(pictures, match.to, match.from, linear);
    if (!alignment.run() || alignment.correlation() < kMinCorrelation || alignment.difference() > kMaxDifference)
        return std::nullopt;
    const cv::Point2d moved = alignment.source() - cv::Point2d(match.from);
    const double limit = kMaxMoved * std::max(1.0, double(1 / match.scale));
    if (moved.dot(moved) > limit * limit)
        return std::nullopt;
    const cv::Matx22d &a = alignment.linear();
    if (!isPlausible({a(0, 0), a(0, 1), 0, a(1, 0), a(1, 1), 0}))
        return std::nullopt;
    CheckedMatch good;
    good.from = alignment.source();
    good.to = match.to;
    good.linear = a.inv();
    good.correlation = alignment.correlation();
    const double clear = std::max(0.05, 1 - double(match.distinctness));
    const double alike = std::clamp((good.correlation - .75) / .25, 0.0, 1.0);
    const double near = std::max(.1, std::exp(-alignment.difference() / 2));
    good.weight = clear * clear * alike * near;
    return good;
}

} // namespace

std::vector<CheckedMatch> checkMatches(const cv::Mat &picture, const std::vector<KeypointMatch> &matches)
{
    const Smoothed pictures(picture);
    std::vector<std::optional<CheckedMatch>> results(matches.size() / 2);
    cv::parallel_for_({0, int(results.size())}, [&](const cv::Range &pairs) {
        for (int i = pairs.start; i < pairs.end; ++i) {
            const KeypointMatch &one = matches[std::size_t(2 * i)];
            const KeypointMatch &other = matches[std::size_t(2 * i + 1)];
            results[std::size_t(i)] = checked(pictures, one.scale <= 1 ? one : other);
        }
    });
    std::vector<CheckedMatch> good;
    for (const auto &result : results) {
        if (!result)
            continue;
        good.push_back(*result);
        CheckedMatch back = *result;
        std::swap(back.from, back.to);
        back.linear = result->linear.inv();
        good.push_back(back);
    }
    return good;
}

} // namespace loupe
