#pragma once

#include <array>
#include <vector>

#include <opencv2/core/mat.hpp>

/** What speaks for a forgery in the picture as a whole, and how one score is made of it. Values; any thread. */
namespace loupe {

struct Witnesses {
    double image = 0;       ///< the network's image logit; of a tiled picture: the strongest tile's
    double patchTop = 0;    ///< mean logit of the strongest 1 % of the patches, above the median patch's
    double patchSpread = 0; ///< standard deviation of the patch logits
    double segmentTop = 0;  ///< mean of the strongest 1 % of the score map
    double logPatches = 0;  ///< natural logarithm of their number: among many, the strongest is stronger
    double copyMove = 0;    ///< see copyMoveWitness(); 0 when the matcher was not asked
};

/** Their names in files, in the order of the struct. */
struct WitnessName {
    const char *name;
    double Witnesses::*value;
};
inline constexpr std::array kWitnesses{WitnessName{"image", &Witnesses::image},
                                       WitnessName{"patch_top", &Witnesses::patchTop},
                                       WitnessName{"patch_spread", &Witnesses::patchSpread},
                                       WitnessName{"segment_top", &Witnesses::segmentTop},
                                       WitnessName{"log_patches", &Witnesses::logPatches},
                                       WitnessName{"copy_move", &Witnesses::copyMove}};

/**
 * @param patches CV_32F, 0..1, [gh, gw]; empty: no such witness, its values stay 0
 * @param scores CV_32F, 0..1
 */
Witnesses witnessesOf(double imageLogit, const cv::Mat &patches, const cv::Mat &scores);

/**
 * The logit of the matcher's score, which is kept .001 off its end; 0 below .5, where nothing is called a copy: a
 * matcher that finds nothing says nothing, as most forgeries are no copies.
 */
double copyMoveWitness(double score);

/**
 * One score of all witnesses: a logistic model, and after it a straight line for the picture's compression that gives
 * authentic photos the same scores at every JPEG quality: the same word then means the same false-alarm rate.
 */
struct ScoreModel {
    struct Compression {
        double maxLumaStep = 0; ///< up to this mean step of the luma quantiser; 0: not compressed
        double scale = 1;
        double offset = 0;
    };
    Witnesses weights{.image = 1};
    double offset = 0;
    std::vector<Compression> compression{}; ///< by rising step; beyond the last one: as the last one

    /** @param lumaStep mean step of the JPEG's luma quantiser, 0 when there is none  @return the score's logit */
    double logit(const Witnesses &witnesses, double lumaStep) const;
    /** 0..1 */
    double score(const Witnesses &witnesses, double lumaStep) const;
};

} // namespace loupe
