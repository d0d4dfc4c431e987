#pragma once

#include <array>

#include <QTabWidget>

#include "ui/evaluated_images_model.h"
#include "ui/figures_model.h"

class QLabel;

namespace loupe {

class DecisionPanel;
class LineChart;

/** What an evaluation found: figures, curves, decisions at a threshold, pictures. One model or more. */
class EvaluationView : public QTabWidget {
    Q_OBJECT

public:
    explicit EvaluationView(QWidget *parent = nullptr);

    /** Empty takes everything away. */
    void setEvaluations(const std::vector<Evaluation> &evaluations);
    /** While a run is on: adds to the histogram of scores. */
    void addImages(const std::vector<EvaluatedImage> &images);

Q_SIGNALS:
    void openRequested(const QString &file);
    /** A chart was written, or could not be. */
    void told(const QString &sentence, bool bad);

private:
    static constexpr int kBins = 20;
    using Counts = std::array<int, kBins>;

    QWidget *makeFigures();
    QWidget *makeCurves();
    QWidget *makePictures();
    void showHistogram();

    FiguresModel m_figures;
    EvaluatedImagesModel m_images;
    Counts m_forged{};
    Counts m_authentic{};
    QLabel *m_definition = nullptr;
    LineChart *m_roc = nullptr;
    LineChart *m_precisionRecall = nullptr;
    LineChart *m_reliability = nullptr;
    LineChart *m_histogram = nullptr;
    DecisionPanel *m_decision = nullptr;
};

} // namespace loupe
