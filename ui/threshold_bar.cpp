#include "ui/threshold_bar.h"

#include <algorithm>

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe
{

namespace
{
constexpr int kSteps = 100;
constexpr double kLowest = 0.01;
constexpr double kHighest = 0.99;
} // namespace

ThresholdBar::ThresholdBar(QWidget *parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal)), m_field(new QDoubleSpinBox), m_reset(new QToolButton)
{
    const QString what = tr("Score above which a pixel counts as edited ([ and ])");
    m_slider->setRange(1, kSteps - 1);
    m_slider->setPageStep(10);
    m_slider->setFixedWidth(160);
    m_slider->setAccessibleName(tr("Threshold"));
    m_slider->setToolTip(what);
    m_field->setRange(kLowest, kHighest);
    m_field->setSingleStep(kStep);
    m_field->setDecimals(2);
    m_field->setKeyboardTracking(false);
    m_field->setAccessibleName(tr("Threshold, value"));
    m_field->setToolTip(what);
    m_reset->setIcon(theme::icon(u"reset"_s));
    m_reset->setAutoRaise(true);
    m_reset->setAccessibleName(tr("Model's threshold"));
    m_reset->setToolTip(tr("Back to the model's own threshold"));
    auto *label = new QLabel(tr("Threshold"));
    label->setBuddy(m_field);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(8, 0, 4, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_slider, m_field, m_reset})
        box->addWidget(widget);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    showValue(m_modelThreshold);

    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { setValue(double(value) / kSteps, !m_slider->isSliderDown()); });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { setValue(double(m_slider->value()) / kSteps, true); });
    connect(m_field, &QDoubleSpinBox::valueChanged, this, [this](double value) { setValue(value, true); });
    connect(m_reset, &QToolButton::clicked, this, [this] { setValue(m_modelThreshold, true); });
}

double ThresholdBar::value() const
{
    return m_field->value();
}

void ThresholdBar::showValue(double threshold)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietField(m_field);
    m_slider->setValue(qRound(threshold * kSteps));
    m_field->setValue(threshold);
}

void ThresholdBar::setModelThreshold(double threshold)
{
    m_modelThreshold = threshold;
}

void ThresholdBar::step(int by)
{
    setValue(value() + by * kStep, true);
}

void ThresholdBar::setValue(double threshold, bool settled)
{
    showValue(std::clamp(threshold, kLowest, kHighest));
    Q_EMIT thresholdChanged(value(), settled);
}

} // namespace loupe
