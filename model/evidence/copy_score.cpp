#include <algorithm>
#include <cmath>

#include "model/evidence/copy_search.h"

namespace loupe {

double scoreOf(const CopyFigures &f)
{
    const double raw = -std::log(1.0005 - std::min(1.0, f.similarity)) - 1.5 * std::log(f.difference + .3) +
                       .5 * std::log(double(std::max(1, f.inliers)));
    return 1 / (1 + std::exp(-(raw - 3.5)));
}

} // namespace loupe
