#pragma once

#include <QWidget>

#include "app/evaluated_images.h"

class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace loupe {

/** A threshold for the image score and what follows from it at once: who is called forged, rightly and wrongly. */
class DecisionPanel : public QWidget {
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget *parent = nullptr);

    void setScores(const ImageScores &scores, double threshold);
    double threshold() const;
    const Decision &decision() const { return m_decision; }

private:
    void apply(double threshold);
    void setCell(const QString &name, double count, double of);

    ImageScores m_scores;
    Decision m_decision;
    QSlider *m_slider;
    QDoubleSpinBox *m_number;
    QLabel *m_rates;
};

} // namespace loupe
