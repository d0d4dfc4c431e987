#pragma once

#include <vector>

#include "app/evaluation_document.h"

namespace loupe {

class LineChart;

/** The curves of an evaluation: made in one place, for the screen and for documents. */
struct EvaluationCharts {
    /** Without parent. */
    EvaluationCharts();

    LineChart *roc;
    LineChart *precisionRecall;
    LineChart *reliability;
    LineChart *histogram; ///< setHistogram()

    std::vector<LineChart *> all() const { return {roc, precisionRecall, reliability, histogram}; }
    /** The first three. Empty takes everything away. */
    void setEvaluations(const std::vector<Evaluation> &evaluations);
    /** How many pictures have a score in each of equal parts of 0..1. */
    void setHistogram(const std::vector<int> &authentic, const std::vector<int> &forged);
};

/** Counts pictures that did not fail. @param counts one a part of 0..1, added to */
void countScores(const std::vector<EvaluatedImage> &images, bool forged, std::vector<int> &counts);

/** The curves on white, whatever the window's colours are; the histogram is the first model's. GUI thread. */
std::vector<EvaluationChart> drawnCharts(const std::vector<Evaluation> &evaluations);

} // namespace loupe
