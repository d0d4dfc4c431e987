#pragma once

#include <string>
#include <vector>

#include "training/evaluation.h"

/** An evaluation in parts: by what was done to the images, by their compression, their size. */
namespace loupe {

/** The images of one part, and the figures of them alone. */
struct BreakdownRow {
    std::string attribute;
    std::string value; ///< what the attribute is, of a part by words; empty: a part by numbers
    double from = 0;   ///< included
    double to = 0;     ///< excluded; infinite at the end
    int forged = 0;
    int authentic = 0;
    std::vector<Figure> figures; ///< those of summarise()

    const Figure *figure(const std::string &key) const { return figureOf(figures, key); }
};

/**
 * By an attribute that the images' list gives, as `scale` or `type`, or by one that is known of every image:
 * `jpeg_quality` and `mean_luma_step` of JPEG files, `side` (the longer one, px), `forged_share` of the mask.
 * @param edges rising: parts go from below the first to above the last; empty: a part for every word. Of numbers the
 * absolute value counts, so that turning left is turning right. Images without the attribute are left out.
 */
std::vector<BreakdownRow> breakdown(const Evaluation &evaluation, const std::string &attribute,
                                    const std::vector<double> &edges);

} // namespace loupe
