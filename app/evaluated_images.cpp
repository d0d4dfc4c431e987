#include "app/evaluated_images.h"

namespace loupe {

ImageScores imageScoresOf(const std::vector<EvaluatedImage> &images)
{
    ImageScores scores;
    for (const EvaluatedImage &image : images) {
        if (!image.error)
            (image.forged ? scores.forged : scores.authentic).push_back(image.score);
    }
    return scores;
}

double distanceFromLabel(const EvaluatedImage &image)
{
    return image.error ? 2 : image.forged ? 1 - image.score : image.score;
}

} // namespace loupe
