#pragma once

#include <QTabWidget>

#include "ui/evaluated_images_model.h"
#include "ui/evaluation_charts.h"
#include "ui/figures_model.h"

class QLabel;

namespace loupe {

class DecisionPanel;

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
    static constexpr std::size_t kBins = 20;

    QWidget *makeFigures();
    QWidget *makeCurves();
    QWidget *makePictures();

    FiguresModel m_figures;
    EvaluatedImagesModel m_images;
    EvaluationCharts m_charts;
    std::vector<int> m_forged; ///< pictures, by score
    std::vector<int> m_authentic;
    QLabel *m_definition = nullptr;
    DecisionPanel *m_decision = nullptr;
};

} // namespace loupe
