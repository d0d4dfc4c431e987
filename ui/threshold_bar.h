#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QSlider;
class QToolButton;

namespace loupe
{

/** The score above which a pixel counts as edited: a slider, a field, and back to the model's own. */
class ThresholdBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr double kStep = 0.02;

    explicit ThresholdBar(QWidget *parent = nullptr);

    double value() const;
    /** Without a signal. */
    void showValue(double threshold);
    /** What the reset button goes back to. */
    void setModelThreshold(double threshold);
    /** One key press: by * 0.02. */
    void step(int by);

Q_SIGNALS:
    /** @param settled false while the slider is being dragged */
    void thresholdChanged(double threshold, bool settled);

private:
    void setValue(double threshold, bool settled);

    QSlider *m_slider;
    QDoubleSpinBox *m_field;
    QToolButton *m_reset;
    double m_modelThreshold = 0.5;
};

} // namespace loupe
