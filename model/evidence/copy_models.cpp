#include "model/evidence/copy_models.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace loupe {
namespace {

constexpr double kTolerance = 3;      ///< px between a match and the transform
constexpr double kReach = 250;        ///< px around a seed in which others may support it
constexpr double kMinWeight = .06;    ///< of all matches that agree; a single one like nothing else passes
constexpr std::size_t kMinAffine = 8; ///< inliers from which on six parameters are fitted

using Inliers = std::vector<std::size_t>;

cv::Point2d applied(const cv::Matx23d &m, cv::Point2d p)
{
    return {m(0, 0) * p.x + m(0, 1) * p.y + m(0, 2), m(1, 0) * p.x + m(1, 1) * p.y + m(1, 2)};
}

cv::Matx23d transformOf(const CheckedMatch &m)
{
    const cv::Matx22d &a = m.linear;
    return {a(0, 0), a(0, 1), m.to.x - a(0, 0) * m.from.x - a(0, 1) * m.from.y,
            a(1, 0), a(1, 1), m.to.y - a(1, 0) * m.from.x - a(1, 1) * m.from.y};
}

double lengthScale(const cv::Matx23d &t)
{
    return std::sqrt(std::abs(t(0, 0) * t(1, 1) - t(0, 1) * t(1, 0)));
}

class Search {
public:
    explicit Search(const std::vector<CheckedMatch> &matches)
        : m_matches(matches), m_alive(matches.size(), true), m_supporters(matches.size())
    {
        cv::parallel_for_({0, int(matches.size() / 2)}, [this](const cv::Range &pairs) {
            for (int i = pairs.start; i < pairs.end; ++i)
                m_supporters[std::size_t(2 * i)] = supportersOf(std::size_t(2 * i));
        });
    }

    std::vector<CopyModel> models(int most)
    {
        std::vector<CopyModel> found;
        while (int(found.size()) < most) {
            const Inliers seed = bestSeed();
            if (seed.empty())
                break;
            CopyModel model = grown(seed);
            remove(seed.front());
            if (model.weight >= kMinWeight)
                found.push_back(std::move(model));
        }
        return found;
    }

private:
    Inliers supportersOf(std::size_t seed) const
    {
        const CheckedMatch &s = m_matches[seed];
        const cv::Matx23d t = transformOf(s);
        const double scale = std::max(1.0, lengthScale(t));
        Inliers supporters;
        for (std::size_t j = 0; j < m_matches.size(); ++j) {
            const CheckedMatch &m = m_matches[j];
            const cv::Point2d away = m.from - s.from;
            const double far = away.dot(away);
            if (far > kReach * kReach)
                continue;
            const cv::Point2d off = applied(t, m.from) - m.to;
            const double limit = (kTolerance + .08 * std::sqrt(far)) * scale;
            if (off.dot(off) < limit * limit && isAlike(m.linear, s.linear))
                supporters.push_back(j);
        }
        return supporters;
    }

    static bool isAlike(const cv::Matx22d &a, const cv::Matx22d &b)
    {
        const double size = cv::norm(b);
        return cv::norm(a - b) < .4 * size;
    }

    /** The seed itself first. Matches like nothing else count most: a repeated texture gives many dubious ones. */
    Inliers bestSeed() const
    {
        std::size_t best = 0;
        double most = 0;
        for (std::size_t i = 0; i < m_matches.size(); i += 2) {
            if (!m_alive[i])
                continue;
            double weight = 0;
            for (const std::size_t j : m_supporters[i])
                if (m_alive[j])
                    weight += m_matches[j].weight;
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        Inliers seed;
        if (most < kMinWeight)
            return seed;
        seed.push_back(best);
        for (const std::size_t j : m_supporters[best])
            if (m_alive[j] && j != best)
                seed.push_back(j);
        return seed;
    }

    double weightOf(const Inliers &inliers) const
    {
        double sum = 0;
        for (const std::size_t i : inliers)
            sum += m_matches[i].weight;
        return sum;
    }

    Inliers agreeing(const cv::Matx23d &t, const Inliers &among) const
    {
        Inliers inliers;
        const double limit = kTolerance * std::max(1.0, lengthScale(t));
        for (const std::size_t i : among) {
            const cv::Point2d off = applied(t, m_matches[i].from) - m_matches[i].to;
            if (off.dot(off) < limit * limit)
                inliers.push_back(i);
        }
        return inliers;
    }

    /** Least squares by complex numbers: to = z * from + w. */
    std::optional<cv::Matx23d> similarity(const Inliers &inliers) const
    {
        cv::Point2d meanFrom;
        cv::Point2d meanTo;
        for (const std::size_t i : inliers) {
            meanFrom += m_matches[i].from;
            meanTo += m_matches[i].to;
        }
        meanFrom *= 1.0 / double(inliers.size());
        meanTo *= 1.0 / double(inliers.size());
        double real = 0;
        double imaginary = 0;
        double norm = 0;
        for (const std::size_t i : inliers) {
            const cv::Point2d f = m_matches[i].from - meanFrom;
            const cv::Point2d t = m_matches[i].to - meanTo;
            real += f.x * t.x + f.y * t.y;
            imaginary += f.x * t.y - f.y * t.x;
            norm += f.dot(f);
        }
        if (norm < 100)
            return std::nullopt;
        const double a = real / norm;
        const double b = imaginary / norm;
        return cv::Matx23d(a, -b, meanTo.x - a * meanFrom.x + b * meanFrom.y, b, a,
                           meanTo.y - b * meanFrom.x - a * meanFrom.y);
    }

    std::optional<cv::Matx23d> affine(const Inliers &inliers) const
    {
        cv::Matx33d normal = cv::Matx33d::zeros();
        cv::Matx<double, 3, 2> right = cv::Matx<double, 3, 2>::zeros();
        for (const std::size_t i : inliers) {
            const cv::Vec3d p(m_matches[i].from.x, m_matches[i].from.y, 1);
            normal += p * p.t();
            right += p * cv::Matx12d(m_matches[i].to.x, m_matches[i].to.y);
        }
        bool good = false;
        const cv::Matx33d inverse = normal.inv(cv::DECOMP_CHOLESKY, &good);
        if (!good)
            return std::nullopt;
        return (inverse * right).t();
    }

    std::optional<cv::Matx23d> fitted(const Inliers &inliers) const
    {
        auto t = similarity(inliers);
        if (inliers.size() >= kMinAffine)
            if (const auto a = affine(inliers); a && isPlausible(*a))
                t = a;
        return t && isPlausible(*t) ? t : std::nullopt;
    }

    /** The best of the seeds' own transforms and of pairs among them, refitted to all that agrees. */
    CopyModel grown(const Inliers &seed)
    {
        cv::Matx23d transform = transformOf(m_matches[seed.front()]);
        Inliers inliers = agreeing(transform, seed);
        double best = weightOf(inliers);
        const auto consider = [&](const std::optional<cv::Matx23d> &t) {
            if (!t || !isPlausible(*t))
                return;
            Inliers agree = agreeing(*t, seed);
            if (const double weight = weightOf(agree); weight > best) {
                best = weight;
                transform = *t;
                inliers = std::move(agree);
            }
        };
        constexpr std::size_t kTried = 40;
        const std::size_t step = std::max<std::size_t>(1, seed.size() / kTried);
        for (std::size_t i = 1; i < seed.size(); i += step) {
            consider(transformOf(m_matches[seed[i]]));
            consider(similarity({seed.front(), seed[i]}));
            consider(similarity({seed[i], seed[(i + seed.size() / 2) % seed.size()]}));
        }
        Inliers everything;
        for (std::size_t i = 0; i < m_matches.size(); ++i)
            if (m_alive[i])
                everything.push_back(i);
        for (int round = 0; round < 3; ++round) {
            const auto t = inliers.size() > 1 ? fitted(inliers) : std::nullopt;
            if (!t)
                break;
            Inliers more = agreeing(*t, everything);
            if (weightOf(more) < .7 * weightOf(inliers))
                break;
            transform = *t;
            inliers = std::move(more);
        }
        if (inliers.empty())
            inliers.push_back(seed.front());
        for (const std::size_t i : inliers)
            remove(i);
        return modelOf(transform, inliers);
    }

    /** Keypoints with several orientations would count several times. */
    CopyModel modelOf(const cv::Matx23d &transform, const Inliers &inliers) const
    {
        CopyModel model;
        model.transform = transform;
        for (const std::size_t i : inliers) {
            const cv::Point2f p = m_matches[i].from;
            const bool known = std::any_of(model.from.begin(), model.from.end(),
                                           [p](const cv::Point2f &q) { return (p - q).dot(p - q) < 4; });
            if (known)
                continue;
            model.from.push_back(p);
            model.to.push_back(m_matches[i].to);
            model.weight += m_matches[i].weight;
        }
        return model;
    }

    void remove(std::size_t match)
    {
        m_alive[match] = false;
        m_alive[match ^ 1U] = false;
    }

    const std::vector<CheckedMatch> &m_matches;
    std::vector<char> m_alive;
    std::vector<Inliers> m_supporters;
};

} // namespace

bool isPlausible(const cv::Matx23d &t)
{
    const double determinant = t(0, 0) * t(1, 1) - t(0, 1) * t(1, 0);
    if (!(determinant > 0))
        return false;
    const double squares = t(0, 0) * t(0, 0) + t(0, 1) * t(0, 1) + t(1, 0) * t(1, 0) + t(1, 1) * t(1, 1);
    const double root = std::sqrt(std::max(0.0, squares * squares - 4 * determinant * determinant));
    const double large = std::sqrt((squares + root) / 2);
    const double small = determinant / large;
    return small >= .33 && large <= 3 && large <= 1.6 * small;
}

std::vector<CopyModel> estimateModels(const std::vector<CheckedMatch> &matches, int most)
{
    return Search(matches).models(most);
}

} // namespace loupe
